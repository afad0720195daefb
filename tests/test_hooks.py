"""The pre-commit hooks and the action, run for real: in scratch repositories, from a copy of this project, with the README's own set-up."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.running import RIGHT, ROOT, TABLE, WRONG, environment_of, lay

ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
WAKEFIELD = "Election date,Constituency,Candidate,Party,Votes\n2022-06-23,Wakefield,Simon Lightwood,Labour,13166\n2022-06-23,Wakefield,Nadeem Ahmed,Conservative,8241\n"
LIGHTWOOD = "Labour's Simon Lightwood won the Wakefield by-election with 13,166 votes, a majority of 4,925."


def block(language: str, words: str) -> str:
    """The README's code block in a language that has these words in it."""
    return next(text for text in re.findall(rf"```{language}\n(.*?)```", README, re.S) if words in text)


def desk(folder: Path) -> Path:
    """Three drafts and two tables, set up as the README says."""
    return lay(folder, {
        "drafts/chester.md": RIGHT, "drafts/wakefield.md": LIGHTWOOD, "drafts/both.md": f"---\nresults: [../results/chester.csv, ../results/wakefield.csv]\n---\n\n{RIGHT}\n\n{LIGHTWOOD}\n",
        "results/chester.csv": TABLE, "results/wakefield.csv": WAKEFIELD, "factcheck.toml": block("toml", "[results]"),
    })


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of this project as it stands here, without anything that git ignores."""
    folder = tmp_path_factory.mktemp("project")
    git("init", "-q", cwd=folder)
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=False)
    if names.returncode:  # an export without a repository
        found = [str(p.relative_to(ROOT)) for p in ROOT.rglob("*") if p.is_file() and not {"build", ".venv", ".git"} & set(p.relative_to(ROOT).parts)]
    else:
        found = names.stdout.decode().strip("\0").split("\0")
    for name in found:
        if (ROOT / name).is_file() and not name.startswith(("fixtures/cases", "tests/")):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    git("add", "-A", cwd=folder)
    git("commit", "-qm", "now", cwd=folder)
    git("tag", "v0.1.0", cwd=folder)
    return folder


def git(*arguments: str, cwd: Path) -> None:
    identity = {"GIT_AUTHOR_NAME": "desk", "GIT_AUTHOR_EMAIL": "desk@example.org", "GIT_COMMITTER_NAME": "desk", "GIT_COMMITTER_EMAIL": "desk@example.org"}
    subprocess.run(["git", *arguments], cwd=cwd, check=True, capture_output=True, env={**os.environ, **identity})


def can_install() -> bool:
    """Whether packages can be had here."""
    try:
        asked = subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps", "--ignore-installed", "shtab"], capture_output=True, timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


@pytest.fixture(scope="session")
def network() -> None:
    if not can_install():
        pytest.skip("no package index can be reached, so nothing can be installed as a user would")


# --- pre-commit --------------------------------------------------------------------------------------------------------


def outside(**more: str) -> dict[str, str]:
    """The environment of somebody who has not got this project on the path."""
    return {k: v for k, v in environment_of(**more).items() if k != "PYTHONPATH"}


@pytest.fixture(scope="session")
def installed(tmp_path_factory: pytest.TempPathFactory, project: Path, network: None) -> Path:
    """Where pre-commit keeps the hook that it has built, once for all tests."""
    home = tmp_path_factory.mktemp("pre-commit")
    scratch = repository(tmp_path_factory.mktemp("first"), project)
    done = subprocess.run([sys.executable, "-m", "pre_commit", "install-hooks"], cwd=scratch, capture_output=True, text=True, check=False, env=outside(PRE_COMMIT_HOME=str(home)))
    assert done.returncode == 0, done.stdout + done.stderr
    return home


def repository(folder: Path, project: Path) -> Path:
    desk(folder)
    config = yaml.safe_load(block("yaml", "id: factcheck-results"))
    (ours,) = config["repos"]
    ours["repo"] = str(project)
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    git("init", "-q", cwd=folder)
    git("add", "-A", cwd=folder)
    git("commit", "-qm", "first", cwd=folder)
    return folder


def committed(folder: Path, home: Path, *arguments: str) -> tuple[int, str]:
    """(status, output) of the hooks over what is staged."""
    git("add", "-A", cwd=folder)
    done = subprocess.run([sys.executable, "-m", "pre_commit", "run", "--color=never", *arguments], cwd=folder, capture_output=True, text=True, check=False,
                          env=outside(PRE_COMMIT_HOME=str(home)))
    return done.returncode, done.stdout + done.stderr


def test_pre_commit_over_all_files(tmp_path: Path, project: Path, installed: Path) -> None:
    status, shown = committed(repository(tmp_path, project), installed, "--all-files")
    assert status == 0, shown
    assert shown.count("Passed") == 2


def test_pre_commit_finds_a_wrong_figure(tmp_path: Path, project: Path, installed: Path) -> None:
    scratch = repository(tmp_path, project)
    lay(scratch, {"drafts/chester.md": WRONG})
    status, shown = committed(scratch, installed)
    assert status == 1, shown
    assert "error[wrong-votes]" in shown
    assert "drafts/chester.md:1:32" in shown
    assert re.search(r"factcheck \(results\)\.+\(no files to check\)Skipped", shown)


def test_pre_commit_takes_no_changed_table_for_the_results_of_a_draft(tmp_path: Path, project: Path, installed: Path) -> None:
    scratch = repository(tmp_path, project)
    lay(scratch, {"drafts/wakefield.md": f"{LIGHTWOOD} Thanks to all.", "drafts/night.csv": TABLE, "drafts/chester.md": f"{RIGHT} Thanks to all."})
    status, shown = committed(scratch, installed)
    assert status == 0, shown  # each against its own table, though the other one came along


def test_pre_commit_checks_drafts_again_when_their_results_are_corrected(tmp_path: Path, project: Path, installed: Path) -> None:
    scratch = repository(tmp_path, project)
    lay(scratch, {"results/chester.csv": TABLE.replace("17309", "17310")})
    status, shown = committed(scratch, installed)
    assert status == 1, shown
    assert re.search(r"factcheck\.+\(no files to check\)Skipped", shown)
    assert "drafts/chester.md:1:32" in shown
    assert "drafts/both.md:5:32" in shown
    assert "wakefield.md:1" not in shown


def test_pre_commit_passes_trouble_on(tmp_path: Path, project: Path, installed: Path) -> None:
    scratch = repository(tmp_path, project)
    lay(scratch, {"factcheck.toml": "fail-levle = 'error'\n", "drafts/chester.md": f"{RIGHT} Thanks."})
    status, shown = committed(scratch, installed)
    assert status == 1  # its own, whatever the hook's
    assert "exit code: 2" in shown
    assert "factcheck.toml:1: fail-levle: is no key of the configuration; did you mean fail-level?" in shown


def test_pre_commit_may_hand_over_tables_alone(tmp_path: Path) -> None:
    from tests.running import run

    done = run("--only-articles", "results/chester.csv", cwd=desk(tmp_path))
    assert (done.status, done.out) == (0, "")
    assert "there is nothing to check" in done.err


def test_hooks_are_as_pre_commit_wants_them() -> None:
    from pre_commit.clientlib import load_manifest

    manifest = load_manifest(str(ROOT / ".pre-commit-hooks.yaml"))
    assert [hook["id"] for hook in manifest] == ["factcheck", "factcheck-results"]
    assert "files: ^drafts/" in block("yaml", "id: factcheck-results")


@pytest.mark.parametrize(("name", "fires"), [
    ("results/chester.csv", True), ("NIGHT.XLSX", True), ("all.sqlite", True), ("factcheck.toml", True), ("desk/factcheck-ignore.toml", True), ("pyproject.toml", True),
    ("drafts/a.md", False), ("csv/notes.txt", False), ("a.csv.md", False), ("other.toml", False),
])
def test_what_fires_the_hook_for_results(name: str, fires: bool) -> None:
    assert bool(re.search(HOOKS[1]["files"], name)) == fires


def test_every_kind_of_table_fires_it() -> None:
    from factcheck.command.files import TABLES

    assert all(re.search(HOOKS[1]["files"], f"results/night{suffix}") for suffix in TABLES)


# --- the action --------------------------------------------------------------------------------------------------------


def step(name: str) -> dict[str, Any]:
    return next(one for one in ACTION["runs"]["steps"] if one.get("id") == name)


def act(folder: Path, command: Path, **inputs: str) -> tuple[int, str, dict[str, str], str]:
    """(status, log, outputs, summary) of the action's own step, its inputs put into its variables as a runner does it."""
    given = {name: inputs.get(name.replace("-", "_"), about["default"]) for name, about in ACTION["inputs"].items()}
    variables = {name: re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: given[match[1]], value) for name, value in step("check")["env"].items()}
    runner = {name: str(folder / f".{name}") for name in ("GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT")}
    for path in runner.values():
        Path(path).write_text("", encoding="utf-8")
    done = subprocess.run(["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", step("check")["run"]], cwd=folder, capture_output=True, text=True, check=False,
                          env={**outside(**variables, **runner), "PATH": f"{command}{os.pathsep}{os.environ['PATH']}"})
    outputs = dict(line.split("=", 1) for line in Path(runner["GITHUB_OUTPUT"]).read_text(encoding="utf-8").splitlines())
    return done.returncode, done.stdout + done.stderr, outputs, Path(runner["GITHUB_STEP_SUMMARY"]).read_text(encoding="utf-8")


