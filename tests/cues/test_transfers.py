"""What somebody received from the papers of another at a count of a transferable vote, and what they had after one."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import assert_told, verdict_of

LEAD = "Orla Byrne, Pat Daly and Nora Egan were elected in Midtown; Seán Foley, Tom Byrne and Una Grady of the Greens were not.\n\n"
# 12,000 valid votes and three seats: the quota is 3,001. Grady's papers move at count 2, Byrne's 499 at count 3, Foley's none.
STANDINGS = {
    "Orla Byrne": ("Fianna Fáil", (3500,), "Elected"), "Pat Daly": ("Fine Gael", (2600, 2700, 2825, 3120), "Elected"),
    "Nora Egan": ("Sinn Féin", (2400, 2550, 2790, 2899), "Elected"), "Seán Foley": ("Fine Gael", (1900, 2050, 2140, 2600), ""),
    "Tom Byrne": ("Labour", (1000, 1100, 1144), "Eliminated"), "Una Grady": ("Green Party", (600,), "Eliminated"),
}


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A three-seat constituency of four counts: an exclusion, a surplus and an exclusion."""
    lines = ["Constituency Name,Candidate surname,Candidate First Name,Result,Count Number,Transfers,Votes,Total Votes,Party"]
    for name, (party, standings, end) in STANDINGS.items():
        first, surname = name.split()
        for number, standing in enumerate(standings, 1):
            result = end if number == len(standings) else ""
            moved = standing - standings[number - 2] if number > 1 else 0
            lines.append(f"Midtown,{surname},{first},{result},{number},{moved},{standings[0]},{standing},{party}")
    path = tmp_path_factory.mktemp("counted") / "results.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "wrong"), [
    ("Grady was eliminated and her votes went mainly to Egan (<150>), Foley (150) and Daly (100).", "105"),
    ("When Grady went out her papers flowed to Egan (150), Foley (150) and Daly (<100>).", "190"),
    ("Tom Byrne's bundle of 1,144 broke <295> to Daly and 109 to Egan.", "259"),
    ("Tom Byrne's votes went 295 to Daly, 109 to Egan and <460> to Foley.", "406"),
    ("Orla Byrne's surplus of 499 was distributed, with <240> votes going to Egan.", "420"),
    ("Orla Byrne's surplus was 499 votes, of which <125> went to Pat Daly.", "152"),
    ("Una Grady was excluded at stage one, and <150> of her votes transferred to Nora Egan.", "510"),
    ("Tom Byrne went out, and <460> of his 1,144 votes went to Foley.", "604"),
    ("It was Tom Byrne's transfers that did it for Daly: he got <295> of them, against 109 for Egan.", "925"),
    ("It was Tom Byrne's transfers that did it for Daly: he got 295 of them, against <109> for Egan.", "190"),
    ("Tom Byrne's elimination lifted Seán Foley by <460> votes.", "640"),
    ("Orla Byrne's surplus gave Egan <240> and Daly 125.", "204"),
    ("Nora Egan gained <240> votes from the surplus of Orla Byrne.", "204"),
    ("Seán Foley picked up <460> transfers from Tom Byrne.", "640"),
])
def test_what_papers_brought(sentence: str, wrong: str, counted: Results) -> None:
    right, other = verdict_of(LEAD + sentence, counted), verdict_of(LEAD + sentence.replace(sentence[sentence.index("<") : sentence.index(">") + 1], f"<{wrong}>"), counted)
    assert right is not None and (right.verdict, right.reading.measure) == ("supported", "other_result")
    assert other is not None and other.verdict != "supported"


@pytest.mark.parametrize("sentence", [
    "Una Grady went out. Egan got <240> votes from her transfers.", "Orla Byrne's surplus of 499 was distributed, with <295> votes going to Daly.",
])
def test_a_figure_of_another_count_is_neither_right_nor_wrong(sentence: str, counted: Results) -> None:
    found = verdict_of(LEAD + sentence, counted)
    assert found is not None and found.verdict == "unverifiable"


