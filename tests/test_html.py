"""The page: what it holds, what it never lets through, and that it stays small. Run this file with --write to renew tests/golden_html."""

from __future__ import annotations

import sys
from pathlib import Path

from factcheck.formats.html import fragment
from tests.test_machine_formats import whole

GOLDEN = Path(__file__).parent / "golden_html" / "fragment.html"


def test_golden() -> None:
    assert fragment(whole()) == GOLDEN.read_bytes().decode()


if __name__ == "__main__" and "--write" in sys.argv:
    GOLDEN.parent.mkdir(exist_ok=True)
    GOLDEN.write_bytes(fragment(whole()).encode())
