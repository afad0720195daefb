"""House conventions: which of several official definitions a newsroom prints. A record that every stage may read."""

from __future__ import annotations

from dataclasses import dataclass

TURNOUTS = ("any", "valid-votes", "ballots")
SWINGS = ("butler", "steed", "margin")
ROUNDINGS = ("any", "half-up", "half-even", "down")
REGIONS = ("uk", "us", "ca", "au", "nz", "ie", "in")


@dataclass(frozen=True, slots=True)
class Conventions:
    """What the house prints. A figure that is right under another official definition is `unusual-definition`.

    turnout   any, valid-votes (over the electorate) or ballots (rejected ones included)
    swing     butler (average of one party's rise and the other's fall), steed (of the two parties' votes alone) or
              margin (change of the lead)
    rounding  any (half-up and half-even are both honest), half-up, half-even or down (decimals are cut off)
    """

    turnout: str = "any"
    swing: str = "butler"
    rounding: str = "any"


NONE = Conventions()
