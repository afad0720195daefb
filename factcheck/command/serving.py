"""factcheck serve: from options to a running server."""

from __future__ import annotations

import argparse
import ipaddress
import logging
import os
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.command.arguments import serve_parser
from factcheck.command.columns import told
from factcheck.command.files import TABLES
from factcheck.command.plan import rules_of, tables_named, told_by
from factcheck.command.streams import tell
from factcheck.config import Config, Finder
from factcheck.config.patterns import assigned, expanded
from factcheck.errors import UsageError

if TYPE_CHECKING:
    from factcheck.server.settings import Bench, Limits, Settings

TOKEN = "FACTCHECK_TOKEN"
_SHORTEST = 16  # characters of a token
_BACKLOG = 512
_GRACE = 5  # seconds that requests have to end in when the server stops


def serve(arguments: list[str]) -> int:
    """Serve until interrupted."""
    options = serve_parser().parse_args(arguments)
    try:
        import jinja2  # noqa: F401
        import python_multipart  # noqa: F401
        import starlette  # noqa: F401
        import uvicorn  # noqa: F401
    except ImportError as error:
        raise UsageError(f"factcheck serve needs {error.name or 'more'}, which is not installed; pip install 'factcheck-elections[web]'") from None
    import asyncio

    settings = settings_of(options)
    with _listening(settings.host, options.port) as listener:
        _log()
        signal.signal(signal.SIGTERM, _end)
        asyncio.run(_served(settings, listener))
    return 0


async def _served(settings: Settings, listener: socket.socket) -> None:
    import uvicorn

    from factcheck.server.app import opened

    async with opened(settings) as app:
        server = uvicorn.Server(uvicorn.Config(
            app, log_config=None, access_log=False, server_header=False, proxy_headers=False, lifespan="off", http="h11", ws="none", timeout_graceful_shutdown=_GRACE,
            timeout_keep_alive=30, h11_max_incomplete_event_size=64_000, limit_concurrency=settings.limits.waiting + 100))
        _say(settings, listener.getsockname()[1])
        await server.serve(sockets=[listener])


def _end(number: int, frame: object) -> None:
    """End as after Control-C: nothing is left behind."""
    sys.exit(128 + number)


def settings_of(options: argparse.Namespace) -> Settings:
    """What the options say. Raises FactcheckError."""
    from factcheck.server.settings import Settings

    config = Finder(options.config, options.isolated).of(None)
    settings = Settings(_tables(options, config), _library(options.library), options.host, _token(options), tuple(options.allow_host),
                        tuple(one.rstrip("/") for one in options.allow_origin), _limits(options), _bench(options, config))
    beyond = [one for one in (options.host, *options.allow_host) if not _is_loopback(one)]
    if beyond and settings.token is None:
        raise UsageError(f"{beyond[0]}: others can reach the server there, so it needs a token; put one of at least {_SHORTEST} characters into a file for "
                         f"--token-file, or into {TOKEN}")
    return settings


def _tables(options: argparse.Namespace, config: Config) -> tuple[str, ...]:
    """The tables of the command line, else those that the configuration gives to any draft. Raises FactcheckError."""
    named = [table for name in (*options.results, *options.files) for table in tables_named(name)]
    if not named:
        named = [table for pattern in assigned(config, str(Path("draft.txt").absolute())) or () for table in expanded(config.folder, pattern)]
    for name in named:
        if not Path(name).is_file():
            raise UsageError(f"{name}: " + ("is a folder; give it as --library FOLDER" if Path(name).is_dir() else "no such file"), name)
        if name in options.files and Path(name).suffix.casefold() not in TABLES:
            raise UsageError(f"{name}: no table by its name; drafts are given on the page. Is it one all the same: --results {name}", name)
    return tuple(dict.fromkeys(named))


def _library(folder: str | None) -> str:
    """The folder of the library, as an absolute path. Raises UsageError."""
    if not folder:
        return ""
    if not Path(folder).is_dir():
        raise UsageError(f"--library {folder}: " + ("is no folder" if Path(folder).exists() else "no such folder; make it first"), folder)
    return str(Path(folder).absolute())


def _token(options: argparse.Namespace) -> str | None:
    """The token of a file or of the environment. Raises UsageError where it is none."""
    if options.token_file:
        try:
            found, whence = Path(options.token_file).read_text(encoding="utf-8").strip(), options.token_file
        except (OSError, UnicodeDecodeError):
            raise UsageError(f"--token-file {options.token_file}: cannot be read", options.token_file) from None
    elif os.environ.get(TOKEN):
        found, whence = os.environ[TOKEN].strip(), TOKEN
    else:
        return None
    if len(found) < _SHORTEST or not found.isascii() or not found.isprintable() or " " in found:
        raise UsageError(f"{whence}: the token must have at least {_SHORTEST} characters: letters, digits and signs, no spaces")
    return found


def _limits(options: argparse.Namespace) -> Limits:
    from factcheck.server.settings import Limits

    usual = Limits()
    workers = options.workers or max(2, min(8, os.cpu_count() or 2))
    return Limits(upload=int(options.max_upload * 1_000_000), seconds=options.timeout, megabytes=options.memory, workers=workers, waiting=usual.waiting)


def _bench(options: argparse.Namespace, config: Config) -> Bench:
    from factcheck.server.settings import Bench

    return Bench(config, (*told_by(config), *told(options)), *rules_of(config), options.contest or "")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _listening(host: str, port: int) -> socket.socket:
    """A socket on which the server is reached. Raises UsageError."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=_BACKLOG)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
        raise UsageError(f"{host}:{port}: cannot be listened to: {why}; give another --host or --port") from None


def _log() -> None:
    """What the server has to say goes to standard error, a line each."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("factcheck: %(asctime)s %(message)s", "%H:%M:%S"))
    for name, level in (("factcheck.server", logging.INFO), ("uvicorn.error", logging.WARNING)):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)


def _say(settings: Settings, port: int) -> None:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    tell(f"serving at http://{host}:{port}/ (Control-C ends it)")
    if settings.token is not None:
        tell("the token is asked for on the first visit")


