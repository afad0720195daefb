"""The arrows that must never be, read from the imports: each stage knows only what it may know."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
FILES = sorted(PACKAGE.rglob("*.py"))
STAGES = {"article", "names", "quantities", "claims", "results", "facts", "verdicts", "report", "rules", "formats", "checking", "config", "suppressions", "policy",
          "edits", "evidence", "comments", "command", "cli", "server", "lsp"}
COMMAND = {"cli", "command"}  # the only home of streams, arguments and the environment
LEAVES = {"server", "lsp"}  # what the command starts, and what goes on with its plans and its runner


def stage(path: Path) -> str:
    """The stage a file belongs to: "claims" for factcheck/claims/reader.py."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(source: str) -> set[str]:
    """Full names of all that a module imports, also inside functions and for type checkers only."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def imports(path: Path) -> set[str]:
    return imported(path.read_text(encoding="utf-8"))


def test_imports_are_seen_wherever_they_stand() -> None:
    source = "import a.b\nfrom factcheck import results\nif TYPE_CHECKING:\n    from c import d\ndef f():\n    from factcheck.facts.model import Fact"
    assert imported(source) == {"a.b", "factcheck.results", "c.d", "factcheck.facts.model.Fact"}


# --- stages ----------------------------------------------------------------------------------------------------------

# What a stage must never import. Reading must not see the answer; the official side never hears of an article.
NEVER = {
    "article": STAGES - {"article"},
    "names": STAGES - {"names"},
    "rules": STAGES - {"rules"},
    "conventions": STAGES,
    "docs": STAGES - {"rules"},
    "config": STAGES - {"config", "rules"},
    "quantities": STAGES - {"quantities", "article"},
    "claims": {"results", "facts", "verdicts", "report", "formats", "checking", "config", *COMMAND},
    "results": STAGES - {"results", "names"},
    "facts": {"article", "verdicts", "report", "formats", "checking", "config", *COMMAND},
    "verdicts": {"results", "report", "formats", "checking", "config", *COMMAND},
    "report": {"results", "facts", "formats", "checking", "config", *COMMAND},
    "policy": {"results", "facts", "claims", "formats", "checking", "config", *COMMAND},
    "suppressions": {"results", "facts", "claims", "formats", "checking", *COMMAND},
    "edits": {"results", "facts", "claims", "formats", "checking", "config", *COMMAND},
    "comments": {"results", "facts", "claims", "checking", "config", *COMMAND},
    "evidence": {"article", "report", "formats", "checking", "config", *COMMAND},
    "formats": {"results", "facts", "checking", "config", *COMMAND},
    "checking": {"formats", "config", *COMMAND},
}
NEVER = {name: never | LEAVES for name, never in NEVER.items()}
# Frozen records that later stages pass on.
RECORDS = {
    "verdicts": ("factcheck.results.model.Cell",),
    "report": ("factcheck.results.model.Table",),
    "formats": ("factcheck.results.model.Cell", "factcheck.results.model.Table", "factcheck.results.model.Contest", "factcheck.results.model.Candidacy",
                "factcheck.results.model.Figure", "factcheck.results.views.Column", "factcheck.results.views.FileView"),
}


@pytest.mark.parametrize("name", NEVER)
def test_no_stage_knows_too_much(name: str) -> None:
    files = [path for path in FILES if stage(path) == name]
    assert files
    for path in files:
        for module in imports(path) - set(RECORDS.get(name, ())):
            parts = module.split(".")
            assert not (parts[0] == "factcheck" and len(parts) > 1 and parts[1] in NEVER[name]), f"{path.relative_to(ROOT)} imports {module}"


def test_templates_are_filled_by_formats_and_leaves() -> None:
    assert {stage(path) for path in FILES if any(m.split(".")[0] == "jinja2" for m in imports(path))} <= {"formats"} | COMMAND | LEAVES


def test_nothing_imports_the_command() -> None:
    assert {stage(path) for path in FILES if any(m.startswith("factcheck.cli") for m in imports(path))} == {"__main__"}
    assert {stage(path) for path in FILES if any(m.startswith("factcheck.command") for m in imports(path))} == COMMAND | LEAVES


@pytest.mark.parametrize("leaf", sorted(LEAVES))
def test_only_the_command_starts_a_leaf(leaf: str) -> None:
    assert {stage(path) for path in FILES if any(m.startswith(f"factcheck.{leaf}") for m in imports(path))} == {"command", leaf}


def test_a_leaf_knows_of_the_command_only_how_drafts_are_checked() -> None:
    for path in FILES:
        if stage(path) in LEAVES:
            known = {m.split(".")[2] for m in imports(path) if m.startswith("factcheck.command.")}
            assert known <= {"plan", "running", "files"}, path


# --- the world outside -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("library", "home"), [
    ("quantulum3", "quantities"), ("spacy", "claims"), ("python_calamine", "results"), ("csv", "results parties"), ("argparse", "command"),
    ("watchfiles", "command"), ("shtab", "command"), ("tqdm", "command"), ("yaml", "config"), ("pathspec", "config"),
    ("duckdb", "results"), ("sqlite3", "results"), ("zipfile", "results article comments"), ("xml", "results article"), ("turbohtml", "article"),
    ("pygls", "lsp command"), ("lsprotocol", "lsp"),
])
def test_libraries_have_one_home(library: str, home: str) -> None:
    assert {stage(path) for path in FILES if any(m.split(".")[0] == library for m in imports(path))} <= set(home.split())


@pytest.mark.parametrize("library", ["concurrent", "multiprocessing", "socket", "starlette", "uvicorn", "asyncio"])
def test_processes_and_networks_are_of_the_command_and_its_leaves(library: str) -> None:
    assert {stage(path) for path in FILES if any(m.split(".")[0] == library for m in imports(path))} <= COMMAND | LEAVES


@pytest.mark.parametrize("library", ["os", "sys", "pathlib", "io", "tempfile", "subprocess", "socket", "locale"])
def test_formats_are_pure(library: str) -> None:
    assert not [path.name for path in FILES if stage(path) == "formats" and any(m.split(".")[0] == library for m in imports(path))]


def calls(path: Path) -> set[str]:
    """What a module calls or reads, as written: "print", "sys.exit", "os.environ"."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Name | ast.Attribute)}


