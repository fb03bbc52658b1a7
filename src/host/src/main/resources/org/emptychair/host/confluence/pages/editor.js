// The editor works without this; with it, a macro goes where the cursor was, and a broken line is selected.
(function () {
  "use strict";
  const form = document.querySelector("form.page-editor[action]");
  if (!form) {
    return;
  }
  const text = form.elements.storage;
  let typed = false;
  let visited = false;

  const offsetOf = function (line, column) {
    const lines = text.value.split("\n");
    const before = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    return Math.min(text.value.length, before + column - 1);
  };

  const line = Number(form.dataset.line);
  if (line > 0) {
    const place = offsetOf(line, Number(form.dataset.column));
    text.focus();
    text.setSelectionRange(Math.max(0, place - 1), place);
  }
  text.addEventListener("focus", function () {
    visited = true;
  });
  text.addEventListener("input", function () {
    typed = true;
  });
  form.addEventListener("submit", function () {
    typed = false;
    form.elements.caret.value = visited ? String(text.selectionStart) : "";
  });
  window.addEventListener("beforeunload", function (event) {
    if (typed) {
      event.preventDefault();
    }
  });
})();
