"""Corrections as code actions: a figure that the results back in place of the one that is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol import types as lsp

from factcheck.edits import in_source, why_not
from factcheck.formats.position import clipped
from factcheck.lsp.desk import Checked
from factcheck.lsp.diagnostics import SOURCE, span_of
from factcheck.verdicts.model import Verdict

KIND = lsp.CodeActionKind.QuickFix
_MAX_TITLE = 80


def actions(checked: Checked, uri: str, version: int | None, params: lsp.CodeActionParams, versioned: bool) -> list[lsp.CodeAction]:
    """What can be put in the place of figures that a range touches. `versioned`: the editor holds edits to a version of the text."""
    report = checked.report
    if report is None or not wanted(params.context.only):
        return []
    found = []
    for verdict in sorted(report.findings, key=lambda v: v.claim.start):
        span = span_of(checked.text, report, verdict)
        if not _touch(span, params.range):
            continue
        fixed = [one for one in params.context.diagnostics if one.source == SOURCE and one.code == verdict.rule and one.range == span]
        for title, edit, sure in _edits(checked, verdict):
            found.append(lsp.CodeAction(title, KIND, fixed or None, is_preferred=sure or None, edit=_change(uri, version, edit, versioned)))
    return found


def wanted(kinds: Sequence[lsp.CodeActionKind | str] | None) -> bool:
    """Whether an editor that asks for these kinds of action asks for corrections."""
    names = [str(getattr(kind, "value", kind)) for kind in kinds or ()]
    return kinds is None or any(name == "" or name == KIND.value for name in names)


def _touch(one: lsp.Range, other: lsp.Range) -> bool:
    return _order(one.start) <= _order(other.end) and _order(other.start) <= _order(one.end)


def _order(position: lsp.Position) -> tuple[int, int]:
    return position.line, position.character


def _edits(checked: Checked, verdict: Verdict) -> Iterator[tuple[str, lsp.TextEdit, bool]]:
    """(title, edit, whether it is the one that --fix would make); none in words that are somebody else's."""
    assert checked.report is not None
    article, claim = checked.report.article, verdict.claim
    if claim.quoted or verdict.basis == "article" or claim.quantity is None:
        return
    for new in verdict.replacements:
        if change := in_source(article, claim.start, claim.end, new):
            sure = why_not(article, verdict) is None
            yield clipped(f"Print {new} instead of {claim.text}", _MAX_TITLE), lsp.TextEdit(checked.text.range(change.start, change.end), change.new), sure


def _change(uri: str, version: int | None, edit: lsp.TextEdit, versioned: bool) -> lsp.WorkspaceEdit:
    if not versioned:
        return lsp.WorkspaceEdit(changes={uri: [edit]})
    return lsp.WorkspaceEdit(document_changes=[lsp.TextDocumentEdit(lsp.OptionalVersionedTextDocumentIdentifier(uri, version), [edit])])
