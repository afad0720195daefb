"""What the command line says of columns."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.results.told import Told


def told(options: argparse.Namespace) -> tuple[Told, ...]:
    """What the command line says of columns; arguments after the file, so that they win."""
    if not options.columns and not options.columns_file:
        return ()
    from factcheck.results.told import told_in, told_of

    return (*(told_in(options.columns_file) if options.columns_file else ()), *map(told_of, options.columns))
