"""Articles of other countries: what their words mean, and what a misreading of them must not accuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import verdict_of


def results_of(folder: Path, **tables: str) -> Results:
    for name, text in tables.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in tables])


def told(sentence: str, results: Results) -> str | None:
    found = verdict_of(sentence, results)
    return found.verdict if found else None


# --- the pair behind a margin, objects, and nobody in particular ------------------------------------------------------

@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer won by 665 votes, <45.6%> to 42.3%.", "supported"),
    ("Ann Archer took it by 665 votes, <45.6 percent> to 42.3.", "supported"),
    ("Ann Archer won by 665 votes, or <3.3> per cent.", "supported"),
])
def test_a_pair_behind_a_margin_is_of_shares(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) == verdict


@pytest.mark.parametrize("sentence", [
    "No Conservative won the seat.", "Neither Conservative won the seat.", "The last Conservative won the seat in 1992.",
])
def test_nobody_in_particular_won_nothing(sentence: str, anytown: Results) -> None:
    assert [v for v in check(parse("article.txt", sentence), anytown).verdicts if v.verdict == "refuted"] == []


@pytest.mark.parametrize("sentence", [
    "Ann Archer brushed Bob Baker aside. She polled <9,120>.",
    "Ann Archer had crushed Bob Baker. Her vote came to <9,120>.",
    "Ann Archer outran Bob Baker all night. She finished on <9,120>.",
])
def test_the_beaten_is_not_the_subject(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) == "supported"


@pytest.mark.parametrize("sentence", [
    "Ann Archer is safe for now. Her cushion was 665 over Di Dunn's friends. She polled <9,120>.",
    "Ann Archer was first. Her lead was more than 6,000 over Di Dunn. She had <9,120> votes.",
    "Ann Archer was first. Her hopes rested on beating Di Dunn. She got <9,120>.",
])
def test_who_is_only_compared_with_does_not_become_she(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) == "supported"


def test_a_day_is_no_place(anytown: Results) -> None:
    assert told("Ann Archer won. The Greens want entries by the <3rd>.", anytown) is None


@pytest.mark.parametrize("sentence", [
    "For every vote in the majority, <12> papers went in the bin.", "For each vote of the margin, <38> went unused.",
    "Bob Baker had 8,455. The Lib Dem surge gave 983 to her, 537 to him, and it finished <9,519> to 7,574.",
])
def test_what_is_no_majority_and_nobodys(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) != "refuted"


# --- ballots ------------------------------------------------------------------------------------------------------------

@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Informal votes came to <80>.", "supported"),
    ("Informal papers in Anytown North came to 80, or <0.4 per cent>.", "supported"),
    ("The informal rate, <0.4 per cent>, was nothing special.", "supported"),
    ("Of an enrolment of <40,000>, half voted.", "supported"),
    ("Enrollment stood at <40,000>.", "supported"),
    ("Informal papers in Anytown North came to <18>.", "unverifiable"),
])
def test_ballots(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) in {verdict, "refuted" if verdict == "unverifiable" else verdict}


@pytest.mark.parametrize("sentence", [
    "In an electorate where more than <nine thousand> people pressed a button, it was close.",
    "The electorate recorded <20,000> valid votes.",
])
def test_an_electorate_is_a_seat_too(sentence: str, anytown: Results) -> None:
    assert told(sentence, anytown) != "refuted"


def test_what_is_disallowed_beside_what_is_informal(tmp_path: Path) -> None:
    results = results_of(tmp_path, results=(
        "Electoral District,Candidate,Party,Votes,Valid Total,Informal Votes,Total Votes Cast\n"
        "Midtown,Ann Archer,Labour,900,1500,20,1600\nMidtown,Bob Baker,National,600,1500,20,1600\n"))
    assert told("Votes cast in Midtown: 1,600, including <80> disallowed.", results) == "supported"
    assert told("There were <20> informal votes in Midtown.", results) == "supported"
    assert told("There were <60> informal votes in Midtown.", results) == "refuted"


# --- two votes ----------------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def two_votes(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Candidate and party votes of one electorate, with votes on the day and special votes apart."""
    folder = tmp_path_factory.mktemp("two")
    return results_of(
        folder,
        candidates=("year,electorate,party,candidate,all,ordinary,special\n2014,Midtown,Labour Party,\"ARCHER, Ann\",9000,7000,2000\n"
                    "2014,Midtown,National Party,\"BAKER, Bob\",6000,5200,800\n2014,Midtown,Green Party,\"CARTER, Cy\",2000,1500,500\n"),
        parties=("year,electorate,party,all,ordinary,special\n2014,Midtown,National Party,7000,6100,900\n2014,Midtown,Green Party,5500,4100,1400\n"
                 "2014,Midtown,Labour Party,4500,3500,1000\n"),
    )


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("On the party vote in Midtown the Greens came <second>.", "supported"),
    ("Cy Carter came <third> in Midtown.", "supported"),
])
def test_a_place_is_of_either_vote(sentence: str, verdict: str, two_votes: Results) -> None:
    assert told(sentence, two_votes) == verdict


