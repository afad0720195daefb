"""--diff shows what would be corrected, --fix writes it: each file is replaced at once or not at all."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from difflib import unified_diff
from pathlib import Path

from factcheck.article import HTML, decoded
from factcheck.article.decoding import undone
from factcheck.command.output import Output, write, write_files
from factcheck.command.plan import Draft, Plan
from factcheck.command.running import Runner
from factcheck.command.streams import colour, fault, put, tell, tell_errors
from factcheck.edits import Correction, corrected, into_raw
from factcheck.errors import FactcheckError, UnreadableArticle
from factcheck.formats.colour import paint
from factcheck.formats.position import clipped, printable, where
from factcheck.report import ArticleReport

_CHANGED = "{}: has changed while it was checked; it is left as it is"
_COLOURS = {"+": "right", "-": "error", "@": "info"}


def correct(options: argparse.Namespace, plan: Plan, output: Output, runner: Runner) -> int:
    """Show or write corrections; what was not corrected is listed. The exit status, after --fix that of what is left."""
    report = runner.run(plan)
    checked = {article.article.path: article for article in report.articles}
    errors: list[FactcheckError] = []
    done: dict[str, Correction] = {}
    for draft in plan.drafts:
        if draft.name not in checked:
            continue
        try:
            done[draft.name] = _correct(options, draft, checked[draft.name], runner)
        except FactcheckError as error:
            errors.append(error)
        except BrokenPipeError:
            raise
        except Exception as error:  # one bad draft must not cost the others theirs
            errors.append(fault(draft.name, error, options.debug))
    left = [done[path].after if options.fix and path in done else article for path, article in checked.items()]
    report = replace(report, articles=tuple(left), errors=(*report.errors, *errors))
    if options.diff:
        put("".join(line for one in done.values() for line in _diff(one, colour(options.color))))
    if options.fix and not any(draft.data is not None for draft in plan.drafts):
        write(output, report)
    else:
        tell_errors(report.errors)
        write_files(output, report)
    for one in done.values():
        _list(one, options.fix)
    status = report.exit_code()
    if options.diff and status == 0:
        status = int(any(one.edits for one in done.values()))
    return 0 if options.exit_zero and status == 1 else status


def _correct(options: argparse.Namespace, draft: Draft, report: ArticleReport, runner: Runner) -> Correction:
    found = corrected(report, lambda article: runner.check(draft, article))
    if options.diff:
        return found
    raw = draft.data if draft.data is not None else _read(draft.name)
    data = raw
    if found.edits:
        text, encoding, mark = decoded(draft.name, raw)
        if mark + text.encode(encoding, errors="replace") != raw:
            raise UnreadableArticle(f"{draft.name}: cannot be corrected without loss, for it has bytes that are no text; save it as UTF-8", draft.name)
        if undone(text) != report.article.source.text:
            raise UnreadableArticle(_CHANGED.format(draft.name), draft.name)
        data = mark + into_raw(text, found.changes).encode(encoding, errors="xmlcharrefreplace" if report.article.kind == HTML else "strict")
    if draft.data is not None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    elif found.edits:
        _replace(draft.name, raw, data)
    return found


def _read(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UnreadableArticle(f"{name}: {'no such file' if isinstance(error, FileNotFoundError) else f'cannot be read: {error.strerror}'}", name) from None


def _replace(name: str, known: bytes, data: bytes) -> None:
    """Put another content in a file's place at once, with its permissions. Raises UnreadableArticle when it has changed meanwhile."""
    path = Path(name).resolve()  # a link stays one
    temporary = ""
    try:
        if path.read_bytes() != known:
            raise UnreadableArticle(_CHANGED.format(name), name)
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = file.name
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(path.stat().st_mode & 0o7777)
        Path(temporary).replace(path)
        temporary = ""
    except OSError as error:
        raise UnreadableArticle(f"{name}: cannot be written: {error.strerror}", name) from None
    finally:
        if temporary:
            with suppress(OSError):
                Path(temporary).unlink()


def _diff(found: Correction, color: bool) -> Iterator[str]:
    """A unified diff; a missing line end at the end of the file is said as diff and patch say it."""
    name = found.report.article.path
    old, new = (_lines(text) for text in (found.report.article.source.text, found.text))
    for line in unified_diff(old, new, name, name):
        shown = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
        style = "bold" if line.startswith(("+++", "---")) else _COLOURS.get(line[:1])
        yield paint(shown.rstrip("\n"), color, style) + "\n" if style and color else shown


def _lines(text: str) -> list[str]:
    """Lines with their ends: only LF ends one."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _list(found: Correction, written: bool) -> None:
    """What was corrected, and what was not and why, to standard error."""
    article = found.report.article
    if not found.edits and not found.left:
        return
    tell(f"{article.path}: {_many(found.edits)} {'corrected' if written else 'would be corrected'}, {len(found.left)} not")
    for edit in found.edits if written else ():
        put(printable(f"  {where(article, edit.start)}: {clipped(edit.verdict.claim.text, 60)} is now {clipped(edit.new, 60)}") + "\n", sys.stderr)
    for left in found.left:
        text = f"  {where(article, left.verdict.claim.start)}: {clipped(left.verdict.claim.text, 60)} is left [{left.verdict.rule}]: {left.why}"
        put(printable(text) + "\n", sys.stderr)


def _many(edits: Sequence[object]) -> str:
    return f"{len(edits)} figure{'' if len(edits) == 1 else 's'}"
