"""Who is answered and how: the Host header, the token, other origins, the size of requests, and what browsers may do with answers."""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
import time
from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import cookie_parser
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from factcheck.server.settings import Settings

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOG = logging.getLogger("factcheck.server")
COOKIE = "factcheck"
_BODY = 30.0  # seconds in which the body of a request must have come
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_OPEN = ("/v2/", "/api/")  # what other origins may use where they are allowed to
_FREE = ("/static/", "/sign-in")  # what needs no token
_BY_KEY = ("/v2/",)  # its token comes in the form: it is looked at where that is read
_POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
           "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
# With "no-referrer" browsers would send our own forms with an origin of null.
_HEADERS = {
    "content-security-policy": _POLICY, "x-content-type-options": "nosniff", "referrer-policy": "same-origin", "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin", "cross-origin-resource-policy": "same-origin", "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def is_token(settings: Settings, given: str) -> bool:
    """Whether this is the server's token; true where it has none."""
    return settings.token is None or hmac.compare_digest(given.encode(), settings.token.encode())


def cookie_of(token: str) -> str:
    """What a browser keeps in place of the token."""
    return hmac.new(token.encode(), b"factcheck page", hashlib.sha256).hexdigest()


def has_token(settings: Settings, headers: Headers) -> bool:
    """Whether a request brings the token, or the cookie that stands for it."""
    if settings.token is None:
        return True
    scheme, _, given = headers.get("authorization", "").partition(" ")
    if scheme.casefold() == "bearer" and is_token(settings, given.strip()):
        return True
    kept = cookie_parser(headers.get("cookie", "")).get(COOKIE, "")
    return hmac.compare_digest(kept.encode(), cookie_of(settings.token).encode())


def may_be_addressed(settings: Settings, host: str) -> bool:
    """Whether a Host header names this server. A name that somebody else made point here does not; an address cannot lie."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    if name == "localhost" or name in {one.casefold() for one in (settings.host, *settings.hosts)}:
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or settings.token is not None


class Guard:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it here."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        headers, path, begun = Headers(scope=scope), scope["path"], time.monotonic()
        origin = headers.get("origin")
        shared = self._shared(origin, path)
        status = 500

        async def sent(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                _dress(MutableHeaders(scope=message), shared)
            await send(message)

        answer = self._refusal(scope["method"], path, headers, shared)
        try:
            if answer is not None:
                await answer(scope, receive, sent)
            else:
                await self.app(scope, _Bounded(receive, headers, self.settings.limits.upload), sent)
        except Exception as error:  # it has been answered; with its text or where it comes from it might tell of the article
            LOG.error("%s %s ended with %s", scope["method"], _plain(path), type(error).__name__)
        finally:  # never a query, a body, or what came back
            LOG.info("%s %s %d %.0f ms", scope["method"], _plain(path), status, 1_000 * (time.monotonic() - begun))

    def _shared(self, origin: str | None, path: str) -> str | None:
        """The origin that an answer is shared with, as its header says it."""
        if origin is None or not path.startswith(_OPEN):
            return None
        if "*" in self.settings.origins:
            return "*"
        return origin if origin in self.settings.origins else None

    def _refusal(self, method: str, path: str, headers: Headers, shared: str | None) -> Response | None:
        if not may_be_addressed(self.settings, headers.get("host", "")):
            return PlainTextResponse("Error: this server is not addressed by that name; start it with --allow-host NAME\n", 421)
        origin = headers.get("origin")
        if method == "OPTIONS" and origin is not None and "access-control-request-method" in headers:
            return _preflight() if shared else _foreign()
        if origin is not None and method not in _SAFE and not shared and not _own(origin, headers.get("host", "")):
            return _foreign()
        if path.startswith((*_FREE, *_BY_KEY)) or has_token(self.settings, headers):
            return None
        if path == "/" and method in _SAFE:
            return RedirectResponse("/sign-in", 303)
        return PlainTextResponse("Error: a token is needed; send it as Authorization: Bearer TOKEN\n", 401, {"www-authenticate": "Bearer"})


class _Bounded:
    """A request's body, no longer and no slower than it may be."""

    def __init__(self, receive: Receive, headers: Headers, most: int) -> None:
        self._receive, self._most, self._size = receive, most, 0
        self._until = time.monotonic() + _BODY
        self._whole = False
        length = headers.get("content-length", "0")
        self._announced = int(length) if length.isascii() and length.isdigit() else 0

    async def __call__(self) -> Message:
        """The next part. Raises HTTPException."""
        import asyncio

        if self._announced > self._most:
            raise self._too_large()
        if self._whole:  # only whether the client is still there
            return await self._receive()
        try:
            message = await asyncio.wait_for(self._receive(), max(0.0, self._until - time.monotonic()))
        except TimeoutError:
            raise HTTPException(408, "the request came too slowly") from None
        if message["type"] == "http.request":
            self._size += len(message.get("body", b""))
            self._whole = not message.get("more_body", False)
            if self._size > self._most:
                raise self._too_large()
        return message

    def _too_large(self) -> HTTPException:
        return HTTPException(413, f"the request has more than {self._most / 1e6:,.1f} MB; give smaller files, or start the server with a larger --max-upload")


def _own(origin: str, host: str) -> bool:
    """Whether a request comes from a page of this server."""
    return origin in {f"http://{host}", f"https://{host}"}


def _foreign() -> Response:
    return PlainTextResponse("Error: requests from other web pages are not allowed; start the server with --allow-origin ORIGIN\n", 403)


def _preflight() -> Response:
    return Response(status_code=204, headers={"access-control-allow-methods": "GET, POST, OPTIONS", "access-control-max-age": "600",
                                              "access-control-allow-headers": "Accept, Authorization, Content-Type, X-Requested-With"})


def _dress(headers: MutableHeaders, shared: str | None) -> None:
    """The headers of every answer."""
    for name, value in _HEADERS.items():
        headers[name] = value
    if "cache-control" not in headers:
        headers["cache-control"] = "no-store"
    if shared:
        headers["access-control-allow-origin"] = shared
        headers["cross-origin-resource-policy"] = "cross-origin"
        headers.add_vary_header("Origin")


def _plain(path: str) -> str:
    """A path for the log: nobody writes lines of their own into it, and nobody's text comes in by it."""
    return path if path in _LOGGED else next((f"{start}…" for start in ("/static/", "/page/", "/api/", "/v2/") if path.startswith(start)), "…")


_LOGGED: Iterable[str] = frozenset({"/", "/sign-in", "/docs", "/openapi.json", "/api/check", "/v2/check", "/v2/languages", "/page/check", "/page/library", "/page/open"})
