"""Compare every figure in an article with the official results."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.article import Article
from factcheck.report import ArticleReport, Report

if TYPE_CHECKING:
    from factcheck.claims.claim import Claim
    from factcheck.facts.model import Fact, Unknown
    from factcheck.results import Results
    from factcheck.verdicts.model import Verdict


def check(articles: Article | Sequence[Article], results: Results | None = None) -> Report:
    """Compare every figure in the articles with the results, each article judged alone.

    Without results an article is checked against itself only.
    """
    from factcheck.results import Results as Empty

    known = results if results is not None else Empty()
    drafts = [articles] if isinstance(articles, Article) else articles
    return Report(tuple(check_article(article, known) for article in drafts), known.warned(), known.errors)


def check_article(article: Article, results: Results) -> ArticleReport:
    """Quantities, claims, facts, verdicts: one article."""
    from factcheck.claims import understand
    from factcheck.quantities import find_quantities
    from factcheck.verdicts import cross_check

    quantities = find_quantities(article)
    understanding = understand(article, quantities, results.names)
    verdicts = [_judge(claim, results) for claim in understanding.claims]
    return ArticleReport(article, cross_check(verdicts), understanding.not_claims, understanding.contests, len(quantities))


def _judge(claim: Claim, results: Results) -> Verdict:
    from factcheck.facts import likely_slip
    from factcheck.verdicts import judge

    return judge(claim, _facts(claim, results), lambda reading, fact: likely_slip(reading, claim.quantity, fact, results) if claim.quantity else None)


def _facts(claim: Claim, results: Results) -> list[Fact | Unknown]:
    from factcheck.facts import Unknown, look_up

    return [look_up(r.formula, results) if r.formula is not None else Unknown(r.reason or "not in the tables") for r in claim.readings]
