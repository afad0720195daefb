"""Patterns of files in a configuration, written as in .gitignore: `*.md` at any depth, `drafts/*.md`, `drafts/`, `**`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from factcheck.config.model import Config


def fits(config: Config, patterns: Iterable[str], name: str) -> bool:
    """Whether a file fits one of the patterns of a configuration; they are relative to its folder."""
    from pathspec import GitIgnoreSpec

    wanted = list(patterns)
    if not wanted or "*" in wanted or "**" in wanted:
        return bool(wanted)
    file, folder = Path(name).absolute(), config.folder.absolute()
    if not file.is_relative_to(folder):
        return False
    return GitIgnoreSpec.from_lines(wanted).match_file(file.relative_to(folder).as_posix())


def assigned(config: Config, name: str) -> tuple[str, ...] | None:
    """The tables (patterns as written) of a draft by its configuration: the last fitting pattern decides; None where none fits."""
    found: tuple[str, ...] | None = None
    for pattern, tables in config.results or ():
        if fits(config, [pattern], name):
            found = tables
    return found


def expanded(folder: Path, pattern: str) -> list[str]:
    """The files that a pattern names, from a folder on, sorted; a plain name stands for itself, whether it is there or not."""
    from glob import glob, has_magic

    if not has_magic(pattern) or (folder / pattern).exists():
        return [str(folder / pattern)]
    return sorted(str(folder / found) for found in glob(pattern, root_dir=folder, recursive=True)  # noqa: PTH207  # Path.glob takes no pattern with ..
                  if (folder / found).is_file())
