"""The verdict on one claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Reading
from factcheck.results.model import Cell


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why a finding is none: whose word it is, the reason given, and the severity that it would have.

    by is comment, sic, file, baseline, or rule (a rule that is ignored, not selected or off).
    """

    by: str
    reason: str
    severity: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the checker says of one claim.

    verdict     supported, imprecise, refuted, unverifiable
    basis       results or article
    severity    error, warning, info, or None
    rule        a name of the table of rules, or None
    expected    the true figure as a plain number or word, None if not known
    arithmetic  how it comes about
    message     one sentence for the sub-editor, the finding first
    reason      why it is unverifiable
    slip        the likely cause of the error, or None
    suggestion  what to print instead, in the article's own style, or None
    replacements   every figure that the results back, in the article's own style: to put one in, there must be one alone
    suppressed  why this is no finding although a rule is broken; then severity is None
    notes       further things worth knowing (severity info)
    """

    claim: Claim
    reading: Reading
    verdict: str
    message: str
    basis: str | None = None
    severity: str | None = None
    rule: str | None = None
    expected: str | None = None
    arithmetic: str | None = None
    definition: str | None = None
    sources: tuple[Cell, ...] = ()
    reason: str | None = None
    slip: str | None = None
    suggestion: str | None = None
    notes: tuple[str, ...] = ()
    alternatives: tuple[str, ...] = ()
    replacements: tuple[str, ...] = ()
    suppressed: Suppressed | None = None
