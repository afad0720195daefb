"""Which article is checked against which tables, under which configuration."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.command.columns import told
from factcheck.command.files import STDIN, Named, configured, left_out, named
from factcheck.config import Config, Finder
from factcheck.config.patterns import assigned, expanded
from factcheck.errors import ConfigError, FactcheckError, UsageError
from factcheck.policy import Policy

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.results.told import Told
    from factcheck.suppressions import Entry

Options = argparse.Namespace  # of the command, for those that plan with them

_FRONT = 65_536  # bytes of a draft in which its front matter ends
_MARKDOWN = frozenset({".md", ".markdown"})


@dataclass(frozen=True)
class Shelf:
    """Tables that are read together, once for all drafts that use them, and how they are read."""

    tables: tuple[str, ...] = ()
    told: tuple[Told, ...] = ()
    region: str = "uk"
    parties: tuple[tuple[str, tuple[str, ...]], ...] = ()
    config: str | None = None


@dataclass(frozen=True)
class Draft:
    """An article to be checked. `data` are the bytes of standard input; `alone`: it is deliberately given no table; `contest`:
    which one it is of should it name none itself; `article` its text where that is not to be read from a file."""

    name: str
    config: Config
    shelf: Shelf
    policy: Policy
    entries: tuple[Entry, ...] = ()
    alone: bool = False
    whence: str = "command line"
    data: bytes | None = None
    contest: str = ""
    article: Article | None = None


@dataclass(frozen=True)
class Plan:
    """The drafts in order, and what is wrong with those that are not among them. `config` holds for the run as a whole."""

    drafts: tuple[Draft, ...]
    errors: tuple[FactcheckError, ...]
    config: Config

    @property
    def tables(self) -> tuple[str, ...]:
        """All tables, each once."""
        return tuple(dict.fromkeys(table for draft in self.drafts for table in draft.shelf.tables))


def make_plan(options: argparse.Namespace, stdin: bytes | None = None) -> Plan:
    """What there is to do. Raises FactcheckError where there is nothing, or where nothing can be done."""
    finder = Finder(options.config, options.isolated)
    found = _named(options, finder)
    maker = _Maker(options, finder, (*dict.fromkeys(options.results), *(t for t in found.tables if t not in options.results)), stdin)
    drafts: list[Draft] = []
    errors = list(found.errors)
    for name in found.articles:
        try:
            drafts.append(maker.draft(name))
        except FactcheckError as error:
            if error.message not in {one.message for one in errors}:  # a configuration of many drafts is told once
                errors.append(error)
    config = drafts[0].config if drafts else _quietly(finder)
    return Plan(tuple(drafts), tuple(errors), config)


def plan_of_text(options: argparse.Namespace, article: Article) -> Plan:
    """What there is to do for a text that is no file yet, or is other than its file. Nothing where the configuration excludes it, or
    uses its file as a table. Raises FactcheckError."""
    finder = Finder(options.config, options.isolated)
    if left_out(article.path, finder):
        return Plan((), (), finder.of(article.path))
    draft = _Maker(options, finder, tuple(dict.fromkeys(options.results)), None).draft(article.path, article)
    return Plan((draft,), (), draft.config)


def _named(options: argparse.Namespace, finder: Finder) -> Named:
    files = list(options.files)
    if options.stdin_filename and STDIN not in files:
        files.insert(0, STDIN)
    found = named(files, finder, options.only_articles, bool(options.results))
    if found.articles or found.errors or (files and options.only_articles):
        return found  # a hook may be handed tables alone: then there is nothing to do
    ours = configured(finder)
    return Named(ours.articles, found.tables, ours.errors)


def _quietly(finder: Finder) -> Config:
    try:
        return finder.of(None)
    except ConfigError:
        return Config()


class _Maker:
    """What the drafts of a call have in common: the command line, and files of suppressions, each read once."""

    def __init__(self, options: argparse.Namespace, finder: Finder, tables: tuple[str, ...], stdin: bytes | None) -> None:
        self.options, self.finder, self.stdin = options, finder, stdin
        self.tables = tuple(table for name in tables for table in tables_named(name))
        self.told = told(options)
        self.policies: dict[str | None, Policy] = {}
        self.entries: dict[tuple[str | None, str | None], tuple[Entry, ...]] = {}

    def draft(self, name: str, article: Article | None = None) -> Draft:
        """A draft with all that belongs to it. Raises FactcheckError."""
        printed = (self.options.stdin_filename or STDIN) if name == STDIN else name
        config = self.finder.of(None if printed == STDIN else printed)
        data = self.stdin if name == STDIN else article.source.text.encode("utf-8", errors="replace") if article else None
        tables, alone, whence = self._tables(printed, config, data, article.kind == "markdown" if article else Path(printed).suffix.casefold() in _MARKDOWN)
        shelf = Shelf(tables, (*told_by(config), *self.told), config.region or "uk", tuple(config.parties.items()), config.path)
        return Draft(printed, config, shelf, self._policy(config), self._entries(config), alone, whence, self.stdin if name == STDIN else None, article=article)

    def _tables(self, name: str, config: Config, data: bytes | None, markdown: bool) -> tuple[tuple[str, ...], bool, str]:
        """(tables, whether it is deliberately none, where that is said): command line, then front matter, then configuration."""
        if self.tables:
            return self.tables, False, "command line"
        if markdown:
            from factcheck.config.frontmatter import tables_of

            found = tables_of(name, data if data is not None else _start(name))
            if found is not None:
                return found, not found, "front matter"
        patterns = assigned(config, name)
        if patterns is None:
            return (), False, "nowhere"
        tables: list[str] = []
        for pattern in patterns:
            fitting = expanded(config.folder, pattern)
            if not fitting:
                raise ConfigError(f"{config.path}: results: no table fits {pattern}, which {name} is to be checked against", config.path)
            tables += fitting
        return tuple(dict.fromkeys(tables)), not patterns, config.path or ""

    def _policy(self, config: Config) -> Policy:
        if config.path not in self.policies:
            options = self.options
            select = rules_in(options.select, "--select") if options.select is not None else config.select
            self.policies[config.path] = Policy(
                config.severity, frozenset(select) if select is not None else None,
                frozenset(rules_in(options.ignore, "--ignore")) | frozenset(config.ignore), options.fail_level or config.fail_level or "error")
        return self.policies[config.path]

    def _entries(self, config: Config) -> tuple[Entry, ...]:
        file = self.options.suppressions or (config.beside(config.suppressions) if config.suppressions else None)
        baseline = None if self.options.write_baseline else baseline_of(self.options, config)
        if not file and not baseline:
            return ()
        if (file, baseline) not in self.entries:
            from factcheck.suppressions import read_suppressions

            self.entries[file, baseline] = (*(read_suppressions(file) if file else ()), *(read_suppressions(baseline, "baseline") if baseline else ()))
        return self.entries[file, baseline]


def rules_of(config: Config) -> tuple[Policy, tuple[Entry, ...]]:
    """What a configuration alone makes of findings: its policy, and its file of suppressions. Raises FactcheckError."""
    policy = Policy(config.severity, frozenset(config.select) if config.select is not None else None, frozenset(config.ignore), config.fail_level or "error")
    if not config.suppressions:
        return policy, ()
    from factcheck.suppressions import read_suppressions

    return policy, read_suppressions(config.beside(config.suppressions))


def baseline_of(options: argparse.Namespace, config: Config) -> str | None:
    """The file of accepted findings, if there is to be one."""
    return options.baseline or (config.beside(config.baseline) if config.baseline else None)


def rules_in(values: Sequence[str], option: str) -> tuple[str, ...]:
    """Names of rules as given, one a value or several with commas. Raises UsageError."""
    from factcheck.rules import BY_NAME, closest

    names = tuple(name.strip() for value in values for name in value.split(",") if name.strip())
    for name in names:
        if name not in BY_NAME:
            near = closest(name)
            raise UsageError(f"{option} {name}: no such rule; " + (f"did you mean {near}?" if near else "factcheck rule lists them all"))
    if values and not names:
        raise UsageError(f"{option}: names no rule; factcheck rule lists them all")
    return names


def tables_named(name: str) -> list[str]:
    """A table on the command line, or those that a pattern names."""
    found = expanded(Path(), name)
    if not found:
        raise UsageError(f"{name}: no file fits this pattern", name)
    return found


def _start(name: str) -> bytes:
    """How a file begins; what is wrong with it is said when it is read as an article."""
    try:
        with Path(name).open("rb") as file:
            return file.read(_FRONT) if file.read(3) in {b"---", b"\xef\xbb\xbf"} and file.seek(0) == 0 else b""
    except OSError:
        return b""


def told_by(config: Config) -> tuple[Told, ...]:
    """What a configuration says of columns."""
    if not config.columns:
        return ()
    from factcheck.results.told import told_by

    return told_by(config.columns, config.path or "")
