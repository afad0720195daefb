"""The table of rules: every finding has one, and each says what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from factcheck.report import STORY
from factcheck.rules import BY_NAME, RULES, Rule, closest, explain, table

PACKAGE = Path(__file__).parent.parent / "factcheck"
# Names that users write into their configuration: none is ever renamed.
PUBLISHED = {
    "wrong-winner", "wrong-gain-or-hold", "wrong-direction", "wrong-rank", "wrong-record", "wrong-majority", "wrong-votes", "wrong-share",
    "wrong-turnout", "wrong-swing", "wrong-change", "wrong-lead", "wrong-ratio", "wrong-count", "wrong-seats", "wrong-total",
    "inconsistent-figures", "false-precision", "misleading-rounding", "misleading-hedge", "percent-for-points", "unusual-definition",
    "unused-suppression",
}


def test_no_published_name_is_lost() -> None:
    assert set(BY_NAME) >= PUBLISHED
    assert len(BY_NAME) == len(RULES)


def test_every_rule_that_the_code_names_is_in_the_table() -> None:
    literal = re.compile(r"\"((?:wrong|false|misleading|inconsistent|percent|unusual|unused)-[a-z-]+)\"")
    used = {name for path in PACKAGE.rglob("*.py") for name in literal.findall(path.read_text(encoding="utf-8"))}
    assert len(used) > 15
    assert used <= set(BY_NAME)
    assert set(STORY) <= set(BY_NAME)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_explained(rule: Rule) -> None:
    text = explain(rule.name)
    for heading in ("What it does", "Why it matters", "Example", "What to do"):
        body = text.partition(f"\n{heading}\n")[2].split("\n\n")[0]
        assert len(body.split()) >= 2, heading
    assert text.startswith(f"{rule.name} ({rule.severity};")
    assert max(map(len, text.splitlines())) <= 88
    assert rule.summary.endswith(".")
    assert rule.severity in {"error", "warning", "info"}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_listed_on_a_line(rule: Rule) -> None:
    lines = [line for line in table().splitlines() if line.split()[0] == rule.name]
    assert len(lines) == 1
    assert len(lines[0]) <= 120


@pytest.mark.parametrize(("typed", "meant"), [
    ("wrong-swings", "wrong-swing"), ("wrong_turnout", "wrong-turnout"), ("Wrong-Majority", "wrong-majority"), ("xyzzy", None),
])
def test_mistyped_names(typed: str, meant: str | None) -> None:
    assert closest(typed) == meant
    with pytest.raises(KeyError, match=meant or "lists them all"):
        explain(typed)
