"""The results files that the server checks with: those it was started with, and a folder that the page adds to."""

from __future__ import annotations

import os
import re
import secrets
import string
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from factcheck.command.files import TABLES
from factcheck.errors import FactcheckError
from factcheck.server.jobs import Labels

KINDS = TABLES | {".txt"}  # .txt: an election box of Wikipedia
_MOST = 500  # files of a folder that are listed
_LONGEST = 120  # characters of a name
_ODD = re.compile(r"[^\w .,()&'+-]")


class NoSuchTable(FactcheckError):
    """A name that no table of the library has."""

    kind = "usage"


class Taken(FactcheckError):
    """A name that another file has."""

    kind = "name-taken"


@dataclass
class Library:
    """Tables by the name that they are shown with. `added` are those that came by the page while the server runs: no other
    is replaced or removed."""

    tables: tuple[str, ...]
    folder: Path
    added: set[str] = field(default_factory=set)

    @property
    def labels(self) -> Labels:
        """The folder's name is not shown."""
        return Labels(((f"{self.folder}{os.sep}", ""),))

    def paths(self) -> dict[str, str]:
        """Paths by name, those that the server was started with first."""
        found = {name: name for name in self.tables}
        for file in self._inside():
            found.setdefault(file.name, str(file))
        return found

    def chosen(self, names: Iterable[str] | None) -> tuple[str, ...]:
        """The paths of these tables, or of all, in the order of the library: the same set is read once. Raises NoSuchTable."""
        paths = self.paths()
        if names is None:
            return tuple(paths.values())
        wanted = dict.fromkeys(names)
        if missing := [name for name in wanted if name not in paths]:
            raise NoSuchTable(f"{missing[0][:_LONGEST]}: no such table in the library; it has {', '.join(paths) or 'none'}")
        return tuple(path for name, path in paths.items() if name in wanted)

    def add(self, name: str, data: bytes, replace: bool = False) -> str:
        """Keep a file; the name that it has then. Raises FactcheckError."""
        shown = safe_name(name)
        if shown in self.tables:
            raise Taken(f"{shown}: the server was started with a table of this name; give the file another")
        file = self.folder / shown
        if file.exists() and file.read_bytes() != data:
            if shown not in self.added:
                raise Taken(f"{shown}: the library has another file of this name, which was not added here; give the file another name")
            if not replace:
                raise Taken(f"{shown}: another file of this name was added before")
        elif file.exists():
            return shown
        with tempfile.NamedTemporaryFile(dir=self.folder, prefix=".", delete=False) as new:
            new.write(data)
        Path(new.name).chmod(0o644)
        Path(new.name).replace(file)
        self.added.add(shown)
        return shown

    def remove(self, name: str) -> None:
        """Remove a file that was added. Raises NoSuchTable."""
        if name not in self.added:
            raise NoSuchTable(f"{name[:_LONGEST]}: was not added here, so it is not removed; leave it out by its box")
        self.added.discard(name)
        with suppress(FileNotFoundError):
            (self.folder / name).unlink()

    def _inside(self) -> list[Path]:
        try:
            files = sorted(file for file in self.folder.iterdir() if file.suffix.casefold() in KINDS and not file.name.startswith(".") and file.is_file())
        except OSError:
            return []
        return files[:_MOST]


def safe_name(name: str) -> str:
    """The name of a file that somebody sends, as a file here may bear it. Raises FactcheckError."""
    last = PurePosixPath(name.replace("\\", "/")).name
    shown = _ODD.sub("_", last).lstrip(". ").rstrip()
    suffix = PurePosixPath(shown).suffix
    if suffix.casefold() not in KINDS:
        error = FactcheckError(f"{shown[:_LONGEST] or 'the file'}: no results file by its name; give one of {' '.join(sorted(KINDS))}")
        error.kind = "unreadable-table"
        raise error
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - len(suffix)] + suffix


def private_folder() -> Path:
    """A folder of our own. Its name has no digits: readers of tables take years from the names of folders."""
    while True:
        folder = Path(tempfile.gettempdir()) / ("factcheck-" + "".join(secrets.choice(string.ascii_lowercase) for _ in range(16)))
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
            return folder
