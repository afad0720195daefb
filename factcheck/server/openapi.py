"""The description of the HTTP API, as OpenAPI has it; the answer's schema is that of `--format json`."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from factcheck import __version__

_TABLES = "Names of tables in the library. Left out: all of them, or none where `results` come along."
_CONTEST = 'The contest of a text that names none itself, such as "City of Chester 2022-12-01".'
_NAME = "The name of the article; its suffix (.txt, .md) says how it is read."
_STATUS = {
    "200": "The report. What could not be read or decided is in `errors`.",
    "400": "The request is not as it must be.", "401": "The token is missing or wrong.", "408": "The request came too slowly.",
    "413": "The request, or the article, is larger than allowed.", "422": "The article cannot be read.",
    "503": "More requests than can be served; try again.", "504": "The check took too long and was ended.",
}


def document() -> dict[str, Any]:
    """The OpenAPI document."""
    schema = json.loads((resources.files("factcheck") / "schema.json").read_text(encoding="utf-8"))
    parts = {name: _moved(part) for name, part in schema.pop("$defs").items()}
    schema.pop("$schema")
    return {
        "openapi": "3.1.0",
        "info": {"title": "factcheck", "version": __version__, "license": {"name": "MIT", "identifier": "MIT"},
                 "description": "Checks every election figure in a news article against official results files."},
        "servers": [{"url": "/"}],
        "security": [{}, {"token": []}],
        "paths": {"/api/check": {"post": _check()}, "/v2/check": {"post": _languagetool()}, "/v2/languages": {"get": _languages()}},
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "Needed where the server was started with a token."}},
            "schemas": {"report": _moved(schema), "request": _request(), **parts},
        },
    }


def _check() -> dict[str, Any]:
    form = {"type": "object", "properties": {
        "article": {"type": "string", "format": "binary", "description": "The article, as a file."},
        "text": {"type": "string", "description": "The article, instead of a file."},
        "name": {"type": "string", "description": _NAME},
        "results": {"type": "array", "items": {"type": "string", "format": "binary"}, "description": "Results files, for this check alone."},
        "tables": {"type": "array", "items": {"type": "string"}, "description": _TABLES},
        "contest": {"type": "string", "description": _CONTEST},
    }}
    report = {"application/json": {"schema": {"$ref": "#/components/schemas/report"}}}
    return {
        "operationId": "check", "summary": "Check an article",
        "description": "Every figure of the article with its verdict, as `factcheck --format json` gives it.",
        "requestBody": {"required": True, "content": {
            "application/json": {"schema": {"$ref": "#/components/schemas/request"}, "example": {
                "name": "draft.md", "text": "Labour held the City of Chester with a majority of 10,974.", "tables": ["chester-2022.csv"]}},
            "multipart/form-data": {"schema": form},
        }},
        "responses": {status: {"description": text, "content": report} for status, text in _STATUS.items() if status != "401"}
        | {"401": {"description": _STATUS["401"], "content": {"text/plain": {"schema": {"type": "string"}}}}},
    }


def _request() -> dict[str, Any]:
    file = {"type": "object", "required": ["name"], "additionalProperties": False, "properties": {
        "name": {"type": "string"}, "text": {"type": "string", "description": "Its content."},
        "base64": {"type": "string", "contentEncoding": "base64", "description": "Its content, where it is no text."}}}
    return {"type": "object", "required": ["text"], "additionalProperties": False, "properties": {
        "text": {"type": "string", "description": "The article."}, "name": {"type": "string", "description": _NAME, "default": "draft.txt"},
        "tables": {"type": "array", "items": {"type": "string"}, "description": _TABLES},
        "results": {"type": "array", "items": file, "description": "Results files, for this check alone."},
        "contest": {"type": "string", "description": _CONTEST}}}


def _languagetool() -> dict[str, Any]:
    texts = {
        "language": "A code such as en-GB, or auto. Nothing is found in other languages.", "text": "The text.",
        "data": 'Instead of the text: {"annotation": [{"text": "A "}, {"markup": "<b>", "interpretAs": ""}, ...]}. Offsets count the markup.',
        "apiKey": "The server's token.", "level": "picky: also what could not be checked.",
        "disabledRules": "Rules that are not wanted, with commas between them.", "enabledRules": "With enabledOnly=true the only ones that are.",
        "enabledOnly": "true or false.",
    }
    form = {"type": "object", "required": ["language"], "properties": {name: {"type": "string", "description": text} for name, text in texts.items()}}
    return {
        "operationId": "languagetoolCheck", "summary": "Check a text as LanguageTool does",
        "description": "The findings as LanguageTool's HTTP API gives them. Offsets and lengths are in units of UTF-16. "
                       "The text is checked with all tables of the library.",
        "requestBody": {"required": True, "content": {"application/x-www-form-urlencoded": {"schema": form}}},
        "responses": {"200": {"description": "The matches.", "content": {"application/json": {"schema": {"type": "object"}}}},
                      "400": {"description": "A parameter is missing or wrong: one line, beginning with \"Error:\".", "content": {"text/plain": {"schema": {"type": "string"}}}}},
    }


def _languages() -> dict[str, Any]:
    return {"operationId": "languagetoolLanguages", "summary": "The languages that are read",
            "responses": {"200": {"description": "A list of name, code and longCode.", "content": {"application/json": {"schema": {"type": "array"}}}}}}


def _moved(part: Any) -> Any:
    """A part of the schema, its references as they are in this document."""
    if isinstance(part, dict):
        return {key: value.replace("#/$defs/", "#/components/schemas/") if key == "$ref" else _moved(value) for key, value in part.items()}
    return [_moved(one) for one in part] if isinstance(part, list) else part
