"""Tables that a test writes and reads."""

from __future__ import annotations

from pathlib import Path

from factcheck import read_results
from factcheck.results import Results
from factcheck.results.model import Contest


def loaded(folder: Path, text: str, name: str = "results.csv") -> Results:
    """What is read of a file of this name with this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return read_results([str(path)])


def only_contest(folder: Path, text: str, name: str = "results.csv") -> Contest:
    """The one contest of such a file, in which all could be read."""
    results = loaded(folder, text, name)
    assert not results.errors, results.errors
    (contest,) = results.contests
    return contest


def votes(contest: Contest) -> dict[str, int]:
    """The votes of those who have any, by their names."""
    return {c.name: int(c.votes.value) for c in contest.candidacies if c.votes}


def figures(contest: Contest) -> dict[str, float]:
    """The figures of a contest as a whole."""
    return {name: float(figure.value) for name, figure in contest.figures.items()}
