"""Corrections to an article: only where exactly one replacement is backed by the results, and never inside quotation marks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from factcheck.article import WORD, Article, parse_like
from factcheck.quantities import ORDINAL
from factcheck.report import ArticleReport
from factcheck.verdicts.model import Verdict

SIZE = 3  # an error that nothing explains is corrected only where the truth is at most so many times the figure, or the reverse


@dataclass(frozen=True, slots=True)
class Edit:
    """A figure of the article, and what is to stand there."""

    start: int
    end: int
    new: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """A stretch of the article's file, and what is to stand there."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Left:
    """A finding that is not corrected, and why."""

    verdict: Verdict
    why: str


@dataclass(frozen=True)
class Correction:
    """What becomes of an article: the text of its file with the edits in it, the report on that, and what was left."""

    report: ArticleReport
    text: str
    after: ArticleReport
    edits: tuple[Edit, ...]
    left: tuple[Left, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        """The edits as they are made in the file."""
        return _changes(self.report.article, self.edits)


def corrected(report: ArticleReport, check: Callable[[Article], ArticleReport]) -> Correction:
    """The article with every edit that bears checking again: a figure that would not be right afterwards stays as it is."""
    edits, left = proposed(report)
    after, text = report, report.article.source.text
    while edits:
        text = with_changes(report.article.source.text, _changes(report.article, edits))
        after = check(parse_like(report.article, text))
        failed = _failed(edits, after) or (edits if _new_findings(report, edits, after) else [])
        if not failed:
            break
        left += [Left(edit.verdict, f"with {edit.new} in its place the article would not be borne out") for edit in failed]
        edits = [edit for edit in edits if edit not in failed]
        after, text = report, report.article.source.text
    return Correction(report, text, after, tuple(edits), tuple(sorted(left, key=lambda one: one.verdict.claim.start)))


def proposed(report: ArticleReport) -> tuple[list[Edit], list[Left]]:
    """(edits in the order of the text, findings that have none)."""
    edits: list[Edit] = []
    left: list[Left] = []
    for verdict in sorted(report.findings, key=lambda v: v.claim.start):
        why = why_not(report.article, verdict)
        if why is None and any(edit.end > verdict.claim.start for edit in edits):
            why = "another correction overlaps it"
        if why is None:
            edits.append(Edit(verdict.claim.start, verdict.claim.end, verdict.replacements[0], verdict))
        else:
            left.append(Left(verdict, why))
    return edits, left


def why_not(article: Article, verdict: Verdict) -> str | None:
    """Why a finding has no correction; None when it has."""
    claim = verdict.claim
    if article.kind == WORD:
        return "a Word document is not rewritten; --comments FILE writes a copy with a comment on the figure"
    if claim.quoted:
        return "it stands inside quotation marks"
    if verdict.basis == "article":
        return "figures of the article exclude each other, and which is wrong is not known"
    if not verdict.replacements:
        return "there is no figure to put in its place" if claim.quantity is None else "the results back no figure of its form"
    if len(verdict.replacements) > 1:
        return f"the results back more than one figure: {' or '.join(verdict.replacements)}"
    explained = verdict.slip and not verdict.slip.startswith("that is")  # a figure that is right of something else may be about that
    if not explained and _another_size(verdict):
        return f"the results have {verdict.replacements[0]}, of another size, and nothing tells how the error came about"
    if article.text[claim.start : claim.end] != claim.text or article.plain[claim.start : claim.end] != claim.text or in_source(
            article, claim.start, claim.end, verdict.replacements[0]) is None:
        return "markup stands in it"
    if any(ch.isalnum() for ch in (article.text[claim.start - 1 : claim.start], article.text[claim.end : claim.end + 1]) if ch):
        return "it is a part of a word"
    return None


def _another_size(verdict: Verdict) -> bool:
    """Whether the true figure is so far from the printed one that the claim may have been misread."""
    quantity = verdict.claim.quantity
    try:
        true = abs(Fraction(verdict.expected or ""))
    except ValueError:  # a word
        return False
    if quantity is None or quantity.kind == ORDINAL:
        return False
    small, large = sorted((quantity.value, true))
    return large > SIZE * small


def in_source(article: Article, start: int, end: int, new: str) -> Change | None:
    """An edit of a stretch of the text as it is made in the file: of the whole, or, where markup stands in that, of the part
    that becomes another; None where markup stands in that as well."""
    source, old = article.source, article.text[start:end]
    whole = source.span(start, end)
    if source.text[slice(*whole)] == old:
        return Change(*whole, new)
    before = _alike(old, new)
    after = min(_alike(old[::-1], new[::-1]), len(old) - before, len(new) - before)
    part = source.span(start + before, end - after)
    same = source.text[slice(*part)] == old[before : len(old) - after]
    return Change(*part, new[before : len(new) - after]) if same else None


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _changes(article: Article, edits: Sequence[Edit]) -> tuple[Change, ...]:
    return tuple(change for edit in edits if (change := in_source(article, edit.start, edit.end, edit.new)))


def with_changes(text: str, changes: Sequence[Change]) -> str:
    """The text with the changes made; they are in order and do not overlap."""
    at = [0, *(edge for change in changes for edge in (change.start, change.end)), len(text)]
    kept = [text[a:b] for a, b in list(pairwise(at))[::2]]
    return "".join(part + new for part, new in zip(kept, [*(change.new for change in changes), ""], strict=True))


def _moved(edits: Sequence[Edit], offset: int) -> int:
    """Where an offset of the old text is in the new one."""
    return offset + sum(len(edit.new) - (edit.end - edit.start) for edit in edits if edit.end <= offset)


def _failed(edits: Sequence[Edit], after: ArticleReport) -> list[Edit]:
    """Edits after which the figure is not right."""
    right = {v.claim.start for v in after.verdicts if v.verdict == "supported"}
    return [edit for edit in edits if _moved(edits, edit.start) not in right]


def _new_findings(report: ArticleReport, edits: Sequence[Edit], after: ArticleReport) -> bool:
    """Whether something is a finding now that was none before."""
    known = {_moved(edits, v.claim.start) for v in report.findings}
    return any(v.claim.start not in known for v in after.findings)


def into_raw(raw: str, changes: Sequence[Change]) -> str:
    """The changes made in the text as decoded, before CR and CRLF were read as LF."""
    shorter = [i - nth for nth, i in enumerate(i for i in range(1, len(raw)) if raw[i - 1 : i + 1] == "\r\n")]
    # shorter holds, for each CRLF, the offset just after it in the text with LF
    placed = [Change(one.start + bisect_left(shorter, one.start + 1), one.end + bisect_left(shorter, one.end + 1), one.new) for one in changes]
    return with_changes(raw, placed)
