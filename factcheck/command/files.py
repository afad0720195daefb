"""Names on the command line to articles and tables, told apart by kind, texts by what they hold; folders and patterns are
opened up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from factcheck.command.telling import tables_among
from factcheck.config import Finder
from factcheck.config.patterns import expanded, fits
from factcheck.errors import ConfigError, FactcheckError, UsageError

# Kinds of file by suffix. What a reader cannot read yet it refuses itself, with advice.
ARTICLES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".doc", ".odt", ".rtf", ".pdf"})
TABLES = frozenset({".csv", ".tsv", ".tab", ".psv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".json", ".jsonl", ".ndjson",
                    ".xml", ".parquet", ".zip", ".duckdb", ".sqlite", ".sqlite3", ".db"})
STDIN = "-"


@dataclass(frozen=True)
class Named:
    """What the command line names: articles and tables, each once, and what is wrong with the rest."""

    articles: tuple[str, ...]
    tables: tuple[str, ...]
    errors: tuple[FactcheckError, ...]


def named(files: list[str], finder: Finder, only_articles: bool = False, results: bool = False) -> Named:
    """Files by kind. A name that cannot be used costs that name alone. `results`: whether tables are given besides.

    With `only_articles` tables are passed over, also those that the configuration uses under the name of an article, and so
    are drafts that it excludes.
    """
    _tables_of.cache_clear()
    articles: list[str] = []
    tables: list[str] = []
    errors: list[FactcheckError] = []
    for name in files:
        suffix = Path(name).suffix.casefold()
        if name == STDIN or (suffix in ARTICLES and not Path(name).is_dir() and not _pattern(name)):
            articles += [name] if name == STDIN or not (only_articles and _left_out(name, finder, errors)) else []
        elif suffix in TABLES and not _pattern(name):
            tables += [] if only_articles else [name]
        elif Path(name).is_dir() or _pattern(name):
            try:
                inside = opened(name, finder)
            except FactcheckError as error:
                errors.append(error)
                continue
            articles += inside.articles
            tables += () if only_articles else inside.tables
            errors += inside.errors
        else:
            errors.append(UsageError(f"{name}: neither an article (.txt .md .html .docx) nor a table (.csv .tsv .xlsx .xls .ods) by its name; "
                                     f"give a table as --results {name}", name))
    if not only_articles:
        texts = tables_among([name for name in dict.fromkeys(articles) if name != STDIN], bool(tables) or results)
        articles, tables = [name for name in articles if name not in texts], [*tables, *texts]
    return Named(tuple(dict.fromkeys(articles)), tuple(dict.fromkeys(tables)), tuple(errors))


def _pattern(name: str) -> bool:
    """Whether a name is a pattern of names: one that a file bears is none."""
    from glob import has_magic

    return has_magic(name) and not Path(name).exists()


def opened(name: str, finder: Finder) -> Named:
    """The articles in a folder, or the articles and tables that a pattern names. Raises UsageError where there are none."""
    if Path(name).is_dir():
        found, what = [str(p) for p in _below(Path(name))], "holds no article (.txt .md .html .docx)"
        found = [one for one in found if Path(one).suffix.casefold() in ARTICLES]
    else:
        found, what = expanded(Path(), name), "no file fits this pattern"
        found = [one for one in found if Path(one).suffix.casefold() in ARTICLES | TABLES]
    errors: list[FactcheckError] = []
    articles = [one for one in found if Path(one).suffix.casefold() in ARTICLES and not _left_out(one, finder, errors)]
    tables = [one for one in found if Path(one).suffix.casefold() in TABLES]
    if not articles and not tables and not errors:
        raise UsageError(f"{name}: {what}", name)
    return Named(tuple(articles), tuple(tables), tuple(errors))


def left_out(name: str, finder: Finder) -> bool:
    """Whether the configuration excludes a file, or uses it as a table. Raises ConfigError."""
    _tables_of.cache_clear()
    errors: list[FactcheckError] = []
    out = _left_out(name, finder, errors)
    if errors:
        raise errors[0]
    return out


def _below(folder: Path) -> Iterator[Path]:
    """Files in a folder and in those in it, in order; hidden ones are passed over."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _below(path)
        elif path.is_file():
            yield path


def _left_out(name: str, finder: Finder, errors: list[FactcheckError]) -> bool:
    """Whether the configuration excludes a file, or uses it as a table."""
    try:
        config = finder.of(name)
    except ConfigError as error:
        if error.message not in {one.message for one in errors}:
            errors.append(error)
        return True
    return fits(config, config.exclude, name) or _is_table(name, finder, errors)


def _is_table(name: str, finder: Finder, errors: list[FactcheckError]) -> bool:
    """Whether the configuration uses a file as a table."""
    try:
        config = finder.of(name)
    except ConfigError as error:
        errors.append(error)
        return True
    patterns = tuple(table for _, tables in config.results or () for table in tables)
    return str(Path(name).absolute()) in _tables_of(config.folder, patterns)


@lru_cache(16)
def _tables_of(folder: Path, patterns: tuple[str, ...]) -> frozenset[str]:
    """The absolute paths of the tables that patterns name; looked for once a plan."""
    return frozenset(str(Path(one).absolute()) for pattern in patterns for one in expanded(folder, pattern))


def configured(finder: Finder) -> Named:
    """The articles of the configuration nearest to the current folder. Raises UsageError where it has none."""
    config = finder.of(None)
    if not config.articles:
        where = f"; {config.path} names none either, under `articles`" if config.path else ""
        raise UsageError(f"no article given; name a .txt, .md, .html or .docx file, or - for standard input{where}")
    articles: list[str] = []
    errors: list[FactcheckError] = []
    for pattern in config.articles:
        found = expanded(config.folder, pattern)
        for one in found:
            if Path(one).is_dir():
                errors.append(ConfigError(f"{config.path}: articles: {pattern} is a folder; write {pattern.rstrip('/')}/**/*.md", config.path))
            elif (Path(one).suffix.casefold() in ARTICLES or one == str(config.folder / pattern)) and not _left_out(one, finder, errors):
                articles.append(one)
        if not found:
            errors.append(ConfigError(f"{config.path}: articles: no file fits {pattern}", config.path))
    return Named(tuple(dict.fromkeys(articles)), (), tuple(errors))
