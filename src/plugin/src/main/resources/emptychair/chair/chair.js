'use strict';
(function () {
    const ROUNDS = 3;
    const PAUSE = 3000;

    /** How many parts are still missing; as many as before when the panel cannot be asked. */
    async function pending(panel) {
        const before = Number(panel.dataset.ecPending);
        try {
            const answer = await fetch(panel.dataset.ecPanel, {headers: {Accept: 'application/json'}});
            return answer.ok ? (await answer.json()).pending.length : before;
        } catch (unreachable) {
            return before;
        }
    }

    /** The same page as it is drawn now. */
    async function drawnAgain() {
        const answer = await fetch(window.location.href, {headers: {Accept: 'text/html'}});
        return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelectorAll('article.ec');
    }

    /** Puts in what is new, but never under the hands of who is in the middle of reading by keyboard. */
    function fill(panel, fresh) {
        if (panel.contains(document.activeElement)) {
            panel.addEventListener('focusout', function () {
                window.setTimeout(fill, 0, panel, fresh);
            }, {once: true});
            return;
        }
        const status = panel.querySelector('[role=status]');
        const open = Array.from(panel.querySelectorAll('details'), function (it) {
            return it.open;
        });
        const parts = Array.from(fresh.children).filter(function (it) {
            return !it.matches('[role=status]');
        });
        panel.replaceChildren(...parts, status);
        panel.querySelectorAll('details').forEach(function (it, at) {
            it.open = Boolean(open[at]);
        });
        offerAll(panel);
        panel.dataset.ecPending = fresh.dataset.ecPending || '0';
        status.textContent = status.dataset.ecFilled;
    }

    async function complete(panels, round) {
        const counts = await Promise.all(panels.map(pending));
        const changed = panels.filter(function (panel, at) {
            return counts[at] < Number(panel.dataset.ecPending);
        });
        if (changed.length > 0) {
            const all = Array.from(document.querySelectorAll('article.ec'));
            const fresh = await drawnAgain();
            changed.forEach(function (panel) {
                const again = fresh[all.indexOf(panel)];
                if (again) {
                    fill(panel, again);
                }
            });
        }
        const missing = panels.filter(function (panel, at) {
            return counts[at] > 0;
        });
        if (missing.length > 0 && round < ROUNDS) {
            window.setTimeout(complete, PAUSE, missing, round + 1);
        }
    }

    /** The body of a form: texts, and what its fields say to be a number or a list. */
    function body(form) {
        const sent = {};
        Array.from(form.elements).forEach(function (field) {
            const value = field.value.trim();
            if (!field.name || value === '') {
                return;
            }
            const as = field.dataset.ecAs;
            sent[field.name] = as === 'number' ? Number(value) : as === 'list' ? value.split(',') : value;
        });
        return JSON.stringify(sent);
    }

    async function send(form) {
        const wrong = form.querySelector('.wrong');
        wrong.textContent = '';
        try {
            const answer = await fetch(form.action, {
                method: 'POST',
                headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check', Accept: 'application/json'},
                body: body(form)
            });
            if (!answer.ok) {
                const problem = await answer.json();
                throw new Error(problem.detail || problem.title);
            }
        } catch (failed) {
            wrong.textContent = failed.message;
            return;
        }
        window.location.reload();
    }

    /** Forms are of use only where they can be sent. */
    function offer(form) {
        (form.closest('details') || form).hidden = false;
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            send(form);
        });
    }

    /** Sets what changed since below the line that says when the meeting closed. */
    async function besideNow(link) {
        const panel = link.closest('article.ec');
        const before = panel.querySelector('.since');
        if (before) {
            before.remove();
            return;
        }
        const answer = await fetch(link.href, {headers: {Accept: 'text/html'}});
        const changes = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('.ec-now');
        if (!answer.ok || !changes) {
            window.location.assign(link.href);
            return;
        }
        const since = document.createElement('div');
        since.className = 'since';
        since.tabIndex = -1;
        since.append(...changes.childNodes);
        panel.querySelector('header').after(since);
        since.focus();
    }

    function offerAll(panel) {
        panel.querySelectorAll('form[data-ec-form]').forEach(offer);
        panel.querySelectorAll('.meta a[href$="at=now"]').forEach(function (link) {
            link.addEventListener('click', function (event) {
                event.preventDefault();
                besideNow(link);
            });
        });
    }

    function begin() {
        document.querySelectorAll('article.ec').forEach(offerAll);
        const panels = Array.from(document.querySelectorAll('article.ec[data-ec-panel]'));
        if (panels.length > 0) {
            complete(panels, 1);
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
