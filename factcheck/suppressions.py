"""Findings that somebody has looked at and lets stand: by a comment in the draft, by [sic], or by an entry of a file.

Each holds for one figure and one rule and says why. It lapses when the figure changes, and what suppresses nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from factcheck.article import Article, Block, Directive
from factcheck.report import ArticleReport, Notice
from factcheck.rules import BY_NAME, closest
from factcheck.verdicts.model import Suppressed, Verdict

RULE = "unused-suppression"
_BODY = re.compile(r"\s*ignore\s*\[(?P<rules>[^\]]*)\]\s*(?P<rest>.*)", re.S)
_SIC = re.compile(r"\[sic\]", re.I)
_TO_SIC = re.compile(r"\W{0,2}(?:[^\W\d]+\W{1,2}){0,2}")  # between a figure and its [sic]: "9,210 votes [sic]"
_NUMBER = re.compile(r"[^\w\d]*(?P<number>\d[\d,]*(?:\.\d+)?)(?![\d.,]\d)\s*(?:%|per ?cent\b|percentage points?\b|points?\b|votes?\b)?", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """A suppression in a file, for the one finding of `rule` in a sentence.

    by        file or baseline
    draft     the draft's path, relative to the file's folder; None for any
    figure    the figure as printed; None where the sentence has one finding of the rule
    expected  what the results gave when a baseline was written: another true figure is another finding
    """

    by: str
    rule: str
    sentence: str
    reason: str
    path: str
    line: int
    draft: str | None = None
    figure: str | None = None
    expected: str | None = None
_SEPARATING = " \"'”’:;,.–—-"  # between a figure and the reason


def suppress(report: ArticleReport, entries: Sequence[Entry] = ()) -> ArticleReport:
    """The report without the findings that are suppressed, and with a notice for each suppression that is not used."""
    draft = _Draft(report)
    for directive in report.article.directives:
        draft.comment(directive)
    for match in _SIC.finditer(report.article.text):
        draft.sic(match)
    for entry in entries:
        if entry.draft is None or _same_file(entry, report.article.path):
            draft.entry(entry)
    return replace(report, verdicts=tuple(draft.verdicts), notices=(*report.notices, *draft.notices))


def _same_file(entry: Entry, path: str) -> bool:
    return (Path(entry.path).parent / (entry.draft or "")).absolute().resolve() == Path(path).absolute().resolve()


class _Draft:
    """The verdicts of an article while suppressions are applied, one after the other."""

    def __init__(self, report: ArticleReport) -> None:
        self.article: Article = report.article
        self.verdicts = list(report.verdicts)
        self.notices: list[Notice] = []

    # --- comments ----------------------------------------------------------------------------------------------

    def comment(self, directive: Directive) -> None:
        """<!-- factcheck: ignore[wrong-turnout] 41.2% PA figure -->"""
        start, end, span = directive.start, directive.end, directive.span
        body = _BODY.fullmatch(directive.body)
        if body is None:
            self._unused("is not understood; write <!-- factcheck: ignore[RULE] FIGURE REASON -->", span)
            return
        rules = [name.strip() for name in body["rules"].split(",") if name.strip()]
        if trouble := _unknown(rules):
            self._unused(trouble, span)
            return
        rest = " ".join(body["rest"].split())
        blocks = self._blocks(start, end)
        for block in blocks:
            fitting = [i for i, v in enumerate(self.verdicts) if _in(v, block) and v.severity and v.rule in rules and _reason(v.claim.text, rest) is not None]
            if fitting:
                at = min(fitting, key=lambda i: _distance(self.verdicts[i], start, end))
                if reason := _reason(self.verdicts[at].claim.text, rest):
                    self._suppress(at, "comment", reason)
                else:
                    self._unused(f"gives no reason, so it suppresses nothing; write why after {self.verdicts[at].claim.text}", span)
                return
        self._unused(self._why(rules, rest, blocks), span)

    def _blocks(self, start: int, end: int) -> list[Block]:
        """Where the figure of a comment may stand: in its own paragraph; of a comment by itself in the next one, then the one before."""
        own = [b for b in self.article.blocks if b.start <= start <= b.end]
        after = [b for b in self.article.blocks if b.end > end and b not in own][:1]
        before = [b for b in self.article.blocks if b.end <= start][-1:]
        if own and own[-1].end < end:
            return [*own, *after]  # its own lines end the paragraph that it begins in
        return own or [*after, *before]

    def _why(self, rules: Sequence[str], rest: str, blocks: Sequence[Block]) -> str:
        named = ", ".join(rules)
        same = [v for v in self.verdicts if any(_in(v, block) for block in blocks) and _reason(v.claim.text, rest) is not None]
        if not same:
            return f"suppresses nothing: no finding of {named} stands here on the figure that it names ({rest[:40] or 'none'})"
        return f"suppresses nothing: there is no finding of {named} on {same[0].claim.text}"

    # --- [sic] -------------------------------------------------------------------------------------------------

    def sic(self, match: re.Match[str]) -> None:
        """The figure just before [sic] is meant as it stands; of words [sic] says nothing to us."""
        before = [i for i, v in enumerate(self.verdicts) if v.claim.end <= match.start()]
        at = max(before, key=lambda i: self.verdicts[i].claim.end, default=None)
        if at is None or not _TO_SIC.fullmatch(self.article.text[self.verdicts[at].claim.end : match.start()]):
            return
        if self.verdicts[at].severity:
            self._suppress(at, "sic", "the article prints it with [sic]")
        elif self.verdicts[at].claim.quantity is not None and self.verdicts[at].verdict == "supported":
            self._unused(f"stands after a figure that is right: {self.verdicts[at].claim.text}", self.article.source.span(*match.span()), what="[sic]")

    # --- files -------------------------------------------------------------------------------------------------

    def entry(self, entry: Entry) -> None:
        """An entry of a file of suppressions, or of a baseline."""
        sentence = _plain(entry.sentence)
        fitting = [i for i, v in enumerate(self.verdicts) if v.severity and v.rule == entry.rule and _plain(v.claim.sentence) == sentence
                   and entry.figure in (None, v.claim.text) and entry.expected in (None, v.expected)]
        if len(fitting) > 1 and entry.figure is None:
            figures = ", ".join(self.verdicts[i].claim.text for i in fitting)
            self._unused_entry(entry, f"fits several figures ({figures}); name one with figure = \"…\"")
        elif fitting:
            self._suppress(fitting[0], entry.by, entry.reason)
        elif entry.draft is not None:
            self._unused_entry(entry, f"suppresses nothing in {self.article.path}: {self._why_entry(entry, sentence)}; delete it")

    def _why_entry(self, entry: Entry, sentence: str) -> str:
        there = [v for v in self.verdicts if _plain(v.claim.sentence) == sentence]
        if not there:
            return "the sentence is not there any more"
        if entry.expected is not None and any(v.rule == entry.rule and entry.figure in (None, v.claim.text) for v in there):
            return "the results are others than when it was written"
        return f"there is no finding of {entry.rule}{f' on {entry.figure}' if entry.figure else ''}"

    # --- either ------------------------------------------------------------------------------------------------

    def _suppress(self, at: int, by: str, reason: str) -> None:
        verdict = self.verdicts[at]
        self.verdicts[at] = replace(verdict, severity=None, suppressed=Suppressed(by, reason, verdict.severity or "info"))

    def _unused(self, why: str, span: tuple[int, int], what: str = "this suppression") -> None:
        """`span` is where it stands in the file."""
        line = self.article.source.text.count("\n", 0, span[0]) + 1
        message = f"{what[0].upper()}{what[1:]} {' '.join(why.split())}."
        self.notices.append(Notice(RULE, BY_NAME[RULE].severity, message, self.article.path, line, *span))

    def _unused_entry(self, entry: Entry, why: str) -> None:
        what = "accepted finding" if entry.by == "baseline" else "suppression"
        self.notices.append(Notice(RULE, BY_NAME[RULE].severity, f"This {what} of {entry.rule} {' '.join(why.split())}.", entry.path, entry.line))


def _unknown(rules: Sequence[str]) -> str | None:
    """What is wrong with the rules that a comment names."""
    if not rules:
        return "names no rule; write ignore[RULE]"
    for name in rules:
        if name not in BY_NAME:
            near = closest(name)
            return f"suppresses nothing: there is no rule {name}" + (f"; did you mean {near}?" if near else "; factcheck rule lists them all")
    return None


def _reason(figure: str, rest: str) -> str | None:
    """What follows the figure in the text of a comment; None when the text does not begin with the figure."""
    wanted, said = _plain(figure), _plain(rest).lstrip("\"'“‘")
    one, other = _NUMBER.match(said), _NUMBER.match(wanted)
    if one and other:
        same = one["number"].replace(",", "") == other["number"].replace(",", "")
        return said[one.end() :].lstrip(_SEPARATING) if same else None
    if said.startswith(wanted) and not re.match(r"[\w%]", said[len(wanted) :]):
        return said[len(wanted) :].lstrip(_SEPARATING)
    return None


def _plain(text: str) -> str:
    return " ".join(text.split())


def _in(verdict: Verdict, block: Block) -> bool:
    return block.start <= verdict.claim.start < block.end


def _distance(verdict: Verdict, start: int, end: int) -> tuple[bool, int]:
    """How far a figure is from a comment; figures before it come first."""
    after = verdict.claim.start >= end
    return after, verdict.claim.start - end if after else start - verdict.claim.end


# --- files of suppressions ---------------------------------------------------------------------------------------------

_KEYS = {"draft": False, "rule": True, "figure": False, "sentence": True, "reason": True, "expected": False}


def read_suppressions(path: str, by: str = "file") -> tuple[Entry, ...]:
    """The entries of a file: [[ignore]] with rule, sentence and reason, perhaps draft and figure. Raises ConfigError."""
    import tomllib

    from factcheck.errors import ConfigError

    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        found = tomllib.loads(text)
    except FileNotFoundError:
        advice = "; --write-baseline makes it" if by == "baseline" else ""
        raise ConfigError(f"{path}: no such file of {'accepted findings' if by == 'baseline' else 'suppressions'}{advice}", path) from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}", path) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is no valid TOML: {str(error).splitlines()[0]}", path) from None
    lines = [i for i, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*ignore\s*\]\]", line)]
    listed = found.pop("ignore", [])
    if found or not isinstance(listed, list):
        raise ConfigError(f"{path}: {next(iter(found), 'ignore')}: is not known here; write each suppression below [[ignore]]", path)
    return tuple(_entry(one, path, lines[i] if i < len(lines) else 1, by) for i, one in enumerate(listed))


def _entry(found: object, path: str, line: int, by: str) -> Entry:
    from factcheck.config.kinds import nearest, shown
    from factcheck.errors import ConfigError

    if not isinstance(found, dict):
        raise ConfigError(f"{path}:{line}: write each suppression below [[ignore]]", path, line)
    for name, value in found.items():
        if name not in _KEYS:
            raise ConfigError(f"{path}:{line}: {name}: is no key of a suppression{nearest(name, tuple(_KEYS)) or '; known are ' + ', '.join(_KEYS)}", path, line)
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"{path}:{line}: {name}: {shown(value)} must be a text in quotation marks", path, line)
    for name, needed in _KEYS.items():
        if needed and name not in found:
            raise ConfigError(f"{path}:{line}: {name}: is missing; a suppression needs rule, sentence and reason", path, line)
    if trouble := _unknown([found["rule"]]):
        raise ConfigError(f"{path}:{line}: rule: {trouble.removeprefix('suppresses nothing: ')}", path, line)
    return Entry(by, path=path, line=line, **found)


def baseline_text(reports: Iterable[ArticleReport], folder: str, kept: Iterable[Entry] = ()) -> str:
    """A file that accepts every finding of the reports; `folder` is where it will lie, `kept` what it has of other drafts."""
    blocks = ["# Findings that are accepted as they are; factcheck --write-baseline makes this file.\n"]
    blocks += [_block(entry) for entry in kept]
    blocks += [_block(entry) for report in reports for entry in _accepted(report, folder)]
    return "\n".join(blocks)


def _accepted(report: ArticleReport, folder: str) -> Iterator[Entry]:
    from os.path import relpath

    draft = Path(relpath(report.article.path, folder)).as_posix()
    for verdict in report.findings:
        yield Entry("baseline", verdict.rule or "", _plain(verdict.claim.sentence), "accepted as it is", "", 0, draft, verdict.claim.text, verdict.expected)


def _block(entry: Entry) -> str:
    values = {"draft": entry.draft, "rule": entry.rule, "figure": entry.figure, "expected": entry.expected, "sentence": entry.sentence, "reason": entry.reason}
    return "[[ignore]]\n" + "".join(f"{name} = {_quoted(value)}\n" for name, value in values.items() if value)


def _quoted(text: str) -> str:
    """A basic string of TOML."""
    import json

    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
