"""--watch: check again whenever a draft, a table or the configuration changes, and say what is different now."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from factcheck.command.output import Output, aside, make_output, rendered
from factcheck.command.plan import Plan, make_plan
from factcheck.command.running import Runner, stamp
from factcheck.command.streams import colour, put, tell, tell_errors
from factcheck.config.finding import OWN, SHARED
from factcheck.errors import FactcheckError
from factcheck.formats.changes import changes
from factcheck.report import Report

_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
_SETTLED = 400  # milliseconds without a further change: a file is often written in several goes


def watch(options: argparse.Namespace) -> int:
    """Goes on until it is interrupted. What makes no sense from the start is an error as ever."""
    plan = make_plan(options)
    output = make_output(options, plan)
    runner = Runner(options.debug)
    report = _show(runner, plan, output, None, ())
    for changed in _changes(options, plan):
        runner.forget(changed)
        try:
            plan = make_plan(options)
            output = make_output(options, plan)
        except FactcheckError as error:  # half a configuration, a draft that is gone for a moment: the next change may mend it
            _head(changed)
            tell_errors([error])
            continue
        report = _show(runner, plan, output, report, changed)
    return 0


def _show(runner: Runner, plan: Plan, output: Output, before: Report | None, changed: Sequence[str]) -> Report:
    report = runner.run(plan)
    if sys.stdout.isatty():
        put(_CLEAR)
    _head(changed)
    tell_errors(report.errors)
    color = colour(output.color)
    put(rendered(report, output.format, output.show_all, color))
    if output.format == "concise":
        put(aside(report), sys.stderr)
    if before is not None:
        put(changes(before, report, color))
    tell("watching; interrupt to stop")
    return report


def _head(changed: Sequence[str]) -> None:
    now = f"{datetime.now().astimezone():%H:%M:%S}"
    tell(f"{now} {', '.join(changed)} changed" if changed else f"{now} first check")


def _changes(options: argparse.Namespace, plan: Plan) -> Iterator[list[str]]:
    """The files that have changed, each time some have, under the names that they have in the call."""
    from watchfiles import watch as changed_in

    while True:
        seen = _stamps(options, plan)
        folders = _folders(options, plan)
        for _ in changed_in(*folders, recursive=False, debounce=_SETTLED, step=50, raise_interrupt=True, yield_on_timeout=False):
            plan = _again(options, plan)
            now = _stamps(options, plan)
            different = sorted(name for name in seen.keys() | now.keys() if seen.get(name) != now.get(name))
            seen = now
            if different:
                yield different
            if _folders(options, plan) != folders:
                break  # other folders count now


def _again(options: argparse.Namespace, plan: Plan) -> Plan:
    """What is to be watched now; the same as before while that cannot be told."""
    try:
        return make_plan(options)
    except FactcheckError:
        return plan


def _watched(options: argparse.Namespace, plan: Plan) -> Iterator[str]:
    for draft in plan.drafts:
        yield draft.name
        yield from draft.shelf.tables
        if draft.config.path:
            yield draft.config.path
        yield from (entry.path for entry in draft.entries)
    yield from (name for name in (options.config, options.suppressions, options.baseline, options.columns_file) if name)
    yield from (str(Path(error.path)) for error in plan.errors if error.path)


def _folders(options: argparse.Namespace, plan: Plan) -> list[Path]:
    """The folders of all that is watched, so that files which are replaced or made anew are seen; and where patterns look."""
    files = [Path(name).absolute().parent for name in _watched(options, plan)]
    asked = [Path(name) for name in options.files if Path(name).is_dir()]
    inside = [found for folder in asked for found in (folder, *(p for p in folder.rglob("*") if p.is_dir()))]
    return sorted({folder.absolute() for folder in [*files, *inside] if folder.is_dir()} or {Path.cwd()})


def _stamps(options: argparse.Namespace, plan: Plan) -> dict[str, tuple[int, int, int]]:
    """When each file was last written, and how long it is."""
    return {name: found for name in dict.fromkeys([*_watched(options, plan), OWN, SHARED]) if (found := stamp(name))}