@pytest.mark.parametrize("sentence", [
    "Orla Byrne's surplus helped Egan, who finished on <2,899>.", "Tom Byrne's transfers went to Daly, and he ended with <3,120>.",
    "Una Grady's voters then did Foley a favour, and 150 came across, as against <100> for Daly.",
    "Nora Egan began with 2,400 first preferences and finished with <2,899>.",
])
def test_what_papers_brought_is_not_what_somebody_had(sentence: str, counted: Results) -> None:
    found = verdict_of(LEAD + sentence, counted)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize(("sentence", "wrong"), [
    ("Tom Byrne was eliminated on the third count with <1,144> votes.", "1,414"),
    ("After the second count Daly stood at <2,700>, Egan at 2,550 and Foley at 2,050.", "2,825"),
    ("After the second count Daly stood at 2,700, Egan at <2,550> and Foley at 2,050.", "2,790"),
    ("Nora Egan had <2,790> votes at the end of count three.", "2,550"),
    ("Pat Daly was elected on the final count with <3,120>.", "2,825"),
])
def test_after_a_count_that_is_named(sentence: str, wrong: str, counted: Results) -> None:
    right, other = verdict_of(LEAD + sentence, counted), verdict_of(LEAD + sentence.replace(sentence[sentence.index("<") : sentence.index(">") + 1], f"<{wrong}>"), counted)
    assert right is not None and right.verdict == "supported"
    assert other is not None and other.verdict != "supported"


def test_who_went_out_when_may_be_told_with_first_preferences(counted: Results) -> None:
    found = verdict_of(LEAD + "Pat Daly was elected on the fourth count, with <2,600> first preferences.", counted)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize(("sentence", "right"), [
    ("Daly was on 2,825 after the third count and needed another <176> to reach the quota.", True),
    ("Nora Egan polled 2,400 first preferences, <601> short of the quota.", True),
    ("All three were clear of the <3,001> quota.", True), ("All three were clear of the <3,010> quota.", False),
    ("Pat Daly had to wait until count <four> to be elected.", True), ("Pat Daly had to wait until count <three> to be elected.", False),
    ("Pat Daly had to wait until the <third> pint.", False),
])
def test_the_quota_and_the_count(sentence: str, right: bool, counted: Results) -> None:
    found = verdict_of(LEAD + sentence, counted)
    assert (found is not None and found.verdict == "supported") is right


@pytest.mark.parametrize(("sentence", "right"), [
    ("Tom Byrne's transfers favoured Foley, who took <460> of them, ahead of Daly on 295.", True),
    ("Tom Byrne's transfers favoured Foley, who took 460 of them, ahead of Daly on <295>.", True),
    ("Orla Byrne's surplus was shared out: Egan got 240, Daly <125> and Foley 90.", True),
    ("From Tom Byrne's 1,144 votes Foley got 460 and his running mate Daly <295>.", True),
    ("After Una Grady went out Egan picked up <150> and Daly 100.", True),
    ("After Una Grady went out Egan picked up 150 and Daly <190>.", False),
    ("After Una Grady went out Egan led Foley, <2,550> to 2,050.", True),
    ("Orla Byrne's surplus of <499> was shared between Egan (240), Daly (125) and others.", True),
])
def test_a_figure_beside_a_name_where_papers_move(sentence: str, right: bool, counted: Results) -> None:
    found = verdict_of(LEAD + sentence, counted)
    assert (found is not None and found.verdict == "supported") is right


def test_less_than_anybody_ever_had_is_no_wrong_vote(counted: Results) -> None:
    found = verdict_of(LEAD + "Pat Daly took <295> after a recount of one bundle.", counted)
    assert found is None or found.verdict != "refuted"


def test_from_one_count_to_the_next_is_no_election_before(counted: Results) -> None:
    found = verdict_of(LEAD + "Pat Daly jumped from <2,825> to 3,120 on the fourth count.", counted)
    assert found is None or found.verdict != "refuted"


@pytest.mark.parametrize(("sentence", "true", "false"), [
    ("Pat Daly vaulted past the quota to finish on <{}>.", "3,120", "3,210"), ("Pat Daly cleared the quota, ending up with <{}> votes.", "3,120", "3,012"),
    ("Daly was third, a little below the quota of <{}>.", "3,001", "3,010"), ("The quota in Midtown was fixed at <{}>.", "3,001", "3,120"),
    ("Seán Foley finished on <{}>.", "2,600", "2,140"), ("Nora Egan ended up with <{}> votes.", "2,899", "2,790"), ("Tom Byrne finished with <{}> first preferences.", "1,000", "1,144"),
    ("When Foley went out Pat Daly passed the quota with just <{}> to spare.", "119", "191"),
])
def test_the_quota_and_what_is_past_it(sentence: str, true: str, false: str, counted: Results) -> None:
    assert_told(LEAD + sentence, true, false, counted)
