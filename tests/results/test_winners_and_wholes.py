"""Tables of who came first and second in each seat, and tables of parties that are the whole of such seats."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.claims.naming import seats_of
from factcheck.names import is_row_of_totals, without_total
from tests.tables import loaded

WINNERS = (
    "Division,Electorate,Ballot papers,Rejected,Elected councillor,Party,{won},Runner-up,Runner-up party,{second},Majority\n"
    "Ash,4000,2000,10,Ann Archer,Labour,900,Bob Baker,Conservative,700,200\n"
    "Beech,5000,2100,12,Cy Carter,Reform UK,800,Di Dunn,Labour,790,10\n"
    "Cedar,4500,1500,5,Ed Eames,Labour,810,Flo Ford,Green,300,510\n"
)


@pytest.mark.parametrize(("won", "second"), [
    ("Winning votes", "Runner-up votes"), ("Winner's votes", "Runner up votes"), ("Votes for winner", "2nd votes"),
])
def test_votes_of_the_first_and_the_second(tmp_path: Path, won: str, second: str) -> None:
    results = loaded(tmp_path, WINNERS.format(won=won, second=second), "divisions-2025-05-01.csv")
    (beech,) = results.of_seat("beech")
    assert [(c.name, int(c.votes.value), c.elected) for c in beech.candidacies if c.votes] == [("Cy Carter", 800, True), ("Di Dunn", 790, False)]
    assert not beech.complete and not results.warned()[0].warnings  # others stood, and nothing is said to be missing


def test_the_winner_alone_has_no_runner_up(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Division,Electorate,Ballot papers,Elected councillor,Party,Runner-up,Runner-up party,Majority\nAsh,4000,2000,Ann Archer,Labour,Bob Baker,Conservative,200\n"
                     "Beech,5000,2100,Cy Carter,Reform UK,Di Dunn,Labour,10\n", "divisions-2025-05-01.csv")
    (ash,) = results.of_seat("ash")
    assert [c.name for c in ash.candidacies] == ["Ann Archer"]


def test_a_row_of_totals_without_anybodys_votes(tmp_path: Path) -> None:
    table = WINNERS.format(won="Winning votes", second="Runner-up votes") + "SHIRE,13500,5600,27,,,,,,,\n"
    results = loaded(tmp_path, table, "divisions-2025-05-01.csv")
    assert "shire total" in results.names.seats
    wrong = loaded(tmp_path, table.replace("5600", "5700"), "divisions-2025-05-02.csv")
    assert "shire total" not in wrong.names.seats


SEATS = (
    "General election 4 July 2024: East Riding\n\nConstituency,Winner,Second,Electorate,Con,Lab,Green,Total valid votes\n"
    "Ash,Con,Lab,\"70,000\",\"20,000\",\"15,000\",\"1,000\",\"36,000\"\nBeech,Lab,Con,\"71,000\",\"10,000\",\"21,000\",\"3,000\",\"34,000\"\n"
    "Cedar,Lab,Con,\"72,000\",\"12,000\",\"13,000\",\"2,000\",\"27,000\"\n{total}"
)
TOTALS = ("TOTAL EAST RIDING", "East Riding total", "Grand total, East Riding", "East Riding (overall)")
PARTIES = "\"East Riding, general election 12 December 2019\",,,\nParty,Candidates,Seats won,Votes\nConservative,3,3,60000\nLabour,3,0,40000\nGreen,2,0,5000\nTotal valid votes,,3,105000\n"


@pytest.mark.parametrize("total", [*(f'"{name}",,,"213,000","42,000","49,000","6,000","97,000"\n' for name in TOTALS), ""])
def test_parties_of_a_region_are_the_whole_of_its_seats(tmp_path: Path, total: str) -> None:
    (tmp_path / "results.csv").write_text(SEATS.format(total=total))
    (tmp_path / "previous.csv").write_text(PARTIES)
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    text = "How the East Riding changed\n\nTwo of the East Riding's three constituencies are Labour's now.\n\nLabour polled 49,000 votes, up by 9,000. The Conservatives won three seats in 2019."
    found = {v.claim.text: v.verdict for v in check(parse("a.txt", text), results).verdicts}
    assert found["49,000"] == "supported" and found["9,000"] == "supported"


def test_parties_of_another_region_are_not(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(SEATS.format(total=""))
    (tmp_path / "previous.csv").write_text(PARTIES.replace("East Riding", "West Country"))
    results = read_results([str(tmp_path / "results.csv"), str(tmp_path / "previous.csv")])
    assert "west country@2019-12-12" in results.contest_keys()


@pytest.mark.parametrize("name", TOTALS)
def test_names_of_totals(name: str) -> None:
    assert is_row_of_totals(name) and without_total(name).casefold() == "east riding"


@pytest.mark.parametrize("name", ["Overall Green", "Totalling", "Totnes", "Totteridge"])
def test_names_of_places(name: str) -> None:
    assert not is_row_of_totals(name)


@pytest.mark.parametrize(("text", "said"), [
    ("It won 52 of the East Riding's 58 constituencies.", True), ("Labour took nine seats in the East Riding.", True),
    ("Across the East Riding the story was the same.", True), ("She was born in the East Riding.", False), ("A seat on the East Riding Health Board.", False),
])
def test_a_text_on_the_seats_of_a_place(text: str, said: bool) -> None:
    assert seats_of("East Riding", text) is said


def test_sheets_of_one_workbook_are_of_one_day(tmp_path: Path) -> None:
    import zipfile

    def sheet(rows: list[list[str]]) -> str:
        cells = "".join("<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in row) + "</row>" for row in rows)
        return f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{cells}</sheetData></worksheet>'

    first = [["Shire Council election, 1 May 2025"], ["Party", "Seats won", "Candidates", "Votes"], ["Labour", "2", "3", "3000"], ["Reform UK", "1", "3", "2500"], ["Green", "0", "2", "300"]]
    other = [line.split(",") for line in WINNERS.format(won="Winning votes", second="Runner-up votes").splitlines()]
    path = tmp_path / "results.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>')
        book.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
                      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        book.writestr("xl/workbook.xml", '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
                      '<sheets><sheet name="Summary" sheetId="1" r:id="r1"/><sheet name="Divisions" sheetId="2" r:id="r2"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
                      + "".join(f'<Relationship Id="r{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in (1, 2)) + "</Relationships>")
        book.writestr("xl/worksheets/sheet1.xml", sheet(first))
        book.writestr("xl/worksheets/sheet2.xml", sheet(other))
    results = read_results([str(path)])
    assert not results.errors and {"ash@2025-05-01", "beech@2025-05-01", "@2025-05-01"} <= set(results.contest_keys())
