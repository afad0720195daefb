"""Counts after preferences beside first preferences: what they lift somebody to, changes that one file alone prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of

HEAD = "StateAb,DivisionID,DivisionNm,CandidateID,Surname,GivenNm,BallotPosition,Elected,HistoricElected,PartyAb,PartyNm,OrdinaryVotes,AbsentVotes,ProvisionalVotes,PrePollVotes,PostalVotes,TotalVotes,Swing"
TITLE = "{year} Federal Election House of Representatives {count} By Candidate By Vote Type [Event:1 Phase:FinalResults]"


def file_of(folder: Path, name: str, year: int, count: str, rows: tuple[tuple[str, str, str, int, str], ...]) -> str:
    lines = [TITLE.format(year=year, count=count), HEAD]
    lines += [f"NSW,1,Tron,{i},{surname},{first},{i},{'Y' if i == 1 else 'N'},N,X,{party},{votes},0,0,0,0,{votes},{swing}" for i, (surname, first, party, votes, swing) in enumerate(rows, 1)]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def tron(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Archer wins Tron on preferences in 2019, and won it by 37 in 2016, of which there is the last count alone."""
    folder = tmp_path_factory.mktemp("tron")
    files = [
        file_of(folder, "first.csv", 2019, "First Preferences", (("ARCHER", "Anne", "Labor", 7106, "2.8"), ("BAKER", "Robert", "Liberal", 8487, "6.6"), ("COLE", "Helen", "The Greens", 3107, "1.05"))),
        file_of(folder, "last.csv", 2019, "Two Candidate Preferred", (("ARCHER", "Anne", "Labor", 9721, "1.2"), ("BAKER", "Robert", "Liberal", 8979, "-1.2"))),
        file_of(folder, "then.csv", 2016, "Two Candidate Preferred", (("ARCHER", "Anne", "Labor", 9187, "1"), ("BAKER", "Robert", "Liberal", 9150, "-1"))),
    ]
    results = read_results(files)
    assert results.errors == ()
    return results


OPENING = "Labor's Anne Archer has held Tron against the Liberals' Robert Baker.\n\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Preferences lifted Ms Archer from <7,106> to 9,721.", "supported"), ("Preferences lifted Ms Archer from 7,106 to <9,721>.", "supported"),
    ("The distribution of preferences carried Mr Baker from 8,487 to <8,979>.", "supported"), ("Preferences from the Greens took Ms Archer to <9,721>.", "supported"),
    ("Preferences lifted Ms Archer from 7,106 to <9,271>.", "refuted"), ("Ms Archer's vote went from <9,187> in 2016 to 9,721.", "supported"),
    ("It could hardly have been tighter in 2016: <37> votes.", "supported"), ("It does not get much closer than that: <742> votes.", "supported"), ("A tight finish: <742> votes in it.", "supported"),
    ("It was tight: <300> votes went astray in Tron.", "unverifiable"),
    ("The Greens' primary vote was up <1.1> points.", "supported"), ("The Greens' share rose by <1.1> points.", "supported"), ("The Greens were up <3.1> points.", "refuted"),
    ("Formal votes in Tron totalled <18,700>.", "supported"), ("Of the ballots in Tron <18,700> were formal.", "supported"), ("Formal votes in Tron totalled <17,800>.", "refuted"),
    ("Between them the old firm had <83.4> per cent of the formal vote.", "supported"), ("Between them the major parties took <83.4> per cent of the vote.", "supported"),
    ("Ms Archer picked up <2,615> as the other candidates were knocked out, Mr Baker 492.", "supported"), ("Mr Baker picked up 492 as the others were eliminated, Ms Archer <2,615>.", "supported"),
    ("Ms Archer picked up <2,651> as the other candidates were knocked out.", "refuted"), ("Ms Archer picked up <7,106> as the other parties struggled.", "supported"),
])
def test_first_and_last_counts(sentence: str, verdict: str, tron: Results) -> None:
    found = verdict_of(OPENING + sentence, tron)
    assert found is not None and found.verdict == verdict


