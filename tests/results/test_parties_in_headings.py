"""Parties in the headings of a table that lies on its side or has two rows of headings; seats won beside those of a council."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import reads, run
from tables import loaded, only_contest

HARTLEPOOL = {"Jill Mortimer": ("conservative", 15529), "Paul Williams": ("labour", 8589), "Sam Lee": ("independent", 2904)}


def stood(contest: object) -> dict[str, tuple[str, int]]:
    return {c.name: (c.party, int(c.votes.value)) for c in contest.candidacies if c.votes}  # type: ignore[attr-defined]


@pytest.mark.parametrize("rows", [
    ",Conservative,Labour,Independent\nCandidate,Jill Mortimer,Paul Williams,Sam Lee\nVotes,15529,8589,2904\nVote share,51.9,28.7,9.7\nElected?,Yes,No,No\n",
    "Party,Con,Lab,Ind,Total\nName,Jill Mortimer,Paul Williams,Sam Lee,\nVotes,15529,8589,2904,27022\n+/– since 2019,+23.0,-9.0,new,\n",
    ",All,CON,LAB,IND\nName of candidate,,Jill Mortimer,Paul Williams,Sam Lee\nNumber of votes,27022,15529,8589,2904\n",
])
def test_candidates_below_their_parties(tmp_path: Path, rows: str) -> None:
    contest = only_contest(tmp_path, f"Hartlepool constituency by-election 6 May 2021\n{rows}Electorate,70768\n")
    assert stood(contest) == HARTLEPOOL
    assert contest.figures["electorate"].value == 70768


def test_parties_below_whom_nobody_stands(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,Conservative,Labour,Green\nElm,465,899,20\nOak,565,799,30\n")
    assert {c.seat: len(c.candidacies) for c in results.contests} == {"Elm": 3, "Oak": 3}


def test_a_table_in_markdown_and_one_in_a_box(tmp_path: Path) -> None:
    framed = "Hartlepool: 2021\n\n| | **Conservative** | **Labour** | **Independent** |\n|---|---|---|---|\n| **Candidate** | Jill Mortimer | Paul Williams | Sam Lee |\n| **Votes** | **15,529** | 8,589 | 2,904 |\n\nElectorate **70,768**; turnout **42.7%**.\n"
    contest = only_contest(tmp_path, framed, "results.md")
    assert (stood(contest), contest.figures["electorate"].value) == (HARTLEPOOL, 70768)
    boxed = "Hartlepool (UK Parliament)\n+---+---------------+-------------+--------+\n| # | Candidate     | Party       | Votes  |\n+---+---------------+-------------+--------+\n| 1 | Jill Mortimer | Conservative| 15,529 |\n| 2 | Paul Williams | Labour      |  8,589 |\n| 3 | Sam Lee       | Independent |  2,904 |\n+---+---------------+-------------+--------+\n|   | Electorate    |             | 70,768 |\n+---+---------------+-------------+--------+\n"
    contest = only_contest(tmp_path, boxed, "results.txt")
    assert (contest.seat, stood(contest)) == ("Hartlepool", HARTLEPOOL)


def test_a_table_in_markdown_without_a_frame_keeps_its_corner(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Candidate | Party | Votes | Note\nJill Mortimer | Conservative | 15,529 | \nPaul Williams | Labour | 8,589 | \nSam Lee | Independent | 2,904 | late\n", "results.md")
    assert stood(contest) == HARTLEPOOL


@pytest.mark.parametrize(("parties", "figures"), [
    ("Con,,,Lab,,", "Candidate,Votes,Share,Candidate,Votes,Share"), ("Conservative Party,,,Labour Party,,", "Name,Votes,%,Name,Votes,%"), ("CON,,,LAB,,", "Candidate,Votes,Vote share,Candidate,Votes,Vote share"),
])
def test_who_stood_under_banners_of_parties(tmp_path: Path, parties: str, figures: str) -> None:
    text = f"Seat,Electorate,{parties}\n,,{figures}\nHartlepool,70768,Jill Mortimer,15529,64.4,Paul Williams,8589,35.6\nBatley and Spen,79373,Ryan Stephenson,12973,49.4,Kim Leadbeater,13296,50.6\n"
    found = {c.seat: c for c in loaded(tmp_path, text).contests}
    assert stood(found["Batley and Spen"]) == {"Ryan Stephenson": ("conservative", 12973), "Kim Leadbeater": ("labour", 13296)}
    assert found["Hartlepool"].figures["electorate"].value == 70768
    assert {c.party_name for c in found["Hartlepool"].candidacies}.isdisjoint({"Votes", "Share"})


@pytest.mark.parametrize("heads", [
    "Wd,Elec'ate,Lab cand,Lab vts,Con cand,Con vts,Spt,T/O", "Ward,Elect'ate,Lab candidate,Lab votes,Con candidate,Con votes,Spld,T/out", "Ward,Electors,Labour cand.,Labour vts,Conservative cand.,Conservative vts,All rejected,% voting",
])
def test_short_headings_of_wards(tmp_path: Path, heads: str) -> None:
    contest = only_contest(tmp_path, f"{heads}\nElm,3042,Ann Archer,899,Bob Baker,465,17,66.5\n")
    assert stood(contest) == {"Ann Archer": ("labour", 899), "Bob Baker": ("conservative", 465)}
    assert (contest.figures["electorate"].value, contest.figures["rejected"].value, float(contest.figures["turnout"].value)) == (3042, 17, 66.5)


def test_numbers_of_candidates_are_no_names(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Ward,Lab cands,Lab votes,Con cands,Con votes\nElm,3,899,2,465\n")
    assert not any(c.person for c in contest.candidacies)


WON = "Anyshire council election 2 May 2024\n"
LYING = ",Conservative,Labour,Liberal Democrat,Green,Total\n{before},21,13,9,2,45\nSeats up,7,5,3,0,15\n{won},4,6,4,1,15\nNet gain/loss,-3,+1,+1,+1,\n{after},18,14,10,3,45\nShare of vote,29.4%,31.8%,22.6%,11.1%,94.9%\n"
UPRIGHT = "Party,{before},Seats up,{won},Net gain/loss,{after},Share of vote\nConservative,21,7,4,-3,18,29.4%\nLabour,13,5,6,+1,14,31.8%\nLiberal Democrat,9,3,4,+1,10,22.6%\nGreen,2,0,1,+1,3,11.1%\nTotal,45,15,15,,45,94.9%\n"


@pytest.mark.parametrize("table", [LYING, UPRIGHT])
@pytest.mark.parametrize("words", [{"before": "Seats before", "won": "Won on 2 May", "after": "New council"}, {"before": "Old council", "won": "Seats won", "after": "Seats after"}, {"before": "Held", "won": "Elected", "after": "Seats now"}])
def test_seats_won_and_those_of_the_council(tmp_path: Path, table: str, words: dict[str, str]) -> None:
    results = loaded(tmp_path, WON + table.format(**words))
    for sentence, figure in (("Labour won 6 seats in Anyshire.", "6"), ("The Conservatives now hold 18 seats in Anyshire.", "18"), ("The Conservatives lost 3 seats in Anyshire.", "3")):
        assert [verdict for _, verdict in reads(run(sentence, results), figure)] == ["supported"]
    assert [verdict for _, verdict in reads(run("Labour won 8 seats in Anyshire.", results), "8")] == ["refuted"]
    assert not any("valid_votes" in c.figures for c in results.contests)


def test_seats_won_by_all_of_a_council_are_its_seats(tmp_path: Path) -> None:
    results = loaded(tmp_path, WON + "Party,Seats won,Seats after\nConservative,18,18\nLabour,14,14\nGreen,3,3\n")
    assert len([c for c in results.contests if any(one.seats for one in c.candidacies)]) == 1
