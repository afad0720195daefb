"""Where the configuration of a file is, and what stands in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from factcheck.config.model import Config
from factcheck.errors import ConfigError

OWN, SHARED = "factcheck.toml", "pyproject.toml"
# Whether a pyproject.toml can have our table, without reading it as TOML.
_MAY_HAVE = re.compile(rb"""^\s*\[\s*["']?tool["']?\s*(?:\]|\.\s*["']?factcheck)""", re.M)


class Finder:
    """Configurations by folder, each read once. With `only` that file holds for all; with `isolated` none is read."""

    def __init__(self, only: str | None = None, isolated: bool = False) -> None:
        self._isolated = isolated
        self._only = replace(read_config(only), folder=Path()) if only else None  # what it names is seen from the current folder
        self._known: dict[Path, Config | ConfigError] = {}

    def of(self, name: str | None) -> Config:
        """The configuration nearest to a file, or to the current folder. Raises ConfigError."""
        if self._isolated or self._only:
            return self._only or Config()
        folder = (Path(name).absolute() if name else Path.cwd() / "x").parent
        if folder not in self._known:
            self._known[folder] = _nearest(folder)
        found = self._known[folder]
        if isinstance(found, ConfigError):
            raise found
        return found


def _nearest(folder: Path) -> Config | ConfigError:
    for place in (folder, *folder.parents):
        for name in (OWN, SHARED):
            file = place / name
            try:
                if file.is_file() and (name == OWN or _MAY_HAVE.search(file.read_bytes())) and (found := _read(_relative(file), name == SHARED)) is not None:
                    return found
            except OSError as error:
                return ConfigError(f"{_relative(file)}: cannot be read: {error.strerror}", _relative(file))
            except ConfigError as error:
                return error
    return Config()


def _relative(file: Path) -> str:
    """A path as the user would write it: from the current folder where it is below or above it."""
    here = Path.cwd()
    if file.is_relative_to(here):
        return str(file.relative_to(here))
    for up, place in enumerate(here.parents, 1):
        if file.parent == place:
            return "/".join([".."] * up + [file.name])
    return str(file)


def read_config(path: str) -> Config:
    """The configuration in a file: whole, or its [tool.factcheck] when it is a pyproject.toml. Raises ConfigError."""
    shared = Path(path).name == SHARED
    found = _read(path, shared)
    if found is None:
        raise ConfigError(f"{path}: has no [tool.factcheck] table", path)
    return found


def _read(path: str, shared: bool) -> Config | None:
    """None for a pyproject.toml without our table."""
    import tomllib

    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}", path) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8; save it as UTF-8", path) from None
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is no valid TOML: {str(error).splitlines()[0]}", path) from None
    if shared:
        tool = found.get("tool", {})
        if not isinstance(tool, dict) or "factcheck" not in tool:
            return None
        found = tool["factcheck"]
    if not isinstance(found, dict):
        raise ConfigError(f"{path}: [tool.factcheck] must be a table", path)
    return _config(path, found, text)


def _config(path: str, found: Mapping[str, Any], text: str) -> Config:
    from factcheck.config.keys import BY_KEY
    from factcheck.config.kinds import Wrong, nearest

    values: dict[str, Any] = {}
    for name, value in found.items():
        if name not in BY_KEY:
            near = nearest(name, tuple(BY_KEY)) or f"; known are {', '.join(BY_KEY)}"
            raise _wrong(path, text, (name,), f"is no key of the configuration{near}")
        try:
            values[name.replace("-", "_")] = BY_KEY[name].kind.read(value)
        except Wrong as wrong:
            raise _wrong(path, text, (name, *wrong.where), wrong.why) from None
    if "results" in values and not isinstance(values["results"], Mapping):
        values["results"] = {"*": values["results"]}
    if "results" in values:
        values["results"] = tuple(values["results"].items())
    return Config(path, Path(path).parent, **values)


def _wrong(path: str, text: str, keys: tuple[str, ...], why: str) -> ConfigError:
    """An error that names file, line, key, value and what to do."""
    line = _line(text, keys)
    place = f"{path}:{line}" if line else path
    return ConfigError(f"{place}: {'.'.join(keys)}: {why}", path, line)


def _line(text: str, keys: tuple[str, ...]) -> int | None:
    """The line on which the last of the keys is given; none is told where it cannot be found."""
    wanted = re.compile(rf"""(?:^|[\s,{{.\[])["']?{re.escape(keys[-1])}["']?\s*(?:=|\])""")
    return next((i for i, line in enumerate(text.splitlines(), 1) if wanted.search(line.partition("#")[0] if '"' not in line else line)), None)
