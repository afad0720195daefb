"""factcheck: is every election figure in this article what the official results say?

    from factcheck import check, read_article, read_results
    report = check(read_article("article.txt"), read_results(["results.csv"]))
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.article import read_article
    from factcheck.checking import check
    from factcheck.report import Report
    from factcheck.results import read_results
    from factcheck.verdicts.model import Verdict

__version__ = "0.1.0"
__all__ = ["Report", "Verdict", "__version__", "check", "read_article", "read_results"]

_HOMES = {
    "check": "factcheck.checking", "read_article": "factcheck.article", "read_results": "factcheck.results",
    "Report": "factcheck.report", "Verdict": "factcheck.verdicts.model",
}


def __getattr__(name: str) -> Any:
    """Load a public name when it is asked for: importing the package loads nothing heavy."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
