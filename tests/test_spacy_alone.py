"""spaCy is imported without its command, and those who want that command still get it."""

from __future__ import annotations

import subprocess
import sys

AFTER_A_CHECK = """
import sys
from factcheck import check
from factcheck.article import parse
from factcheck.results import Results
check(parse("a.txt", "Labour won by 12 votes."), Results())
"""


def after_a_check(code: str) -> str:
    """What a fresh process prints that has checked an article first."""
    return subprocess.run([sys.executable, "-c", AFTER_A_CHECK + code], capture_output=True, text=True, check=True).stdout.strip()


def test_the_command_of_spacy_is_not_imported() -> None:
    assert after_a_check("print([m for m in ('spacy', 'spacy.cli', 'spacy.cli.info', 'weasel', 'requests') if m in sys.modules])") == "['spacy']"


def test_it_is_there_for_those_who_ask() -> None:
    assert after_a_check("import spacy; print(hasattr(spacy, 'cli'), spacy.info(silent=True)['spacy_version'] == spacy.__version__)") == "False True"
    assert after_a_check("import spacy.cli; print(spacy.cli.download.__module__, spacy.cli.info.__module__)") == "spacy.cli.download spacy.cli.info"


def test_a_spacy_that_is_there_already_is_left_alone() -> None:
    code = "import spacy, spacy.cli, sys; from factcheck.claims.spacy_alone import import_spacy; import_spacy(); print(sys.modules['spacy.cli'] is spacy.cli)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "True"
