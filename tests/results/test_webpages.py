"""Tables of web pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tables import loaded

ROWS = "<tr><th>Candidate<th>Party<th>Votes<tr><td>Ann <b>Archer</b><td>Labour<td>1,200<tr><td>Bob Baker</td><td>Green</td><td>300</td></tr>"
PAGES = {
    "headings": f"<!DOCTYPE html><html><head><title>Northshire Echo</title></head><body><h1>Blackwell by-election, 1 May 2025</h1><nav><table><tr><td>Home</table></nav><table>{ROWS}</table></body></html>",
    "a caption": f"<html><body><table><caption>Blackwell by-election, 1 May 2025</caption>{ROWS}</table></body></html>",
    "a title": f"<html><title>Blackwell by-election, 1 May 2025</title><body><script>var a = '<table>';</script><h2>Result</h2><table><thead></thead><tbody>{ROWS}</tbody></table></body></html>",
    "a table within one for the page": f"<html><body><h1>Blackwell by-election, 1 May 2025</h1><table><tr><td>Menu</td><td><table>{ROWS}</table></td></tr></table></body></html>",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_table_of_a_page(tmp_path: Path, name: str) -> None:
    results = loaded(tmp_path, PAGES[name], "result.html")
    assert not results.errors
    (contest,) = results.find("blackwell@2025-05-01")
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [("Ann Archer", "labour", 1200), ("Bob Baker", "green", 300)]


def test_cells_over_several_rows(tmp_path: Path) -> None:
    page = ("<html><body><h1>General election, 12 December 2019</h1><table><tr><th>Constituency</th><th>Candidate</th><th>Party</th><th>Votes</th></tr>"
            "<tr><td rowspan=2>Ash</td><td>Ann Archer</td><td>Labour</td><td>900</td></tr><tr><td>Bob Baker</td><td>Green</td><td>100</td></tr>"
            "<tr><td rowspan=2>Beech</td><td>Cy Carter</td><td>Labour</td><td>800</td></tr><tr><td>Di Dunn</td><td>Green</td><td>200</td></tr></table></body></html>")
    results = loaded(tmp_path, page, "page.htm")
    assert {key: [int(c.votes.value) for c in results.find(key)[0].candidacies if c.votes] for key in results.contest_keys()} == {"ash@2019-12-12": [900, 100], "beech@2019-12-12": [800, 200]}


def test_each_heading_names_its_table(tmp_path: Path) -> None:
    page = f"<html><body><h1>Local elections 1 May 2025</h1><h2>Ash ward</h2><table>{ROWS}</table><h2>Beech ward</h2><table>{ROWS.replace('1,200', '1,300')}</table></body></html>"
    results = loaded(tmp_path, page, "page.html")
    assert [int(results.find(f"{ward}@2025-05-01")[0].candidacies[0].votes.value) for ward in ("ash", "beech")] == [1200, 1300]  # type: ignore[union-attr]


def test_a_page_without_a_table(tmp_path: Path) -> None:
    (error,) = loaded(tmp_path, "<html><body><p>Labour 1,200</p></body></html>", "page.html").errors
    assert "is a web page without a table of results" in str(error)


BESIDE = (
    "<dl><dt>Electorate</dt><dd>5,000</dd><dt>Turnout</dt><dd>30.2%</dd><dt>Spoilt ballots</dt><dd>10</dd><dt>Majority</dt><dd>900 (60.0%)</dd></dl>",
    "<ul><li>Electorate: 5,000<li>Turnout: 30.2%<li>Rejected ballot papers: 10</ul>",
    "<p>Electorate: 5,000; turnout: 30.2%</p><p>Rejected: 10</p><p>The count began at 11.</p>",
)


@pytest.mark.parametrize("beside", BESIDE)
@pytest.mark.parametrize("above", [True, False])
def test_figures_beside_a_table(tmp_path: Path, beside: str, above: bool) -> None:
    page = f"<html><body><h1>Local elections 1 May 2025</h1><h2>Ash ward</h2>{beside if above else ''}<table>{ROWS}</table>{'' if above else beside}<h2>Beech ward</h2><table>{ROWS}</table></body></html>"
    results = loaded(tmp_path, page, "page.html")
    ash, beech = (results.find(f"{ward}@2025-05-01")[0] for ward in ("ash", "beech"))
    assert {name: float(ash.figures[name].value) for name in ("electorate", "turnout", "rejected")} == {"electorate": 5000, "turnout": 30.2, "rejected": 10}
    assert not {"electorate", "turnout", "rejected"} & set(beech.figures)


def test_figures_of_one_of_several_tables_are_nobodys(tmp_path: Path) -> None:
    two = f"<html><body><h1>Local elections 1 May 2025</h1>{BESIDE[0]}<table><caption>Ash ward</caption>{ROWS}</table><table><caption>Beech ward</caption>{ROWS}</table></body></html>"
    wards = ROWS.replace("<tr><th>", "<tr><th>Ward<th>").replace("<tr><td>Ann", "<tr><td>Ash<td>Ann").replace("<tr><td>Bob", "<tr><td>Beech<td>Bob")
    for page in (two, f"<html><body><h1>Local elections 1 May 2025</h1>{BESIDE[1]}<table>{wards}</table></body></html>"):
        assert not any({"electorate", "turnout", "rejected"} & set(contest.figures) for contest in loaded(tmp_path, page, "page.html").contests)


@pytest.mark.parametrize("lines", [
    ("44th general election, May 1, 2025", "<p>Electoral district: Blackwell (35045), Ontario</p>"),
    ("Declaration of result", "<p>Constituency: Blackwell</p><p>Date of poll: 1 May 2025</p>"),
    ("Blackwell by-election", "<p>Poll held on Thursday 1 May 2025"),
])
def test_a_paragraph_that_names_the_seat_or_the_day(tmp_path: Path, lines: tuple[str, str]) -> None:
    results = loaded(tmp_path, f"<html><body><h1>{lines[0]}</h1>{lines[1]}<table>{ROWS}</table></body></html>", "page.html")
    assert results.contest_keys() == ("blackwell@2025-05-01",)


@pytest.mark.parametrize("line", ["<p>Wards: the map of Ash ward was redrawn in 2023.</p>", "<p>The ward of Ash voted on 4 May 2023</p>"])
def test_a_sentence_of_a_page_is_no_title(tmp_path: Path, line: str) -> None:
    results = loaded(tmp_path, f"<html><body><h1>Blackwell by-election, 1 May 2025</h1>{line}<table>{ROWS}</table></body></html>", "page.html")
    assert results.contest_keys() == ("blackwell@2025-05-01",)