# --- parts of a result ----------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def by_kind(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Two candidates with votes of the machines and by post."""
    return results_of(tmp_path_factory.mktemp("kinds"), results=(
        "S_N,Candidate,Party,EVM_Votes,Postal_Votes,Total_Votes,State,Constituency\n1,ANN ARCHER,Bharatiya Janata Party,451095,1501,452596,Maharashtra,Midtown\n"
        "2,BOB BAKER,Indian National Congress,441094,1650,442744,Maharashtra,Midtown\n3,NOTA,None of the Above,14000,161,14161,Maharashtra,Midtown\n"))


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer bagged <4,51,095> EVM votes in Midtown.", "supported"),
    ("Among the postal votes Bob Baker had <1,650>.", "supported"),
    ("Bob Baker was ahead by <149> on the postal ballots.", "supported"),
    ("On the machines alone Bob Baker polled <441,094>.", "supported"),
    ("By post Ann Archer took <47.1> per cent, 1,501 votes.", "unverifiable"),
    ("Bob Baker got <4,42,744> votes, after the postal votes had been counted again.", "supported"),
    ("Bob Baker got <4,42,744> postal votes.", "unverifiable"),
    ("In Midtown it was tight. On the electronic voting machines, Ann Archer led <4,51,095> to 4,41,094.", "supported"),
    ("In Midtown it was tight. On the electronic voting machines, Ann Archer led <4,52,596> to 4,41,094.", "unverifiable"),
    ("In Midtown it was tight. Among the postal voters, Bob Baker led <4,42,744> to 1,501.", "unverifiable"),
    ("The postal ballots were better for the BJP, where 1,501 papers gave it <49.8> per cent.", "unverifiable"),
    ("The BJP polled <4,52,596> votes in Midtown.", "supported"),
])
def test_kinds_of_vote(sentence: str, verdict: str, by_kind: Results) -> None:
    assert told(sentence, by_kind) == verdict


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Even on special votes it was Ann Archer who won <2,000>.", "supported"),
    ("Of the specials Cy Carter polled <500>.", "supported"),
    ("Of the specials Cy Carter polled <550>.", "refuted"),
    ("The party vote of Labour among ordinary votes was <3,500>.", "supported"),
])
def test_special_votes(sentence: str, verdict: str, two_votes: Results) -> None:
    assert told("Midtown voted. " + sentence, two_votes) == verdict


@pytest.fixture(scope="module")
def by_county(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A district of three counties."""
    rows = [("Harvey", 300, 200), ("Butler", 400, 600), ("Sedgwick", 1000, 1300)]
    lines = ["county,office,district,party,candidate,votes"]
    for county, archer, baker in rows:
        lines += [f"{county},State Senate,4,Democratic,Ann Archer,{archer}", f"{county},State Senate,4,Republican,Bob Baker,{baker}"]
    return results_of(tmp_path_factory.mktemp("counties"), results="\n".join(lines) + "\n")


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer carried Harvey County by <100> votes.", "supported"),
    ("Butler stayed with Bob Baker, by <200> votes.", "supported"),
    ("Harvey County went to Ann Archer. She carried it by <100> votes.", "supported"),
    ("Harvey County went to Ann Archer. She carried it by <400> votes.", "unverifiable"),
    ("When Harvey and Butler were added together Bob Baker had won by <200>.", "unverifiable"),
    ("Bob Baker won the district by <400> votes.", "supported"),
])
def test_counties(sentence: str, verdict: str, by_county: Results) -> None:
    assert told(sentence, by_county) == verdict


def test_a_county_that_is_a_candidates_name_needs_the_word(tmp_path: Path) -> None:
    results = results_of(tmp_path, results=(
        "county,office,district,party,candidate,votes\nBaker,Governor,,Democratic,Ann Archer,300\nBaker,Governor,,Republican,Bob Baker,200\n"
        "Butler,Governor,,Democratic,Ann Archer,400\nButler,Governor,,Republican,Bob Baker,600\n"))
    assert told("Bob Baker won. Baker polled <800> votes.", results) == "supported"
    assert told("In Baker County Bob Baker polled <200> votes.", results) == "supported"


def test_a_part_is_won_by_whoever_won_it_there(by_county: Results) -> None:
    assert told("Bob Baker carried Harvey County by <100> votes.", by_county) == "unverifiable"
    assert told("Harvey County went to Bob Baker by <100> votes.", by_county) == "unverifiable"
    assert told("Harvey County went to Ann Archer by <100> votes.", by_county) == "supported"


# --- the election before ----------------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def undated(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A riding now and before, of which the tables print no year."""
    head = "Province,Electoral District Name,Electoral District Number,Candidate,Votes Obtained\nQuebec,Midtown,24001,"
    return results_of(
        tmp_path_factory.mktemp("undated"),
        results=head + "Ann Archer Liberal,17136\nQuebec,Midtown,24001,Bob Baker Conservative,17053\n",
        previous=head + "Eve Ellis Liberal,18240\nQuebec,Midtown,24001,Cy Carter NDP-New Democratic Party,16774\n",
    )


def test_a_table_without_a_year_is_of_the_one_the_text_names(undated: Results) -> None:
    text = "In 2019 Eve Ellis won it by <1,466> over the New Democrats. That was 2019 all over."
    assert told(text, undated) == "supported"
    for figure in ("1,646", "1,464"):  # it may be another year after all
        assert told(text.replace("1,466", figure), undated) == "unverifiable"
    assert told("In 2011 the Liberals won Midtown by <1,466>; in 2019 they nearly lost, and 2019 was close.", undated) == "unverifiable"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer survives by <665> votes.", "supported"),
    ("The seat was won by <665> votes over Bob Baker.", "supported"),
    ("Ann Archer's edge over Bob Baker was <665>.", "supported"),
    ("Ann Archer swept Bob Baker aside by <665> votes.", "supported"),
    ("Ann Archer hangs on by <656> votes.", "refuted"),
    ("Ann Archer's edge over Bob Baker was <656>.", "refuted"),
    ("Ann Archer won by 665 votes, or <3.3 points>.", "supported"),
    ("Ann Archer took <9,120> candidate votes.", "supported"),
    ("Ann Archer got <9,120> electorate votes.", "supported"),
    ("Ann Archer won <9,120> primary votes.", "supported"),
])
def test_margins(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) == verdict


