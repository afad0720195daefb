"""The page: what it holds, what it never lets through, and that it stays small. Run this file with --write to renew tests/golden_html."""

from __future__ import annotations

import subprocess
import sys
import time
from base64 import b64encode
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest

from factcheck import check, read_article, read_results
from factcheck.article import parse
from factcheck.evidence import Evidence, History, Point
from factcheck.formats.html import fragment, render, script, style
from factcheck.formats.html.bars import Drawn, bars_of
from factcheck.formats.html.history import chart
from factcheck.formats.html.marks import Span, parts_of, shown
from factcheck.formats.html.view import page_of
from factcheck.report import ArticleReport, Report
from factcheck.results import Results
from factcheck.results.model import Candidacy, Cell, Contest, Figure
from tests.conftest import CHESTER, ROOT
from tests.test_formats import KEY, make, sample
from tests.test_machine_formats import EVIL, whole

GOLDEN = Path(__file__).parent / "golden_html" / "fragment.html"


def test_golden() -> None:
    assert fragment(whole()) == GOLDEN.read_bytes().decode()


@pytest.fixture(scope="module")
def chester() -> Report:
    tables = [str(CHESTER / name) for name in ("results.csv", "previous-2019.csv", "history.csv")]
    return check(read_article(str(CHESTER / "night.md")), read_results(tables))


