"""Claims and facts to Verdicts: intervals, bands, severity, and the article against itself."""

from __future__ import annotations

from factcheck.verdicts.coherence import doubted, repeated, told_beside
from factcheck.verdicts.cross_check import cross_check
from factcheck.verdicts.judge import judge, refuted
from factcheck.verdicts.last_guesses import only_fit, unexplained
from factcheck.verdicts.mixed_up import mixed_up
from factcheck.verdicts.model import Verdict

__all__ = ["Verdict", "cross_check", "doubted", "judge", "mixed_up", "only_fit", "refuted", "repeated", "told_beside", "unexplained"]
