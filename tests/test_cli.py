"""The command as a process: what it prints where, and its exit status. The expected number stands first."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from factcheck import cli
from factcheck.cli import build_parser
from factcheck.command.subcommands import SUBCOMMANDS
from tests.running import CHESTER, INTERRUPTIBLE, RIGHT, ROOT, WRONG, run

ARTICLE, RESULTS, PREVIOUS = (str(CHESTER / name) for name in ("article.txt", "results.csv", "previous-2019.csv"))
SCHEMA = json.loads((ROOT / "factcheck" / "schema.json").read_text(encoding="utf-8"))


def write(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def made(folder: Path) -> str:
    folder.mkdir()
    return str(folder)


@pytest.fixture
def drafts(tmp_path: Path) -> dict[str, str]:
    """Small articles and tables by what is the matter with them."""
    return {
        "right": write(tmp_path, "right.txt", RIGHT),
        "wrong": write(tmp_path, "wrong.txt", WRONG),
        "quoted": write(tmp_path, "quoted.txt", 'Her agent said: "Labour\'s Samantha Dixon polled 17,390 votes in the City of Chester by-election."'),
        "cricket": write(tmp_path, "cricket.txt", "The captain, 34, made 87 on Saturday before rain stopped play at 4.30pm."),
        "itself": write(tmp_path, "itself.txt", "Turnout was 47.28%, with 25,635 of an electorate of 68,764 casting a vote."),
        "elsewhere": write(tmp_path, "elsewhere.txt", "Labour regains Wakefield\n\nLabour's Simon Lightwood won the Wakefield by-election with 13,166 votes, "
                                                      "a majority of 4,925. Turnout was 39.5 per cent."),
        "empty": write(tmp_path, "empty.txt", "  \n"),
        "empty table": write(tmp_path, "empty.csv", ""),
        "no table": write(tmp_path, "notes.csv", "a,b\nc,d\n"),
        "odd name": write(tmp_path, "results.txt", Path(RESULTS).read_text(encoding="utf-8")),
        "folder": str(tmp_path),
        "bare folder": made(tmp_path / "bare"),
    }


# --- exit status -----------------------------------------------------------------------------------------------------

STATUS: list[tuple[int, list[str]]] = [
    (0, ["right", RESULTS]),
    (0, ["right", RESULTS, "--fail-level", "info"]),
    (0, ["wrong", RESULTS, "--fail-level", "never"]),
    (0, ["quoted", RESULTS]),
    (0, ["cricket", RESULTS]),
    (0, ["cricket"]),
    (1, ["wrong", RESULTS]),
    (1, ["right", "wrong", RESULTS]),
    (1, ["quoted", RESULTS, "--fail-level", "warning"]),
    (1, ["wrong", "--results", "odd name"]),
    (1, ["wrong", "--results=odd name"]),
    (2, []),
    (2, [RESULTS]),
    (2, ["right"]),
    (2, ["itself"]),
    (2, ["elsewhere", RESULTS]),
    (2, ["right", RESULTS, "missing.csv"]),
    (2, ["right", "missing.txt", RESULTS]),
    (2, ["empty", RESULTS]),
    (2, ["right", "empty table"]),
    (2, ["right", "no table"]),
    (2, ["right", "folder", RESULTS]),
    (2, ["right", "bare folder", RESULTS]),
    (2, ["right", RESULTS, "--fail-level", "fatal"]),
    (2, ["right", RESULTS, "--no-such-option"]),
    (2, ["right", RESULTS, "--form", "json"]),
    (2, ["wrong", RESULTS, "missing.csv", "--fail-level", "never"]),
]


def name_case(value: object) -> str:
    return " ".join(Path(v).name for v in value) if isinstance(value, list) else str(value)


def filled_in(arguments: list[str], drafts: dict[str, str]) -> list[str]:
    return [drafts.get(a, a) if not a.startswith("--results=") else f"--results={drafts[a.partition('=')[2]]}" for a in arguments]


@pytest.mark.parametrize(("status", "arguments"), STATUS, ids=name_case)
def test_exit_status(status: int, arguments: list[str], drafts: dict[str, str]) -> None:
    done = run(*filled_in(arguments, drafts))
    assert done.status == status, done
    assert "Traceback" not in done.err
    trouble = done.err.splitlines()
    assert all(line.startswith("factcheck: error: ") for line in trouble)
    assert bool(trouble) == (status == 2)
    assert len(trouble) <= 3


@pytest.mark.parametrize(("status", "arguments"), STATUS, ids=name_case)
def test_json_is_one_object_on_standard_output(status: int, arguments: list[str], drafts: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([*filled_in(arguments, drafts), "--format", "json"]) == status
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    jsonschema.validate(data, SCHEMA)
    assert bool(data["errors"]) == (status == 2)
    assert shown.err == ""


@pytest.mark.parametrize("arguments", [["--format=json", "--bad"], ["--bad", "--format", "json"], ["x.txt", "--format", "json", "--color", "pink"]])
def test_json_of_a_call_that_makes_no_sense(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.status, done.err) == (2, "")
    assert [e["kind"] for e in json.loads(done.out)["errors"]] == ["usage"]


# --- trouble ---------------------------------------------------------------------------------------------------------


def test_trouble_with_one_file_leaves_the_rest_reported(drafts: dict[str, str]) -> None:
    done = run(drafts["wrong"], drafts["empty"], drafts["bare folder"], "missing.txt", RESULTS, drafts["no table"])
    assert done.status == 2
    assert "error[wrong-votes]" in done.out
    for name in ("empty.txt: ", f"{drafts['bare folder']}: holds no article", "missing.txt: no such file", "notes.csv: "):
        assert name in done.err


def test_tables_of_another_contest_are_said_first(drafts: dict[str, str]) -> None:
    done = run(drafts["elsewhere"], RESULTS)
    assert done.status == 2
    assert "no contest in the tables is this article's" in done.err
    assert "Labour regains Wakefield" in done.err
    assert "City of Chester, 2022-12-01" in done.err
    assert "error[" not in done.out
    kinds = [e["kind"] for e in json.loads(run(drafts["elsewhere"], RESULTS, "--format", "json").out)["errors"]]
    assert kinds == ["no-contest"]


def test_without_a_table_the_article_is_held_against_itself(drafts: dict[str, str]) -> None:
    done = run(drafts["itself"])
    assert done.status == 2
    assert "no results table" in done.err
    assert done.out.count("error[") == done.out.count("error[inconsistent-figures]") == 1


def test_nothing_to_check_says_so(drafts: dict[str, str]) -> None:
    done = run(drafts["cricket"], RESULTS)
    assert done.status == 0
    assert "no findings; 0 of " in done.out
    concise = run(drafts["cricket"], RESULTS, "--format", "concise")
    assert concise.out == ""
    assert "no findings; 0 of " in concise.err


def test_each_article_is_judged_alone(drafts: dict[str, str]) -> None:
    both = json.loads(run(drafts["right"], drafts["wrong"], RESULTS, "--format", "json").out)["articles"]
    alone = [json.loads(run(drafts[name], RESULTS, "--format", "json").out)["articles"][0] for name in ("right", "wrong")]
    assert both == alone


def test_order_of_files_does_not_matter(drafts: dict[str, str]) -> None:
    one = json.loads(run(ARTICLE, RESULTS, PREVIOUS, "--format", "json").out)
    other = json.loads(run(PREVIOUS, RESULTS, ARTICLE, ARTICLE, RESULTS, "--format", "json").out)
    assert one["articles"] == other["articles"]


# --- standard input --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("arguments", "name"), [
    (["-", RESULTS], "-"),
    (["-", RESULTS, "--stdin-filename", "draft.md"], "draft.md"),
    ([RESULTS, "--stdin-filename", "draft.md"], "draft.md"),
])
def test_standard_input(arguments: list[str], name: str) -> None:
    done = run(*arguments, "--format", "concise", stdin=WRONG)
    assert done.status == 1
    assert done.out.startswith(f"{name}:1:")


def test_the_name_of_standard_input_tells_its_kind() -> None:
    text = "**Samantha Dixon** of Labour polled <!-- 17,390 --> 17,309 votes in the City of Chester by-election."
    assert run("-", RESULTS, "--stdin-filename", "draft.md", stdin=text).status == 0


def test_standard_input_that_is_no_text() -> None:
    done = run("-", RESULTS, stdin=b"%PDF-1.7\0\1\2")
    assert done.status == 2
    assert "-: is not a text file" in done.err


# --- colour ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("coloured", "arguments", "environment"), [
    (False, [], {}),
    (False, [], {"FORCE_COLOR": ""}),
    (True, [], {"FORCE_COLOR": "1"}),
    (False, [], {"FORCE_COLOR": "1", "NO_COLOR": "1"}),
    (True, [], {"FORCE_COLOR": "1", "NO_COLOR": ""}),
    (True, ["--color", "always"], {"NO_COLOR": "1"}),
    (False, ["--color", "never"], {"FORCE_COLOR": "1"}),
])
def test_colour(coloured: bool, arguments: list[str], environment: dict[str, str]) -> None:
    assert ("\x1b[" in run(ARTICLE, RESULTS, *arguments, **environment).out) == coloured


@pytest.mark.parametrize(("coloured", "environment"), [(True, {}), (True, {"NO_COLOR": ""}), (False, {"NO_COLOR": "1"})])
def test_colour_on_a_terminal(coloured: bool, environment: dict[str, str]) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()
    clean = {k: v for k, v in os.environ.items() if k not in {"NO_COLOR", "FORCE_COLOR"}}
    with subprocess.Popen([sys.executable, "-m", "factcheck", ARTICLE, RESULTS], stdout=theirs, stderr=theirs,
                          env={**clean, "PYTHONPATH": str(ROOT), **environment}) as process:
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:  # how a terminal ends when its last writer goes
            pass
    os.close(ours)
    assert process.returncode == 1
    assert (b"\x1b[" in shown) == coloured


# --- streams, signals, start -----------------------------------------------------------------------------------------


def test_a_reader_that_goes_away_is_no_error() -> None:
    with subprocess.Popen([sys.executable, "-m", "factcheck", "rule"], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_interrupt() -> None:
    with subprocess.Popen([sys.executable, "-m", "factcheck", "-", RESULTS], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}, **INTERRUPTIBLE) as process:
        assert process.stdin is not None
        process.stdin.write(b"x" * 300_000)  # more than a pipe holds: once this returns, the input is being read
        for _ in range(20):  # one that comes between two reads is noticed at the next
            process.send_signal(signal.SIGINT)
            try:
                process.wait(timeout=2)
                break
            except subprocess.TimeoutExpired:
                continue
        process.kill()
        assert process.stderr is not None
        shown = process.stderr.read()
    assert process.returncode == 130
    assert shown == b""


def test_output_is_utf8_whatever_the_locale(drafts: dict[str, str]) -> None:
    done = run(drafts["right"], RESULTS, "--show", "all", LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert done.status == 0
    assert "✓" in done.out


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["rule"], ["rule", "--help"], ["rule", "wrong-swing"]])
def test_what_needs_no_reading_loads_no_reader(arguments: list[str]) -> None:
    code = ("import sys\nfrom factcheck.cli import main\ntry:\n    main(sys.argv[1:])\nexcept SystemExit as end:\n    assert not end.code\n"
            "print([m for m in ('spacy', 'quantulum3', 'python_calamine', 'regex', 'factcheck.results') if m in sys.modules], file=sys.stderr)")
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr.strip()) == (0, "[]")
    assert done.stdout


def test_version() -> None:
    from factcheck import __version__

    assert run("--version") == (0, f"factcheck {__version__}\n", "")


# --- rules -----------------------------------------------------------------------------------------------------------


def test_rule() -> None:
    done = run("rule", "wrong-swing")
    assert done.status == 0
    assert done.out.startswith("wrong-swing (error;")
    assert "Butler" in done.out


def test_unknown_rule() -> None:
    assert run("rule", "wrong-swings") == (2, "", "factcheck: error: no rule 'wrong-swings'; did you mean wrong-swing?\n")


def test_a_file_by_the_name_of_a_subcommand(tmp_path: Path) -> None:
    write(tmp_path, "rule", "no suffix")
    done = run("./rule", RESULTS, cwd=tmp_path)
    assert done.status == 2
    assert "./rule: neither an article" in done.err


# --- the whole output ------------------------------------------------------------------------------------------------


def test_the_example() -> None:
    data = json.loads(run(ARTICLE, RESULTS, PREVIOUS, str(CHESTER / "history.csv"), "--format", "json").out)
    found = {c["text"]: (c["rule"], c["expected"], c["slip"]) for c in data["articles"][0]["claims"] if c["severity"]}
    assert set(found) == {"27.2 per cent", "2,386"}
    assert found["27.2 per cent"][:2] == ("wrong-swing", "13.62")
    assert "doubled" in found["27.2 per cent"][2]
    assert found["2,386"][:2] == ("wrong-votes", "2368")
    text = Path(ARTICLE).read_text(encoding="utf-8")
    numbers = data["articles"][0]["numbers"]
    entries = [*data["articles"][0]["claims"], *data["articles"][0]["not_claims"]]
    assert all(text[e["start"] : e["end"]] == e["text"] for e in entries)
    assert numbers["found"] == numbers["checked"] + numbers["unverifiable"] + numbers["not_claims"]
    assert {c["contest"] for c in data["articles"][0]["claims"]} == {"City of Chester"}


def test_show_all_accounts_for_every_number() -> None:
    done = run(ARTICLE, RESULTS, PREVIOUS, "--show", "all")
    numbers = json.loads(run(ARTICLE, RESULTS, PREVIOUS, "--format", "json").out)["articles"][0]["numbers"]
    lines = [line for line in done.out.splitlines() if line[:2] in {"✓ ", "? ", "- "}]
    assert len(lines) + done.out.count("error[") == numbers["found"] + numbers["words"]


@pytest.mark.parametrize("name", sorted(SUBCOMMANDS))
def test_every_subcommand_is_completed_and_in_the_usage(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    for shell in ("bash", "zsh"):
        assert SUBCOMMANDS["completion"]([shell]) == 0
        assert any(f" {name} " in f" {words} " for words in re.findall(r'(?:-W "|compadd -- )([a-z ]+)', capsys.readouterr().out))
    assert f"factcheck {name}" in build_parser().format_help()
