"""The table of keys: what may stand in a configuration. To add one, add a line, and a field to Config.

The JSON Schema, factcheck/config.schema.json, is made of it: python -m factcheck.config.keys
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from factcheck.config.kinds import ByName, Choice, Either, Kind, Name, Several, Text, Whole
from factcheck.conventions import REGIONS, ROUNDINGS, SWINGS, TURNOUTS
from factcheck.rules import BY_NAME
from factcheck.usage import FORMATS, LEVELS, SEVERITIES, SHOWS

_RULE = Name("rule", tuple(BY_NAME))
_PATTERN, _FILE = Text("a pattern of file names"), Text("a file name")


@dataclass(frozen=True, slots=True)
class Key:
    """A key: its kind, a line of documentation, and an example in TOML."""

    name: str
    kind: Kind
    text: str
    example: str


KEYS: tuple[Key, ...] = (
    Key("articles", Several(_PATTERN), "What is checked when no article is named: patterns, relative to the configuration.", '["drafts/**/*.md"]'),
    Key("exclude", Several(_PATTERN), "Drafts that folders and patterns leave out, written as in .gitignore.", '["drafts/old/"]'),
    Key("results", Either(ByName(_PATTERN, Several(_FILE)), Several(_FILE)),
        "Tables for all drafts, or by pattern of drafts: the last one that fits decides. [] is deliberately none.",
        '{"drafts/chester*" = ["results/chester*.csv"]}'),
    Key("columns", ByName(Text(), Either(ByName(Text(), Several(Text())), Several(Text()))), "What columns mean, as in a file for --columns-file.", '{votes = "Votes Obtained"}'),
    Key("format", Choice(FORMATS), "What standard output has.", '"concise"'),
    Key("output", Several(Text("FORMAT:FILE")), "Further formats, each to a file.", '["sarif:factcheck.sarif"]'),
    Key("show", Choice(SHOWS), "all: also what is right, and what could not be checked and why.", '"all"'),
    Key("fail-level", Choice(LEVELS), "From which severity on the exit status is 1.", '"warning"'),
    Key("select", Several(_RULE), "The only rules that give findings.", '["wrong-votes", "wrong-majority"]'),
    Key("ignore", Several(_RULE), "Rules that give none.", '["misleading-rounding"]'),
    Key("severity", ByName(_RULE, Choice((*SEVERITIES, "off"))), "How grave findings of a rule are, outside quotation marks.", '{wrong-swing = "warning"}'),
    Key("suppressions", _FILE, "A file of suppressions by sentence and rule.", '"factcheck-ignore.toml"'),
    Key("baseline", _FILE, "A file of findings that are accepted as they are.", '"factcheck-baseline.toml"'),
    Key("jobs", Whole(0), "So many processes at once; 0: as many as there are processors.", "0"),
    Key("region", Choice(REGIONS), "Where tables are from that do not show it.", '"uk"'),
    Key("turnout", Choice(TURNOUTS), "Which turnout the house prints.", '"ballots"'),
    Key("swing", Choice(SWINGS), "Which swing the house prints; in the region us the margin, else Butler's.", '"butler"'),
    Key("rounding", Choice(ROUNDINGS), "How the house rounds.", '"half-up"'),
    Key("parties", ByName(Text(), Several(Text("a name"))), "Further names of parties.", '{"Liberal Democrat" = ["Focus Team"]}'),
)
BY_KEY: dict[str, Key] = {key.name: key for key in KEYS}


def schema() -> dict[str, Any]:
    """The JSON Schema of a configuration."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "factcheck.toml, or [tool.factcheck] in pyproject.toml",
        "type": "object",
        "additionalProperties": False,
        "properties": {key.name: {"description": key.text, **key.kind.schema()} for key in KEYS},
    }


def schema_text() -> str:
    """The schema as its file has it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
