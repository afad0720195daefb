"""A part of a contest right beside a figure, polling places, seats by what stands behind a hyphen, undated tables."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.claims.people import last_parts
from factcheck.results import Results

HUTT = "year,electorate,party,candidate,all,ordinary,special\n" + "".join(f"2014,Hutt South,{row}\n" for row in (
    'Labour Party,"ARCHER, Ann",16836,15029,1807', 'National Party,"BAKER, Bob",16127,14675,1452', 'Green Party,"CARTER, Cy",3207,2685,522'))
BOOTHS = ('2019 federal election: House of Representatives, division of Rill, ACT\nPolling place,"COCKS, Ed (LP)","SMITH, David (ALP)","VALE, Ann (GRN)",Formal,Informal,Total\n'
          "Otterford,217,174,60,451,9,460\nWest Otterford,350,770,90,1210,20,1230\nMarlow RILL PPVC,900,820,100,1820,30,1850\nTotal,1467,1764,250,3481,59,3540\n")
RIDINGS = "".join(f"{seat},{name},{party},{votes}\n" for seat, name, party, votes in (
    ("CALGARY-BUFFALO", "Joe Ceci", "NDP", 13221), ("CALGARY-BUFFALO", "Ann Vale", "UCP", 7292), ("CALGARY-BOW", "Dem Nico", "UCP", 13175),
    ("CALGARY-BOW", "Di Dunn", "NDP", 12552), ("CALGARY-NORTH WEST", "Raj Sawhney", "UCP", 11921), ("CALGARY-NORTH WEST", "Mike Lund", "NDP", 11778)))


def results_of(folder: Path, **files: str) -> Results:
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return read_results([str(folder / f"{name}.csv") for name in files])


def told(results: Results, text: str) -> dict[str, str]:
    return {v.claim.text: v.verdict for v in check(parse("a.txt", text), results).verdicts if v.claim.quantity is not None}


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Ann Archer got 15,029 ordinary votes and 1,807 special votes.", "15,029", "supported"),
    ("Ann Archer got 15,290 ordinary votes and 1,807 special votes.", "15,290", "refuted"),
    ("Bob Baker won 14,765 ordinary votes and 1,452 special ones.", "14,765", "refuted"),
    ("Ann Archer got 15,029 ordinary votes and 1,452 specials.", "1,452", "unverifiable"),  # right of Baker, whom nothing names
])
def test_a_kind_of_vote_right_behind_a_figure(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    assert told(results_of(tmp_path, results=HUTT), f"Labour's Ann Archer has held Hutt South at the 2014 general election, beating National's Bob Baker.\n\n{sentence}\n")[figure] == verdict


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("At Otterford Ed Cocks won 217 votes.", "217", "supported"), ("At Otterford Ed Cocks won 271 votes.", "271", "refuted"),
    ("The Marlow early voting centre handled 1,850 papers.", "1,850", "supported"),
    ("Ann Vale's 250 was a handy effort, particularly at West Otterford.", "250", "supported"),
])
def test_polling_places(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    assert told(results_of(tmp_path, results=BOOTHS), f"David Smith has won Rill for Labor, ahead of Ed Cocks and Ann Vale.\n\n{sentence}\n")[figure] == verdict


def test_last_parts_behind_a_hyphen() -> None:
    assert last_parts({"calgary bow": "CALGARY-BOW", "calgary fish creek": "Calgary-Fish Creek", "calgary north west": "Calgary-North West"}) == {
        "bow": "calgary bow", "fish creek": "calgary fish creek"}
    assert last_parts({"stoke": "Stoke-on-Trent Central", "other": "Stoke-on-Trent South"}) == {}
    assert last_parts({"saint john": "Saint John--Kennebec"}) == {}  # no other of the town


@pytest.mark.parametrize(("sentence", "figure", "verdict"), [
    ("Over in Buffalo, Joe Ceci's cushion was 5,929.", "5,929", "supported"), ("In Bow the margin was 623.", "623", "supported"),
    ("The Bow River has seen 632 floods.", "632", "unverifiable"),
])
def test_ridings_by_what_stands_behind_the_hyphen(tmp_path: Path, sentence: str, figure: str, verdict: str) -> None:
    text = f"Calgary-Buffalo and Calgary-Bow were called late, Calgary-North West later.\n\n{sentence}\n"
    assert told(results_of(tmp_path, results="riding,candidate,party,votes\n" + RIDINGS), text).get(figure, "unverifiable") == verdict


def test_what_is_said_of_each_is_not_of_all_together(tmp_path: Path) -> None:
    text = "Calgary-Buffalo and Calgary-Bow were called late, Calgary-North West later.\n\nIn each of the following the winner's margin was below 7,500 votes.\n"
    assert told(results_of(tmp_path, results="riding,candidate,party,votes\n" + RIDINGS), text)["7,500"] != "refuted"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The Liberals won by 1,027 votes, down from 4,103 in 2015.", "supported"), ("The Liberals won by 1,027 votes, down from 4,103 in 2011.", "supported"),
    ("The Liberals won by 1,027 votes, down from 4,103 in 2021.", "unverifiable"),  # later than the election that it is on
])
def test_the_year_before_that_of_the_election(tmp_path: Path, sentence: str, verdict: str) -> None:
    rows = "riding,candidate,party,votes\nAvalon,Ann Archer,Liberal,{}\nAvalon,Bob Baker,Conservative,{}\n"
    results = results_of(tmp_path, results=rows.format(9131, 8104), previous=rows.format(10127, 6024))
    assert told(results, f"Ann Archer has been re-elected in Avalon in the 2019 federal election.\n\n{sentence}\n")["4,103"] == verdict
