"""What is said of a verdict: the message, the expected figure, and what to print instead in the article's style."""

from __future__ import annotations

import re
from fractions import Fraction

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Reading
from factcheck.facts.model import Value

# What a measure is called in a sentence.
NOUNS: dict[str, str] = {
    "majority": "majority",
    "margin_points": "lead",
    "majority_change": "change in the majority",
    "votes": "vote",
    "votes_change": "change in votes",
    "votes_cast": "number of votes cast",
    "valid_votes": "number of valid votes",
    "rejected": "number of rejected ballots",
    "rejected_change": "change in rejected ballots", "candidates_change": "change in the number of candidates",
    "electorate": "electorate",
    "electorate_change": "change in the electorate",
    "turnout": "turnout",
    "turnout_change": "change in turnout",
    "share": "share of the vote",
    "share_change": "change in the share of the vote",
    "swing": "swing",
    "lead": "gap",
    "rank": "place",
    "ratio": "ratio",
    "candidates": "number of candidates",
    "lost_deposit": "number of lost deposits",
    "seats": "number of seats",
    "seats_change": "change in seats",
    "quota": "quota",
    "other_result": "figure",
}
_HEDGES = {
    "~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most ", "~<": "nearly ",
    "~>": "just over ",
}


def number(value: Fraction, places: int | None = None) -> str:
    """A number as a plain string: "10974", "61.83"; exact if it can be, else two places (or `places`)."""
    if places is None and value.denominator == 1:
        return str(value.numerator)
    return f"{_rounded(value, 2 if places is None else places):f}"


def _rounded(value: Fraction, places: int) -> object:
    from decimal import ROUND_HALF_UP, Decimal, localcontext

    with localcontext() as context:
        context.prec = 40
        exact = Decimal(value.numerator) / Decimal(value.denominator)
        return exact.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def expected_text(reading: Reading, value: Value) -> str:
    """The true figure as a plain string, or the word."""
    return number(_middle(value)) if value.text is None else value.text


def _middle(value: Value) -> Fraction:
    return value.low if value.low == value.high else (value.low + value.high) / 2


def _shown(reading: Reading, value: Value) -> str:
    """The true figure with separators and unit."""
    text = expected_text(reading, value)
    if value.text is not None:
        return value.arithmetic
    sign, text = ("-", text[1:]) if text.startswith("-") else ("", text)
    whole, _, decimals = text.partition(".")
    text = f"{sign}{int(whole):,}" + (f".{decimals}" if decimals else "")
    return text + {"percent": "%", "points": " points"}.get(reading.unit or "", "")


def _subject(reading: Reading) -> str:
    noun = NOUNS.get(reading.measure, reading.measure.replace("_", " "))
    if reading.subject and reading.versus and reading.measure in {"lead", "margin_points", "ratio"}:
        return f"the {noun} of {reading.subject} over {reading.versus}"
    if reading.subject and reading.measure not in {"swing", "majority"}:
        return f"{reading.subject}'s {noun}"
    return f"the {noun}"


def message_for(rule: str, claim: Claim, reading: Reading, value: Value) -> str:
    """One sentence, the finding first."""
    subject, figure = _subject(reading), _shown(reading, value)
    start = subject[0].upper() + subject[1:]
    if value.text is None and re.search(r"[-+/:]| in the ", value.arithmetic):
        figure += f" ({value.arithmetic})"
    if rule == "supported":
        return f"{start} is right: {figure}." if value.text is None else f"Right: {value.arithmetic}."
    if value.text is not None:
        return f"The results do not bear this out: {value.arithmetic}."
    if rule == "wrong-direction" and claim.quantity is None:
        return f"It went the other way: {value.arithmetic}."
    if rule == "wrong-direction":
        return f"The direction is wrong: {subject} is {figure}, the article says {claim.text} the other way."
    if rule == "misleading-hedge":
        return f"The hedge misleads: {subject} is {figure}, the article says {_hedge(claim)}."
    if rule == "misleading-rounding":
        return f"{start} is {figure}; honest rounding does not give {claim.text}."
    return f"{start} is {figure}, not {_hedge(claim)}."


def _hedge(claim: Claim) -> str:
    """The article's figure with its hedge in plain words."""
    return _HEDGES.get(claim.readings[0].comparator, "") + claim.text
