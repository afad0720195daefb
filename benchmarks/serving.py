"""Fifty checks at once against a running server: how long they take, whether all are right, and how much memory it takes.

    python benchmarks/serving.py [--at-once N] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import quantiles
from urllib.request import Request, urlopen

import psutil

ROOT = Path(__file__).parent.parent
CHESTER = ROOT / "fixtures" / "examples" / "chester"
TABLES = [str(CHESTER / name) for name in ("results.csv", "previous-2019.csv", "history.csv")]
ARTICLE = (CHESTER / "article.txt").read_text(encoding="utf-8")
WRONG = 2  # figures of the article
MB = 1_000_000


def check(url: str, text: str) -> tuple[str, float]:
    """What becomes of one check, and the seconds that it takes."""
    begun = time.perf_counter()
    request = Request(f"{url}/api/check", json.dumps({"text": text, "name": "article.txt"}).encode(), {"Content-Type": "application/json"})
    try:
        with urlopen(request, timeout=300) as answer:
            report = json.load(answer)
        outcome = "right" if report["summary"]["refuted"] == WRONG else "another verdict"
    except OSError as error:
        outcome = str(getattr(error, "code", type(error).__name__))
    return outcome, time.perf_counter() - begun


def memory(server: psutil.Process) -> float:
    """Megabytes of the server and all its processes, what they share counted once."""
    return sum(one.memory_full_info().pss for one in (server, *server.children(recursive=True))) / MB


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--at-once", type=int, default=50)
    parser.add_argument("--rounds", type=int, default=4)
    options = parser.parse_args()
    process = subprocess.Popen([sys.executable, "-m", "factcheck", "serve", "--isolated", "--port", "0", "--timeout", "60", *TABLES], stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stderr is not None
    found = re.search(r"http://\S+?(?=/ )", process.stderr.readline())
    assert found, "the server did not start"
    server, url = psutil.Process(process.pid), found[0]
    drain = ThreadPoolExecutor(1)
    drain.submit(process.stderr.read)
    try:
        print(f"at rest {memory(server):,.0f} MB")
        alone = min(check(url, ARTICLE)[1] for _ in range(5))
        print(f"one check alone {1000 * alone:,.0f} ms")
        for number in range(1, options.rounds + 1):
            begun = time.perf_counter()
            with ThreadPoolExecutor(options.at_once) as pool:
                done = list(pool.map(lambda at: check(url, f"{ARTICLE}\n{at}"), range(options.at_once)))
            took = time.perf_counter() - begun
            times = quantiles([seconds for _, seconds in done], n=20)
            outcomes = ", ".join(f"{count} {what}" for what, count in Counter(outcome for outcome, _ in done).items())
            print(f"round {number}: {options.at_once} at once: {outcomes}; {took:.2f} s in all, {len(done) / took:.0f} a second, median {1000 * times[9]:,.0f} ms, "
                  f"95 in 100 within {1000 * times[-1]:,.0f} ms; {memory(server):,.0f} MB after it")
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(20)


if __name__ == "__main__":
    main()
