"""The table of rules: what each finding is called, how grave it is, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: `name` names the fault, `severity` is that of a refuted or imprecise figure outside quotation marks."""

    name: str
    severity: str
    summary: str
    why: str
    example: str
    remedy: str

    def text(self) -> str:
        """The whole explanation, as `factcheck rule NAME` prints it."""
        return (f"{self.name} ({self.severity})\n\nWhat it finds\n  {self.summary}\n\nWhy it matters\n  {self.why}\n\n"
                f"Example\n  {self.example}\n\nWhat to do\n  {self.remedy}\n")


_PRINT = "Print the figure that the results give; the finding cites the file and row."

RULES: tuple[Rule, ...] = (
    Rule("wrong-winner", "error", "The article says that somebody won who did not.", "Nothing in an election story is graver.",
         "\"Conservatives win Anytown\" where the results have Labour first.", "Check that the right results file was given, then correct the name."),
    Rule("wrong-gain-or-hold", "error", "A gain is called a hold, or the other way round, or the seat is said to be gained from a party that did not have it.",
         "It is the headline of most results, and it is compared with the contest before.", "\"Labour gained the seat\" where Labour also won last time.",
         "Check who won the contest before; after boundary changes say which baseline is meant."),
    Rule("wrong-direction", "error", "A figure is said to have risen when it fell, or to have fallen when it rose.", "The direction is what readers remember.",
         "\"a reduced majority of 8,847\" where the one before was 6,881.", "Turn the sentence round, or drop the comparison."),
    Rule("wrong-rank", "error", "Somebody is given a place in the result that is not theirs.", "Places decide who is named in a story and who is not.",
         "\"came third\" for the candidate in fourth place.", "Count the places in the results; ties share a place."),
    Rule("wrong-record", "error", "A record or a \"held since\" that earlier contests in the files contradict.", "Records are copied from story to story for years.",
         "\"the biggest Labour majority ever\" where an earlier one was bigger.", "Name the span that was checked, or drop the record."),
    Rule("wrong-majority", "error", "The majority is not the winner's votes less the runner-up's.", "It is the figure that is quoted until the next election.",
         "\"a majority of 262\" for 444 less 218.", _PRINT),
    Rule("wrong-votes", "error", "A number of votes that is not what the results give for that candidate or party.", "Digits are transposed and rows mixed up on every results night.",
         "\"polled 13,433\" for 13,343.", _PRINT),
    Rule("wrong-share", "error", "A share of the vote that is not votes divided by valid votes.", "A share from the night may rest on a total that was corrected later.",
         "\"61.2%\" for 17,309 of 28,475.", _PRINT),
    Rule("wrong-turnout", "error", "A turnout that fits none of its official definitions: by valid votes, by ballots, or as printed.",
         "It is often mixed up with a share, or with the turnout of another year.", "\"turnout was 60.3%\" for 37.3%.", _PRINT),
    Rule("wrong-swing", "error", "A swing that is not the average of one party's rise and the other's fall.", "A swing that is not halved is twice the true one.",
         "\"a swing of 18.2%\" for 9.1.", "Halve the sum of the two changes; name both parties."),
    Rule("wrong-change", "error", "A rise or fall that is not the difference between the two elections.", "A change hides two figures, and either may be wrong.",
         "\"down 26 points\" from 52 to 36.", "Subtract again, and say which election is the baseline."),
    Rule("wrong-lead", "error", "A gap between two candidates or parties that is not the difference of their votes or shares.", "Gaps are worked out by hand, under pressure.",
         "\"27 ahead of the Greens\" for 72.", _PRINT),
    Rule("wrong-ratio", "error", "A comparison such as \"twice as many\" that the figures do not bear out.", "Readers take it for arithmetic.",
         "\"four times as many votes\" for three times.", "Divide the two figures, or give them both."),
    Rule("wrong-count", "error", "A number of candidates, lost deposits and the like that does not match the rows.", "It is easily checked by a reader.", "\"eight candidates stood\" where nine did.",
         "Count the rows."),
    Rule("wrong-seats", "error", "A number of seats, or a change in seats, that is not in the results.", "Three baselines are in use: last time, notional, and at dissolution.",
         "\"412 seats\" for 411.", "Say which baseline is meant."),
    Rule("wrong-total", "error", "Votes cast, valid votes, rejected ballots or electorate that are not what the results give.", "Turnouts are worked out from them.",
         "\"28,541 votes cast\" for 28,612.", "Say whether rejected ballots are counted in."),
    Rule("inconsistent-figures", "error", "Two figures of the article exclude each other.", "One of them is wrong whatever the results say.",
         "\"a turnout of 47.28%, with 25,635 of 68,764 voting\".", "Find out which one is right."),
    Rule("false-precision", "warning", "More decimals than the figures behind them allow.", "Precision is read as certainty.", "\"a swing of 13.758%\" from shares to one decimal.", "Round."),
    Rule("misleading-rounding", "warning", "A figure that is near but not what honest rounding gives.", "It was truncated, or rounded twice.", "\"13.7%\" for 13.76.", "Round once, from the exact figure."),
    Rule("misleading-hedge", "warning", "A hedge that is true but misleads, or is missed by a little.", "\"More than\" promises that the figure is near.", "\"more than 4,000\" for 9,800.",
         "Choose a round figure nearer to the truth."),
    Rule("percent-for-points", "warning", "A change in a share given in per cent and not in percentage points.", "Ten per cent of 40 is 4 points, not 10.", "\"fell by 16.6%\" for a fall of 16.6 points.",
         "Write percentage points."),
    Rule("unusual-definition", "warning", "A figure that is right only under a definition that is seldom used.", "Readers will take it for the usual one.", "A majority in per cent of the electorate.",
         "Say what it is a part of."),
    Rule("unused-suppression", "info", "A suppression that no longer suppresses anything.", "It may hide the next mistake.", "An ignore comment for a figure that has been corrected.", "Delete it."),
)
BY_NAME: dict[str, Rule] = {rule.name: rule for rule in RULES}


def closest(name: str) -> str | None:
    """The rule whose name is nearest to a mistyped one."""
    found = get_close_matches(name, BY_NAME, n=1, cutoff=0.5)
    return found[0] if found else None


def table() -> str:
    """All rules, a line each."""
    width = max(len(rule.name) for rule in RULES)
    return "".join(f"{rule.name:<{width}}  {rule.severity:<7}  {rule.summary}\n" for rule in RULES)