@pytest.mark.parametrize(("printed", "said"), [
    ("Joseph R. Biden Jr.", "Joe Biden"), ("KAYE, Nicola Laura", "Nikki Kaye"), ("Éamon Ó Cuív", "Eamon Ó Cuív"), ("George Bush III", "George Bush"),
])
def test_people_by_their_usual_names(printed: str, said: str, tmp_path: Path) -> None:
    results = results_of(tmp_path, results=f'Constituency,Candidate,Party,Votes\nMidtown,"{printed}",Liberal,9120\nMidtown,Bob Baker,Green,8455\n')
    assert told(f"{said} won Midtown with <9,120> votes.", results) == "supported"


def test_the_second_statement_of_a_sentence_is_not_of_the_first_ones_county(by_county: Results) -> None:
    assert told("Bob Baker won the district by <400> votes, though Harvey stayed with Ann Archer.", by_county) == "supported"
    assert told("Bob Baker won Harvey by <400> votes, though Butler stayed with him.", by_county) in {None, "unverifiable"}


@pytest.mark.parametrize(("party", "said"), [
    ("Family First", "Family First"), ("New Zealand First", "New Zealand First"), ("Nick Xenophon Team", "NXT"), ("ACT New Zealand", "ACT"),
    ("National Party", "National"), ("Pauline Hanson's One Nation", "Pauline Hanson's One Nation"), ("Bharatiya Janata Party", "the BJP"),
])
def test_parties_by_their_short_names(party: str, said: str, tmp_path: Path) -> None:
    results = results_of(tmp_path, results=f"Constituency,Candidate,Party,Votes\nMidtown,Ann Archer,{party},9120\nMidtown,Bob Baker,Green,8455\n")
    assert told(f"Midtown voted. In the end {said} polled <9,120>.", results) == "supported"


@pytest.mark.parametrize(("printed", "said"), [("Éamon O'Cuív", "Éamon Ó Cuív"), ("Éamon Ó Cuív", "Eamon O'Cuiv"), ("Seán Ó Tuathail", "Sean O Tuathail")])
def test_surnames_of_ireland(printed: str, said: str, tmp_path: Path) -> None:
    results = results_of(tmp_path, results=f"Constituency,Candidate,Party,Votes\nMidtown,{printed},Labour,9120\nMidtown,Bob Baker,Green,8455\n")
    assert told(f"In Midtown {said} polled <9,120>.", results) == "supported"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The seat was held on a notional margin of <1.7> per cent.", "unverifiable"),
    ("Labour sat on a <9.9> per cent margin.", "unverifiable"),
    ("Ann Archer's plurality was <665>.", "supported"),
    ("Labour took the riding by <665> votes.", "supported"),
    ("Labour took the riding by <656> votes.", "refuted"),
    ("Ann Archer took <45.6> percent of the popular vote.", "supported"),
    ("The Labour primary vote was <45.6> per cent.", "supported"),
    ("The Labour primary vote was <46.5> per cent.", "refuted"),
])
def test_words_of_one_country(sentence: str, verdict: str, anytown: Results) -> None:
    assert told(sentence, anytown) == verdict
