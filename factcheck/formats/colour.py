"""Colours of a terminal by what they mean."""

from __future__ import annotations

COLOURS = {"error": "31", "warning": "33", "info": "36", "right": "32", "open": "33", "dim": "2", "bold": "1"}


def paint(text: str, colour: bool, *styles: str) -> str:
    """Text in the styles named; as it is without colour, and when there is none of it."""
    return f"\x1b[{';'.join(COLOURS[s] for s in styles)}m{text}\x1b[0m" if colour and text else text
