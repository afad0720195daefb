"""Sections of an article whose heading is an earlier election: "Round one: 2019"."""

from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results

OPENING = "# Anytown North: the re-match\n\nAnn Archer of Labour and Bob Baker of the Conservatives are the ones to watch.\n\n"


def verdicts(text: str, figure: str, results: Results) -> list[str]:
    return [v.verdict for v in check(parse("article.md", OPENING + text, markdown=True), results).verdicts if v.claim.text == figure]


@pytest.mark.parametrize(("heading", "figure", "verdict"), [
    ("## Round one: 2019", "three", "supported"),
    ("## 2019", "three", "supported"),
    ("## 2019: the blue wave", "three", "supported"),
    ("## Round two: 2023", "four", "supported"),
    ("## The night", "four", "supported"),
    ("## Fewer than in 2019", "four", "supported"),  # a comparison opens no section
])
def test_figures_of_the_section(heading: str, figure: str, verdict: str, anytown: Results) -> None:
    assert verdicts(f"{heading}\n\nIt was a wet night, with a field of {figure}.\n", figure, anytown) == [verdict]


def test_the_next_heading_ends_it(anytown: Results) -> None:
    text = "## Round one: 2019\n\nIt was a wet night.\n\n## Round two: 2023\n\nThere was a field of four.\n"
    assert verdicts(text, "four", anytown) == ["supported"]
