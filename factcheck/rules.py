"""The table of rules: what each finding is called, how grave it is, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from textwrap import fill

_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `name` names the fault, `severity` is that of a finding outside quotation marks.

    summary   one line, as `factcheck rule` lists it
    does      what exactly is compared, and what is let pass
    why       why it matters to a reader
    example   words of an article, and what the results have
    remedy    what a sub-editor should do
    """

    name: str
    severity: str
    summary: str
    does: str
    why: str
    example: str
    remedy: str

    def sections(self) -> list[tuple[str, str]]:
        """(heading, text) of each part of the explanation."""
        return [("What it does", f"{self.summary} {self.does}"), ("Why it matters", self.why), ("Example", self.example), ("What to do", self.remedy)]

    def text(self) -> str:
        """The whole explanation, as `factcheck rule NAME` prints it."""
        body = "\n".join(f"{heading}\n{_paragraph(text)}\n" for heading, text in self.sections())
        return f"{self.name} ({self.severity}; inside quotation marks {_LOWER[self.severity]})\n\n{body}"


def explain(name: str) -> str:
    """The explanation of a rule. Raises KeyError with one line, and the nearest name, when there is no such rule."""
    if name not in BY_NAME:
        near = closest(name)
        raise KeyError(f"no rule {name!r}" + (f"; did you mean {near}?" if near else "; factcheck rule lists them all"))
    return BY_NAME[name].text()


def closest(name: str) -> str | None:
    """The rule whose name is nearest to a mistyped one."""
    found = get_close_matches(name.casefold().replace("_", "-"), BY_NAME, n=1, cutoff=0.5)
    return found[0] if found else None


def lowered(severity: str) -> str:
    """The severity one step lower: what a finding inside quotation marks has."""
    return {"error": "warning"}.get(severity, "info")


def table() -> str:
    """All rules, a line each."""
    width = max(len(rule.name) for rule in RULES)
    return "".join(f"{rule.name:<{width}}  {rule.severity:<7}  {rule.summary}\n" for rule in RULES)


