"""Tables laid out for print: headings in two rows, several tables in a sheet, several things in a column, dates between rows."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from tables import votes

from factcheck import read_results
from factcheck.results import Results
from factcheck.results.banners import joined
from factcheck.results.bodies import by_section
from factcheck.results.cells import Sheet
from factcheck.results.headings import field_of
from factcheck.results.model import PARTY_VOTE, PREFERRED
from factcheck.results.panels import panels_of
from factcheck.results.stacked import unstacked

FIXTURES = Path(__file__).parents[2] / "fixtures" / "results" / "cut"


def read(tmp_path: Path, text: str, name: str = "results.csv") -> Results:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def sheet(text: str) -> Sheet:
    rows = [line.split("|") for line in text.splitlines()]
    return Sheet("results.csv", None, rows, range(1, len(rows) + 1))


# --- headings in two rows ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("above", "row", "made"), [
    ("|Remain||Leave", "Area|Votes|%|Votes|%", ["Area", "Remain Votes", "Remain %", "Leave Votes", "Leave %"]),
    ("|1st preference||2nd preference1||Total2|", "Name|Votes|%|Votes|%|Votes|%",
     ["Name", "First preference Votes", "First preference %", "Second preference Votes", "Second preference %", "Votes after preferences", "% after preferences"]),
    ("|Yes|No|% turnout", "Area|Votes|Votes|", ["Area", "Yes Votes", "No Votes", "% turnout"]),
    ("|Men||Women", "Area|Votes|%|Votes|%", ["Area", "Votes", "%", "Votes", "%"]),  # nobody's votes
    ("|Remain||Leave", "Area|Votes|%|Others|Valid votes", ["Area", "Votes", "%", "Others", "Valid votes"]),  # nothing stands there twice
])
def test_two_heading_rows(above: str, row: str, made: list[str]) -> None:
    assert joined(sheet(f"Title\n{above}\n{row}")).rows[2] == made


def test_years_below_headings_are_headings(tmp_path: Path) -> None:
    found = read(tmp_path, ",% Yes vote,,% No vote,\nCounting areas,1979,1997,1979,1997\nBorders,40.3,62.8,59.7,37.2\nCentral,54.7,76.3,45.3,23.7\n")
    assert "results.csv" in str(found.errors[0]) and not found.drafts


# --- a second round for the last two -----------------------------------------------------------------------------------


@pytest.mark.parametrize("headings", [
    "First preference votes,Second preference votes,Total votes", "1st Preferences,2nd Preferences,Total", "First round,Second round,Final total", "1st count,2nd count,Total"])
def test_second_preferences_make_a_count_of_their_own(tmp_path: Path, headings: str) -> None:
    found = read(tmp_path, f"Police area,Candidate,Party,{headings}\nKent,Ann Archer,Conservative,400,100,500\nKent,Bob Baker,Labour,380,90,470\nKent,Cy Cole,Green,200,0,200\n")
    ordinary, preferred = sorted(found.contests, key=lambda c: c.tally)
    assert votes(ordinary) == {"Ann Archer": 400, "Bob Baker": 380, "Cy Cole": 200} and "valid_votes" not in ordinary.figures
    assert preferred.tally == PREFERRED and votes(preferred)["Ann Archer"] == 500


def test_a_total_that_is_no_sum_is_the_contests(tmp_path: Path) -> None:
    (found,) = read(tmp_path, "Police area,Candidate,Party,First preference votes,Total votes\nKent,Ann Archer,Conservative,400,780\nKent,Bob Baker,Labour,380,780\n").contests
    assert int(found.figures["valid_votes"].value) == 780 and not found.tally


def test_mayors_with_dates_between_them() -> None:
    found = {(c.seat, str(c.date), c.tally): c for c in read_results([str(FIXTURES / "CBP-7529-table-28c-mayors.csv")]).contests}
    assert votes(found["Doncaster", "2002-05-02", PREFERRED]) == {"Martin Winter": 25707, "Andrew Burden": 12170}
    assert votes(found["Hartlepool", "2002-05-02", ""])["Stuart Drummond"] == 5696
    assert ("Newham", "2010-05-06", "") in found and ("Middlesborough", "2019-05-02", "") in found
    assert float(found["Newham", "2010-05-06", ""].figures["turnout"].value) == 50.4
    assert {c.kind for c in found.values()} == {"unknown"}  # on the day of a general election, and none


def test_a_date_between_rows_that_no_seat_follows(tmp_path: Path) -> None:
    (error,) = read(tmp_path, "Candidate,Party,Votes\n4 May 2000\nAnn Archer,Labour,10\nBob Baker,Green,5\n").errors
    assert "no column names the seats" in str(error)


def test_two_numbers_in_a_cell_are_not_one(tmp_path: Path) -> None:
    """The independents of a seat, one below the other in a cell: their votes are no number of six digits."""
    found = read(tmp_path, "ED Name,NDP,UCP,IND\nAirdrie,100,90,10\nBanff,100,90,10\nCamrose,100,90,1 234\nFort McMurray,80,95,62    5331\n")
    assert [votes(c)["Independent"] for c in found.contests] == [10, 10, 1234]
    assert any("'62    5331' is not a number" in text for table in found.warned() for text in table.warnings)


def test_parties_that_do_not_make_the_valid_votes_refute_nothing(tmp_path: Path) -> None:
    """As in the official file of a by-election of 2026: 22,379 for 22,239."""
    (contest,) = read(tmp_path, "Constituency,Valid votes,RUK,All other candidates\nClacton,35111,22379,12872\n").contests
    assert all(c.votes and c.votes.doubtful for c in contest.candidacies)


# --- a column that says several things ---------------------------------------------------------------------------------


def test_the_electorate_below_the_seat() -> None:
    found = {c.seat: c for c in read_results([str(FIXTURES / "2005-A-Z-constituency-results.csv")]).contests}
    reading = found["Reading East"]  # its name has a row of its own
    assert {name: float(figure.value) for name, figure in reading.figures.items()} == {"electorate": 73044, "turnout": 60.1, "majority": 475}
    assert votes(reading)["R. Wilson"] == 15557 and reading.figures["electorate"].cells[0].raw == "73044"
    assert {c.name: c.change and float(c.change.value) for c in found["Blaenau Gwent"].candidacies}["M.B. Jones"] == -39.7
    assert found["Blaenau Gwent"].candidacies[0].change is None


def test_numbers_below_a_seat_are_in_the_order_of_the_heading(tmp_path: Path) -> None:
    text = "\"Constituency, valid votes, electorate\",Candidate,Party,Votes\nAberavon,Ann Archer,Labour,10\n15,Bob Baker,Green,5\n40,,,\n{}Cardiff,Cy Cole,Labour,20\n26,Di Dole,Green,6\n50,,,\n"
    found = {c.seat: {name: int(figure.value) for name, figure in c.figures.items()} for c in read(tmp_path, text.format("")).contests}
    assert found == {"Aberavon": {"valid_votes": 15, "electorate": 40}, "Cardiff": {"valid_votes": 26, "electorate": 50}}


def test_a_number_too_many_below_a_seat_is_refused(tmp_path: Path) -> None:
    (error,) = read(tmp_path, "\"Constituency, electorate\",Candidate,Party,Votes\nAberavon,Ann Archer,Labour,10\n40,Bob Baker,Green,5\n15,Cy Cole,Reform,2\n").errors
    assert "'15' stands where seats are named" in str(error)


def test_a_heading_of_one_thing_stays() -> None:
    given = sheet("Constituency name, county|Candidate|Votes\nAberavon|Ann Archer|10\n50|Bob Baker|5")
    assert unstacked(given) is given


# --- several tables in a sheet -----------------------------------------------------------------------------------------


def test_votes_in_thousands_and_seats_beside_each_other() -> None:
    results = read_results([str(FIXTURES / "CBP-7529-table-1g-Wales.csv")])
    of_2019 = results.find("wales@2019-12-12")
    assert {c.party: int(c.votes.value) for table in of_2019 for c in table.candidacies if c.votes} == {
        "conservative": 557234, "labour": 632035, "liberal-democrat": 92171, "plaid": 153265, "other": 109652}
    assert of_2019[0].candidacies[0].votes and of_2019[0].candidacies[0].votes.cells[0].column == "CON2, Votes (thousands)"
    assert {c.party: int(c.seats.value) for table in of_2019 for c in table.candidacies if c.seats}["labour"] == 22
    assert [round(float(c.share.value), 1) for table in of_2019 for c in table.candidacies if c.share][:2] == [36.1, 40.9]
    assert not any(c.votes for table in results.find("wales@2015-05-07") for c in table.candidacies)  # in hundreds
    assert {key for key in results.contest_keys() if "1974" in key} == {"wales@1974-02-28", "wales@1974-10-10"}


ASSEMBLY = "Table 17: {0}, 1999-2016\n|Number of votes and seats||% share|\n|1999|2003|1999|2003\nConstituency votes\nSNP|60|70|0.6|0.7\nLAB|40|31|0.4|0.3\nTotal|100|{1}|1|1\nConstituency seats\nSNP|1|1\nLAB|1|1\nTotal|2|2"


@pytest.mark.parametrize(("title", "total", "found"), [
    ("Scottish Parliament elections", 101, ["1999", "2003"]), ("Scottish Parliament elections", 100, ["1999"]), ("Council elections", 101, []), ("Women in the Scottish Parliament", 101, [])])
def test_sections_of_an_assembly(title: str, total: int, found: list[str]) -> None:
    """Votes of each year whose parties make their total, and no seats of a part of it."""
    parts = by_section(sheet(ASSEMBLY.format(title, total)))
    assert [str(part.year) for part in parts] == found and all(part.rows[1] == ["Party", "Votes"] for part in parts)


def test_two_votes_and_the_seats_of_an_assembly() -> None:
    found = read_results([str(FIXTURES / "CBP-7529-table-17-Scottish-Parliament.csv")]).find("scottish parliament@2016")
    said = {c.tally: votes(c) for c in found if any(one.votes for one in c.candidacies)}
    assert said[""]["SNP"] == 1059898 and said[PARTY_VOTE]["SNP"] == 953587
    assert {one.party: int(one.seats.value) for c in found for one in c.candidacies if one.seats}["snp"] == 63


PANELS = "General election results: Wales\n|{}|||||{}||\n|CON|LAB|LD|Total||CON|LAB|LD\n1979|10|20|5|35|1979|30|20|50"


@pytest.mark.parametrize(("one", "other", "found"), [("Votes", "Seats won", 2), ("Votes (millions)", "Share of vote (%)", 2), ("New MPs", "% of MPs who are new", 0), ("Votes", "Number", 0)])
def test_what_tables_hold(one: str, other: str, found: int) -> None:
    assert len(panels_of(sheet(PANELS.format(one, other)))) == found


def test_parties_that_do_not_make_the_total_are_doubtful(tmp_path: Path) -> None:
    text = PANELS.format("Votes", "Seats won").replace("LD|Total", "Other|Total").replace("|35|", "|99|").replace("|", ",")
    (contest, *_) = read(tmp_path, text).contests
    assert contest.figures["valid_votes"].doubtful and contest.candidacies[2].votes and contest.candidacies[2].votes.doubtful


# --- referendums ---------------------------------------------------------------------------------------------------------


def test_all_of_it_is_no_part_of_itself() -> None:
    results = read_results([str(FIXTURES / "CBP-7529-table-31-referendum-1975.csv")])
    assert set(results.contest_keys()) == {f"{seat}@1975-06-05" for seat in ("england", "wales", "scotland", "northern ireland", "uk total")}
    (whole,) = results.find("@1975-06-05")
    assert votes(whole) == {"Yes": 17378581, "No": 8470073} and not any(c.votes and c.votes.doubtful for c in whole.candidacies)


def test_a_referendum_is_no_election_of_its_place(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "results.zip", "w") as archive:
        archive.writestr("a.csv", "Referendum on 5 May 2011\nArea,Yes,No\nWatford,10,5\nLuton,10,5\n")
        archive.writestr("b.csv", "Constituency,Date,Candidate,Party,Votes\nWatford,2010-05-06,Ann Archer,Labour,10\nWatford,2010-05-06,Bob Baker,Green,5\n")
    assert set(read_results([str(tmp_path / "results.zip")]).contest_keys()) == {"watford referendum@2011-05-05", "luton@2011-05-05", "watford@2010-05-06"}


def test_polling_stations_without_a_heading_are_no_seats(tmp_path: Path) -> None:
    assert read(tmp_path, ",Labour votes,Conservative votes\nSt Mary's School,10,5\nVillage Hall,6,7\n").errors


def test_for_and_against(tmp_path: Path) -> None:
    (contest,) = read(tmp_path, "Council,Date,For,Against,Turnout\nWatford,2001-07-12,7636,7140,0.245\n").contests
    assert votes(contest) == {"Yes": 7636, "No": 7140} and contest.kind == "referendum" and float(contest.figures["turnout"].value) == 24.5


def test_answers_are_not_added_to_parties_of_the_same_day(tmp_path: Path) -> None:
    """Three areas of a referendum and four mayors elected on its day, in one file."""
    with zipfile.ZipFile(tmp_path / "results.zip", "w") as archive:
        archive.writestr("a.csv", "Referendum on 5 May 2011\nArea,Yes,No\nA,10,5\nB,10,5\nC,10,5\nUnited Kingdom,30,15\n")
        archive.writestr("b.csv", "Mayoral elections on 5 May 2011\nArea,Candidate,Party,Votes\n" + "".join(f"{seat},Ann {seat},Labour,10\n{seat},Bob {seat},Green,5\n" for seat in "DEFG"))
    (whole,) = read_results([str(tmp_path / "results.zip")]).find("@2011-05-05")
    assert votes(whole) == {"Yes": 30, "No": 15} and not any(c.votes and c.votes.doubtful for c in whole.candidacies)


@pytest.mark.parametrize(("heading", "field"), [("Total votes after second preferences", "preferred_votes"), ("Counting area", "contest"), ("Votes after tax", None)])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


def test_the_parliament_of_the_kingdom_in_welsh(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Senedd y DU / UK Parliament 2015\nEtholaeth / Constituency: Anytown\nPlaid / Party,Ymgeisydd / Candidate,Pleidleisiau / Votes\nLabour,Ann Archer,9120\nPlaid Cymru,Bob Baker,8455\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert (contest.seat, contest.kind, str(contest.date)) == ("Anytown", "general", "2015-05-07")
