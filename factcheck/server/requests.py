"""What clients send to be checked: JSON, a form, or files; read into one record."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request

from factcheck.errors import FactcheckError
from factcheck.server.library import safe_name
from factcheck.server.settings import Limits

_FILES, _FIELDS = 50, 100  # of a form
_NAME = "draft.txt"
_LONGEST = 200  # characters of a name
_KEYS = frozenset({"text", "name", "tables", "results", "contest"})


class BadRequest(FactcheckError):
    """A request that is not as it must be."""

    kind = "usage"


class TooLarge(FactcheckError):
    """An article that is longer than it may be."""

    kind = "too-large"


@dataclass(frozen=True)
class Asked:
    """A text to check. tables: names in the library, None for all of them. results: files that came along, (name, bytes)."""

    name: str
    data: bytes
    tables: tuple[str, ...] | None = None
    results: tuple[tuple[str, bytes], ...] = ()
    contest: str = ""


async def asked(request: Request, limits: Limits) -> Asked:
    """What a request asks for. Raises FactcheckError."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind == "application/json":
        found = _of_json(await request.body())
    elif kind in {"multipart/form-data", "application/x-www-form-urlencoded"}:
        found = await _of_form(request, limits)
    else:
        raise BadRequest("send application/json, multipart/form-data or application/x-www-form-urlencoded")
    if len(found.data) > limits.text:
        raise TooLarge(f"{found.name}: the article has {len(found.data):,} bytes, more than the {limits.text:,} that are checked at once")
    return found


def _of_json(body: bytes) -> Asked:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise BadRequest("the body is no valid JSON") from None
    if not isinstance(found, dict) or not isinstance(found.get("text"), str):
        raise BadRequest('the body must be an object with the article as "text"')
    if unknown := set(found) - _KEYS:
        raise BadRequest(f"unknown key {sorted(unknown)[0][:_LONGEST]!r}; known are {', '.join(sorted(_KEYS))}")
    tables = found.get("tables")
    if tables is not None and not (isinstance(tables, list) and all(isinstance(one, str) for one in tables)):
        raise BadRequest('"tables" must be a list of names in the library; leave it out for all of them')
    for key in ("name", "contest"):
        if not isinstance(found.get(key, ""), str):
            raise BadRequest(f'"{key}" must be a text')
    results = found.get("results", [])
    if not isinstance(results, list) or len(results) > _FILES:
        raise BadRequest(f'"results" must be a list of at most {_FILES} files')
    data = found["text"].encode("utf-8", errors="replace")
    return Asked(_named(found.get("name")), data, None if tables is None else tuple(tables), tuple(map(_file, results)), found.get("contest", ""))


def _file(found: Any) -> tuple[str, bytes]:
    if not isinstance(found, dict) or not isinstance(found.get("name"), str) or isinstance(found.get("text"), str) == isinstance(found.get("base64"), str):
        raise BadRequest('a file of "results" must have a "name", and its content as "text" or as "base64"')
    if "text" in found:
        return safe_name(found["name"]), found["text"].encode("utf-8", errors="replace")
    try:
        return safe_name(found["name"]), base64.b64decode(found["base64"], validate=True)
    except (binascii.Error, ValueError):
        raise BadRequest(f"{found['name'][:_LONGEST]}: is no valid base64") from None


async def _of_form(request: Request, limits: Limits) -> Asked:
    async with request.form(max_files=_FILES, max_fields=_FIELDS, max_part_size=limits.text + 1) as form:
        article = form.get("article")
        if isinstance(article, UploadFile) and article.filename:  # a field of a form that is left empty has no name
            name, data = _named(article.filename), await article.read()
        elif isinstance(text := form.get("text", article), str):
            name, data = _named(form.get("name")), text.encode("utf-8", errors="replace")
        else:
            raise BadRequest('the form must have the article, as a file "article" or as "text"')
        tables = [one for one in form.getlist("tables") if isinstance(one, str)]
        results = [(safe_name(one.filename or ""), await one.read()) for one in form.getlist("results") if isinstance(one, UploadFile) and one.filename]
        contest = form.get("contest", "")
        chosen = tuple(tables) if tables or "tables-chosen" in form else None
        return Asked(name, data, chosen, tuple(results), contest if isinstance(contest, str) else "")


def _named(given: Sequence[Any] | object | None) -> str:
    """The name of an article, as it will be printed."""
    if not isinstance(given, str) or not given.strip():
        return _NAME
    last = given.replace("\\", "/").rpartition("/")[2]
    return "".join(ch for ch in last if ch.isprintable())[-_LONGEST:] or _NAME
