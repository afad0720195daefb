"""Wordings of first contact with two batches: who was content with a place, piles in per cent, forfeits, who would have had to
change, what keeps somebody in office; and lists of seats, and people of whom a table knows the party alone."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

TOLD = [
    ("Bob Baker lost 6,545 supporters and still secured {}.", "8,455", "9,120"),
    ("Cy Carter shed 900 votes but nonetheless polled {}.", "2,100", "8,455"),
    ("Bob Baker mislaid 6,545 votes, yet still took {}.", "8,455", "9,120"),
    ("Cy Carter was there, and his {} was good enough for third.", "2,100", "325"),
    ("With {} per cent Di Dunn becomes the only one to lose a deposit.", "1.6", "6.7"),
    ("Cy Carter clung on; on {} per cent he kept his deposit.", "10.5", "1.6"),
    ("Ann Archer took the Suffolk town with {} votes, 665 ahead of Bob Baker.", "9,120", "8,455"),
    ("Ann Archer won the Lancashire resort with {} votes.", "9,120", "8,455"),
    ("Cy Carter slid back and had to make do with {} place on 2,100.", "third", "fourth"),
    ("Bob Baker was content with {} on 8,455.", "second", "third"),
    ("The Greens' Di Dunn had to settle for a distant {}.", "fourth", "third"),
    ("The Tories' pile of ballots shrank by {} per cent.", "43.6", "7.7"),
    ("Labour's stack of papers contracted by {} per cent.", "24.0", "5.6"),
    ("The Lib Dem heap of votes shrivelled by {} per cent.", "30.0", "0.5"),
    ("Pollsters were left scratching their heads at a swing of {} per cent.", "6.7", "13.4"),
    ("Bob Baker wound up on 8,455. Ms Di Dunn was another {} behind him.", "8,130", "8,310"),
    ("Had a mere {} of her people gone directly to the Tories, she would be out.", "333", "343"),
    ("Had {} of Labour's voters preferred Bob Baker, he would have won.", "333", "383"),
    ("Ann Archer is an MP because of {} people.", "665", "655"),
    ("Labour will be in power in Anytown North thanks to {} votes.", "665", "656"),
    ("Di Dunn, with less than a sixth as many ({}), came last.", "325", "352"),
    ("The Lib Dems' 10.5 per cent of the vote was good for third. The Tories had {} per cent of the vote in Anytown North.", "42.3", "32.4"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence.replace("{}", "<{}>"), true, false, anytown)


# No claim of the kind, or none that the tables can tell.
@pytest.mark.parametrize("sentence", [
    "Pollsters had put the swing at <9> per cent.",
    "Cy Carter had to make do with <second> best shoes.",
    "The pile of leaflets shrank by <20> per cent.",
    "Had <12> of his people been on time, the photograph would have been better.",
    "Bob Baker lives in Anytown thanks to <200> pounds a week.",
])
def test_no_such_claim(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict != "refuted", found.message


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Four wards: the Liberal Democrats hold two, Labour and the Conservatives one each."""
    path = tmp_path_factory.mktemp("council") / "results.csv"
    path.write_text("Ward;Conservative;Labour;Liberal Democrats;Electorate\nElm;322;222;939;4881\nOak;757;335;587;5288\nAsh;160;1109;576;5705\nFir;540;163;1050;5764\n", encoding="utf-8")
    return read_results([str(path)])


LEAD = "Elm, Oak, Ash and Fir went to the polls on Thursday.\n\n"


def verdicts(text: str, results: Results) -> dict[str, tuple[str, str]]:
    return {v.claim.text: (v.reading.measure, v.verdict) for v in check(parse("article.txt", LEAD + text), results).verdicts}


@pytest.mark.parametrize("opening", [
    "The seats contested were won as follows:", "The political make-up of the council is:", "State of the parties", "How the new councillors divide by party:",
])
def test_a_list_of_seats(opening: str, council: Results) -> None:
    told = verdicts(f"{opening}\n\n* Liberal Democrats: 2\n* Conservative: 1\n* Labour: 3", council)
    assert (told["2"], told["1"]) == (("seats", "supported"), ("seats", "supported"))
    assert told["3"][1] != "supported"


@pytest.mark.parametrize("opening", ["Votes by party:", "The results in Elm were:"])
def test_a_list_of_votes_is_none_of_seats(opening: str, council: Results) -> None:
    told = verdicts(f"{opening}\n\n* Liberal Democrats: 2\n* Conservative: 1", council)
    assert all(measure != "seats" for measure, _ in told.values())


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A seat of which the table knows who was elected, and of the others the parties alone."""
    folder = tmp_path_factory.mktemp("library")
    (folder / "results.csv").write_text("Constituency name,MP,First party,Second party,Electorate,Valid votes,Invalid votes,Majority,Con,Lab,LD,UKIP,PC\n"
                                        "Elmshire,James Adams,Con,Lab,56505,34675,77,237,13760,13523,915,3991,2486\n", encoding="utf-8")
    return read_results([str(folder / "results.csv")])


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("UKIP's Paul Poole romped into {} with 3,991.", "third", "second"),
    ("Plaid Cymru's Mair Rowlands did better, her {} good enough for fourth.", "2,486", "2,846"),
    ("Plaid Cymru's Mair Rowlands did better, her 2,486 good enough for {}.", "fourth", "fifth"),
    ("Labour's Chris Rudd, an MP for years, took {} votes.", "13,523", "13,760"),
])
def test_somebody_for_a_party(sentence: str, true: str, false: str, library: Results) -> None:
    assert_told("James Adams took Elmshire for the Conservatives. " + sentence.replace("{}", "<{}>"), true, false, library)
