"""A seat of two words by the second of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results
from tests.conftest import NOW, THEN

LEAD = "Ann Archer won {} for Labour at the by-election of 4 May 2023.\n\n"


def seat(name: str, folder: Path) -> Results:
    for file, table in (("results", NOW), ("previous", THEN)):
        (folder / f"{file}.csv").write_text(table.replace("Anytown North", name), encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def verdict(name: str, sentence: str, figure: str, folder: Path) -> str:
    report = check(parse("article.txt", LEAD.format(name) + sentence), seat(name, folder))
    return next(v.verdict for v in report.verdicts if v.claim.text == figure)


@pytest.mark.parametrize(("name", "sentence"), [
    ("Sheffield Hallam", "In Hallam Labour polled {}."),
    ("Southampton Itchen", "Labour took Itchen with {} votes."),
    ("Liverpool Walton", "Labour polled {} in Walton."),
])
def test_by_its_second_word(name: str, sentence: str, tmp_path: Path) -> None:
    assert verdict(name, sentence.format("9,120"), "9,120", tmp_path) == "supported"
    assert verdict(name, sentence.format("9,210"), "9,210", tmp_path) == "refuted"


@pytest.mark.parametrize(("name", "sentence"), [
    ("Wyre Hallam", "In Nottingham Hallam, Labour polled 9,210."),  # another place
    ("Sheffield Central", "In Hallam, Labour polled 9,210."),
    ("Anytown Carter", "In Hallam, Labour polled 9,210."),
])
def test_another_place(name: str, sentence: str, tmp_path: Path) -> None:
    assert verdict(name, sentence, "9,210", tmp_path) == "unverifiable"
