"""Deposits by the rule of each country, and parties whose code has two letters."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of


@pytest.fixture(scope="module")
def india(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A sixth of the 12,000 votes for somebody is 2,000; Cole has just that, which does not exceed it."""
    rows = (("ANN ARCHER", "Samajwadi Party", 6000), ("BOB BAKER", "Bharatiya Janata Party", 3310), ("CY COLE", "Bahujan Samaj Party", 2000), ("DI DUNN", "Independent", 690), ("NOTA", "None of the Above", 600))
    path = tmp_path_factory.mktemp("india") / "results.csv"
    path.write_text("S_N,Candidate,Party,EVM_Votes,Postal_Votes,Total_Votes,State,Constituency\n" + "".join(
        f"{i},{name},{party},{votes},0,{votes},Maharashtra,Midtown\n" for i, (name, party, votes) in enumerate(rows, 1)), encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Only <two> candidates saved their deposits.", "supported"), ("Only the top <two> saved their security deposits.", "supported"), ("<Two> candidates forfeited their deposits.", "supported"),
    ("All but <two> of the candidates lost their deposits.", "supported"), ("All but <two> forfeited their security deposits.", "supported"), ("Everyone except <two> lost their deposit.", "supported"),
    ("Only <three> candidates saved their deposits.", "refuted"), ("<Three> candidates forfeited their deposits.", "refuted"), ("All but <three> of the candidates lost their deposits.", "refuted"),
    ("All but <two> of the candidates were women.", None),
])
def test_a_sixth(sentence: str, verdict: str | None, india: Results) -> None:
    found = verdict_of("Ann Archer has won Midtown. " + sentence, india)
    assert (found.verdict if found else None) == verdict


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("The SP candidate polled <6,000> votes.", "supported"), ("The SP got <47.6> per cent.", "supported"), ("An SP nominee won with <6,000> votes.", "supported"), ("The SP candidate polled <3,310> votes.", "refuted"),
    ("Bob Baker secured 3,310 votes against <6,000> for the SP candidate.", "supported"), ("Bob Baker got 3,310 votes against <6,000> for Ann Archer.", "supported"),
    ("Bob Baker polled 3,310 votes, against <5,000> for the BJP in 2019.", "unverifiable"), ("She spent the SP she had saved, <1,234> of them.", "unverifiable"),
])
def test_two_letters(sentence: str, verdict: str, india: Results) -> None:
    found = verdict_of("Ann Archer has won Midtown.\n\n" + sentence, india)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize(("head", "votes", "lost"), [
    ("StateAb,DivisionNm,Surname,GivenNm,PartyNm,TotalVotes\n{}", (("NSW,Tron,ARCHER,Ann,Labor", 600), ("NSW,Tron,BAKER,Bob,Liberal", 350), ("NSW,Tron,COLE,Cy,The Greens", 40), ("NSW,Tron,DUNN,Di,Independent", 10)), "One"),
    ("year,electorate,party,candidate,all,ordinary,special\n{}", (('2014,Tron,Labour Party,"ARCHER, Ann"', 600), ('2014,Tron,National Party,"BAKER, Bob"', 301), ('2014,Tron,Green Party,"COLE, Cy"', 50),
                                                                    ('2014,Tron,Independent,"DUNN, Di"', 49)), "One"),
])
def test_enough_is_to_reach_the_line(tmp_path: Path, head: str, votes: tuple[tuple[str, int], ...], lost: str) -> None:
    rows = "".join(f"{who},{number},{number},0\n" if "electorate" in head else f"{who},{number}\n" for who, number in votes)
    (tmp_path / "results.csv").write_text(head.format(rows), encoding="utf-8")
    found = verdict_of(f"Ann Archer has won Tron. <{lost}> candidate lost their deposit.", read_results([str(tmp_path / "results.csv")]))
    assert found is not None and found.verdict == "supported"
