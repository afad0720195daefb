"""A report to standard output and to files, in the formats asked for."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.command.streams import colour, put, tell_errors
from factcheck.errors import ConfigError, FactcheckError, UsageError
from factcheck.usage import FORMATS

if TYPE_CHECKING:
    from factcheck.command.plan import Plan
    from factcheck.report import Report

STDOUT = "-"


@dataclass(frozen=True)
class Output:
    """What is written where. `files` are further formats by file name."""

    format: str = "full"
    show_all: bool = False
    color: str = "auto"
    file: str | None = None
    files: tuple[tuple[str, str], ...] = ()


def make_output(options: argparse.Namespace, plan: Plan) -> Output:
    """What the command line says, and where it says nothing the configuration. Raises UsageError."""
    config = plan.config
    files = [_parted(one, "--output", UsageError) for one in options.output]
    if not options.output:
        files = [(kind, config.beside(name)) for kind, name in (_parted(one, f"{config.path}: output:", ConfigError) for one in config.output)]
    output = Output(options.format or config.format or "full", (options.show or config.show) == "all", options.color, options.output_file, tuple(files))
    inputs = {str(Path(name).absolute()) for draft in plan.drafts for name in (draft.name, *draft.shelf.tables)}
    for name in [name for _, name in files] + ([output.file] if output.file else []):
        if str(Path(name).absolute()) in inputs:
            raise UsageError(f"{name}: is an article or a table of this call; write the output to another file", name)
        if not Path(name).absolute().parent.is_dir():
            raise UsageError(f"{name}: the folder {Path(name).parent} is not there; make it first", name)
    return output


def _parted(text: str, whose: str, trouble: type[FactcheckError]) -> tuple[str, str]:
    """("sarif", "out.sarif") of "sarif:out.sarif"."""
    kind, colon, name = text.partition(":")
    if not colon or not name.strip() or kind not in FORMATS:
        from factcheck.config.kinds import nearest

        near = nearest(kind, FORMATS) if kind not in FORMATS else ""
        raise trouble(f"{whose} {text}: give it as FORMAT:FILE, such as sarif:out.sarif{near or '; formats are ' + ', '.join(FORMATS)}")
    return kind, name.strip()


def rendered(report: Report, kind: str, show_all: bool = False, color: bool = False, width: int = 100) -> str:
    """The report in a format."""
    from factcheck import formats

    if kind == "full":
        from factcheck.formats import full

        return full.render(report, show_all, color, width)
    if kind == "concise":
        from factcheck.formats import concise

        return concise.render(report, show_all)
    return formats.machine(kind)(report, __version__)


def write(output: Output, report: Report) -> None:
    """Findings to standard output or a file; trouble, and what goes round the concise format, to standard error."""
    if output.format != "json" or output.file:
        tell_errors(report.errors)
    write_files(output, report)
    if output.file:
        _to_file(output.file, rendered(report, output.format, output.show_all))
        return
    width = shutil.get_terminal_size((100, 24)).columns
    put(rendered(report, output.format, output.show_all, colour(output.color), width))
    if output.format == "concise":
        put(aside(report), sys.stderr)


def write_files(output: Output, report: Report) -> None:
    """The further formats."""
    for kind, name in output.files:
        _to_file(name, rendered(report, kind, output.show_all))


def aside(report: Report) -> str:
    """What was looked at, and warnings on tables, for formats that hold findings alone."""
    from factcheck.formats import summary

    lines = [f"factcheck: warning: {text}\n" for table in report.tables for text in table.warnings]
    return "".join([*lines, *(f"{summary.coverage_line(article)}\n" for article in report.articles)])


def _to_file(name: str, text: str) -> None:
    if name == STDOUT:
        put(text)
        return
    try:
        Path(name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{name}: cannot be written: {error.strerror}", name) from None


def give_up(errors: Sequence[FactcheckError], as_json: bool) -> int:
    """The end of a call in which nothing could be done."""
    if as_json:
        from factcheck.formats import jsonformat

        put(jsonformat.errors_only(errors, __version__))
    else:
        tell_errors(errors)
    return 2
