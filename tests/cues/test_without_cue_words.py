"""Ratios to a majority or to one another, prices of a seat, deposits, places and seats told without their usual words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.results import Results, read_results

NOW = """Constituency,Candidate,Party,Votes,Electorate,Rejected
Elmbridge,Ann Archer,Labour,12000,60000,96
Elmbridge,Bob Baker,Conservative,11900,60000,96
Elmbridge,Cy Carter,Liberal Democrat,4000,60000,96
Elmbridge,Di Dunn,Green,1400,60000,96
Elmbridge,Eve Ellis,Reform UK,600,60000,96
Elmbridge,Fay Ford,UKIP,100,60000,96
"""
THEN = """Constituency,Candidate,Party,Votes,Electorate,Rejected
Elmbridge,Ann Archer,Labour,6000,58000,50
Elmbridge,Gus Grey,Conservative,15000,58000,50
Elmbridge,Cy Carter,Liberal Democrat,16000,58000,50
Elmbridge,Hal Hunt,Green,700,58000,50
"""
NATION_NOW = """Party,Candidates,Seats,Votes
Labour,631,411,9708716
Conservative,635,121,6828925
Liberal Democrat,630,72,3519143
Scottish National Party,57,9,724758
Reform UK,609,5,4117610
Green Party,574,4,1944501
"""
NATION_THEN = """Party,Candidates,Seats,Votes
Conservative,635,365,13966454
Labour,631,202,10269051
Liberal Democrat,611,11,3696419
Scottish National Party,59,48,1242380
Green Party,497,1,866435
"""


def results(path: Path, now: str, then: str) -> Results:
    (path / "results-2024-07-04.csv").write_text(now, encoding="utf-8")
    (path / "previous-2019-12-12.csv").write_text(then, encoding="utf-8")
    return read_results([str(path / "results-2024-07-04.csv"), str(path / "previous-2019-12-12.csv")])


@pytest.fixture(scope="module")
def elmbridge(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results(tmp_path_factory.mktemp("elmbridge"), NOW, THEN)


@pytest.fixture(scope="module")
def nation(tmp_path_factory: pytest.TempPathFactory) -> Results:
    return results(tmp_path_factory.mktemp("nation"), NATION_NOW, NATION_THEN)


def told(marked: str, tables: Results) -> str | None:
    """The verdict on what stands between < and >, a number or a word."""
    at = marked.index("<")
    report = check(parse("article.txt", marked.replace("<", "").replace(">", "")), tables)
    return next((v.verdict for v in report.verdicts if v.claim.start <= at < v.claim.end), None)


RATIOS = [
    "Fay Ford took 100 votes for UKIP. Eve Ellis polled 600, <six times> the majority.",
    "The 600 votes for Eve Ellis were <six times> the margin of victory.",
    "Di Dunn's vote was <14 times> the winning margin.",
    "Cy Carter's tally is <forty times> the gap between Labour and the Conservatives.",
    "Labour outpolled the Lib Dems by <three to one>.",
    "Labour won by <three to one> over the Lib Dems.",
    "The Lib Dems were outvoted <three to one> by Labour.",
    "The Lib Dems were outvoted by <three-to-one>.",
    "<Three quarters> of the people who backed the Lib Dems in 2019 have gone elsewhere.",
    "Of the 16,000 who voted for Cy Carter in 2019, <three in four> have deserted him.",
    "The Lib Dems lost 12,000 votes, <three quarters> of everything they had.",
    "Ann Archer, who had 6,000 votes in 2019, now has 12,000, <twice> as many.",
    "Eve Ellis took 600 and Di Dunn 1,400, more than <twice> as many.",
]
PRICES = [
    "It took <23,600> votes to elect a Labour MP and 823,522 to elect a Reform one.",
    "It took 23,622 votes to elect a Labour MP and <823,522> to elect a Reform one.",
    "Each Labour seat cost <23,622> votes.",
    "Reform needed <823,522> votes a seat.",
    "Labour paid <23,622> votes for each.",
    "Reform paid <823,522>.",
    "Labour won more than <three times> as many seats as the Conservatives.",
    "The Greens <quadrupled> their haul of MPs.",
]
NOT_RATIOS = [
    "The Lib Dem vote was cut in <half>.",  # to a quarter
    "The Lib Dems were outvoted by <four to one>.",
    "Labour's majority of 100 is <half> the majority of 2019.",
    "Labour's lead fell from <three to one>.",
]


@pytest.mark.parametrize("sentence", RATIOS)
def test_ratios(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) == "supported"


@pytest.mark.parametrize("sentence", PRICES)
def test_prices_of_seats(nation: Results, sentence: str) -> None:
    assert told(sentence, nation) == "supported"


@pytest.mark.parametrize("sentence", NOT_RATIOS)
def test_no_such_ratio(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) != "supported"


COUNTS = [
    "A grand total of <three> of the six hopefuls kissed goodbye to their £500.",
    "A grand total of three of the <six> hopefuls kissed goodbye to their £500.",
    "<Three> of the six hopefuls - the Greens, Reform and Ukip - failed to reach the 5% needed to retain a deposit.",
    "Six stood and <three> of them lost their dosh.",
    "<Half> of the six candidates lost their deposits.",
    "Everyone outside the top <three> has lost a deposit.",
    "Only the top <three> saved their deposits.",
    "Lost deposits: <three>.",
    "Deposit watch: <three> gone.",
    "Ukip's Fay Ford is among the <three> who waved goodbye to their deposits.",
    "Di Dunn missed the 5% needed to get her money back by <100> votes.",
    "Di Dunn fell <100> votes short of hanging on to her £500 deposit.",
    "Di Dunn lost her deposit by a whisker: another <100> votes and she would have kept it.",
    "The ballot paper ran to <six> names.",
    "There were 6 names, against <four> last time.",
    "Fay Ford came last of <six>.",
    "Of the <six> on the ballot paper Ann Archer alone smiled.",
    "Any of the <five> people Ann Archer beat may stand again.",
    "Candidates: <six>.",
]
NOT_COUNTS = [
    "<A third> of the six candidates lost their deposits.",
    "Everyone outside the top <four> has lost a deposit.",
    "Lost deposits: <two>.",
    "Eve Ellis fell <100> votes short of keeping her deposit.",
    "The ballot paper ran to <seven> names.",
    "Eve Ellis lost her deposit, as did <three> others.",
]
PLACES = [
    "Fay Ford finished <last> with 100 votes.",
    "Bob Baker was <runner-up>.",
    "The <runner-up> was Bob Baker of the Conservatives.",
    "Cy Carter, the man with the snazzy wardrobe, grabbed <bronze> with 4,000.",
    "The <wooden spoon> went to Fay Ford.",
    "The Conservatives, <runners-up> last time, pulled closer.",
    "Gus Grey, <runner-up> in 2019, has retired.",
    "Hal Hunt came <last> in 2019.",
    "Cy Carter polled 4,000 votes and came <third>.",
    "Cy Carter ran <third>.",
    "Having come <third> last time Labour won.",
]
WRONG_PLACES = [
    "Eve Ellis finished <last> with 600 votes.",
    "The <runner-up> was Cy Carter.",
    "Di Dunn took <bronze> with 1,400.",
    "Labour, <runners-up> last time, won.",
    "Cy Carter polled 4,000 votes, down from 16,000, and came <fourth>.",
]
NO_PLACES = [
    "Di Dunn was not <last>.",
    "Eve Ellis narrowly avoided finishing <last>.",
    "Eve Ellis came next to <last>.",
    "Fay Ford was <last> seen in a pub.",
    "Ann Archer could finish <last>.",
    "Cy Carter would have been <runner-up> with 7,900 more.",
    "Gus Grey, <runner-up> in 2024, has retired.",
    "Bob Baker was <runner-up> in the leadership contest of his party.",
    "Cy Carter, who won <bronze> at the Olympics, smiled.",
]


@pytest.mark.parametrize("sentence", [*COUNTS, *PLACES])
def test_counts_and_places(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) == "supported"


@pytest.mark.parametrize("sentence", NOT_COUNTS)
def test_no_such_count(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) != "supported"


@pytest.mark.parametrize("sentence", WRONG_PLACES)
def test_wrong_places(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) == "refuted"


@pytest.mark.parametrize("sentence", NO_PLACES)
def test_words_that_are_no_place(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) is None


SEATS = [
    "Labour won 411 of the <622> seats.",
    "The Conservatives will form the main opposition on <121>.",
    "The SNP slipped to <nine>.",
    "The Greens: 1,944,501 votes, <four> MPs.",
    "The Lib Dems held their <72>.",
    "There are <622> seats in all.",
]


@pytest.mark.parametrize("sentence", SEATS)
def test_seats_without_their_word(nation: Results, sentence: str) -> None:
    assert told(sentence, nation) == "supported"


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Reform UK 57, Liberal Democrat 12, Green 5, others 7 of 81 seats."""
    path = tmp_path_factory.mktemp("council") / "results-2025-05-01.csv"
    path.write_text("Party,Seats,Votes\nReform UK,57,170000\nLiberal Democrat,12,100000\nGreen Party,5,60000\nConservative,5,100000\nLabour,2,60000\n", encoding="utf-8")
    return read_results([str(path)])


