"""Claims and facts to Verdicts: intervals, bands, severity, and the article against itself."""

from __future__ import annotations

from factcheck.verdicts.by_chance import by_chance, given_again, given_beside, telling, told_elsewhere, unsure
from factcheck.verdicts.coherence import doubted, repeated, told_beside
from factcheck.verdicts.cross_check import cross_check
from factcheck.verdicts.judge import judge, refuted
from factcheck.verdicts.last_guesses import only_fit, unexplained
from factcheck.verdicts.mixed_up import mixed_up
from factcheck.verdicts.model import Verdict

__all__ = [
    "Verdict", "by_chance", "cross_check", "doubted", "given_again", "given_beside", "judge", "mixed_up", "only_fit", "refuted",
    "repeated", "telling", "told_beside", "told_elsewhere", "unexplained", "unsure",
]
