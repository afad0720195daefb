"""What tables of one call tell of each other: the day, the count, the country, the party and the place that one of them leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.claims.naming import seats_of, titled
from factcheck.results import Results
from factcheck.results.election_titles import election_title
from factcheck.results.model import PREFERRED, Contest
from factcheck.results.party_columns import party_of
from tests.tables import loaded, only_contest

SEATS = """\
Constituency\tResult\tMP\tElectorate\tValid votes\tMajority\tCon\tLab\tLD
Northam\tCon gain from LD\tAnn Archer\t60000\t40000\t2000\t19000\t4000\t17000
Midham\tCon hold\tBob Baker\t61000\t41000\t9000\t23000\t14000\t4000
Southam\tLab hold\tCy Cole\t62000\t42000\t8000\t15000\t23000\t4000
"""
WHOLE = "South West of England: general election 2015;;\nParty;Seats;Votes\nConservative;2;57000\nLabour;1;41000\nLiberal Democrat;0;25000\nAll parties;3;123000\n"
BEFORE = """\
Constituency,Election,Result,MP,Second party,Electorate,Valid votes,Majority
Northam,2010,LD hold,Di Dunn,Con,59000,39500,1200
Midham,2010,Con hold,Bob Baker,Lab,60500,40200,7100
Southam,2010,Lab hold,Ed East,Con,61000,41100,6900
"""


def several(folder: Path, **texts: str) -> Results:
    """What is read of several files together."""
    paths = []
    for name, text in texts.items():
        stem, _, suffix = name.rpartition("_")
        (folder / f"{stem}.{suffix}").write_text(text, encoding="utf-8")
        paths.append(str(folder / f"{stem}.{suffix}"))
    return read_results(paths)


def of(results: Results, seat: str, year: int) -> list[Contest]:
    return [contest for contest in results.contests if contest.seat == seat and contest.year == year]


def test_seats_without_a_date_are_of_their_whole_and_not_of_the_history(tmp_path: Path) -> None:
    results = several(tmp_path, history_csv=BEFORE, seats_tsv=SEATS, results_csv=WHOLE)
    assert not results.errors
    (now,), (then,) = of(results, "Northam", 2015), of(results, "Northam", 2010)
    assert (now.figures["majority"].value, then.figures["majority"].value) == (2000, 1200)


def test_the_same_totals_are_the_same_election(tmp_path: Path) -> None:
    same = "Constituency,Election,MP,Electorate,Valid votes,Majority\nNortham,2015,Ann Archer,60000,40000,2000\nMidham,2015,Bob Baker,61000,41000,9000\nSoutham,2015,Cy Cole,62000,42000,8000\n"
    results = several(tmp_path, history_csv=same, seats_tsv=SEATS)
    assert {contest.year for contest in results.contests if contest.seat == "Northam"} == {2015}


@pytest.mark.parametrize("place", ["South West of England", "South West England", "South West region", "South-West of England", "South West"])
@pytest.mark.parametrize("title", ["South West round-up: how the yellow map turned blue", "How the South-West voted", "The night in the south west"])
def test_a_region_of_england_is_called_by_its_direction(place: str, title: str) -> None:
    if place == "South West" and "-" in title:
        return
    assert titled(place, f"{title}\n\nIt was a long night.", ["Northam"])


@pytest.mark.parametrize(("place", "text"), [("South West of England", "North West round-up\n\nText."), ("East of England", "East Anglia tonight\n\nText."), ("South West Surrey", "South West round-up\n\nText.")])
def test_another_region_is_not_meant(place: str, text: str) -> None:
    assert not titled(place, text, ["Northam"])


@pytest.mark.parametrize("text", ["Labour held one of the South West's 55 seats.", "All 55 seats in the South West have declared.", "Across the South West turnout rose."])
def test_a_text_on_the_seats_of_a_region(text: str) -> None:
    assert seats_of("South West of England", text)


SEATS_BY_YEAR = "Total seats by party,2007,2011,2016\nSNP,47,69,63\nConservative,17,15,31\nLabour,46,37,24\nTotal,110,121,118\n"
TWO_VOTES = "Scottish Parliament election - 5 May 2016,,,\nParty,Constituency votes,Constituency share %,Total seats\nSNP,1059898,46.50,63\nConservative,501844,22.02,31\nLabour,514261,22.56,24\nOthers,203151,8.92,0\nTotal,2279154,100,118\n"


def test_seats_by_year_are_of_the_day_on_which_there_are_the_same(tmp_path: Path) -> None:
    results = several(tmp_path, history_csv=SEATS_BY_YEAR, results_csv=TWO_VOTES)
    assert {contest.key for contest in results.contests if contest.year == 2016} == {"@2016-05-05"}


def test_other_seats_are_of_another_day(tmp_path: Path) -> None:
    results = several(tmp_path, history_csv=SEATS_BY_YEAR.replace(",63", ",60").replace(",24", ",27"), results_csv=TWO_VOTES)
    assert {contest.key for contest in results.contests if contest.year == 2016} == {"@2016-05-05", "@2016"}


BLOCKS = """\
VIC Division - Northam
Federal election 2019, final results
FIRST PREFERENCES
Candidate,Party,Votes,%
Ann Archer,Independent,32664,32.35
Bob Baker,Liberal,35426,35.09
Cy Cole,Labor,32866,32.56
FORMAL,,100956,
INFORMAL,,4601,
TWO CANDIDATE PREFERRED
Candidate,Party,Votes,%
Ann Archer,Independent,51886,51.39
Bob Baker,Liberal,49070,48.61
"""


def test_a_block_is_of_the_country_of_the_block_above_and_no_division_is_called_as_its_state(tmp_path: Path) -> None:
    results = loaded(tmp_path, BLOCKS)
    assert [(contest.seat, str(contest.date), contest.country) for contest in results.contests] == [("Northam", "2019-05-18", "au")] * 2


def test_the_count_is_told_by_the_last_line_above(tmp_path: Path) -> None:
    text = "Northam 2016,,\nTwo candidate preferred,,\nCandidate,Party,Votes\nAnn Archer,Independent,49421\nBob Baker,Liberal,40716\nFormal,,90137\nInformal,,6299\n"
    results = loaded(tmp_path, text)
    assert [contest.tally for contest in results.contests] == [PREFERRED]


def test_two_counts_of_the_same_seats_have_one_day(tmp_path: Path) -> None:
    preferred = "Tasmania - two party preferred by division, 2019 federal election,,,\nDivision,Liberal votes,Labor votes,Total,Member elected\nBass,34648,34085,68733,Ann Archer (LP)\nLyons,32073,39491,71564,Bob Baker (ALP)\n"
    first = "Division,LP,ALP,GRN,Formal,Informal\nBass,29094,23878,15761,68733,3240\nLyons,17301,26091,28172,71564,3427\n"
    results = several(tmp_path, preferred_csv=preferred, first_csv=first)
    assert {str(contest.date) for contest in results.contests} == {"2019-05-18"}
    elected = {c.name for contest in results.contests for c in contest.candidacies if c.elected}
    assert elected == {"Ann Archer", "Bob Baker"}


@pytest.mark.parametrize("cell", ["Ann Archer (LP)", "Ann Archer (Lib)", "Ann Archer (Liberal)"])
def test_a_winner_with_the_party_in_the_same_cell(tmp_path: Path, cell: str) -> None:
    text = f"Division,Liberal votes,Labor votes,Formal,Informal,Member elected\nBass,34648,34085,68733,3240,{cell}\nLyons,32073,39491,71564,3427,Bob Baker (ALP)\n"
    (bass, _) = loaded(tmp_path, text).contests
    assert [(c.name, c.party) for c in bass.candidacies if c.elected] == [("Ann Archer", "liberal")]


def test_a_bracket_that_is_no_party_is_a_part_of_the_name(tmp_path: Path) -> None:
    text = "Division,Liberal votes,Labor votes,Formal,Informal,Member elected\nBass,34648,34085,68733,3240,Ann Archer (first term)\nLyons,32073,39491,71564,3427,Bob Baker (ALP)\n"
    (bass, _) = loaded(tmp_path, text).contests
    assert not [c for c in bass.candidacies if c.elected]


HISTORY = "constituency_name,electorate,con_votes,con_share,lib_votes,lib_share,lab_votes,lab_share,total_votes,election\nNortham,63181,24045,0.466,6181,0.12,21428,0.415,51654,1964\nNortham,70000,24045,0.466,6181,0.12,21428,0.415,51654,1992\n"
NOW = "NORTHAM CONSTITUENCY;;\nParliamentary General Election, 31 March 1966;;\nParty;Votes polled;Electors on register\nConservative;23,944;63,839\nLabour;23,941;63,839\n{};4,093;63,839\n"


@pytest.mark.parametrize(("printed", "then"), [("Liberal", "liberal"), ("Liberal Democrat", "liberal-democrat")])
def test_lib_of_years_past_is_the_liberal_party_where_a_sister_says_so(tmp_path: Path, printed: str, then: str) -> None:
    results = several(tmp_path, history_csv=HISTORY, results_csv=NOW.format(printed))
    parties = {contest.year: {c.party for c in contest.candidacies} for contest in results.contests}
    assert then in parties[1964]
    assert "liberal-democrat" in parties[1992]


@pytest.mark.parametrize("text", ["Remain a member", "Remain a member of the European Union", "Remain in the EU", "Remain"])
def test_an_answer_in_the_words_of_the_ballot_paper(text: str) -> None:
    assert party_of(text) == "remain"


@pytest.mark.parametrize("text", ["Leave", "Leave the EU", "Leave the European Union"])
def test_the_other_answer(text: str) -> None:
    assert party_of(text) == "leave"


@pytest.mark.parametrize("text", ["Remaining electors", "Leavening", "Remain a councillor", "Leave of absence"])
def test_no_answer(text: str) -> None:
    assert party_of(text) not in {"remain", "leave"}


@pytest.mark.parametrize("title", ["2019 Canadian federal election", "Australian federal election 2019", "2019 federal election"])
def test_titles_of_elections_elsewhere_name_no_seat(title: str) -> None:
    assert election_title(title, "Northam", (None, 2021), False, "ca") is not None


@pytest.mark.parametrize("title", ["2019 Canadian Heights election", "Federal Way 2019"])
def test_titles_with_a_place_are_no_elections_alone(title: str) -> None:
    assert election_title(title, "Northam", (None, 2021), False, "ca") is None


@pytest.mark.parametrize(("label", "measure"), [("Total ballots cast", "votes_cast"), ("Total valid votes", "valid_votes"), ("Total electorate", "electorate")])
def test_a_total_with_one_figure_below_the_row_of_all_seats_is_of_it(tmp_path: Path, label: str, measure: str) -> None:
    text = f"Riding;Liberal;Conservative;NDP;Total valid\nNortham;18288;13805;5618;37711\nMidham;18682;13060;6225;37967\nSoutham;13822;18601;4984;37407\nProvince;50792;45466;16827;113085\n{label};113085\n"
    results = loaded(tmp_path, text)
    assert not results.errors
    assert len(results.contests) == 4
    (province,) = [contest for contest in results.contests if contest.seat.startswith("Province")]
    assert province.figures[measure].value == 113085


@pytest.mark.parametrize("heading", ["First past the post votes", "First-past-the-post votes", "Constituency votes", "FPTP votes"])
def test_votes_by_the_system_in_which_they_were_cast(tmp_path: Path, heading: str) -> None:
    contest = only_contest(tmp_path, f"NORTHAM - DECLARATION OF RESULT OF POLL 12 DECEMBER 2019,,\nCandidate,Party,{heading}\nAnn Archer,Labour,18358\nBob Baker,Conservative,15390\n")
    assert [c.votes.value for c in contest.candidacies if c.votes] == [18358, 15390]


@pytest.mark.parametrize("outcome", ["Con gain from Lab", "Con hold", "Conservative win", "Con held"])
def test_what_became_of_a_seat_tells_the_party_of_its_member(tmp_path: Path, outcome: str) -> None:
    text = f"Seat,MP,Outcome,Electorate,Valid votes,Con,Lab,Lib Dem\nNortham,Ann Archer,{outcome},60000,40000,19000,17000,4000\nMidham,Bob Baker,Lab hold,60000,40000,17000,19000,4000\n"
    first, _ = loaded(tmp_path, text).contests
    assert [(c.name, c.party) for c in first.candidacies if c.elected] == [("Ann Archer", "conservative")]


@pytest.mark.parametrize("outcome", ["Recount at 3am", "declared 4am", "No change"])
def test_another_word_on_the_outcome_tells_none(tmp_path: Path, outcome: str) -> None:
    text = f"Seat,MP,Outcome,Electorate,Valid votes,Con,Lab,Lib Dem\nNortham,Ann Archer,{outcome},60000,40000,19000,17000,4000\nMidham,Bob Baker,Lab hold,60000,40000,17000,19000,4000\n"
    first, _ = loaded(tmp_path, text).contests
    assert "Ann Archer" not in [c.name for c in first.candidacies]
