// Marks on a text: where they are after it has been edited, and the text as it is drawn with them.

export const KINDS = { refuted: "wrong", imprecise: "near", unverifiable: "open", supported: "right" };

// The claims of a report as marks. Positions of the report are code points, those of the text units of UTF-16.
export function marksOf(claims, text) {
  const unit = units(text, claims.flatMap((claim) => [claim.start, claim.end]));
  return claims.map((claim, index) => ({
    start: unit.get(claim.start), end: unit.get(claim.end), index,
    kind: claim.suppressed ? "stands" : KINDS[claim.verdict],
    put: claim.severity && !claim.quoted && claim.replacements.length === 1 && claim.basis === "results" ? claim.replacements[0] : null,
  }));
}

function units(text, points) {
  const found = new Map();
  const wanted = [...new Set(points)].sort((a, b) => a - b);
  let point = 0;
  let at = 0;
  for (const next of wanted) {
    while (point < next && at < text.length) {
      at += text.codePointAt(at) > 0xffff ? 2 : 1;
      point += 1;
    }
    found.set(next, at);
  }
  return found;
}

// The marks of one text in another that was made from it by an edit: those that the edit touches are gone.
export function moved(marks, before, after) {
  if (before === after) return marks;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const end = before.length - tail;
  const by = after.length - before.length;
  return marks.filter((mark) => mark.end < start || mark.start > end || (mark.end === start && !/[\p{L}\p{N}]/u.test(after[start] ?? " ")))
    .map((mark) => (mark.start > end ? { ...mark, start: mark.start + by, end: mark.end + by } : mark));
}

// The mark at a position, the shortest of several.
export function markAt(marks, position) {
  return marks.filter((mark) => mark.start <= position && position <= mark.end).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

// Draw a text with its marks into an element. Where marks overlap, the one that begins first and reaches furthest is drawn.
export function draw(element, text, marks) {
  const parts = document.createDocumentFragment();
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start < at) continue;
    parts.append(text.slice(at, mark.start));
    const span = document.createElement("span");
    span.className = `mark ${mark.kind}`;
    span.dataset.index = mark.index;
    span.textContent = text.slice(mark.start, mark.end);
    parts.append(span);
    at = mark.end;
  }
  parts.append(`${text.slice(at)}\n`); // the last line is drawn though it is empty
  element.replaceChildren(parts);
}
