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


def test_a_row_of_totals_beside_another_referendum(tmp_path: Path) -> None:
    now = "Question: should the voting system change?\n\nCounting region,Electors,Votes for YES,Votes for NO,All valid votes\nNorth East,1968137,212951,546138,759089\nNorth West,5239323,613249,1416201,2029450\nWales,2268739,325349,616307,941656\nUnited Kingdom,9476199,1151549,2578646,3730195\n"
    then = "Referendum,Date,Nation,Yes,No,Total\nEurope,1975-06-05,England,300,100,400\nEurope,1975-06-05,Wales,200,100,300\nEurope,1975-06-05,Scotland,150,100,250\nEurope,1975-06-05,United Kingdom,650,300,950\n"
    for name, text in (("results-2011-05-05.csv", now), ("history.csv", then)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = read_results([str(tmp_path / "results-2011-05-05.csv"), str(tmp_path / "history.csv")])
    assert {int(c.votes.value) for contest in results.find("@2011-05-05") for c in contest.candidacies if c.votes} == {1151549, 2578646}
