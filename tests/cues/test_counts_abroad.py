"""Wordings of elections abroad: informal papers, kinds of vote, buttons, earlier contests; each with what it must not catch."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.claims.first_names import GENDERS, gender_of
from factcheck.results import Results
from tests.sentences import run


def verdicts(text: str, results: Results) -> dict[str, str]:
    return {v.claim.text: v.verdict for v in run(text, results).verdicts}


@pytest.fixture(scope="module")
def division(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Tron in 2019 and 2016, as the Australian commission prints it."""
    folder = tmp_path_factory.mktemp("division")
    (folder / "results.csv").write_text(
        '"Tron, NSW - first preference votes by candidate by vote type"\n"2019 federal election"\n\nDivision,Candidate,Party,Ordinary,Absent,Postal,Total\n'
        'Tron,"ARCHER, Anne",Independent,7000,1100,900,9000\nTron,"BAKER, Robert",Liberal,6000,400,1100,7500\nTron,"COLE, Helen",Labor,3200,100,200,3500\n,Formal,,16200,1600,2200,20000\n,Informal,,1000,30,70,1100\n', encoding="utf-8")
    (folder / "previous.csv").write_text(
        '"2016 federal election: Tron, NSW"\nDivision,Candidate,Party,Total\nTron,"BAKER, Robert",Liberal,11000\nTron,"ARCHER, Anne",Independent,6000\nTron,"COLE, Helen",Labor,4000\n,Formal,,21000\n,Informal,,1500\n', encoding="utf-8")
    results = read_results([str(folder / "results.csv"), str(folder / "previous.csv")])
    assert results.errors == ()
    return results


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Michigan in 2016, and who was first and second before."""
    folder = tmp_path_factory.mktemp("state")
    (folder / "results.csv").write_text(
        '2016 Michigan Election Results\nPresident of the United States\n\nParty,Candidate,Votes,Percent\nRepublican,"TRUMP, DONALD J.","2,279,543",47.50%\nDemocratic,"CLINTON, HILLARY","2,268,839",47.27%\n'
        'Libertarian,"JOHNSON, GARY","172,136",3.59%\n,TOTAL,"4,720,518",\n', encoding="utf-8")
    (folder / "history.csv").write_text("Year,Democratic nominee,Democratic votes,Republican nominee,Republican votes,Total votes\n2012,Obama,2564569,Romney,2115256,4679825\n2004,Kerry,2479183,Bush,2313746,4792929\n", encoding="utf-8")
    results = read_results([str(folder / "results.csv"), str(folder / "history.csv")])
    assert results.errors == ()
    return results


@pytest.fixture(scope="module")
def indian(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Indore, where none of the above came second."""
    path = tmp_path_factory.mktemp("indian") / "results.csv"
    path.write_text("General Election to Parliamentary Constituencies: Trends & Results June-2024\nParliamentary Constituency 26 - INDORE (Madhya Pradesh)\nS.N.,Candidate,Party,EVM Votes,Postal Votes,Total Votes\n"
                    '1,SHANKAR LALWANI,Bharatiya Janata Party,"12,23,746","3,005","12,26,751"\n2,SANJAY SOLANKI,Bahujan Samaj Party,"51,486",173,"51,659"\n3,NOTA,None of the Above,"2,18,355",319,"2,18,674"\n', encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "figure", "wrong"), [
    ("In Tron 1,100 papers were informal, or <5.21> per cent.", "5.21", "6.21"),
    ("Tron's informality rate was <5.21> per cent.", "5.21", "6.21"),
    ("In Tron the rejection rate was <5.21> per cent.", "5.21", "6.21"),
    ("Tron threw away 1,100 papers, a rate of <5.21> per cent.", "5.21", "6.21"),
    ("In Tron <1,100> ballots were turned away.", "1,100", "1,300"),
    ("In Tron <1,100> ballots were tossed aside.", "1,100", "1,300"),
    ("In Tron <1,100> papers were not formal.", "1,100", "1,300"),
    ("Informals in Tron came to <1,100>.", "1,100", "1,300"),
    ("Informals numbered <1,100> in Tron.", "1,100", "1,300"),
    ("In Tron there were <1,000> fewer formal votes than in 2016.", "1,000", "1,200"),
    ("In Tron <1,000> fewer valid votes were recorded than in 2016.", "1,000", "1,200"),
    ("In Tron 1,100 papers were informal, or 5.21 per cent, against <6.67> in 2016.", "6.67", "7.67"),
    ("The informal rate in Tron fell by <1.45> points on 2016.", "1.45", "2.45"),
    ("Informality in Tron dropped <1.45> points on 2016.", "1.45", "2.45"),
    ("In Tron 1,100 ballots were informal, a rate of <5.21> per cent.", "5.21", "6.21"),
    ("In Tron 1,100 papers were rejected, an informality rate of <5.21> per cent.", "5.21", "6.21"),
    ("In Tron <1,100> people voted informally.", "1,100", "1,300"),
    ("In Tron <1,100> electors cast informal votes.", "1,100", "1,300"),
])
def test_papers(division: Results, sentence: str, figure: str, wrong: str) -> None:
    true = verdicts(sentence.replace("<", "").replace(">", ""), division)
    assert [verdict for text, verdict in true.items() if text.startswith(figure)] == ["supported"], true
    false = verdicts(sentence.replace(f"<{figure}>", wrong), division)
    assert [verdict for text, verdict in false.items() if text.startswith(wrong)] == ["refuted"], false