@pytest.mark.parametrize("name", ["print", "input", "exit", "sys.exit", "sys.stdout", "sys.stderr", "sys.stdin", "os.environ", "os.getenv"])
def test_only_the_command_prints_exits_and_reads_the_environment(name: str) -> None:
    assert {stage(path) for path in FILES if name in calls(path)} <= COMMAND


def test_the_command_does_print() -> None:
    assert "sys.stdout" in calls(PACKAGE / "command" / "streams.py")


# --- start -----------------------------------------------------------------------------------------------------------

HEAVY = ["spacy", "quantulum3", "python_calamine", "inflect", "numpy", "duckdb", "sqlite3", "zipfile", "xml.parsers.expat", "tempfile", "yaml", "pathspec", "tqdm", "watchfiles", "shtab", "tomllib", "multiprocessing", "jinja2", "starlette", "uvicorn", "asyncio", "turbohtml", "html", "pygls", "lsprotocol", "attrs", "cattrs"]


@pytest.mark.parametrize("code", [
    "import factcheck",
    "import factcheck; factcheck.read_article; factcheck.read_results; factcheck.check; factcheck.Report; factcheck.Verdict",
    "from factcheck.cli import build_parser; build_parser().format_help()",
    "import factcheck.claims, factcheck.quantities, factcheck.results, factcheck.facts, factcheck.verdicts, factcheck.formats.full, factcheck.formats.html",
])
def test_import_is_light(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"{code}\nimport sys\nprint([m for m in {HEAVY!r} if m in sys.modules])"],
                          capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_public_names() -> None:
    import factcheck

    assert set(factcheck.__all__) == {"Report", "Verdict", "__version__", "check", "read_article", "read_results"}
    assert all(getattr(factcheck, name) is not None for name in factcheck.__all__)
    with pytest.raises(AttributeError, match="no attribute 'unknown'"):
        factcheck.unknown  # noqa: B018


def test_no_module_outgrows_a_reader() -> None:
    assert not {path.name: n for path in FILES if (n := len(path.read_text(encoding="utf-8").splitlines())) > 450}
