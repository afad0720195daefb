"""spaCy without the command of its own, which takes a third of its import and which no check needs."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_COMMAND = "spacy.cli"
_ALL_SPACY_TAKES = "spacy.cli.info"


def import_spacy() -> None:
    """Import spaCy; what stands behind its command (typer, requests, weasel) is imported when somebody asks for it.

    `import spacy` reads the whole of `spacy.cli` for the function `spacy.info` alone. Empty modules take its place as long
    as that import lasts; afterwards `import spacy.cli` finds the real one, and `spacy.info` calls the real one.
    """
    if "spacy" in sys.modules or _COMMAND in sys.modules:
        return
    command, info = ModuleType(_COMMAND), ModuleType(_ALL_SPACY_TAKES)
    command.__path__ = []  # a package
    info.info = _info  # type: ignore[attr-defined]
    sys.modules.update({_COMMAND: command, _ALL_SPACY_TAKES: info})
    try:
        import spacy
    finally:
        del sys.modules[_COMMAND], sys.modules[_ALL_SPACY_TAKES]
    if vars(spacy).get("cli") is command:
        delattr(spacy, "cli")


def _info(*arguments: Any, **options: Any) -> Any:
    """What `spacy.info` is."""
    from spacy.cli.info import info

    return info(*arguments, **options)
