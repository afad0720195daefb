"""What the formats make of a report. Records are built by hand; run this file with --write to renew tests/golden."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import jsonschema
import pytest

from factcheck.article import Article, parse
from factcheck.claims.claim import Claim, NotClaim
from factcheck.claims.formula import Reading
from factcheck.errors import UnreadableTable
from factcheck.formats import concise, full, jsonformat
from factcheck.formats.position import excerpt, line_and_column, printable, width
from factcheck.formats.summary import coverage_line
from factcheck.quantities import COUNT, ORDINAL, PERCENT, Quantity
from factcheck.report import ArticleReport, Report
from factcheck.results.model import Cell, Table
from factcheck.verdicts.model import Verdict

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
TEXT = """Labour gains Anytown North

Ann Archer, 57, polled 9,210 votes, a majority of 665 and 45.6 per cent of the vote. "We came second with 42.4%," said Bob Baker.
Turnout was 50.2%.
"""
KEY = "anytown north@2023-05-04"
SEATS = {"anytown north": "Anytown of the North"}
PATH = "draft.txt"


def cell(row: int, column: str, raw: str) -> Cell:
    return Cell("results.csv", None, row, column, raw)


def make(article: Article, words: str, verdict: str, message: str, *, value: str | None = None, kind: str = COUNT, step: str = "1",
         measure: str = "votes", unit: str | None = "votes", quoted: bool = False, subject: str | None = None, **more: object) -> Verdict:
    start = article.text.index(words)
    end = start + len(words)
    quantity = Quantity(start, end, words, kind, Fraction(value), Fraction(step), unit) if value is not None else None
    reading = Reading(measure, None, 0.9, unit=unit, contest=KEY, subject=subject)
    return Verdict(Claim(start, end, words, "…", quoted, (reading,), quantity), reading, verdict, message, **more)  # type: ignore[arg-type]


def sample() -> Report:
    """Two errors, a warning, something right, something open, and a number that is no election figure."""
    article = parse(PATH, TEXT)
    shares = {"kind": PERCENT, "step": "1/10", "measure": "share", "unit": "percent"}
    verdicts = (
        make(article, "gains", "refuted", "The results do not bear this out: Labour won in 2019, Labour now: hold.", measure="gain_hold", unit=None,
             basis="results", severity="error", rule="wrong-gain-or-hold", expected="no", arithmetic="Labour won in 2019, Labour now: hold",
             sources=(Cell("previous.xlsx", "Sheet 1", 2, "Votes", "15000"),)),
        make(article, "9,210 votes", "refuted", "Ann Archer's vote is 9,120, not 9,210 votes.", value="9210", basis="results", severity="error",
             subject="Ann Archer", rule="wrong-votes", expected="9120", arithmetic="9,120", sources=(cell(2, "Votes", "9120"),),
             slip="two digits are transposed: 9,210 for 9,120", suggestion="9,120 votes"),
        make(article, "665", "supported", "The majority is right: 665 (9,120 - 8,455 = 665).", value="665", measure="majority", basis="results",
             expected="665", arithmetic="9,120 - 8,455 = 665", sources=(cell(2, "Votes", "9120"), cell(3, "Votes", "8455"))),
        make(article, "45.6 per cent", "supported", "Labour's share is right: 45.6%.", value="45.6", basis="results", expected="45.6", **shares),
        make(article, "second", "supported", "Bob Baker's place is right: 2.", value="2", kind=ORDINAL, step="0", measure="rank", unit="place",
             quoted=True, basis="results", expected="2"),
        make(article, "42.4%", "imprecise", "The share is 42.28%.", value="42.4", quoted=True, basis="results", severity="info",
             rule="misleading-rounding", expected="42.28", arithmetic="8,455 / 20,000 = 42.28%", definition="of valid votes",
             sources=(cell(3, "Votes", "8455"), cell(3, "Valid votes", "20000")), suggestion="42.3%", notes=("provisional count",), **shares),
        make(article, "50.2%", "unverifiable", "Could not be checked: ambiguous.", value="50.2", kind=PERCENT, step="1/10", measure="turnout",
             unit="percent", reason="ambiguous", alternatives=("turnout of 2019", "share")),
    )
    at = TEXT.index("57")
    checked = ArticleReport(article, verdicts, (NotClaim(at, at + 2, "57", "age"),), (KEY,), 8, SEATS)
    table = Table("results.csv", "0" * 64, 4, 1, ("results.csv:2: the valid votes are given as 20,001, but add up to 20,000",))
    return Report((checked,), (table,))


def rendered() -> dict[str, str]:
    report = sample()
    return {
        "full.txt": full.render(report, width=80),
        "full-all.txt": full.render(report, show_all=True, width=120),
        "full-color.txt": full.render(report, color=True, width=80),
        "concise.txt": concise.render(report),
        "concise-all.txt": concise.render(report, show_all=True),
        "report.json": jsonformat.render(report, "0.0.0"),
    }


@pytest.mark.parametrize("name", sorted(p.name for p in GOLDEN.iterdir()))
def test_golden(name: str) -> None:
    assert rendered()[name] == (GOLDEN / name).read_text(encoding="utf-8")


def test_every_format_has_a_golden_file() -> None:
    assert set(rendered()) == {p.name for p in GOLDEN.iterdir()}


# --- JSON ------------------------------------------------------------------------------------------------------------

SCHEMA = json.loads((ROOT / "factcheck" / "schema.json").read_text(encoding="utf-8"))
CONTRACT = [
    "start", "end", "line", "column", "text", "sentence", "measure", "subject", "versus", "contest", "date", "comparator", "value", "unit",
    "quoted", "verdict", "basis", "severity", "rule", "expected", "formula", "definition", "sources", "message", "slip", "suggestion",
    "reason", "alternatives",
]


def test_json_keeps_the_contract() -> None:
    data = json.loads(jsonformat.render(sample(), "0.0.0"))
    jsonschema.validate(data, SCHEMA)
    assert list(data) == ["schema", "tool", "results", "articles", "errors", "summary"]
    claim = data["articles"][0]["claims"][1]
    assert list(claim)[: len(CONTRACT)] == CONTRACT
    assert (claim["contest"], claim["date"], claim["value"]) == ("Anytown of the North", "2023-05-04", "9210")
    assert (claim["line"], claim["column"]) == (3, 24)
    assert data["articles"][0]["contests"] == ["Anytown of the North 2023-05-04"]
    assert data["articles"][0]["numbers"] == {"found": 7, "checked": 5, "unverifiable": 1, "not_claims": 1, "words": 1}
    assert data["summary"] == {"supported": 3, "imprecise": 1, "refuted": 2, "unverifiable": 1}


def test_json_schema_refuses_what_breaks_the_contract() -> None:
    data = json.loads(jsonformat.render(sample(), "0.0.0"))
    del data["articles"][0]["claims"][0]["slip"]
    with pytest.raises(jsonschema.ValidationError, match="slip"):
        jsonschema.validate(data, SCHEMA)


def test_json_of_errors_alone() -> None:
    data = json.loads(jsonformat.errors_only([UnreadableTable("t.csv: no such file", "t.csv", 3)], "0.0.0"))
    jsonschema.validate(data, SCHEMA)
    assert data["articles"] == []
    assert data["errors"] == [{"kind": "unreadable-table", "message": "t.csv: no such file", "path": "t.csv", "line": 3}]


@pytest.mark.parametrize(("value", "text"), [
    (Fraction(61), "61"), (Fraction(0), "0"), (Fraction(-5), "-5"), (Fraction("13.76"), "13.76"), (Fraction(1, 8), "0.125"),
    (Fraction(-1, 8), "-0.125"), (Fraction(1, 3), "0.333333"), (Fraction(2, 3), "0.666667"), (Fraction(1, 10**9), "0.000000001"),
    (Fraction(17_400_000), "17400000"),
])
def test_plain_numbers(value: Fraction, text: str) -> None:
    assert jsonformat.plain(value) == text


# --- concise ---------------------------------------------------------------------------------------------------------

MATCHER = re.compile(r"^(.+?):(\d+):(\d+): (error|warning|info)\[([a-z-]+)\] (.+)$")  # what editors and problem matchers use


def test_each_concise_line_is_matchable() -> None:
    lines = concise.render(sample()).splitlines()
    assert len(lines) == 3
    for line in lines:
        assert MATCHER.match(line), line


# --- order -----------------------------------------------------------------------------------------------------------


def test_findings_come_by_consequence() -> None:
    article = parse(PATH, "one 1.24% two 700 three third four 2,368 won five 9% six 17,308")
    wrong = {"basis": "results", "severity": "error"}

    def finding(words: str, rule: str, severity: str, **more: object) -> Verdict:
        return make(article, words, "refuted", rule, **{**wrong, "severity": severity, "rule": rule, **more})  # type: ignore[arg-type]

    verdicts = (
        finding("1.24%", "wrong-share", "error", value="1.24", kind=PERCENT, step="1/100", expected="1.26"),
        finding("700", "wrong-majority", "error", value="700", expected="262"),
        finding("third", "wrong-rank", "error", value="3", kind=ORDINAL, step="0", expected="4"),
        finding("2,368", "misleading-rounding", "warning", value="2368", expected="2369"),
        finding("won", "wrong-winner", "error", expected="no"),
        finding("9%", "wrong-swing", "error", value="9", kind=PERCENT, expected="13.62"),
        finding("17,308", "wrong-votes", "error", value="17308", expected="17309"),
    )
    report = ArticleReport(article, verdicts, ())
    assert [v.claim.text for v in report.findings] == ["won", "third", "700", "9%", "1.24%", "17,308", "2,368"]


# --- excerpts --------------------------------------------------------------------------------------------------------


def marked(text: str, words: str, limit: int = 40) -> str:
    """What stands above the carets."""
    article = parse(PATH, text)
    start = text.index(words)
    line, carets = excerpt(article, start, start + len(words), limit)
    assert width(line) <= limit, line
    first = len(carets) - len(carets.lstrip())
    out, at = "", 0
    for ch in line:
        if first <= at < len(carets):
            out += ch
        at += width(ch)
    return out


@pytest.mark.parametrize("text", [
    "Polled 9,210 votes.",
    "A line that begins well before its figure does, and is so long that it must be cut: 9,210 votes were polled, or so it is said here.",
    "9,210 votes were polled in a line that goes on and on and on and on after its figure until it ends.",
    "It ends, after a great many words that say nothing at all of interest, with 9,210",
    "東京都知事選挙の結果について、候補者は合計で 9,210 票を獲得した。東京都知事選挙の結果について",
    "Cafe\u0301 owners\tgave\t9,210 votes to the party of the other side of the river\tin the end",
    "zero\u200bwidth and so\u00adft hyphens: 9,210",
])
@pytest.mark.parametrize("limit", [24, 40, 200])
def test_carets_stand_under_the_figure(text: str, limit: int) -> None:
    assert marked(text, "9,210", limit) == "9,210"


def test_short_lines_are_shown_whole() -> None:
    assert excerpt(parse(PATH, "Polled 9,210 votes."), 7, 12, 40) == ("Polled 9,210 votes.", "       ^^^^^")


def test_a_figure_over_two_lines_is_marked_to_the_end_of_the_first() -> None:
    text = "They won 61 per\ncent of the vote."
    assert excerpt(parse(PATH, text), 9, 20, 40) == ("They won 61 per", "         ^^^^^^")


def test_a_figure_wider_than_the_window() -> None:
    text = "x" * 30 + " " + "1" * 90 + " " + "y" * 30
    line, carets = excerpt(parse(PATH, text), 31, 121, 40)
    assert "1" in line
    assert "^" in carets


def test_nothing_in_an_article_moves_the_cursor() -> None:
    assert printable("a\x1b[31mred\x07\tb\u202ec") == "a·[31mred·    bc"
    article = parse("evil\x1b[2J.txt", "Polled \x1b[31m9,210 votes.")
    verdict = make(article, "9,210", "refuted", "Wrong \x1b[0m.", value="9210", basis="results", severity="error", rule="wrong-votes")
    report = Report((ArticleReport(article, (verdict,), ()),), ())
    assert "\x1b" not in full.render(report, show_all=True) + concise.render(report)


def test_lines_and_columns_count_code_points() -> None:
    article = parse(PATH, "£5 “quoted” 🗳 9,210\nnext 7")
    assert line_and_column(article, article.text.index("9,210")) == (1, 15)
    assert line_and_column(article, article.text.index("7")) == (2, 6)


# --- coverage --------------------------------------------------------------------------------------------------------


def test_coverage_says_what_was_looked_at() -> None:
    assert coverage_line(sample().articles[0]) == ("draft.txt: 5 of 7 numbers could be checked (3 right, 1 wrong, 1 imprecise); 1 could not, "
                                                   "1 is no election figure; 1 claim in words (1 wrong)")


def test_coverage_of_an_article_without_findings() -> None:
    article = parse(PATH, "Aged 57, he ran 7 miles.")
    numbers = (NotClaim(5, 7, "57", "age"), NotClaim(16, 17, "7", "length"))
    assert coverage_line(ArticleReport(article, (), numbers)) == ("draft.txt: no findings; 0 of 2 numbers could be checked; 0 could not, "
                                                                  "2 are no election figures")


def test_several_articles_end_with_a_total() -> None:
    one = sample().articles[0]
    other = ArticleReport(parse("other.txt", "Nothing."), (), ())
    assert full.render(Report((one, other), ())).endswith("\n3 findings in 1 of 2 articles; 5 of 7 numbers could be checked\n")


# --- a finding -------------------------------------------------------------------------------------------------------


def test_long_sums_are_folded_and_cut() -> None:
    article = parse(PATH, "Polled 700 votes.")
    terms = " + ".join(["1,234"] * 300)
    cells = tuple(cell(row, "Votes", "1234") for row in range(2, 302))
    verdict = make(article, "700", "refuted", "Wrong.", value="700", basis="results", severity="error", rule="wrong-votes",
                   expected="370200", arithmetic=f"{terms} = 370,200", sources=cells)
    text = full.render(Report((ArticleReport(article, (verdict,), ()),), ()), width=80)
    assert max(map(len, text.splitlines())) <= 80
    assert len(text.splitlines()) < 25
    assert len(concise.render(Report((ArticleReport(article, (replace(verdict, message=terms),), ()),), ()))) < 400
    assert "1,234 = 370,200" in " ".join(text.split())
    assert "and 294 more rows" in " ".join(text.split())


def test_cells_of_a_row_stand_together() -> None:
    assert full.sources((cell(2, "Votes", "17309"), cell(3, "Votes", "6335"), cell(2, "Valid votes", "28475"), cell(2, "Votes", "17309"))) == (
        "results.csv:2 (Votes 17309; Valid votes 28475), results.csv:3 (Votes 6335)")


if __name__ == "__main__" and "--write" in sys.argv:
    GOLDEN.mkdir(exist_ok=True)
    for name, text in rendered().items():
        (GOLDEN / name).write_text(text, encoding="utf-8")
