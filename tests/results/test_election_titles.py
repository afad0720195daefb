"""Two elections of one seat in one sheet, one below the other: what the line between them says is no seat."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.election_titles import election_title
from factcheck.results.model import Contest

NOW = "Northam constituency,,,\nGeneral election 4 July 2024,,,\nCandidate,Party,Votes,%\nAnn Lee,Labour,12011,53.4\nBob Day,Conservative,10502,46.6\nElectorate,,43500,\n"
THEN = "Candidate,Party,Votes,%\nBob Day,Conservative,15000,57.7\nDeb Ash,Labour,11000,42.3\nElectorate,,44000,\n"
BEFORE = date(2019, 12, 12)


def read(folder: Path, text: str, name: str = "results.csv") -> tuple[Contest, ...]:
    (folder / name).write_text(text, encoding="utf-8")
    results = read_results([str(folder / name)])
    assert results.errors == ()
    return results.contests


def votes(contest: Contest) -> list[int]:
    return [int(c.votes.value) for c in contest.candidacies if c.votes]


@pytest.mark.parametrize("line", [
    "2019 result", "Previous result (12 December 2019)", "Previous election", "General election 2019", "Last time", "12 December 2019", "How they voted in 2019", "GE2019",
    "Northam 2019", "Northam - previous result", "Result at last election"])
def test_the_line_says_which_election_is_below_it(tmp_path: Path, line: str) -> None:
    now, before = read(tmp_path, f"{NOW}\n{line},,,\n{THEN}")
    assert (now.seat, now.date, votes(now), now.figures["electorate"].value) == ("Northam", date(2024, 7, 4), [12011, 10502], 43500)
    assert (before.seat, before.date, votes(before), before.figures["electorate"].value) == ("Northam", BEFORE, [15000, 11000], 44000)


@pytest.mark.parametrize(("line", "day", "year"), [("2022 by-election", None, 2022), ("By-election 3 May 2018", date(2018, 5, 3), 2018)])
def test_a_by_election_is_not_of_the_general_elections_day(tmp_path: Path, line: str, day: date | None, year: int) -> None:
    now, before = read(tmp_path, f"{NOW}\n{line},,,\n{THEN}")
    assert now.date == date(2024, 7, 4) and (before.seat, before.date, before.year, before.kind) == ("Northam", day, year, "by-election")


def test_figures_above_the_older_candidates_are_theirs(tmp_path: Path) -> None:
    now, before = read(tmp_path, f"{NOW}\nPrevious result,,,\nElectorate,,44000,\n{THEN.removesuffix('Electorate,,44000,' + chr(10))}")
    assert now.figures["electorate"].value == 43500 and before.figures["electorate"].value == 44000 and before.date == BEFORE


def test_estimates_on_new_boundaries_are_said_to_be(tmp_path: Path) -> None:
    now, before = read(tmp_path, f"{NOW}\n2019 notional result,,,\n{THEN}")
    assert before.notional and not now.notional and before.date == BEFORE


def test_in_markdown(tmp_path: Path) -> None:
    text = ("## Northam\n4 July 2024\n\n| Candidate | Votes |\n|---|---|\n| Ann Lee (Lab) | 12,011 |\n| Bob Day (Con) | 10,502 |\n\n### 2019 result\n\n"
            "| Candidate | Votes |\n|---|---|\n| Bob Day (Con) | 15,000 |\n| Deb Ash (Lab) | 11,000 |\n")
    now, before = read(tmp_path, text, "note.md")
    assert (now.date, votes(now)) == (date(2024, 7, 4), [12011, 10502]) and (before.seat, before.date, votes(before)) == ("Northam", BEFORE, [15000, 11000])


@pytest.mark.parametrize("line", ["Southam", "Northam East 2019", "Turnout in 2019", "Change since 2019", "Source: 2019 general election results", "2017 and 2019 results", "May 12"])
def test_other_lines_are_no_titles_of_elections(line: str) -> None:
    assert election_title(line, "Northam", (date(2024, 7, 4), 2024), False, "uk") is None


def test_a_council_has_no_general_election() -> None:
    title = election_title("2019 result", "Abbey", (date(2023, 5, 4), 2023), True, "uk")
    assert title and (title.day, title.year) == (None, 2019)


def test_somebody_called_prior(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Abbey ward 4 May 2023\nCandidate,Party,Votes\nLee,Labour,311\nPrior,,12\n")
    assert votes(contest) == [311, 12]
