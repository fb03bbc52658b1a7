'use strict';
(function () {
    const NEXT = ['ArrowRight', 'ArrowDown', 'PageDown'];
    const BEFORE = ['ArrowLeft', 'ArrowUp', 'PageUp'];

    const screens = Array.from(document.querySelectorAll('.ec-screen'));
    const links = Array.from(document.querySelectorAll('nav a'));
    const nav = document.querySelector('nav');
    let shown = 0;

    /** The links below take more lines on a narrow screen, and lie over nothing. */
    function leaveRoom() {
        document.body.style.setProperty('--nav', nav.offsetHeight + 'px');
    }

    function mark(at) {
        shown = at;
        links.forEach(function (link, of) {
            if (of === at) {
                link.setAttribute('aria-current', 'true');
            } else {
                link.removeAttribute('aria-current');
            }
        });
    }

    function turn(to) {
        mark(Math.max(0, Math.min(screens.length - 1, to)));
        const screen = screens[shown];
        screen.scrollIntoView({block: 'start', behavior: 'instant'});
        screen.focus({preventScroll: true});
        window.history.replaceState(null, '', '#' + screen.id);
    }

    /** What does not fit on the screen is read to its end before the next part comes. */
    function onward(way) {
        const edges = screens[shown].getBoundingClientRect();
        const left = way > 0 ? edges.bottom - window.innerHeight : -edges.top;
        if (left > window.innerHeight / 10) {
            window.scrollBy({top: way * Math.min(left, 0.7 * window.innerHeight), behavior: 'instant'});
        } else {
            turn(shown + way);
        }
    }

    function pressed(event) {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
            return;
        }
        if (NEXT.includes(event.key)) {
            onward(1);
        } else if (BEFORE.includes(event.key)) {
            onward(-1);
        } else if (event.key === 'Home' || event.key === 'End') {
            turn(event.key === 'Home' ? 0 : screens.length - 1);
        } else if (event.key === 'Escape') {
            window.location.assign(document.querySelector('a.back').href);
        } else {
            return;
        }
        event.preventDefault();
    }

    document.addEventListener('keydown', pressed);
    links.forEach(function (link, at) {
        link.addEventListener('click', function (event) {
            event.preventDefault();
            turn(at);
        });
    });
    window.addEventListener('scroll', function () {
        const middle = window.innerHeight / 2;
        mark(Math.max(0, screens.findIndex(function (screen) {
            return screen.getBoundingClientRect().bottom > middle;
        })));
    }, {passive: true});
    window.addEventListener('resize', leaveRoom);
    leaveRoom();
    mark(0);
    if (window.location.hash) {
        turn(screens.findIndex(function (screen) {
            return '#' + screen.id === window.location.hash;
        }));
    }
}());
