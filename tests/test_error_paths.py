"""Every way in which a call can go wrong, through a real process: the expected status first, then one line that says what to do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.running import INTERRUPTIBLE, RIGHT, TABLE, WRONG, environment_of, lay, run

FILES = {
    "right.txt": RIGHT, "wrong.txt": WRONG, "t.csv": TABLE, "empty.txt": " \n", "empty.csv": "", "notes.csv": "a,b\nc,d\n", "noise.txt": "\x00\x01\x02", "drafts/wrong.txt": WRONG,
    "bad/factcheck.toml": "fail-levle = 1\n", "bad/wrong.txt": WRONG, "cols.toml": "votes = 3\n", "sup.toml": "[[ignore]]\nrule = 'x'\n", "front.md": "---\nresults: none.csv\n---\n" + WRONG,
    "elsewhere.txt": "Labour regains Wakefield\n\nLabour's Simon Lightwood won the Wakefield by-election with 13,166 votes, a majority of 4,925. Turnout was 39.5 per cent.",
}


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "bare").mkdir()
    return lay(tmp_path, FILES)


# What goes wrong: (arguments, words of the one line). All are status 2.
TROUBLE: list[tuple[list[str], str]] = [
    ([], "no article given; name a .txt, .md, .html or .docx file, or - for standard input"),
    (["drfat.txt", "t.csv"], "drfat.txt: no such file"),  # never read as prose
    (["wrogn", "t.csv"], "wrogn: neither an article (.txt .md .html .docx) nor a table"),
    (["right.txt", "tt.csv"], "tt.csv: "),
    (["right.txt", "missing.txt", "t.csv"], "missing.txt: no such file"),  # one there, one not
    (["empty.txt", "t.csv"], "empty.txt: the article is empty"),
    (["noise.txt", "t.csv"], "noise.txt: is not a text file; save the draft as .docx, .txt, .md or .html"),
    (["right.txt", "empty.csv"], "empty.csv: "),
    (["right.txt", "notes.csv"], "notes.csv: "),
    (["elsewhere.txt", "t.csv"], "elsewhere.txt: no contest in the tables is this article's"),
    (["right.txt"], "right.txt: 1 election figure and no results table"),
    (["bare", "t.csv"], "bare: holds no article"),
    (["bare/*.md", "t.csv"], "bare/*.md: no file fits this pattern"),
    (["right.txt", "--results", "none*.csv"], "none*.csv: no file fits this pattern"),
    (["right.txt", "t.csv", "--no-such-option"], "unrecognized arguments: --no-such-option; see factcheck --help"),
    (["right.txt", "t.csv", "--form", "json"], "unrecognized arguments: --form"),
    (["right.txt", "t.csv", "--format", "jsn"], "argument --format: invalid choice: 'jsn'"),
    (["right.txt", "t.csv", "--fail-level", "fatal"], "argument --fail-level: invalid choice: 'fatal'"),
    (["right.txt", "t.csv", "--results"], "argument --results: expected one argument"),
    (["right.txt", "t.csv", "--select", "wrong-vots"], "--select wrong-vots: no such rule; did you mean wrong-votes?"),
    (["right.txt", "t.csv", "--ignore", "xyzzy"], "--ignore xyzzy: no such rule; factcheck rule lists them all"),
    (["right.txt", "t.csv", "--jobs", "two"], "argument --jobs: 'two' must be a whole number"),
    (["right.txt", "t.csv", "--output", "sarif"], "--output sarif: give it as FORMAT:FILE"),
    (["right.txt", "t.csv", "--output-file", "nowhere/x"], "nowhere/x: the folder nowhere is not there"),
    (["right.txt", "t.csv", "--config", "none.toml"], "none.toml: cannot be read: No such file"),
    (["right.txt", "t.csv", "--config", "bad/factcheck.toml"], "bad/factcheck.toml:1: fail-levle: is no key of the configuration; did you mean fail-level?"),
    (["right.txt", "t.csv", "--config", "cols.toml", "--isolated"], "--config and --isolated exclude each other"),
    (["bad/wrong.txt", "t.csv"], "bad/factcheck.toml:1: fail-levle:"),
    (["front.md"], "none.csv: "),
    (["right.txt", "t.csv", "--columns", "votes"], "--columns votes: give it as MEANING=HEADING"),
    (["right.txt", "t.csv", "--columns", "votez=Votes"], "--columns: no column means 'votez'"),
    (["right.txt", "t.csv", "--columns", "votes=Stimmen"], "--columns: no table has a column 'Stimmen'"),
    (["right.txt", "t.csv", "--columns-file", "none.toml"], "none.toml: cannot be read"),
    (["right.txt", "t.csv", "--columns-file", "cols.toml"], "cols.toml: votes must be a heading in quotation marks"),
    (["right.txt", "t.csv", "--suppressions", "none.toml"], "none.toml: no such file of suppressions"),
    (["right.txt", "t.csv", "--suppressions", "sup.toml"], "sup.toml:1: sentence: is missing"),
    (["right.txt", "t.csv", "--baseline", "none.toml"], "none.toml: no such file of accepted findings; --write-baseline makes it"),
    (["right.txt", "t.csv", "--diff", "--fix"], "--diff and --fix exclude each other"),
    (["right.txt", "t.csv", "--watch", "--output-file", "x"], "--watch writes no --output-file"),
    (["right.txt", "t.csv", "--watch", "--output", "json:x"], "--watch writes no --output; leave one of them out"),
    (["-", "t.csv", "--watch"], "--watch cannot watch standard input"),
    (["-", "t.csv"], "-: the article is empty"),
    (["t.csv", "--stdin-filename", "draft.odt"], "draft.odt: .odt articles cannot be read; save the draft as .docx, .txt, .md or .html"),
    (["rule", "wrong-swings"], "no rule 'wrong-swings'; did you mean wrong-swing?"),
    (["results", "shew"], "say what to do with the results"),
    (["results", "show", "none.csv"], "none.csv: "),
    (["completion", "fish"], "argument SHELL: invalid choice: 'fish'"),
]


@pytest.mark.parametrize(("arguments", "said"), TROUBLE, ids=lambda value: " ".join(value) if isinstance(value, list) else "")
def test_trouble_is_one_line_and_status_two(arguments: list[str], said: str, desk: Path) -> None:
    done = run(*arguments, cwd=desk)
    assert done.status == 2, done
    assert done.err.count("\n") == 1, done.err
    assert done.err.startswith("factcheck: error: ")
    assert said in done.err


@pytest.mark.parametrize(("status", "arguments"), [
    (2, ["wrong.txt", "missing.txt", "t.csv", "--exit-zero"]), (2, ["wrong.txt", "missing.txt", "t.csv", "--fail-level", "never"]), (2, ["missing.txt", "wrong.txt", "t.csv", "--jobs", "2"]),
    (2, ["wrong.txt", "t.csv", "missing.csv"]), (1, ["wrong.txt", "t.csv"]), (0, ["wrong.txt", "t.csv", "--exit-zero"]), (1, ["drafts", "t.csv"]), (1, ["t.csv", "--format", "concise", "wrong.txt"]),
    (2, ["bad/wrong.txt", "wrong.txt", "t.csv"]), (1, ["--format", "concise", "--", "wrong.txt", "t.csv"]),
])
def test_trouble_never_hides_and_never_stops_the_rest(status: int, arguments: list[str], desk: Path) -> None:
    done = run(*arguments, cwd=desk)
    assert done.status == status, done
    assert "[wrong-votes]" in done.out


@pytest.mark.parametrize("form", ["full", "concise", "github", "sarif", "rdjson", "junit", "markdown", "html"])
def test_trouble_is_told_on_standard_error_whatever_the_format(form: str, desk: Path) -> None:
    done = run("wrong.txt", "missing.txt", "t.csv", "--format", form, cwd=desk)
    assert done.status == 2
    assert "factcheck: error: missing.txt: no such file\n" in done.err
    assert "wrong-votes" in done.out


def test_json_keeps_trouble_to_its_object(desk: Path) -> None:
    done = run("wrong.txt", "missing.txt", "t.csv", "--format", "json", cwd=desk)
    assert (done.status, done.err) == (2, "")
    assert [error["path"] for error in json.loads(done.out)["errors"]] == ["missing.txt"]


@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_a_fault_of_the_program_costs_one_draft(jobs: list[str], desk: Path) -> None:
    code = ("import sys, factcheck.checking as c\nreal = c.check_article\ndef faulty(article, *more):\n    if article.path == 'right.txt':\n        raise KeyError(article.text)\n"
            "    return real(article, *more)\nc.check_article = faulty\nfrom factcheck.cli import main\nmain(sys.argv[1:])")
    done = subprocess.run([sys.executable, "-c", code, "right.txt", "wrong.txt", "t.csv", *jobs], cwd=desk, capture_output=True, text=True, env=environment_of(), check=False, timeout=120)
    assert done.returncode == 2
    assert done.stderr == "factcheck: error: right.txt: internal error (KeyError); please report it with what --debug prints\n"
    assert "error[wrong-votes]" in done.stdout


@pytest.mark.parametrize("jobs", [["--jobs", "2"]])
def test_a_process_that_dies_costs_no_success(jobs: list[str], desk: Path) -> None:
    code = ("import os, sys, factcheck.checking as c\nreal, first = c.check_article, os.getpid()\ndef dying(article, *more):\n    if article.path == 'right.txt' and os.getpid() != first:\n"
            "        os._exit(9)\n    return real(article, *more)\nc.check_article = dying\nfrom factcheck.cli import main\nmain(sys.argv[1:])")
    done = subprocess.run([sys.executable, "-c", code, "right.txt", "wrong.txt", "t.csv", *jobs], cwd=desk, capture_output=True, text=True, env=environment_of(), check=False, timeout=120)
    assert done.returncode == 2
    assert "right.txt: internal error (BrokenProcessPool)" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid"), reason="modes of files")
def test_files_that_may_not_be_read(desk: Path) -> None:
    (desk / "shut.txt").symlink_to("shut.txt")  # root may read whatever its mode: a link to itself nobody can
    done = run("shut.txt", "wrong.txt", "t.csv", cwd=desk)
    assert done.status == 2
    assert "shut.txt: " in done.err
    assert "[wrong-votes]" in done.out


@pytest.mark.parametrize(("coloured", "arguments", "environment"), [
    (False, [], {}), (False, [], {"FORCE_COLOR": "", "NO_COLOR": ""}), (True, [], {"FORCE_COLOR": "1"}), (False, [], {"NO_COLOR": "1", "FORCE_COLOR": "1"}),
    (True, ["--color", "always"], {"NO_COLOR": "1"}), (False, ["--color", "never"], {"FORCE_COLOR": "1"}),
])
@pytest.mark.parametrize("more", [[], ["--diff"]])
def test_colour(coloured: bool, arguments: list[str], environment: dict[str, str], more: list[str], desk: Path) -> None:
    assert ("\x1b[" in run("wrong.txt", "t.csv", *more, *arguments, cwd=desk, **environment).out) == coloured


@pytest.mark.parametrize("arguments", [["drafts", "t.csv", "--show", "all"], ["wrong.txt", "t.csv", "--diff"], ["rule"], ["completion", "bash"]])
def test_a_reader_that_goes_away(arguments: list[str], desk: Path) -> None:
    lay(desk, {f"drafts/{i}.txt": WRONG for i in range(3)})
    with subprocess.Popen([sys.executable, "-m", "factcheck", *arguments], cwd=desk, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment_of()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 0


@pytest.mark.parametrize("jobs", [[], ["--jobs", "2"]])
def test_interrupted(jobs: list[str], desk: Path) -> None:
    lay(desk, {f"many/{i}.txt": (WRONG + "\n\n") * 40 for i in range(60)})
    code = ("import os, signal, sys, time\nimport factcheck.checking as c, factcheck.command.parallel as p\nreal, first = c.check_article, os.getpid()\n"
            "def slow(*a):\n    os.kill(first, signal.SIGINT)\n    time.sleep(0.2)\n    return real(*a)\n"
            "p._warm = lambda runner: None\nc.check_article = slow\nfrom factcheck.cli import main\nmain(sys.argv[1:])")
    done = subprocess.run([sys.executable, "-c", code, "many", "t.csv", *jobs], cwd=desk, capture_output=True, text=True, env=environment_of(), check=False, timeout=60, **INTERRUPTIBLE)
    assert done.returncode == 130
    assert "Traceback" not in done.stderr


def test_interrupted_twice(desk: Path) -> None:
    """Who asks again does not wait for what is under way."""
    lay(desk, {f"many/{i}.txt": WRONG for i in range(6)})
    code = ("import os, signal, sys, time\nimport factcheck.checking as c, factcheck.command.parallel as p\nfirst = os.getpid()\n"
            "def slow(*a):\n    os.kill(first, signal.SIGINT)\n    time.sleep(2)\n    os.kill(first, signal.SIGINT)\n    time.sleep(100)\n"
            "p._warm = lambda runner: None\nc.check_article = slow\nfrom factcheck.cli import main\nmain(sys.argv[1:])")
    done = subprocess.run([sys.executable, "-c", code, "many", "t.csv", "--jobs", "2"], cwd=desk, capture_output=True, text=True, env=environment_of(), check=False, timeout=60, **INTERRUPTIBLE)
    assert done.returncode == 130
    assert "Traceback" not in done.stderr


def test_help_names_every_status_and_option() -> None:
    done = run("--help")
    assert done.status == 0
    for words in ("0  nothing", "1  something", "2  something could not", "--watch", "--fix", "--baseline"):
        assert words in done.out
    assert not re.search(r"\bNone\b", done.out)
