"""The command: which part of it is meant, and the exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from factcheck.command.arguments import build_parser, parsed, wants_json
from factcheck.command.output import give_up
from factcheck.command.streams import as_utf8, fault
from factcheck.command.subcommands import SUBCOMMANDS
from factcheck.errors import FactcheckError

_INTERRUPTED = 130


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run the command and exit."""
    # What a short process leaves behind need hardly be collected: it would cost a sixth of the time of a run.
    gc.set_threshold(1_000_000, 50, 100)
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
    as_utf8()
    as_json = wants_json(arguments)
    debug = "--debug" in arguments
    try:
        if arguments and arguments[0] in SUBCOMMANDS:
            return SUBCOMMANDS[arguments[0]](arguments[1:])
        options = parsed(arguments)
        from factcheck.command.checking import check

        return check(options)
    except FactcheckError as error:
        return give_up([error], as_json)
    except BrokenPipeError:
        raise
    except Exception as error:  # a fault of ours must not look like exit status 1, "findings"
        return give_up([fault("", error, debug)], as_json)


__all__ = ["build_parser", "main", "run"]
