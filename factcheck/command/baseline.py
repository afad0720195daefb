"""Accepting what is there today: factcheck --write-baseline."""

from __future__ import annotations

from pathlib import Path

from factcheck.command.streams import put, tell_errors
from factcheck.errors import UsageError
from factcheck.report import Report
from factcheck.suppressions import baseline_text, read_suppressions


def accept(path: str, report: Report) -> int:
    """Write all findings to the baseline; what it has of drafts that are not among these stays. The exit status."""
    folder = Path(path).absolute().parent
    mine = {Path(article.article.path).absolute().resolve() for article in report.articles}
    known = read_suppressions(path, "baseline") if Path(path).exists() else ()
    kept = [entry for entry in known if entry.draft is None or (folder / entry.draft).resolve() not in mine]
    try:
        Path(path).write_text(baseline_text(report.articles, str(folder), kept), encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path}: cannot be written: {error.strerror}", path) from None
    count = sum(len(article.findings) for article in report.articles)
    tell_errors(report.errors)
    put(f"{path}: {count} finding{'' if count == 1 else 's'} accepted{f', {len(kept)} of other drafts kept' if kept else ''}\n")
    return 2 if report.errors else 0
