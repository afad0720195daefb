"""Who led a party: in an article on a whole country's result "Mr Cameron" is the Conservatives.

To add a leader, add the name to the line of the party. A name alone stands for the party only where the tables know
parties alone; "Mr Cameron's lot" does everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from factcheck.claims.mention import PARTY, Mention
from factcheck.names import ContestName
from factcheck.patterns import compiled, matches

LEADERS: dict[str, tuple[str, ...]] = {
    "conservative": ("Kemi Badenoch", "Rishi Sunak", "Liz Truss", "Boris Johnson", "Theresa May", "David Cameron", "Michael Howard", "Iain Duncan Smith",
                     "William Hague", "John Major", "Margaret Thatcher", "Edward Heath", "Ted Heath", "Harold Macmillan", "Anthony Eden", "Winston Churchill",
                     "Ruth Davidson", "Jackson Carlaw", "Douglas Ross", "Russell Findlay", "Annabel Goldie", "Andrew RT Davies", "Darren Millar", "Paul Davies",
                     "Andrew Scheer", "Erin O'Toole", "Pierre Poilievre", "Stephen Harper"),
    "labour": ("Keir Starmer", "Jeremy Corbyn", "Ed Miliband", "Gordon Brown", "Tony Blair", "John Smith", "Neil Kinnock", "Michael Foot", "James Callaghan",
               "Jim Callaghan", "Harold Wilson", "Hugh Gaitskell", "Clement Attlee",
               "Kezia Dugdale", "Richard Leonard", "Anas Sarwar", "Johann Lamont", "Jim Murphy", "Iain Gray", "Jack McConnell", "Carwyn Jones", "Mark Drakeford",
               "Vaughan Gething", "Eluned Morgan", "Rhodri Morgan", "Jacinda Ardern", "Chris Hipkins", "Helen Clark", "David Cunliffe"),
    "liberal-democrat": ("Ed Davey", "Jo Swinson", "Vince Cable", "Tim Farron", "Nick Clegg", "Menzies Campbell", "Charles Kennedy",
                         "Willie Rennie", "Alex Cole-Hamilton", "Tavish Scott", "Kirsty Williams", "Jane Dodds", "Paddy Ashdown", "David Steel", "Jeremy Thorpe"),
    "snp": ("John Swinney", "Humza Yousaf", "Nicola Sturgeon", "Alex Salmond"),
    "plaid": ("Rhun ap Iorwerth", "Adam Price", "Leanne Wood", "Ieuan Wyn Jones"),
    "green": ("Zack Polanski", "Carla Denyer", "Adrian Ramsay", "Jonathan Bartley", "Sian Berry", "Natalie Bennett", "Caroline Lucas",
              "Patrick Harvie", "Lorna Slater", "Maggie Chapman", "Ross Greer", "Gillian Mackay",
              "Elizabeth May", "Annamie Paul", "Adam Bandt", "Richard Di Natale", "James Shaw"),
    "reform": ("Nigel Farage", "Richard Tice"),
    "brexit": ("Nigel Farage",),
    "ukip": ("Nigel Farage", "Paul Nuttall", "Gerard Batten", "Henry Bolton"),
    "dup": ("Gavin Robinson", "Jeffrey Donaldson", "Arlene Foster", "Peter Robinson", "Ian Paisley"),
    "sinn-fein": ("Mary Lou McDonald", "Gerry Adams"),
    "sdlp": ("Colum Eastwood", "Claire Hanna", "Mark Durkan"),
    "alliance": ("Naomi Long", "David Ford"),
    "workers": ("George Galloway",),
    # Canada: the Conservatives share their key with those of Britain.
    "liberal": ("Mark Carney", "Justin Trudeau", "Michael Ignatieff", "Stéphane Dion", "Paul Martin", "Jean Chrétien", "Pierre Trudeau",
                "Malcolm Turnbull", "Tony Abbott", "Scott Morrison", "Peter Dutton", "Sussan Ley", "John Howard"),
    "ndp": ("Jagmeet Singh", "Thomas Mulcair", "Tom Mulcair", "Jack Layton", "Alexa McDonough", "Ed Broadbent"),
    "bloc-quebecois": ("Yves-François Blanchet", "Gilles Duceppe", "Lucien Bouchard"),
    "peoples-party-ca": ("Maxime Bernier",),
    # Australia
    "labor-au": ("Anthony Albanese", "Bill Shorten", "Kevin Rudd", "Julia Gillard", "Paul Keating", "Bob Hawke"),
    "nick-xenophon-team": ("Nick Xenophon",),
    # New Zealand
    "national": ("Christopher Luxon", "Judith Collins", "Simon Bridges", "Bill English", "John Key", "Don Brash"),
    "new-zealand-first": ("Winston Peters",),
    # Ireland
    "fianna-fail": ("Micheál Martin", "Brian Cowen", "Bertie Ahern"),
    "fine-gael": ("Simon Harris", "Leo Varadkar", "Enda Kenny"),
    # India
    "bharatiya-janata": ("Narendra Modi", "Amit Shah", "Atal Bihari Vajpayee"),
    "indian-national-congress": ("Rahul Gandhi", "Sonia Gandhi", "Mallikarjun Kharge", "Manmohan Singh"),
    "respect": ("George Galloway",),
}


def leaders(contests: Sequence[ContestName]) -> dict[str, str]:
    """Party by name and surname of those who led one that stood; empty unless a contest is a whole country's or province's.

    Who led several of the parties that stood is left out.
    """
    whole = [contest for contest in contests if contest.kind == "national"]
    stood = {candidate.party for contest in whole[:2] for candidate in contest.candidates}
    parties: dict[str, set[str]] = {}
    for party, names in LEADERS.items():
        for name in names if party in stood else ():
            parties.setdefault(name, set()).add(party)
            parties.setdefault(name.rpartition(" ")[2], set()).add(party)
    return {name: found.pop() for name, found in parties.items() if len(found) == 1}


# What a leader's party is called, and who stands for it.
_FOLLOWERS = (
    r"(?:lot|rabble|mob|crew|gang|outfit|side|team|troops|army|bunch|merry (?:men|band)|(?:new |latest |old |own )?(?:party|vehicle|venture|movement)|"
    r"candidate|man|woman|standard-bearer|hopeful|nominee)\b(?! (?:of the|in the) )"
)


@cache
def _led() -> tuple[str, dict[str, frozenset[str]]]:
    """A pattern of "Mr Cameron's lot", and the parties by name and by surname of those who led them."""
    parties: dict[str, set[str]] = {}
    for party, names in LEADERS.items():
        for name in names:
            for form in (name, name.rpartition(" ")[2]):
                parties.setdefault(form, set()).add(party)
    forms = "|".join(sorted(parties, key=len, reverse=True))
    return rf"\b(?:(?:Mr|Mrs|Ms|Sir) )?(?P<name>{forms})['’]s? {_FOLLOWERS}", {form: frozenset(found) for form, found in parties.items()}


def followers(text: str, contests: Sequence[ContestName]) -> Iterator[Mention]:
    """"Jeremy Corbyn's lot": the one party that stood of those somebody led who is no candidate here."""
    pattern, parties = _led()
    for match in matches(compiled(pattern), text):
        surname = match["name"].rpartition(" ")[2].casefold()
        stood = {c.party for contest in contests for c in contest.candidates} & parties[match["name"]]
        if len(stood) == 1 and not any(surname in c.name.casefold() for contest in contests for c in contest.candidates if c.person):
            yield Mention(match.start(), match.end(), PARTY, match[0], party=stood.pop())


# Parties by their colours, where a text speaks of teams: "the blue pile", "team yellow".
COLOURS: dict[str, tuple[str, ...]] = {
    "blue": ("conservative", "national"), "red": ("labour",), "yellow": ("liberal-democrat", "snp"), "orange": ("liberal-democrat",), "turquoise": ("reform",), "teal": ("reform",),
    "purple": ("ukip",),
}
_COLOUR = "|".join(COLOURS)
_COLOURED = compiled(
    rf"\b(?P<side>{_COLOUR}) (?:team|camp|corner|side|rosette|brigade|machine)s?\b(?! of)|"
    rf"\b(?P<own>{_COLOUR})(?= (?:pile|tally|vote|share)s?\b(?! of))|\bteam (?P<team>{_COLOUR})\b", re.I)


# "a swing from blue to red"
_SWUNG = compiled(
    rf"\b(?:swing\w*|swung|shift(?:ed)?|lurch(?:ed)?)\b(?:[^.;:\n]|\.(?=\d)){{0,80}}?\b(?P<source>{_COLOUR}) to (?P<to>{_COLOUR})\b", re.I)


def coloured(text: str, contests: Sequence[ContestName]) -> Iterator[Mention]:
    """"The blue pile": the one party of a colour that stood."""
    stood = {c.party for contest in contests for c in contest.candidates}
    if not {"conservative", "labour"} <= stood:
        return
    for match in matches(_COLOURED, text):
        parties = [party for party in COLOURS[(match["side"] or match["own"] or match["team"]).casefold()] if party in stood]
        if len(parties) == 1:
            yield Mention(match.start(), match.end(), PARTY, match[0], party=parties[0])
    for match in matches(_SWUNG, text):
        ends = [[party for party in COLOURS[match[end].casefold()] if party in stood] for end in ("source", "to")]
        if all(len(parties) == 1 for parties in ends):
            yield from (Mention(*match.span(end), PARTY, match[end], party=parties[0]) for end, parties in zip(("source", "to"), ends, strict=True))
