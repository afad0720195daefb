"""The command: arguments, streams, colour and exit status. The only module that prints."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from factcheck import __version__
from factcheck.errors import FactcheckError, NoContest, NoTable, UnreadableArticle, UsageError

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.report import ArticleReport, Report
    from factcheck.results import Results

ARTICLES = frozenset({".txt", ".md", ".markdown", ".text", ".html", ".htm", ".docx"})
TABLES = frozenset({".csv", ".tsv", ".tab", ".psv", ".xlsx", ".xls", ".xlsm", ".ods", ".json", ".xml", ".parquet", ".zip", ".duckdb", ".sqlite", ".db"})
_EPILOG = """\
exit status: 0 nothing at or above the fail level; 1 something is; 2 something could not be checked at all
(a file that cannot be read, an unknown option, no table, or tables of another contest)

examples:
  factcheck article.txt results.csv previous.csv
  factcheck drafts/*.md --results results.csv --format concise
  cat draft.txt | factcheck - results.csv
  factcheck rule wrong-swing
"""


class _Parser(argparse.ArgumentParser):
    """Errors in arguments are one line and exit 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see factcheck --help")


def build_parser() -> argparse.ArgumentParser:
    """The arguments of the main command."""
    parser = _Parser(prog="factcheck", description="Check the election figures in news articles against official results files.",
                     epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    parser.add_argument("files", nargs="*", metavar="FILE", help="articles (.txt .md, - for standard input) and results tables (.csv .tsv .xlsx .xls .ods), told apart by kind")
    parser.add_argument("--results", action="append", default=[], metavar="TABLE", help="a results table, whatever its name (repeatable)")
    parser.add_argument("--format", choices=("full", "concise", "json"), default="full", help="full (default), one line a finding, or JSON")
    parser.add_argument("--show", choices=("findings", "all"), default="findings", help="all: also what is right, and what could not be checked and why")
    parser.add_argument("--fail-level", choices=("error", "warning", "info", "never"), default="error", help="exit 1 from this severity on (default: error)")
    parser.add_argument("--stdin-filename", metavar="NAME", help="the name, and so the kind, of the article on standard input")
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colour (default: on a terminal)")
    parser.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    return parser


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        sys.exit(run(arguments))
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def run(arguments: list[str]) -> int:
    """The exit status of one run."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    as_json = ("json" in arguments and "--format" in arguments) or "--format=json" in arguments
    try:
        if arguments[:1] == ["rule"]:
            return _rule(arguments[1:])
        options = build_parser().parse_args(arguments)
        plan = _plan(options)
    except UsageError as error:
        return _give_up(error, as_json)
    return _check(options, plan)


@dataclass(frozen=True)
class _Plan:
    articles: list[str]
    tables: list[str]


def _plan(options: argparse.Namespace) -> _Plan:
    """Files by kind. A name whose kind is not known is an error that says how to call it."""
    articles, tables = [], list(options.results)
    named = list(options.files)
    if options.stdin_filename and "-" not in named:
        named.insert(0, "-")
    for name in named:
        suffix = Path(name).suffix.casefold()
        if name == "-" or suffix in ARTICLES:
            articles.append(name)
        elif suffix in TABLES:
            tables.append(name)
        elif Path(name).is_dir():
            raise UsageError(f"{name}: is a folder; name the files in it")
        else:
            raise UsageError(f"{name}: neither an article (.txt .md) nor a table (.csv .tsv .xlsx .xls .ods); give a table by --results {name}")
    if not articles:
        raise UsageError("no article given; name a .txt or .md file, or - for standard input")
    return _Plan(articles, list(dict.fromkeys(tables)))


def _check(options: argparse.Namespace, plan: _Plan) -> int:
    from factcheck.report import Report
    from factcheck.results import read_results

    results = read_results(plan.tables)
    errors: list[FactcheckError] = list(results.errors)
    reports: list[ArticleReport] = []
    for name in plan.articles:
        try:
            reports.append(_one(name, options, results))
        except FactcheckError as error:
            errors.append(error)
            continue
        except Exception as error:  # one bad draft must not cost the others their check
            if options.debug:
                raise
            errors.append(FactcheckError(f"{name}: internal error ({type(error).__name__}); run again with --debug and report it", name))
            continue
        if trouble := _mismatch(reports[-1], results, plan):
            errors.append(trouble)
    return _output(options, Report(tuple(reports), results.warned(), tuple(errors)))


def _one(name: str, options: argparse.Namespace, results: Results) -> ArticleReport:
    from factcheck.checking import check_article

    return check_article(_article(name, options), results)


def _article(name: str, options: argparse.Namespace) -> Article:
    from factcheck.article import read_article

    if name != "-":
        return read_article(name)
    return read_article(options.stdin_filename or "-", sys.stdin.buffer.read())


def _mismatch(report: ArticleReport, results: Results, plan: _Plan) -> FactcheckError | None:
    """Election claims without a table, or with tables of other contests."""
    numbers = [v for v in report.verdicts if v.claim.quantity is not None and v.reading.score >= 0.5]
    path = report.article.path
    if not plan.tables and numbers:
        return NoTable(f"{path}: {len(numbers)} election figures and no results table; name one, or give it by --results", path)
    if results.drafts and not report.contests and numbers:
        seats = list(dict.fromkeys(f"{d.seat or 'national'} {d.day or d.year or ''}".strip() for drafts in results.drafts.values() for d in drafts))
        shown = ", ".join(seats[:4]) + (f" and {len(seats) - 4} more" if len(seats) > 4 else "")
        return NoContest(f"{path}: no contest in the tables is the article's; they hold {shown}", path)
    return None


def _output(options: argparse.Namespace, report: Report) -> int:
    from factcheck.formats import concise, full, jsonformat

    show_all = options.show == "all"
    if options.format == "json":
        text = jsonformat.render(report, __version__)
    elif options.format == "concise":
        text = concise.render(report, show_all)
    else:
        text = full.render(report, show_all, _colour(options.color), shutil.get_terminal_size((100, 24)).columns)
    if options.format != "json":
        for error in report.errors:
            print(f"factcheck: {error.message}", file=sys.stderr)
    sys.stdout.write(text)
    sys.stdout.flush()
    return report.exit_code(options.fail_level)


def _colour(wanted: str) -> bool:
    """Flag before environment before terminal; an empty variable counts as unset."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def _give_up(error: FactcheckError, as_json: bool) -> int:
    if as_json:
        from factcheck.formats import jsonformat

        sys.stdout.write(jsonformat.errors_only([error], __version__))
    else:
        print(f"factcheck: {error.message}", file=sys.stderr)
    return 2


def _rule(arguments: list[str]) -> int:
    """factcheck rule [NAME]."""
    from factcheck.rules import BY_NAME, closest, table

    if arguments and arguments[0] in {"-h", "--help"}:
        print("usage: factcheck rule [NAME]\n\nExplain a rule, or list them all.")
        return 0
    if not arguments:
        sys.stdout.write(table())
        return 0
    for name in arguments:
        if name not in BY_NAME:
            near = closest(name)
            raise UsageError(f"no rule {name!r}" + (f"; did you mean {near}?" if near else "; see factcheck rule"))
        sys.stdout.write(BY_NAME[name].text())
    return 0


__all__ = ["UnreadableArticle", "build_parser", "main", "run"]
