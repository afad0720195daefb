"""The verdict on one claim."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.claims.claim import Claim
from factcheck.claims.formula import Reading
from factcheck.results.model import Cell


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
