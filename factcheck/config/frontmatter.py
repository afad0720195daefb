"""What the front matter of a Markdown draft says of its results: `results: chester.csv`, a list of tables, or [] for none."""

from __future__ import annotations

import re
from pathlib import Path

from factcheck.config.patterns import expanded
from factcheck.errors import ConfigError

_LONGEST = 65_536  # bytes of front matter
_FENCED = re.compile(rb"\A(?:\xef\xbb\xbf)?---[ \t]*\r?\n(?P<body>.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.S | re.M)
_OURS = re.compile(rb"^(?:results|factcheck)[ \t]*:", re.M)


def tables_of(name: str, start: bytes) -> tuple[str, ...] | None:
    """The tables that a draft names, () for deliberately none, None when it says nothing. `start` is how the file begins.

    Files are relative to the draft and may be patterns. Raises ConfigError.
    """
    fenced = _FENCED.match(start[:_LONGEST])
    if fenced is None or not _OURS.search(fenced["body"]):
        return None
    import yaml

    try:
        found = yaml.safe_load(fenced["body"].decode("utf-8", errors="replace"))
    except yaml.YAMLError as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 2
        raise ConfigError(f"{name}:{line}: front matter is no valid YAML: {getattr(error, 'problem', None) or 'cannot be read'}", name, line) from None
    if not isinstance(found, dict):
        return None
    own = found.get("factcheck")
    named, key = (own["results"], "factcheck.results") if isinstance(own, dict) and "results" in own else (found.get("results", ...), "results")
    if named is ...:
        return None
    line = next((i for i, text in enumerate(start.splitlines(), 1) if re.match(rb"\s*results[ \t]*:", text)), 1)
    listed = [] if named is None else named if isinstance(named, list) else [named]
    if not all(isinstance(one, str) and one.strip() for one in listed):
        wrong = next(one for one in listed if not (isinstance(one, str) and one.strip()))
        raise ConfigError(f"{name}:{line}: front matter: {key}: {wrong!r} must be a file name, a list of them, or [] for none", name, line)
    tables: list[str] = []
    for one in listed:
        fitting = expanded(Path(name).parent, one)
        if not fitting:
            raise ConfigError(f"{name}:{line}: front matter: {key}: no file fits {one}", name, line)
        tables += fitting
    return tuple(dict.fromkeys(tables))
