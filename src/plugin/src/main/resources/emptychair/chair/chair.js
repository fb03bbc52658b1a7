'use strict';
(function () {
    const KEPT = 'ec-done';

    /** The body of a form: texts, and what its fields say to be a number or a list. */
    function body(form) {
        const sent = {};
        Array.from(form.elements).forEach(function (field) {
            const value = field.name ? field.value.trim() : '';
            if (value === '' || (field.type === 'radio' && !field.checked)) {
                return;
            }
            const as = field.dataset.ecAs;
            sent[field.name] = as === 'number' ? Number(value) : as === 'list' || as === 'whom' ? value.split(',') : value;
        });
        return JSON.stringify(sent);
    }

    /** The page comes again, and the reader is where they were. */
    function comeBack(form) {
        const act = form.closest('[data-ec-do]');
        window.sessionStorage.setItem(KEPT, act ? act.dataset.ecDo : '');
        window.location.reload();
    }

    function goOn() {
        const kind = window.sessionStorage.getItem(KEPT);
        if (kind === null) {
            return;
        }
        window.sessionStorage.removeItem(KEPT);
        const act = document.querySelector('article.ec [data-ec-do="' + kind + '"]');
        const place = act ? act.querySelector('summary, button') : document.querySelector('article.ec h2');
        if (place) {
            if (!act) {
                place.tabIndex = -1;
            }
            place.focus();
        }
    }

    /** What the server says is wrong; where it says nothing, that nothing was kept. */
    async function wrongWith(form, answer) {
        const problem = answer ? await answer.json().catch(() => null) : null;
        const away = form.closest('article.ec').querySelector('[data-ec-away]');
        return (problem && (problem.detail || problem.title)) || (away ? away.dataset.ecAway : '');
    }

    /** A form that is pressed twice is sent once. */
    async function send(form) {
        if (form.dataset.ecSending) {
            return;
        }
        const wrong = form.querySelector('.wrong');
        wrong.textContent = '';
        form.dataset.ecSending = 'yes';
        const answer = await fetch(form.action, {
            method: 'POST',
            headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check', Accept: 'application/json'},
            body: body(form)
        }).catch(() => null);
        if (answer && answer.ok) {
            comeBack(form);
        } else {
            delete form.dataset.ecSending;
            wrong.textContent = await wrongWith(form, answer);
        }
    }

    /** Escape leaves a form as it was opened: from its button, and back to it. */
    function leave(event) {
        const act = event.currentTarget;
        if (event.key === 'Escape' && act.open) {
            act.open = false;
            act.querySelector('summary').focus();
        }
    }

    /** Asks once for whom it is when nobody is named; sent again as it is, it goes out. */
    function asksFirst(form) {
        const whom = Array.from(form.querySelectorAll('[data-ec-as=whom]'));
        const named = whom.some(function (field) {
            return field.value.trim() !== '';
        });
        if (!form.dataset.ecOnce || named) {
            return false;
        }
        form.querySelector('.wrong').textContent = form.dataset.ecOnce;
        delete form.dataset.ecOnce;
        whom[0].focus();
        return true;
    }

    /** Forms are of use only where they can be sent. */
    function offer(form) {
        const act = form.closest('details');
        (act || form).hidden = false;
        if (act) {
            act.addEventListener('keydown', leave);
        }
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            if (!asksFirst(form)) {
                send(form);
            }
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
        const answer = await fetch(link.href, {headers: {Accept: 'text/html'}}).catch(() => null);
        const page = answer && answer.ok ? await answer.text() : '';
        const changes = new DOMParser().parseFromString(page, 'text/html').querySelector('.ec-now');
        if (!changes) {
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

    function offerAll(part) {
        part.querySelectorAll('form[data-ec-form]').forEach(offer);
        part.querySelectorAll('.meta a[href$="at=now"]').forEach(function (link) {
            link.addEventListener('click', function (event) {
                event.preventDefault();
                besideNow(link);
            });
        });
    }

    function begin() {
        document.querySelectorAll('article.ec').forEach(offerAll);
        goOn();
        document.addEventListener('ec-drawn', function (event) {
            offerAll(event.target);
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', begin);
    } else {
        begin();
    }
}());