@pytest.mark.parametrize(("sentence", "verdicts"), [
    ("Reform has an overall majority of <33>.", {"supported"}),
    ("Reform, with a <33>-seat majority, can do as it likes.", {"supported"}),
    ("Reform won 57 of the <81> seats.", {"supported"}),
    ("Reform has an overall majority of <47>.", {"unverifiable", None}),  # a table may leave parties out
    ("Reform won 57 of the <95> seats.", {"unverifiable", None}),
])
def test_majorities_of_seats(council: Results, sentence: str, verdicts: set[str | None]) -> None:
    assert told(sentence, council) in verdicts


ONE = [
    ("Ann Archer did not win a <single> vote.", None),
    ("Every <single> vote counts.", None),
    ("Nobody lost by a <single> vote.", None),
]


@pytest.mark.parametrize(("sentence", "verdict"), ONE)
def test_single_that_is_not_one(elmbridge: Results, sentence: str, verdict: str | None) -> None:
    assert told(sentence, elmbridge) == verdict


def test_a_single_vote(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("Constituency,Candidate,Party,Votes\nElm,Ann Archer,Labour,501\nElm,Bob Baker,Conservative,500\nElm,Cy Carter,Green,20\n", encoding="utf-8")
    close = read_results([str(tmp_path / "results.csv")])
    assert told("Ann Archer beat Bob Baker by <a single> vote.", close) == "supported"
    assert told("Bob Baker beat Cy Carter by <a single> vote.", close) != "supported"
    assert told("Ann Archer pipped Bob Baker by a single vote to take <first> place.", close) in {"supported", None}


SWITCHERS = [
    "Had <50> people changed sides, the Conservatives would have won.",
    "Had just <51> of Ann Archer's supporters switched to Bob Baker, he would be an MP.",
    "If <51> voters had gone the other way, Elmbridge would be blue.",
    "A shift of <50> votes would have altered the outcome.",
    "Another <51> of them going over to the other side and Labour was finished.",
    "It came down to <51> changes of mind.",
]
SUMS = [
    "<Three in five> voters picked somebody else.",
    "In Elmbridge <18,000> people voted for somebody who lost.",
    "Everybody outside the top three polled <2,100> between them.",
    "The top two, combined: <79.7%>.",
    "Combine the Labour and Conservative votes and you get <23,900>.",
    "Combine the Labour and Green votes and you get 13,400, which is <44.7 per cent>.",
    "Pooled, the vote for Labour, the Lib Dems and the Greens was 17,400, or <58%>.",
]
NO_SUMS = [
    "If <75> voters had gone the other way, Elmbridge would be blue.",
    "If <51> voters had moved house nothing would have changed.",
    "If <51> voters had swapped houses nothing would have changed.",
    "Everybody outside the top two polled <2,100> between them.",
    "Combine the Labour and Green votes and you get 13,400, which is <40 per cent>.",  # Labour alone
]


@pytest.mark.parametrize("sentence", [*SWITCHERS, *SUMS])
def test_switchers_and_sums(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) == "supported"


@pytest.mark.parametrize("sentence", NO_SUMS)
def test_no_such_sum(elmbridge: Results, sentence: str) -> None:
    assert told(sentence, elmbridge) != "supported"
