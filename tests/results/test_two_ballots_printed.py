"""Two ballots of one election under titles that stand above their columns, in plain text and otherwise, and figures of either."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results.banners import TWO_VOTES
from factcheck.results.headings import normal
from tests.sentences import reads, run
from tests.tables import loaded

TEXT = """\
NORTHLAND ASSEMBLY ELECTION, 5 MAY 2016

                      {0}            {1}      {2}
Party                    Votes       %   Seats         Votes       %   Seats     Seats
Labour               1,138,576    43.5       9     1,054,801    40.3       3        12
Conservative           812,415    31.1       5       764,230    29.2       3         8
Green                  236,809     9.1       0       207,959     8.0       2         2
Others                 427,112    16.3       0       588,686    22.5       3         3
Total                2,614,912   100.0      14     2,615,676   100.0      11        25
"""


@pytest.mark.parametrize("titles", [("CONSTITUENCY BALLOT", "LONDON-WIDE LIST BALLOT", "ALL"), ("Constituency votes ", "Regional list          ", "Total"), ("First past the post", "List votes            ", "Overall")])
def test_titles_above_columns_of_plain_text(tmp_path: Path, titles: tuple[str, str, str]) -> None:
    results = loaded(tmp_path, TEXT.format(*titles), "results.txt")
    assert not results.errors
    first, second = results.contests
    assert [int(c.votes.value) for c in first.candidacies if c.votes][:2] == [1138576, 812415]
    assert [int(c.votes.value) for c in second.candidacies if c.votes][:2] == [1054801, 764230]
    assert [int(c.seats.value) for c in first.candidacies if c.seats][:2] == [12, 8]


def test_a_figure_of_the_other_ballot_is_not_accused(tmp_path: Path) -> None:
    results = loaded(tmp_path, TEXT.format("CONSTITUENCY BALLOT", "LONDON-WIDE LIST BALLOT", "ALL"), "results.txt")
    assert [verdict for _, verdict in reads(run("In Northland 2,615,676 valid votes were counted.", results), "2,615,676")] in (["unverifiable"], ["supported"])
    assert [verdict for _, verdict in reads(run("In Northland 2,614,912 valid votes were counted.", results), "2,614,912")] == ["supported"]


@pytest.mark.parametrize("line", ["2016 results            provisional figures     x", "Votes counted by hand"])
def test_a_line_of_other_words_is_no_title_of_columns(tmp_path: Path, line: str) -> None:
    text = f"NORTHLAND, 5 MAY 2016\n{line}\nParty                    Votes       %\nLabour               1,138,576    58.4\nConservative           812,415    41.6\n"
    results = loaded(tmp_path, text, "results.txt")
    (contest,) = results.contests
    assert [int(c.votes.value) for c in contest.candidacies if c.votes] == [1138576, 812415]


@pytest.mark.parametrize(("title", "word"), [("Constituency ballot", "Constituency"), ("London-wide", "Regional"), ("Party list ballot", "Regional"), ("All", "Total"), ("All candidates", ""), ("List of parties", "")])
def test_what_a_title_says(title: str, word: str) -> None:
    import re

    assert next((said for words, said in TWO_VOTES if re.fullmatch(words, normal(title))), "") == word