def _paragraph(text: str) -> str:
    return fill(text, _WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


_LOWER = {"error": "a warning", "warning": "a note", "info": "a note"}
_PRINT = "Print the figure that the results give. The finding names the file and the row that it comes from."

RULES: tuple[Rule, ...] = (
    Rule("wrong-winner", "error",
         "The article says that somebody won who did not.",
         "The winner is whoever has the most votes, or is marked as elected; where several are elected, any of them.",
         "Nothing in an election story is graver, and it is what legal letters are written about.",
         '"Conservatives win Anytown", where the results have Labour first.',
         "Make sure that the results file is the right one and is final, then correct the name."),
    Rule("wrong-gain-or-hold", "error",
         "A gain is called a hold or a hold a gain, or the seat is taken from the wrong party.",
         "The winner is compared with the winner of the contest before: the last ordinary election to the seat, or "
         "a by-election since.",
         "It is the headline of most results, and it decides how a party's night is summed up.",
         '"Labour gained the seat", where Labour won it last time as well.',
         "See who won the contest before. Defections change the sitting member, not the baseline; after boundary "
         "changes say which baseline is meant."),
    Rule("wrong-direction", "error",
         "A figure is said to have risen when it fell, or to have fallen when it rose.",
         "Words such as up, down, slashed, increased and reduced are held against the sign of the change.",
         "Readers forget the figure and remember the direction.",
         '"a reduced majority of 8,847", where the one before was 6,881.',
         "Turn the sentence round, or drop the comparison."),
    Rule("wrong-rank", "error",
         "Somebody is given a place in the result that is not theirs.",
         "Candidates are put in the order of their votes; those with equal votes share a place.",
         "Places decide who is named in a story and who is not.",
         '"came third", for the candidate in fourth place.',
         "Count the places in the results. If a place among parties or over several seats is meant, say so."),
    Rule("wrong-record", "error",
         'A record or a "held since" is contradicted by earlier contests in the files.',
         "The figure is compared with every earlier contest of the seat that the tables hold. A record that goes "
         "back further than the tables is never called wrong unless a contest inside them breaks it.",
         "Records are copied from story to story for years.",
         '"the biggest Labour majority ever", where the one of 1997 was bigger.',
         'Name the span that was checked ("since 1918"), or drop the record.'),
    Rule("wrong-majority", "error",
         "The majority is not the winner's votes less the runner-up's.",
         "Where more than one is elected it is the last one elected less the first who was not.",
         "It is the figure that is quoted until the next election.",
         '"a majority of 262", where 444 less 218 is 226.', _PRINT),
    Rule("wrong-votes", "error",
         "A number of votes is not what the results give for that candidate or party.",
         "A round number may stand for the votes behind it: 24,200 for 24,239. Hedges are taken at their word.",
         "On results nights digits are transposed and rows are mixed up.",
         '"polled 13,433", for 13,343.', _PRINT),
    Rule("wrong-share", "error",
         "A share of the vote is not votes divided by valid votes.",
         "The share is worked out from the votes and rounded as the article rounds; rejected ballots are no part "
         "of it.",
         "A share from the night may rest on a total that was corrected later, and changes and swings are built on "
         "it.",
         '"61.2%", where 17,309 of 28,475 is 60.8%.', _PRINT),
    Rule("wrong-turnout", "error",
         "A turnout fits none of its official definitions.",
         "Ballots in the box by the electorate, valid votes by the electorate, and the figure printed in the table "
         "all pass.",
         "Turnouts are easily taken from another year, or mixed up with a share.",
         '"turnout was 60.3%", for 37.3%.', _PRINT),
    Rule("wrong-swing", "error",
         "A swing is not the average of one party's rise and the other's fall.",
         "The swing is the Butler swing between the two parties named; when none is named, from the last winner to "
         "the new one, and on a hold between the first two.",
         "A swing that was not halved is twice the true one, and polls and forecasts are compared with it.",
         '"a swing of 18.2%", for 9.1.',
         "Halve the sum of the two changes in share, and name both parties."),
    Rule("wrong-change", "error",
         "A rise or fall is not the difference between the two elections.",
         "The baseline is the election that the article names, else the last ordinary one.",
         "A change stands on two figures, and either may be wrong.",
         '"down 26 points", from 52 to 36.',
         "Subtract again, and say which election is the baseline."),
    Rule("wrong-lead", "error",
         "A gap between two candidates or parties is not the difference of their votes or shares.",
         "Votes are compared with votes and points with points, for the two that the sentence names.",
         "Gaps are worked out by hand, under pressure.",
         '"27 ahead of the Greens", for 72.', _PRINT),
    Rule("wrong-ratio", "error",
         'A comparison such as "twice as many" is not borne out by the figures.',
         'A multiple stands for what is within a tenth of it: "twice" for 1.8 to 2.2 times.',
         "Readers take it for arithmetic.",
         '"four times as many votes", where it was three times.',
         "Divide the two figures again, or print them both."),
    Rule("wrong-count", "error",
         "A number of candidates, of lost deposits or the like does not match the rows.",
         "Rows are counted; rows that stand for several people are never counted as one.",
         "Any reader can count them.",
         '"eight candidates stood", where nine did.',
         "Count the rows. For deposits, look up which rule was in force then and there."),
    Rule("wrong-seats", "error",
         "A number of seats, or a change in seats, is not in the results.",
         "Seats are compared by party and, for changes, with the election before.",
         "Three baselines are in use: the last election, notional results, and the state at dissolution.",
         '"412 seats", for 411.',
         "Say which baseline is meant, and whether the Speaker is counted in."),
    Rule("wrong-total", "error",
         "Votes cast, valid votes, rejected ballots or electorate are not what the results give.",
         "Votes cast include rejected ballots and valid votes do not; a number that is called votes may be either.",
         "Turnouts and shares are worked out from them.",
         '"28,541 votes cast", for 28,612.',
         "Say whether rejected ballots are counted in."),
    Rule("inconsistent-figures", "error",
         "Two figures of the article exclude each other.",
         "The article is held against itself, with the widest rounding its figures permit: a turnout against the "
         "votes and the electorate, a majority against two totals, the same thing with two values. The finding "
         "sits on the figure that the tables do not support.",
         "One of them is wrong whatever the results say.",
         '"a turnout of 47.28%, with 25,635 of 68,764 voting".',
         "Find out which one is right; look in the headline and the captions too."),
    Rule("false-precision", "warning",
         "More decimals are printed than the figures behind them allow.",
         "A figure worked out from shares that are themselves rounded is good to their last place and no further.",
         "Readers take precision for certainty.",
         '"a swing of 13.758%", from shares to one decimal.',
         "Round to the decimals of the source, or work it out from the votes."),
    Rule("misleading-rounding", "warning",
         "A figure is near but not what honest rounding gives.",
         "It is one off in its last place: cut off instead of rounded, or rounded twice.",
         "It will differ from every other paper's.",
         '"13.7%", for 13.76.',
         "Round once, from the exact figure."),
    Rule("misleading-hedge", "warning",
         "A hedge is true but misleads, or is missed by a little.",
         '"More than" and "nearly" promise that the figure is close to the one printed.',
         "Readers take the printed figure for the true one.",
         '"more than 4,000", for 9,800.',
         "Take a round figure nearer to the truth."),
    Rule("percent-for-points", "warning",
         "A change in a share is given in per cent and not in percentage points.",
         "It is said of a share or a turnout that went from one figure to another.",
         "Ten per cent of 40 is 4 points, not 10.",
         '"fell by 16.6%", for a fall from 52.0 to 35.4.',
         "Write percentage points."),
    Rule("unusual-definition", "warning",
         "A figure is right only under a definition that is seldom used.",
         "The finding names the definition.",
         "Readers will take it for the usual one.",
         "A majority in per cent of the electorate.",
         "Say what it is a part of, or print the usual figure."),
    Rule("unused-suppression", "info",
         "A suppression no longer suppresses anything.",
         "The figure it was written for has been corrected, or is not there any more.",
         "It may hide the next mistake.",
         "A comment to ignore a turnout that is right by now.",
         "Delete it."),
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}
