"""The page: rendered here, and kept up to date by a little JavaScript that asks the routes below /page/."""

from __future__ import annotations

import json
from functools import cache
from typing import Any
from urllib.parse import parse_qs

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from factcheck import __version__
from factcheck.errors import FactcheckError
from factcheck.formats import html
from factcheck.server.checks import Checks
from factcheck.server.guard import COOKIE, cookie_of, is_token
from factcheck.server.jobs import Look, Open, Opened, Seen
from factcheck.server.library import KINDS, Library
from factcheck.server.openapi import document
from factcheck.server.requests import BadRequest, asked
from factcheck.server.settings import Settings

_FILES, _FIELDS = 50, 50
_MONTH = 30 * 24 * 3_600  # seconds that a browser stays signed in


@cache
def _templates() -> Environment:
    made = Environment(loader=PackageLoader("factcheck.server"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    made.filters["coded"] = _coded
    return made


def _coded(text: str) -> Markup:
    """A text of ours in which `words` are code."""
    return Markup("").join(Markup("<code>{}</code>").format(part) if i % 2 else part for i, part in enumerate(text.split("`")))


def _page(name: str, status: int = 200, **values: Any) -> HTMLResponse:
    return HTMLResponse(_templates().get_template(name).render(version=__version__, **values), status)


async def home(request: Request) -> Response:
    """The page, without a draft."""
    return _home(request)


async def submitted(request: Request) -> Response:
    """The page with a draft checked, for browsers without JavaScript."""
    checks: Checks = request.app.state.checks
    try:
        ask = await asked(request, request.app.state.settings.limits)
    except BadRequest as error:
        return _home(request, error=error.message)
    text = ask.data.decode(errors="replace")
    try:
        answer = await checks.check(ask, marked=True)
    except FactcheckError as error:
        return _home(request, text=text, error=error.message)
    report = json.loads(answer.report)
    return _home(request, text=text, chosen=ask.tables, marked=answer.marked, trouble=[one["message"] for one in report["errors"]])


def _home(request: Request, *, text: str = "", chosen: tuple[str, ...] | None = None, marked: str | None = None, error: str = "", trouble: list[str] | None = None) -> Response:
    library: Library = request.app.state.library
    tables = [{"name": name, "fixed": name in library.tables, "added": name in library.added, "chosen": chosen is None or name in chosen} for name in library.paths()]
    return _page("home.html", tables=tables, text=text, marked=marked, trouble=[error] if error else trouble or [], accept=",".join(sorted(KINDS)),
                 contest=request.app.state.settings.bench.contest)


async def check(request: Request) -> Response:
    """The report, and the marked article."""
    checks: Checks = request.app.state.checks
    answer = await checks.check(await asked(request, request.app.state.settings.limits), marked=True)
    return JSONResponse({"report": json.loads(answer.report), "marked": answer.marked})


async def opened(request: Request) -> Response:
    """The text of a file, to be edited."""
    async with request.form(max_files=1, max_fields=1) as form:
        file = form.get("article")
        if not isinstance(file, UploadFile):
            raise BadRequest('the form must have the article as a file "article"')
        found: Opened = await request.app.state.checks.pool.ask(Open(file.filename or "draft.txt", await file.read()))
    return JSONResponse({"name": found.name, "text": found.text})


async def tables(request: Request) -> Response:
    """The tables of the library."""
    library: Library = request.app.state.library
    return JSONResponse({"tables": [{"name": name, "fixed": name in library.tables, "added": name in library.added} for name in library.paths()]})


async def add(request: Request) -> Response:
    """Keep results files; each with what is understood of it. One that cannot be read is not kept."""
    library: Library = request.app.state.library
    async with request.form(max_files=_FILES, max_fields=_FIELDS) as form:
        replace = form.get("replace") == "true"
        files = [one for one in form.getlist("results") if isinstance(one, UploadFile)]
        if not files:
            raise BadRequest('the form must have files as "results"')
        return JSONResponse({"tables": [await _added(request, library, one, replace) for one in files]})


async def _added(request: Request, library: Library, file: UploadFile, replace: bool) -> dict[str, Any]:
    given = file.filename or ""
    try:
        name = library.add(given, await file.read(), replace)
    except FactcheckError as error:
        return {"given": given, "name": given, "error": error.message, "taken": error.kind == "name-taken" and error.message.endswith("before")}
    try:
        seen: Seen = await request.app.state.checks.pool.ask(Look(library.paths()[name], library.labels))
    except FactcheckError as error:
        seen = Seen(error=error.message)
    if seen.error is not None and name in library.added:
        library.remove(name)
    return {"given": given, "name": name, "error": seen.error, "kind": seen.kind, "rows": seen.rows, "contests": seen.contests, "seats": list(seen.seats)}


async def remove(request: Request) -> Response:
    """Remove a file that was added."""
    library: Library = request.app.state.library
    async with request.form(max_files=0, max_fields=1) as form:
        library.remove(str(form.get("name", "")))
    return JSONResponse({"removed": True})


async def docs(request: Request) -> Response:
    """The API, described: a page without scripts."""
    return _page("docs.html", api=document(), origin=str(request.base_url).rstrip("/"))


async def report_style(request: Request) -> Response:
    """How the marked article looks."""
    return Response(html.style(), media_type="text/css")


async def report_script(request: Request) -> Response:
    """How one moves in it."""
    return Response(html.script(), media_type="text/javascript")


async def sign_in(request: Request) -> Response:
    """Where the token is asked for."""
    return _page("sign-in.html", wrong=False)


async def signed_in(request: Request) -> Response:
    """Take the token, and let the browser keep what stands for it."""
    settings: Settings = request.app.state.settings
    given = parse_qs((await request.body()).decode("latin-1")).get("token", [""])[0]
    if settings.token is None:
        return RedirectResponse("/", 303)
    if not is_token(settings, given.strip()):
        return _page("sign-in.html", 403, wrong=True)
    answer = RedirectResponse("/", 303)
    answer.set_cookie(COOKIE, cookie_of(settings.token), max_age=_MONTH, httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return answer


ROUTES = [
    Route("/", home), Route("/", submitted, methods=["POST"]), Route("/docs", docs), Route("/sign-in", sign_in), Route("/sign-in", signed_in, methods=["POST"]),
    Route("/static/report.css", report_style), Route("/static/report.js", report_script),
    Route("/page/check", check, methods=["POST"]), Route("/page/open", opened, methods=["POST"]),
    Route("/page/library", tables), Route("/page/library", add, methods=["POST"]), Route("/page/library/remove", remove, methods=["POST"]),
]