@pytest.fixture
def command(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the path, with the command of this checkout in it."""
    folder = tmp_path_factory.mktemp("bin")
    for name, more in (("factcheck", " -m factcheck"), ("python", "")):
        (folder / name).write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}"{more} "$@"\n', encoding="utf-8")
        (folder / name).chmod(0o755)
    return folder


def test_the_action_passes(tmp_path: Path, command: Path) -> None:
    status, shown, outputs, summary = act(desk(tmp_path), command)
    assert status == 0, shown
    assert outputs == {"status": "0", "checked": "6", "wrong": "0"}
    assert summary.startswith("### factcheck: no findings")


def test_the_action_annotates_and_fails(tmp_path: Path, command: Path) -> None:
    lay(desk(tmp_path), {"drafts/chester.md": WRONG})
    status, shown, outputs, summary = act(tmp_path, command, sarif_file="factcheck.sarif")
    assert status == 1
    assert "::error title=factcheck%3A wrong-votes,file=drafts/chester.md,line=1,endLine=1,col=32,endColumn=38::" in shown
    assert outputs == {"status": "1", "checked": "6", "wrong": "1"}
    assert "**wrong-votes**" in summary
    assert '"wrong-votes"' in (tmp_path / "factcheck.sarif").read_text(encoding="utf-8")


def test_the_action_with_inputs(tmp_path: Path, command: Path) -> None:
    lay(desk(tmp_path), {"more/two words.md": WRONG, "more/-dash.md": WRONG})
    arguments = {"articles": "more/*.md\n", "results": "results/chester.csv\nresults/wake*.csv\n"}
    assert act(tmp_path, command, **arguments)[2] == {"status": "1", "checked": "2", "wrong": "2"}
    assert act(tmp_path, command, **arguments, args="--fail-level\nnever\n--color=always", summary="false")[::3] == (0, "")


def test_the_action_passes_trouble_on(tmp_path: Path, command: Path) -> None:
    status, shown, outputs, summary = act(desk(tmp_path), command, results="nowhere.csv")
    assert (status, outputs["status"]) == (2, "2")
    assert "::error title=factcheck%3A could not be checked,file=nowhere.csv::" in shown
    assert "Could not be checked" in summary
    assert act(tmp_path, command, args="--no-such-option")[:1] == (2,)


@pytest.mark.parametrize("evil", ['"; touch pwned; "', "$(touch pwned)", "`touch pwned`", "'; touch pwned #", "x\ntouch pwned", "${{ github.token }}"])
@pytest.mark.parametrize("name", ["articles", "results", "args", "summary", "sarif_file"])
def test_no_input_becomes_a_part_of_the_script(tmp_path: Path, command: Path, name: str, evil: str) -> None:
    (command / "factcheck").write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")  # the shell alone is asked
    assert act(tmp_path, command, **{name: evil})[0] == 0
    assert not (tmp_path / "pwned").exists()


def test_inputs_reach_the_shell_through_the_environment_alone() -> None:
    for one in ACTION["runs"]["steps"]:
        assert "${{" not in one.get("run", "")
        if "run" in one:
            assert one["shell"] == "bash"
    used = set(re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(ACTION["inputs"])


def test_the_action_is_as_github_wants_it() -> None:
    done = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-actions", str(ROOT / "action.yml")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_workflow_of_the_readme_gives_inputs_that_there_are(tmp_path: Path) -> None:
    text = block("yaml", "steps:")
    (tmp_path / "workflow.yml").write_text(text, encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", str(tmp_path / "workflow.yml")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (job,) = yaml.safe_load(text)["jobs"].values()
    ours = next(one for one in job["steps"] if "factcheck" in one.get("uses", ""))
    assert set(ours.get("with", {})) <= set(ACTION["inputs"])


def test_the_action_installs_what_it_runs(tmp_path: Path, project: Path, network: None) -> None:
    folder = tmp_path / "venv"
    venv.create(folder, with_pip=True)
    command = folder / ("Scripts" if os.name == "nt" else "bin")
    path = {"PATH": f"{command}{os.pathsep}{os.environ['PATH']}", "ACTION_PATH": str(project)}
    done = subprocess.run(["bash", "-e", "-o", "pipefail", "-c", step("install")["run"]], capture_output=True, text=True, check=False, env={**outside(), **path})
    assert done.returncode == 0, done.stderr
    lay(desk(tmp_path / "desk"), {"drafts/chester.md": WRONG})
    found = act(tmp_path / "desk", command)
    assert found[0] == 1, found[1]
