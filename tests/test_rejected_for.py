"""Papers rejected for a reason: what articles say of it, against tables that keep the reasons."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results


@pytest.fixture(scope="module")
def sutton(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("sutton") / "results-2019-12-12.csv"
    path.write_text("Constituency,Candidate,Party,Votes\nSutton,Ann Archer,Labour,9120\nSutton,Bob Baker,Conservative,8455\n(a) want of an official mark,,,3\n"
                    "(b) voting for more candidates than voter was entitled to,,,25\n(c) writing or mark by which voter could be identified,,,7\n"
                    "(d) being unmarked or wholly void for uncertainty,,,41\nTotal rejected,,,76\n", encoding="utf-8")
    return read_results([str(path)])


def told(sentence: str, figure: str, results: Results) -> list[tuple[str, str]]:
    report = check(parse("a.txt", f"In Sutton 76 ballot papers were rejected. {sentence}"), results)
    return [(v.reading.measure, v.verdict) for v in report.verdicts if v.claim.text == figure]


# A sentence with a hole, the true number, a false one.
REASONS = [
    ("{} were rejected for want of an official mark.", "Three", "Eight"),
    ("{} bore no official mark.", "Three", "Eight"),
    ("Of those, {} had a cross in both boxes.", "25", "52"),
    ("{} people voted for more than one candidate.", "25", "52"),
    ("{} of these bore marks against more than one name.", "25", "52"),
    ("{} papers had votes for too many candidates.", "25", "52"),
    ("{} electors could not bring themselves to stop at a single cross.", "25", "52"),
    ("{} carried something that gave away who had filled them in.", "Seven", "Nine"),
    ("{} bore writing by which the voter could be identified.", "Seven", "Nine"),
    ("{} were unmarked or void for uncertainty.", "41", "14"),
    ("The other {} were blank or left the voter's intention uncertain.", "41", "14"),
]


@pytest.mark.parametrize(("sentence", "true", "false"), REASONS)
def test_reason(sutton: Results, sentence: str, true: str, false: str) -> None:
    assert told(sentence.format(true), true, sutton) == [("rejected", "supported")]
    assert told(sentence.format(false), false, sutton) == [("rejected", "refuted")]


@pytest.mark.parametrize(("sentence", "figure"), [
    ("Twelve were blank.", "Twelve"),  # the others of the 41 may have been void
    ("Some 400 people voted in both elections.", "400"),
    ("Eleven councillors voted for both motions.", "Eleven"),
    ("Some 300 people could be identified by their photographs.", "300"),
    ("She voted for more than 40 amendments.", "40"),
])
def test_no_alarm(sutton: Results, sentence: str, figure: str) -> None:
    assert "refuted" not in [verdict for _, verdict in told(sentence, figure, sutton)]


def test_without_reasons_in_the_table(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("bare") / "results-2019-12-12.csv"
    path.write_text("Constituency,Candidate,Party,Votes,Rejected\nSutton,Ann Archer,Labour,9120,76\nSutton,Bob Baker,Conservative,8455,76\n", encoding="utf-8")
    assert told("Of those, 25 had a cross in both boxes.", "25", read_results([str(path)])) == [("rejected", "unverifiable")]
