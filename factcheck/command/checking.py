"""factcheck ARTICLE... TABLE...: the main command, from options to the exit status."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace

from factcheck.command.files import STDIN
from factcheck.command.output import Output, make_output, write
from factcheck.command.plan import Plan, baseline_of, make_plan
from factcheck.command.running import Runner
from factcheck.command.streams import tell
from factcheck.errors import UsageError

_BASELINE = "factcheck-baseline.toml"


def check(options: argparse.Namespace) -> int:
    """The exit status of a check, a correction, or a watch."""
    _agree(options)
    if options.watch:
        from factcheck.command.watching import watch

        return watch(options)
    plan = make_plan(options, sys.stdin.buffer.read() if STDIN in options.files or options.stdin_filename else None)
    output = make_output(options, plan)
    if options.verbose:
        say(plan)
    if not plan.drafts and not plan.errors:
        tell("no article among the files given; there is nothing to check")
    runner = Runner(options.debug)
    if options.diff or options.fix:
        from factcheck.command.fixing import correct

        return correct(options, plan, output, runner)
    return checked(options, plan, output, runner)


def checked(options: argparse.Namespace, plan: Plan, output: Output, runner: Runner) -> int:
    """Check and report."""
    word = None
    if options.comments:
        from factcheck.command.commenting import comment, draft_of

        word = draft_of(plan, options.comments)
    report = runner.run(plan, jobs_of(options, plan), sys.stderr.isatty())
    if options.comments:
        report = replace(report, errors=(*report.errors, *comment(word, options.comments, report)))
    if options.write_baseline:
        from factcheck.command.baseline import accept

        return accept(baseline_of(options, plan.config) or _BASELINE, report)
    write(output, report)
    status = report.exit_code()
    return 0 if options.exit_zero and status == 1 else status


def jobs_of(options: argparse.Namespace, plan: Plan) -> int:
    """How many processes there may be."""
    wanted = options.jobs if options.jobs is not None else plan.config.jobs if plan.config.jobs is not None else 1
    return wanted or os.cpu_count() or 1


def say(plan: Plan) -> None:
    """Which configuration and tables each draft is checked with."""
    for draft in plan.drafts:
        tables = " ".join(draft.shelf.tables) or ("deliberately none" if draft.alone else "none")
        tell(f"{draft.name}: configuration {draft.config.path or 'none'}; tables by {draft.whence}: {tables}")


def _agree(options: argparse.Namespace) -> None:
    """Options that exclude each other. Raises UsageError."""
    doing = [name for name in ("diff", "fix", "watch", "write_baseline", "comments") if getattr(options, name)]
    if len(doing) > 1:
        raise UsageError(" and ".join(f"--{name.replace('_', '-')}" for name in doing) + " exclude each other; give one")
    if options.config and options.isolated:
        raise UsageError("--config and --isolated exclude each other; give one")
    if options.watch and (STDIN in options.files or options.stdin_filename):
        raise UsageError("--watch cannot watch standard input; name the draft as a file")
    if options.write_baseline and not options.baseline and options.isolated:
        options.baseline = _BASELINE
    for option in ("output_file", "output"):
        if getattr(options, option) and options.watch:
            raise UsageError(f"--watch writes no --{option.replace('_', '-')}; leave one of them out")
