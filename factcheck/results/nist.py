"""NIST SP 1500-100 election results reporting, version 2, as JSON: objects refer to each other by @id."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from factcheck.results.dates import parse_date
from factcheck.results.documents import Node
from factcheck.results.provisional import status
from factcheck.results.races import Race, Said, named_apart

_TOTAL = "total"
# Ways of voting that make a total together; "absentee" holds those that begin with it.
_WAYS = frozenset({"election-day", "early", "provisional", "uocava", "absentee", "absentee-mail", "absentee-in-person", "absentee-fwab"})


def words(node: Node, key: str) -> str:
    """A text that may be plain or in several languages: the English one, else the first."""
    texts = node.nodes(f"{key}.Text")
    english = [text for text in texts if text.text("Language").startswith("en")]
    return next((text.text("Content") for text in (*english, *texts)), "") or node.text(key)


def election_report(doc: Node) -> Iterable[Race]:
    """Each contest with its selections, their counts for the whole district, and what the district says of its electors."""
    known = {ident: node for node in doc.walk() if (ident := node.text("@id"))}
    why = "marked as a test" if doc.text("IsTest") == "true" else status(doc.text("Status"))
    races = []
    for election in doc.nodes("Election"):
        day = parse_date(election.text("StartDate"))
        for contest in election.nodes("Contest"):
            district = known.get(contest.text("ElectionDistrictId"), Node())
            race = Race(contest, "", day, title=f"{words(election, 'Name')} {words(contest, 'Name')}", provisional=why)
            for selection in contest.nodes("ContestSelection"):
                _selection(race, selection, known, contest.text("ElectionDistrictId"))
            race.figure("to_fill", contest, "NumberElected", zero=False)
            race.figure("electorate", district, "VotersRegistered", zero=False)
            for counts in _of_unit([*election.nodes("BallotCounts"), *contest.nodes("BallotCounts")], contest.text("ElectionDistrictId")):
                race.figure("votes_cast", counts, "BallotsCast", zero=False)
            for counts in _of_unit(contest.nodes("OtherCounts"), contest.text("ElectionDistrictId")):
                for key in ("Overvotes", "Undervotes", "WriteIns"):
                    race.figure(f"={key}", counts, key)
            if race.rows and not any("votes" in row for row in race.rows):
                race = Race(contest, "", day, left_out=[f"{contest.path}: {words(contest, 'Name')}: no counts for the whole district"])
            races.append((race, words(district, "Name"), words(contest, "Name")))
    return named_apart(races)


def _selection(race: Race, selection: Node, known: dict[str, Node], district: str) -> None:
    """A candidate, a party or an answer with its votes."""
    people = [known.get(ident, Node()) for ident in _ids(selection, "CandidateIds")]
    parties = [known[ident] for ident in (*_ids(selection, "EndorsementPartyIds"), *(p.text("PartyId") for p in people), *_ids(selection, "PartyIds")) if ident in known]
    name = " and ".join(filter(None, (words(person, "BallotName") for person in people))) or words(selection, "Selection")
    name = name or ("Write-ins" if selection.text("IsWriteIn") == "true" else "")
    party = next(filter(None, (words(party, "Name") or words(party, "Abbreviation") for party in parties)), "")
    elected = next(filter(None, (person.text("PostElectionStatus") for person in people)), "")
    race.add(selection, {}, candidate=name, party=party, elected=elected)
    count = _count(selection.nodes("VoteCounts"), district, known)
    if count and race.rows[-1]:
        race.rows[-1]["votes"] = count
    elif not race.rows[-1]:
        race.rows.pop()


def _ids(node: Node, key: str) -> list[str]:
    """References, which may be a list or one text."""
    value = node.get(key)
    return [ident for ident in (value if isinstance(value, list) else [value]) if isinstance(ident, str)]


def _of_unit(counts: Sequence[Node], district: str) -> list[Node]:
    """The counts of the whole district: its own, or those that name no unit; of all ways of voting."""
    own = [c for c in counts if c.text("GpUnitId") in {district, ""}]
    return [c for c in own if c.text("Type") in {_TOTAL, ""}][:1]


def _count(counts: Sequence[Node], district: str, known: Mapping[str, Node]) -> Said | None:
    """The total of the district: as given; else the sum over the ways of voting; else the sum of the totals of its smallest
    parts. None where neither is sure to count each vote once."""
    if total := _of_unit(counts, district):
        return Said("VoteCounts.Count", total[0].text("Count"), total[0].line)
    own = [c for c in counts if c.text("GpUnitId") in {district, ""}]
    parts = own or _smallest([c for c in counts if c.text("Type") in {_TOTAL, ""}], known)
    numbers = [c.text("Count") for c in parts]
    if not parts or not all(number.isdecimal() for number in numbers) or (own and not _apart([c.text("Type") for c in own])):
        return None
    what = "ways of voting" if own else "units"
    return Said(f"VoteCounts.Count, {len(parts)} {what} added", str(sum(map(int, numbers))), parts[0].line)


def _apart(ways: Sequence[str]) -> bool:
    """Whether ways of voting are known, and none is part of another."""
    return set(ways) <= _WAYS and len(set(ways)) == len(ways) and not ("absentee" in ways and any(way.startswith("absentee-") for way in ways))


def _smallest(counts: Sequence[Node], known: Mapping[str, Node]) -> list[Node]:
    """Without the counts of units that are made up of others which are counted as well."""
    have = {c.text("GpUnitId") for c in counts}

    def within(unit: str) -> set[str]:
        found: set[str] = set()
        waiting = [unit]
        while waiting:
            for part in _ids(known.get(waiting.pop(), Node()), "ComposingGpUnitIds"):
                if part not in found:
                    found.add(part)
                    waiting.append(part)
        return found

    return [c for c in counts if not within(c.text("GpUnitId")) & have]
