"""What is different between two checks of the same drafts: for --watch. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.formats.colour import paint
from factcheck.formats.position import MAX_MESSAGE, clipped, printable, where
from factcheck.report import ArticleReport, Report
from factcheck.verdicts.model import Verdict

_WORDS = {"supported": "right", "refuted": "wrong", "imprecise": "imprecise", "unverifiable": "open"}


def changes(before: Report, after: Report, color: bool = False) -> str:
    """A line for each claim that is judged otherwise than before: `+` worse or new, `-` mended or gone."""
    lines = [*_lines(before, after, color)]
    return paint(f"{len(lines)} change{'' if len(lines) == 1 else 's'} since the last check", color, "bold") + ("".join(f"\n  {line}" for line in lines)) + "\n"


def _lines(before: Report, after: Report, color: bool) -> Iterator[str]:
    old = {article.article.path: article for article in before.articles}
    new = {article.article.path: article for article in after.articles}
    for path, article in new.items():
        if path in old:
            yield from _of_article(old[path], article, color)
        else:
            yield paint(printable(f"+ {path}: is checked now"), color, "bold")
    yield from (paint(printable(f"- {path}: is not checked any more"), color, "warning") for path in old if path not in new)


def _of_article(before: ArticleReport, after: ArticleReport, color: bool) -> Iterator[str]:
    then, now = _keyed(before), _keyed(after)
    for key, verdict in now.items():
        was = then.get(key)
        if was is None:
            if verdict.severity:
                yield _line("+", after, verdict, f"new: {_said(verdict)}", color)
        elif _state(was) != _state(verdict):
            yield _line("+" if verdict.severity else "-", after, verdict, f"was {_said(was)}, now {_said(verdict)}", color)
    for key, verdict in then.items():
        if key not in now and verdict.severity:
            yield _line("-", before, verdict, f"gone: {_said(verdict)}", color)


def _keyed(article: ArticleReport) -> dict[tuple[str, str, int], Verdict]:
    """Claims by their words, so that one is known again when it has moved."""
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, str, int], Verdict] = {}
    for verdict in article.verdicts:
        key = (" ".join(verdict.claim.sentence.split()), verdict.claim.text)
        found[*key, seen[key]] = verdict
        seen[key] += 1
    return found


def _state(verdict: Verdict) -> tuple[str, str | None, str | None, str | None]:
    return verdict.verdict, verdict.severity, verdict.rule, verdict.expected if verdict.severity else None


def _said(verdict: Verdict) -> str:
    word = _WORDS[verdict.verdict]
    if verdict.severity:
        return f"{word} ({verdict.severity}[{verdict.rule}]{f': {verdict.expected}' if verdict.expected else ''})"
    return f"{word} (suppressed)" if verdict.suppressed else word


def _line(mark: str, article: ArticleReport, verdict: Verdict, text: str, color: bool) -> str:
    place = where(article.article, verdict.claim.start)
    return paint(printable(f"{mark} {place}: {clipped(verdict.claim.text, 60)} {clipped(text, MAX_MESSAGE)}"), color, "error" if mark == "+" else "right")
