"""A heading row and the meaning of its columns."""

from __future__ import annotations

from dataclasses import dataclass, field

from factcheck.parties import ANSWERS
from factcheck.results.headings import COUNTED, WHO


@dataclass
class Layout:
    """A heading row and the meaning of its columns.

    columns    by field
    parties    columns of votes that are parties, answers or candidates: (column, party)
    of_party   columns that are another figure of a party, by figure (share, seats, change, candidates): (column, party)
    people     columns that are candidates: (column, name)
    others     columns that no synonym names
    areas      columns that say where votes of a contest were cast, as printed: county, precinct, polling place
    modes      further columns that tell kinds of vote apart, besides "mode"
    kinds      columns of one kind of vote, and of which count: (column, (count, kind)), see kinds_of_vote
    counts     columns that are the standing after one count of a transferable vote: (column, number of the count)
    country    "uk", "ca", ...: see countries
    figure     what the columns of `parties` hold: votes; seats, shares or candidates in a table that has no votes
    surname_first  whether its one column of names has surnames first without a comma: "Kyne Seán"
    liberal_l  whether "L" is the Liberal Party, as beside "Lab"
    """

    row: int
    headings: list[str]
    columns: dict[str, int]
    parties: dict[int, str] = field(default_factory=dict)
    of_party: dict[str, dict[int, str]] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    others: list[int] = field(default_factory=list)
    told: list[int] = field(default_factory=list)
    areas: list[int] = field(default_factory=list)
    modes: list[int] = field(default_factory=list)
    counts: dict[int, int] = field(default_factory=dict)
    kinds: dict[int, tuple[str, str]] = field(default_factory=dict)
    country: str = "uk"
    figure: str = "votes"
    surname_first: bool = False
    liberal_l: bool = False

    @property
    def divided(self) -> bool:
        """Whether the rows may be parts of a result: of areas, kinds of vote, counts or states of counting."""
        return bool(self.areas) or bool({"mode", "count", "stage"} & set(self.columns))

    @property
    def wide(self) -> bool:
        """Whether each row is a whole contest with parties as columns."""
        return len(self.parties) >= 2 and "votes" not in self.columns

    @property
    def counted(self) -> bool:
        """Whether a column holds a figure of who stands in the rows."""
        return bool(COUNTED & set(self.columns))

    @property
    def of_answers(self) -> bool:
        """Whether the columns of `parties` are answers of a referendum."""
        return bool(self.parties) and set(self.parties.values()) <= ANSWERS

    @property
    def of_one(self) -> bool:
        """Whether the columns are candidates, parties or answers of one contest, and the rows its areas."""
        named = {"contest", "state", "office", "council", "date", "election"} & set(self.columns)
        return bool(self.people) or (self.wide and bool(self.areas) and not named and (self.country != "uk" or "electorate" in self.columns))

    @property
    def of_contests(self) -> bool:
        """Whether each row is a contest, with its figures and nobody's."""
        return "contest" in self.columns and not (self.parties or self.people or self.areas or (WHO | COUNTED) & set(self.columns))

    def used(self) -> set[int]:
        """The columns that mean something."""
        of_party = (column for columns in self.of_party.values() for column in columns)
        return {*self.columns.values(), *self.parties, *self.people, *of_party, *self.counts}
