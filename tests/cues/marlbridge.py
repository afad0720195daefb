"""Four elections of one invented seat: the Liberal Democrats take it from the Conservatives in 2024."""

from __future__ import annotations

HEAD = "Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
NOW = [("Helen Tranter", "Liberal Democrat", 18462), ("Simon Oakes", "Conservative", 15108), ("Priya Nair", "Labour", 7215),
       ("Kevin Stroud", "Reform UK", 5904), ("Joan Ferris", "Green Party", 1876), ("Ted Wicks", "Independent", 412)]
THEN = {
    "2019-12-12": (70212, 118, [("Simon Oakes", "Conservative", 26731), ("Helen Tranter", "Liberal Democrat", 15320), ("Mark Dyer", "Labour", 6408), ("Joan Ferris", "Green Party", 1530)]),
    "2017-06-08": (69840, 95, [("Simon Oakes", "Conservative", 27984), ("Anna Platt", "Labour", 11760), ("Helen Tranter", "Liberal Democrat", 10215), ("Joan Ferris", "Green Party", 1100)]),
    "2015-05-07": (69105, 104, [("Simon Oakes", "Conservative", 25300), ("Ray Coombs", "UKIP", 7400), ("Anna Platt", "Labour", 8100), ("Tom Searle", "Liberal Democrat", 8950)]),
}
LEAD = "The Liberal Democrats have won Marlbridge from the Conservatives. Helen Tranter, a vet, beat Simon Oakes, the MP since 2015, on Thursday.\n\n"
