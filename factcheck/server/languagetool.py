"""Findings as LanguageTool's HTTP API gives them, so that its clients show them: no plug-in of ours is needed.

The API as its clients use it: https://languagetool.org/http-api/
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from factcheck import __version__
from factcheck.rules import BY_NAME
from factcheck.server.annotated import Annotated, of_data, of_text, units
from factcheck.server.jobs import Answer
from factcheck.server.requests import BadRequest

API = 1  # the version of LanguageTool's API
LANGUAGES = (("English", "en", "en"), ("English (UK)", "en", "en-GB"), ("English (US)", "en", "en-US"), ("English (Australian)", "en", "en-AU"),
             ("English (Canadian)", "en", "en-CA"), ("English (New Zealand)", "en", "en-NZ"), ("English (South African)", "en", "en-ZA"))
_NAMES = {code.casefold(): (name, code) for name, _, code in LANGUAGES}
_AROUND = 40  # characters of the context on either side
_TYPES = {"error": "misspelling", "warning": "inconsistency", "info": "uncategorized"}  # an issue type of ITS decides the colour in clients
_CATEGORY = {"id": "ELECTION_FIGURES", "name": "Election figures"}
_OPEN = "unverifiable"


def text_of(form: Mapping[str, Any]) -> Annotated:
    """The text of a request. Raises BadRequest."""
    text, data = form.get("text"), form.get("data")
    if isinstance(text, str) and isinstance(data, str):
        raise BadRequest("give either 'text' or 'data', not both")
    if isinstance(text, str):
        return of_text(text)
    if isinstance(data, str):
        return of_data(data)
    raise BadRequest("missing 'text' or 'data' parameter")


def language_of(form: Mapping[str, Any]) -> tuple[str, str]:
    """(name, code) of the language that the text is taken to be in. Raises BadRequest."""
    asked = form.get("language")
    if not isinstance(asked, str) or not asked:
        raise BadRequest("missing 'language' parameter, such as en-GB or auto")
    if asked.casefold() == "auto":
        preferred = str(form.get("preferredVariants", "")).casefold().split(",")
        return next((_NAMES[one.strip()] for one in preferred if one.strip() in _NAMES), _NAMES["en-gb"])
    return _NAMES.get(asked.casefold(), (asked[:40], asked[:40]))


def is_read(code: str) -> bool:
    """Whether texts in a language are read; of others nothing is found."""
    return code.partition("-")[0].casefold() == "en"


def response(text: Annotated, answer: Answer | None, form: Mapping[str, Any]) -> dict[str, Any]:
    """What LanguageTool would answer. Without an answer there is nothing to find."""
    name, code = language_of(form)
    wanted = _Rules(form)
    claims = [claim for article in (json.loads(answer.report)["articles"] if answer else ()) for claim in article["claims"]]
    matches = [_match(text, claim) for claim in claims if wanted.shows(claim)]
    return {
        "software": software(),
        "warnings": {"incompleteResults": False},
        "language": {"name": name, "code": code, "detectedLanguage": {"name": name, "code": code, "confidence": 1.0, "source": "factcheck"}},
        "matches": sorted(matches, key=lambda match: match["offset"]),
        "sentenceRanges": [],
        "extendedSentenceRanges": [],
    }


def software() -> dict[str, Any]:
    """Who answers."""
    return {"name": "factcheck", "version": __version__, "buildDate": "", "apiVersion": API, "premium": False, "premiumHint": "", "status": ""}


def languages() -> list[dict[str, str]]:
    """The languages that are read."""
    return [{"name": name, "code": code, "longCode": long} for name, code, long in LANGUAGES]


class _Rules:
    """Which findings a client wants: disabledRules, enabledRules with enabledOnly, categories, and level=picky for what could
    not be checked as well."""

    def __init__(self, form: Mapping[str, Any]) -> None:
        self.off, self.on = _listed(form, "disabledRules"), _listed(form, "enabledRules")
        self.only = str(form.get("enabledOnly", "")).casefold() in {"true", "yes", "1"}
        self.picky = form.get("level") == "picky"
        here = _CATEGORY["id"]
        self.none = here in _listed(form, "disabledCategories")
        self.all = here in _listed(form, "enabledCategories")

    def shows(self, claim: Mapping[str, Any]) -> bool:
        """Whether a claim becomes a match."""
        rule = claim["rule"] if claim["severity"] else _OPEN if self.picky and claim["verdict"] == _OPEN else None
        if rule is None or self.none or rule in self.off:
            return False
        return not self.only or self.all or rule in self.on


def _listed(form: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(one.strip() for one in str(form.get(key, "")).split(",") if one.strip())


def _match(text: Annotated, claim: Mapping[str, Any]) -> dict[str, Any]:
    start, end = claim["start"], claim["end"]
    offset, length = text.span(start, end)
    rule = BY_NAME.get(claim["rule"] or "")
    return {
        "message": claim["message"],
        "shortMessage": rule.name.replace("-", " ").capitalize() if rule else "Could not be checked",
        "replacements": [{"value": one} for one in _replacements(claim)],
        "offset": offset, "length": length,
        "context": _context(text.plain, start, end),
        "sentence": claim["sentence"],
        "type": {"typeName": "Other"},
        "rule": {"id": rule.name if rule else _OPEN, "description": rule.summary if rule else "A figure that the results cannot decide",
                 "issueType": _TYPES.get(claim["severity"], "uncategorized"), "category": dict(_CATEGORY), "isPremium": False, "confidence": 1.0},
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _replacements(claim: Mapping[str, Any]) -> Iterable[str]:
    """What may be put in its place: never in words that are somebody else's."""
    return () if claim["quoted"] else claim["replacements"]


def _context(plain: str, start: int, end: int) -> dict[str, Any]:
    """The words around, on one line; offset and length in it."""
    left, right = max(0, start - _AROUND), min(len(plain), end + _AROUND)
    before, after = "..." if left else "", "..." if right < len(plain) else ""
    shown = plain[left:right].replace("\n", " ").replace("\t", " ")
    return {"text": before + shown + after, "offset": units(before + shown[: start - left]), "length": units(shown[start - left : end - left])}
