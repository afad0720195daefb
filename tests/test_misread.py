"""Right figures that a likely misreading would accuse, beside wrong ones that are told all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import verdict_of


def verdict(text: str, figure: str, results: Results) -> str:
    found = [v.verdict for v in check(parse("article.md", text), results).verdicts if v.claim.text == figure]
    assert len(found) == 1, (text, figure, found)
    return found[0]


# --- whose it is ----------------------------------------------------------------------------------------------------

SOMEBODY_ELSES = [
    "Bob Baker was there early. She walked in late. His tally was <9,120>.",
    "Cy Carter shook hands with Alex Poe. His share of the vote was <45.6 per cent>.",
    "Labour's share leapt 1.2 points, theirs shrank by <7.7>.",
    "A party that many chose under Ms Ann Archer was cut to <325>.",
    "The crowd who cheered loudest with Bob Baker took <325> leaflets home.",
    "In 1951 the Unionist took <45.3 per cent>.",
    "Officials rejected <57> nominations.",
    "The returning officer set aside <12> late complaints.",
]


@pytest.mark.parametrize("sentence", SOMEBODY_ELSES)
def test_a_misread_owner_accuses_nobody(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}


@pytest.mark.parametrize("sentence", [
    "Bob Baker's tally was <9,120>.",
    "Cy Carter lost his deposit on <45.6 per cent>.",
    "Cy Carter shook hands all round. His share of the vote was <45.6 per cent>.",
    "Di Dunn rustled up <352> votes.",
    "Ann Archer swept up <9,210> votes.",
    "Cy Carter ran third with <2,010>.",
    "Cy Carter crept in third on <2,010>.",
])
def test_a_named_owner_is_held_to_it(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None and found.verdict == "refuted"


@pytest.mark.parametrize("sentence", [
    "Di Dunn could only rustle up <325>.", "Di Dunn drummed up <325> votes.", "Ann Archer hoovered up <9,120>.",
    "Cy Carter won over <2,100> residents.", "Cy Carter ran third with <2,100>.", "Cy Carter crept in third on <2,100>.",
    "Number-crunchers at the count reckoned the turnout was <50.2 per cent>.",
    "In all <20,000> people filled in their papers correctly.",
])
def test_wordings(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is not None and found.verdict == "supported"


# --- when it was ----------------------------------------------------------------------------------------------------

@pytest.mark.parametrize("sentence", [
    "Labour, the runners-up at the 2019 general election, climbed to <first>.",
    "The Liberal Democrats, also third in 2019, stayed <third>.",
    "Since the seat came into existence in 1950 the majority has never been as small as the <665> that Ann Archer has now.",
    "Bob Baker, who had the seat, had <50 per cent> to play with at the outset of this campaign.",
    "Bob Baker had <50 per cent> of the vote to defend.",
    "Labour lost 2,880 compared with 2019, an election when over <10,000> more people voted.",
])
def test_a_mark_in_an_aside_dates_nothing_else(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict != "refuted", found.message


@pytest.mark.parametrize(("text", "figure"), [
    ("Bob Baker began the campaign with a majority of 3,000 and ended it 665 short.", "3,000"),
    ("Bob Baker had a cushion of 3,000 when the campaign began.", "3,000"),
    ("His 3,000 majority of 2019 is gone, said friends of Bob Baker.", "3,000"),
    ("Bob Baker went into the contest with 50 per cent of the vote to defend.", "50 per cent"),
    ("Labour went from 40 per cent to 45.6, the Conservatives from 50 to 42.3.", "50"),
    ("With 80 spoilt papers, the total in the boxes was 20,080.", "20,080"),
    ("Labour won with the support of fewer than one in four of the 40,000 electors.", "one in four"),
])
def test_then_and_of_whom(text: str, figure: str, anytown: Results) -> None:
    assert verdict("Ann Archer won Anytown North for Labour, beating Bob Baker.\n\n" + text, figure, anytown) == "supported"


@pytest.mark.parametrize(("text", "figure"), [
    ("Bob Baker began the campaign with a majority of 3,300.", "3,300"),
    ("Bob Baker went into the contest with 55 per cent of the vote to defend.", "55 per cent"),
    ("Labour went from 40 per cent to 45.6, the Conservatives from 55 to 42.3.", "55"),
])
def test_then_is_held_to_then(text: str, figure: str, anytown: Results) -> None:
    assert verdict(text, figure, anytown) == "refuted"


# --- of which seat --------------------------------------------------------------------------------------------------

HEAD = "Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
ROWS = {
    "Northam": ("Ann Archer,Labour,9120", "Bob Baker,Conservative,8455", 40100, 80),
    "Southam": ("Fay Foster,Labour,7310", "Gus Green,Conservative,6140", 31000, 60),
}


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Two seats without a date: 17,575 and 13,450 valid votes."""
    path = tmp_path_factory.mktemp("two") / "results.csv"
    rows = [f"{seat},{line},{roll},{bad}" for seat, (one, other, roll, bad) in ROWS.items() for line in (one, other)]
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return read_results([str(path)])


