"""Every file of fixtures/results loads with the totals of totals.csv, checked by hand, or is refused in one line."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results.model import Contest

FOLDER = Path(__file__).parents[2] / "fixtures" / "results"
with (FOLDER / "totals.csv").open(encoding="utf-8", newline="") as _file:
    TOTALS = {row["file"]: row for row in csv.DictReader(_file)}
# Files that are no results, or not all of them, and what the line says.
REFUSED = {
    "australia/HouseStateFirstPrefsByPollingPlaceDownload-24310-ACT.csv": "one kind of vote; give the table with the totals",
    "canada/table_tableau01-2019.csv": "no votes of candidates or parties under the headings 'Province', 'Population'",
    "canada/table_tableau13-2019.csv": "no votes of candidates or parties under the headings 'RO Name/Nom du DS'",
}
FIGURES = ("electorate", "valid_votes", "rejected", "votes_cast")


def files() -> list[str]:
    return sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*"))


def test_every_file_is_in_one_of_the_two_tables() -> None:
    assert files() == sorted([*TOTALS, *REFUSED])


def winners(contests: tuple[Contest, ...]) -> Counter[str]:
    """Parties of those elected, or where no file says so of those with most votes."""
    found: Counter[str] = Counter()
    for contest in contests:
        most = max((c for c in contest.candidacies if c.votes and not c.aggregate), key=lambda c: c.votes.value if c.votes else 0, default=None)
        found.update(c.party for c in ([c for c in contest.candidacies if c.elected] or [most]) if c)
    return found


@pytest.mark.parametrize("name", TOTALS)
def test_totals(name: str) -> None:
    results = read_results([str(FOLDER / name)])
    assert results.errors == ()
    contests, wanted = results.contests, TOTALS[name]
    assert len(contests) == int(wanted["contests"]) and {c.kind for c in contests} == {wanted["kind"]}
    assert min(str(c.date or c.year or "") for c in contests) == wanted["first_day"]
    assert sum(int(c.votes.value) for contest in contests for c in contest.candidacies if c.votes) == int(wanted["votes"])
    assert sum(int(c.seats.value) for contest in contests for c in contest.candidacies if c.seats) == int(wanted["seats"] or 0)
    found = {figure: sum(int(c.figures[figure].value) for c in contests if figure in c.figures) for figure in FIGURES}
    assert found == {figure: int(wanted[figure] or 0) for figure in FIGURES}
    named = {party: int(seats) for party, _, seats in (one.rpartition(" ") for one in wanted["winners"].split("; ") if one)}
    won = winners(contests)
    assert {party: won[party] for party in named} == named


@pytest.mark.parametrize("name", REFUSED)
def test_refusals(name: str) -> None:
    (error,) = read_results([str(FOLDER / name)]).errors
    assert REFUSED[name] in str(error) and "\n" not in str(error) and str(error).startswith(str(FOLDER / name))


def test_files_that_say_so_are_not_final() -> None:
    provisional = {c.provisional for c in read_results([str(FOLDER / "australia/HouseFirstPrefsByPartyDownload-20499.csv")]).contests}
    assert provisional == {"the file says 'not final'"}


def test_a_winner_among_all_other_candidates_has_her_votes() -> None:
    """In one file her votes are within those of the others, in the other beside them."""
    within = read_results([str(FOLDER / "uk/HoC-GE2019-results-by-constituency.csv")]).find("chorley@2019-12-12")[0]
    beside = read_results([str(FOLDER / "uk/p58-by-elections-constituencies.csv")]).find("rochdale@2024-02-29")[0]
    assert {(c.name, c.party, int(c.votes.value)) for c in within.candidacies if c.votes} >= {("Lindsay Hoyle", "speaker", 26831), ("All other candidates", "other", 9439)}
    assert {(c.name, c.party, int(c.votes.value)) for c in beside.candidacies if c.votes} >= {("George Galloway", "workers", 12335), ("All other candidates", "other", 8071)}


def test_votes_on_election_day_are_no_dates(tmp_path: Path) -> None:
    path = tmp_path / "20181106__de__general__precinct.csv"
    path.write_text("county,election_district,office,district,party,candidate,election_day,absentee,votes\nKent,01-01,State Assembly,32,REPUBLICAN,Precourt C,996,24,1020\n"
                    "Kent,01-02,State Assembly,32,REPUBLICAN,Precourt C,1000,100,1100\nKent,Total,State Assembly,32,REPUBLICAN,Precourt C,1996,124,2120\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert str(contest.date) == "2018-11-06" and [int(c.votes.value) for c in contest.candidacies if c.votes] == [2120]
