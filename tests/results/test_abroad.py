"""Tables of other countries, and tables whose rows are parts of a result: each total once, each date the country's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tables import figures, votes

from factcheck import check, read_article, read_results
from factcheck.claims.formula import Term, Who
from factcheck.facts.evaluate import look_up
from factcheck.facts.model import Fact
from factcheck.results import Results
from factcheck.results.countries import country_of, general_election, place_name
from factcheck.results.headings import field_of
from factcheck.results.model import PARTY_VOTE, PREFERRED, Contest
from factcheck.results.persons import person_name
from factcheck.results.rows import glued
from factcheck.results.titles import measure_name, tally_in


def read(folder: Path, name: str, text: str) -> Results:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def contests(folder: Path, name: str, text: str) -> tuple[Contest, ...]:
    results = read(folder, name, text)
    assert results.errors == ()
    return results.contests


def refusal(folder: Path, name: str, text: str) -> str:
    (error,) = read(folder, name, text).errors
    return str(error)


def values(results: Results, measure: str, key: str, *who: Who) -> list[tuple[float, str | None]]:
    found = look_up(Term(measure, key, who), results)
    assert isinstance(found, Fact), found
    return [(float(v.low), v.definition) for v in found.values]


COUNTIES = ("county,office,district,party,candidate,votes\nADAMS,U.S. House,4,D,Ann Archer,100\nBENTON,U.S. House,4,D,Ann Archer,50\n{total}"
            "ADAMS,U.S. House,4,L,Cy Carter,7\nBENTON,U.S. House,4,L,Cy Carter,3\n")


@pytest.mark.parametrize("total", ["", "Total,U.S. House,4,D,Ann Archer,150\n"])
def test_counties_are_added_once(tmp_path: Path, total: str) -> None:
    (contest,) = contests(tmp_path, "20181106__xx__general__county.csv", COUNTIES.format(total=total))
    assert votes(contest) == {"Ann Archer": 150, "Cy Carter": 10}
    assert (contest.seat, contest.date) == ("U.S. House District 4", date(2018, 11, 6))
    assert [c.party for c in contest.candidacies] == ["democratic", "libertarian"]  # L is no Labour there


def test_a_total_that_its_parts_do_not_make_is_told(tmp_path: Path) -> None:
    results = read(tmp_path, "results.csv", COUNTIES.format(total="Total,U.S. House,4,D,Ann Archer,160\n"))
    assert votes(results.contests[0])["Ann Archer"] == 160
    assert any("160" in warning and "150" in warning for table in results.warned() for warning in table.warnings)


def test_the_same_place_twice_is_refused(tmp_path: Path) -> None:
    said = refusal(tmp_path, "results.csv", COUNTIES.format(total="ADAMS,U.S. House,4,D,Ann Archer,9\n"))
    assert "results.csv:4" in said and "row 2" in said


def test_precincts_with_totals_among_the_candidates(tmp_path: Path) -> None:
    table = ("county,election_district,office,district,party,candidate,election_day,absentee,votes\n"
             + "".join(f"Kent,{p},U.S. Senate,,{party},{name},1,1,{n}\n" for p in ("01-01", "02-01")
                       for party, name, n in (("DEM", "Archer A", 30), ("REP", "Baker B", 20), ("", "Under Votes", 4), ("", "Total", 50))))
    (contest,) = contests(tmp_path, "results.csv", table)
    assert votes(contest) == {"Archer A": 60, "Baker B": 40}
    assert figures(contest) == {"valid_votes": 100, "rejected": 8}


def test_kinds_of_vote_are_added_and_their_total_is_not(tmp_path: Path) -> None:
    table = ("year,state,county_name,office,candidate,party,candidatevotes,mode\n"
             + "".join(f'2020,OHIO,{county},US PRESIDENT,"{name}",{party},{n},{mode}\n' for county in ("ADAMS", "BROWN") for name, party in (("ARCHER, ANN", "DEMOCRAT"), ("BAKER, BOB", "REPUBLICAN"))
                       for mode, n in (("ABSENTEE", 10), ("ELECTION DAY", 5)) + ((("TOTAL", 15),) if county == "ADAMS" else ())))
    (contest,) = contests(tmp_path, "results.csv", table)
    assert votes(contest) == {"Ann Archer": 30, "Bob Baker": 30}
    assert (contest.seat, contest.date, contest.kind) == ("Ohio", date(2020, 11, 3), "general")


def test_write_ins_without_a_name_are_others(tmp_path: Path) -> None:
    table = ("year,state,office,candidate,party_detailed,writein,candidatevotes,totalvotes\n2016,OHIO,US PRESIDENT,\"ARCHER, ANN\",DEMOCRAT,FALSE,90,160\n"
             "2016,OHIO,US PRESIDENT,\"BAKER, BOB, JR\",REPUBLICAN,FALSE,60,160\n2016,OHIO,US PRESIDENT,,,TRUE,10,160\n")
    (contest,) = contests(tmp_path, "results.csv", table)
    assert votes(contest) == {"Ann Archer": 90, "Bob Baker Jr": 60, "Other candidates": 10}
    assert contest.candidacies[2].aggregate and figures(contest) == {"valid_votes": 160}


def test_one_candidate_on_the_lines_of_two_parties(tmp_path: Path) -> None:
    table = "state,office,candidate,party,votes\nNEW YORK,US SENATE,ANN ARCHER,WORKING FAMILIES,10\nNEW YORK,US SENATE,ANN ARCHER,DEMOCRATIC,90\nNEW YORK,US SENATE,BOB BAKER,REPUBLICAN,80\n"
    (contest,) = contests(tmp_path, "results.csv", table)
    assert votes(contest) == {"Ann Archer": 100, "Bob Baker": 80}


def test_measures_on_the_ballot_are_contests_with_answers(tmp_path: Path) -> None:
    head = "ElectionDate,RaceCode,RaceName,CountyName,CanNameLast,CanVotes,PctVote\n"
    rows = "".join(f"11/5/2024,A{n},No. {n} Constitutional Amendment: Right to Fish,STATEWIDE,{answer},{count},{share}\n" for n in (1, 2)
                   for answer, count, share in (("Yes for Approval", 60, "60.00"), ("No for Rejection", 40, "40.00")))
    first, second = contests(tmp_path, "results.csv", head + rows)
    assert [c.seat for c in (first, second)] == ["Amendment 1 (Right to Fish)", "Amendment 2 (Right to Fish)"]
    assert first.kind == "referendum" and first.date == date(2024, 11, 5)  # the month is first there
    assert votes(first) == {"Yes": 60, "No": 40} and not any(c.person for c in first.candidacies)


CANADA = ("Refreshed on September 26, 2019\nElectoral district name\tNom de la circonscription\tType of results*\tSurname - Nom de famille\tGiven name - Prénom\tPolitical affiliation\t"
          "Votes obtained - Votes obtenus\t% Votes obtained - Votes obtenus %\tRejected ballots - Bulletins rejetés***\n")


def test_validated_results_stand_before_preliminary_ones(tmp_path: Path) -> None:
    rows = "".join(f"Nord--Sud\tNord--Sud\t{stage}\t{surname}\t{given}\t{party}\t{n}\t{share}\t{rejected}\n" for stage, rejected, numbers in (("preliminary", 0, (59, 39)), ("validated", 7, (60, 40)))
                   for (surname, given, party), n, share in zip((("Archer", "Ann", "Green Party"), ("Baker", "Bob", "NDP-New Democratic Party")), numbers, ("60", ".4"), strict=True))
    results = read(tmp_path, "results.csv", CANADA + rows)
    validated, preliminary = results.contests
    assert votes(validated) == {"Ann Archer": 60, "Bob Baker": 40} and not validated.provisional
    assert votes(preliminary) == {"Ann Archer": 59, "Bob Baker": 39} and preliminary.provisional
    assert figures(validated)["rejected"] == 7 and validated.date is None
    found = look_up(Term("votes", validated.key, (Who("party", "green", label="Green"),)), results)
    assert isinstance(found, Fact) and found.note is None and [int(v.low) for v in found.values] == [60, 59]


def test_name_and_party_in_one_cell_in_two_languages(tmp_path: Path) -> None:
    table = ("Province,Electoral District Name/Nom de circonscription,Candidate/Candidat,Votes Obtained/Votes obtenus,Majority/Majorité\n"
             "Quebec/Québec,Est/Est,Ann Archer ** Liberal/Libéral,500,      100\nQuebec/Québec,Est/Est,Bob Baker People's Party - PPC/Parti populaire - PPC,400,\n")
    (contest,) = contests(tmp_path, "table-2021.csv", table)
    assert votes(contest) == {"Ann Archer": 500, "Bob Baker": 400}
    assert [c.party for c in contest.candidacies] == ["liberal", "peoples-party-ca"]
    assert (contest.seat, contest.date, contest.kind) == ("Est", date(2021, 9, 20), "general")
    assert figures(contest) == {"majority": 100}


@pytest.mark.parametrize(("cell", "parts"), [("Ann Archer Liberal/Libéral", ("Ann Archer", "Liberal")), ("Zoé Le Green NDP-New Democratic Party/NPD", ("Zoé Le Green", "NDP-New Democratic Party")),
                                             ("Ann Archer Unheard Of/Inconnu", ("Ann Archer", "Unheard Of"))])
def test_where_a_name_ends_and_a_party_begins(cell: str, parts: tuple[str, str]) -> None:
    assert glued(cell) == parts


def test_provinces_side_by_side(tmp_path: Path) -> None:
    table = ("Political affiliation/Appartenance politique,N.S. Valid Votes/Votes valides N.-É.,N.B. Valid Votes/Votes valides N.-B.,Total Valid Votes/Total des votes valides\n"
             "Liberal Party of Canada/Parti libéral du Canada,30,20,50\nGreen Party of Canada/Le Parti Vert du Canada,10,15,25\n")
    found = {c.seat: [int(x.votes.value) for x in c.candidacies if x.votes] for c in contests(tmp_path, "results.csv", table)}
    assert found == {"Nova Scotia": [30, 10], "New Brunswick": [20, 15], "": [50, 25]}


COOK = ('"House of Representatives: {title}, division of Cook, NSW"\n"Updated: Tuesday 30 April 2024 13:55"\nFirst preferences\nCandidate,Party,Votes,%\n"ARCHER, Ann",Liberal,45,45\n'
        '"BAKER, Bob",The Greens,35,35\n"CARTER, Cy",Independent,20,20\nFormal,,100,95\nInformal,,5,5\nTotal,,105,84\n\nTwo candidate preferred\nCandidate,Party,Votes,%\n"BAKER, Bob",The Greens,52,52\n'
        '"ARCHER, Ann",Liberal,48,48\n\nEnrolment,125\n')


def test_first_preferences_and_two_candidate_preferred_are_two_counts(tmp_path: Path) -> None:
    results = read(tmp_path, "results.csv", COOK.format(title="2024 Cook By-election"))
    first, preferred = results.contests
    assert votes(first) == {"Ann Archer": 45, "Bob Baker": 35, "Cy Carter": 20} and preferred.tally == PREFERRED
    assert figures(first) == {"valid_votes": 100, "rejected": 5, "electorate": 125, "votes_cast": 105}
    assert (first.seat, first.year, first.date, first.kind) == ("Cook", 2024, None, "by-election")  # no day is when the file was made
    archer = Who("candidate", "ann archer", label="Ann Archer")
    assert values(results, "votes", first.key, archer) == [(45, None), (48, PREFERRED)]
    assert values(results, "majority", first.key) == [(4, PREFERRED)]
    assert values(results, "margin_points", first.key) == [(4, PREFERRED), (2, PREFERRED)]
    assert values(results, "candidates", first.key) == [(3, None)]


def test_a_general_election_has_its_countrys_day(tmp_path: Path) -> None:
    first, _ = contests(tmp_path, "previous.csv", COOK.format(title="2022 federal election"))
    assert (first.date, first.kind) == (date(2022, 5, 21), "general")
    assert general_election(2022, country="ca") is None and general_election(2019, country="uk") == date(2019, 12, 12)
    assert general_election(2020, country="us") == date(2020, 11, 3) and general_election(2021, country="us") is None


AEC = "2019 Federal Election House of Representatives {what} [Event:24310 Phase:FinalResults Generated:2019-07-30T11:10:55]\n"


def test_informal_papers_are_no_candidate(tmp_path: Path) -> None:
    table = AEC.format(what="First Preferences By Candidate By Vote Type") + (
        "StateAb,DivisionID,DivisionNm,CandidateID,Surname,GivenNm,Elected,PartyAb,PartyNm,OrdinaryVotes,PostalVotes,TotalVotes,Swing\nACT,1,Bean,1,ARCHER,Ann,Y,ALP,Australian Labor Party,50,10,60,1.5\n"
        "ACT,1,Bean,2,BAKER,Bob,N,LP,Liberal,30,10,40,-1.5\nACT,1,Bean,999,Informal,Informal,N,,Informal,4,1,5,0\n")
    (contest,) = contests(tmp_path, "results.csv", table)
    assert votes(contest) == {"Ann Archer": 60, "Bob Baker": 40} and figures(contest) == {"rejected": 5}
    assert contest.date == date(2019, 5, 18) and [c.change is not None for c in contest.candidacies] == [True, True]


def test_total_votes_of_a_division_are_papers(tmp_path: Path) -> None:
    table = AEC.format(what="Informal Votes By Division") + "DivisionID,DivisionNm,StateAb,FormalVotes,InformalVotes,TotalVotes,InformalPercent\n1,Bean,ACT,100,5,105,4.76\n"
    (contest,) = contests(tmp_path, "results.csv", table)
    assert figures(contest) == {"valid_votes": 100, "rejected": 5, "votes_cast": 105, "rejected_share": 4.76}


COUNTS = "Constituency Name,Candidate surname,Candidate First Name,Result,Count Number,Transfers,Votes,Total Votes,Party\n" + "".join(
    f"Westmoor,{surname},{given},{result},{number},{total - first},{first},{total},{party}\n" for surname, given, party, first, rows in (
        ("Archer", "Ann", "Fine Gael", 40, ((1, 40, "Elected"),)), ("Baker", "Bob", "Fine Gael", 25, ((1, 25, ""), (2, 33, "Elected"))),
        ("Carter", "Cy", "Fianna Fail", 27, ((1, 27, ""), (2, 31, ""))), ("Drew", "Di", "Labour", 8, ((1, 8, "Eliminated"),))) for number, total, result in rows)


def test_counts_of_a_transferable_vote(tmp_path: Path) -> None:
    results = read(tmp_path, "results.csv", COUNTS)
    (contest,) = results.contests
    assert votes(contest) == {"Ann Archer": 40, "Bob Baker": 25, "Cy Carter": 27, "Di Drew": 8}
    assert [c.elected for c in contest.candidacies] == [True, True, False, False]
    assert [[(n, int(f.value)) for n, f in c.counts] for c in contest.candidacies[1:3]] == [[(1, 25), (2, 33)], [(1, 27), (2, 31)]]
    baker = Who("candidate", "bob baker", label="Bob Baker")
    assert values(results, "votes", contest.key, baker) == [(25, None), (33, "after count 2")]
    assert values(results, "rank", contest.key, baker) == [(3, None)]  # by first preferences, elected or not
    assert values(results, "quota", contest.key) == [(34, "Droop quota")]
    assert values(results, "majority", contest.key) == [(2, "after count 2")]
    assert values(results, "votes", contest.key, Who("party", "fine-gael", label="Fine Gael")) == [(65, None)]


def test_counts_in_columns_and_a_party_without_a_heading(tmp_path: Path) -> None:
    table = "2020 general election:,,,,,,\nParty,,Candidate,FPv%,Count 1,Count 2,Count 3\n,Fianna Fáil,Ann Archer,60,60,,\n,Sinn Féin,Bob Baker,40,40,41,42\n"
    (contest,) = contests(tmp_path, "results.csv", table)
    assert [(c.party, int(c.votes.value) if c.votes else 0, len(c.counts)) for c in contest.candidacies] == [("fianna-fail", 60, 1), ("sinn-fein", 40, 3)]
    assert contest.date == date(2020, 2, 8)


def test_candidate_and_party_votes_are_two_contests(tmp_path: Path) -> None:
    head = "year,electorate,party,{}all,ordinary,special\n"
    (tmp_path / "results-candidate.csv").write_text(head.format("candidate,") + '2014,Westmoor,Labour Party,"ARCHER, Ann",60,50,10\n2014,Westmoor,NZ First,"BAKER, Bob",40,30,10\n', encoding="utf-8")
    (tmp_path / "results-party.csv").write_text(head.format("") + "2014,Westmoor,Labour Party,30,20,10\n2014,Westmoor,NZ First,65,60,5\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results-candidate.csv"), str(tmp_path / "results-party.csv")])
    people, parties = results.contests
    assert votes(people) == {"Ann Archer": 60, "Bob Baker": 40} and parties.tally == PARTY_VOTE and people.date == date(2014, 9, 20)
    labour = Who("party", "labour", label="Labour")
    assert values(results, "votes", people.key, labour) == [(60, None), (30, PARTY_VOTE)]
    assert values(results, "majority", people.key) == [(20, None)]


def test_none_of_the_above_counts_but_does_not_stand(tmp_path: Path) -> None:
    table = "S_N,Candidate,Party,EVM_Votes,Postal_Votes,Total_Votes,%_of_Votes,State,Constituency\n1,ANN ARCHER,Shiv Sena,50,10,60,60,Goa,Araku (ST) - 1\n2,BOB BAKER,Independent,30,5,35,35,Goa,Araku (ST) - 1\n3,NOTA,None of the Above,5,0,5,5,Goa,Araku (ST) - 1\n"
    results = read(tmp_path, "results-2024.csv", table)
    (contest,) = results.contests
    assert contest.seat == "Araku" and contest.date is None and [c.person for c in contest.candidacies] == [True, True, False]
    assert values(results, "candidates", contest.key) == [(2, None)] and values(results, "valid_votes", contest.key) == [(100, None)]


def test_seats_of_one_name_in_two_states_and_candidates_of_one_name(tmp_path: Path) -> None:
    head = "S_N,Candidate,Party,EVM_Votes,Postal_Votes,Total_Votes,%_of_Votes,State,Constituency\n"
    rows = [("ANN ARCHER", "Goa", 60), ("CY CARTER", "Goa", 5), ("CY CARTER", "Goa", 4), ("ANN ARCHER", "Bihar", 30)]
    table = head + "".join(f"{i},{name},Independent,{n},0,{n},50,{state},Hamirpur - {i}\n" for i, (name, state, n) in enumerate(rows))
    goa, bihar = contests(tmp_path, "results-2024.csv", table)
    assert (goa.seat, bihar.seat) == ("Hamirpur (Goa)", "Hamirpur (Bihar)")
    assert sorted(int(c.votes.value) for c in goa.candidacies if c.votes) == [4, 5, 60]


def test_others_and_blank_papers_may_have_several_rows(tmp_path: Path) -> None:
    rows = "".join(f'2000,NEVADA,US PRESIDENT,"{name}",{party},{written},{n},126\n' for name, party, written, n in (
        ("ARCHER, ANN", "DEMOCRAT", "FALSE", 60), ("ARCHER, ANN", "DEMOCRAT", "TRUE", 1), ("BAKER, BOB", "REPUBLICAN", "FALSE", 40), ("OTHER", "", "FALSE", 9), ("OTHER", "", "FALSE", 8),
        ("BLANK VOTE", "", "FALSE", 5), ("OVER VOTE", "", "FALSE", 3)))
    (contest,) = contests(tmp_path, "results.csv", "year,state,office,candidate,party_detailed,writein,candidatevotes,totalvotes\n" + rows)
    assert votes(contest) == {"Ann Archer": 61, "Bob Baker": 40, "Other": 17} and figures(contest) == {"rejected": 8, "votes_cast": 126}
    assert contest.candidacies[2].aggregate


IN_COUNTIES = "county,office,district,party,candidate,votes\n" + "".join(
    f"{county},U.S. House,4,{party},{name},{n}\n" for party, name, numbers in (("D", "Ann Archer", (600, 100)), ("R", "Bob Baker", (300, 500))) for county, n in zip(("ADAMS", "BENTON"), numbers, strict=True))


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Ann Archer won 700 votes.", "supported"), ("In Benton County Ann Archer won 100 votes.", "supported"), ("Ann Archer won 701 votes.", "refuted"),
    ("In Benton County Ann Archer won 700 votes.", "unverifiable"),  # right of the whole, and it does not say so
])
def test_a_sentence_that_names_a_county_is_not_about_the_whole(tmp_path: Path, sentence: str, verdict: str) -> None:
    (tmp_path / "article.txt").write_text(f"Ann Archer is going to Congress\n\nShe beat Bob Baker. {sentence}\n", encoding="utf-8")
    report = check(read_article(str(tmp_path / "article.txt")), read(tmp_path, "results.csv", IN_COUNTIES))
    (found,) = [v for article in report.articles for v in article.verdicts if v.claim.quantity is not None]
    assert found.verdict == verdict


# --- what must not be read -------------------------------------------------------------------------------------------

REFUSED = {
    "polls without a total": "District,Poll Number,Poll Name,Ann Archer,Bob Baker,Rejected Ballots,Total Vote,Electors\nAvalon,1,Cove,17,54,0,71,162\nAvalon,2,Head,1,24,0,25,108\n",
    "shares under the names of parties, and not all of them": "riding,date,cpc,ndp,oth\n59022,2011-05-02,0.548,0.348,0.004\n59016,2011-05-02,0.658,0.193,0.049\n",
    "dates where a seat would be": "Name,Party,Votes,%\n4 May 2000,,,\nAnn Archer,Labour,60,60\nBob Baker,Conservative,40,40\n10 June 2004,,,\nCy Carter,Labour,70,70\nDi Drew,Conservative,30,30\n",
    "changes under the names of parties": "Date,Constituency,Result,CON,LAB,LD,Turnout\n1945-10-01,Smethwick,LAB hold,-0.029,0.029,,0.654\n",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_understood_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    said = refusal(tmp_path, "results.csv", REFUSED[name])
    assert said.startswith(str(tmp_path)) and "\n" not in said and ("give" in said or "add" in said)


# --- near misses in British tables ------------------------------------------------------------------------------------


def test_wards_of_one_name_in_two_councils_stay_two(tmp_path: Path) -> None:
    table = "Local authority name,Ward name,Candidate,Party,Votes,Elected\nReading,Abbey,Ann Archer,Labour,60,1\nReading,Abbey,Bob Baker,Green,40,0\nCambridge,Abbey,Cy Carter,Labour,30,1\nCambridge,Kings,Di Drew,Green,20,1\n"
    found = {c.seat: votes(c) for c in contests(tmp_path, "local-2024.csv", table)}
    assert found == {"Abbey (Reading)": {"Ann Archer": 60, "Bob Baker": 40}, "Abbey (Cambridge)": {"Cy Carter": 30}, "Kings": {"Di Drew": 20}}


def test_council_elections_are_not_on_the_day_of_the_general_one(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, "local-2024.csv", "Ward name,Candidate,Party,Votes\nKings,Ann Archer,Labour,60\nKings,Bob Baker,Green,40\n")
    assert (contest.year, contest.date, contest.kind) == (2024, None, "local")


def test_a_stroke_in_a_ward_is_no_second_language(tmp_path: Path) -> None:
    first, second = contests(tmp_path, "local-2022.csv", "Ward,Candidate,Party,Votes\nTorry/Ferryhill,Ann Archer,Labour,60\nTorry/Harbour,Bob Baker,Green,40\n")
    assert (first.seat, second.seat) == ("Torry/Ferryhill", "Torry/Harbour") and first.seat_key != second.seat_key


def test_footnote_marks_behind_seats(tmp_path: Path) -> None:
    (tmp_path / "results-2019.csv").write_text("Constituency,Candidate,Party,Votes\nSwansea West,Ann Archer,Labour,60\nWard 5,Bob Baker,Green,40\n", encoding="utf-8")
    (tmp_path / "turnout-2019.csv").write_text("Constituency,Electorate,Valid votes\nSwansea West6,100,60\n", encoding="utf-8")
    results = read_results([str(tmp_path / "results-2019.csv"), str(tmp_path / "turnout-2019.csv")])
    assert sorted({c.seat for c in results.contests}) == ["Swansea West", "Ward 5"]


def test_years_above_the_headings_part_two_elections(tmp_path: Path) -> None:
    table = "2015 ACTUAL DATA,,,2010 DATA,,\nConstituency,Electorate,Valid votes,Constituency,Electorate,Valid votes\nAnytown,700,400,Anytown,710,410\nOtherton,600,300,Otherton,610,310\n"
    found = {(c.seat, c.year): figures(c) for c in contests(tmp_path, "turnout.csv", table)}
    assert found["Anytown", 2015] == {"electorate": 700, "valid_votes": 400} and found["Anytown", 2010] == {"electorate": 710, "valid_votes": 410}


@pytest.mark.parametrize(("heading", "field"), [("Electors/Électeurs", "electorate"), ("Votes obtained - Votes obtenus", "votes"), ("RaceName", "office"), ("CanVotes", "votes"), ("FormalVotes", "valid_votes"),
                                                ("Valid Total (a)+(b)", "valid_votes"), ("Vote For", "to_fill"), ("Votes for", "votes"), ("Votes - Labour", None), ("Swing", "swing"), ("Local authority code", "ignore")])
def test_headings(heading: str, field: str | None) -> None:
    assert field_of(heading) == field


@pytest.mark.parametrize(("printed", "name"), [("BIDEN, JOSEPH R. JR", "Joseph R. Biden Jr"), ("CATHERINE A. CLOUTIER", "Catherine A. Cloutier"), ("Michael Monaco, Sr.", "Michael Monaco Sr."),
                                               ("BILAS, Zen", "Zen Bilas"), ("DIXON Samantha", "Samantha Dixon"), ("O'TOOLE, Cathy", "Cathy O'Toole")])
def test_names(printed: str, name: str) -> None:
    assert person_name(printed) == name


@pytest.mark.parametrize(("headings", "country"), [("county,office,party,votes", "us"), ("Office,Candidate,Party,Votes", "uk"), ("Constituency,Electorate,Valid votes", "uk"), ("DivisionNm,StateAb", "au"),
                                                   ("electorate,party,all,ordinary,special", "nz"), ("Candidate/Candidat,Votes Obtained/Votes obtenus", "ca")])
def test_country_of_headings(headings: str, country: str) -> None:
    assert country_of(headings.split(","), "") == country


def test_places_measures_and_counts_by_name() -> None:
    assert (place_name("SA"), place_name("GEORGIA"), place_name("Quebec/Québec"), place_name("Ohio")) == ("South Australia", "Georgia", "Quebec", "Ohio")
    assert (measure_name("Proposition 8: Title"), measure_name("Mayor")) == ("Proposition 8 (Title)", "Mayor")
    assert (tally_in("First preferences"), tally_in("Two candidate preferred"), tally_in("Abbey ward")) == ("", PREFERRED, None)
