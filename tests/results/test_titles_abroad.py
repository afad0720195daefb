"""When tables of other countries say they voted, and headings and marks that their officials print."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import figures

from factcheck.results.countries import country_of
from factcheck.results.model import PREFERRED
from factcheck.results.rows import says_elected, without_marks
from tests.tables import loaded, only_contest

ROWS = "{party},Ann Archer,900,50.0\nGreen,Bob Baker,900,50.0\n"


@pytest.mark.parametrize(("title", "party", "day"), [
    ("2019 Canadian federal election: Tron", "Conservative", date(2019, 10, 21)), ("Tron, federal election 2019", "New Democratic", date(2019, 10, 21)), ("Yukon - federal general election 2019", "Liberal", date(2019, 10, 21)),
    ("2019 Australian federal election: Tron", "Liberal", date(2019, 5, 18)), ("Tron, 2019 federal election", "Labor", date(2019, 5, 18)), ("Tron (Queensland), 2019 election", "Liberal National", date(2019, 5, 18)),
    ("Tron, 2019 federal election", "Liberal", None), ("Tron, 2019 state election", "Liberal", None), ("Tron, 2019 provincial election", "Liberal", None), ("2019 Alberta general election: Tron", "New Democratic", None), ("Queensland state election 2019, Tron", "Labor", None),
    ("Tron, general election 2019", "Labour", date(2019, 12, 12)), ("2020 United States presidential election in Tron", "Democratic", date(2020, 11, 3)),
])
def test_a_year_is_the_day_of_its_country(tmp_path: Path, title: str, party: str, day: date | None) -> None:
    contest = only_contest(tmp_path, f"\"{title}\"\nParty,Candidate,{'Popular vote' if 'States' in title else 'Votes'},%\n{ROWS.format(party=party)}")
    assert contest.date == day and contest.kind != "local"


def test_two_elections_of_one_riding_are_both_general(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Yukon - federal general elections\n2021,,,,2019,,,\nCandidate,Party,Votes,%,Candidate,Party,Votes,%\nAnn Archer,Liberal,900,56.3,Cy Carter,Liberal,800,57.1\nBob Baker,Conservative,700,43.8,Di Dunn,Conservative,600,42.9\n")
    assert {(c.date, c.kind) for c in results.contests} == {(date(2021, 9, 20), "general"), (date(2019, 10, 21), "general")}


@pytest.mark.parametrize(("title", "country"), [("Local elections 2019: Ontario Road ward", "uk"), ("Canada Water ward", "uk"), ("Ontario, 2019 results", "ca"), ("Division results, county council", "uk"), ("New South Wales divisions", "au"), ("Result for Australia Fair ward", "uk"), ("Votes in Australia", "au")])
def test_words_of_a_title_that_say_the_country(title: str, country: str) -> None:
    assert country_of(["Division", "Candidate", "Party", "Votes"], title) == country


@pytest.mark.parametrize("head", ["Province or territory", "Province/territory", "Province / Territory", "Provinces and territories", "State or territory", "State/UT"])
def test_figures_by_province_or_territory(tmp_path: Path, head: str) -> None:
    results = loaded(tmp_path, f"\"Turnout, 2019 federal election\"\n{head},Registered electors,Ballots cast,Valid,Rejected,Turnout %\nNova Scotia,771411,538738,533922,4816,69.8\nYukon,29591,21150,21017,133,71.5\n")
    (scotia,) = results.of_seat("nova scotia")
    assert figures(scotia) == {"electorate": 771411, "votes_cast": 538738, "valid_votes": 533922, "rejected": 4816, "turnout": 69.8}


@pytest.mark.parametrize("head", ["Enrolment", "Enrolled electors", "Electors", "Registered electors"])
def test_the_electorate_of_an_electorate(tmp_path: Path, head: str) -> None:
    results = loaded(tmp_path, f"Electorate\t{head}\tVotes counted\tTurnout\nBass\t73,555\t68,904\t93.68%\nLyons\t76,639\t71,689\t93.54%\nClark\t70,000\t60,000\t85.71%\n", "tasmania.tsv")
    (bass,) = results.of_seat("bass")
    assert figures(bass) == {"electorate": 73555, "votes_cast": 68904, "turnout": 93.68}


@pytest.mark.parametrize(("votes", "share"), [("1st pref. votes", "1st pref. %"), ("1st pref votes", "1st pref %"), ("First pref.", "First pref. %"), ("1st Prefs.", "1st Prefs. %")])
def test_first_preferences_cut_short(tmp_path: Path, votes: str, share: str) -> None:
    contest = only_contest(tmp_path, f"Surname,First name,Party,{votes},{share},Elected?\nArcher,Ann,Fianna Fáil,9539,57.9,Yes\nBaker,Bob,Sinn Féin,6939,42.1,No\n")
    assert [(c.name, int(c.votes.value), c.elected) for c in contest.candidacies if c.votes] == [("Ann Archer", 9539, True), ("Bob Baker", 6939, False)]
    assert [float(c.share.value) for c in contest.candidacies if c.share] == [57.9, 42.1]


@pytest.mark.parametrize(("printed", "elected"), [
    ("Ann Archer (sortant / incumbent)", False), ("Ann Archer (sortante)", False), ("Ann Archer (incumbent/sortant)", False), ("Ann Archer (élue / elected)", True), ("Ann Archer (réélue)", True),
    ("Ann Archer (Incumbent, re-elected)", True), ("Ann Archer (député sortant)", False), ("Ann Archer (inc.)", False),
])
def test_what_is_said_of_somebody_is_no_name(printed: str, elected: bool) -> None:
    assert without_marks(printed) == "Ann Archer" and says_elected(printed) is elected


@pytest.mark.parametrize("printed", ["Ann Archer (Labour)", "Ann (Annie) Archer", "Luc Sortant", "Ann Archer (sortie)"])
def test_a_name_with_brackets_that_say_no_such_thing(printed: str) -> None:
    assert without_marks(printed) == printed and not says_elected(printed)


@pytest.mark.parametrize("mark", ["(elected)", "elected", "[Elected]", "(winner)", "*"])
def test_who_was_elected_behind_the_last_column(tmp_path: Path, mark: str) -> None:
    contest = only_contest(tmp_path, "STATE HOUSE DISTRICT 18 - SPECIAL ELECTION\nSeptember 12, 2015\n\nCandidate              Party         Votes    Percent\n"
                           f"Ann Archer             Democratic      894     56.7%   {mark}\nBob O'Baker            Republican      683     43.3%\n{'-' * 50}\nTotal                                1,577    100.0%\n\nMajority: 211\n", "special.txt")
    assert [(c.name, c.elected) for c in contest.candidacies] == [("Ann Archer", True), ("Bob O'Baker", False)]
    assert figures(contest)["majority"] == 211


@pytest.mark.parametrize("heads", [
    "Division        Formal votes   Informal votes    Total votes   Informality rate", "Electorate      Valid votes    Rejected          Total         Rejected %      ", "Constituency    Valid poll     Spoilt votes      Total poll    % spoilt        ",
])
def test_figures_of_seats_in_columns_of_text(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"Rejected papers 2016\n\n{heads}\nLindsay               89,276           11,913        101,189             11.77%\nBlaxland              79,885           10,429         90,314             11.55%\n", "informal.txt")
    (lindsay,) = results.of_seat("lindsay")
    assert {name: value for name, value in figures(lindsay).items() if name != "rejected_share"} == {"valid_votes": 89276, "rejected": 11913, "votes_cast": 101189}


@pytest.mark.parametrize("key", ["two_candidate_preferred", "twoCandidatePreferred", "two-candidate-preferred"])
def test_a_list_named_for_its_count(tmp_path: Path, key: str) -> None:
    rows = '[{"candidate": "Ann Archer", "party": "Liberal", "votes": 900, "swing": 7.3}, {"candidate": "Bob Baker", "party": "Labor", "votes": 700, "swing": -7.3}]'
    last = '[{"candidate": "Ann Archer", "party": "Liberal", "votes": 880}, {"candidate": "Bob Baker", "party": "Labor", "votes": 720}]'
    results = loaded(tmp_path, f'{{\n"division": "Indi",\n"election": "2019 federal election",\n"first_preferences": {rows},\n"{key}": {last}\n}}\n', "indi.json")
    assert {c.tally: [int(one.votes.value) for one in c.candidacies if one.votes] for c in results.contests} == {"": [900, 700], PREFERRED: [880, 720]}
    assert not results.warned()[0].warnings
    (first,) = [c for c in results.contests if not c.tally]
    assert [float(c.change.value) for c in first.candidacies if c.change] == [7.3, -7.3] and first.kind == "general"