@pytest.mark.parametrize(("sentence", "figure"), [
    ("In Tron 300 ballots were photocopied by mistake.", "300"),
    ("In Tron 300 ballots were lost in a van.", "300"),
    ("Volunteers put up 300 ballots boxes in Tron.", "300"),
    ("In Tron the interest rate was 5.9 per cent, a rate of 5.9 per cent.", "5.9"),
    ("In Tron a formal dinner cost 300 votes, said Archer.", "300"),
    ("In Tron the burglary rate fell by 3.46 points on 2016.", "3.46"),
])
def test_no_papers(division: Results, sentence: str, figure: str) -> None:
    assert not any(verdict == "refuted" for text, verdict in verdicts(sentence, division).items() if text.startswith(figure))


def test_kinds_of_vote(division: Results) -> None:
    assert verdicts("In Tron 1,600 absent votes were counted.", division)["1,600"] == "supported"
    assert verdicts("In Tron 1,600 absents were admitted.", division)["1,600"] == "supported"
    assert verdicts("In Tron 1,600 special votes were counted.", division)["1,600"] != "refuted"  # the tables keep no such kind
    said = verdicts("In Tron Archer led on the absent votes. Baker won the postals. He won that pile 1,100 to 900, when Archer was 1,000 ahead on ordinary ones.", division)
    assert said["1,100"] != "refuted" and said["900"] != "refuted" and said["1,000"] != "refuted"


def test_she_and_he(division: Results) -> None:
    text = "Tron was won by Anne Archer. Robert Baker lost it. He polled 7,500 and she 9,000. Her vote rose by 3,000."
    assert set(verdicts(text, division).values()) == {"supported"}
    wrong = verdicts(text.replace("rose by 3,000", "rose by 2,500"), division)
    assert wrong["2,500"] == "refuted"
    assert (gender_of("Anne"), gender_of("Robert"), gender_of("Sam"), gender_of("Robin")) == ("f", "m", "", "")
    assert len(GENDERS) > 300


@pytest.mark.parametrize(("sentence", "wrong"), [
    ("In Michigan the slimmest gap before was John Kerry's <165,437> votes over George W. Bush in 2004.", "175,437"),
    ("In Michigan the slimmest gap before was Kerry's <165,437>-vote win over Bush in 2004.", "175,437"),
    ("The total vote in Michigan grew by <40,693> on 2012.", "50,693"),
    ("The overall vote in Michigan grew by <40,693> on 2012.", "50,693"),
    ("Trump carried Michigan by 10,704 votes out of <4,720,518>.", "4,920,518"),
    ("In Michigan it was a <0.2>-point race.", "0.9"),
])
def test_states(state: Results, sentence: str, wrong: str) -> None:
    assert "refuted" not in (true := verdicts(sentence.replace("<", "").replace(">", ""), state)).values() and "supported" in true.values()
    marked = sentence[sentence.index("<") : sentence.index(">") + 1]
    false = verdicts(sentence.replace(marked, wrong), state)
    assert any(verdict == "refuted" for text, verdict in false.items() if text.startswith(wrong)), false


