"""Among thousands of contests: which of a seat's a text is about, and what is not refuted where it does not say."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.claims.among_many import by_its_own_name, office_named
from factcheck.claims.elections import choose_seats
from factcheck.claims.openings import Opening
from factcheck.claims.placing import of_one_kind, on_one_day, place_among
from factcheck.names import CandidateName, ContestName
from factcheck.results import Results, read_results


def contest(day: str, kind: str, *people: str) -> ContestName:
    from datetime import date

    when = date.fromisoformat(day)
    names = tuple(CandidateName(name.casefold(), name, "labour", "Labour") for name in people)
    return ContestName(f"northam@{day}", "Northam", "northam", when, when.year, kind, False, "", names)


KNOWN = (contest("2019-12-12", "general", "Ann Archer", "Bob Baker"), contest("2019-04-04", "by-election", "Ann Archer", "Cy Carter"), contest("2017-06-08", "general", "Di Jane Dale", "Eve May Ellis"))
PLACES = {
    "Northam by-election: Archer wins\n\nAnn Archer is in.": (1, True), "Northam goes red\n\nDi Dale beat Eve Ellis last night.": (2, True),
    "Northam, 8 June 2017\n\nIt went red.": (2, True), "Northam goes red\n\nIt was close.": (0, False), "Northam goes red\n\nAnn Archer beat Bob Baker.": (0, True),
    "Northam goes red\n\nMs Archer is in.": (0, False)}


@pytest.mark.parametrize("text", PLACES)
def test_which_contest_and_whether_the_text_says_so(text: str) -> None:
    assert place_among(KNOWN, text.casefold(), Opening(text)) == PLACES[text]


@pytest.fixture
def many(tmp_path: Path) -> Results:
    """Eight hundred seats at two elections."""
    paths = []
    for day, more in (("2017-06-08", 0), ("2019-12-12", 1111)):
        rows = "".join(f"Seat{n} East,Ann{n} Archer,Labour,{12345 + n + more}\nSeat{n} East,Bob{n} Baker,Conservative,{9876 - n - more}\n" for n in range(800))
        (tmp_path / f"{day}.csv").write_text("Constituency,Candidate,Party,Votes\n" + rows, encoding="utf-8")
        paths.append(str(tmp_path / f"{day}.csv"))
    return read_results(paths)


def told(text: str, results: Results) -> list[str]:
    return [v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.quantity]


def test_an_undated_figure_of_the_earlier_contest_is_not_refuted(many: Results) -> None:
    assert told("Seat7 East goes red\n\nLabour polled 12,352 votes in Seat7 East, a majority of 2,483.\n", many).count("refuted") == 0


def test_a_dated_one_is(many: Results) -> None:
    assert "refuted" in told("Seat7 East, 12 December 2019\n\nLabour polled 12,352 votes in Seat7 East, a majority of 2,483.\n", many)


@pytest.mark.parametrize(("text", "kinds"), [
    ("Remain wins the referendum in Northam", {"referendum"}), ("Three wards change hands at Northam council", {"local", "national"}),
    ("Labour holds the constituency", {"general", "by-election", "national"}), ("MP beaten after council row", set()), ("Northam goes red", set()),
])
def test_the_kind_of_election_that_an_opening_tells(text: str, kinds: set[str]) -> None:
    assert Opening(text).kinds == kinds


def test_a_year_that_is_looked_back_to_is_not_that_of_the_article() -> None:
    known = (contest("2019-12-12", "general", "Ann Archer", "Bob Baker"), contest("2015-05-07", "general", "Ann Archer", "Bob Baker"))
    text = "Northam goes red\n\nAnn Archer beat Bob Baker, as she failed to in 2015."
    assert place_among(known, text.casefold(), Opening(text)) == (0, False)
    dated = "Northam at the 2017 general election\n\nAnn Archer beat Bob Baker."  # of which there is no table
    assert place_among(known, dated.casefold(), Opening(dated)) == (0, False)


def test_seats_of_which_a_text_does_not_tell_are_of_the_night_of_the_others() -> None:
    by_seat = {name: (contest("2024-07-04", "general"), contest("2019-12-12", "general")) for name in ("northam", "southam", "eastham")}
    by_seat["westham"] = (contest("2024-07-04", "general"),)
    places = {"northam": (1, True), "southam": (0, False), "eastham": (0, True), "westham": (0, False)}
    assert on_one_day(by_seat, {**places, "eastham": (1, True)}, "") == {"northam": (1, True), "southam": (1, False), "eastham": (1, True), "westham": (0, False)}
    assert on_one_day(by_seat, dict.fromkeys(by_seat, (0, False)), "") == dict.fromkeys(by_seat, (0, False))


def test_a_council_a_referendum_and_a_seat_of_parliament_are_not_compared() -> None:
    known = (contest("2019-12-12", "general"), contest("2019-05-02", "local"), contest("2017-03-09", "by-election"), contest("2016-06-23", "referendum"))
    assert [one.kind for one in of_one_kind(known, 0)] == ["general", "by-election"]
    assert [one.kind for one in of_one_kind(known, 1)] == ["local"]


@pytest.fixture
def kinds(tmp_path: Path) -> Results:
    """Fifty seats of parliament, in each of them a ward of the second part of its name and a referendum of the first."""
    seats = "".join(f"Town{n} Ham{n},Ann{n} Archer,Labour,{12345 + n}\nTown{n} Ham{n},Bob{n} Baker,Conservative,{9876 - n}\n" for n in range(50))
    (tmp_path / "2019-12-12.csv").write_text("Constituency,Candidate,Party,Votes\n" + seats, encoding="utf-8")
    wards = "".join(f"Ham{n},Cy{n} Cole,Labour,{345 + n}\nHam{n},Di{n} Dean,Conservative,{176 + n}\n" for n in range(50))
    (tmp_path / "2019-05-02.csv").write_text("Ward,Candidate,Party,Votes\n" + wards, encoding="utf-8")
    areas = "".join(f"Town{n},{20000 + n},{10000 - n}\n" for n in range(50))
    (tmp_path / "2016-06-23.csv").write_text("Area,Remain,Leave\n" + areas, encoding="utf-8")
    return read_results([str(path) for path in sorted(tmp_path.glob("*.csv"))])


@pytest.mark.parametrize(("text", "verdict"), [
    ("Labour holds Town7 Ham7\n\nAnn7 Archer, its MP, beat Bob7 Baker. Labour won 12,352 votes in Town7 Ham7 and the Conservatives 9,869.\n", "supported"),
    ("Labour holds Town7 Ham7\n\nAnn7 Archer, its MP, beat Bob7 Baker. The Conservatives had 9,870 votes.\n", "refuted"),
    ("Council by-election in Ham7 ward\n\nCy7 Cole beat Di7 Dean by 352 votes to 183.\n", "supported"),
])
def test_a_name_within_a_longer_one_is_no_ward(kinds: Results, text: str, verdict: str) -> None:
    assert set(told(text, kinds)) == {verdict}


def test_a_seat_named_in_passing_owns_no_figure_of_a_later_sentence(tmp_path: Path) -> None:
    towns = [f"{letter}{vowel}rham" for letter in "BCDFGHKLMN" for vowel in "aeiou"]
    rows = "".join(f"{town},Ann Archer{n},Labour,{23456 + 10 * n}\n{town},Bob Baker{n},Conservative,{9876 - n}\n" for n, town in enumerate(towns))
    (tmp_path / "2019-12-12.csv").write_text("Constituency,Candidate,Party,Votes\n" + rows, encoding="utf-8")
    results = read_results([str(tmp_path / "2019-12-12.csv")])
    text = "Barham, 12 December 2019\n\nLabour polled 23,456 votes in Barham, and in Barham turnout was low. {} votes.\n"
    assert told(text.format("Next door in Berham they counted on. Labour polled 23,486"), results)[-1] == "unverifiable"
    assert told(text.format("Next door in Berham Labour polled 23,486"), results)[-1] == "refuted"


FORMS = {
    "northam": ["northam"], "northam west": ["northam west", "northam"], "northam west and eastham": ["northam west and eastham", "northam west"],
    "ladyham": ["ladyham"], "northam ladyham": ["northam ladyham"],
}


@pytest.mark.parametrize(("seat", "text", "its_own"), [
    ("northam west", "labour holds northam west", True), ("northam west and eastham", "labour holds northam west", False),
    ("northam west and eastham", "labour holds northam west and eastham", True), ("ladyham", "a night in northam ladyham", False),
    ("ladyham", "a night in northam ladyham, and in ladyham ward", True), ("northam", "northam west stays red", False),
])
def test_a_seat_is_namedby_its_own_name(seat: str, text: str, its_own: bool) -> None:
    assert by_its_own_name(seat, FORMS, text, {}) is its_own


@pytest.mark.parametrize(("printed", "text", "named"), [
    ("Copeland (mayor)", "copeland goes blue", False), ("Copeland (mayor)", "copeland has a new mayor", True), ("Copeland", "copeland goes blue", True),
])
def test_an_office_is_meant_where_it_is_spoken_of(printed: str, text: str, named: bool) -> None:
    assert office_named(printed, text) is named


def test_an_article_that_names_no_seat_is_of_no_nation_by_itself(many: Results) -> None:
    names = many.names
    assert choose_seats(names, "Montreal has a new member by 12 votes.") is None
