"""The answers of a referendum, spoken of by their names: "No got 27,329 there and Yes 27,243", and what is no answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import read_results
from factcheck.results import Results
from tests.sentences import reads, run

TABLE = "Referendum of 18 September 2014\nCounting area;Registered electors;Yes;No\nDundee City;118764;53620;39880\nInverclyde;62481;27243;27329\nOrkney Islands;17807;4883;10004\nScottish Borders;95533;27906;55553\n"


@pytest.fixture(scope="module")
def areas(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("answers") / "results.csv"
    Path(path).write_text(TABLE, encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "figure", "wrong", "measure"), [
    ("In Inverclyde No got 27,329 and Yes 27,243.", "27,243", "27,423", "votes"),
    ("In Inverclyde Yes had 27,243 and No 27,329.", "27,329", "27,392", "votes"),
    ("In Orkney the No side had 67.2 per cent.", "67.2 per cent", "76.2 per cent", "share"),
    ("In the Borders No took 55,553 votes.", "55,553", "53,555", "votes"),
    ("In Dundee Yes polled 53,620.", "53,620", "56,320", "votes"),
])
def test_answers(areas: Results, sentence: str, figure: str, wrong: str, measure: str) -> None:
    assert reads(run("How Scotland voted in 2014.\n\n" + sentence, areas), figure) == [(measure, "supported")]
    assert reads(run("How Scotland voted in 2014.\n\n" + sentence.replace(figure, wrong), areas), wrong) == [(measure, "refuted")]


@pytest.mark.parametrize("sentence", [
    "In Inverclyde no candidate got 12,000.", "No party in Inverclyde had 12,000 members.", "Inverclyde was no 12,000-seat stadium.", "In Orkney they ran it close with 32.8 per cent.",
])
def test_what_is_no_answer(areas: Results, sentence: str) -> None:
    report = run("How Scotland voted in 2014.\n\n" + sentence, areas)
    assert "refuted" not in {v.verdict for v in report.verdicts}
