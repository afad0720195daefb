"""The README's session is what the command prints; run this file with --write to bring it up to date."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_SESSION = re.compile(r"(?<=<!-- session -->\n)```console\n\$ (?P<command>[^\n]+)\n.*?```\n(?=<!-- end session -->)", re.S)


def session() -> str:
    match = _SESSION.search(README.read_text(encoding="utf-8"))
    assert match, "the README has no session"
    arguments = match["command"].split()[1:]
    done = subprocess.run([sys.executable, "-m", "factcheck", *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
                          env={"PATH": "", "COLUMNS": "110", "PYTHONPATH": str(ROOT)}, check=False)
    return f"```console\n$ {match['command']}\n{done.stdout}```\n"


def test_session_is_real() -> None:
    assert session() in README.read_text(encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    text = README.read_text(encoding="utf-8")
    README.write_text(_SESSION.sub(lambda _: session(), text), encoding="utf-8")
