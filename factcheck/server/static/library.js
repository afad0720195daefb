// The list of results files: which are used, what is known of them, adding and removing.

import { ask } from "./ask.js";

const UNTICKED = "factcheck-unticked";
const MANY = 8; // files from which on there is a field to find one

export class Library {
  constructor(changed) {
    this.changed = changed;
    this.list = document.getElementById("tables");
    this.trouble = document.getElementById("tables-trouble");
    this.filter = document.getElementById("filter");
    this.unticked = new Set(JSON.parse(localStorage.getItem(UNTICKED) ?? "[]"));
    for (const row of this.list.children) this.dress(row);
    this.list.addEventListener("change", () => this.ticked());
    this.filter.addEventListener("input", () => this.find());
    document.getElementById("results").addEventListener("change", (event) => {
      this.add([...event.target.files]);
      event.target.value = "";
    });
    this.count();
  }

  // The names of the files that are used.
  get chosen() {
    return [...this.list.querySelectorAll("input:checked")].map((box) => box.value);
  }

  dress(row) {
    const box = row.querySelector("input");
    if (this.unticked.has(box.value)) box.checked = false;
    if ("added" in row.dataset) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "remove";
      button.textContent = "Remove";
      button.setAttribute("aria-label", `Remove ${box.value}`);
      button.addEventListener("click", () => this.remove(row));
      row.append(button);
    }
  }

  ticked() {
    this.unticked = new Set([...this.list.querySelectorAll("input:not(:checked)")].map((box) => box.value));
    localStorage.setItem(UNTICKED, JSON.stringify([...this.unticked]));
    this.changed();
  }

  find() {
    const wanted = this.filter.value.toLowerCase();
    for (const row of this.list.children) row.hidden = !row.dataset.name.toLowerCase().includes(wanted);
  }

  count() {
    document.getElementById("no-tables").hidden = this.list.children.length > 0;
    document.getElementById("filter-label").hidden = this.list.children.length < MANY;
  }

  // Keep files in the library; one that cannot be read is told in a line.
  async add(files, replace = false) {
    if (!files.length) return;
    const form = new FormData();
    for (const file of files) form.append("results", file);
    if (replace) form.append("replace", "true");
    this.say(files.length === 1 ? `Reading ${files[0].name} …` : `Reading ${files.length} files …`, "quiet");
    const { answer, error } = await ask("/page/library", { method: "POST", body: form });
    this.trouble.replaceChildren();
    if (error) {
      this.say(error);
      return;
    }
    const taken = [];
    for (const table of answer.tables) {
      if (table.taken) taken.push(table.given);
      else if (table.error) this.say(table.error);
      else this.show(table);
    }
    this.count();
    this.changed();
    if (taken.length && window.confirm(`${taken.join(", ")}: put the new file in place of the one that was added before?`)) {
      await this.add(files.filter((file) => taken.includes(file.name)), true);
    }
  }

  show(table) {
    const old = this.row(table.name);
    const row = document.createElement("li");
    row.dataset.name = table.name;
    row.dataset.added = "";
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: "tables", value: table.name, checked: true });
    const file = Object.assign(document.createElement("span"), { className: "file", textContent: table.name });
    label.append(box, " ", file);
    row.append(label, Object.assign(document.createElement("span"), { className: "known" }));
    this.unticked.delete(table.name);
    this.dress(row);
    old ? old.replaceWith(row) : this.list.append(row);
    this.know(table.name, told(table.rows, table.contests, table.seats));
  }

  async remove(row) {
    const form = new FormData();
    form.append("name", row.dataset.name);
    const { error } = await ask("/page/library/remove", { method: "POST", body: form });
    if (error) this.say(error);
    else row.remove();
    this.count();
    this.changed();
  }

  // What a report tells of the files that it used.
  learn(report) {
    for (const table of report.results) {
      this.know(table.path, told(table.rows, table.contests, []), table.warnings);
    }
    for (const error of report.errors.filter((one) => one.kind === "unreadable-table")) this.know(error.path, error.message, [], true);
  }

  know(name, text, warnings = [], bad = false) {
    const row = this.row(name);
    if (!row) return;
    const known = row.querySelector(".known");
    row.classList.toggle("bad", bad);
    if (known.dataset.told && !bad && !warnings.length) return; // with the seats, as it was told when it was added
    if (!known.dataset.told || bad) known.textContent = text;
    known.dataset.told = "yes";
    known.nextElementSibling?.matches("details") && known.nextElementSibling.remove();
    if (warnings.length) known.after(doubts(warnings));
  }

  row(name) {
    return [...this.list.children].find((row) => row.dataset.name === name);
  }

  say(message, kind = "trouble") {
    this.trouble.append(Object.assign(document.createElement("p"), { className: kind, textContent: message }));
  }
}

function told(rows, contests, seats) {
  const places = seats.length ? `: ${seats.slice(0, 2).join(", ")}${seats.length > 2 || contests > seats.length ? " …" : ""}` : "";
  return `${rows.toLocaleString("en-GB")} ${rows === 1 ? "row" : "rows"}, ${contests.toLocaleString("en-GB")} ${contests === 1 ? "contest" : "contests"}${places}`;
}

function doubts(warnings) {
  const details = document.createElement("details");
  const summary = Object.assign(document.createElement("summary"), { textContent: `${warnings.length} ${warnings.length === 1 ? "doubt" : "doubts"}` });
  const list = document.createElement("ul");
  for (const text of warnings.slice(0, 20)) list.append(Object.assign(document.createElement("li"), { textContent: text }));
  details.append(summary, list);
  return details;
}
