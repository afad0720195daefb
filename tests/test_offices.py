"""Offices and districts of bodies: how the contests of a county's summary are spoken of, and who stood in them."""

from __future__ import annotations

import pytest

from factcheck.claims.offices import office_forms, spoken_of
from factcheck.claims.people import name_parts, seat_forms
from factcheck.results import Results, read_results
from tests.marked import verdict_of


@pytest.mark.parametrize(("seat", "form"), [
    ("Congress, 18", "Congressional District 18"), ("Rep. in Congress 7", "7th Congressional District"), ("State Rep, District  89", "House District 89"), ("State Senate, 25", "Senate District 25"),
    ("County Commission 4", "County Commission District 4"), ("Governor and  Lt.Governor", "governor's race"), ("Kentucky Governor", "race for governor"), ("GOVERNOR", "gubernatorial contest"),
    ("Commissioner of Agriculture", "agriculture commissioner contest"), ("United States Senator", "U.S. Senate"), ("Florida U.S. Senate", "Senate race"), ("Sonoma Bay CDD- Seat 5", "Sonoma Bay"),
    ("Mayor", "mayoral election"), ("Sheriff", "race for sheriff"), ("City Council, Group 3", "City Council"),
])
def test_forms(seat: str, form: str) -> None:
    assert form in seat_forms(seat)


@pytest.mark.parametrize("seat", ["Ward 4", "Governor's Bridge", "Senate House Hill", "Sheriff Hill", "Peterborough", "House 4 You"])
def test_a_place_is_no_office(seat: str) -> None:
    assert not office_forms(seat) and not any(spoken_of(form) or "District" in form for form in seat_forms(seat))


@pytest.mark.parametrize(("printed", "parts"), [
    ("Nicole ''Nikki'' Fried", (("Nicole",), "Fried")), ("William (Billy) Vale", (("William",), "Vale")), ("Javier 'Javi' Manjarres", (("Javier",), "Manjarres")), ("Gov. Rick Scott", (("Rick",), "Scott")),
    ("Peter O'Brien", (("Peter",), "O'Brien")),
])
def test_a_nickname_is_no_forename(printed: str, parts: tuple[tuple[str, ...], str]) -> None:
    assert name_parts(printed) == parts


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A summary of fifty contests, most of which the article never names."""
    rows = [("United States Senator", "Rick Scott", 43000), ("United States Senator", "Bill Nelson", 57123), ("Governor and  Lt.Governor", "Ron Deal", 41000), ("Governor and  Lt.Governor", "Andrew Gill", 59031),
            ("State Rep, District  89", "Mike Caruso", 38993), ("State Rep, District  89", "Jim Bonfiglio", 38869), ("County Commission 4", "William ''Billy'' Vale", 21000), ("County Commission 4", "Robert S. Weinroth", 25311),
            ("Sonoma Bay CDD- Seat 5", "Jose R. Farigua", 163), ("Sonoma Bay CDD- Seat 5", "Pamela D.T. Turner", 217), ("Amendment 12", "YES", 49500), ("Amendment 12", "NO", 10000)]
    rows += [(f"Circuit Judge, Group {number}", name, votes) for number in range(1, 46) for name, votes in ((f"Xavier Judge{number}", 1000 + number), (f"Yolanda Bench{number}", 900))]
    lines = ["contest name,choice name,party name,total votes,percent of votes", *(f'"{contest}","{name}","",{votes},0' for contest, name, votes in rows)]
    path = tmp_path_factory.mktemp("county") / "results.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == () and len(results.names.seats) == 51
    return results


@pytest.mark.parametrize("sentence", [
    "Andrew Gill carried the county in the governor's race by <18,031> votes.", "In the race for governor, Gill beat Ron Deal <59,031> to 41,000.", "The gubernatorial contest was not close: Andrew Gill got <59,031> votes.",
    "Bill Nelson won 57,123 votes here and beat Gov. Rick Scott by <14,123>.", "Bill Nelson beat Sen. Rick Scott by <14,123> in the U.S. Senate contest.",
    "In House District 89, Republican Mike Caruso leads Democrat Jim Bonfiglio by <124> votes.", "House District 89 was settled by <124> votes.", "Robert Weinroth took it with <25,311> votes to 21,000 for Billy Vale.",
    "Robert Weinroth took County Commission District 4 with 25,311 votes to <21,000> for Billy Vale.", "In Sonoma Bay a seat went to Pamela Turner with <217> votes.",
    "Voters liked Amendment 12. It passed by a nearly <5-to-1> margin.", "Amendment 12 had a <five-to-one> edge, near enough.", "Amendment 12 passed on an almost <5-to-1> vote.",
])
def test_a_contest_by_its_office(sentence: str, county: Results) -> None:
    found = verdict_of(sentence, county)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Bill Nelson won 57,123 votes here and beat Gov. Rick Scott by <18,031>.", "refuted"), ("Amendment 12 drew a better than <10-to-1> edge.", "refuted"),
    ("In House District 89, Mike Caruso leads Jim Bonfiglio by <142> votes.", "refuted"),
    ("Robert Weinroth won with 54.7 percent. Amendment 12, the ban, passed by <54.7>.", "refuted"),
    ("The governor's mansion has 124 rooms. The school question passed by <18,130> votes.", "unverifiable"), ("A lawyer from House District 90 said <124> voters had called.", "unverifiable"),
])
def test_wrong_and_of_nothing_in_the_table(sentence: str, verdict: str, county: Results) -> None:
    found = verdict_of("Andrew Gill and Robert Weinroth won.\n\n" + sentence, county)
    assert found is None or found.verdict == verdict
