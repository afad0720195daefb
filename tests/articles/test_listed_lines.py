"""Lines of a Markdown paragraph that are entries of a list, and those that go on."""

from __future__ import annotations

import pytest

from factcheck.article import parse


@pytest.mark.parametrize(("lines", "blocks"), [
    (["Full scores", "Leadbeater (Lab) 13,296", "Stephenson (Con) 12,973", "Galloway (Workers) see above"], 4),
    (["Labour: 45.6%", "Tories: 42.3%"], 2),
    (["She was elected by a margin so thin that the agents of both parties", "asked for the bundles of 500 to be counted again before the 12,973", "votes of her rival were told."], 1),
    (["The seat was won with 12,973", "votes more than before."], 1),
])
def test_lines(lines: list[str], blocks: int) -> None:
    assert len(parse("a.md", "\n".join(["# Title", "", *lines]), markdown=True).blocks) == 1 + blocks
