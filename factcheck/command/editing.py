"""factcheck lsp: from options to a language server on standard input and output."""

from __future__ import annotations

import argparse
import os
import signal
import sys

from factcheck.command.arguments import build_parser, lsp_parser
from factcheck.command.plan import tables_named
from factcheck.command.streams import tell
from factcheck.errors import UsageError

_INTERRUPTED = 130


def lsp(arguments: list[str]) -> int:
    """Serve an editor until it ends the session: 0; 1 when it goes without a word."""
    options = options_of(arguments)
    try:
        import pygls.lsp.server  # noqa: F401
    except ImportError as error:
        raise UsageError(f"factcheck lsp needs {error.name or 'more'}, which is not installed; pip install 'factcheck-elections[lsp]'") from None
    from factcheck.lsp.server import run

    signal.signal(signal.SIGINT, lambda *_: os._exit(_INTERRUPTED))  # a thread may wait for the editor for ever
    if sys.stdin.isatty():
        tell("this is for editors to start; docs/editors.md has the settings (Control-C ends it)")
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what anything prints must not come between the messages
    return 0 if run(options, stdin, stdout) else 1


def options_of(arguments: list[str]) -> argparse.Namespace:
    """What is given, and for the rest what the main command does without. Raises UsageError."""
    given = lsp_parser().parse_args(arguments)
    options = argparse.Namespace(**{**vars(build_parser().parse_args([])), **vars(given)})
    options.results, options.files = [*options.results, *options.files], []
    for name in options.results:
        tables_named(name)
    return options
