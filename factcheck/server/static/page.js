// The page: the draft is checked as it is typed, its figures are marked where they stand, the verdicts stand beside it.

import { ask } from "./ask.js";
import { Library } from "./library.js";
import { draw, markAt, marksOf, moved } from "./marks.js";

const PAUSE = 250; // milliseconds without a key before a check
const AGAIN = 3000; // before another attempt to reach the server
const DRAFT = "factcheck-draft";
const ARTICLES = /\.(?:txt|text|md|markdown|html?|docx)$/i;

const text = document.getElementById("text");
const kind = document.getElementById("name");
const contest = document.getElementById("contest");
const backdrop = document.getElementById("backdrop");
const status = document.getElementById("status");
const trouble = document.getElementById("trouble");
const reportPlace = document.getElementById("report");
const drop = document.getElementById("drop");
const whole = document.getElementById("whole");

let known = ""; // the text that the marks are of
let marks = [];
let current = -1;
let timer = 0;
let asked = 0; // the number of the last question: older answers are passed over
let control = null;
let marked = "";

const library = new Library(() => check());

// --- the text ---------------------------------------------------------------------------------------------------------

function edited() {
  marks = moved(marks, known, text.value);
  known = text.value;
  show();
  sessionStorage.setItem(DRAFT, JSON.stringify({ text: text.value, name: kind.value }));
  status.classList.add("stale");
  clearTimeout(timer);
  timer = setTimeout(check, PAUSE);
}

function show() {
  draw(backdrop, text.value, marks);
  light();
}

async function check() {
  clearTimeout(timer);
  control?.abort();
  const sent = text.value;
  const number = ++asked;
  if (!sent.trim()) {
    answered({ report: { articles: [], errors: [], results: [] }, marked: "" }, sent);
    return;
  }
  control = new AbortController();
  document.body.classList.add("checking");
  const body = JSON.stringify({ text: sent, name: kind.value, tables: library.chosen, contest: contest.value });
  const { answer, error, stale, lost } = await ask("/page/check", { method: "POST", headers: { "Content-Type": "application/json" }, body, signal: control.signal });
  if (number !== asked || stale) return; // somebody has typed on
  document.body.classList.remove("checking");
  if (error) {
    say([error]);
    if (lost) timer = setTimeout(check, AGAIN);
    return;
  }
  answered(answer, sent);
}

function answered({ report, marked: fragment }, sent) {
  document.body.classList.remove("checking");
  status.classList.remove("stale");
  marks = moved(marksOf(report.articles[0]?.claims ?? [], sent), sent, text.value);
  known = text.value;
  current = markAt(marks, text.selectionStart)?.index ?? -1;
  show();
  library.learn(report);
  say(report.errors.filter((one) => one.kind !== "unreadable-table").map((one) => one.kind === "no-table" ? "There is no results file to check against: add one, or tick one." : one.message));
  count(report.articles[0]);
  whole.hidden = !fragment && !document.body.classList.contains("whole");
  if (fragment !== marked) place(fragment);
  choose(current);
}

function say(messages) {
  if (trouble.textContent === messages.join("")) return;
  trouble.replaceChildren(...messages.map((message) => Object.assign(document.createElement("p"), { className: "trouble", textContent: message })));
}

function count(article) {
  if (!article) {
    status.textContent = "";
    return;
  }
  const numbers = article.numbers;
  const wrong = article.claims.filter((claim) => claim.severity === "error").length;
  const near = article.claims.filter((claim) => claim.severity && claim.severity !== "error").length;
  const open = article.claims.filter((claim) => claim.verdict === "unverifiable").length;
  const right = article.claims.filter((claim) => claim.verdict === "supported").length;
  const parts = [[wrong, "wrong"], [near, "to look at"], [right, "right"], [open, "could not be checked"]].filter(([n]) => n).map(([n, what]) => `${n} ${what}`);
  const told = `${parts.join(", ") || "Nothing to check"}; ${numbers.checked} of ${numbers.found} ${numbers.found === 1 ? "number" : "numbers"} checked`;
  if (status.textContent !== told) status.textContent = told;
}

// --- the verdicts -----------------------------------------------------------------------------------------------------