GLANCE = "Ann Archer held Northam for Labour.\n\nIn Southam it was closer still.\n\n"


@pytest.mark.parametrize(("line", "figure"), [
    ("Spoiled papers: 80.", "80"), ("There were 17,575 valid votes from an electorate of 40,100.", "17,575"),
    ("There were 17,575 valid votes from an electorate of 40,100.", "40,100"), ("Turnout was 44.0 per cent.", "44.0 per cent"),
    ("There were 13,450 valid votes in all.", "13,450"),
])
def test_a_block_without_a_seat_is_of_the_own_one_or_the_last(line: str, figure: str, two: Results) -> None:
    assert verdict(GLANCE + line, figure, two) == "supported"


def test_a_named_seat_is_held_to_it(two: Results) -> None:
    assert verdict(GLANCE + "There were 17,575 valid votes in Southam.", "17,575", two) == "refuted"


@pytest.mark.parametrize("opening", ["Gus Green, a publican from Northam, was second.", "Gus Green, born in Northam, was second."])
def test_where_somebody_comes_from_is_no_seat_spoken_of(opening: str, two: Results) -> None:
    assert verdict(f"Fay Foster held Southam. {opening} There were 13,450 valid votes.", "13,450", two) == "supported"


def test_seats_that_a_direction_tells_apart(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text(HEAD + "Rilton East,Ann Archer,Labour,9120,40000,80\nRilton East,Bob Baker,Conservative,8455,40000,80\n"
                    "Rilton West,Fay Foster,Labour,7310,31000,60\nRilton West,Gus Green,Conservative,6140,31000,60\n", encoding="utf-8")
    results = read_results([str(path)])
    text = "Ann Archer won Rilton East and Fay Foster won Rilton West.\n\nThe turnout in the east was 43.9 per cent and in the west 43.4 per cent."
    assert verdict(text, "43.9 per cent", results) == "supported"
    assert verdict(text, "43.4 per cent", results) == "supported"
    assert verdict(text.replace("43.9", "49.3"), "49.3 per cent", results) == "refuted"


# --- of which contest a table is ------------------------------------------------------------------------------------

def test_an_undated_table_is_that_of_the_history_with_its_votes(tmp_path: Path) -> None:
    now, past = tmp_path / "results.csv", tmp_path / "history.csv"
    now.write_text("Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,9120\nAnytown,Bob Baker,Conservative,8455\n", encoding="utf-8")
    past.write_text("constituency_name,election,con_votes,lab_votes,lib_votes,total_votes\n"
                    "Anytown,2017,9000,8000,100,17100\nAnytown,2019,8455,9120,0,17575\n", encoding="utf-8")
    results = read_results([str(now), str(past)])
    assert sorted(results.drafts) == ["anytown@2017-06-08", "anytown@2019-12-12"]
    now.write_text(now.read_text(encoding="utf-8").replace("8455", "8454"), encoding="utf-8")
    assert "anytown@?" in read_results([str(now), str(past)]).drafts


def test_the_year_that_a_change_is_from_dates_no_table(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_text("Constituency,Candidate,Party,Votes,Change since 2019 (notional)\nAnytown,Ann Archer,Labour,9120,+3.1\n"
                    "Anytown,Bob Baker,Conservative,8455,-2.2\n", encoding="utf-8")
    assert list(read_results([str(path)]).drafts) == ["anytown@?"]


# --- one party's candidates together --------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def ward(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A ward that elects two by first preferences, with two of one party."""
    path = tmp_path_factory.mktemp("ward") / "results-2022.csv"
    path.write_text("ward_name,seats,valid_poll,name,party_name,first_prefs,status\nOld Quay,2,3000,Ann Archer,Labour Party,1000,Elected\n"
                    "Old Quay,2,3000,Bob Baker,Scottish National Party (SNP),900,Elected\nOld Quay,2,3000,Cy Carter,Scottish National Party (SNP),600,Excluded\n"
                    "Old Quay,2,3000,Di Dunn,Scottish Green Party,500,Excluded\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Across its two candidates the SNP had 1,500.", "two"), ("Across its two candidates the SNP had 1,500.", "1,500"),
    ("The SNP took 50 per cent of first preferences.", "50 per cent"), ("The SNP took 1,500 votes from two candidates.", "two"),
])
def test_a_party_with_several_candidates(sentence: str, figure: str, ward: Results) -> None:
    assert verdict(sentence, figure, ward) == "supported"


def test_neither_one_candidate_nor_all(ward: Results) -> None:
    assert verdict("The SNP had 1,050 votes.", "1,050", ward) == "refuted"


@pytest.mark.parametrize("title", ["Northam", "NORTHAM", "**Northam ward**"])
def test_the_name_of_a_seat_alone_is_a_title(title: str, two: Results) -> None:
    text = f"Fay Foster held Southam.\n\n{title}\n\n- Elected: Ann Archer (Labour)\n- Turnout: {{}} per cent\n"
    assert verdict(text.format("44.0"), "44.0 per cent", two) == "supported"
    assert verdict(text.format("40.4"), "40.4 per cent", two) == "refuted"