def test_no_states(state: Results) -> None:
    assert verdicts("Trump carried Michigan by 10,704 votes out of 12 seats.", state).get("12") != "refuted"
    assert "refuted" not in verdicts("In Michigan Trump had a 0.9-point race in the polls to make up.", state).values()


def test_a_button(indian: Results) -> None:
    for text in ("In Indore as many as 2,18,674 Indoris pressed NOTA.", "In Indore 2,18,674 people chose NOTA.", "In Indore the NOTA option got 2,18,674."):
        assert verdicts(text, indian) == {"2,18,674": "supported"}, text
        assert "refuted" in verdicts(text.replace("2,18", "2,28"), indian).values(), text
    assert verdicts("In Indore Lalwani won by 11,75,092 votes.", indian) == {"11,75,092": "supported"}
    assert "refuted" not in verdicts("In Indore 45 leaders chose NOTA as a theme.", indian).values()
    assert verdicts("In Indore as many as 2,18,674 electors pressed the None of the Above button.", indian) == {"2,18,674": "supported"}
    assert verdicts("In Indore None of the Above took 2,28,674 votes.", indian) == {"2,28,674": "refuted"}
    assert verdicts("In Indore NOTA would have finished second, ahead of Solanki.", indian) == {"second": "supported"}
    assert "refuted" not in verdicts("In Indore one candidate did not touch four figures, and three candidates never reached a lakh.", indian).values()
    assert verdicts("In Indore five candidates stood.", indian) == {"five": "refuted"}


def test_an_initial_behind_a_name_is_no_surname(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("General Election to Parliamentary Constituencies: Trends & Results June-2024\nParliamentary Constituency 34 - VIRUDHUNAGAR (Tamil Nadu)\nS.N.,Candidate,Party,EVM Votes,Postal Votes,Total Votes\n"
                    "1,MANICKAM TAGORE B,Indian National Congress,382876,2380,385256\n2,VENKATESWARAN V K,Naam Tamilar Katchi,378243,2634,380877\n", encoding="utf-8")
    results = read_results([str(path)])
    assert verdicts("In Virudhunagar Mr. Tagore bagged 3,85,256 votes and Venkateswaran 3,80,877.", results) == {"3,85,256": "supported", "3,80,877": "supported"}
    assert verdicts("In Virudhunagar Mr. Tagore bagged 3,85,265 votes.", results) == {"3,85,265": "refuted"}
    assert "refuted" not in verdicts("In Virudhunagar Mr. B said 3,85,265 things.", results).values()


def test_a_place_round_which_a_seat_lies(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Electoral division;State;Informal ballots;Informality rate (%);Change on 2013 (%);Formal votes;Total votes counted\nLindsay;NSW;11,913;11.77;3.56;89,276;101,189\nSydney;NSW;5,603;5.99;-0.43;87,900;93,503\n"
                    "Blaxland;NSW;10,429;11.55;-1.81;79,885;90,314\nWatson;NSW;9,924;10.65;-3.24;83,236;93,160\n", encoding="utf-8")
    results = read_results([str(path)])
    said = verdicts("Lindsay, on Sydney's western edge, threw away 11,913 votes, and its rate of 11.77 per cent is the worst. Blaxland (11.55 per cent) and Watson (10.65) were not far behind.", results)
    assert set(said.values()) == {"supported"} and len(said) == 4
    assert "refuted" in verdicts("Lindsay threw away 5,603 votes.", results).values()
    assert "refuted" not in verdicts("Lindsay threw away 11,913 votes. Add Blaxland, and that strip of suburbs accounts for 22,342 spoilt papers.", results).values()
