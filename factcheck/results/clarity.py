"""Clarity election night reporting, as XML: a file for a county with its precincts, or for a state with its counties."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from factcheck.results.documents import Node
from factcheck.results.numbers import is_number
from factcheck.results.provisional import reporting
from factcheck.results.races import Race, Said

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky",
    "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire",
    "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota",
    "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island",
    "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}
_OVER_AND_UNDER = {"Undervotes", "Overvotes"}


def election_result(doc: Node) -> Iterable[Race]:
    """Each contest with its choices; the turnout of the file is that of the contests that all of its parts take part in."""
    region = doc.text("Region")
    place = STATES.get(region, region)
    turnout = next(iter((*doc.nodes("ElectionVoterTurnout"), *doc.nodes("VoterTurnout"))), Node())
    units = _units(turnout)
    primary = bool(re.search(r"\bprimary\b", doc.text("ElectionName"), re.I))
    for contest in doc.nodes("Contest"):
        title = re.sub(r"\s*\(?vote for \d+\)?$", "", contest.text("text"), flags=re.I)
        race = Race(contest, ", ".join(filter(None, (title, place))), _us_date(doc.text("ElectionDate")), title=doc.text("ElectionName"), area=place)
        for choice in contest.nodes("Choice"):
            race.add(choice, {"candidate": "text", "party": "party", "votes": "totalVotes"} if choice.text("party") else {"candidate": "text", "votes": "totalVotes"})
            _sum_of_parts(race, choice)
        race.figure("to_fill", contest, "voteFor", zero=False)
        for kind in contest.nodes("VoteType"):
            if kind.text("name") in _OVER_AND_UNDER and is_number(kind.text("votes")):
                race.figures.append((f"=VoteType {kind.text('name')}", Said(f"VoteType {kind.text('name')}", kind.text("votes"), kind.line)))
        race.provisional = _reporting(contest)
        if units and _units(contest) >= units and not primary:
            race.figure("electorate", turnout, "totalVoters", zero=False)
            race.figure("votes_cast", turnout, "ballotsCast", zero=False)
            race.figure("turnout", turnout, "voterTurnout", zero=False)
        if parts := _units(contest):
            race.left_out.append(f"{contest.path}: {title}: its parts ({len(parts)}) and ways of voting; only the totals are read")
        yield race


def _units(node: Node) -> set[str]:
    """The names of the counties or precincts below a node."""
    found = {child.text("name") for child in node.walk() if "ballotsCast" in child or child.path.rpartition(".")[2].partition("[")[0] in {"County", "Precinct"}}
    return found - {""}


def _reporting(contest: Node) -> str:
    """Attributes differ between the two kinds of file, and have two spellings in one of them."""
    reported = contest.text("precinctsReported")
    total = contest.text("precinctsParticipating") or contest.text("precinctsReporting")
    counties = reporting(contest.text("countiesReported"), contest.text("countiesParticipating"), "counties")
    return reporting(reported, total) or counties


def _sum_of_parts(race: Race, choice: Node) -> None:
    """A doubt when the ways of voting do not add up to the total."""
    parts = [kind.text("votes") for kind in choice.nodes("VoteType") if kind.text("name") not in _OVER_AND_UNDER]
    total = choice.text("totalVotes")
    if parts and total.isdecimal() and all(part.isdecimal() for part in parts) and sum(map(int, parts)) != int(total):
        race.doubts.append(f"line {choice.line}: {choice.text('text')} has {int(total):,} votes, but the ways of voting add up to {sum(map(int, parts)):,}")


def _us_date(text: str) -> date | None:
    """A date as Americans write it, month first."""
    match = re.search(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    try:
        return date(int(match[3]), int(match[1]), int(match[2])) if match else None
    except ValueError:
        return None
