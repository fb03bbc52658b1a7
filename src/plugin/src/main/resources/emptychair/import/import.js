'use strict';
(function () {
    /** Asks how far an import is, once a second, and shows the whole page again when it has ended. */
    function watch(section) {
        const sentence = section.querySelector('.sentence');
        const bar = section.querySelector('progress');
        window.setInterval(async function () {
            try {
                const answer = await fetch(section.dataset.watch, {headers: {Accept: 'application/json'}});
                if (!answer.ok) {
                    return;
                }
                const now = await answer.json();
                if (sentence.textContent !== now.sentence) {
                    sentence.textContent = now.sentence;
                }
                bar.value = now.percent;
                if (!now.running) {
                    window.location.reload();
                }
            } catch (unreachable) {
                // The next second asks again.
            }
        }, 1000);
    }

    /** Sends the file with a bar that grows; without scripts the browser sends the same form itself. */
    function upload(form) {
        form.addEventListener('submit', function (event) {
            event.preventDefault();
            const bar = document.createElement('progress');
            bar.max = 100;
            bar.setAttribute('aria-label', form.dataset.upload);
            form.append(bar);
            form.querySelector('button').disabled = true;
            const request = new XMLHttpRequest();
            request.upload.addEventListener('progress', function (sent) {
                bar.value = sent.lengthComputable ? 100 * sent.loaded / sent.total : 0;
            });
            request.addEventListener('load', function () {
                if (request.status === 200) {
                    window.location.assign(request.responseURL);
                } else {
                    refused(form, bar, new DOMParser().parseFromString(request.responseText, 'text/html'));
                }
            });
            request.addEventListener('error', function () {
                form.submit();
            });
            request.open('POST', form.action);
            request.send(new FormData(form));
        });
    }

    function refused(form, bar, page) {
        bar.remove();
        form.querySelector('button').disabled = false;
        const said = page.querySelector('.warning');
        const warning = document.querySelector('.warning') || document.createElement('p');
        warning.className = 'warning';
        warning.setAttribute('role', 'alert');
        warning.textContent = said ? said.textContent : '';
        document.querySelector('h1').after(warning);
    }

    document.querySelectorAll('[data-watch]:not([data-watch=""])').forEach(watch);
    document.querySelectorAll('form[data-upload]').forEach(upload);
}());
