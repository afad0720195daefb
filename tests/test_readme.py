"""The README's session is what the command prints; run this file with --write to bring it up to date."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.command.arguments import build_parser
from factcheck.config.keys import KEYS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
EXAMPLE = ROOT / "fixtures" / "examples" / "chester"
_SESSION = re.compile(r"(?<=<!-- session -->\n)```console\n\$ (?P<command>[^\n]+)\n.*?```\n(?=<!-- end session -->)", re.S)


def session(match: re.Match[str]) -> str:
    arguments = match["command"].split()[1:]
    done = subprocess.run([sys.executable, "-m", "factcheck", *arguments], cwd=ROOT, capture_output=True, text=True, encoding="utf-8",
                          env={"PATH": "", "COLUMNS": "110", "PYTHONPATH": str(ROOT)}, check=False)
    return f"```console\n$ {match['command']}\n{done.stdout}```\n"


def test_sessions_are_real() -> None:
    sessions = list(_SESSION.finditer(README.read_text(encoding="utf-8")))
    assert len(sessions) == 2
    assert [session(match) for match in sessions] == [match[0] for match in sessions]


def python_blocks() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.S)


@pytest.mark.parametrize("code", python_blocks())
def test_library_examples_run(code: str, tmp_path: Path) -> None:
    for name, source in {"article.txt": "article.txt", "results.csv": "results.csv", "previous.csv": "previous-2019.csv"}.items():
        shutil.copy(EXAMPLE / source, tmp_path / name)
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("majority") or done.stdout.count("supported 17,309")


def test_the_readme_has_library_examples() -> None:
    assert len(python_blocks()) >= 2


def options() -> list[str]:
    return sorted({text for action in build_parser()._actions for text in action.option_strings if text.startswith("--")} - {"--help", "--version", "--debug"})


@pytest.mark.parametrize("name", [*options(), *(key.name for key in KEYS), "factcheck rule", "factcheck results show", "factcheck serve", "factcheck lsp", "factcheck completion", "factcheck/schema.json",
                                  "factcheck/config.schema.json"])
def test_options_are_documented(name: str) -> None:
    assert name in README.read_text(encoding="utf-8")


if __name__ == "__main__" and "--write" in sys.argv:
    text = README.read_text(encoding="utf-8")
    README.write_text(_SESSION.sub(session, text), encoding="utf-8")
