"""Tables kept as plain text or Markdown, named beside an article: told by their lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import lay, run

from factcheck.command.telling import tables_among

ARTICLE = "# Archer takes Anytown\n\nAnn Archer polled 9,120 votes in Anytown on 4 July 2024, and Bob Baker 8,455, in what both called a long night.\n"
SHEET = "ANYSHIRE COUNCIL\nParliamentary election: Anytown constituency\nPoll held on Thursday 4 July 2024\n\nName of candidate\tDescription\tVotes\nARCHER, Ann\tLabour\t9120\nBAKER, Bob\tConservative\t8455\n"
MARKDOWN = "# Anytown constituency, 4 July 2024\n\n| Candidate | Party | Votes |\n|---|---|---|\n| Ann Archer | Labour | 9,120 |\n| Bob Baker | Conservative | 8,455 |\n"
PAGE = ("<!DOCTYPE html><html><head><title>Anytown, 4 July 2024 - Anyshire Council - results of the night, seat by seat.</title><script>var x = 1.</script></head><body>"
        "<h1>Anytown constituency, 4 July 2024</h1><p>Results are provisional until the returning officer signs the declaration.</p>"
        "<table><tr><th>Candidate</th><th>Party</th><th>Votes</th></tr><tr><td><a href='#'>Ann Archer</a></td><td>Labour</td><td>9,120</td></tr>"
        "<tr><td>Bob Baker</td><td>Conservative</td><td>8,455</td></tr></table></body></html>")
COMMAS = "Constituency,Election date,Candidate,Party,Votes\nAnytown,2024-07-04,Ann Archer,Labour,9120\nAnytown,2024-07-04,Bob Baker,Conservative,8455\n"
BOX = "Anytown\nLab 9,120 (51.9%, +4.1)\nCon 8,455 (48.1%, -6.0)\nMaj 665; turnout 44.1%\n"
BEFORE = "Constituency,Election date,Candidate,Party,Votes\nAnytown,2019-12-12,Ann Archer,Labour,8000\nAnytown,2019-12-12,Bob Baker,Conservative,9000\n"


def _verdicts(folder: Path, *arguments: str) -> tuple[int, list[str], dict[str, list[str]]]:
    done = run(*arguments, "--format", "json", "--isolated", cwd=folder)
    said = json.loads(done.out)
    return done.status, [one["path"] for one in said["results"]], {one["path"]: [claim["verdict"] for claim in one["claims"]] for one in said["articles"]}


@pytest.mark.parametrize(("name", "text"), [("results.txt", SHEET), ("results.html", PAGE), ("result.htm", PAGE.replace("<td>", "<TD class=n>\n")), ("declaration.md", MARKDOWN), ("figures.txt", COMMAS), ("result.txt", COMMAS.replace(",", ";")),
                                          ("results.txt", "Anytown constituency, 4 July 2024\nElectorate: 40,000\nAnn Archer, Labour, 9,120 ELECTED\nBob Baker, Conservative, 8,455\nTotal valid votes 17,575\n"),
                                          ("results.txt", "General election, 4 July 2024. Changes are on the result of 2019, adjusted to the new boundaries.\n\n" + MARKDOWN),
                                          ("results.md", MARKDOWN + "\nSwings are worked out against the 2019 result on the new boundaries.\n"),
                                          ("results.txt", MARKDOWN + "\n[a] Support was withdrawn by the party after nominations closed.\n\nSource: the returning officer's declaration of Friday, as read out in the hall.\n")])
def test_a_table_beside_an_article(tmp_path: Path, name: str, text: str) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, name: text})
    assert _verdicts(tmp_path, "draft.txt", name) == (0, [name], {"draft.txt": ["supported", "supported"]})


@pytest.mark.parametrize("text", [MARKDOWN + "\nAnn Archer won Anytown for Labour by a comfortable 665 votes on the night.\n",
                                  "The Conservatives came second in Anytown on a share of 48.1 per cent.\n\n" + MARKDOWN])
def test_under_the_name_of_a_table_a_sentence_with_a_figure_is_an_article(tmp_path: Path, text: str) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "results.txt": text})
    assert tables_among([str(tmp_path / "draft.txt"), str(tmp_path / "results.txt")], others=False) == ()


def test_beside_another_table_by_its_name_alone(tmp_path: Path) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "results.txt": SHEET, "previous.csv": BEFORE, "box.md": MARKDOWN})
    _, tables, articles = _verdicts(tmp_path, "draft.txt", "results.txt", "previous.csv", "box.md")
    assert (sorted(tables), sorted(articles)) == (["previous.csv", "results.txt"], ["box.md", "draft.txt"])


def test_a_box_is_an_article_where_a_table_is_given_otherwise(tmp_path: Path) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "box.md": MARKDOWN, "votes": COMMAS})
    _, tables, articles = _verdicts(tmp_path, "draft.txt", "box.md", "--results", "votes")
    assert (tables, sorted(articles)) == (["votes"], ["box.md", "draft.txt"])


@pytest.mark.parametrize("text", [BOX, ARTICLE, ARTICLE + MARKDOWN, "Live: 22:01 Polls close; 22:15 first boxes; 03:04 declared.\n" * 4, "", "9,120 to 8,455\n" * 5])
def test_no_table(tmp_path: Path, text: str) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "other.txt": text})
    assert tables_among([str(tmp_path / "draft.txt"), str(tmp_path / "other.txt")], others=False) == ()


def test_the_only_text_is_an_article(tmp_path: Path) -> None:
    lay(tmp_path, {"results.txt": SHEET})
    assert tables_among([str(tmp_path / "results.txt")], others=False) == ()


@pytest.mark.parametrize(("name", "said"), [("results.html", "<p>Ann Archer won Anytown for Labour by a comfortable 665 votes on the night.</p>"), ("live.html", "<p>The count was quick.</p>")])
def test_a_page_that_reports_or_that_stands_beside_a_table_is_an_article(tmp_path: Path, name: str, said: str) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, name: PAGE.replace("<table>", f"{said}<table>")})
    assert tables_among([str(tmp_path / "draft.txt"), str(tmp_path / name)], others=True) == ()


ONE_LINE = "General election 4 July 2024 - one line per seat\nConstituency,Declared,Electorate,Conservative candidate,Con,Labour candidate,Lab,Majority\nAnytown,05/07/2024,40000,Bob Baker,8455,Ann Archer,9120,665\n"


def test_one_contest_in_a_row_of_many_cells(tmp_path: Path) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "results.txt": ONE_LINE})
    assert _verdicts(tmp_path, "draft.txt", "results.txt") == (0, ["results.txt"], {"draft.txt": ["supported", "supported"]})


def test_two_lines_of_two_cells_are_no_table(tmp_path: Path) -> None:
    lay(tmp_path, {"draft.txt": ARTICLE, "results.txt": "Anytown\nLab 9,120; Con 8,455\n"})
    assert tables_among([str(tmp_path / "draft.txt"), str(tmp_path / "results.txt")], others=False) == ()
