"""Small tables of desks, agencies and other countries: headings of other languages, answers under other words, rounds, corners."""

from __future__ import annotations

from pathlib import Path

import pytest
from sentences import assert_reads, run
from tables import loaded, only_contest, votes

from factcheck.results.headings import field_of, row_label
from factcheck.results.languages import date_in_english, in_english
from factcheck.results.model import Contest


def figures(contest: Contest) -> dict[str, str]:
    return {name: str(float(figure.value)).removesuffix(".0") for name, figure in contest.figures.items()}


@pytest.mark.parametrize(("heading", "field"), [
    ("Voix", "votes"), ("Nuance", "party"), ("Inscrits", "electorate"), ("% exprimés", "share"), ("Escaños", "seats"), ("Escaños 2020", "seats_before"), ("Stemmen", "votes"), ("Opkomst %", "turnout"),
    ("Förändring mandat", "seats_change"), ("Stimmberechtigte", "electorate"), ("Abgegebene Stimmen", "votes_cast"), ("Głosy", "votes"), ("Votos nulos", "rejected"), ("Abstentions", None), ("% inscrits", None),
])
def test_headings_of_other_languages(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


def test_labels_of_other_languages() -> None:
    assert [row_label(label) for label in ("Inscrits", "Exprimés", "Wahlbeteiligung", "Opkomst", "Frekwencja")] == ["electorate", "valid_votes", "turnout", "turnout", "turnout"]
    assert [in_english(word) for word in ("majority", "valid", "ward", "zetels (2021)")] == ["", "", "", "seats 2021"]


@pytest.mark.parametrize(("text", "day"), [("8 février 2015", "8 February 2015"), ("1er juillet 2024", "1 July 2024"), ("am 23. Februar 2025", "am 23 February 2025"), ("12 de mayo de 2024", "12 May 2024"), ("5 mai 2022", "5 May 2022")])
def test_days_of_other_languages(text: str, day: str) -> None:
    assert date_in_english(text) == day and date_in_english("12 May 2024") == "12 May 2024"


def test_a_second_round_in_france(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Élection partielle - Doubs 4e - 2nd tour - 8 février 2015;;;\nInscrits;66 246;;\nAbstentions;33 624;50,8 %;\nVotants;32 622;49,2 %;\nBlancs et nuls;2 290;;\nExprimés;30 332;;\n"
                                     "Candidat;Nuance;Voix;% exprimés\nFrédéric Barbier;PS;15 504;51,1\nSophie Montel;FN;14 828;48,9\n")
    assert votes(contest) == {"Frédéric Barbier": 15504, "Sophie Montel": 14828} and contest.date is not None and contest.date.isoformat() == "2015-02-08"
    assert {name: figures(contest)[name] for name in ("electorate", "votes_cast", "valid_votes", "rejected")} == {"electorate": "66246", "votes_cast": "32622", "valid_votes": "30332", "rejected": "2290"}


def test_turnout_in_another_language_is_no_party(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Partei;Landesstimmen;Anteil;Gewinn/Verlust\nCDU;1000200;34,6;+7,6\nSPD;437000;15,1;-4,7\nWahlbeteiligung;;66,0;\n")
    assert sorted(votes(contest).values()) == [437000, 1000200] and figures(contest)["turnout"] == "66" and len(contest.candidacies) == 2


def test_a_change_of_seats_behind_them_in_another_language(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Candidatura;Votos;% votos;Escaños;Escaños 2020;Dif.\nPNV;370554;35,2;27;31;-4\nEH Bildu;341735;32,5;27;21;+6\n")
    assert [(int(c.seats.value), int(c.seats_change.value), c.change) for c in contest.candidacies if c.seats and c.seats_change] == [(27, -4, None), (27, 6, None)]


@pytest.mark.parametrize("heads", ["Kanton,Stimmberechtigte,Abgegebene Stimmen,Ja,Nein", "Constituency,Electorate,Total poll,In favour,Against", "Ward,Electors,Ballots cast,Votes in favour,Votes against", "Area,Electorate,Ballots cast,Support,Oppose"])
def test_answers_under_other_words(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\nAbbey,5210,1310,900,402\nCastle,4810,1320,700,612\n")
    for contest in results.contests:
        assert {c.key for c in contest.candidacies} == {"yes", "no"}
    assert_reads(run("In Abbey 69.1% voted Yes.", results), "69.1%", "share", "supported")
    assert_reads(run("In Abbey 67.1% voted Yes.", results), "67.1%", "share", "refuted")


def test_sides_with_no_counterpart_are_no_answers(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,Electorate,Turnout,Support,Petitions\nAbbey,5210,25.1,900,402\nCastle,4810,27.4,700,612\n")
    assert not any(contest.candidacies for contest in results.contests)


def test_keys_with_hyphens(tmp_path: Path) -> None:
    rows = '{"constituency-name": "West Arden", "candidate-name": "%s", "party-name": "%s", "vote-count": %d}'
    contest = only_contest(tmp_path, "[" + ",".join(rows % row for row in (("Ann Archer", "Labour", 18500), ("Bob Baker", "Green", 15200))) + "]", "results.json")
    assert contest.seat == "West Arden" and votes(contest) == {"Ann Archer": 18500, "Bob Baker": 15200}


LEADS = "Constituency,Const. No.,Leading Candidate,Leading Party,Trailing Candidate,Trailing Party,Margin,Status\nNortham,61,Ann Archer,INC,Bob Baker,BJP,24729,{}\nSoutham,62,Cy Carter,JMM,Di Dunn,BJP,38601,Result Declared\n"


@pytest.mark.parametrize(("status", "final"), [("Result Declared", True), ("Result in progress", False), ("Counting", False)])
def test_who_leads_where(tmp_path: Path, status: str, final: bool) -> None:
    found = {contest.seat: contest for contest in loaded(tmp_path, LEADS.format(status)).contests}
    assert {seat: [c.name for c in contest.candidacies] for seat, contest in found.items()} == {"Northam": ["Ann Archer"], "Southam": ["Cy Carter"]}
    assert bool(found["Northam"].provisional) is not final and not found["Southam"].provisional


BALLOTS = "{}\nAnn Archer,22,28,42\nBob Baker,28,33,41\nCy Carter,21,21,37\nDi Dunn,17,21,Eliminated\nEd Ellis,16,Eliminated,\n"


@pytest.mark.parametrize("heads", ["MP,First ballot,Second ballot,Third ballot", "Candidate,First round,Second round,Third round", "Candidate,1st ballot,2nd ballot,3rd ballot", "Name,Round 1,Round 2,Round 3"])
def test_rounds_of_one_election(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, BALLOTS.format(heads))
    (contest,) = results.contests
    assert [[int(figure.value) for _, figure in c.counts] for c in contest.candidacies if c.name == "Ann Archer"] == [[22, 28, 42]]
    assert_reads(run("Ann Archer came out on top with 42 votes.", results), "42", "votes", "supported")
    assert_reads(run("Ann Archer won with 35.0% of the votes.", results), "35.0%", "share", "supported")  # of the last round
    assert_reads(run("Ann Archer won with 39.0% of the votes.", results), "39.0%", "share", "refuted")


def test_transfers_between_two_rounds(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Candidate,Party,Round 1,Round 1 %,Transfers,Round 2,Round 2 %\nAnn Archer,Dem,1940,48.4,+219,2159,52.2\nBob Baker,Rep,1930,48.1,+49,1979,47.8\nCy Carter,Ind,140,3.5,,,\n")
    first, last = sorted(results.contests, key=lambda contest: -len(contest.candidacies))
    assert votes(first)["Cy Carter"] == 140 and votes(last) == {"Ann Archer": 2159, "Bob Baker": 1979}


def test_members_who_voted_for_somebody_are_no_seats(tmp_path: Path) -> None:
    contest = only_contest(tmp_path, "Candidate,MPs,Members,Affiliates,Total,Share\nAnn Archer,20,12175,4121,16316,60.2\nBob Baker,68,8569,2160,10797,39.8\n")
    assert votes(contest) == {"Ann Archer": 16316, "Bob Baker": 10797} and "seats" not in contest.figures


@pytest.mark.parametrize(("line", "said"), [
    ("Turnout: 27466 (39.5%; -24.7)", {"turnout": "39.5"}), ("Turnout: 39.1% (down 25.0 points on 2019)", {"turnout": "39.1"}), ("\"Majority 4,925 (17.9%, down from 24.2%)\"", {"majority": "4925"}),
    ("\"Electorate 69,601 (-591)\"", {"electorate": "69601"}), ("Turnout: 27466 - a record low for the seat", {}),
])
def test_a_figure_with_more_in_brackets(tmp_path: Path, line: str, said: dict[str, str]) -> None:
    contest = only_contest(tmp_path, f"Candidate,Party,Votes\nAnn Archer,Labour,13166\nBob Baker,Conservative,8241\n{line},,\nSwing: 12.7% Con to Lab,,\n")
    assert not contest.seat and said.items() <= figures(contest).items()


@pytest.mark.parametrize("heads", ["Ward,Turnout 2019,Turnout 2023", "Ward,2019 turnout,2023 turnout", "Ward,Turnout (%) 2019,Turnout (%) 2023"])
def test_turnouts_of_two_years(tmp_path: Path, heads: str) -> None:
    results = loaded(tmp_path, f"{heads}\nAbbey,31.4,33.1\nCastle,35.0,30.9\n")
    assert_reads(run("In Castle the turnout was 30.9%.", results), "30.9%", "turnout", "supported")
    assert {(contest.seat, contest.year): figures(contest)["turnout"] for contest in results.contests}["Abbey", 2019] == "31.4"


def test_reasons_alone_of_rejected_papers(tmp_path: Path) -> None:
    results = loaded(tmp_path, "Ward,Want of official mark,Voting for more candidates than entitled,Unmarked or void for uncertainty,Total rejected\nAbbey,0,4,7,11\nCastle,0,1,8,9\n")
    assert {contest.seat: figures(contest)["rejected"] for contest in results.contests} == {"Abbey": "11", "Castle": "9"}


@pytest.mark.parametrize(("corner", "holds"), [("Vote share % by region 2024", "share"), ("Share of the vote by region", "share"), ("Seats won by region", "seats"), ("Seats by region", "seats")])
def test_what_a_corner_says(tmp_path: Path, corner: str, holds: str) -> None:
    rows = "North East,45.4,19.9,5.8,55.0\nSouth West,24.7,28.0,24.5,63.3\n" if holds == "share" else "North East,26,1,0,55.0\nSouth West,24,11,22,63.3\n"
    found = {contest.seat: contest for contest in loaded(tmp_path, f"{corner},Lab,Con,LD,Turnout\n{rows}").contests}
    (labour,) = (c for c in found["North East"].candidacies if c.party == "labour")
    assert (labour.votes, str(labour.share.value if labour.share else 0), str(labour.seats.value if labour.seats else 0)) == (None, *(("227/5", "0") if holds == "share" else ("0", "26")))


def test_years_glued_to_parties(tmp_path: Path) -> None:
    text = "pcon,electorate24,turnout24,con24,lab24,ld24\nWest Arden,72000,55.1,27.1,53.5,14.0\nEast Arden,68929,58.0,38.2,39.0,11.5\n"
    found = {contest.seat: contest for contest in loaded(tmp_path, text).contests}
    assert {c.party: float(c.share.value) for c in found["West Arden"].candidacies if c.share} == {"conservative": 27.1, "labour": 53.5, "liberal-democrat": 14.0}
    assert found["West Arden"].year == 2024 and figures(found["East Arden"])["electorate"] == "68929"


def test_a_majority_in_points_is_none_of_votes(tmp_path: Path) -> None:
    text = "Constituency,Winner,Majority,Turnout\nWest Arden,Labour,7.46,64.15\nEast Arden,Conservative,11.27,71.74\n"
    assert all("majority" not in contest.figures for contest in loaded(tmp_path, text).contests)


@pytest.mark.parametrize("controls", [("Lab (maj 8)", "NOC", "Con (maj 4)"), ("Lab minority", "Lab/LD coalition", "NOC (Con lead)"), ("Labour majority", "No overall control", "Conservative")])
def test_who_ran_a_council(tmp_path: Path, controls: tuple[str, ...]) -> None:
    rows = "".join(f"{year},{control},{seats},30.1\n" for year, control, seats in zip((2015, 2019, 2023), controls, ("29,15,6", "22,19,9", "17,28,5"), strict=True))
    found = {contest.year: contest for contest in loaded(tmp_path, f"Election,Overall control,Lab,Con,LD,Turnout\n{rows}").contests}
    assert {year: [int(c.seats.value) for c in contest.candidacies if c.seats] for year, contest in found.items()} == {2015: [29, 15, 6], 2019: [22, 19, 9], 2023: [17, 28, 5]}
    assert all(contest.date is None for contest in found.values())  # of no general election


@pytest.mark.parametrize("heading", ["Poll", "Election", "Date of poll", "Vote"])
def test_days_below_a_heading_of_votes(tmp_path: Path, heading: str) -> None:
    text = f"Ward,{heading},Candidate,Party,Votes\nWick,2 May 2024,Ann Archer,Green,611\nWick,2 May 2024,Bob Baker,Labour,611\nWick,27 June 2024,Ann Archer,Green,702\nWick,27 June 2024,Bob Baker,Labour,650\n"
    found = {contest.date.isoformat(): votes(contest) for contest in loaded(tmp_path, text).contests if contest.date}
    assert found == {"2024-05-02": {"Ann Archer": 611, "Bob Baker": 611}, "2024-06-27": {"Ann Archer": 702, "Bob Baker": 650}}


@pytest.mark.parametrize("sign", ["▲▼", "▲/▼", "+/-", "Diff."])
def test_signs_over_changes(tmp_path: Path, sign: str) -> None:
    contest = only_contest(tmp_path, f"Party,Seats,{sign},Votes %,{sign}\nLabour,411,▲211,33.7,▲1.6\nConservative,121,▼251,23.7,▼19.9\n")
    assert [(int(c.seats_change.value), float(c.change.value)) for c in contest.candidacies if c.seats_change and c.change] == [(211, 1.6), (-251, -19.9)]
