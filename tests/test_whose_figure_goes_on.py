"""Whose a figure is where the clause names somebody beaten, several side by side, or a list with no name in it."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

# A sentence with a hole, the true figure and a false one.
TOLD = [
    # Behind the beaten one the clause goes on about who beat them.
    ("Cy Carter pipped the Greens for third with {}.", "2,100", "325"),
    ("Cy Carter edged out the Greens for {} with 2,100.", "third", "fourth"),
    ("Ann Archer scalped the Tories in Anytown North early today, hoovering up {} votes.", "9,120", "8,455"),
    ("Ann Archer stunned the Conservatives again, polling {} votes.", "9,120", "8,455"),
    ("Bob Baker outpolled two of the Greens with {}.", "8,455", "325"),
    ("Ann Archer beat the Conservatives, who had {}.", "8,455", "9,120"),
    ("Cy Carter pushed the Greens into last place on {}.", "325", "2,100"),
    ("Labour beat the Tories by 45.6 per cent to {}.", "42.3", "48.6"),
    # "Gathered up" is no rise.
    ("Ann Archer gathered up {} votes.", "9,120", "9,210"),
    ("Bob Baker lapped up {} votes.", "8,455", "8,545"),
    ("Cy Carter soaked up {}, a long way short.", "2,100", "2,010"),
    # Away from a place on either side of it.
    ("Bob Baker was {} votes away from coming first.", "665", "655"),
    ("Cy Carter was {} votes away from finishing fourth.", "1,775", "1,575"),
    # Shares and changes of several.
    ("Ann Archer took 9,120, Bob Baker 8,455, Cy Carter 2,100 and Di Dunn 325. In percentages that's {}, 42.3, 10.5 and 1.6.", "45.6", "46.5"),
    ("Ann Archer took 9,120, Bob Baker 8,455, Cy Carter 2,100 and Di Dunn 325. As slices of the cake: 45.6 per cent, {}, 10.5 and 1.6.", "42.3", "43.2"),
    ("Ann Archer took 9,120, Bob Baker 8,455, Cy Carter 2,100 and Di Dunn 325. That is a vote split of 45.6, 42.3, {} and 1.6.", "10.5", "15.0"),
    ("Labour (Ann Archer, 9,120) and the Lib Dems (Cy Carter, 2,100) both put on ground, up {} and 0.5 percentage points respectively.", "5.6", "6.5"),
    ("The Tories (Bob Baker) and the Lib Dems (Cy Carter) went opposite ways, and were down {} and up 0.5 points.", "7.7", "5.6"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), TOLD)
def test_told(sentence: str, true: str, false: str, anytown: Results) -> None:
    assert_told(sentence.replace("{}", "<{}>"), true, false, anytown)


# True figures of somebody else than the name beside them, or with too little beside them to accuse.
SILENT = [
    "Cy Carter was 1,775 votes away from coming <fourth>.",
    "Ann Archer won by 665. The old member's first was <3,000>.",
    "Bob Baker's majority was the talk of the town. Mr Baker's last was <3,000>.",
    "The majority was 665. Bob Baker's own was <3,000>.",
    "Elsewhere the numbers were <45.6>, 42.3 and 10.5.",
    "Di Dunn was there. Her party colleagues had <1.7>, 1.8 and 1.9.",
    "Labour and the Tories both lost out, down <1.2> and 7.7 points.",
]


@pytest.mark.parametrize("sentence", SILENT)
def test_silent(sentence: str, anytown: Results) -> None:
    found = verdict_of(sentence, anytown)
    assert found is None or found.verdict in {"supported", "unverifiable"}, (sentence, found)


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A ward of three, the shares of which lie close together; two of the four bear one name."""
    path = tmp_path_factory.mktemp("three") / "results.csv"
    path.write_text("Ward,Date,Candidate,Party,Votes\nElm,2024-05-02,David Davies,Conservative,528\nElm,2024-05-02,Ann Archer,Labour,497\nElm,2024-05-02,Cy Carter,Liberal Democrat,492\n"
                    "Elm,2024-05-02,June Davies,Independent,20\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("David TC Davies won Elm. June Davies was last. Mr Davies had {} votes.", "528", "20"),
    ("June Davies stood in Elm. So did David R. Davies. Ms Davies had {} votes.", "20", "528"),
    ("June Davies and David Davies stood in Elm. Mr Davies held on with {}, so the distance between him and Ms Archer was 31.", "528", "20"),
    ("Carter Cy, for the Lib Dems in Elm, took {} votes.", "492", "429"),  # the family name first
])
def test_who_of_one_name(sentence: str, true: str, false: str, three: Results) -> None:
    assert_told(sentence.replace("{}", "<{}>"), true, false, three)


@pytest.fixture(scope="module")
def county(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Four divisions, three of them Reform's."""
    rows = [(seat, who, votes) for seat, *results in (
        ("Elm", ("Ann Archer,Reform UK", 900), ("Bob Baker,Conservative", 700)), ("Oak", ("Cy Carter,Reform UK", 800), ("Di Dunn,Conservative", 600)),
        ("Ash", ("Eve Ellis,Reform UK", 950), ("Fay Foster,Conservative", 650)), ("Fir", ("Gus Gilpin,Conservative", 990), ("Hal Hurst,Reform UK", 450)),
    ) for who, votes in results]
    path = tmp_path_factory.mktemp("county") / "results.csv"
    path.write_text("Division,Date,Candidate,Party,Votes\n" + "".join(f"{seat},2025-05-01,{who},{votes}\n" for seat, who, votes in rows), encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize("sentence", ["Reform UK has just won <three> of them.", "Reform UK has taken <three> of these.", "The Conservatives held <one> of them."])
def test_some_of_the_divisions(sentence: str, county: Results) -> None:
    """What is won of "them" is seats where the tables have as many, and no votes."""
    found = verdict_of("Elm, Oak, Ash and Fir are the four divisions of the district. " + sentence, county)
    assert found is None or found.verdict in {"supported", "unverifiable"}, found.message
