"""Figures of one county or town of a contest: judged there where they can be of nothing else, left open where they may be."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

COUNTIES = "county,office,district,party,candidate,votes\n" + "".join(
    f"{county},U.S. House,4,{party},{name},{n}\n" for party, name, numbers in (("D", "Ann Archer", (600, 100, 310)), ("R", "Bob Baker", (300, 500, 200)))
    for county, n in zip(("ADAMS", "BENTON", "CLARK"), numbers, strict=True))
TOWNS = "reportingunitname\tlevel\tAnn Archer (Dem)\tBob Baker (GOP)\tCy Carter (Ind)\ttotalvotes\nMaine\tstate\t1010\t1000\t90\t2100\n" + "".join(
    f"{town}\tsubunit\t{a}\t{b}\t{c}\t{a + b + c}\n" for town, a, b, c in (("Abbot", 600, 300, 20), ("Hermon", 100, 500, 30), ("Lisbon", 310, 200, 40)))
LEAD = "Ann Archer is going to Congress\n\nShe beat Bob Baker. {}\n"


def results_of(folder: Path, name: str, text: str) -> Results:
    (folder / name).write_text(text, encoding="utf-8")
    return read_results([str(folder / name)])


def told(results: Results, sentence: str) -> list[str]:
    return [v.verdict for v in check(parse("a.txt", LEAD.format(sentence)), results).verdicts if v.claim.quantity is not None]


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("In Benton County Bob Baker won 500 votes.", "supported"), ("In Benton County Bob Baker won 550 votes.", "refuted"),
    ("In Benton County Ann Archer won 1,010 votes.", "unverifiable"),  # right of the whole
    ("In Benton County he won 550 votes.", "unverifiable"),  # whoever he is
    ("In Benton County and Clark County Bob Baker won 550 votes.", "unverifiable"),
    ("Ann Archer took Adams County by 300 votes.", "supported"), ("Ann Archer took Adams County by 330 votes.", "refuted"),
])
def test_a_figure_that_can_be_of_one_county_alone_is_judged_there(tmp_path: Path, sentence: str, verdict: str) -> None:
    assert told(results_of(tmp_path, "results.csv", COUNTIES), sentence) == [verdict]


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("Hermon is all in. Baker 500, Archer 100.", ["supported", "supported"]),
    ("Hermon was never in doubt. Baker won 500 votes.", ["supported"]),
    ("At 11.45pm Hermon declared. Baker polled 500.", ["supported"]),
    ("Hermon was never in doubt. Statewide, Baker won 500 votes.", ["unverifiable"]),
    ("Hermon was never in doubt. Baker won 1,000 votes.", ["supported"]),  # of the state again
    ("Hermon was never in doubt. Baker won 550 votes.", ["unverifiable"]),
])
def test_a_sentence_without_a_figure_announces_those_of_the_next(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    assert told(results_of(tmp_path, "results-maine-us-senate.tsv", TOWNS), sentence) == verdicts


def test_towns_below_their_state_are_no_second_count_of_it(tmp_path: Path) -> None:
    results = results_of(tmp_path, "results-maine-us-senate.tsv", TOWNS)
    (contest,) = results.contests
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [1010, 1000, 90]
    assert set(results.parts) == {"abbot", "hermon", "lisbon"}


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("It broke {} to {} for the Democrat.", ["supported", "supported"]), ("The vote went {}-{} for Ann Archer.", ["supported", "supported"]),
    ("It split {} to {} in favour of Ann Archer.", ["supported", "supported"]), ("She finished with {} votes to {} for Bob Baker.", ["supported", "supported"]),
])
def test_two_figures_and_the_name_of_whoever_is_ahead(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    results = results_of(tmp_path, "results.csv", COUNTIES)
    assert told(results, sentence.format("1,010", "1,000")) == verdicts
    assert "supported" not in told(results, sentence.format("1,100", "1,030"))


def test_of_several_official_figures_the_nearest_is_the_one_misprinted(tmp_path: Path) -> None:
    text = ("Candidate,Party,First preferences,Two candidate preferred\nAnn Archer,Labor,40034,52728\nBob Baker,Liberal,35935,39395\nCy Carter,Greens,16154,\n")
    results = results_of(tmp_path, "warringah-2019-05-18.csv", text)
    found = [v for v in check(parse("a.txt", "Archer takes Warringah\n\nAnn Archer beat Bob Baker by 52,278 votes to 39,395 once preferences had flowed.\n"), results).verdicts if v.claim.text == "52,278"]
    assert [v.verdict for v in found] == ["refuted"] and all("52728" in str(v.expected) for v in found)


PRECINCTS = "Greenup County KY - General Election November 4 2014\nPrecinct,Ann Archer,Bob Baker,Total Votes\n" + "".join(
    f"{name},{a},{b},{a + b}\n" for name, a, b in (("AB", 29, 35), ("A101", 36, 22), ("B103", 58, 27), ("17", 11, 25), ("Total", 134, 109)))


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("In A101 Baker won 22 votes.", ["supported"]), ("In A101 Baker won 25 votes.", ["refuted"]),
    ("B103 was his best precinct, giving Baker 27 votes.", ["supported"]), ("AB gave Baker 35 votes.", ["supported"]),
    ("In precinct 17 Baker won 25 votes.", ["supported"]),
])
def test_precincts_by_their_codes(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    assert told(results_of(tmp_path, "results.csv", PRECINCTS), sentence)[-1:] == verdicts


SPECIALS = ("Electorate,Candidate,Party,Candidate votes: ordinary,Candidate votes: special,Candidate votes: total,Party votes: ordinary,Party votes: special,Party votes: total\n"
            "Tron,\"ARCHER, Ann\",National Party,12292,1173,13465,11285,1248,12533\nTron,\"BAKER, Bob\",Labour Party,11924,1532,13456,9904,1675,11579\nTron,,NZ First,,,,1813,198,2011\n")


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("Among special voters it was Mr Baker by 359, 1,532 to 1,173.", ["supported"] * 3),
    ("Voters who cast an ordinary vote preferred her by 368.", ["supported"]),
    ("National also carried the party vote, with 12,533 ticks to Labour's 11,579.", ["supported"] * 2),
    ("New Zealand First, without a candidate here, polled 2,011 party votes.", ["supported"]),
    ("New Zealand First, without a candidate here, polled 2,110 party votes.", ["refuted"]),
])
def test_kinds_of_vote_of_two_counts(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    assert told(results_of(tmp_path, "results.csv", SPECIALS), sentence) == verdicts


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("Benton County, to the west, went for Baker, 83.3% to 16.7%.", ["supported", "supported"]),
    ("Benton County, to the west, went for Archer, 83.3% to 16.7%.", ["refuted", "unverifiable"]),
    ("Baker carried Benton County, 500 to 100.", ["supported", "supported"]),
    ("Voters in Adams County backed Archer 600 to 300.", ["supported", "supported"]),
    ("Voters in Adams County backed Archer 660 to 300.", ["refuted", "supported"]),
])
def test_the_first_of_two_figures_is_of_whom_the_part_went_for(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    assert told(results_of(tmp_path, "results.csv", COUNTIES), sentence) == verdicts


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("Ann Archer finished with 1,010 votes, or 50.2%, to 1,000, or 49.8%, for Bob Baker.", ["supported"] * 4),
    ("Ann Archer finished with 1,010 votes, or 50.2%, to 1,100, or 49.8%, for Bob Baker.", ["supported", "supported", "refuted", "supported"]),
    ("Ann Archer finished with 1,010 votes (50.2%) to Bob Baker's 1,000.", ["supported"] * 3),
    ("Ann Archer finished with 1,010 votes to 1,000 for Bob Baker.", ["supported", "supported"]),
])
def test_shares_beside_two_figures(tmp_path: Path, sentence: str, verdicts: list[str]) -> None:
    assert told(results_of(tmp_path, "results.csv", COUNTIES), sentence) == verdicts


def test_a_region_is_no_part(tmp_path: Path) -> None:
    assert told(results_of(tmp_path, "results.csv", COUNTIES), "The region as a whole went for Archer by 175,500 to 120,700.") == ["unverifiable", "unverifiable"]
