"""What can go wrong with what a user gives: one base class, one subclass a kind of trouble."""

from __future__ import annotations


class FactcheckError(Exception):
    """Trouble with an input or an option. `message` is one line: what, where, which value, what to do."""

    kind = "error"

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message)
        self.message, self.path, self.line = message, path, line


class UnreadableArticle(FactcheckError):
    """An article that cannot be read as text."""

    kind = "unreadable-article"


class UnreadableTable(FactcheckError):
    """A table that cannot be read, or in which no election result was recognised."""

    kind = "unreadable-table"


class UsageError(FactcheckError):
    """An option, argument or combination of files that makes no sense."""

    kind = "usage"


class ConfigError(UsageError):
    """A configuration, front matter or file of suppressions that is not as it must be."""

    kind = "config"


class NoContest(FactcheckError):
    """Tables in which no contest is the article's."""

    kind = "no-contest"


class NoTable(FactcheckError):
    """Election claims with no table given anywhere."""

    kind = "no-table"


class InternalError(FactcheckError):
    """A fault of the program itself: it costs one article its check, never the run."""

    kind = "internal-error"
