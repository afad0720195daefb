"""Who led a party: in an article on a whole country's result "Mr Cameron" is the Conservatives.

To add a leader, add the name to the line of the party. Used only where the tables know parties alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.names import ContestName

LEADERS: dict[str, tuple[str, ...]] = {
    "conservative": ("Kemi Badenoch", "Rishi Sunak", "Liz Truss", "Boris Johnson", "Theresa May", "David Cameron", "Michael Howard", "Iain Duncan Smith",
                     "William Hague", "John Major", "Margaret Thatcher", "Edward Heath", "Ted Heath", "Harold Macmillan", "Anthony Eden", "Winston Churchill"),
    "labour": ("Keir Starmer", "Jeremy Corbyn", "Ed Miliband", "Gordon Brown", "Tony Blair", "John Smith", "Neil Kinnock", "Michael Foot", "James Callaghan",
               "Jim Callaghan", "Harold Wilson", "Hugh Gaitskell", "Clement Attlee"),
    "liberal-democrat": ("Ed Davey", "Jo Swinson", "Vince Cable", "Tim Farron", "Nick Clegg", "Menzies Campbell", "Charles Kennedy",
                         "Paddy Ashdown", "David Steel", "Jeremy Thorpe"),
    "snp": ("John Swinney", "Humza Yousaf", "Nicola Sturgeon", "Alex Salmond"),
    "plaid": ("Rhun ap Iorwerth", "Adam Price", "Leanne Wood", "Ieuan Wyn Jones"),
    "green": ("Zack Polanski", "Carla Denyer", "Adrian Ramsay", "Jonathan Bartley", "Sian Berry", "Natalie Bennett", "Caroline Lucas"),
    "reform": ("Nigel Farage", "Richard Tice"),
    "brexit": ("Nigel Farage",),
    "ukip": ("Nigel Farage", "Paul Nuttall", "Gerard Batten", "Henry Bolton"),
    "dup": ("Gavin Robinson", "Jeffrey Donaldson", "Arlene Foster", "Peter Robinson", "Ian Paisley"),
    "sinn-fein": ("Mary Lou McDonald", "Gerry Adams"),
    "sdlp": ("Colum Eastwood", "Claire Hanna", "Mark Durkan"),
    "alliance": ("Naomi Long", "David Ford"),
    "workers": ("George Galloway",),
    "respect": ("George Galloway",),
}


def leaders(contests: Sequence[ContestName]) -> dict[str, str]:
    """Party by name and surname of those who led one that stood; empty unless every contest is a whole country's.

    Who led several of the parties that stood is left out.
    """
    if not contests or any(contest.kind != "national" for contest in contests):
        return {}
    stood = {candidate.party for contest in contests[:2] for candidate in contest.candidates}
    parties: dict[str, set[str]] = {}
    for party, names in LEADERS.items():
        for name in names if party in stood else ():
            parties.setdefault(name, set()).add(party)
            parties.setdefault(name.rpartition(" ")[2], set()).add(party)
    return {name: found.pop() for name, found in parties.items() if len(found) == 1}
