"""--comments FILE: a copy of a Word document with a comment on each figure that is wrong."""

from __future__ import annotations

from pathlib import Path

from factcheck.article import WORD, kind_of
from factcheck.command.plan import Draft, Plan
from factcheck.command.streams import tell
from factcheck.errors import FactcheckError, UnreadableArticle, UsageError
from factcheck.report import Report


def draft_of(plan: Plan, file: str) -> Draft | None:
    """The one Word document of a call; None where it cannot be read. Raises UsageError where there is another draft, or more of them."""
    words = [draft for draft in plan.drafts if kind_of(draft.name, draft.data or b"") == WORD]
    if len(plan.drafts) > 1 or len(words) != len(plan.drafts):
        raise UsageError(f"--comments {file}: takes one Word document (.docx); {len(plan.drafts)} drafts are given" if len(plan.drafts) > 1
                         else f"--comments {file}: takes a Word document (.docx), which {plan.drafts[0].name} is not")
    for name in [table for draft in words for table in (draft.name, *draft.shelf.tables)]:
        if Path(file).absolute() == Path(name).absolute():
            raise UsageError(f"--comments {file}: is a file of this call; write the copy to another")
    return words[0] if words else None


def comment(draft: Draft | None, file: str, report: Report) -> list[FactcheckError]:
    """Write the copy; what went wrong."""
    from factcheck.comments import commented

    article = next(iter(report.articles), None)
    if draft is None or article is None:
        return []
    try:
        raw = draft.data if draft.data is not None else Path(draft.name).read_bytes()
        data = commented(article, raw)
    except FactcheckError as error:
        return [error]
    except OSError as error:
        return [UnreadableArticle(f"{draft.name}: cannot be read: {error.strerror}", draft.name)]
    try:
        Path(file).write_bytes(data)
    except OSError as error:
        return [UsageError(f"--comments {file}: cannot be written: {error.strerror}", file)]
    count = len(article.findings)
    tell(f"{file}: {count} comment{'' if count == 1 else 's'}" if count else f"{file}: no comment, for nothing is wrong")
    return []
