"""Report to one page of HTML that needs nothing else: the article with its figures marked, the verdicts beside it, the results below.

`render` is the whole page, `fragment` the part of it that another page can hold; that page serves `style()` and `script()`.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.formats.html.view import KINDS, page_of
from factcheck.report import Report

if TYPE_CHECKING:
    from jinja2 import Environment

# Control characters, halves of characters, and what turns the direction of text: 12 is not to be read as 21.
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069]")


def render(report: Report, version: str) -> str:
    """The page. It loads nothing, runs no script but its own, and works without one."""
    return _filled("page.html", report, version=version, style=style(), script=script(), style_hash=_hash(style()), script_hash=_hash(script()))


def fragment(report: Report) -> str:
    """The marked articles with their verdicts and tables, as one element of class `fc`, for a page with our style and script.

    It may be put in place of another at any time: the script listens on the document. All ids in it begin with "fc-".
    """
    return _filled("fragment.html", report)


@cache
def style() -> str:
    """The style sheet of the fragment and of the page; every rule is of the class `fc` or of what is inside it."""
    return _source("style.css")


@cache
def script() -> str:
    """The script of the page. It is a plain one, to be loaded once, and keeps no state but what the document shows."""
    return _source("page.js")


def _hash(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()


def _filled(name: str, report: Report, **more: str) -> str:
    return _environment().get_template(name).render(page=page_of(report), **more)


def _source(name: str) -> str:
    loader = _environment().loader
    assert loader is not None
    return loader.get_source(_environment(), name)[0]


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(loader=PackageLoader("factcheck.formats", "html"), autoescape=True, undefined=StrictUndefined, finalize=_fit, trim_blocks=True,
                              lstrip_blocks=True)
    environment.globals["signs"] = {name: sign for name, (sign, _) in KINDS.items()}
    return environment


def _fit(value: object) -> object:
    """Text without what no page should hold; markup of our own is escaped already."""
    return _TURNING.sub("", _UNFIT.sub("·", value)) if type(value) is str else value
