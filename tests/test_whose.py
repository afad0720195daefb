"""Whose figures they are where nobody is named: a newsletter's "we", a leader for a party, a table in the article."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check, read_results
from factcheck.article import parse
from factcheck.results import Results


def verdicts(text: str, results: Results, name: str = "article.md") -> dict[str, str]:
    return {v.claim.text: v.verdict for v in check(parse(name, text), results).verdicts}


NEWSLETTER = """# Anytown Labour Party: members' bulletin

Dear friends, we did it. We polled 9,120 votes. The turnout was better than we had feared.

The Greens took 325 votes, and they will be back.

Yours, Ann
"""


def test_a_newsletter_speaks_of_its_party(anytown: Results) -> None:
    assert verdicts(NEWSLETTER, anytown)["9,120"] == "supported"
    assert verdicts(NEWSLETTER.replace("9,120", "9,210"), anytown)["9,210"] == "refuted"


@pytest.mark.parametrize(("old", "new"), [
    ("Anytown Labour Party: members' bulletin", "A night in Anytown"),  # nobody says whose bulletin it is
    ("we did it. We polled 9,120 votes. The turnout was better than we had feared.", "\"we did it,\" said the Tories. \"We polled 7,777 votes. The turnout was better than we had feared.\""),
])
def test_we_of_nobody_known(anytown: Results, old: str, new: str) -> None:
    text = NEWSLETTER.replace(old, new).replace("9,120", "7,777")
    assert verdicts(text, anytown)["7,777"] == "unverifiable"


NATIONAL = "Party,Seats,Votes,Share\nConservative,330,11299609,36.81\nLabour,232,9347273,30.45\nLiberal Democrat,8,2415916,7.87\nOthers,80,7634727,24.87\n"


def national(folder: Path) -> Results:
    path = folder / "results-2015.csv"
    path.write_text(NATIONAL, encoding="utf-8")
    return read_results([str(path)])


def test_a_leader_is_the_party_in_a_national_result(tmp_path: Path) -> None:
    results = national(tmp_path)
    text = "The general election of 2015 is over. Ed Miliband won 232 seats. Mr Cameron took 36.8 per cent of the vote."
    assert verdicts(text, results, "a.txt") == {"232": "supported", "36.8 per cent": "supported"}
    assert verdicts(text.replace("232", "258"), results, "a.txt")["258"] == "refuted"


def test_a_leader_is_no_party_in_a_seat(anytown: Results) -> None:
    assert verdicts("In Anytown David Cameron spoke to 9,120 people.", anytown).get("9,120") != "refuted"


def test_a_table_of_seats_in_the_article(tmp_path: Path) -> None:
    path = tmp_path / "results-2024.csv"
    path.write_text("Seat,Majority,Register,Valid papers,T/O %,Lab,Con\nAnytown,665,25000,17575,70.3,9120,8455\nOtherville,100,20000,9900,49.5,5000,4900\n", encoding="utf-8")
    results = read_results([str(path)])
    text = "The closest seats of 2024, Anytown and Otherville.\n\n| Seat | Lead | Turnout |\n|---|---|---|\n| Anytown | 665 | 70.3% |\n| Otherville | 120 | 49.5% |\n"
    assert verdicts(text, results) == {"665": "supported", "70.3%": "supported", "120": "refuted", "49.5%": "supported"}


@pytest.mark.parametrize("sentence", [
    "Ann Archer, chosen to follow Eve Ellis, had 9,120.",
    "Ann Archer, a friend of Bob Baker, polled 9,120 votes.",
    "Ms Archer romped home in Nowhereshire with 9,120 votes.",
    "Cy Carter, a teacher, polled 2,100 and kept his deposit.",
])
def test_the_owner_is_not_the_last_name_in_an_aside_nor_a_place(anytown: Results, sentence: str) -> None:
    assert set(verdicts(sentence, anytown, "a.txt").values()) <= {"supported"}
    assert "9,120" in verdicts(sentence, anytown, "a.txt") or "2,100" in verdicts(sentence, anytown, "a.txt")
