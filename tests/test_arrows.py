"""The arrows that must never be, read from the imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "factcheck"


def part(path: Path) -> str:
    """The stage a file belongs to: "claims" for factcheck/claims/reader.py."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path, lazy: bool = True) -> set[str]:
    """All modules that a file imports, also inside functions, except those for type checkers only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    hidden = {id(n) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) for n in ast.walk(node)}
    found = set()
    for node in ast.walk(tree) if lazy else tree.body:
        if id(node) in hidden:
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


FILES = sorted(PACKAGE.rglob("*.py"))
NEVER = {
    "article": {"results", "facts", "claims", "quantities", "verdicts", "names"},
    "quantities": {"results", "facts", "claims", "verdicts", "names"},
    "claims": {"results", "facts", "verdicts"},
    "results": {"article", "quantities", "claims", "facts", "verdicts"},
    "verdicts": {"results"},
    "formats": {"facts", "claims"},
}


@pytest.mark.parametrize("stage", NEVER)
def test_no_stage_looks_ahead(stage: str) -> None:
    for path in (p for p in FILES if part(p) == stage):
        for module in imports(path):
            if module.startswith("factcheck.") and module != "factcheck.results.model":  # the frozen records may be known
                assert module.split(".")[1] not in NEVER[stage], f"{path.name} imports {module}"


@pytest.mark.parametrize(("library", "home"), [("quantulum3", "quantities"), ("spacy", "claims"), ("python_calamine", "results"), ("argparse", "cli")])
def test_libraries_have_one_home(library: str, home: str) -> None:
    users = {part(path) for path in FILES if any(m.split(".")[0] == library for m in imports(path))}
    assert users <= {home}


def test_nothing_imports_the_command() -> None:
    assert {part(p) for p in FILES if "factcheck.cli" in imports(p)} <= {"__main__"}


@pytest.mark.parametrize("code", ["import factcheck", "import factcheck; factcheck.read_article; factcheck.read_results", "from factcheck.cli import build_parser; build_parser()"])
def test_import_is_light(code: str) -> None:
    heavy = ["spacy", "quantulum3", "python_calamine"]
    done = subprocess.run([sys.executable, "-c", f"{code}\nimport sys\nprint([m for m in {heavy!r} if m in sys.modules])"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_module_outgrows_a_reader() -> None:
    long = {p.name: n for p in FILES if (n := len(p.read_text(encoding="utf-8").splitlines())) > 450}
    assert not long
