"""A sentence on its own, how its figures are read and judged, and what is asserted of sure wordings and near misses."""

from __future__ import annotations

from factcheck import check
from factcheck.article import parse
from factcheck.report import Report
from factcheck.results import Results


def run(sentence: str, results: Results) -> Report:
    return check(parse("article.txt", sentence), results)


def reads(report: Report, figure: str) -> list[tuple[str, str]]:
    """Measure and verdict of every claim printed as `figure`."""
    return [(v.reading.measure, v.verdict) for v in report.verdicts if v.claim.text == figure and v.claim.quantity is not None]


def assert_reads(report: Report, figure: str, measure: str, verdict: str) -> None:
    """The figure is read once, as one of the measures, and judged so."""
    found = [v for v in report.verdicts if v.claim.text == figure]
    assert [v.verdict for v in found] == [verdict]
    assert found[0].reading.measure in measure.split("/")


def assert_not_read(report: Report, figure: str, measure: str) -> None:
    """The figure is no claim at all, or no verdict is passed on it as this measure."""
    found = [v for v in report.verdicts if v.claim.text == figure and v.claim.quantity is not None]
    if measure == "none":
        assert not found
    assert not [v for v in found if v.reading.measure == measure and v.verdict != "unverifiable"]


def assert_sure(sentence: str, figure: str, measure: str, results: Results) -> None:
    """The figure is read once, as this measure and without a doubt, and borne out."""
    verdicts = [v for v in run(sentence, results).verdicts if v.claim.text == figure]
    assert [(v.reading.measure, v.verdict, v.reading.weak) for v in verdicts if v.reading] == [(measure, "supported", False)]


def assert_misstated(sentence: str, figure: str, wrong: str, measure: str, results: Results) -> None:
    """Another figure in its place is read as the same measure, and accused."""
    assert reads(run(sentence.replace(figure, wrong), results), wrong) == [(measure, "refuted")]


def assert_not_accused(sentence: str, figure: str, results: Results) -> None:
    """Whatever the figure is read as, it is not called wrong."""
    assert "refuted" not in [verdict for _, verdict in reads(run(sentence, results), figure)]
