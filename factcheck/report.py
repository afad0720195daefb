"""The report: verdicts in order, coverage, and what the exit status is to be."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction

from factcheck.article import Article
from factcheck.claims.claim import NotClaim
from factcheck.errors import FactcheckError
from factcheck.evidence.model import NOTHING, Evidence
from factcheck.results.model import Table
from factcheck.verdicts.model import Verdict

VERDICTS = ("supported", "imprecise", "refuted", "unverifiable")
SEVERITIES = ("error", "warning", "info")
# Findings by consequence: what would turn the story comes first, in this order; then figures; then last digits.
STORY = ("wrong-winner", "wrong-gain-or-hold", "wrong-direction", "wrong-rank", "wrong-record")


@dataclass(frozen=True)
class Coverage:
    """How many numbers were found and what became of them; `words` are claims in words alone, counted apart."""

    found: int
    checked: int
    unverifiable: int
    not_claims: int
    words: int


@dataclass(frozen=True, slots=True)
class Notice:
    """A finding that is not on a figure of the article: a suppression that suppresses nothing, in the article or in a file.

    start and end are offsets in the article's file; without them the finding is in the file `path` on line `line`.
    """

    rule: str
    severity: str
    message: str
    path: str
    line: int
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class ArticleReport:
    """One article's verdicts in the order of the text, and its numbers that are no claims.

    contests are the keys of the contests that it is about, seats the names of their seats as the tables print them.
    notices are findings on something other than a figure; fail_level is the severity from which a finding fails the run.
    evidence is what the verdicts rest on, for those who want to see it.
    """

    article: Article
    verdicts: tuple[Verdict, ...]
    not_claims: tuple[NotClaim, ...]
    contests: tuple[str, ...] = ()
    quantities: int = 0
    seats: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    fail_level: str = "error"
    evidence: Evidence = NOTHING

    @property
    def severities(self) -> list[str | None]:
        """The severity of everything that was found."""
        return [*(v.severity for v in self.verdicts), *(n.severity for n in self.notices)]

    def fails(self, severity: str | None) -> bool:
        """Whether a finding of this severity fails the run."""
        return severity is not None and self.fail_level != "never" and SEVERITIES.index(severity) <= SEVERITIES.index(self.fail_level)

    @property
    def coverage(self) -> Coverage:
        """Every number once: checked, not to be checked, or no claim."""
        numbers = [v for v in self.verdicts if v.claim.quantity is not None]
        undecided = sum(1 for v in numbers if v.verdict == "unverifiable")
        others = len(self.not_claims)
        return Coverage(found=len(numbers) + others, checked=len(numbers) - undecided, unverifiable=undecided,
                        not_claims=others, words=len(self.verdicts) - len(numbers))

    @property
    def findings(self) -> tuple[Verdict, ...]:
        """What is wrong, the gravest first."""
        return tuple(sorted((v for v in self.verdicts if v.severity), key=_gravity))

    def seat_and_date(self, contest: str | None) -> tuple[str | None, str | None]:
        """Name of the seat and ISO date (or year) of a contest's key; None for what is not known."""
        seat, _, when = (contest or "").rpartition("@")
        return self.seats.get(seat, seat) or None, when if when[:4].isdigit() else None


@dataclass(frozen=True)
class Report:
    """A run: the articles, the tables they were checked against, and what could not be read."""

    articles: tuple[ArticleReport, ...]
    tables: tuple[Table, ...]
    errors: tuple[FactcheckError, ...] = ()

    @property
    def verdicts(self) -> Iterator[Verdict]:
        """All verdicts of all articles."""
        return (v for article in self.articles for v in article.verdicts)

    @property
    def summary(self) -> dict[str, int]:
        """How many of each verdict."""
        counted = Counter(v.verdict for v in self.verdicts)
        return {name: counted[name] for name in VERDICTS}

    def exit_code(self, fail_level: str | None = None) -> int:
        """2 when something could not be checked at all, 1 when a finding reaches the fail level (each article's own, if none
        is given), else 0."""
        if self.errors:
            return 2
        held = [article if fail_level is None else replace(article, fail_level=fail_level) for article in self.articles]
        return int(any(article.fails(severity) for article in held for severity in article.severities))


def _gravity(verdict: Verdict) -> tuple[int, int, int]:
    severity = SEVERITIES.index(verdict.severity) if verdict.severity in SEVERITIES else len(SEVERITIES)
    if verdict.rule in STORY:
        return severity, STORY.index(verdict.rule), verdict.claim.start
    return severity, len(STORY) + _only_last_digit(verdict), verdict.claim.start


def _only_last_digit(verdict: Verdict) -> bool:
    """Whether the printed figure and the true one differ in the last printed digit alone."""
    quantity = verdict.claim.quantity
    if quantity is None or not quantity.step or verdict.expected is None:
        return False
    try:
        true = abs(Fraction(verdict.expected))
    except ValueError:  # a word
        return False
    return quantity.value // (10 * quantity.step) == (true + quantity.step / 2) // (10 * quantity.step)
