from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.running import CHESTER, ROOT, environment_of, run
from tests.server.serving import TABLES, serving


@pytest.mark.parametrize(("arguments", "told"), [
    (("missing.csv",), "missing.csv: no such file"),
    ((str(CHESTER),), f"{CHESTER}: is a folder; give it as --library FOLDER"),
    ((str(CHESTER / "article.txt"),), f"{CHESTER / 'article.txt'}: no table by its name; drafts are given on the page. Is it one all the same: --results {CHESTER / 'article.txt'}"),
    (("--library", "missing"), "--library missing: no such folder; make it first"),
    (("--library", str(CHESTER / "results.csv")), f"--library {CHESTER / 'results.csv'}: is no folder"),
    (("--port", "70000"), "argument --port: '70000' must be a whole number from 0 to 65535; see factcheck serve --help"),
    (("--memory", "100"), "argument --memory: '100' must be at least 400: a process takes that much before it has read anything; see factcheck serve --help"),
    (("--token-file", "missing"), "--token-file missing: cannot be read"),
    (("--host", "192.0.2.1", "--token-file", str(ROOT / "LICENSE")), f"{ROOT / 'LICENSE'}: the token must have at least 16 characters: letters, digits and signs, no spaces"),
    (("--contest", "Wrexham", TABLES[0]), "--contest Wrexham: no table has a contest of that name; they hold City of Chester"),
    (("--contest", "Chester 1997", TABLES[0]), "--contest Chester 1997: City of Chester has none of 1997; the tables hold 2022-12-01"),
    (("--unknown",), "unrecognized arguments: --unknown; see factcheck serve --help"),
])
def test_what_is_wrong_is_one_line(arguments: tuple[str, ...], told: str) -> None:
    done = run("serve", "--isolated", *(() if "--port" in arguments else ("--port", "0")), *arguments, FACTCHECK_TOKEN="")
    assert done.status == 2
    assert done.err.splitlines()[-1] == f"factcheck: error: {told}"
    assert "Traceback" not in done.err


def test_a_port_that_is_taken() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("serve", "--isolated", "--port", str(port))
    assert (done.status, done.err) == (2, f"factcheck: error: 127.0.0.1:{port}: cannot be listened to: Address already in use; give another --host or --port\n")


def test_an_absent_extra_is_named(tmp_path: Path) -> None:
    (tmp_path / "starlette.py").write_text("raise ImportError('none', name='starlette')")
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from factcheck.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path), "serve", "--isolated"], capture_output=True, text=True, env=environment_of(), check=False)
    assert (done.returncode, done.stderr) == (2, "factcheck: error: factcheck serve needs starlette, which is not installed; pip install 'factcheck-elections[web]'\n")


def test_help_is_light() -> None:
    code = ("import sys\nfrom factcheck.cli import run\ntry:\n    run(['serve', '--help'])\nexcept SystemExit:\n    pass\n"
            "print([m for m in ('starlette', 'uvicorn', 'jinja2', 'spacy', 'asyncio') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment_of(), check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_configuration_counts(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text((CHESTER / "results.csv").read_text())
    (tmp_path / "factcheck.toml").write_text('results = "results.csv"\n[severity]\nwrong-votes = "warning"\n[parties]\n"Labour" = ["The Reds"]\n')
    with serving(tmp_path, "--config", "factcheck.toml", cwd=tmp_path) as server, server.client() as client:
        report = client.post("/api/check", json={"text": "The Reds polled 17,390 in Chester."}).json()
    assert [table["path"] for table in report["results"]] == ["results.csv"]
    (claim,) = report["articles"][0]["claims"]
    assert (claim["subject"], claim["rule"], claim["severity"]) == ("Labour", "wrong-votes", "warning")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_with_all_its_processes(number: signal.Signals, tmp_path: Path) -> None:
    psutil = pytest.importorskip("psutil")
    with serving(tmp_path, *TABLES) as server:
        children = psutil.Process(server.process.pid).children(recursive=True)
        assert children
        server.process.send_signal(number)
        server.process.wait(20)
        until = time.monotonic() + 60
        while any(child.is_running() and child.status() != psutil.STATUS_ZOMBIE for child in children) and time.monotonic() < until:
            time.sleep(0.05)
        assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]
    assert not [line for line in server.log.read_text().splitlines() if "Traceback" in line]


def test_its_processes_end_when_it_is_killed(tmp_path: Path) -> None:
    psutil = pytest.importorskip("psutil")
    with serving(tmp_path, *TABLES) as server:
        children = psutil.Process(server.process.pid).children(recursive=True)
        server.process.kill()
        server.process.wait(20)
        _, alive = psutil.wait_procs(children, timeout=60)
        assert not alive
