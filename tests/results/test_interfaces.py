"""Documents that programs exchange, in shapes of no known agency: figures in objects beside the candidates, objects under their names."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factcheck.results.model import Contest
from tests.tables import loaded

PEOPLE = [{"name": "Ann Archer", "party": "Labour", "votes": 900}, {"name": "Bob Baker", "party": "Green", "votes": 600}]
NESTED = [{"candidate": {"firstName": "Ann", "surname": "Archer"}, "party": {"name": "Labour", "code": "Lab"}, "votes": 900},
          {"candidate": {"firstName": "Bob", "surname": "Baker"}, "party": {"name": "Green", "code": "Grn"}, "votes": 600}]
NAMED = {"Ann Archer": {"party": "Labour", "votes": 900}, "Bob Baker": {"party": "Green", "votes": 600}}


def contests(folder: Path, document: Any) -> dict[str, Contest]:
    results = loaded(folder, json.dumps(document, indent=1), "results.json")
    assert not results.errors
    return {contest.seat: contest for contest in results.contests}


def votes(contest: Contest) -> dict[str, int | None]:
    return {c.name: int(c.votes.value) if c.votes else None for c in contest.candidacies}


@pytest.mark.parametrize("document", [
    {"contest": {"constituency": "Northam", "date": "2024-07-04", "electorate": 4000, "turnout": 38.0, "rejectedBallots": 20}, "candidates": PEOPLE},
    {"seat": "Northam", "electionDate": "2024-07-04", "result": {"electorate": 4000, "turnoutPercent": 38.0, "rejected_ballots": 20, "candidates": NESTED}},
    {"constituency": {"name": "Northam", "electorate": 4000}, "election": {"name": "general election", "date": "2024-07-04"}, "summary": {"turnout": 38.0, "spoiltBallots": 20}, "results": NESTED},
    {"data": {"constituencyName": "Northam", "dateOfPoll": "2024-07-04", "totals": {"electorate": 4000, "turnout": {"percent": 38.0, "votes": 1520}, "rejected": 20}, "candidates": PEOPLE}},
    {"constituencies": [{"name": "Northam", "date": "2024-07-04", "electorate": 4000, "turnout": 38.0, "rejected": 20, "results": {"candidates": PEOPLE}}]},
    {"results": [{"contest": "Northam", "date": "2024-07-04", "figures": {"electorate": 4000, "turnout": 38.0, "rejected": 20}, "candidates": PEOPLE}]},
    [{"constituency": "Northam", "date": "2024-07-04", "electorate": 4000, "turnout": 38.0, "rejected": 20, "results": PEOPLE}],
    {"seat": "Northam", "date": "2024-07-04", "electorate": 4000, "turnout": 38.0, "rejected": 20, "candidates": NAMED},
])
def test_figures_beside_the_candidates(tmp_path: Path, document: Any) -> None:
    contest = contests(tmp_path, document)["Northam"]
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 600} and {c.party for c in contest.candidacies} == {"labour", "green"}
    assert contest.date == date(2024, 7, 4)
    assert {name: float(contest.figures[name].value) for name in ("electorate", "turnout", "rejected")} == {"electorate": 4000, "turnout": 38, "rejected": 20}


def test_seats_under_their_names(tmp_path: Path) -> None:
    found = contests(tmp_path, {"date": "2024-07-04", "results": {"Northam": {"electorate": 4000, "candidates": PEOPLE}, "Southam": {"electorate": 5000, "candidates": PEOPLE}}})
    assert {seat: int(contest.figures["electorate"].value) for seat, contest in found.items()} == {"Northam": 4000, "Southam": 5000}


def test_parties_under_their_names(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"seat": "Northam", "results": {"Labour": {"votes": 900, "share": 60.0}, "Green": {"votes": 600, "share": 40.0}}}).values()
    assert {c.party: int(c.votes.value) for c in contest.candidacies if c.votes} == {"labour": 900, "green": 600} and not any(c.person for c in contest.candidacies)


def test_kinds_of_vote_under_their_names_are_nobody(tmp_path: Path) -> None:
    """Near miss: what somebody had in the post is no candidate."""
    people = [person | {"byMethod": {"postal": {"votes": 100}, "in person": {"votes": 50}}} for person in PEOPLE]
    (contest,) = contests(tmp_path, {"seat": "Northam", "candidates": people}).values()
    assert votes(contest) == {"Ann Archer": 900, "Bob Baker": 600}


def test_a_figure_of_the_contest_that_candidates_have_too(tmp_path: Path) -> None:
    (contest,) = contests(tmp_path, {"contest": {"name": "Northam", "votes": 1500, "majority": 300}, "candidates": PEOPLE}).values()
    assert contest.seat == "Northam" and votes(contest) == {"Ann Archer": 900, "Bob Baker": 600}
