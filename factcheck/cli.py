"""The command: arguments, streams, colour and exit status. The only module that prints."""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from factcheck import __version__
from factcheck.errors import FactcheckError, InternalError, NoTable, UsageError
from factcheck.usage import COLUMNS, EPILOG, USAGE

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.report import ArticleReport, Report
    from factcheck.results import Results
    from factcheck.results.told import Told
    from factcheck.results.views import FileView

# Kinds of file by suffix. What a reader cannot read yet it refuses itself, with advice.
ARTICLES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".docx", ".doc", ".odt", ".rtf", ".pdf"})
TABLES = frozenset({".csv", ".tsv", ".tab", ".psv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".json", ".jsonl", ".ndjson",
                    ".xml", ".parquet", ".zip", ".duckdb", ".sqlite", ".sqlite3", ".db"})
STDIN = "-"
_INTERRUPTED = 130


class _Parser(argparse.ArgumentParser):
    """Errors in arguments are one line and exit 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    """The arguments of the main command."""
    parser = _Parser(prog="factcheck", usage=USAGE,
                     description="Check the election figures in news articles against official results files.",
                     epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE",
        help="articles (.txt .md, - for standard input) and tables (.csv .tsv .xlsx .xls .ods .json .xml .zip .parquet "
             ".sqlite .duckdb), told apart by kind")
    add("--results", action="append", default=[], metavar="TABLE",
        help="a results table, whatever its name (repeatable)")
    _add_columns(parser)
    add("--format", choices=("full", "concise", "json"), default="full",
        help="full (default), one line a finding, or JSON")
    add("--show", choices=("findings", "all"), default="findings",
        help="all: also what is right, and what could not be checked and why")
    add("--fail-level", choices=("error", "warning", "info", "never"), default="error",
        help="exit 1 from this severity on (default: error)")
    add("--stdin-filename", metavar="NAME", help="the name, and so the kind, of the article on standard input")
    add("--color", choices=("auto", "always", "never"), default="auto", help="colour (default: on a terminal)")
    add("--debug", action="store_true", help="show where an internal error comes from")
    add("--version", action="version", version=f"factcheck {__version__}")
    return parser


def _add_columns(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--columns", action="append", default=[], metavar="MEANING=HEADING",
                        help="what a column of the tables means, where its heading does not tell (repeatable)")
    parser.add_argument("--columns-file", metavar="FILE", help="the same in a TOML file; see factcheck results show --help")


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit."""
    # What a short process leaves behind need hardly be collected: it would cost a sixth of the time of a run.
    gc.set_threshold(200_000, 50, 100)
    try:
        status = run(list(sys.argv[1:] if argv is None else argv))
        gc.freeze()  # nor searched for garbage at the end
        sys.exit(status)
    except KeyboardInterrupt:
        sys.exit(_INTERRUPTED)
    except BrokenPipeError:  # the reader of our output has gone: nobody to tell, nothing left to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def run(arguments: list[str]) -> int:
    """The exit status of one run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    as_json = _wants_json(arguments)
    debug = "--debug" in arguments
    try:
        if arguments[:1] == ["rule"]:
            return _rule(arguments[1:])
        if arguments[:1] == ["results"]:
            return _results_command(arguments[1:])
        options = build_parser().parse_args(arguments)
        return _check(options, _plan(options))
    except FactcheckError as error:
        return _give_up([error], as_json)
    except BrokenPipeError:
        raise
    except Exception as error:  # a fault of ours must not look like exit status 1, "findings"
        return _give_up([_fault("", error, debug)], as_json)


def _wants_json(arguments: Sequence[str]) -> bool:
    """Whether JSON was asked for, as far as can be told of arguments that may be wrong."""
    values = [a.removeprefix("--format=") for a in arguments if a.startswith("--format=")]
    values += [after for option, after in pairwise(arguments) if option == "--format"]
    return values[-1:] == ["json"]


# --- what to do ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Plan:
    """Files by kind, each once; `errors` are names of which the kind cannot be told, `told` what columns mean."""

    articles: tuple[str, ...]
    tables: tuple[str, ...]
    errors: tuple[FactcheckError, ...]
    told: tuple[Told, ...] = ()


def _plan(options: argparse.Namespace) -> _Plan:
    """Files by kind. A name whose kind is not known costs that file alone."""
    articles: list[str] = [STDIN] if options.stdin_filename and STDIN not in options.files else []
    tables: list[str] = list(options.results)
    errors: list[FactcheckError] = []
    for name in options.files:
        suffix = Path(name).suffix.casefold()
        if name == STDIN or suffix in ARTICLES:
            articles.append(name)
        elif suffix in TABLES:
            tables.append(name)
        else:
            errors.append(UsageError(f"{name}: {_unknown_kind(name)}", name))
    if not articles and not errors:
        raise UsageError("no article given; name a .txt or .md file, or - for standard input")
    return _Plan(tuple(dict.fromkeys(articles)), tuple(dict.fromkeys(tables)), tuple(errors), _told(options))


def _unknown_kind(name: str) -> str:
    if Path(name).is_dir():
        return "is a folder; name the files in it"
    return ("neither an article (.txt .md) nor a table (.csv .tsv .xlsx .xls .ods) by its name; "
            f"give a table as --results {name}")


# --- doing it --------------------------------------------------------------------------------------------------------


def _check(options: argparse.Namespace, plan: _Plan) -> int:
    from factcheck.report import Report

    errors: list[FactcheckError] = list(plan.errors)
    results = _results(plan, errors, options.debug)
    reports: list[ArticleReport] = []
    for name in plan.articles:
        try:
            reports.append(_article_report(name, options, results))
            errors += _stranger(reports[-1], results, plan)
        except FactcheckError as error:
            errors.append(error)
        except Exception as error:  # one bad draft must not cost the others their check
            errors.append(_fault(options.stdin_filename or name if name == STDIN else name, error, options.debug))
    report = Report(tuple(reports), results.warned(), tuple(errors))
    _write(options, report)
    return report.exit_code(options.fail_level)


def _results(plan: _Plan, errors: list[FactcheckError], debug: bool) -> Results:
    """The tables; what cannot be read is added to `errors`."""
    from factcheck.results import Results, read_results

    try:
        results = read_results(plan.tables, plan.told)
    except Exception as error:  # the articles can still be checked against themselves
        errors.append(_fault(" ".join(plan.tables), error, debug))
        return Results()
    errors += results.errors
    return results


def _told(options: argparse.Namespace) -> tuple[Told, ...]:
    """What the user says of columns; the command line after the file, so that it wins."""
    if not options.columns and not options.columns_file:
        return ()
    from factcheck.results.told import told_in, told_of

    return (*(told_in(options.columns_file) if options.columns_file else ()), *map(told_of, options.columns))


def _article_report(name: str, options: argparse.Namespace, results: Results) -> ArticleReport:
    from factcheck.checking import check_article

    return check_article(_article(name, options), results)


def _article(name: str, options: argparse.Namespace) -> Article:
    from factcheck.article import read_article

    if name != STDIN:
        return read_article(name)
    return read_article(options.stdin_filename or STDIN, sys.stdin.buffer.read())


def _stranger(report: ArticleReport, results: Results, plan: _Plan) -> Iterator[FactcheckError]:
    """Election figures without a table, or with tables of other contests."""
    from factcheck.checking import election_figures, missing_contest

    if plan.tables:
        if error := missing_contest(report, results):
            yield error
    elif count := election_figures(report):
        path, figures = report.article.path, "figure" if count == 1 else "figures"
        advice = "name one, or give it as --results TABLE"
        yield NoTable(f"{path}: {count} election {figures} and no results table; {advice}", path)


def _fault(name: str, error: Exception, debug: bool) -> InternalError:
    """The one line for an exception that nobody foresaw. Where it comes from is said with --debug alone: it may quote
    the article."""
    if debug:
        import traceback

        traceback.print_exception(error)
    where = f"{name}: " if name else ""
    what = f"internal error ({type(error).__name__}); please report it with what --debug prints"
    return InternalError(where + what, name or None)


# --- saying it -------------------------------------------------------------------------------------------------------


def _write(options: argparse.Namespace, report: Report) -> None:
    """Findings to standard output; trouble, and what goes round the concise format, to standard error."""
    from factcheck.formats import concise, full, jsonformat, summary

    show_all = options.show == "all"
    if options.format == "json":
        _print(sys.stdout, jsonformat.render(report, __version__))
        return
    _print_errors(report.errors)
    if options.format == "full":
        width = shutil.get_terminal_size((100, 24)).columns
        _print(sys.stdout, full.render(report, show_all, _colour(options.color), width))
        return
    _print(sys.stdout, concise.render(report, show_all))
    for table in report.tables:
        _print(sys.stderr, "".join(f"factcheck: warning: {text}\n" for text in table.warnings))
    _print(sys.stderr, "".join(f"{summary.coverage_line(article)}\n" for article in report.articles))


def _print(stream: TextIO, text: str) -> None:
    stream.write(text)
    stream.flush()


def _print_errors(errors: Sequence[FactcheckError]) -> None:
    from factcheck.formats.position import printable

    _print(sys.stderr, "".join(f"factcheck: error: {printable(error.message)}\n" for error in errors))


def _give_up(errors: Sequence[FactcheckError], as_json: bool) -> int:
    if as_json:
        from factcheck.formats import jsonformat

        _print(sys.stdout, jsonformat.errors_only(errors, __version__))
    else:
        _print_errors(errors)
    return 2


def _colour(wanted: str) -> bool:
    """Flag before environment before terminal; an empty variable counts as unset."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


