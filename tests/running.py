"""The command as a process, and small files for it to work on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parent.parent
CHESTER = ROOT / "fixtures" / "examples" / "chester"
TABLE = (CHESTER / "results.csv").read_text(encoding="utf-8")
RIGHT = "Labour's Samantha Dixon polled 17,309 votes in the City of Chester by-election."
WRONG = "Labour's Samantha Dixon polled 17,390 votes in the City of Chester by-election."


# A child that can be interrupted even where the tests run in the background of a shell, which ignores interrupts for them.
INTERRUPTIBLE: dict[str, Any] = {} if os.name == "nt" else {"preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)}


class Ran(NamedTuple):
    status: int
    out: str
    err: str


def run(*arguments: str, stdin: str | bytes = b"", cwd: Path | None = None, **environment: str) -> Ran:
    """The command run in a folder, with no colour asked for or refused."""
    data = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run([sys.executable, "-m", "factcheck", *arguments], input=data, capture_output=True, cwd=cwd, check=False, env=environment_of(**environment))
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def environment_of(**more: str) -> dict[str, str]:
    return {**{k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR", "COLUMNS"}}, "PYTHONPATH": str(ROOT), **more}


def lay(folder: Path, files: dict[str, str]) -> Path:
    """Files in a folder, by relative path."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder
