"""Records told by the election that one has to go back to: "to 1992, when he squeaked home by 265, to find anything tighter"."""

from __future__ import annotations

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results

# Majorities of 265, 5,000, 4,500, 4,200, 4,100, 4,000 and 831.
ROWS = (("1992-04-09", 22500, 22235, 62500), ("1997-05-01", 30000, 25000, 78571), ("2001-06-07", 28000, 23500, 80000), ("2005-05-05", 27700, 23500, 81000),
        ("2010-05-06", 27600, 23500, 83000), ("2015-05-07", 27500, 23500, 85000), ("2017-06-08", 24831, 24000, 77000))


@pytest.fixture(scope="module")
def long_history(tmp_path_factory: pytest.TempPathFactory) -> Results:
    path = tmp_path_factory.mktemp("back") / "history.csv"
    lines = ["Constituency,Date,Electorate,Valid votes,Labour votes,Conservative votes"]
    lines += [f"Torville,{date},{electorate},{labour + tory},{labour},{tory}" for date, labour, tory, electorate in ROWS]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return read_results([str(path)])


def verdicts(results: Results, sentence: str) -> list[str]:
    text = f"Labour held Torville in 2017.\n\nThe majority was 831. {sentence}"
    return [v.verdict for v in check(parse("a.txt", text), results).verdicts if v.reading.measure == "record"]


@pytest.mark.parametrize(("sentence", "told"), [
    ("You have to go back to 1992, when Kim Moss squeaked home by 265, to find anything tighter.", "supported"),
    ("You have to go back to 1997, when Kim Moss romped home, to find anything tighter.", "unverifiable"),  # what is said of one figure may be of another
    ("One has to go all the way back to 1992 to find a narrower majority.", "supported"),
    ("We need to look back to 2015 to find a narrower majority.", "unverifiable"),
])
def test_what_one_has_to_go_back_to(long_history: Results, sentence: str, told: str) -> None:
    assert verdicts(long_history, sentence) == [told]


@pytest.mark.parametrize("sentence", ["We have to go back to 1992, the road ahead being closed, to find a narrower lane.", "He has to go back to Torville in 1992 to find his keys."])
def test_other_ways_back(long_history: Results, sentence: str) -> None:
    assert "refuted" not in verdicts(long_history, sentence)
