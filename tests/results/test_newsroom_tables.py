"""Tables as desks make them: short headings, two figures in a cell, a sheet a seat, rows that are figures of all seats."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from factcheck.results.headings import field_of
from tests.tables import loaded


def votes(results: Results, key: str) -> dict[str, int]:
    return {c.party: int(c.votes.value) for contest in results.find(key)[:1] for c in contest.candidacies if c.votes}


def book(path: Path, **sheets: list[list[str]]) -> Results:
    """A workbook of these sheets, read."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        made.writestr("_rels/.rels", f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        made.writestr("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>'
                      + "".join(f'<sheet name="{name.replace("_", " ")}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)) + "</sheets></workbook>")
        made.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      + "".join(f'<Relationship Id="r{n}" Type="{office}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(sheets) + 1)) + "</Relationships>")
        for n, rows in enumerate(sheets.values(), 1):
            cells = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows)
            made.writestr(f"xl/worksheets/sheet{n}.xml", f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>')
    return read_results([str(path)])


@pytest.mark.parametrize(("heading", "field"), [
    ("Elec", "electorate"), ("Electorate (number) [2]", "electorate"), ("Turnout (% of electorate) [4]", "turnout"), ("Candidate party", "party"), ("Majority [a]", "majority"), ("Selected", None), ("Winchester", None),
])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("first", "second"), [("12,000 (60.0%)", "8,000 (40.0%)"), ("12 000 / 60.0%", "8 000 / 40.0%"), ("12000 [60.0 %]", "8000 [40.0 %]")])
def test_votes_and_shares_in_one_cell(tmp_path: Path, first: str, second: str) -> None:
    results = loaded(tmp_path, f'Ash - general election 2019\nCandidate,Votes (%)\nAnn Archer (Labour),"{first}"\nBob Baker (Conservative),"{second}"\nElectorate,"30,000"\n')
    (contest,) = results.contests
    assert [(c.name, int(c.votes.value), float(c.share.value)) for c in contest.candidacies if c.votes and c.share] == [("Ann Archer", 12000, 60.0), ("Bob Baker", 8000, 40.0)]
    assert contest.figures["electorate"].value == 30000


def test_votes_and_shares_of_parties_in_one_cell(tmp_path: Path) -> None:
    results = loaded(tmp_path, 'Constituency,Electorate,Con,Lab\nAsh,30000,"12,000 (60.0%)","8,000 (40.0%)"\nBeech,31000,"9,000 (45.0%)","11,000 (55.0%)"\n', "seats-2019.csv")
    assert votes(results, "ash@2019-12-12") == {"conservative": 12000, "labour": 8000}


PEOPLE = [["Candidate", "Party", "Votes"], ["Ann Archer", "Labour", "900"], ["Bob Baker", "Green", "100"]]


def test_a_sheet_a_seat(tmp_path: Path) -> None:
    parties = [["Rutland: general election 12 December 2019"], ["Party", "Seats", "Votes"], ["Labour", "3", "2700"], ["Green", "0", "300"]]
    for titles in (("Ash", "Beech", "Cedar"), ("", "", "")):
        sheets = {name: [*([[title]] if title else []), *PEOPLE] for name, title in zip(("Ash", "Beech", "Cedar"), titles, strict=True)}
        results = book(tmp_path / "rutland.xlsx", Rutland=parties, **sheets)
        assert {"ash@2019-12-12", "beech@2019-12-12", "cedar@2019-12-12", "@2019-12-12"} == set(results.contest_keys())


def test_sheets_that_are_called_otherwise_name_no_seat(tmp_path: Path) -> None:
    results = book(tmp_path / "ash.xlsx", Result=[["Ash constituency, 12 December 2019"], *PEOPLE], Votes_before=PEOPLE, Notes=PEOPLE)
    assert {key.partition("@")[0] for key in results.contest_keys()} <= {"ash", ""}


def test_a_workbook_of_data_the_election_before_and_a_summary(tmp_path: Path) -> None:
    heads = ["Constituency", "Electorate", "Con", "Lab", "Majority"]
    now = [heads, ["Ash", "30000", "12000", "8000", "4000"], ["North Rutland", "31000", "9000", "11000", "2000"], ["Cedar", "32000", "5000", "6000", "1000"], ["Rutland", "93000", "26000", "25000", ""]]
    then = [heads, ["Ash", "29000", "9000", "9500", "500"], ["North Rutland", "30000", "8000", "12000", "4000"], ["Cedar", "31000", "4000", "7000", "3000"]]
    summary = [["Rutland, general election 12 December 2019"], ["Party", "Seats", "Seats 2017", "Votes"], ["Con", "1", "0", "26000"], ["Lab", "2", "3", "25000"]]
    results = book(tmp_path / "rutland.xlsx", Notes=[["Con: Conservative"]], Data=now, Previous=then, Summary=summary)
    assert votes(results, "north rutland@2019-12-12") == {"conservative": 9000, "labour": 11000}
    assert votes(results, "north rutland@2017-06-08") == {"conservative": 8000, "labour": 12000}
    assert votes(results, "@2019-12-12") == {"conservative": 26000, "labour": 25000} and "rutland@2019-12-12" not in results.contest_keys()


SEATS = "Constituency,Con,Lab,Majority\nAsh,12000,8000,4000\nBeech,9000,11000,2000\nCedar,5000,6000,1000\n"


@pytest.mark.parametrize("below", ["Seats won,1,2,\n", "Rutland,26000,25000,\nSeats,1,2,\n", "All Rutland,26000,25000,\nShare,51.0,49.0,\n", "Rutland as a whole,\"26,000\",\"25,000\",\n", "All three,26'000,25'000,\n"])
def test_rows_that_are_of_all_seats(tmp_path: Path, below: str) -> None:
    results = loaded(tmp_path, SEATS + below, "rutland-2019-12-12.csv")
    (whole,) = results.find("@2019-12-12")
    assert {c.party: (int(c.votes.value), int(c.seats.value)) for c in whole.candidacies if c.votes and c.seats} == {"conservative": (26000, 1), "labour": (25000, 2)}
    assert {key.partition("@")[0] for key in results.contest_keys()} - {"ash", "beech", "cedar"} <= {"rutland total", "total", "rutland as a whole", "rutland as a whole total"}


def test_a_sum_with_a_slip_is_no_seat(tmp_path: Path) -> None:
    seats = "Constituency,Con,Lab,Green,LD\n" + "".join(f"{name},{n}000,{n + 1}000,{n}00,{n}50\n" for n, name in enumerate(("Ash", "Beech", "Cedar", "Elm", "Fir"), 5))
    results = loaded(tmp_path, seats + "Rutland,35000,40000,3500,1650\n", "rutland-2019-12-12.csv")
    assert "rutland@2019-12-12" not in results.contest_keys()
    (whole,) = results.find("@2019-12-12")
    assert {c.party: bool(c.votes.doubtful) for c in whole.candidacies if c.votes} == {"conservative": False, "labour": False, "green": False, "liberal-democrat": True}


def test_large_numbers_below_a_title_on_seats(tmp_path: Path) -> None:
    assert votes(loaded(tmp_path, "Rutland: the three seats\n" + SEATS, "rutland-2019-12-12.csv"), "ash@2019-12-12") == {"conservative": 12000, "labour": 8000}


def test_a_history_without_the_word(tmp_path: Path) -> None:
    text = "Ash since 1997{unit}\nElection,Con,Lab,Lib Dem,Other,Total,Maj\n1997,9295,30359,4223,2174,46051,21064\n2001,8754,22680,6073,1052,38559,13926\n"
    assert votes(loaded(tmp_path, text.format(unit="")), "@1997-05-01")["labour"] == 30359
    assert loaded(tmp_path, text.format(unit=" (thousands)"), "other.csv").errors


def test_parties_below_a_seat_that_stands_once(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Party,Vote,Maj\nAsh,Con,12000,4000\n,Lab,8000,\nBeech,Lab,11000,2000\n,Con,9000,\n", "rutland-2019-12-12.csv")
    assert votes(results, "ash@2019-12-12") == {"conservative": 12000, "labour": 8000} and votes(results, "beech@2019-12-12") == {"labour": 11000, "conservative": 9000}


@pytest.mark.parametrize("comma", [",", " -", ""])
def test_each_section_has_its_own_day(tmp_path: Path, comma: str) -> None:
    text = "".join(f"{seat} by-election{comma} {day}\nCandidate,Party,Votes\nAnn Archer,Labour,{n}00\nBob Baker,Green,100\n\n" for n, (seat, day) in enumerate((("Ash", "23 June 2022"), ("Beech", "20 July 2023"), ("Cedar", "19 October 2023")), 5))
    results = loaded(tmp_path, text, "byelections.txt")
    assert set(results.contest_keys()) == {"ash@2022-06-23", "beech@2023-07-20", "cedar@2023-10-19"}


def test_winners_and_majorities_alone(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Constituency,Winner,Maj,2nd\nAsh,Conservative,4000,Labour\nBeech,Labour,2000,Conservative\nCedar,Labour,1000,Conservative\n", "previous-2017.csv")
    assert int(results.find("beech@2017-06-08")[0].figures["majority"].value) == 2000


def test_a_year_beside_the_day_with_the_same_votes(tmp_path: Path) -> None:
    (tmp_path / "contests.csv").write_text("Date,Constituency,Lab,Con,Turnout,Electorate\n23/06/2022,Ash,13166,8241,39.5%,69601\n12/12/2019,Ash,17925,21283,64.1%,70192\n")
    (tmp_path / "candidates.csv").write_text("Ash by-election 2022\nSurname,First name,Party,Vote\nArcher,Ann,Labour,13166\nBaker,Bob,Conservative,8241\n")
    results = read_results([str(tmp_path / "contests.csv"), str(tmp_path / "candidates.csv")])
    assert {key for key in results.contest_keys() if "2022" in key} == {"ash@2022-06-23"} and len(results.find("ash@2022-06-23")) == 2
