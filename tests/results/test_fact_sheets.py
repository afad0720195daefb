"""One contest told fact by fact: who came first and second, the answers of a referendum, figures on a sheet of their own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from factcheck.results.model import Contest
from tests.results.test_newsroom_tables import book
from tests.tables import loaded, only_contest


def votes(contest: Contest) -> dict[str, int | None]:
    return {c.name: int(c.votes.value) if c.votes else None for c in contest.candidacies}


SHEETS = (
    "Item,Figure\nConstituency,Northam\nDate of by-election,6 May 2021\nWinner,Ann Archer (Labour)\nWinner votes,15529\nWinner share,51.9%\nSecond,Bob Baker (Green)\nSecond votes,8589\nSecond share,28.7%\nElectorate,70768\nTurnout,42.3%\n",
    "Constituency,Northam\nWinner,Ann Archer\nWinning party,Labour\nVotes (winner),\"15,529\"\nRunner-up,Bob Baker\nRunner-up party,Green\nVotes (runner-up),\"8,589\"\nElectorate,\"70,768\"\nTurnout,42.3%\nDate of poll,6 May 2021\n",
    "Northam by-election 6 May 2021,\nElectorate,70768\n1st,Ann Archer (Labour)\n1st votes,15529\n1st %,51.9\n2nd,Bob Baker (Green)\n2nd votes,8589\n2nd %,28.7\nTurnout,42.3\n",
)


@pytest.mark.parametrize("text", SHEETS)
def test_first_and_second(tmp_path: Path, text: str) -> None:
    contest = only_contest(tmp_path, text)
    assert votes(contest) == {"Ann Archer": 15529, "Bob Baker": 8589} and [c.party for c in contest.candidacies] == ["labour", "green"]
    assert contest.seat == "Northam" and contest.date == date(2021, 5, 6) and not contest.complete
    assert float(contest.figures["electorate"].value) == 70768 and float(contest.figures["turnout"].value) == 42.3


def test_a_fact_is_cited_where_it_stands(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, SHEETS[0])
    second = next(c for c in contest.candidacies if c.name == "Bob Baker")
    assert second.votes is not None and (second.votes.cells[0].row, second.votes.cells[0].column, second.votes.cells[0].raw) == (8, "Second votes", "8589")


@pytest.mark.parametrize("text", [
    "Constituency,Northam\nWinner,Ann Archer (Labour)\nMajority,6940\nElectorate,70768\n",  # nobody's votes
    "Constituency,Northam\nWinner,Ann Archer (Labour)\nWinner votes,15529\nMajority,6940\nElectorate,70768\n",  # one alone
    "Constituency,Northam\nWinner,Ann Archer (Labour)\nWinner votes,15529\nSecond,Bob Baker (Green)\nSecond votes,800\nWinner,Cy Cole (Labour)\nWinner votes,900\nMajority,6940\nElectorate,70768\n",  # of two elections
])
def test_fewer_facts_make_no_candidates(tmp_path: Path, text: str) -> None:
    contest = only_contest(tmp_path, text)
    assert not contest.candidacies and int(contest.figures["electorate"].value) == 70768


LABELS = (("Number of votes cast in favour of Remain", "Number of votes cast in favour of Leave"), ("Remain", "Leave"), ("Votes for Remain", "Votes for Leave"), ("Leave votes", "Remain votes"),
          ("Total no. of votes to remain", "Total no. of votes to leave"), ("Remain a member of the European Union", "Leave the European Union"), ("Yes", "No"), ("Votes cast in favour", "Votes cast against"),
          ("No. of votes answering Yes", "No. of votes answering No"))


@pytest.mark.parametrize("labels", LABELS)
@pytest.mark.parametrize("shares", [("", ""), (",60.0%", ",40.0%")])
def test_answers_by_rows(tmp_path: Path, labels: tuple[str, str], shares: tuple[str, str]) -> None:
    contest = only_contest(tmp_path, f"Declaration of local totals,,\nReferendum - 23 June 2016,,\nNumber of ballot papers counted,\"1,510\",\n{labels[0]},900{shares[0]}\n{labels[1]},600{shares[1]}\nNumber of rejected ballot papers,10,\nElectorate,\"2,000\",\n")
    assert contest.kind == "referendum" and sorted(votes(contest).values(), key=str) == [600, 900]
    assert {name: int(contest.figures[name].value) for name in ("votes_cast", "rejected", "electorate")} == {"votes_cast": 1510, "rejected": 10, "electorate": 2000}
    first = "Yes" if labels[0] in {"Yes", "Votes cast in favour", "No. of votes answering Yes"} else "Leave" if "Leave" in labels[0] else "Remain"
    assert votes(contest)[first] == 900


@pytest.mark.parametrize("rows", ["Remain,60.0%\nLeave,40.0%\n", "Remain,900\nRemain,600\n", "Votes for,900\nElectors voting,600\n"])
def test_rows_that_are_no_answers_votes(tmp_path: Path, rows: str) -> None:
    for contest in loaded(tmp_path, f"Referendum - 23 June 2016,\nElectorate,2000\nNumber of ballot papers counted,1510\n{rows}").contests:
        assert not contest.candidacies


def test_figures_and_contest_on_a_sheet_of_their_own(tmp_path: Path) -> None:
    contests = book(tmp_path / "results.xlsx",
                    Candidates=[["First name", "Surname", "Party", "Votes", "Share", "Change (pp)"], ["Ann", "Archer", "Labour", "900", "0.6", "6.8"], ["Bob", "Baker", "Conservative", "600", "0.4", "-3.8"]],
                    Summary=[["Contest", "Northam"], ["Election", "UK Parliamentary general election, 12 December 2019"], ["Electorate", "4000"], ["Rejected", "8"], ["MP elected", "Ann Archer (Lab)"]]).contests
    assert {(contest.seat, contest.date, contest.kind) for contest in contests} == {("Northam", date(2019, 12, 12), "general")}
    shown = next(contest for contest in contests if contest.candidacies)
    assert [float(c.change.value) for c in shown.candidacies if c.change] == [6.8, -3.8] and [float(c.share.value) for c in shown.candidacies if c.share] == [60, 40]


def test_changes_that_are_fractions_as_the_shares(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Northam constituency\nCandidate,Party,Votes,Share,Change\nAnn Archer,Labour,900,0.6,0.068\nBob Baker,Green,600,0.4,-0.038\n")
    assert [float(c.change.value) for c in contest.candidacies if c.change] == [6.8, -3.8]
