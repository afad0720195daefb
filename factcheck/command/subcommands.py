"""factcheck rule, factcheck results show, factcheck results build, factcheck serve, factcheck lsp, factcheck completion."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from factcheck import __version__
from factcheck.command.arguments import build_parser, completion_parser, results_parser, rule_parser
from factcheck.command.columns import told
from factcheck.command.streams import colour, put, tell_errors
from factcheck.errors import FactcheckError, UsageError

if TYPE_CHECKING:
    from factcheck.results.views import FileView


def rule(arguments: list[str]) -> int:
    """Explain a rule, or list them all."""
    from factcheck.rules import BY_NAME, explain, table

    options = rule_parser().parse_args(arguments)
    try:
        text = "\n".join(explain(name) for name in options.names) if options.names else table()
    except KeyError as error:
        raise UsageError(str(error.args[0])) from None
    chosen = [BY_NAME[name] for name in options.names or BY_NAME]
    if options.format == "json":
        import json

        parts = [{"name": r.name, "severity": r.severity, "summary": r.summary, "does": r.does, "why": r.why, "example": r.example, "remedy": r.remedy} for r in chosen]
        text = json.dumps({"schema": 1, "rules": parts}, ensure_ascii=False, indent=1) + "\n"
    elif options.format == "markdown":
        from factcheck.docs import index, page

        text = "\n".join(page(one) for one in chosen) if options.names else index()
    put(text)
    return 0


def results(arguments: list[str]) -> int:
    """factcheck results show, factcheck results build."""
    if arguments[:1] == ["show"]:
        return _show(arguments[1:])
    if arguments[:1] == ["build"]:
        return _build(arguments[1:])
    if arguments[:1] in (["--help"], ["-h"]):
        return _show(["--help"])
    raise UsageError("say what to do with the results: factcheck results show TABLE..., or factcheck results build DATABASE TABLE...")


def _show(arguments: list[str]) -> int:
    """What is understood of each file. Doubts are no trouble: only a file that cannot be read is."""
    from factcheck.results import read_results
    from factcheck.results.overview import overview

    options = results_parser("show", "Show what is understood of results files: contests, candidates, figures, columns and doubts.").parse_args(arguments)
    found = read_results(dict.fromkeys(options.files), told(options))
    _write_files(options, overview(found, options.contest, options.all), found.errors)
    return 2 if found.errors else 0


def _build(arguments: list[str]) -> int:
    """Put files into a database; one line a file that was read, trouble to standard error."""
    from factcheck.results.storing import UNCHANGED, build

    parser = results_parser("build", "Build a database of results from files, or add to one: a file is read again only when it has changed.")
    options = parser.parse_args(arguments)
    built = build(options.database, options.files, told(options))
    put("".join(f"{one.what} {one.path}: {one.rows:,} rows, {one.contests:,} contests\n" for one in built.done if one.what != UNCHANGED))
    put("".join(f"factcheck: warning: {text}\n" for text in built.warnings), sys.stderr)
    tell_errors(built.errors)
    same = sum(1 for one in built.done if one.what == UNCHANGED)
    put(f"{options.database}: {built.files:,} files, {built.rows:,} rows, {built.contests:,} contests, {built.size / 1e6:,.1f} MB"
        + (f"; {same:,} unchanged" if same else "") + "\n")
    return 2 if built.errors else 0


def _write_files(options: argparse.Namespace, files: Sequence[FileView], errors: Sequence[FactcheckError]) -> None:
    from factcheck.formats import jsonformat, tables

    if options.format == "json":
        put(jsonformat.files(tables.as_json(files), errors, __version__))
        return
    tell_errors(errors)
    put(tables.render(files, colour(options.color), options.contest, options.all))


def serve(arguments: list[str]) -> int:
    """The page, the HTTP API and LanguageTool's protocol."""
    from factcheck.command.serving import serve as run

    return run(arguments)


def lsp(arguments: list[str]) -> int:
    """The language server for editors."""
    from factcheck.command.editing import lsp as run

    return run(arguments)


def completion(arguments: list[str]) -> int:
    """What a shell sources to complete options, values, rules and files."""
    from factcheck.command.completion import script

    put(script(completion_parser().parse_args(arguments).shell, build_parser()))
    return 0


SUBCOMMANDS: dict[str, Callable[[list[str]], int]] = {"rule": rule, "results": results, "serve": serve, "lsp": lsp, "completion": completion}
