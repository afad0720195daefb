"""Whether a table has a row for everybody who stood, or says that others did: votes of some are no base of shares."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from factcheck.results.model import PREFERRED, TWO_PARTY, Candidacy, Figure
from factcheck.results.scaling import partial
from factcheck.results.wide import everybody_in_columns

if TYPE_CHECKING:
    from factcheck.results.build import Builder


def everybody(builder: Builder, candidacies: tuple[Candidacy, ...], figures: Mapping[str, Figure]) -> bool:
    """Whether everybody who stood has a row: nobody stands for several, and nothing says that rows are missing."""
    layout = builder.draft.layout
    if not any(c.votes or c.share or c.seats for c in candidacies) or any(c.aggregate and c.votes is not None and c.votes.value > 0 for c in candidacies):
        return False
    if not (layout.wide or layout.counted):
        return False  # the first two alone
    if builder.draft.tally in {PREFERRED, TWO_PARTY}:
        return False
    if layout.wide and not all(c.person for c in candidacies):
        return everybody_in_columns(builder, candidacies, figures)
    if layout.wide and not layout.people and (builder.draft.country == "us" or "valid_votes" in figures):  # of parties: others may have stood
        return "valid_votes" in figures and figures["valid_votes"].value == sum(c.votes.value for c in candidacies if c.votes)
    if _of_first_places(builder, candidacies):
        return "valid_votes" in figures and figures["valid_votes"].value == sum(c.votes.value for c in candidacies if c.votes)
    return not partial(candidacies, figures)


def others_stood(builder: Builder, candidacies: tuple[Candidacy, ...], figures: Mapping[str, Figure]) -> bool:
    """Whether a table has the first places alone, or its shares tell that others stood."""
    layout = builder.draft.layout
    if builder.draft.tally in {PREFERRED, TWO_PARTY} or layout.wide or any(c.aggregate for c in candidacies):
        return False
    return not layout.counted or _of_first_places(builder, candidacies) or partial(candidacies, figures)


def _of_first_places(builder: Builder, candidacies: tuple[Candidacy, ...]) -> bool:
    """Whether a row a contest had the first places alone, or the winner."""
    columns = builder.columns
    alone = len([c for c in candidacies if c.votes]) == 1
    several = "contest" in columns and len({builder.raw(row, columns["contest"]) for row in range(builder.draft.layout.row + 1, len(builder.sheet.rows))[:_SHOWN]}) > 1
    return (bool(builder.sheet.printed) and "rank" in columns) or (alone and (builder.draft.country == "uk" or several or "majority" in columns))


_SHOWN = 50  # rows that show whether a table has several contests
