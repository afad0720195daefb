"""What a server is told when it starts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factcheck.config import Config

if TYPE_CHECKING:
    from factcheck.policy import Policy
    from factcheck.results.told import Told
    from factcheck.suppressions import Entry


@dataclass(frozen=True)
class Limits:
    """What one request may cost.

    upload       bytes of a request, results files included
    text         bytes of an article
    seconds      of work on one request
    megabytes    of address space of a process that checks
    workers      processes that check
    waiting      requests that may wait for one; more are turned away
    """

    upload: int = 25_000_000
    text: int = 1_000_000
    seconds: float = 20.0
    megabytes: int = 2_000
    workers: int = 2
    waiting: int = 200


@dataclass(frozen=True)
class Bench:
    """How every text is checked: configuration and rules of the house, and the contest of a text that names none."""

    config: Config = field(default_factory=Config)
    told: tuple[Told, ...] = ()
    policy: Policy | None = None
    entries: tuple[Entry, ...] = ()
    contest: str = ""


@dataclass(frozen=True)
class Settings:
    """Where the server listens, whom it answers, and what it checks with.

    hosts    further names that requests may be addressed to
    origins  of web pages and browser add-ons that may use the API; "*" for all
    tables   results files and databases that are always there, as given
    library  a folder of results files, which the page adds to
    """

    tables: tuple[str, ...] = ()
    library: str = ""
    host: str = "127.0.0.1"
    token: str | None = None
    hosts: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    limits: Limits = field(default_factory=Limits)
    bench: Bench = field(default_factory=Bench)
