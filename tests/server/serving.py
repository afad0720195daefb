"""A server as a process of its own."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import httpx

from tests.running import CHESTER, INTERRUPTIBLE, environment_of

TABLES = (str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv"))


class Running(NamedTuple):
    url: str
    process: subprocess.Popen[str]
    log: Path

    def client(self, **more: object) -> httpx.Client:
        return httpx.Client(base_url=self.url, timeout=60, verify=False, **more)  # type: ignore[arg-type]


@contextmanager
def serving(folder: Path, *arguments: str, cwd: Path | None = None, **environment: str) -> Iterator[Running]:
    """`factcheck serve` with these arguments; what it says goes to a file in the folder."""
    log = folder / "serve.log"
    with log.open("w") as file:
        process = subprocess.Popen([sys.executable, "-m", "factcheck", "serve", "--port", "0", "--workers", "1", *([] if "--config" in arguments else ["--isolated"]), *arguments], stderr=file, text=True, cwd=cwd,
                                   env=environment_of(**environment), **INTERRUPTIBLE)
    try:
        while not (found := re.search(r"serving at (http://\S+)/ ", log.read_text())):
            assert process.poll() is None, log.read_text()
            time.sleep(0.05)
        httpx.get(f"{found[1]}/v2/healthcheck", timeout=60, verify=False)
        yield Running(found[1], process, log)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


def emptied(running: Running) -> Running:
    """The server without a file of those that it was given."""
    with running.client() as client:
        for table in client.get("/page/library").json()["tables"]:
            client.post("/page/library/remove", data={"name": table["name"]})
    return running
