'use strict';
(function () {
    const MOST = 5;

    function made(tag, text, className) {
        const element = document.createElement(tag);
        element.textContent = text || '';
        if (className) {
            element.className = className;
        }
        return element;
    }

    async function ask(panel, path, method, body) {
        const headers = {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'};
        if (body) {
            headers['Content-Type'] = 'application/json';
        }
        const answer = await fetch(panel.dataset.ecRest + path, {
            method: method || 'GET', headers: headers, body: body ? JSON.stringify(body) : undefined
        });
        const said = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
        if (!answer.ok) {
            const problem = new Error(said.detail || said.title);
            problem.kind = (said.type || '').split(':').pop();
            problem.authorise = said.authorise;
            problem.told = Boolean(said.detail || said.title);
            throw problem;
        }
        return said;
    }

    /** The one line that says why not all is known. */
    function tell(panel, problem) {
        const kind = problem.kind === 'not-authorised' ? 'not-authorised' : 'away';
        const line = panel.querySelector('[data-ec-line=' + kind + ']');
        const link = line.querySelector('a');
        if (link) {
            link.hidden = !/^https?:/.test(problem.authorise || '');
            link.href = link.hidden ? '#' : problem.authorise + (problem.authorise.includes('?') ? '&' : '?')
                + 'callback=' + encodeURIComponent(window.location.href);
        }
        line.hidden = false;
    }

    /** The server's own words, or that it does not answer. */
    function words(panel, problem) {
        return problem.told ? problem.message : panel.querySelector('[data-ec-line=away]').textContent;
    }

    function facts(item, most) {
        const small = made('small');
        (item.link ? item.link.facts : []).slice(0, most).forEach(function (fact) {
            small.append(made('span', fact));
        });
        return small;
    }

    function title(item) {
        const words = item.link ? item.link.title : item.statement;
        if (!item.link || !/^https?:/.test(item.link.url)) {
            return made('span', words);
        }
        const link = made('a', words);
        link.href = item.link.url;
        return link;
    }

    function row(panel, item) {
        const list = panel.querySelector('.decided');
        const line = made('li', '', 'ours');
        const done = item.link && item.link.done;
        line.append(made('span', done ? list.dataset.ecDone : list.dataset.ecOpen, 'state'), title(item), facts(item, 9));
        if (item.linked && item.linked.mayRemove) {
            const button = made('button', list.dataset.ecUnlink, 'button');
            button.type = 'button';
            button.addEventListener('click', function () {
                act(panel, '/decisions/' + item.id + '/links?issueKey=' + encodeURIComponent(panel.dataset.ecIssue), 'DELETE');
            });
            line.append(button);
        }
        return line;
    }

    async function show(panel) {
        const key = encodeURIComponent(panel.dataset.ecIssue);
        try {
            const found = await ask(panel, '/decisions?limit=50&issueKey=' + key);
            const shown = found.items.filter(function (item) {
                return item.state !== 'withdrawn';
            });
            panel.ecShown = shown.map(function (item) {
                return item.id;
            });
            // A link that Confluence does not show to this reader stays as the issue tells of it.
            if (shown.length > 0) {
                panel.querySelector('.decided').replaceChildren(...shown.map(row.bind(null, panel)));
            } else {
                panel.querySelectorAll('.decided .ours').forEach(function (line) {
                    line.remove();
                });
            }
            panel.querySelector('.empty').hidden = panel.querySelector('.decided').children.length > 0;
            panel.querySelector('.act').hidden = false;
            seats(panel, key);
        } catch (problem) {
            tell(panel, problem);
        }
    }

    /** When this customer sat in the chair; nothing is said where nobody knows. */
    async function seats(panel, key) {
        try {
            const found = await ask(panel, '/seats?issueKey=' + key);
            const line = panel.querySelector('.seated');
            const days = found.items.map(function (seat) {
                return seat.day || seat.week;
            }).filter(Boolean);
            line.textContent = line.dataset.ecSat.replace('{0}', days.join(', '));
            line.hidden = days.length === 0;
        } catch (unknown) {
            return;
        }
    }

    async function act(panel, path, method, body) {
        const wrong = panel.querySelector('.wrong');
        wrong.textContent = '';
        try {
            await ask(panel, path, method, body);
        } catch (problem) {
            wrong.textContent = words(panel, problem);
            return false;
        }
        await show(panel);
        return true;
    }

    async function search(panel, form) {
        const list = panel.querySelector('.found');
        const wrong = panel.querySelector('.wrong');
        wrong.textContent = '';
        try {
            const words = form.elements.query.value.trim();
            const found = await ask(panel, '/decisions?limit=50' + (words ? '&query=' + encodeURIComponent(words) : ''));
            const others = found.items.filter(function (item) {
                return item.state !== 'withdrawn' && !panel.ecShown.includes(item.id);
            });
            list.replaceChildren(...others.slice(0, MOST).map(function (item) {
                const line = made('li');
                const button = made('button', list.dataset.ecLink, 'button');
                button.type = 'button';
                button.addEventListener('click', async function () {
                    if (await act(panel, '/decisions/' + item.id + '/links', 'POST', {issueKey: panel.dataset.ecIssue})) {
                        list.replaceChildren();
                        done(panel, 'ecLinked');
                    }
                });
                line.append(made('span', item.statement), facts(item, 1), button);
                return line;
            }));
            if (others.length === 0) {
                list.replaceChildren(made('li', list.dataset.ecNone));
            }
        } catch (problem) {
            wrong.textContent = words(panel, problem);
        }
    }

    function done(panel, what) {
        const status = panel.querySelector('[role=status]');
        status.textContent = status.dataset[what];
    }

    function begin() {
        document.querySelectorAll('.ec-issue[data-ec-rest]').forEach(function (panel) {
            const searching = panel.querySelector('[data-ec-search]');
            searching.addEventListener('submit', function (event) {
                event.preventDefault();
                search(panel, searching);
            });
            const proposing = panel.querySelector('[data-ec-propose]');
            proposing.addEventListener('submit', async function (event) {
                event.preventDefault();
                const statement = proposing.elements.statement.value;
                if (await act(panel, '/decisions', 'POST', {statement: statement, issueKey: panel.dataset.ecIssue})) {
                    proposing.reset();
                    done(panel, 'ecProposed');
                }
            });
            show(panel);
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
