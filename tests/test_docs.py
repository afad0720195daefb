"""Pages of the rules come from the table that `factcheck rule` prints; run this file with --write to renew docs/rules."""

from __future__ import annotations

import json
import sys

import pytest

from factcheck.cli import run as command
from factcheck.docs import pages
from factcheck.rules import RULES
from tests.running import ROOT

DOCS = ROOT / "docs" / "rules"


def test_there_is_a_page_a_rule_and_no_other() -> None:
    assert {path.name for path in DOCS.iterdir()} == {"README.md", *(f"{rule.name}.md" for rule in RULES)}


@pytest.mark.parametrize("name", sorted(pages()))
def test_pages_are_not_stale(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == pages()[name]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_page_says_what_the_command_says(rule: object, capsys: pytest.CaptureFixture[str]) -> None:
    name = rule.name  # type: ignore[attr-defined]
    assert command(["rule", name]) == 0
    told = " ".join(capsys.readouterr().out.split())
    for line in (DOCS / f"{name}.md").read_text(encoding="utf-8").split("## Options")[0].splitlines()[3:]:
        assert " ".join(line.removeprefix("## ").split()) in told
    assert command(["rule", name, "--format", "markdown"]) == 0
    assert capsys.readouterr().out == (DOCS / f"{name}.md").read_text(encoding="utf-8")


def test_rules_as_data(capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["rule", "--format", "json"]) == 0
    assert [one["name"] for one in json.loads(capsys.readouterr().out)["rules"]] == [rule.name for rule in RULES]


if __name__ == "__main__" and "--write" in sys.argv:
    DOCS.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (DOCS / name).write_text(text, encoding="utf-8")
