"""The session in docs/editors.md is what Neovim shows; run this file with --write to bring it up to date."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.running import CHESTER, ROOT, environment_of, lay

PAGE = ROOT / "docs" / "editors.md"
_INIT = re.compile(r"<!-- init -->\n```lua\n(.*?)```\n", re.S)
_SESSION = re.compile(r"(?<=<!-- session -->\n).*?(?=<!-- end session -->)", re.S)
VERSION = "NVIM v0.7.2"


def version() -> str:
    if shutil.which("nvim") is None:
        return ""
    return subprocess.run(["nvim", "--version"], capture_output=True, text=True, check=True).stdout.splitlines()[0]


def session(folder: Path) -> str:
    """What Neovim prints, with the folder called /desk."""
    for name in ("results.csv", "previous-2019.csv", "history.csv"):
        shutil.copy(CHESTER / name, folder)
    [init] = _INIT.findall(PAGE.read_text(encoding="utf-8"))
    lay(folder, {
        "night.md": (CHESTER / "night.md").read_text(encoding="utf-8").replace("\nMs Dixon, 57,", "\n🗳️ Ms Dixon, 57,"),
        "factcheck.toml": 'results = ["results.csv", "previous-2019.csv", "history.csv"]\n',
        "init.lua": init.replace("{ 'factcheck', 'lsp' }", f"{{ '{sys.executable}', '-m', 'factcheck', 'lsp' }}"),
    })
    done = subprocess.run(["nvim", "--headless", "-i", "NONE", "-n", "-u", "init.lua", "night.md", "-c", f"luafile {ROOT / 'tests' / 'lsp' / 'session.lua'}", "-c", "qa!"],
                          cwd=folder, env=environment_of(XDG_STATE_HOME=str(folder / "state"), XDG_CACHE_HOME=str(folder / "cache")),
                          capture_output=True, text=True, encoding="utf-8", timeout=120, check=True)
    return f"```text\n{done.stdout.replace(folder.as_uri(), 'file:///desk')}```\n"


@pytest.mark.skipif(version() != VERSION, reason=f"{VERSION} is not installed")
def test_the_session_is_real(tmp_path: Path) -> None:
    [shown] = _SESSION.findall(PAGE.read_text(encoding="utf-8"))
    assert session(tmp_path) == shown


def test_the_session_shows_it_all() -> None:
    [shown] = _SESSION.findall(PAGE.read_text(encoding="utf-8"))
    for words in ("7:107: ERROR [wrong-share]", "6,335 / 28,475 = 22.25%", "file:///desk/results.csv#L3", "1: Print 22.2% instead of 22.4%", "or 22.2%, and Rob Herd"):
        assert words in shown


if __name__ == "__main__" and "--write" in sys.argv:
    with TemporaryDirectory() as folder:
        made = session(Path(folder))
    PAGE.write_text(_SESSION.sub(lambda _: made, PAGE.read_text(encoding="utf-8")), encoding="utf-8")