# --- factcheck rule --------------------------------------------------------------------------------------------------


def _rule(arguments: list[str]) -> int:
    from factcheck.rules import explain, table

    parser = _Parser(prog="factcheck rule", description="Explain a rule, or list them all.", allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="NAME", help="name of a rule, such as wrong-swing")
    names = parser.parse_args(arguments).names
    try:
        _print(sys.stdout, "\n".join(explain(name) for name in names) if names else table())
    except KeyError as error:
        raise UsageError(str(error.args[0])) from None
    return 0


# --- factcheck results show, factcheck results build -----------------------------------------------------------------


def _results_command(arguments: list[str]) -> int:
    """factcheck results show, factcheck results build."""
    if arguments[:1] == ["show"]:
        return _show_results(arguments[1:])
    if arguments[:1] == ["build"]:
        return _build_results(arguments[1:])
    if arguments[:1] in (["--help"], ["-h"]):
        return _show_results(["--help"])
    raise UsageError("say what to do with the results: factcheck results show TABLE..., or factcheck results build DATABASE TABLE...")


def _results_parser(command: str, description: str) -> _Parser:
    from factcheck.results.told import MEANINGS

    parser = _Parser(prog=f"factcheck results {command}", description=description, epilog=COLUMNS.format(meanings=" ".join(MEANINGS)),
                     formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    if command == "build":
        parser.add_argument("database", metavar="DATABASE", help="made if there is none: .sqlite, or .duckdb where DuckDB is installed")
    parser.add_argument("files", nargs="+", metavar="TABLE", help="results files of any kind")
    _add_columns(parser)
    parser.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    return parser


def _show_results(arguments: list[str]) -> int:
    """What is understood of each file. Doubts are no trouble: only a file that cannot be read is."""
    from factcheck.results import read_results
    from factcheck.results.overview import overview

    parser = _results_parser("show", "Show what is understood of results files: contests, candidates, figures, columns and doubts.")
    add = parser.add_argument
    add("--format", choices=("full", "json"), default="full", help="full (default) or JSON")
    add("--contest", action="append", default=[], metavar="NAME", help="show the contests with this in their name in full (repeatable)")
    add("--all", action="store_true", help="show every contest in full, and every doubt")
    add("--color", choices=("auto", "always", "never"), default="auto", help="colour (default: on a terminal)")
    options = parser.parse_args(arguments)
    results = read_results(dict.fromkeys(options.files), _told(options))
    _write_files(options, overview(results, options.contest, options.all), results.errors)
    return 2 if results.errors else 0


def _build_results(arguments: list[str]) -> int:
    """Put files into a database; one line a file that was read, trouble to standard error."""
    from factcheck.results.storing import UNCHANGED, build

    parser = _results_parser("build", "Build a database of results from files, or add to one: a file is read again only when it has changed.")
    options = parser.parse_args(arguments)
    built = build(options.database, options.files, _told(options))
    _print(sys.stdout, "".join(f"{one.what} {one.path}: {one.rows:,} rows, {one.contests:,} contests\n" for one in built.done if one.what != UNCHANGED))
    _print(sys.stderr, "".join(f"factcheck: warning: {text}\n" for text in built.warnings))
    _print_errors(built.errors)
    same = sum(1 for one in built.done if one.what == UNCHANGED)
    _print(sys.stdout, f"{options.database}: {built.files:,} files, {built.rows:,} rows, {built.contests:,} contests, {built.size / 1e6:,.1f} MB"
                       + (f"; {same:,} unchanged" if same else "") + "\n")
    return 2 if built.errors else 0


def _write_files(options: argparse.Namespace, files: Sequence[FileView], errors: Sequence[FactcheckError]) -> None:
    from factcheck.formats import jsonformat, tables

    if options.format == "json":
        _print(sys.stdout, jsonformat.files(tables.as_json(files), errors, __version__))
        return
    _print_errors(errors)
    _print(sys.stdout, tables.render(files, _colour(options.color), options.contest, options.all))