// The fragment is made by the server, which escapes all that is not its own.
function place(fragment) {
  const open = new Set([...reportPlace.querySelectorAll("details[open]:not([data-finding])")].map((note) => note.querySelector("summary")?.textContent));
  reportPlace.innerHTML = marked = fragment;
  for (const note of reportPlace.querySelectorAll("details:not([open])")) note.open = open.has(note.querySelector("summary")?.textContent);
  for (const mark of marks) {
    const print = mark.put && noteOf(mark.index)?.querySelector(".fc-print");
    if (print) print.append(" ", putting(mark.index));
  }
}

function noteOf(index) {
  return document.getElementById(`fc-1-${index}-note`);
}

function putting(index) {
  const button = Object.assign(document.createElement("button"), { type: "button", className: "put", textContent: "Put it in" });
  button.addEventListener("click", () => {
    const mark = marks.find((one) => one.index === index);
    if (!mark) return;
    text.focus();
    text.setSelectionRange(mark.start, mark.end);
    // As if it were typed, so that it can be taken back.
    if (!document.execCommand("insertText", false, mark.put)) {
      text.setRangeText(mark.put, mark.start, mark.end, "end");
      edited();
    }
  });
  return button;
}

// Light a figure: its note, the cells that it rests on, and the figure in the draft. The report's own script does the first two.
function choose(index) {
  current = index;
  if (index >= 0 && noteOf(index)) window.factcheck?.choose(noteOf(index).dataset.note, { focus: false });
  else window.factcheck?.clear();
  light();
}

function light() {
  const lit = new Set([...reportPlace.querySelectorAll(".fc-note.fc-lit")].map((note) => note.dataset.note.replace("fc-1-", "")));
  for (const span of backdrop.querySelectorAll(".mark")) span.classList.toggle("lit", lit.has(span.dataset.index));
}

// The figure at the caret is chosen, and its note comes into sight beside it.
function moveTo() {
  if (document.activeElement !== text || known !== text.value) return;
  const index = markAt(marks, text.selectionStart)?.index ?? -1;
  if (index === current) return;
  choose(index);
  if (index >= 0 && wide()) noteOf(index)?.scrollIntoView({ block: "nearest" });
}

const wide = () => matchMedia("(min-width: 60rem)").matches;

// After the report's script has done its part.
document.addEventListener("click", (event) => {
  if (!reportPlace.contains(event.target)) return;
  light();
  const first = backdrop.querySelector(".mark.lit");
  const place = first?.getBoundingClientRect();
  if (first && wide() && (place.top < 0 || place.bottom > innerHeight)) first.scrollIntoView({ block: "center" });
});

whole.addEventListener("click", () => {
  const on = document.body.classList.toggle("whole");
  whole.setAttribute("aria-pressed", String(on));
  whole.textContent = on ? "Back to the draft" : "Whole report";
});

// --- files ------------------------------------------------------------------------------------------------------------

async function open(file) {
  const form = new FormData();
  form.append("article", file);
  const { answer, error } = await ask("/page/open", { method: "POST", body: form });
  if (error) {
    say([error]);
    return;
  }
  kind.value = /\.(?:md|markdown)$/i.test(answer.name) ? "draft.md" : "draft.txt";
  text.value = answer.text;
  edited();
}

function dropped(files, onLibrary) {
  const tables = files.filter((file) => onLibrary || !ARTICLES.test(file.name));
  const article = files.find((file) => !tables.includes(file));
  if (article) open(article);
  if (tables.length) library.add(tables);
}

addEventListener("dragover", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  drop.hidden = false;
});
addEventListener("dragleave", (event) => {
  if (!event.relatedTarget) drop.hidden = true;
});
addEventListener("drop", (event) => {
  drop.hidden = true;
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  dropped([...event.dataTransfer.files], Boolean(event.target.closest?.(".library")));
});
document.getElementById("article").addEventListener("change", (event) => {
  if (event.target.files[0]) open(event.target.files[0]);
  event.target.value = "";
});

// --- start ------------------------------------------------------------------------------------------------------------

text.addEventListener("input", edited);
document.addEventListener("selectionchange", moveTo);
kind.addEventListener("change", edited);
contest.addEventListener("input", edited);
document.getElementById("form").addEventListener("submit", (event) => {
  event.preventDefault();
  check();
});
document.body.classList.add("live");
const kept = JSON.parse(sessionStorage.getItem(DRAFT) ?? "null");
if (kept && !text.value) {
  text.value = kept.text;
  kind.value = kept.name;
}
edited();
