"""POST /api/check, and what describes it."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from factcheck.server.checks import Checks
from factcheck.server.openapi import document
from factcheck.server.requests import asked


async def check(request: Request) -> Response:
    """The report on an article, after the JSON contract."""
    checks: Checks = request.app.state.checks
    answer = await checks.check(await asked(request, request.app.state.settings.limits))
    unread = not json.loads(answer.report)["articles"]
    return Response(answer.report, 422 if unread else 200, media_type="application/json")


async def openapi(request: Request) -> Response:
    """The OpenAPI document."""
    return JSONResponse(document())


ROUTES = [Route("/api/check", check, methods=["POST"]), Route("/openapi.json", openapi)]
