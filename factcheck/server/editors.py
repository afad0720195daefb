"""LanguageTool's endpoints, for editors."""

from __future__ import annotations

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from factcheck.server import languagetool
from factcheck.server.checks import Checks
from factcheck.server.guard import has_token, is_token
from factcheck.server.requests import Asked, BadRequest, TooLarge
from factcheck.server.settings import Settings

_FIELDS = 100
_NAME = "text.txt"


async def check(request: Request) -> Response:
    """The findings on a text."""
    settings: Settings = request.app.state.settings
    checks: Checks = request.app.state.checks
    form = await _form(request, settings)
    if not has_token(settings, request.headers) and not is_token(settings, str(form.get("apiKey", ""))):
        return PlainTextResponse("Error: the server's token is needed as 'apiKey'\n", 403)
    text = languagetool.text_of(form)
    _, code = languagetool.language_of(form)
    data = text.plain.encode("utf-8", errors="replace")
    if len(data) > settings.limits.text:
        raise TooLarge(f"the text has {len(data):,} bytes, more than the {settings.limits.text:,} that are checked at once")
    answer = await checks.check(Asked(_NAME, data)) if languagetool.is_read(code) and data.strip() else None
    return JSONResponse(languagetool.response(text, answer, form))


async def _form(request: Request, settings: Settings) -> FormData:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind not in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        raise BadRequest("send the parameters as application/x-www-form-urlencoded")
    return await request.form(max_files=0, max_fields=_FIELDS, max_part_size=2 * settings.limits.text)


async def languages(request: Request) -> Response:
    """The languages that are read."""
    return JSONResponse(languagetool.languages())


async def info(request: Request) -> Response:
    """Who answers."""
    return JSONResponse({"software": languagetool.software()})


async def healthy(request: Request) -> Response:
    """That the server is there."""
    return PlainTextResponse("OK")


async def longest(request: Request) -> Response:
    """How long a text may be."""
    settings: Settings = request.app.state.settings
    return PlainTextResponse(str(settings.limits.text))


ROUTES = [
    Route("/v2/check", check, methods=["POST"]), Route("/v2/languages", languages), Route("/v2/info", info),
    Route("/v2/healthcheck", healthy), Route("/v2/maxtextlength", longest),
]
