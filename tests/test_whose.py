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


# The name nearest before a figure is an object, and the clause goes on with what its subject did.
@pytest.mark.parametrize("sentence", [
    "Bob Baker conceded to Ann Archer and went home with 8,455.",
    "Bob Baker shook hands with Ann Archer and left with 8,455.",
    "Bob Baker lost to Ann Archer but finished on 8,455.",
    "Ann Archer saw off Bob Baker, who finished on 8,455.",
])
def test_an_object_owns_nothing_behind_and(anytown: Results, sentence: str) -> None:
    assert verdicts(sentence, anytown)["8,455"] == "supported"
    assert verdicts(sentence.replace("8,455", "8,545"), anytown)["8,545"] == "refuted"


def test_the_last_of_a_list_of_objects_is_not_accused(anytown: Results) -> None:
    assert verdicts("Ann Archer beat Bob Baker and Cy Carter, with 9,120.", anytown)["9,120"] != "refuted"


@pytest.mark.parametrize("text", [
    "Ann Archer won the seat. The 32-year-old polled 9,120 votes.",
    "Ann Archer won the seat. The 32-year-old social worker polled 9,120 votes.",
    "Ann Archer won the seat. The 32-year-old, until June an adviser to Ed Miliband, amassed 9,120 votes.",
    "Ann Archer, a student at Glasgow University, won, and she polled 9,120 votes.",
])
def test_somebody_by_their_age_or_a_pronoun(anytown: Results, text: str) -> None:
    found = {v.claim.text: v for v in check(parse("article.md", text), anytown).verdicts}["9,120"]
    assert (found.verdict, found.reading.weak) == ("supported", False)


# Who speaks of the party of the paragraph before, where nothing else can be meant; and where something can.
@pytest.mark.parametrize(("text", "weak"), [
    ("The Conservatives had a bad night.\n\nTheir share fell to 42.3 per cent.", False),
    ("The Conservatives had a bad night.\n\nThe nationalists danced. Their share fell to 42.3 per cent.", True),
])
def test_a_pronoun_that_opens_a_paragraph(anytown: Results, text: str, weak: bool) -> None:
    found = {v.claim.text: v for v in check(parse("article.md", text), anytown).verdicts}["42.3 per cent"]
    assert found.reading.weak is weak


@pytest.mark.parametrize(("sentence", "wrong"), [
    ("Ann Archer's vote was 2,880 down on Eve Ellis's.", "2,808"),
    ("Ann Archer attracted 2,880 fewer voters than Eve Ellis.", "2,808"),
    ("Ann Archer finished 665 votes ahead of Bob Baker.", "656"),
])
def test_a_gap_to_a_predecessor_is_a_change(anytown: Results, sentence: str, wrong: str) -> None:
    figure = "665" if "665" in sentence else "2,880"
    assert {f.split()[0]: v for f, v in verdicts(sentence, anytown).items()}[figure] == "supported"
    assert {f.split()[0]: v for f, v in verdicts(sentence.replace(figure, wrong), anytown).items()}[wrong] == "refuted"


# The election that a change is measured from is not that of the next figure.
def test_what_is_compared_with_dates_no_other_figure(anytown: Results) -> None:
    text = "The register held 40,000 names, 1,000 down on 2019, and 50.2 per cent of those listed took part."
    assert verdicts(text, anytown)["50.2 per cent"] == "supported"
    assert verdicts(text.replace("50.2", "52.0"), anytown)["52.0 per cent"] == "refuted"


# Behind a change a share that somebody stands at is a share.
def test_what_somebody_stands_at_is_no_change(anytown: Results) -> None:
    assert verdicts("Labour rose 5.6 points, the Conservatives on 42.3 per cent.", anytown)["42.3 per cent"] == "supported"


# "He" where the paragraph has named one man alone is as plain as his name; of two men, or after a stranger, it is not.
@pytest.mark.parametrize(("text", "told"), [
    ("Bob Baker did not collapse. He kept 42.3 per cent.", True),
    ("Mr Baker shook hands with Mr Carter. He kept 42.3 per cent.", False),
    ("Bob Baker spoke after Mr John Johnson. He kept 42.3 per cent.", False),
])
def test_a_pronoun_of_one_alone(anytown: Results, text: str, told: bool) -> None:
    verdict = verdicts(text.replace("42.3", "10.5"), anytown)["10.5 per cent"]  # the Lib Dem's
    assert (verdict == "refuted") is told


INDIA = ("S.N.,Candidate,Party,EVM Votes,Postal Votes,Total Votes\n1,ADOOR PRAKASH,Indian National Congress,323273,4778,328051\n2,V JOY,Communist Party of India (Marxist),321715,5652,327367\n"
         "3,PRAKASH P L,Independent,1762,52,1814\n4,PRAKASH S,Independent,745,66,811\n")


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("An independent namesake, Prakash P L, got 1,814 votes.", "supported"), ("P.L. Prakash, an independent, polled 1,814.", "supported"), ("Prakash PL took 1,814 votes.", "supported"),
    ("Another namesake, Prakash S, had 811. Prakash himself polled 3,28,051.", "supported"), ("Prakash P L got 1,841 votes.", "refuted"), ("P.L. Prakash polled 3,28,051.", "refuted"),
    ("Prakash S had 811. On the electronic voting machines it was Prakash's edge of 1,558 that told.", "supported"),
])
def test_namesakes_go_by_their_initials(sentence: str, verdict: str, tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text(INDIA, encoding="utf-8")
    results = read_results([str(tmp_path / "results.csv")])
    found = verdicts("Congress MP Adoor Prakash beat V Joy of the CPI(M).\n\n" + sentence, results, "article.txt")
    assert list(found.values())[-1] == verdict, found
