"""The arguments of the command and of its subcommands."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

from factcheck import __version__
from factcheck.errors import UsageError
from factcheck.usage import COLUMNS, EPILOG, FORMATS, LEVELS, LSP, SERVE, SHOWS, USAGE

SHELLS = ("bash", "zsh", "tcsh")
_LEAST = 400  # megabytes of a process that checks
_COLOURS = ("auto", "always", "never")


class Parser(argparse.ArgumentParser):
    """Errors in arguments are one line and exit 2."""

    def error(self, message: str) -> NoReturn:
        """Raises UsageError."""
        raise UsageError(f"{message}; see {self.prog} --help")


def build_parser() -> argparse.ArgumentParser:
    """The arguments of the main command. What is not given is None: then the configuration may say it."""
    parser = Parser(prog="factcheck", usage=USAGE,
                    description="Check the election figures in news articles against official results files.",
                    epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    _add_inputs(parser)
    _add_output(parser.add_argument_group("output"))
    _add_rules(parser.add_argument_group("findings"))
    _add_doing(parser.add_argument_group("correcting and running"))
    parser.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    return parser


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Options and files in any order; after -- there are files alone, whatever they begin with."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    options = build_parser().parse_intermixed_args(list(arguments[:at]))
    options.files += arguments[at + 1 :]
    return options


def _add_inputs(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("files", nargs="*", metavar="FILE",
        help="articles (.txt .md .html .docx, - for standard input), folders and patterns of them, and tables (.csv .tsv .xlsx .xls .ods .json .xml "
             ".zip .parquet .sqlite .duckdb), told apart by kind, texts by what they hold; with none the articles of the configuration")
    add("--results", action="append", default=[], metavar="TABLE",
        help="a results table, whatever its name (repeatable)")
    add_columns(parser)
    add("--only-articles", action="store_true",
        help="pass over tables among the FILEs: results come from --results, front matter and configuration (for hooks)")
    add("--stdin-filename", metavar="NAME", help="the name, and so the kind, of the article on standard input")
    add("--config", metavar="FILE", help="the configuration, instead of the one nearest to each article")
    add("--isolated", action="store_true", help="read no configuration")


def _add_output(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--format", choices=FORMATS, help="for people: full (default), one line a finding, a job summary in Markdown; for machines: the rest")
    add("--output-file", metavar="FILE", help="write the format to a file instead of standard output")
    add("--output", action="append", default=[], metavar="FORMAT:FILE", help="write a further format to a file (repeatable)")
    add("--show", choices=SHOWS, help="all: also what is right, what is suppressed, and what could not be checked and why")
    add("--color", choices=_COLOURS, default="auto", help="colour (default: on a terminal)")
    add("-v", "--verbose", action="store_true", help="say which configuration and tables each article is checked with")


def _add_rules(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--fail-level", choices=LEVELS, help="exit 1 from this severity on (default: error)")
    add("--exit-zero", action="store_true", help="exit 0 whatever is found; trouble is still 2")
    add("--select", action="append", metavar="RULE", help="give findings of these rules alone (repeatable, or with commas)")
    add("--ignore", action="append", default=[], metavar="RULE", help="give none of these rules (repeatable, or with commas)")
    add("--suppressions", metavar="FILE", help="suppressions by sentence and rule")
    add("--baseline", metavar="FILE", help="accept the findings that are in this file")
    add("--write-baseline", action="store_true", help="accept all findings of today: write them to the baseline")


def _add_doing(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--diff", action="store_true", help="show what --fix would write, and write nothing")
    add("--fix", action="store_true", help="correct figures where exactly one replacement is backed by the results")
    add("--comments", metavar="FILE", help="write a copy of a Word document with a comment on each figure that is wrong")
    add("--jobs", type=jobs, metavar="N", help="so many processes at once; 0: one a processor (default: 1)")
    add("--watch", action="store_true", help="check again whenever a draft, a table or the configuration changes")


def jobs(text: str) -> int:
    """A number of processes."""
    return _whole(text, 0, 512)


def _whole(text: str, least: int, most: int) -> int:
    if not text.isascii() or not text.isdigit() or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} must be a whole number from {least} to {most}")
    return int(text)


def add_columns(parser: argparse.ArgumentParser) -> None:
    """What columns mean."""
    parser.add_argument("--columns", action="append", default=[], metavar="MEANING=HEADING",
                        help="what a column of the tables means, where its heading does not tell (repeatable)")
    parser.add_argument("--columns-file", metavar="FILE", help="the same in a TOML file; see factcheck results show --help")


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether JSON was asked for, as far as can be told of arguments that may be wrong."""
    values = [a.removeprefix("--format=") for a in arguments if a.startswith("--format=")]
    values += [after for option, after in pairwise(arguments) if option == "--format"]
    return values[-1:] == ["json"]


# --- subcommands -----------------------------------------------------------------------------------------------------


def rule_parser() -> argparse.ArgumentParser:
    """factcheck rule [NAME]"""
    parser = Parser(prog="factcheck rule", description="Explain a rule, or list them all.", allow_abbrev=False)
    parser.add_argument("names", nargs="*", metavar="NAME", help="name of a rule, such as wrong-swing")
    parser.add_argument("--format", choices=("full", "json", "markdown"), default="full", help="full (default), JSON, or the page in Markdown")
    return parser


