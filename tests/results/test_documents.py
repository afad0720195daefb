"""Documents of agencies and officials: contests, totals, what is final and what is left out of each layout."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tables import figures, votes

from factcheck import check, read_article, read_results
from factcheck.results import Results
from factcheck.results.documents import read_json, read_xml
from factcheck.results.recognisers import RECOGNISERS

FIXTURES = Path(__file__).parent.parent.parent / "fixtures" / "documents"


def results_of(name: str) -> Results:
    results = read_results([str(FIXTURES / name)])
    assert results.errors == ()
    return results


def written(folder: Path, document: object, name: str = "results.json") -> Results:
    (folder / name).write_text(document if isinstance(document, str) else json.dumps(document, indent=1), encoding="utf-8")
    return read_results([str(folder / name)])


# --- Associated Press ------------------------------------------------------------------------------------------------


def test_ap_takes_the_state_and_not_its_counties_beside_it() -> None:
    senate, governor, maine, question = results_of("ap-layout.json").contests
    assert votes(senate) == {"Ann Archer": 182000, "Bob Baker": 121000, "Cy Carter": 9000}
    assert [c.party for c in senate.candidacies] == ["democratic", "republican", "libertarian"]
    assert [c.elected for c in senate.candidacies] == [True, False, False]
    assert (senate.seat, governor.seat, maine.seat) == ("U.S. Senate, Vermont", "Governor, Vermont", "U.S. Senate, Maine")
    assert str(senate.date) == "2024-11-05"
    assert question.kind == "referendum" and votes(question) == {"Yes": 301250, "No": 299750}


def test_ap_precincts_reporting_tell_a_final_count() -> None:
    assert [c.provisional for c in results_of("ap-layout.json").contests] == ["", "17 of 250 precincts reporting", "", ""]


def test_ap_says_what_it_left_out() -> None:
    (table,) = results_of("ap-layout.json").tables
    assert table.kind == "Associated Press elections"
    assert table.left_out == ("races[0]: parts of Vermont (2); only its total is read", "races[1]: parts of Vermont (1); only its total is read")


def test_ap_primaries_of_two_parties_are_two_contests(tmp_path: Path) -> None:
    document = json.loads((FIXTURES / "ap-layout.json").read_text(encoding="utf-8"))
    document["races"] = [document["races"][0] | {"raceType": "Primary", "raceTypeID": kind, "party": party} for kind, party in (("D", "Dem"), ("R", "GOP"), ("R", "GOP"))]
    assert [c.seat for c in written(tmp_path, document).contests] == [
        "U.S. Senate Primary Dem, Vermont", "U.S. Senate Primary GOP, Vermont", "U.S. Senate Primary GOP, Vermont (races[2].reportingUnits[0])"]


def test_ap_without_a_whole_is_left_out(tmp_path: Path) -> None:
    document = json.loads((FIXTURES / "ap-layout.json").read_text(encoding="utf-8"))
    race = document["races"][0]
    race["reportingUnits"] = race["reportingUnits"][1:]
    results = written(tmp_path, document)
    assert [c.seat for c in results.contests] == ["Vermont", "U.S. Senate, Maine", "Question 1 - Ferries, Maine"]
    assert "no unit of level state" in results.tables[0].left_out[0]


def test_a_cell_knows_its_path_and_line() -> None:
    (cell,) = results_of("ap-layout.json").contests[0].candidacies[1].votes.cells  # type: ignore[union-attr]
    lines = (FIXTURES / "ap-layout.json").read_text(encoding="utf-8").splitlines()
    assert (cell.sheet, cell.column, cell.raw) == ("races[0].reportingUnits[0]", "voteCount", "121000")
    assert lines[cell.row - 1].strip() == "{" and "Bob" in lines[cell.row]


def test_in_a_file_of_one_line_rows_are_counted() -> None:
    (cell,) = results_of("democracy-club-ecclesall-2021.json").contests[0].candidacies[2].votes.cells  # type: ignore[union-attr]
    assert (cell.sheet, cell.row, cell.column, cell.raw) == ("results[0]", 3, "num_ballots", "2116")


# --- a count that is not final refutes nothing -----------------------------------------------------------------------


ARTICLE = "Ann Archer (Democrat) won {votes} votes in the race for Governor of Vermont."


def verdict(tmp_path: Path, text: str, table: Path) -> tuple[str, str | None]:
    (tmp_path / "article.txt").write_text(text, encoding="utf-8")
    report = check(read_article(str(tmp_path / "article.txt")), read_results([str(table)]))
    (found,) = [v for v in report.verdicts if v.claim.quantity is not None]
    return found.verdict, found.reason


@pytest.mark.parametrize(("reporting", "expected"), [
    (17, ("unverifiable", "the count is provisional: 17 of 250 precincts reporting")),
    (250, ("refuted", None)),
])
def test_a_count_refutes_once_it_is_final(tmp_path: Path, reporting: int, expected: tuple[str, str | None]) -> None:
    document = json.loads((FIXTURES / "ap-layout.json").read_text(encoding="utf-8"))
    document["races"] = document["races"][1:2]
    document["races"][0]["reportingUnits"][0]["precinctsReporting"] = reporting
    (tmp_path / "results.json").write_text(json.dumps(document), encoding="utf-8")
    assert verdict(tmp_path, ARTICLE.format(votes="18,020"), tmp_path / "results.json") == expected
    assert verdict(tmp_path, ARTICLE.format(votes="18,200"), tmp_path / "results.json")[0] == "supported"


def test_a_count_that_is_not_final_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("Ann Archer (Democrat) won 18,200 votes in the race for Governor of Vermont.", encoding="utf-8")
    path = str(FIXTURES / "ap-layout.json")
    report = check(read_article(str(tmp_path / "article.txt")), read_results([path]))
    assert f"{path}: Governor, Vermont 2024-11-05: the count is not final, so it refutes nothing: 17 of 250 precincts reporting" in report.tables[0].warnings


# --- Clarity ---------------------------------------------------------------------------------------------------------


def test_clarity_of_a_county() -> None:
    (contest,) = results_of("clarity-precinct.xml").contests
    assert votes(contest) == {"Matt Bevin": 820, "Brad Copas": 11, "Mitch McConnell": 1135, "Chris Payne": 48, "Shawna Sterling": 46}
    assert (contest.seat, str(contest.date), contest.provisional) == ("US Senator - REPUBLICAN, Greenup", "2014-05-20", "")
    assert set(contest.labels) == {"VoteType Undervotes", "VoteType Overvotes"}
    assert "electorate" not in contest.figures  # in a primary the turnout of the county is that of all parties


def test_clarity_of_a_state_reads_american_dates_and_doubts_the_sums() -> None:
    results = results_of("clarity-county.xml")
    (contest,) = results.contests
    assert (str(contest.date), votes(contest)) == ("2014-11-04", {"Tom Cotton": 477734})
    assert figures(contest) == {"seats": 1, "electorate": 1690577, "votes_cast": 850615, "turnout": 50.32}
    assert not contest.complete  # the file has one choice of several
    assert results.warned()[0].warnings == (
        "line 166: Tom Cotton has 477,734 votes, but the ways of voting add up to 462,123",
        f"{FIXTURES / 'clarity-county.xml'}:9: 850,615 ballots were cast, but the votes add up to 477,734; rows seem to be missing")


def test_clarity_with_precincts_missing_is_provisional(tmp_path: Path) -> None:
    text = (FIXTURES / "clarity-precinct.xml").read_text(encoding="utf-8").replace('precinctsReported="32"', 'precinctsReported="30"')
    assert [c.provisional for c in written(tmp_path, text, "results.xml").contests] == ["30 of 32 precincts reporting"]


# --- NIST ------------------------------------------------------------------------------------------------------------


def test_nist_follows_its_references() -> None:
    (contest,) = results_of("nist-chester-2022.json").contests
    assert votes(contest)["Samantha Dixon"] == 17309 and len(contest.candidacies) == 9
    assert (contest.key, contest.kind) == ("city of chester@2022-12-01", "by-election")
    assert figures(contest) == {"seats": 1, "electorate": 69364, "votes_cast": 28541}
    assert [(c.party, c.elected) for c in contest.candidacies][:2] == [("labour", True), ("conservative", False)]
    assert contest.provisional == "marked as a test"


@pytest.mark.parametrize(("status", "expected"), [
    ("certified", ""), ("unofficial-complete", "its status is 'unofficial-complete'"), ("unofficial-partial", "its status is 'unofficial-partial'"),
    ("recount", "its status is 'recount'"),
])
def test_nist_status(tmp_path: Path, status: str, expected: str) -> None:
    document = json.loads((FIXTURES / "nist-chester-2022.json").read_text(encoding="utf-8"))
    document |= {"Status": status, "IsTest": False}
    assert [c.provisional for c in written(tmp_path, document).contests] == [expected]


def test_nist_adds_ways_of_voting_where_no_total_is_given(tmp_path: Path) -> None:
    document = json.loads((FIXTURES / "nist-chester-2022.json").read_text(encoding="utf-8"))
    counts = document["Election"][0]["Contest"][0]["ContestSelection"][0]["VoteCounts"]
    counts[:] = [counts[0] | {"Type": "election-day", "Count": 17000}, counts[0] | {"Type": "absentee", "Count": 309}]
    (contest,) = written(tmp_path, document).contests
    first = contest.candidacies[0].votes
    assert first is not None and (first.value, first.cells[0].column) == (17309, "VoteCounts.Count, 2 ways of voting added")


def nist_counts(folder: Path, *counts: dict[str, object], **units: list[str]) -> int | None:
    """The votes of the first candidate when the counts are these; units by id with what they are composed of."""
    document = json.loads((FIXTURES / "nist-chester-2022.json").read_text(encoding="utf-8"))
    document["GpUnit"] += [{"@id": ident, "@type": "ElectionResults.ReportingUnit", "ComposingGpUnitIds": parts} for ident, parts in units.items()]
    document["Election"][0]["Contest"][0]["ContestSelection"][0]["VoteCounts"] = list(counts)
    (contest,) = written(folder, document).contests
    return votes(contest).get("Samantha Dixon")


def of(unit: str, kind: str, count: int) -> dict[str, object]:
    return {"GpUnitId": unit, "Type": kind, "Count": count}


def test_nist_counts_no_vote_twice(tmp_path: Path) -> None:
    east, west, whole = of("east", "total", 10000), of("west", "total", 7309), of("county", "total", 17309)
    assert nist_counts(tmp_path, east, west, east=[], west=[]) == 17309
    assert nist_counts(tmp_path, whole, east, west, east=[], west=[], county=["east", "west"]) == 17309
    assert nist_counts(tmp_path, of("gp-chester", "total", 17309), east, west) == 17309
    day, post = of("gp-chester", "election-day", 17000), of("gp-chester", "absentee", 309)
    assert nist_counts(tmp_path, day, post) == 17309
    assert nist_counts(tmp_path, day, post, of("gp-chester", "absentee-mail", 300)) is None
    assert nist_counts(tmp_path, day, of("gp-chester", "write-in", 309)) is None


# --- Democracy Club --------------------------------------------------------------------------------------------------


def test_democracy_club_result_sets() -> None:
    (contest,) = results_of("democracy-club-ecclesall-2021.json").contests
    assert (contest.seat, contest.area, contest.kind, str(contest.date)) == ("Ecclesall", "Sheffield", "local", "2021-05-06")
    assert votes(contest) == {"Roger Noel Davison": 2904, "Zoe Sykes": 2168, "Jason Leman": 2116, "Gordon Ronald Millward": 1044, "Christine Rose": 200,
                              "Andrew Hudson Cowell": 86}
    assert figures(contest) == {"turnout": 54}
    assert [c.name for c in contest.candidacies if c.elected] == ["Roger Noel Davison"]


def ballot(**changed: object) -> dict[str, object]:
    people = [{"person": {"id": i, "name": name}, "party": {"ec_id": "PP53", "name": party}, "elected": won, "result": {"num_ballots": count, "elected": won}}
              for i, (name, party, count, won) in enumerate([("Samantha Dixon", "Labour Party", 17309, True), ("Liz Wardlaw", "Conservative and Unionist Party", 6335, False)])]
    return {"ballot_paper_id": "parl.city-of-chester.by.2022-12-01", "election": {"election_id": "parl.2022-12-01", "name": "UK Parliament by-election"},
            "post": {"id": "E14000640", "label": "City of Chester"}, "winner_count": 1, "cancelled": False, "candidacies": people,
            "results": {"num_turnout_reported": 28541, "turnout_percentage": 41.1, "num_spoilt_ballots": -1, "total_electorate": 69364}} | changed


def test_democracy_club_ballots(tmp_path: Path) -> None:
    (contest,) = written(tmp_path, {"results": [ballot()]}).contests
    assert (contest.key, contest.kind) == ("city of chester@2022-12-01", "by-election")
    assert votes(contest) == {"Samantha Dixon": 17309, "Liz Wardlaw": 6335}
    assert figures(contest) == {"electorate": 69364, "votes_cast": 28541, "turnout": 41.1, "seats": 1}  # -1 is not known


def test_democracy_club_without_some_votes_is_provisional(tmp_path: Path) -> None:
    people = ballot()["candidacies"]
    people[1]["result"] = None  # type: ignore[index]
    (contest,) = written(tmp_path, ballot(candidacies=people)).contests
    assert contest.provisional == "1 of 2 candidates have no votes yet"


def test_democracy_club_cancelled_and_uncounted_polls_are_left_out(tmp_path: Path) -> None:
    results = written(tmp_path, {"results": [ballot(), ballot(ballot_paper_id="local.x.abbey.2022-12-01", post={"label": "Abbey"}, cancelled=True)]})
    assert [c.seat for c in results.contests] == ["City of Chester"]
    assert results.tables[0].left_out == ("results[1]: Abbey: the poll was cancelled",)


# --- any list of objects ---------------------------------------------------------------------------------------------


ROWS = [{"candidate": "Ann Archer", "party": "Labour", "votes": 9120}, {"candidate": "Bob Baker", "party": "Conservative", "votes": 8455}]
NESTED = {"results": [{"constituency": "Anytown", "electorate": 25000, "candidates": [
    {"name": "Ann Archer", "party": {"name": "Labour"}, "votes": 9120}, {"name": "Bob Baker", "party": {"name": "Conservative"}, "votes": 8455}]}]}
ELEMENTS = """<results date="2022-12-01"><row><constituency>Anytown</constituency><candidate>Ann Archer</candidate><party>Labour</party><votes>9,120</votes></row>
<row><constituency>Anytown</constituency><candidate>Bob Baker</candidate><party>Conservative</party><votes>8,455</votes></row></results>"""


@pytest.mark.parametrize("document", [ROWS, {"data": ROWS}, NESTED, "\n".join(map(json.dumps, ROWS))], ids=["list", "in an object", "nested", "lines"])
def test_lists_of_objects_are_tables(tmp_path: Path, document: object) -> None:
    (contest,) = written(tmp_path, document).contests
    assert votes(contest) == {"Ann Archer": 9120, "Bob Baker": 8455}
    assert [c.party for c in contest.candidacies] == ["labour", "conservative"]


def test_what_stands_above_a_list_holds_for_its_rows(tmp_path: Path) -> None:
    (contest,) = written(tmp_path, NESTED).contests
    assert (contest.seat, figures(contest)) == ("Anytown", {"electorate": 25000})


def test_what_stands_at_the_root_is_a_title(tmp_path: Path) -> None:
    (contest,) = written(tmp_path, {"constituency": "Anytown", "date": "2022-12-01", "status": "unofficial", "electorate": 25000, "candidates": ROWS}).contests
    assert (contest.key, contest.provisional, figures(contest)) == ("anytown@2022-12-01", "the file says 'unofficial'", {"electorate": 25000})
    assert votes(contest) == {"Ann Archer": 9120, "Bob Baker": 8455}


def test_lists_in_different_places_are_different_tables(tmp_path: Path) -> None:
    total, part = {"candidates": ROWS}, {"name": "North", "candidates": [row | {"votes": 100} for row in ROWS]}
    results = written(tmp_path, {"total": [total], "parts": [part]})
    assert sorted(votes(c)["Ann Archer"] for c in results.contests) == [100, 9120]


def test_elements_with_text_are_tables(tmp_path: Path) -> None:
    (contest,) = written(tmp_path, ELEMENTS, "results.xml").contests
    assert (contest.seat, votes(contest)) == ("Anytown", {"Ann Archer": 9120, "Bob Baker": 8455})


# --- the table of recognisers ----------------------------------------------------------------------------------------


HITS = {"Associated Press elections": "ap-layout.json", "NIST SP 1500-100 election report": "nist-chester-2022.json", "Clarity election results": "clarity-precinct.xml",
        "Democracy Club results": "democracy-club-ecclesall-2021.json"}


@pytest.mark.parametrize("one", RECOGNISERS, ids=lambda one: one.name)
def test_each_layout_has_a_fixture_and_fits_no_other(one: object) -> None:
    for name, file in HITS.items():
        path = FIXTURES / file
        document = (read_xml if path.suffix == ".xml" else read_json)(str(path), path.read_bytes())
        assert one.fits(document) == (one.name == name)  # type: ignore[attr-defined]
    assert one.name in HITS  # type: ignore[attr-defined]
