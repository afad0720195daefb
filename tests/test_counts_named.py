"""Which count a figure is of where the text says so: party votes, candidate votes, first preferences, after preferences."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of

CANDIDATES = ('year,electorate,party,candidate,all,ordinary,special\n2014,Tron,Labour Party,"ARCHER, Ann",16836,15029,1807\n'
              '2014,Tron,National Party,"BAKER, Bob",16127,14675,1452\n2014,Tron,Green Party,"COLE, Cy",3207,2685,522\n')
PARTIES = ("year,electorate,party,all,ordinary,special\n2014,Tron,National Party,17648,15918,1730\n2014,Tron,Labour Party,10903,9543,1360\n"
           "2014,Tron,Green Party,4966,4181,785\n")
OPENING = "Labour's Ann Archer held Tron against Bob Baker of National.\n\n"


def results_of(folder: Path, **tables: str) -> Results:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    results = read_results([str(folder / f"{name}.csv") for name in tables])
    assert results.errors == ()
    return results


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Candidate and party votes of one electorate."""
    return results_of(tmp_path_factory.mktemp("both"), candidates=CANDIDATES, parties=PARTIES)


@pytest.fixture(scope="module")
def candidates_alone(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The candidate votes, and no table of the party votes."""
    return results_of(tmp_path_factory.mktemp("alone"), candidates=CANDIDATES)


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The party vote is where it hurt. National <17,648>, Labour 10,903, Greens 4,966.", "supported"),
    ("The party vote is where it hurt. National 17,648, Labour <10,903>, Greens 4,966.", "supported"),
    ("The party vote is where it hurt. National 17,648, Labour <16,836>, Greens 4,966.", "unverifiable"),
    ("On the party vote National beat Labour, <17,648> to 10,903.", "supported"),
    ("Labour won <10,903> party votes.", "supported"),
    ("Labour won <16,836> party votes.", "unverifiable"),
    ("Labour won <16,836> candidate votes.", "supported"),
    ("The Greens took <4,966> on the party vote.", "supported"),
    ("The Greens took <3,207> on the party vote.", "unverifiable"),
    ("In the party vote National was <52.7> per cent, Labour 32.5.", "supported"),
    ("National led on the party vote, but Ann Archer polled <16,836> votes.", "supported"),
    ("The party vote went to National. Ann Archer nevertheless had <16,836> votes.", "supported"),
    ("Ann Archer got <16,836> votes.", "supported"),
])
def test_party_votes_and_candidate_votes(sentence: str, verdict: str, both: Results) -> None:
    found = verdict_of(OPENING + sentence, both)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("sentence", [
    "The party vote is where it hurt. National <17,648>, Labour 10,903, Greens 4,966.",
    "On the party vote the Greens polled <4,966> votes.",
    "Labour won <10,903> party votes.",
    "He had 16,836 to 16,127 for Bob Baker, a majority of 709. The party vote is where it hurt: National <17,648>, Labour 10,903.",
    "National topped the list vote. It got <17,648> votes, or 52.7 per cent.",
])
def test_without_party_votes_none_is_judged_by_the_votes_of_candidates(sentence: str, candidates_alone: Results) -> None:
    found = verdict_of(OPENING + sentence, candidates_alone)
    assert found is None or found.verdict == "unverifiable"


HEAD = "StateAb,DivisionID,DivisionNm,CandidateID,Surname,GivenNm,BallotPosition,Elected,HistoricElected,PartyAb,PartyNm,OrdinaryVotes,AbsentVotes,ProvisionalVotes,PrePollVotes,PostalVotes,TotalVotes,Swing"
ROWS = {
    "First Preferences": (("PAYNE", "Alice", "Labor", 34989, "-1.95"), ("ZAKI", "Mina", "Liberal", 24063, "-4.94"), ("HOLLO", "Tim", "The Greens", 20144, "4.59"), ("BOHM", "Tom", "Independent", 7207, "2")),
    "Two Candidate Preferred": (("PAYNE", "Alice", "Labor", 57961, "4.14"), ("ZAKI", "Mina", "Liberal", 28442, "-4.14")),
}


@pytest.fixture(scope="module")
def preferred(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """First preferences and the last two of an Australian division."""
    tables = {}
    for count, rows in ROWS.items():
        lines = [f"2019 Federal Election House of Representatives {count} By Candidate By Vote Type [Event:1 Phase:FinalResults]", HEAD]
        lines += [f"ACT,1,Tron,{i},{surname},{first},{i},{'Y' if i == 1 else 'N'},N,X,{party},{votes},0,0,0,0,{votes},{swing}" for i, (surname, first, party, votes, swing) in enumerate(rows, 1)]
        tables[count.replace(" ", "_")] = "\n".join(lines) + "\n"
    return results_of(tmp_path_factory.mktemp("preferred"), **tables)


LABOR = "Labor's Alice Payne has held Tron against Mina Zaki of the Liberals.\n\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ms Payne's primary vote was <34,989>, or 40.5 per cent.", "supported"),
    ("Ms Payne's primary vote was 34,989, or <40.5> per cent.", "supported"),
    ("Ms Zaki had <24,063> first preferences.", "supported"),
    ("Ms Zaki finished with <32.9> per cent of the two-candidate-preferred vote.", "supported"),
    ("Ms Payne reached <57,961> after preferences.", "supported"),
    ("Ms Payne's primary vote fell, yet she won by <29,519> votes.", "supported"),
])
def test_first_preferences_and_the_last_two(sentence: str, verdict: str, preferred: Results) -> None:
    found = verdict_of(LABOR + sentence, preferred)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("sentence", [
    "Ms Payne's primary vote was <57,961>.", "Ms Zaki had <28,442> first preferences.", "Ms Zaki finished with <27.9> per cent of the two-candidate-preferred vote.",
    "Ms Payne had <67.1> per cent of the primary vote.",
])
def test_a_figure_of_the_other_count_is_not_passed(sentence: str, preferred: Results) -> None:
    found = verdict_of(LABOR + sentence, preferred)
    assert found is not None and found.verdict != "supported"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Once the papers of the other two candidates were thrown, Ms Zaki gathered just <4,379> more; Ms Payne got 22,972.", "supported"),
    ("Once the papers of the other two candidates were thrown, Ms Zaki gathered just 4,379 more; Ms Payne got <22,972>.", "supported"),
    ("Ms Payne picked up <22,972> when preferences were distributed.", "supported"),
    ("<22,972> preferences flowed to Ms Payne.", "supported"),
    ("Preferences gave Ms Payne another <22,972>.", "supported"),
    ("When preferences were distributed, Ms Zaki took <4,739> of them.", "refuted"),
    ("Put another way, <84> per cent of preferences flowed to Labor.", "supported"),
    ("Labor won <84> per cent of all preferences.", "supported"),
    ("Preferences split <84> per cent to Ms Payne.", "supported"),
    ("After preferences were distributed Ms Payne had <57,961>.", "supported"),
])
def test_what_preferences_brought(sentence: str, verdict: str, preferred: Results) -> None:
    found = verdict_of(LABOR + sentence, preferred)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("sentence", ["Some <90> per cent of Greens preferences flowed to Labor.", "Hollo's preferences went <85> per cent to Ms Payne."])
def test_where_the_papers_of_one_party_went_is_in_no_table(sentence: str, preferred: Results) -> None:
    found = verdict_of(LABOR + sentence, preferred)
    assert found is None or found.verdict == "unverifiable"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ms Payne enjoyed a <4.1> per cent swing in her favour.", "supported"), ("The swing against the Liberals in Tron was <4.1> per cent.", "supported"), ("There was a <4.1> per cent swing to Labor.", "supported"),
    ("There was a <1.4> per cent swing to Labor.", "refuted"),
    ("Tron is now held on a margin of <17.1> per cent.", "supported"), ("That is a seat held on a margin of <19.1> per cent.", "refuted"), ("In AEC parlance that is a seat held on a margin of <17.1> per cent.", "supported"),
    ("Mr Hollo came within <3,919> of knocking the Liberals out of the final pairing.", "supported"), ("Tim Hollo polled well and came within <3,919> votes of overtaking Mina Zaki.", "supported"),
    ("Mr Hollo finished <3,919> votes away from pushing the Liberals into third.", "supported"), ("Ms Zaki came within <29,519> votes of winning the seat.", "supported"),
    ("Mr Hollo came within <3,919> of taking second.", "unverifiable"),
])
def test_swings_margins_and_what_somebody_came_within(sentence: str, verdict: str, preferred: Results) -> None:
    found = verdict_of(LABOR + "Tim Hollo of the Greens came third.\n\n" + sentence, preferred)
    assert found is not None and found.verdict == verdict


REGIONS = "Party,Constituency votes,Constituency seats,Regional votes,Regional seats\nSNP,1000,3,900,1\nLabour,600,1,500,1\nConservative,500,0,700,3\n"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Labour polled <600> votes in the constituencies.", "supported"), ("Labour polled <500> votes in the constituencies.", "refuted"), ("In the regions Labour took <500> votes.", "supported"),
    ("Labour took <600> votes in the regions.", "refuted"), ("In the regions of the north Labour took <600> votes.", "supported"),
])
def test_votes_in_the_regions_are_party_votes(sentence: str, verdict: str, tmp_path: Path) -> None:
    found = verdict_of("The Scottish Parliament was elected on 5 May 2016.\n\n" + sentence, results_of(tmp_path, results="Scottish Parliament election - 5 May 2016,,,,\n" + REGIONS))
    assert found is not None and found.verdict == verdict
