"""The report: verdicts in order, coverage, and what the exit status is to be."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.article import Article
from factcheck.claims.claim import NotClaim
from factcheck.errors import FactcheckError
from factcheck.results.model import Table
from factcheck.verdicts.model import Verdict


@dataclass(frozen=True)
class ArticleReport:
    """One article's verdicts in the order of the text, and its numbers that are no claims."""

    article: Article
    verdicts: tuple[Verdict, ...]
    not_claims: tuple[NotClaim, ...]
    contests: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """A run: the articles, the tables they were checked against, and what could not be read."""

    articles: tuple[ArticleReport, ...]
    tables: tuple[Table, ...]
    errors: tuple[FactcheckError, ...] = ()
