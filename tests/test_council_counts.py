"""A council of several wards: who came where in how many, seats in lists, what they make together, and counts of people by party."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

HEAD = "Ward,Date,Candidate,Party,Votes,Elected,Electorate,Valid votes,Rejected votes\n"
WARDS = {
    "Ashby": (("Ann Archer", "Labour", 715), ("Bob Baker", "Conservative", 712), ("Cy Carter", "Green", 133)),
    "Birch": (("Di Dunn", "Labour", 904), ("Ed Ellis", "Green", 611)),
    "Cold Oak": (("Fay Foster", "Conservative", 1021), ("Gus Green", "Labour", 655), ("Hal Hurst", "Green", 240)),
    "Dunmere": (("Ida Ingram", "Green", 873), ("Joe Jarvis", "Conservative", 846)),
    "Elmsett": (("Kay Knight", "Labour", 1209), ("Lee Lamb", "Conservative", 377), ("May Moss", "Green", 351)),
}
LEAD = "Labour remained the largest party on Treeshire Council at the elections of 2 May 2024.\n\n"
LEAD_OF_FIVE = "Labour remained the largest party on Treeshire Council when all five wards voted on 2 May 2024.\n\n"


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Five wards: Labour won three, the Conservatives and the Greens one each."""
    rows = [f"{ward},2024-05-02,{name},{party},{votes},{'Yes' if i == 0 else 'No'},4000,{sum(v for _, _, v in people)},9"
            for ward, people in WARDS.items() for i, (name, party, votes) in enumerate(people)]
    path = tmp_path_factory.mktemp("council") / "results.csv"
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


def verdicts(results: Results, sentence: str, *figures: str, lead: str = LEAD) -> list[str | None]:
    report = check(parse("a.txt", lead + sentence), results)
    return [next((v.verdict for v in report.verdicts if v.claim.start >= len(lead) and v.claim.text == figure), None) for figure in figures]


@pytest.mark.parametrize(("sentence", "figures"), [
    ("In the five wards Labour came first in {} wards and second in 2.", ("three",)),
    ("The Conservatives finished second in {} wards and the Greens in one.", ("three",)),
    ("Of the five wards, the Greens were third in {} wards.", ("three",)),
    ("Across the five wards Labour topped the poll in {} wards.", ("three",)),
    ("All five wards voted: Labour came first in {} wards, second in {} and last in none.", ("3", "1")),
])
def test_in_how_many_wards_somebody_came_where(council: Results, sentence: str, figures: tuple[str, ...]) -> None:
    assert verdicts(council, sentence.format(*figures), *figures) == ["supported"] * len(figures)


@pytest.mark.parametrize(("sentence", "wrong"), [
    ("In the five wards Labour came first in {} wards.", "four"),
    ("In the five wards the Conservatives finished second in {} wards.", "two"),
    ("Of the five wards, the Greens were third in {} wards.", "two"),
])
def test_a_wrong_count_of_places_is_told_where_the_text_says_of_how_many(council: Results, sentence: str, wrong: str) -> None:
    assert verdicts(council, sentence.format(wrong), wrong) == ["refuted"]


@pytest.mark.parametrize("sentence", [
    "Of the 12 wards of the county, Labour came first in {} wards.",  # more than the tables have
    "Labour came second in {} by-elections last year.",
    "Labour came first in {} wards from the coast to the hills, the other half of the council having voted a year before.",
])
def test_a_count_of_places_elsewhere_is_not_accused(council: Results, sentence: str) -> None:
    assert "refuted" not in verdicts(council, sentence.format("seven"), "seven")


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("Labour won {} of the five seats, the Conservatives one and the Greens one.", "three", "four"),
    ("The Conservatives took one of the five seats, Labour {} and the Greens one.", "three", "two"),
    ("Of the five seats Labour now has {} seats.", "three", "two"),
])
def test_seats_are_sure_where_the_text_tells_how_many_there_are(council: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdicts(council, sentence.format(right), right) == ["supported"]
    assert verdicts(council, sentence.format(wrong), wrong) == ["refuted"]


@pytest.mark.parametrize("sentence", [
    "Labour won {} seats and lost the rest.",  # nobody says of how many
    "Labour holds {} of the eleven seats in Treeshire and the two districts around it.",
    "Of the five seats and the eleven seats next door Labour holds {}.",
])
def test_seats_of_nobody_knows_how_many_are_not_accused(council: Results, sentence: str) -> None:
    assert "refuted" not in verdicts(council, sentence.format("four"), "four")


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Labour polled {} votes in the county.", "3,483"),
    ("Across the county the Conservatives took {} per cent of the vote.", "34.2"),
    ("In all {} valid votes were cast.", "8,647"),
])
def test_what_the_wards_make_together_where_none_is_named(council: Results, sentence: str, figure: str) -> None:
    found = verdicts(council, sentence.format(figure), figure, f"{figure} per cent")
    assert "supported" in found


