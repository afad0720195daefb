"""The application: routes to the page, the API and LanguageTool's protocol."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from factcheck.errors import FactcheckError, UsageError
from factcheck.server import api, editors, page
from factcheck.server.checks import Checks
from factcheck.server.guard import LOG, Guard
from factcheck.server.jobs import Contest, errors_json
from factcheck.server.library import Library, private_folder
from factcheck.server.pool import Pool
from factcheck.server.settings import Settings

STATUS = {"usage": 400, "too-large": 413, "took-too-long": 504, "busy": 503, "name-taken": 409, "unreadable-article": 422, "unreadable-table": 422, "internal-error": 500}
_KINDS = {400: "usage", 404: "usage", 405: "usage", 408: "took-too-long", 413: "too-large"}


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[ASGIApp]:
    """The whole server as an ASGI application, with its processes and, where it keeps its library itself, a folder for it.

    Raises FactcheckError where they cannot be started, or the contest given is in no table.
    """
    own = None if settings.library else private_folder()
    library = Library(settings.tables, own or Path(settings.library))
    pool = Pool(settings.bench, settings.limits, lambda: library.chosen(None))
    try:
        await pool.open()
        if settings.bench.contest and settings.tables:
            await pool.ask(Contest(settings.bench.contest, settings.tables))
        yield _application(settings, pool, library)
    finally:
        if own:
            shutil.rmtree(own, ignore_errors=True)
        await pool.close()


def _application(settings: Settings, pool: Pool, library: Library) -> ASGIApp:
    static = StaticFiles(packages=[("factcheck.server", "static")])
    routes = [
        *page.ROUTES, *api.ROUTES, *editors.ROUTES,
        Mount("/static", static, name="static"),
    ]
    handlers: dict[int | type[Exception], Callable[[Request, Exception], Awaitable[Response]]] = {
        FactcheckError: _trouble, HTTPException: _refused, Exception: _fault,
    }
    app = Starlette(routes=routes, exception_handlers=handlers)
    app.state.settings, app.state.checks, app.state.library = settings, Checks(pool, library), library
    return Guard(app, settings)


async def _trouble(request: Request, error: Exception) -> Response:
    """What is wrong with a request, in the form that its path answers in."""
    assert isinstance(error, FactcheckError)
    return _told(request, STATUS.get(error.kind, 400), error)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    made = UsageError(str(error.detail))
    made.kind = _KINDS.get(error.status_code, "usage")
    return _told(request, error.status_code, made, dict(error.headers or {}))


async def _fault(request: Request, error: Exception) -> Response:
    """A fault of ours. What it says may quote the article: its kind alone is told."""
    LOG.error("internal error (%s)", type(error).__name__)
    made = UsageError(f"internal error ({type(error).__name__}); please report it")
    made.kind = "internal-error"
    return _told(request, 500, made)


def _told(request: Request, status: int, error: FactcheckError, headers: dict[str, str] | None = None) -> Response:
    if status == 503:
        headers = {"retry-after": "5", **(headers or {})}
    if request.url.path.startswith(("/api/", "/page/")):
        return Response(errors_json([error]), status, headers, "application/json")
    return PlainTextResponse(f"Error: {error.message}\n", status, headers)
