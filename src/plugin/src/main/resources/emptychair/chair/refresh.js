'use strict';
(function () {
    const MINUTE = 60000;
    const LOOK = 5000;
    const PAUSE = 3000;
    const ROUNDS = 3;
    const SPOKEN = '.say, .last, h3.head, [data-ec-name]';

    let asked = Date.now();
    const sources = new WeakMap();

    function panels() {
        return Array.from(document.querySelectorAll('article.ec[data-ec-panel]'));
    }

    function isPending(panel) {
        return Number(panel.dataset.ecPending) > 0;
    }

    /** Whoever fills in a form is left alone. */
    function isBusy(panel) {
        return Boolean(panel.querySelector('details.act[open]'))
            || (panel.contains(document.activeElement) && document.activeElement.matches('input, select, textarea'));
    }

    /** All of the page's panels as they are drawn now, by their macros; none when nobody answers. */
    async function drawn(address) {
        const found = new Map();
        try {
            const answer = await fetch(address, {headers: {Accept: 'text/html'}, redirect: 'error'});
            if (answer.ok) {
                const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
                page.querySelectorAll('article.ec').forEach(function (panel) {
                    found.set(panel.dataset.ecMacro, panel);
                });
            }
        } catch (unreachable) {
            found.clear();
        }
        return found;
    }

    function parts(panel) {
        return Array.from(panel.children).filter(function (it) {
            return !it.matches('[role=status]');
        });
    }

    function kind(part) {
        return part.tagName + '.' + part.classList[0];
    }

    /** As the server wrote it, before scripts and readers touched it. */
    function remember(panel) {
        parts(panel).forEach(function (part) {
            sources.set(part, part.outerHTML);
        });
    }

    /** Takes a part's place, and leaves open what the reader had opened. */
    function put(old, part) {
        sources.set(part, part.outerHTML);
        if (old) {
            const open = Array.from(old.querySelectorAll('details'), function (it) {
                return it.open;
            });
            part.querySelectorAll('details').forEach(function (it, at) {
                it.open = Boolean(open[at]);
            });
            old.replaceWith(part);
        }
    }

    /** What a part is called, or says if it is one sentence. */
    function names(part) {
        const spoken = part.matches(SPOKEN) ? [part] : Array.from(part.querySelectorAll(SPOKEN));
        return spoken.map(function (it) {
            return it.dataset.ecName || (it.matches('h3') ? it.firstChild.textContent : it.textContent).trim();
        });
    }

    /** What the reader looks at stays where it is, whatever grows above it. */
    function steadily(panel, deed) {
        const root = document.documentElement;
        const at = parts(panel).findIndex(function (it) {
            return it.getBoundingClientRect().bottom > 0;
        });
        const top = at < 0 ? panel.getBoundingClientRect().bottom : parts(panel)[at].getBoundingClientRect().top;
        root.style.overflowAnchor = 'none';
        deed();
        const now = at < 0 ? panel.getBoundingClientRect().bottom : parts(panel)[at].getBoundingClientRect().top;
        window.scrollBy({top: now - top, behavior: 'instant'});
        window.requestAnimationFrame(function () {
            window.requestAnimationFrame(function () {
                root.style.removeProperty('overflow-anchor');
            });
        });
    }

    /** Puts in what is new, and nothing under the reader's hands; answers what was put in. */
    function putIn(panel, fresh) {
        const before = parts(panel);
        const changed = [];
        const now = parts(fresh).map(function (part) {
            const old = before.find(function (it) {
                return kind(it) === kind(part);
            });
            if (old && (sources.get(old) === part.outerHTML || old.contains(document.activeElement))) {
                return old;
            }
            put(old, part);
            changed.push(part);
            return part;
        });
        before.forEach(function (it) {
            if (!now.includes(it)) {
                it.remove();
            }
        });
        const there = parts(panel);
        if (now.some((it, at) => it !== there[at])) {
            panel.prepend(...now);
        }
        changed.forEach(function (part) {
            part.dispatchEvent(new CustomEvent('ec-drawn', {bubbles: true}));
        });
        return changed;
    }

    function fill(panel, fresh) {
        if (isBusy(panel)) {
            return;
        }
        const pending = isPending(panel);
        let changed = [];
        steadily(panel, function () {
            changed = putIn(panel, fresh);
        });
        panel.dataset.ecPending = fresh.dataset.ecPending || '0';
        if (!fresh.dataset.ecLive) {
            delete panel.dataset.ecLive;
        }
        const status = panel.querySelector('[role=status]');
        const told = changed.filter(function (part) {
            return !part.matches('header, footer');
        }).flatMap(names);
        if (pending && changed.length > 0) {
            status.textContent = status.dataset.ecFilled;
        } else if (told.length > 0) {
            status.textContent = status.dataset.ecChanged.replace('{0}', told.join(', '));
        }
    }

    async function drawAgain(some) {
        asked = Date.now();
        const addresses = new Set(some.map(function (panel) {
            return panel.dataset.ecPanel;
        }));
        for (const address of addresses) {
            const fresh = await drawn(address);
            some.forEach(function (panel) {
                const again = panel.dataset.ecPanel === address && fresh.get(panel.dataset.ecMacro);
                if (again) {
                    fill(panel, again);
                }
            });
        }
    }

    async function complete(round) {
        const missing = panels().filter(isPending);
        if (missing.length > 0) {
            await drawAgain(missing);
            if (round < ROUNDS) {
                window.setTimeout(complete, PAUSE, round + 1);
            }
        }
    }

    /** Once a minute, unless nobody looks or somebody types; a closed meeting stays as it is. */
    function eachMinute() {
        const live = panels().filter(function (panel) {
            return panel.dataset.ecLive;
        });
        if (live.length > 0 && !document.hidden && Date.now() - asked >= MINUTE && !panels().some(isBusy)) {
            drawAgain(live);
        }
    }

    function begin() {
        const all = panels();
        all.forEach(remember);
        if (all.length > 0) {
            complete(1);
            window.setInterval(eachMinute, LOOK);
            document.addEventListener('visibilitychange', eachMinute);
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