def test_a_part_of_a_count_is_no_margin(tron: Results) -> None:
    """What "that" is behind a margin is not told where it is a share of a count."""
    found = verdict_of(OPENING + "Ms Archer had 9,721 votes in the end, a winning margin of 742. That is <52.0> per cent of the two-candidate-preferred count.", tron)
    assert found is None or found.verdict != "refuted"
    points = verdict_of(OPENING + "Ms Archer had 9,721 votes in the end, a winning margin of 742. That is <52.0> per cent.", tron)
    assert points is not None and points.verdict == "refuted"


@pytest.mark.parametrize("title", ["First preferences by candidate", "Primary votes by candidate by vote type", "First preference votes by party"])
def test_the_title_of_a_count_is_no_seat(tmp_path: Path, title: str) -> None:
    rows = "Candidate,Party,Votes,%\n\"ARCHER, Anne\",Labor,{},50\n\"BAKER, Robert\",Liberal,{},50\n"
    text = f'2016 federal election\n"Tron, NSW"\n{title}\n{rows.format(7106, 8487)}Two candidate preferred\n{rows.format(9721, 8979)}'
    (tmp_path / "results.csv").write_text(text, encoding="utf-8")
    assert {contest.seat for contest in read_results([str(tmp_path / "results.csv")]).contests} == {"Tron"}


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("In Tron just <372> voters switching from Archer to Baker would have turned it round.", "supported"),
    ("In Tron Anne Archer beat Liberal Robert Baker <9,721> votes to 8,979 after preferences.", "supported"),
    ("In Tron Anne Archer beat Liberal Robert Baker 9,721 votes to <8,979> after preferences.", "supported"),
    ("In Tron Anne Archer beat Liberal Robert Baker <9,271> votes to 8,979 after preferences.", "refuted"),
    ("After the distribution in Tron Robert Baker had gained only <492> votes on his first preferences.", "supported"),
    ("In Tron Anne Archer had 52 per cent of the <two>-candidate-preferred vote.", None),
    ("In Tron Robert Baker edged ahead on preferences at a rate of almost <four to one>.", None),
    ("For every vote Helen Cole received in Tron, the Liberals took <2.7>.", None),
])
def test_what_two_are_left_with(sentence: str, verdict: str | None, tron: Results) -> None:
    found = verdict_of(sentence, tron)
    assert (found.verdict if found and verdict else None) == verdict if verdict else found is None or found.verdict != "refuted"


@pytest.fixture(scope="module")
def hobart(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Three counts of one division, the last between two sides alone, and of the election before that after preferences alone."""
    folder = tmp_path_factory.mktemp("hobart")
    head = "Candidate,Party,Votes,%\n"
    texts = {
        "first.csv": "Division of Hobart - House of Representatives first preferences, 2019 federal election\n" + head + "Ann Archer,Liberal,4893,49.4\nCy Carter,The Greens,2103,21.2\nDi Dean,Australian Labor Party,2907,29.4\nFormal,,9903,\nInformal,,303,\n",
        "last.csv": "Division of Hobart - two candidate preferred, 2019 federal election\n" + head + "Ann Archer,Liberal,5516,55.7\nDi Dean,Australian Labor Party,4387,44.3\nFormal,,9903,\n",
        "sides.csv": "Division of Hobart - two party preferred, 2019 federal election\nParty,Votes,%\nLiberal/National Coalition,5613,56.7\nAustralian Labor Party,4290,43.3\nTotal,9903,\n",
        "then.csv": "2016 federal election - Hobart - two candidate preferred\n" + head + "Ann Archer,Liberal,5701,63.3\nDi Dean,Australian Labor Party,3300,36.7\nFormal,,9001,\nInformal,,182,\n",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return read_results([str(folder / name) for name in texts])


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ms Archer has <5,613> votes in Hobart.", "unverifiable"), ("Ms Archer has <5,516> votes in Hobart.", "supported"), ("Ms Archer has <5,861> votes in Hobart.", "refuted"),
    ("In Hobart 303 of you managed to spoil it, <121> more than last time.", "supported"), ("In Hobart <303> of you managed to spoil it.", "supported"), ("In Hobart <182> of you managed to spoil it.", "refuted"),
])
def test_figures_of_several_counts(sentence: str, verdict: str, hobart: Results) -> None:
    found = verdict_of("Ann Archer held Hobart for the Liberals at the 2019 federal election.\n\n" + sentence, hobart)
    assert found is not None and found.verdict == verdict
