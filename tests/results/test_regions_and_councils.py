"""A table of parties beside a table of seats, wherever it stands and whatever it is called; councils before and after."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.errors import UnreadableTable
from factcheck.results import Results
from factcheck.results.place_named import place_in
from tests.tables import loaded

SEATS = "Constituency,Electorate,Con,Lab,Green,Majority\nAsh,70000,20000,15000,1000,5000\nBeech,71000,10000,21000,3000,11000\nCedar,72000,12000,13000,2000,1000\n"
ARTICLE = ("Labour ahead in Rutland\n\nLabour won two of the three seats in Rutland at the 2019 general election. Across Rutland Labour polled 49,000 votes and the Conservatives 42,000.\n\n"
           "In Ash, the Conservatives had a majority of 5,000.\n")


def read(folder: Path, **files: str) -> Results:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in files])


def verdicts(results: Results, text: str) -> dict[str, str]:
    return {v.claim.text: v.verdict for v in check(parse("a.txt", text), results).verdicts}


def seats_of(results: Results, key: str) -> dict[str, int]:
    return {c.party: int(c.seats.value) for contest in results.find(key) for c in contest.candidacies if c.seats}


PARTIES = {
    "a title": "\"Rutland: UK general election, 12 December 2019\",,\nParty,Seats,Votes\nLabour,2,49000\nConservative,1,42000\nGreen,0,6000\n",
    "a title in capitals": "RUTLAND 12/12/2019,,\nPty,Seats,Vote\nLab,2,49000\nCon,1,42000\nGreen,0,6000\n",
    "a heading": "General election 12 December 2019,,\nRutland,Seats,Votes\nLab,2,49000\nCon,1,42000\nGreen,0,6000\n",
    "a row of totals": "\"Rutland, 12 December 2019\",,\nParty,Votes,Seats\nLabour,\"49,000\",2\nConservative,\"42,000\",1\nGreen,\"6,000\",0\nRutland,\"97,000\",3\n",
}


@pytest.mark.parametrize("name", PARTIES)
def test_parties_beside_seats(tmp_path: Path, name: str) -> None:
    results = read(tmp_path, seats_2019=SEATS, parties=PARTIES[name])
    assert not results.errors
    found = verdicts(results, ARTICLE)
    assert [found[text] for text in ("two", "three", "49,000", "42,000", "5,000")] == ["supported"] * 5
    wrong = verdicts(results, ARTICLE.replace("49,000", "49,500").replace("42,000", "24,000").replace("Labour won two", "Labour won three"))
    assert wrong["49,500"] == wrong["24,000"] == "refuted"


def test_seats_without_a_day_are_of_that_of_their_parties(tmp_path: Path) -> None:
    results = read(tmp_path, seats=SEATS, parties=PARTIES["a title"])
    assert "ash@2019-12-12" in results.contest_keys()
    other = read(tmp_path, seats=SEATS.replace("15000", "15001"), parties=PARTIES["a title"])
    assert "ash@?" in other.contest_keys()


def test_a_sum_that_the_parties_contradict_is_left_out(tmp_path: Path) -> None:
    results = read(tmp_path, seats_2019=SEATS, parties=PARTIES["a title"].replace("Labour,2,49000", "Labour,12,290000"))
    assert seats_of(results, "@2019-12-12")["labour"] == 12 and len(results.find("@2019-12-12")) == 1


def test_parties_above_the_seats_in_one_sheet(tmp_path: Path) -> None:
    for text in (PARTIES["a title"] + "\nConstituency by constituency\n" + SEATS, PARTIES["a title"] + "\n\n" + SEATS, "\"Rutland, 12 December 2019\"\n\n" + SEATS + "\nSummary\n" + PARTIES["a title"].partition("\n")[2]):
        results = loaded(tmp_path, text)
        assert not results.errors and seats_of(results, "@2019-12-12")["labour"] == 2
        assert results.find("ash@2019-12-12")[0].figures["majority"].value == 5000
        assert verdicts(results, ARTICLE)["49,000"] == "supported"


def test_tables_of_one_kind_are_not_parted(tmp_path: Path) -> None:
    text = "Ash ward\nCandidate,Party,Votes\nAnn Archer,Labour,900\nBob Baker,Green,100\n\nBeech ward\nCandidate,Party,Votes\nCy Carter,Labour,800\nDi Dunn,Green,200\n"
    results = loaded(tmp_path, text, "wards-2025-05-01.csv")
    assert {"ash@2025-05-01", "beech@2025-05-01"} == set(results.contest_keys())


@pytest.mark.parametrize(("title", "place"), [
    ("Wales: UK general election, 12 December 2019", "Wales"), ("NORTHERN IRELAND 2019", "Northern Ireland"), ("NI election", "Northern Ireland"), ("GE results", ""), ("Nice 2019", "Nice"), ("Gloucestershire County Council elections, 1 May 2025", "Gloucestershire"),
    ("City of Doncaster Council: seats", "Doncaster"), ("State of the parties", ""), ("Labour seats", ""), ("results 2019", ""), ("How the votes were counted on the night", ""),
])
def test_places_in_titles(title: str, place: str) -> None:
    assert place_in(title) == place


WARDS = ("Ward,Candidate,Party,Votes{elected}\nAsh,Ann Archer,Reform UK,900{e}\nAsh,Bob Baker,Reform UK,850{e}\nAsh,Cy Carter,Labour,700{n}\n"
         "Beech,Di Dunn,Labour,600{e}\nBeech,Ed Eames,Reform UK,500{n}\nCedar,Flo Ford,Labour,800{e}\nCedar,Gus Gray,Labour,700{e}\nCedar,Hal Hill,Reform UK,650{n}\n")


def test_wards_of_several_seats_that_do_not_say_who_was_elected(tmp_path: Path) -> None:
    """The first alone is not all who were elected where a party has two candidates."""
    marked = loaded(tmp_path, WARDS.format(elected=",Elected", e=",Y", n=",N"), "marked-2025-05-01.csv")
    assert seats_of(marked, "@2025-05-01") == {"reform": 2, "labour": 3}
    bare = loaded(tmp_path, WARDS.format(elected="", e="", n=""), "bare-2025-05-01.csv")
    assert seats_of(bare, "@2025-05-01") == {}
    behind = loaded(tmp_path, WARDS.format(elected="", e=" (E)", n=""), "behind-2025-05-01.csv")
    assert seats_of(behind, "@2025-05-01") == {"reform": 2, "labour": 3}


def test_wards_of_several_seats_that_say_how_many(tmp_path: Path) -> None:
    text = WARDS.format(elected=",Seats", e="", n="").replace("\nAsh", "\n2|Ash")
    rows = [line + {"2": ",2", "A": ",2", "B": ",1", "C": ",2"}.get(line[0], "") if not line.startswith("Ward") else line for line in text.replace("2|", "").splitlines()]
    results = loaded(tmp_path, "\n".join(rows), "wards-2025-05-01.csv")
    assert seats_of(results, "@2025-05-01") == {"reform": 2, "labour": 3}


BEFORE = {
    "before and after": "Rutland Council\nParty,Before,After,Change\nLabour,1,3,+2\nReform UK,0,2,+2\nConservative,4,0,-4\n",
    "now and previously": "Rutland Council\nParty,Seats,Previously\nLabour,3,1\nReform UK,2,0\nConservative,0,4\n",
    "years": "Rutland Council: seats\nParty,2021,2025,+/-\nLabour,1,3,+2\nReform UK,0,2,+2\nConservative,4,0,-4\n",
    "a year": "Rutland Council\nParty,Seats,2021\nLabour,3,1\nReform UK,2,0\nConservative,0,4\n",
    "days": "Rutland council composition\nParty,6 May 2021,1 May 2025\nLabour,1,3\nReform UK,0,2\nConservative,4,0\n",
    "years in rows": "Rutland Council: seats\n,Lab,Reform,Con\n2025,3,2,0\n2021,1,0,4\n",
    "seats in a heading": "Rutland,Seats 2021,Seats 2025\nLabour,1,3\nReform UK,0,2\nConservative,4,0\n",
}
DAYS_BEFORE = {"before and after": ["@previous"], "now and previously": ["@previous"], "days": ["@2021-05-06"]}
COUNCIL = "Labour wins Rutland\n\nLabour won three of the five seats in Rutland on 1 May 2025.\n\nIn Ash, Ann Archer polled 900 votes.\n"


@pytest.mark.parametrize("name", BEFORE)
def test_councils_before_and_after(tmp_path: Path, name: str) -> None:
    (tmp_path / "composition.csv").write_text(BEFORE[name])
    (tmp_path / "rutland.csv").write_text("Rutland Council election 1 May 2025,,,,\n" + WARDS.format(elected=",Elected", e=",Y", n=",N"))
    results = read_results([str(tmp_path / "composition.csv"), str(tmp_path / "rutland.csv")])
    assert not results.errors
    assert seats_of(results, "@2025-05-01") | {"conservative": 0} == {"labour": 3, "reform": 2, "conservative": 0}
    before = [key for key in results.contest_keys() if key.startswith("@") and key != "@2025-05-01"]
    assert before == DAYS_BEFORE.get(name, ["@2021"]) and all(seats_of(results, key)["conservative"] == 4 for key in before)
    assert [verdicts(results, COUNCIL)[text] for text in ("three", "five", "900")] == ["supported"] * 3


def test_years_over_figures_that_may_be_anything(tmp_path: Path) -> None:
    (error,) = loaded(tmp_path, "Party,2021,2025\nLabour,40,30\nConservative,60,70\n", "table.csv").errors
    assert isinstance(error, UnreadableTable) and "votes, seats or shares" in str(error) and "call the columns Seats 2021" in str(error)
    assert loaded(tmp_path, "New MPs at general elections\nParty,2017,2019\nLabour,40,30\nConservative,60,71\n", "mps.csv").errors
    votes = loaded(tmp_path, "Ash\nParty,2017,2019\nLabour,14000,13000\nConservative,16000,17100\n", "ash.csv")
    assert {c.party: int(c.votes.value) for c in votes.find(votes.contest_keys()[0])[0].candidacies if c.votes} == {"labour": 13000, "conservative": 17100}
    shares = loaded(tmp_path, "Party,2017,2019\nLabour,40.5,30.1\nConservative,59.5,69.9\n", "table.csv")
    assert [float(c.share.value) for c in shares.find(shares.contest_keys()[0])[0].candidacies if c.share] == [30.1, 69.9]


@pytest.mark.parametrize("text", [
    ",Ann Archer,Bob Baker\nParty,Labour,Green\nVotes,900,100\nShare,90.0,10.0\n", "Candidate,Ann Archer,Bob Baker\nVotes,900,100\nParty,Labour,Green\n",
    "Ash by-election,Ann Archer,Bob Baker\nParty,Labour,Green\nVotes,900,100\n",
])
def test_candidates_in_the_headings(tmp_path: Path, text: str) -> None:
    (contest,) = loaded(tmp_path, text, "ash-2025-05-01.csv").contests
    assert [(c.name, c.party, int(c.votes.value)) for c in contest.candidacies if c.votes] == [("Ann Archer", "labour", 900), ("Bob Baker", "green", 100)]
    assert contest.candidacies[0].votes is not None and contest.candidacies[0].votes.cells[0].column == "Ann Archer"


def test_plaid_among_votes_and_parties(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Elec,Vote,Lab,Con,PC\nAsh,70000,36000,15000,20000,1000\nBeech,71000,34000,21000,10000,3000\n", "seats-2019.csv")
    assert {c.party: int(c.votes.value) for c in results.find("ash@2019-12-12")[0].candidacies if c.votes} == {"labour": 15000, "conservative": 20000, "plaid": 1000}


@pytest.mark.parametrize("before", ["Before", "Seats before", "At dissolution", "Outgoing council", "Held before the election"])
def test_what_was_held_when_parliament_was_dissolved_is_no_result(tmp_path: Path, before: str) -> None:
    (contest,) = loaded(tmp_path, f"Party,{before},Seats after,Votes\nLabour,210,200,10000000\nConservative,286,300,12000000\n", "uk-2024-07-04.csv").contests
    assert [(c.party, int(c.seats.value), int(c.seats_change.value)) for c in contest.candidacies if c.seats and c.seats_change] == [("labour", 200, -10), ("conservative", 300, 14)]


@pytest.mark.parametrize("before", ["Last election", "Seats last time", "Previous seats", "2019"])
def test_the_seats_of_the_election_before_are_of_its_day(tmp_path: Path, before: str) -> None:
    _, old = loaded(tmp_path, f"Party,Seats,{before},Votes\nLabour,200,210,10000000\nConservative,300,286,12000000\n", "uk-2024-07-04.csv").contests
    assert str(old.date) == "2019-12-12" and [int(c.seats.value) for c in old.candidacies if c.seats] == [210, 286]


def test_a_council_alone_is_not_of_a_general_election_before(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Rutland County Council election 1 May 2025\nParty,Previously,Seats\nLabour,1,3\nReform UK,0,2\nConservative,4,0\n", "rutland.csv")
    assert results.contest_keys() == ("rutland@2025-05-01", "rutland@previous")
