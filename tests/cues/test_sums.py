"""Several together, figures before added up, what somebody lacked, who stayed away, and seats short of a majority."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import verdict_of

# Now: Labour (Archer) 9,120, Conservative (Baker) 8,455, Lib Dem (Carter) 2,100, Green (Dunn) 325; 20,000 valid, 80 rejected, 40,000 electors.
# A sentence with a hole, its true figure, a false one.
TOGETHER = [
    ("Bob Baker polled 8,455 and Cy Carter 2,100. Added together that is {}.", "10,555", "11,655"),
    ("The Lib Dems took 2,100 and the Greens 325. Do the sums: {} between them.", "2,425", "2,625"),
    ("The Lib Dems and the Greens stood aside, leaving {} votes up for grabs.", "2,425", "2,625"),
    ("Cy Carter took 2,100. Add Di Dunn's and you reach {}.", "2,425", "2,625"),
    ("Pile the Tories and the Lib Dems on top of each other and the two of them would have beaten Labour by {}.", "1,435", "1,635"),
    ("Lump the Conservatives and the Lib Dems together and they are {} ahead of Ann Archer.", "1,435", "1,635"),
    ("The Lib Dems and the Greens took {} votes.", "2,425", "2,625"),
    ("Cy Carter and Di Dunn polled {}.", "2,425", "2,625"),
    ("Labour and the Conservatives got {}.", "87.9 per cent", "83.9 per cent"),
    ("The big two shared {} of the vote.", "87.9 per cent", "83.9 per cent"),
    ("The old firm hoovered up {} of the votes.", "87.9 per cent", "83.9 per cent"),
    ("More than {} of Anytown North's voters wanted somebody else.", "half", "two thirds"),
    ("Ann Archer won although more than {} who voted preferred another candidate.", "half", "two thirds"),
    ("Her rivals mustered {} votes between the lot of them.", "10,880", "10,380"),
    ("Bob Baker needed another {} votes to win the seat.", "666", "466"),
    ("Bob Baker lacked {} votes to hold the seat.", "665", "465"),
    ("Had another {} people in the villages voted Conservative, it would be a different tale.", "666", "466"),
    ("Cy Carter finished third, {} short of second place.", "6,355", "6,855"),
    ("Di Dunn was {} votes adrift of third.", "1,775", "1,575"),
    ("Of the 40,000 people on the register, {} stayed at home.", "19,920", "17,920"),
    ("As many as {} electors did not bother.", "19,920", "17,920"),
    ("Cy Carter's 2,100 votes exceed the majority by {}.", "1,435", "1,635"),
    ("Mr Carter ended up with a vote {} bigger than the gap between the top two.", "1,435", "1,635"),
]


def assert_right_alone(sentence: str, right: str, wrong: str, results: Results) -> None:
    """The sentence is borne out with its true figure in the hole, and not with the false one."""
    told, lied = (verdict_of(sentence.format(f"<{figure}>"), results) for figure in (right, wrong))
    assert told is not None and told.verdict == "supported"
    assert lied is None or lied.verdict != "supported"


@pytest.mark.parametrize(("sentence", "right", "wrong"), TOGETHER)
def test_several(sentence: str, right: str, wrong: str, anytown: Results) -> None:
    assert_right_alone(sentence, right, wrong, anytown)


# Figures that are of others, or of nobody that the tables tell.
LEFT_OPEN = [
    "Cy Carter needed <300> signatures to win a place on the list.",
    "Together the two parishes have <10,555> residents.",
    "The Tories and the Lib Dems spent <12,400> pounds between them.",
    "The old firm hired <120> buses.",
    "Bob Baker was <300> metres short of second base.",
    "The council was <nine> short of its target for trees.",
]


@pytest.mark.parametrize("sentence", LEFT_OPEN)
def test_not_accused(sentence: str, anytown: Results) -> None:
    verdict = verdict_of(sentence, anytown)
    assert verdict is None or verdict.verdict == "unverifiable"


COUNCIL = """Party,Seats,Votes
Liberal Democrat,31,90000
Conservative,22,88000
Reform UK,14,80000
Labour,5,40000
Green Party,5,30000
Independent,1,2000
"""
SEATS = [
    ("The Lib Dems have 31 seats, {} short of a majority.", "nine", "three"),
    ("The Liberal Democrats finished {} shy of overall control.", "nine", "three"),
    ("That leaves the Lib Dems {} short of the 40 needed to run the authority alone.", "nine", "three"),
    ("The Lib Dems are nine short of the {} needed for a majority.", "40", "45"),
    ("The winning post was {}, and nobody got there.", "40", "45"),
    ("To take control of the council a party needs {}.", "40", "45"),
    ("To command a majority you need 40, so the Lib Dems are {} short.", "nine", "three"),
    ("The Conservatives fell {} short of the winning post.", "18", "13"),
]


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    folder = tmp_path_factory.mktemp("council")
    (folder / "results.csv").write_text(COUNCIL, encoding="utf-8")
    return read_results([str(folder / "results.csv")])


@pytest.mark.parametrize(("sentence", "right", "wrong"), SEATS)
def test_majority_of_seats(sentence: str, right: str, wrong: str, council: Results) -> None:
    assert_right_alone(sentence, right, wrong, council)


PRICES = [
    ("Each Lib Dem seat cost 2,903 votes; each Labour one, {} votes; each Conservative 4,000.", "8,000", "9,000"),
    ("Each Lib Dem seat cost 2,903 votes; each Labour one, 8,000 votes; each Conservative {}.", "4,000", "4,400"),
    ("A Labour councillor works out at {}.", "8,000", "9,000"),
    ("For each of Labour's seats it needed {} votes.", "8,000", "9,000"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), PRICES)
def test_price_of_a_seat(sentence: str, right: str, wrong: str, council: Results) -> None:
    assert_right_alone(sentence, right, wrong, council)


REJECTED = [
    ("Of the papers, 80 were rejected, about {}.", "one in 251", "one in 120"),
    ("About {} was thrown out.", "one in 251", "one in 120"),
]


@pytest.mark.parametrize(("sentence", "right", "wrong"), REJECTED)
def test_rejected_as_a_part(sentence: str, right: str, wrong: str, anytown: Results) -> None:
    assert_right_alone(sentence, right, wrong, anytown)


# Figures that are true, of others than the name beside them.
NOT_OF_THE_NAME = [
    "Between them, the Conservatives and the Lib Dems attracted 10,555 votes, <1,435> more than the winner.",
    "A combined <10,555> people backed the Tories or the Liberal Democrats.",
    "More people voted against Ann Archer (<10,880>) than for her.",
    "The Tories held on to 8,455 of the <15,000> votes they won in 2019.",
    "Bob Baker's majority of <3,000> was more than four times that of Ann Archer.",
    "Bob Baker's majority of 3,000 was more than <four times> that of Ann Archer.",
    "Only a quarter of registered voters, or <23 per cent>, backed Labour.",
    "The gap between second and third was <6,355>.",
    "Only <1,775> separated third from fourth.",
    "The Lib Dem vote fell by 900, or <30 per cent>.",
    "Ann Archer beat Bob Baker and Cy Carter with <9,120> votes.",
    "The Lib Dems fell from 3,000 to 2,100. <Half> of them went to Labour.",
    "The Lib Dem vote, 2,100, was <three times> Labour's majority.",
]


@pytest.mark.parametrize("sentence", NOT_OF_THE_NAME)
def test_not_the_name_beside_it(sentence: str, anytown: Results) -> None:
    verdict = verdict_of(sentence, anytown)
    assert verdict is not None and verdict.verdict in {"supported", "unverifiable"}


@pytest.mark.parametrize("sentence", [
    "Cy Carter had 2,100 and Di Dunn 325. Between them those two accounted for {} ballots.",
    "Cy Carter (2,100) and Di Dunn (325) were also-rans. The pair took {} votes between them.",
    "Cy Carter had 2,100 and Di Dunn 325. Together? Those two candidates mustered {}.",
])
def test_those_named_just_before(sentence: str, anytown: Results) -> None:
    def verdict(figure: str) -> str:
        return next(v.verdict for v in check(parse("a.txt", sentence.format(figure)), anytown).verdicts if v.claim.text == figure)

    assert verdict("2,425") == "supported" and verdict("2,524") == "refuted"


@pytest.mark.parametrize("sentence", [
    "Ann Archer had 9,120, Cy Carter 2,100 and Di Dunn 325. Between them those two accounted for {} ballots.",  # of three
    "Cy Carter and Di Dunn lost. The other two candidates mustered {}.",
])
def test_those_of_whom_it_is_not_clear_who_they_are(sentence: str, anytown: Results) -> None:
    found = [v.verdict for v in check(parse("a.txt", sentence.format("3,333")), anytown).verdicts if v.claim.text == "3,333"]
    assert found in ([], ["unverifiable"])
