"""What a newsroom makes of findings: how grave each rule is, and which rules count at all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from factcheck.report import ArticleReport, Notice
from factcheck.rules import BY_NAME, lowered
from factcheck.verdicts.model import Suppressed, Verdict

OFF = "off"


@dataclass(frozen=True)
class Policy:
    """severity: by rule, outside quotation marks; `off` for none. select: the only rules that count, None for all. ignore:
    rules that do not. fail_level: from which severity on the run fails."""

    severity: Mapping[str, str] = field(default_factory=dict)
    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    fail_level: str = "error"

    def why_not(self, rule: str) -> str | None:
        """Why a rule gives no findings; None when it does."""
        if self.select is not None and rule not in self.select:
            return f"{rule} is not selected"
        if rule in self.ignore:
            return f"{rule} is ignored"
        return f"{rule} is off" if self.severity.get(rule) == OFF else None


def held_to(report: ArticleReport, policy: Policy) -> ArticleReport:
    """The report with severities as the policy has them."""
    verdicts = tuple(_verdict(one, policy) for one in report.verdicts)
    notices = tuple(_notice(one, policy) for one in report.notices if policy.why_not(one.rule) is None)
    return replace(report, verdicts=verdicts, notices=notices, fail_level=policy.fail_level)


def _verdict(verdict: Verdict, policy: Policy) -> Verdict:
    if verdict.severity is None or verdict.rule is None:
        return verdict
    if why := policy.why_not(verdict.rule):
        return replace(verdict, severity=None, suppressed=Suppressed("rule", why, verdict.severity))
    wanted = policy.severity.get(verdict.rule)
    if wanted is None:
        return verdict
    return replace(verdict, severity=lowered(wanted) if verdict.claim.quoted else wanted)


def _notice(notice: Notice, policy: Policy) -> Notice:
    return replace(notice, severity=policy.severity.get(notice.rule, BY_NAME[notice.rule].severity))