@pytest.mark.parametrize("lead", [
    "Labour remained the largest party on Treeshire Council at the elections of 4 May 2023.",  # of another day
    "Labour held its seat at a by-election to Treeshire Council on 2 May 2024.",
])
def test_an_election_of_another_day_is_not_theirs(council: Results, lead: str) -> None:
    report = check(parse("a.txt", f"{lead}\n\nLabour polled 3,483 votes in the county."), council)
    assert [v.verdict for v in report.verdicts if v.claim.text == "3,483"] == ["unverifiable"]


def test_of_which_council_is_never_so_plain_that_it_accuses(council: Results) -> None:
    assert verdicts(council, "Labour polled 4,384 votes in the county.", "4,384") == ["unverifiable"]


@pytest.mark.parametrize(("sentence", "figures"), [
    ("There were 13 candidates in the five wards, including {} for Labour and {} for the Conservatives.", ("four", "four")),
    ("Labour put up {} candidates, the Greens {}.", ("four", "five")),
    ("The Greens fielded {} candidates, the Conservatives {} and Labour four.", ("five", "four")),
])
def test_candidates_by_party_go_on(council: Results, sentence: str, figures: tuple[str, ...]) -> None:
    report = check(parse("a.txt", LEAD_OF_FIVE + sentence.format(*figures)), council)
    found = [v for v in report.verdicts if v.claim.start >= len(LEAD_OF_FIVE) and v.claim.text in figures]
    assert {(v.reading.measure, v.verdict) for v in found} == {("candidates", "supported")}


@pytest.mark.parametrize("sentence", [
    "The Conservatives lost {} deposits, the Greens 42 and Labour seven.",
    "The Greens lost 42 deposits, Labour {} and the Conservatives seven.",
    "Labour forfeited {} deposits and the Greens 42.",
])
def test_deposits_are_no_seats_and_no_votes(council: Results, sentence: str) -> None:
    report = check(parse("a.txt", LEAD_OF_FIVE + sentence.format("31")), council)
    assert [v.reading.measure for v in report.verdicts if v.claim.text == "31"] == ["lost_deposit"]
    assert not [v for v in report.verdicts if v.verdict == "refuted"]


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("In Ashby, Ann Archer beat Bob Baker by three votes, 715 to {}.", "712", "721"),
    ("In Dunmere, Ida Ingram saw off Joe Jarvis by 27 votes – 873 to {}.", "846", "884"),
    ("In Ashby, Ann Archer edged out Bob Baker, 715 to {}.", "712", "729"),
])
def test_two_figures_beside_two_rivals_are_no_range(council: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdicts(council, sentence.format(right), right) == ["supported"]
    report = check(parse("a.txt", LEAD + sentence.format(wrong)), council)
    assert not [v for v in report.verdicts if wrong in v.claim.text and v.verdict == "supported"]


def test_round_figures_with_to_between_them_are_a_range(council: Results) -> None:
    report = check(parse("a.txt", LEAD + "In Birch, Di Dunn had expected 700 to 950 votes."), council)
    assert "950" not in [v.claim.text for v in report.verdicts]


@pytest.mark.parametrize("sentence", [
    "Between them the five wards gave Labour {} votes.",
    "Across the five wards Labour polled {} votes.",
    "In all five wards together Labour took {} votes.",
])
def test_a_sum_over_as_many_wards_as_are_told_is_sure(council: Results, sentence: str) -> None:
    assert verdicts(council, sentence.format("3,483"), "3,483", lead=LEAD_OF_FIVE) == ["supported"]
    assert verdicts(council, sentence.format("3,843"), "3,843", lead=LEAD_OF_FIVE) == ["refuted"]


@pytest.mark.parametrize(("sentence", "figures"), [
    ("There were {} candidates in Ashby, {} in Birch and {} in Cold Oak.", ("3", "2", "three")),
    ("Labour had {} votes in Ashby, {} in Birch and {} in Elmsett.", ("715", "904", "1,209")),
    ("Labour got {} votes in Cold Oak and {} in Ashby.", ("655", "715")),
])
def test_lists_of_figures_by_ward(council: Results, sentence: str, figures: tuple[str, ...]) -> None:
    assert verdicts(council, sentence.format(*figures), *figures) == ["supported"] * len(figures)


@pytest.mark.parametrize(("sentence", "right", "wrong"), [
    ("The Greens' {} runners drew a blank almost everywhere.", "five", "four"), ("Labour's {} hopefuls had a good night.", "four", "five"),
    ("The Conservatives, with {} names on the ballot papers, won a ward.", "four", "five"), ("The Greens, who had {} candidates on the papers, won a ward.", "five", "four"),
])
def test_how_many_stood_for_a_party(council: Results, sentence: str, right: str, wrong: str) -> None:
    assert verdicts(council, sentence.format(right), right, lead=LEAD_OF_FIVE) == ["supported"]
    assert verdicts(council, sentence.format(wrong), wrong, lead=LEAD_OF_FIVE) == ["refuted"]