def completion_parser() -> argparse.ArgumentParser:
    """factcheck completion SHELL"""
    parser = Parser(prog="factcheck completion", allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter,
                    description="Print what makes a shell complete options and file names.",
                    epilog='for bash, in ~/.bashrc:\n  eval "$(factcheck completion bash)"')
    parser.add_argument("shell", choices=SHELLS, metavar="SHELL", help=" ".join(SHELLS))
    return parser


def serve_parser() -> argparse.ArgumentParser:
    """factcheck serve [TABLE...]"""
    parser = Parser(prog="factcheck serve", allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, epilog=SERVE,
                    description="A local web page and HTTP API to check drafts with, and LanguageTool's protocol for editors.")
    add = parser.add_argument
    add("files", nargs="*", metavar="TABLE", help="results files and databases that are always there")
    add("--results", action="append", default=[], metavar="TABLE", help="a results table, whatever its name (repeatable)")
    add("--library", metavar="FOLDER", help="a folder of results files; those given on the page are kept in it (default: kept until the server ends)")
    add("--contest", metavar="NAME", help='the contest of a text that names none, such as a lone paragraph: "City of Chester 2022-12-01"')
    add_columns(parser)
    add("--config", metavar="FILE", help="the configuration, instead of the one nearest to the current folder")
    add("--isolated", action="store_true", help="read no configuration")
    _add_reach(parser.add_argument_group("who is answered"))
    _add_limits(parser.add_argument_group("what a request may cost"))
    parser.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    return parser


def lsp_parser() -> argparse.ArgumentParser:
    """factcheck lsp [TABLE...]"""
    parser = Parser(prog="factcheck lsp", allow_abbrev=False, formatter_class=argparse.RawDescriptionHelpFormatter, epilog=LSP,
                    description="A language server: editors start it, and show findings as one types.")
    add = parser.add_argument
    add("files", nargs="*", metavar="TABLE", help="results for every draft (default: those of its front matter, else of the configuration)")
    add("--results", action="append", default=[], metavar="TABLE", help="a results table, whatever its name (repeatable)")
    add_columns(parser)
    add("--config", metavar="FILE", help="the configuration, instead of the one nearest to each draft")
    add("--isolated", action="store_true", help="read no configuration")
    add("--stdio", action="store_true", help="speak on standard input and output, as it always does")
    add("--debug", action="store_true", help="show where an internal error comes from")
    return parser


def _add_reach(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--host", default="127.0.0.1", metavar="ADDRESS", help="the address to listen on (default: 127.0.0.1, this machine alone); beyond it a token is needed")
    add("--port", type=_port, default=8642, metavar="N", help="the port (default: 8642; 0: any that is free)")
    add("--token-file", metavar="FILE", help="a file with the token that every request must bring (or FACTCHECK_TOKEN)")
    add("--allow-host", action="append", default=[], metavar="NAME", help="a name by which the server is addressed, such as that of a proxy before it (repeatable)")
    add("--allow-origin", action="append", default=[], metavar="ORIGIN", help="web pages and browser add-ons that may use the API; * for all (repeatable; default: none)")


def _add_limits(group: argparse._ArgumentGroup) -> None:
    add = group.add_argument
    add("--max-upload", type=_amount, default=25, metavar="MB", help="size of a request (default: 25)")
    add("--timeout", type=_amount, default=20, metavar="SECONDS", help="time of a check (default: 20)")
    add("--memory", type=_memory, default=2_000, metavar="MB", help="memory of a process that checks (default: 2000)")
    add("--workers", type=jobs, default=0, metavar="N", help="processes that check (default: one a processor, from 2 to 8)")


def _port(text: str) -> int:
    return _whole(text, 0, 65_535)


def _amount(text: str) -> int:
    return _whole(text, 1, 100_000)


def _memory(text: str) -> int:
    if _amount(text) < _LEAST:
        raise argparse.ArgumentTypeError(f"{text!r} must be at least {_LEAST}: a process takes that much before it has read anything")
    return int(text)


def results_parser(command: str, description: str) -> argparse.ArgumentParser:
    """factcheck results show, factcheck results build"""
    from factcheck.results.told import MEANINGS

    parser = Parser(prog=f"factcheck results {command}", description=description, epilog=COLUMNS.format(meanings=" ".join(MEANINGS)),
                    formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False)
    if command == "build":
        parser.add_argument("database", metavar="DATABASE", help="made if there is none: .sqlite, or .duckdb where DuckDB is installed")
    parser.add_argument("files", nargs="+", metavar="TABLE", help="results files of any kind")
    add_columns(parser)
    parser.add_argument("--debug", action="store_true", help="show where an internal error comes from")
    if command == "show":
        add = parser.add_argument
        add("--format", choices=("full", "json"), default="full", help="full (default) or JSON")
        add("--contest", action="append", default=[], metavar="NAME", help="show the contests with this in their name in full (repeatable)")
        add("--all", action="store_true", help="show every contest in full, and every doubt")
        add("--color", choices=_COLOURS, default="auto", help="colour (default: on a terminal)")
    return parser
