"""The corpus of annotated articles: its gold is sound, and what the checker reaches on it can only rise."""

from __future__ import annotations

import json

import pytest

from benchmarks import scoring, verify_gold

FOLDERS = scoring.folders_in(scoring.CASES)


def test_the_gold_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    assert verify_gold.main([str(scoring.CASES)]) == 0, capsys.readouterr().out


def test_there_are_sixty_cases_a_third_of_them_with_errors() -> None:
    wrong = [folder for folder in FOLDERS if any(c["verdict"] == "wrong" for c in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["claims"])]
    assert len(FOLDERS) >= 60
    assert 3 * len(wrong) >= len(FOLDERS)


def test_floor() -> None:
    """After a change of the corpus, and when counts get better: python benchmarks/scoring.py --pin."""
    pinned = json.loads(scoring.FLOOR.read_text(encoding="utf-8"))
    found = scoring.floor(FOLDERS)
    assert found["corpus"] == pinned["corpus"]
    assert {name: found[name] for name in ("decided", "agreed", "caught") if int(found[name]) < pinned[name]} == {}
    assert {name: found[name] for name in ("alarms", "soft", "passed") if int(found[name]) > pinned[name]} == {}
