"""Standard output and error, and colour."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TextIO

from factcheck.errors import FactcheckError, InternalError


def as_utf8() -> None:
    """Both streams in UTF-8, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def put(text: str, stream: TextIO | None = None) -> None:
    """Text to standard output, or to another stream, at once."""
    stream = sys.stdout if stream is None else stream
    stream.write(text)
    stream.flush()


def tell(text: str) -> None:
    """A line to standard error."""
    from factcheck.formats.position import printable

    put(f"factcheck: {printable(text)}\n", sys.stderr)


def tell_errors(errors: Iterable[FactcheckError]) -> None:
    """A line each to standard error."""
    for error in errors:
        tell(f"error: {error.message}")


def colour(wanted: str) -> bool:
    """Flag before environment before terminal; an empty variable counts as unset."""
    if wanted != "auto":
        return wanted == "always"
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def fault(name: str, error: Exception, debug: bool) -> InternalError:
    """The one line for an exception that nobody foresaw. Where it comes from is said with --debug alone: it may quote
    the article."""
    if debug:
        import traceback

        traceback.print_exception(error)
    where = f"{name}: " if name else ""
    what = f"internal error ({type(error).__name__}); please report it with what --debug prints"
    return InternalError(where + what, name or None)
