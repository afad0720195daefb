"""Documents whose rows are lists below a list of headings, or whose columns are lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.results.model import Contest
from tests.tables import loaded

# Chorley at the general election of 2015.
HEADS = ["constituency", "candidate", "party", "votes", "electorate"]
ROWS = [["Chorley", "Lindsay Hoyle", "Labour", 23322, 74679], ["Chorley", "Rob Loughenbury", "Conservative", 18792, 74679], ["Chorley", "Mark Smith", "UKIP", 6995, 74679]]
VOTES = {"Lindsay Hoyle": 23322, "Rob Loughenbury": 18792, "Mark Smith": 6995}


def only(folder: Path, document: Any) -> Contest:
    results = loaded(folder, json.dumps(document), "results.json")
    assert not results.errors, results.errors
    (contest,) = results.contests
    return contest


def columns(heads: list[str]) -> dict[str, list[object]]:
    return {head: [row[HEADS.index(head)] for row in ROWS] for head in heads}


@pytest.mark.parametrize("document", [
    {"columns": HEADS, "rows": ROWS},
    {"columns": HEADS, "index": [0, 1, 2], "data": ROWS},
    {"table": {"fields": [{"name": head, "type": "text"} for head in HEADS], "values": ROWS}},
    {"range": "Sheet1!A1:E4", "majorDimension": "ROWS", "values": [["Constituency", "Candidate", "Party", "Votes", "Electorate"], *ROWS]},
    [["Seat", "Name", "Party", "Votes", "Electors"], *ROWS],
    columns(HEADS),
    {head: {str(i): cell for i, cell in enumerate(cells)} for head, cells in columns(HEADS).items()},
    {"seat": "Chorley", "summary": {"Electorate": "74,679"}, "results": columns(["candidate", "party", "votes"])},
])
def test_rows_and_columns_that_are_lists(tmp_path: Path, document: Any) -> None:
    contest = only(tmp_path, document)
    assert contest.seat == "Chorley" and {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == VOTES
    assert [c.party for c in contest.candidacies][:2] == ["labour", "conservative"] and int(contest.figures["electorate"].value) == 74679


PEOPLE = {"Chorley": [["Lindsay Hoyle", "Labour", 23322], ["Rob Loughenbury", "Conservative", 18792]], "Luton South": [["Gavin Shuker", "Labour", 18660], ["Katie Redmond", "Conservative", 12949]]}


@pytest.mark.parametrize("document", [
    {seat: {"columns": ["name", "party", "votes"], "rows": rows} for seat, rows in PEOPLE.items()},
    {"seats": {seat: {"candidate": [row[0] for row in rows], "party": [row[1] for row in rows], "votes": [row[2] for row in rows]} for seat, rows in PEOPLE.items()}},
    {seat: {"candidates": [{"name": name, "party": party, "votes": votes} for name, party, votes in rows]} for seat, rows in PEOPLE.items()},
    {"results": [{"constituency": seat, "table": [["Candidate", "Party", "Votes"], *rows]} for seat, rows in PEOPLE.items()]},
])
def test_several_seats(tmp_path: Path, document: Any) -> None:
    results = loaded(tmp_path, json.dumps(document), "results.json")
    assert {c.seat: [(one.name, int(one.votes.value)) for one in c.candidacies if one.votes] for c in results.contests} == {seat: [(row[0], row[2]) for row in rows] for seat, rows in PEOPLE.items()}


@pytest.mark.parametrize("document", [
    {"columns": HEADS[:4], "rows": ROWS},  # more cells than headings
    {"columns": ["a", "b", "c", "d", "e"], "rows": ROWS},
    {"candidate": ["Lindsay Hoyle", "Rob Loughenbury"], "party": ["Labour", "Conservative"], "votes": [23322, 18792, 6995]},  # whose are they?
])
def test_lists_that_do_not_fit_are_refused(tmp_path: Path, document: Any) -> None:
    results = loaded(tmp_path, json.dumps(document), "results.json")
    assert results.errors and not results.contests