OURS = {"html", "head", "meta", "title", "style", "body", "header", "main", "nav", "section", "div", "p", "span", "a", "details", "summary", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td",
        "button", "strong", "kbd", "label", "input", "script", "svg", "rect", "line", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6"}


class Tree(HTMLParser):
    """The elements of a page, (tag, attributes), and what a reader sees of the articles in it: no signs, nothing hidden."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.story, self._inside, self._unseen = "", 0, 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.elements.append((tag, found))
        if tag == "div":
            self._inside += bool(self._inside) or found.get("class") == "fc-text"
        elif tag == "span":
            self._unseen += bool(self._unseen) or found.get("class", "") in {"fc-sign", "fc-hidden"}

    def handle_endtag(self, tag: str) -> None:
        if tag == "div" and self._inside:
            self._inside -= 1
        elif tag == "span" and self._unseen:
            self._unseen -= 1

    def handle_data(self, data: str) -> None:
        if self._inside and not self._unseen:
            self.story += data

    def of(self, name: str) -> list[dict[str, str]]:
        """The attributes of the elements of a class."""
        return [found for _, found in self.elements if name in found.get("class", "").split()]


# --- nothing gets out, nothing comes in --------------------------------------------------------------------------------


def test_untrusted_text_makes_no_element_and_no_attribute() -> None:
    page = render(whole(), "0.0.0")
    tree = Tree(page)
    assert {tag for tag, _ in tree.elements} <= OURS
    assert [tag for tag, _ in tree.elements].count("script") == 1
    names = {name for _, found in tree.elements for name in found}
    assert not {name for name in names if name.startswith("on")} | (names & {"style", "src", "srcset", "action", "formaction"})
    assert all(found["href"].startswith("#fc-") for _, found in tree.elements if "href" in found)
    assert EVIL[:30] not in page
    assert "&lt;b&gt;&amp;amp;" in page


def test_text_that_turns_round_is_turned_back() -> None:
    article = parse("a.txt", "It polled \u202e9,210\u202c votes\x00.")
    verdict = make(article, "9,210", "refuted", "Wrong \u2066x.", value="9210", basis="results", severity="error", rule="wrong-votes")
    page = fragment(Report((ArticleReport(article, (verdict,), ()),), ()))
    assert not set("\u202e\u202c\u2066\x00") & set(page)


def test_the_policy_names_what_the_page_holds_and_nothing_else() -> None:
    page = render(sample(), "0.0.0")
    policy = next(found["content"] for tag, found in Tree(page).elements if found.get("http-equiv") == "Content-Security-Policy")
    kinds = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    for kind, text in (("style-src", style()), ("script-src", script())):
        assert f">{text}</" in page
        assert kinds[kind] == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
    assert kinds["default-src"] == kinds["base-uri"] == kinds["form-action"] == "'none'"


@pytest.mark.parametrize("text", [style(), script()], ids=["style", "script"])
def test_style_and_script_call_nothing_from_elsewhere(text: str) -> None:
    assert not [word for word in ("http:", "https:", "url(", "@import", "fetch(", "XMLHttpRequest", "eval(", "innerHTML", "</") if word in text]


# --- the article -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["night.md", "article.txt"])
def test_the_whole_article_is_there_in_its_order(name: str) -> None:
    article = read_article(str(CHESTER / name))
    report = check(article, read_results([str(CHESTER / "results.csv")]))
    seen = "".join(Tree(fragment(report)).story.split())
    expected = "".join(shown(article, 0, len(article.text)).replace("|", "").replace("---", "").split())
    assert seen == expected.removeprefix("---")


def test_every_number_has_a_mark_and_a_note(chester: Report) -> None:
    tree = Tree(fragment(chester))
    one = chester.articles[0]
    expected = {f"fc-1-{n}" for n in range(len(one.verdicts) + len(one.not_claims))}
    assert {found["data-note"] for _, found in tree.elements if "data-note" in found} == expected
    assert {name for found in tree.of("fc-mark") for name in found["data-claims"].split()} == expected
    ids = [found["id"] for _, found in tree.elements if "id" in found]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("kind", "words", "sign"), [("wrong", "22.4%", "✗"), ("right", "61%", "✓"), ("open", "One in ten", "?"), ("quiet", "57", "·"), ("wrong", "28,541", "✗")])
def test_no_kind_is_told_by_colour_alone(kind: str, words: str, sign: str, chester: Report) -> None:
    page = fragment(chester)
    mark = page[page.index(f">{words}<span") - 200 :][: 200 + 200]
    assert f"fc-mark fc-{kind}" in mark
    assert f'aria-hidden="true">{sign}</span><span class="fc-hidden"> (' in mark


def test_spans_that_overlap_are_each_reached() -> None:
    article = parse("a.txt", "Labour took 61 per cent of votes.\n\nAgain.")
    part, _ = parts_of(article, [Span(12, 23, 0), Span(12, 14, 1), Span(7, 23, 2), Span(30, 40, 3)])
    pieces = part.lines[0][0]
    assert [(piece.text, piece.marks) for piece in pieces] == [
        ("Labour ", ()), ("took ", (2,)), ("61", (1, 0, 2)), (" per cent", (0, 2)), (" of vot", ()), ("es.", (3,))]
    assert part.names == (2, 1, 0, 3)


def test_what_stands_outside_all_blocks_is_shown_too() -> None:
    article = replace(parse("a.txt", "One.\n\n41.2%\n\nTwo."), blocks=parse("a.txt", "One.\n\n41.2%\n\nTwo.").blocks[:1])
    assert ["".join(piece.text for piece in part.lines[0][0]) for part in parts_of(article, [Span(6, 11, 0)])] == ["One.", "41.2%"]


@pytest.mark.parametrize(("text", "seen"), [("**61%** of [it](x)", "61% of it"), ("a <b>61</b>", "a 61"), ("61% [sic]", "61% [sic]")])
def test_markup_is_not_shown(text: str, seen: str) -> None:
    article = parse("a.md", text, markdown=True)
    assert shown(article, 0, len(text)) == seen


def test_headings_leave_no_level_out() -> None:
    article = parse("a.md", "# A\n\n#### B\n\n## C\n\ntext", markdown=True)
    assert [part.level for part in parts_of(article, [])] == [2, 3, 3, 0]


# --- the results -------------------------------------------------------------------------------------------------------


def test_cells_and_claims_point_at_each_other(chester: Report) -> None:
    tree = Tree(fragment(chester))
    verdicts = chester.articles[0].verdicts
    for n, verdict in enumerate(verdicts):
        cells = [found for found in tree.of("fc-cell") if f"fc-1-{n}" in found["data-claims"].split()]
        assert bool(cells) == bool(verdict.sources), verdict.claim.text
        for cell in verdict.sources:
            assert any(f"line {cell.row}, {cell.column}: {cell.raw}" in found["title"] for found in cells), cell
    unused = {f"fc-1-{n}" for n, verdict in enumerate(verdicts) if not verdict.sources}
    assert not [found for found in tree.of("fc-cell") if unused & set(found["data-claims"].split())]


def test_only_contests_that_are_cited_are_shown(chester: Report) -> None:
    shown_contests = [(contest.year, contest.source.rpartition("/")[2]) for contest in chester.articles[0].evidence.contests]
    assert shown_contests[0] == (2022, "results.csv")
    assert sorted(shown_contests[1:]) == [(1997, "history.csv"), (2015, "history.csv"), (2019, "history.csv"), (2019, "previous-2019.csv")]


def contest(*votes: int, **more: object) -> Contest:
    rows = tuple(Candidacy(f"c{i}", f"Candidate {i}", f"party-{i}", f"Party {i}", Figure(Fraction(v), (Cell("big.csv", None, i + 2, "Votes", str(v)),))) for i, v in enumerate(votes))
    return Contest(KEY, "Anytown", "anytown", None, 2023, "general", rows, source="big.csv", **more)  # type: ignore[arg-type]


def with_tables(*contests: Contest, cells: tuple[Cell, ...] = ()) -> Report:
    article = parse("a.txt", "It polled 9,210 votes.")
    verdict = make(article, "9,210", "supported", "Right.", value="9210", basis="results", sources=cells)
    return Report((ArticleReport(article, (verdict,), (), evidence=Evidence(contests)),), ())


def test_a_long_table_is_cut_and_says_so() -> None:
    cited = Cell("big.csv", None, 301, "Votes", "1")
    view = page_of(with_tables(contest(*range(300, 0, -1)), cells=(cited,))).articles[0].exhibits[0]
    assert (len(view.rows), view.left_out) == (40, 260)
    assert view.rows[-1].figures[0].claims == ("fc-1-0",)
    assert "260 more rows of this contest are not shown" in fragment(with_tables(contest(*range(300, 0, -1))))


def test_cells_in_no_table_are_listed_and_cut() -> None:
    many = tuple(Cell("wards.csv", None, row, "Votes", "7") for row in range(2, 102))
    page = fragment(with_tables(cells=many))
    assert page.count("data-claims=\"fc-1-0\" title=\"wards.csv") == 60
    assert "40 more cited cells are not shown" in page


def test_shares_are_worked_out_where_the_table_has_none() -> None:
    rows = page_of(with_tables(contest(750, 250))).articles[0].exhibits[0].rows
    assert [(row.figures[1].text, row.figures[1].muted) for row in rows] == [("75%", True), ("25%", True)]
    several = {"seats": Figure(Fraction(2))}
    assert len(page_of(with_tables(contest(750, 250, figures=several))).articles[0].exhibits[0].rows[0].figures) == 1  # voters have two votes each


def drawn(measure: str, value: str, unit: str = "votes", subject: str = "Candidate 1", versus: str = "") -> Drawn:
    return Drawn("fc-1-0", "wrong", value, measure, unit, Fraction(value), subject, versus, KEY)


@pytest.mark.parametrize(("claim", "row", "at"), [
    (drawn("votes", "250"), 1, 250), (drawn("votes", "250", subject="Party 1"), 1, 250), (drawn("share", "50", "percent"), 1, 750), (drawn("majority", "400", subject=""), 1, 600),
    (drawn("lead", "900", subject="Candidate 0", versus="Candidate 2"), 2, 100), (drawn("margin_points", "20", "points", subject=""), 1, 700),
    (drawn("votes", "250", subject="Nobody"), None, None), (drawn("turnout", "50", "percent", subject=""), None, None), (replace(drawn("votes", "250"), contest="x"), None, None),
])
def test_what_is_claimed_is_drawn_on_the_bar(claim: Drawn, row: int | None, at: int | None) -> None:
    one = contest(1000, 400, 100)
    bars = bars_of(one, one.candidacies, [claim])
    assert [bar.size for bar in bars if bar] == [1000, 400, 100]
    marks = {i: bar.marks[0].at for i, bar in enumerate(bars) if bar and bar.marks}
    assert marks == ({} if row is None else {row: at})


def test_a_scale_reaches_to_what_is_claimed_unless_that_is_far_out() -> None:
    one = contest(1000, 400)
    near, far = (bars_of(one, one.candidacies, [drawn("votes", value)]) for value in ("1250", "99999"))
    assert [(bar.size, [(mark.at, mark.beyond) for mark in bar.marks]) for bar in near if bar] == [(800, []), (320, [(1000, False)])]
    assert [(bar.size, [(mark.at, mark.beyond) for mark in bar.marks]) for bar in far if bar] == [(1000, []), (400, [(1000, True)])]


# --- the past ----------------------------------------------------------------------------------------------------------


def test_a_record_is_drawn_as_far_back_as_the_files_reach(chester: Report) -> None:
    record, held = sorted(chester.articles[0].evidence.histories, key=lambda one: one.winners)
    assert [(point.when[:4], int(point.value)) for point in record.points][-3:] == [("2017", 9176), ("2019", 6164), ("2022", 10974)]
    assert {point.winner for point in record.points} == {"Labour"}
    assert (held.since, held.points[0].when, held.points[-1].winner, len(held.points)) == (2015, "1918-12-14", "Labour", 28)


def test_columns_stand_on_nothing() -> None:
    points = tuple(Point(f"{1990 + i}-05-01", "general", Fraction(value)) for i, value in enumerate((10, -10, 30)))
    columns = chart(History(0, 1, "swing", "points", points), "fc-1-0", "right", "x").columns
    assert [(column.top, column.size) for column in columns] == [(50, 25), (75, 25), (0, 75)]
    flat = chart(History(0, 1, "votes", "votes", (Point("1990", "", Fraction(0)), Point("1991", "", Fraction(0)))), "fc-1-0", "right", "x").columns
    assert [column.size for column in flat] == [0, 0]


# --- several, none, many -----------------------------------------------------------------------------------------------


def test_several_articles_are_listed() -> None:
    one = sample().articles[0]
    other = ArticleReport(parse("other.txt", "Nothing."), (), ())
    page = render(Report((one, other), ()), "0.0.0")
    assert "<title>2 articles: 2 wrong, 1 imprecise</title>" in page
    assert [found["href"] for tag, found in Tree(page).elements if tag == "a" and found["href"].count("-") == 1] == ["#fc-1", "#fc-2"]
    assert "<nav" not in render(sample(), "0.0.0")


def test_trouble_and_doubts_are_told() -> None:
    page = render(whole(), "0.0.0")
    assert page.count("Not checked:") == 1
    assert "2 doubts about the results files" in page
    assert page.count("suppresses nothing") == 2


def test_one_article_stays_small_and_quick() -> None:
    folder = ROOT / "fixtures" / "cases" / "national-2019-pollster-column"  # the largest page of the corpus
    tables = [str(path) for path in folder.iterdir() if path.stem not in {"article", "gold"}]
    report = check(read_article(str(next(folder.glob("article.*")))), read_results(tables))
    began = time.perf_counter()
    page = render(report, "0.0.0")
    assert time.perf_counter() - began < 2
    assert 50_000 < len(page.encode()) < 500_000


def test_cost_grows_with_the_length_alone() -> None:
    def steps(lines: int) -> int:
        """Lines of code that are run, one more for each turn of a loop: what a clock says depends on what else the process holds."""
        text = "Labour polled 9,210 votes here.\n\n" * lines
        article = parse("a.txt", text)
        spans = [Span(at + 14, at + 19, n) for n, at in enumerate(range(0, len(text), 33))]
        run = 0

        def count(*_: object) -> object:
            nonlocal run
            run += 1
            return count

        traced, _ = sys.gettrace(), sys.settrace(count)
        try:
            parts = parts_of(article, spans)
        finally:
            sys.settrace(traced)
        assert len(parts) == lines
        return run

    assert 1_000 < steps(1_000) < steps(8_000) < 10 * steps(1_000)


def test_rendering_loads_no_model_and_no_reader() -> None:
    code = ("import sys\nfrom factcheck.article import parse\nfrom factcheck.report import ArticleReport, Report\nfrom factcheck.formats.html import render\n"
            "render(Report((ArticleReport(parse('a.txt', 'Nothing.'), (), ()),), ()), '0')\nprint([m for m in ('spacy', 'quantulum3', 'python_calamine', 'sqlite3') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_evidence_takes_nothing_that_was_not_asked(anytown: Results) -> None:
    report = check(parse("a.txt", "Anytown North by-election\n\nAnn Archer (Labour) polled 9,120 votes."), anytown).articles[0]
    assert [one.year for one in report.evidence.contests] == [2023]
    assert report.evidence.histories == ()


if __name__ == "__main__" and "--write" in sys.argv:
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_bytes(fragment(whole()).encode())
