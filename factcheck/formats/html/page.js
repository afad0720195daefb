// Choosing a figure of the article lights its note and the cells that it rests on; choosing a cell lights the figures that use it.
// Listens on the document and keeps what is chosen in it (.fc-lit, aria-current), so that the fragment may be replaced at any time.
"use strict";
(() => {
  if (window.factcheck) return;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  // "fc-2-7" is the seventh of the article "fc-2": no other is searched, as there may be hundreds.
  const articleOf = (id) => document.getElementById(id.slice(0, id.lastIndexOf("-"))) ?? document;
  const lights = (id) => all(`[data-claims~="${CSS.escape(id)}"], [data-note="${CSS.escape(id)}"]`, articleOf(id));
  const markOf = (id) => articleOf(id).querySelector(`.fc-mark[data-claims~="${CSS.escape(id)}"]`);
  const noteOf = (id) => document.getElementById(`${id}-note`);
  const chosenNote = () => [...document.getElementsByClassName("fc-lit")].find((one) => "chosen" in one.dataset);
  const chosen = () => chosenNote()?.dataset.note;
  const beside = (article) => ["sticky", "fixed"].includes(getComputedStyle(article.querySelector(".fc-results")).position);

  function tell(text) {
    const status = document.querySelector(".fc-status");
    if (status) status.textContent = text;
  }

  function clear() {
    for (const one of [...document.getElementsByClassName("fc-lit")]) {
      one.classList.remove("fc-lit");
      if (one.hasAttribute("aria-pressed")) one.setAttribute("aria-pressed", "false");
      one.removeAttribute("aria-current");
      delete one.dataset.chosen;
      if ("opened" in one.dataset) { one.open = false; delete one.dataset.opened; }
    }
    tell("");
  }

  // Scrolls `one` into sight within the box that holds it, and no other.
  function reveal(one) {
    const box = one?.closest(".fc-results");
    if (!box || box.scrollHeight <= box.clientHeight) return;
    const outer = box.getBoundingClientRect(), inner = one.getBoundingClientRect();
    if (inner.top < outer.top + 30 || inner.bottom > outer.bottom - 30) box.scrollTop += inner.top - outer.top - outer.height / 3;
  }

  function inSight(one) {
    const place = one.getBoundingClientRect();
    if (place.top < 60 || place.bottom > window.innerHeight - 60) one.scrollIntoView({ block: "center" });
  }

  function choose(id, { focus = true, open = true } = {}) {
    const mark = markOf(id), note = noteOf(id);
    if (!mark || !note) return;
    clear();
    for (const one of lights(id)) one.classList.add("fc-lit");
    for (const one of all(".fc-mark.fc-lit", articleOf(id))) one.setAttribute("aria-current", "true");
    note.dataset.chosen = "";
    if (open && note.matches("details") && !note.open) { note.open = true; note.dataset.opened = ""; }  // closed again with the next choice
    if (focus) mark.focus({ preventScroll: true });
    inSight(mark);
    reveal(articleOf(id).querySelector(".fc-results .fc-lit"));
  }

  function chooseCell(cell) {
    const ids = cell.dataset.claims.split(" ");
    clear();
    cell.classList.add("fc-lit");
    cell.setAttribute("aria-pressed", "true");
    const article = cell.closest(".fc-article");
    for (const id of ids) for (const one of lights(id)) if (one.matches(".fc-mark, .fc-note")) one.classList.add("fc-lit");
    const marks = ids.map(markOf).filter(Boolean).map((mark) => mark.firstChild.textContent.trim());
    tell(`${cell.title}. Used by ${ids.length === 1 ? "one figure" : `${ids.length} figures`} of the article: ${marks.join(", ")}`);
    const first = article?.querySelector(".fc-mark.fc-lit");
    if (first && beside(article)) inSight(first);
  }

  // The notes in the order of the text; `findings`: only those of something found.
  function step(forward, findings) {
    const notes = all(findings ? "[data-note][data-finding]" : "[data-note][data-claim]");
    if (!notes.length) return;
    const from = chosenNote();
    const side = forward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const onward = from ? notes.filter((one) => from.compareDocumentPosition(one) & side) : notes;
    const next = forward ? onward[0] : onward[onward.length - 1];
    if (next) choose(next.dataset.note);
    else tell(findings ? "No further finding" : "No further figure");
  }

  function escape() {
    const id = chosen(), active = document.activeElement;
    if (id && active && noteOf(id)?.contains(active)) markOf(id)?.focus();
    else clear();
  }

  const typing = (target) => target.closest?.("input:not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false])");
  const keys = {
    j: () => step(true, false), ArrowRight: () => step(true, false), k: () => step(false, false), ArrowLeft: () => step(false, false),
    n: () => step(true, true), p: () => step(false, true), Escape: escape,
  };

  document.addEventListener("keydown", (event) => {
    const off = document.querySelector(".fc-keys-on")?.checked === false;
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || (off && event.key !== "Escape") || !document.querySelector(".fc")) return;
    if (event.key.startsWith("Arrow") && event.target.closest?.(".fc-scroll")) return;
    const act = keys[event.key];
    if (!act) return;
    act();
    event.preventDefault();
  });

  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest?.(selector);
    const mark = at(".fc-mark"), cell = at(".fc-cell"), show = at("[data-show]"), note = at("[data-note]"), figure = at(".fc-history");
    if (mark) {
      const id = mark.dataset.claims.split(" ")[0];
      event.preventDefault();
      const again = chosen() === id && event.detail === 0;  // Enter on the figure that is chosen already
      choose(id);
      if (again) (noteOf(id).querySelector("summary") ?? noteOf(id)).focus();
    } else if (cell) {
      if (cell.getAttribute("aria-pressed") === "true") clear();
      else chooseCell(cell);
    } else if (show) {
      choose(show.dataset.show, { focus: false });
      const lit = document.querySelector(".fc-cell.fc-lit");
      if (lit) { lit.focus({ preventScroll: true }); lit.scrollIntoView({ block: "center" }); }
    } else if (note && at("summary")) {
      delete note.dataset.opened;  // what the reader opens, the reader closes
      if (chosen() !== note.dataset.note) choose(note.dataset.note, { focus: false, open: false });
    }
    else if (figure) choose(figure.dataset.claims, { focus: false });
  });

  // On paper every note is open.
  let closed = [];
  window.addEventListener("beforeprint", () => { closed = all("details.fc-note:not([open])"); for (const one of closed) one.open = true; });
  window.addEventListener("afterprint", () => { for (const one of closed) one.open = false; closed = []; });

  window.factcheck = { choose, clear };
  const asked = /^#(fc-\d+-\d+)-(?:mark|note)$/.exec(location.hash);
  if (asked) choose(asked[1]);
})();
