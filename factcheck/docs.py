"""A page a rule, in Markdown: `factcheck rule --format markdown`, and the pages in docs/rules. Pure."""

from __future__ import annotations

from factcheck.rules import RULES, Rule, lowered

_NOT_ON_A_FIGURE = frozenset({"unused-suppression"})


def page(rule: Rule) -> str:
    """The page of a rule."""
    parts = [f"# {rule.name}", "", f"Severity: {rule.severity}; inside quotation marks {lowered(rule.severity)}.", ""]
    for heading, text in rule.sections():
        parts += [f"## {heading}", "", text, ""]
    parts += ["## Options", "", "```toml", "[severity]", f'{rule.name} = "warning"  # error, warning, info or off', "```", ""]
    if rule.name not in _NOT_ON_A_FIGURE:
        parts += ["One figure can be let stand, with the reason:", "", f"    <!-- factcheck: ignore[{rule.name}] FIGURE REASON -->", ""]
    return "\n".join(parts)


def index() -> str:
    """The list of all rules, with links to their pages."""
    rows = [f"| [{rule.name}]({rule.name}.md) | {rule.severity} | {rule.summary} |" for rule in RULES]
    return "\n".join(["# Rules", "", "Each names the fault. Severities are those outside quotation marks; inside they are one step lower.", "",
                      "| rule | severity | what it finds |", "|---|---|---|", *rows, ""])


def pages() -> dict[str, str]:
    """All pages by file name."""
    return {"README.md": index(), **{f"{rule.name}.md": page(rule) for rule in RULES}}
