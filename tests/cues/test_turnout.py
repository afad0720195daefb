"""Wordings of turnout and its change. Fixture: see `anytown` in tests/conftest.py."""

from __future__ import annotations

import re

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

# sentence with the true figure marked, and a wrong figure that must be refuted in its place ("" for none).
TURNOUT = [
    ("turnout", "Labour gained the seat on a <50.2 per cent> poll.", "52.0 per cent"),
    ("turnout", "She won in a <50.2%> poll.", "52.0%"),
    ("turnout", "Turnout officially <50.2 per cent>.", "52.0 per cent"),
    ("turnout", "20,080 papers were counted from a register of 40,000, which is <50.2 per cent>.", "52.0 per cent"),
    ("turnout", "The turnout was 50.2 per cent. At the general election it was <73.2 per cent>.", "72.3 per cent"),
    ("turnout", "The turnout was 50.2 per cent. It had been <73.2 per cent> in 2019.", "72.3 per cent"),
    ("turnout", "Turnout was 50.2 per cent; in 2019 it had been <73.2 per cent>.", "72.3 per cent"),
    ("turnout", "Turnout was <50.2 per cent>.", "53.9 per cent"),
    ("turnout", "Turnout: <50.2%>.", "54.9%"),
    ("turnout", "T/O <50.2>.", "54.7"),
    ("turnout", "T/O: <50.2%>", "54.7%"),
    ("turnout", "Overall turnout was down sharply at <50.2%>.", "57.2%"),
    ("turnout", "Turnout came in at <50.2 per cent>.", "57.2 per cent"),
    ("turnout", "The turnout figure was put at <50.2 per cent>.", "57.2 per cent"),
    ("turnout", "Turnout, at <50.2 per cent>, disappointed everybody.", "57.2 per cent"),
    ("turnout", "Turnout hit <50.2%>.", "55.2%"),
    ("turnout", "Turnout limped to <50.2%>.", "55.2%"),
    ("turnout", "Turnout slumped to <50.2%>.", "55.2%"),
    ("turnout", "Turnout slumped from <73.4%> to 50.2%.", "76.4%"),
    ("turnout", "Turnout slumped from 73.4% to <50.2%>.", "54.2%"),
    ("turnout", "On a turnout of <50.2%>, Labour took the seat.", "54.2%"),
    ("turnout", "She was elected on a <50.2%> turnout.", "54.2%"),
    ("turnout", "There was a dismal turnout of just <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "The <50.2%> turnout was a surprise.", "54.2%"),
    ("turnout", "<50.2 per cent> turned out.", "54.2 per cent"),
    ("turnout", "Only <50.2 per cent> of the electorate voted.", "54.2 per cent"),
    ("turnout", "<50.2%> of those eligible to vote did so.", "54.2%"),
    ("turnout", "Of the 40,000 people entitled to vote, <50.2%> did so.", "54.2%"),
    ("turnout", "Of the 40,000 people on the register, <50.2%> bothered.", "54.2%"),
    ("turnout", "Just <50.2 per cent> came out to vote.", "54.2 per cent"),
    ("turnout", "Just <50.2 per cent> came out.", "54.2 per cent"),
    ("turnout", "Just <50.2 per cent> of voters came out, compared with 73.4 per cent in 2019.", "54.2 per cent"),
    ("turnout", "Just 50.2 per cent of voters came out, compared with <73.4 per cent> in 2019.", "76.4 per cent"),
    ("turnout", "<50.2 per cent> of electors bothered to cast a ballot.", "54.2 per cent"),
    ("turnout", "<50.2 per cent> of registered voters made the trip to the polling station.", "54.2 per cent"),
    ("turnout", "<50.2 per cent> of people took the trouble to vote.", "54.2 per cent"),
    ("turnout", "Just <50.2 per cent> of locals made the effort.", ""),
    ("turnout", "<Half> of the electorate turned out.", "A quarter"),
    ("turnout", "<Half> of electors took the trouble to vote.", ""),
    ("turnout", "Only <one in two> registered voters turned out.", "One in four"),
    ("turnout", "<49.8 per cent> stayed at home.", "45.8 per cent"),
    ("turnout", "<49.8 per cent> of the electorate stayed away.", "45.8 per cent"),
    ("turnout", "<49.8 per cent> of voters did not bother.", "45.8 per cent"),
    ("turnout", "<49.8 per cent> of those registered did not cast a vote.", "45.8 per cent"),
    ("turnout", "<Half> the electorate stayed at home.", ""),
    ("turnout", "Almost <half> of those registered gave it a miss.", ""),
    ("turnout", "<49.8%> chose not to vote.", "45.8%"),
    ("turnout", "<49.8%> did not take part.", "45.8%"),
    ("turnout", "<49.8%> of the register sat on its hands.", "45.8%"),
    ("turnout", "Voter participation stood at <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "The percentage poll was <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "% poll: <50.2>", ""),
    ("turnout", "Percentage turnout: <50.2>", "54.2"),
    ("turnout", "Turnout (%): <50.2>", "54.2"),
    ("turnout", "Turnout 20,080 (<50.2%>)", "54.2%"),
    ("turnout", "Turnout: 20,080 (<50.2%> of 40,000 electorate)", "54.2%"),
    ("turnout", "A total of 20,080 out of 40,000 electorate, so a <50.2 per cent> turnout.", "54.2 per cent"),
    ("turnout", "A total of 20,080 people voted, a turnout of <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "A total of 20,080 people voted, or <50.2 per cent> of the electorate.", "54.2 per cent"),
    ("turnout", "A total of 20,080 votes were cast, equating to a turnout of <50.2%>.", "54.2%"),
    ("turnout", "20,080 ballots were cast (<50.2 per cent> turnout).", "54.2 per cent"),
    ("turnout", "20,080 ballots were cast, making turnout <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "Turnout among the 40,000 electors was <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "Turnout in Anytown North was <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "Turnout for the by-election was <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "Turnout was <50.2 per cent>, down from 73.4 per cent at the general election.", "54.2 per cent"),
    ("turnout", "Turnout was 50.2 per cent, down from <73.4 per cent> at the general election.", "76.4 per cent"),
    ("turnout", "Turnout was 50.2 per cent, compared with <73.4 per cent> in 2019.", "76.4 per cent"),
    ("turnout", "Turnout was 50.2% (<73.4%> in 2019).", "76.4%"),
    ("turnout", "Turnout: 50.2% (2019: <73.4%>)", "76.4%"),
    ("turnout", "Turnout in 2019 was <73.4%>.", "76.4%"),
    ("turnout", "At the general election turnout had been <73.4%>.", "76.4%"),
    ("turnout", "In 2019 <73.4%> had voted.", "76.4%"),
    ("turnout", "The number of people who voted was <50.2%>.", "54.2%"),
    ("turnout", "The proportion voting was <50.2 per cent>.", "54.2 per cent"),
    ("turnout", "<50.2%> of the town's voters went to the polls.", "54.2%"),
    ("turnout", "<50.2%> of eligible residents had their say.", "54.2%"),
    ("turnout", "More than <half> the electorate voted.", "three quarters"),
    ("turnout", "Fewer than <six in ten> voters turned out.", "four in ten"),
    ("turnout", "<Half> of those entitled to vote did so.", "A quarter"),
    ("turnout", "<Half> the people on the roll voted.", "A quarter"),
    ("turnout", "Barely <half> of those on the register used their vote.", ""),
    ("turnout", "Turnout is in. It's <50.2%>.", "54.2%"),
    ("turnout", "They managed a turnout of <50.2%>, officials said.", "54.2%"),
    ("turnout", "Turnout climbed above <50 per cent>.", "60 per cent"),
    ("turnout", "Turnout topped <50%>.", "60%"),
    ("turnout", "The percentage turnout was <50.2>.", "54.2"),
    ("turnout", "With turnout at <50.2 per cent>, Labour was pleased.", "54.2 per cent"),
    ("turnout", "With <50.2 per cent> turning out, Labour was pleased.", "54.2 per cent"),
    ("turnout", "<Half> of the voters stayed at home, the turnout being 50.2 per cent.", ""),
    ("turnout", "In all, <50.2%> voted.", "52.0%"),
    ("turnout", "<50.2%> of the 40,000 people entitled to do so cast a ballot.", "52.0%"),
    ("turnout", "Turnout was 50.2 per cent after <73.4> last time.", "74.3"),
    ("turnout", "Turnout was 50.2 per cent, whereas <73.4 per cent> had voted in 2019.", "74.3 per cent"),
    ("turnout", "Half the register troubled to vote, whereas <73.4 per cent> did in 2019.", "74.3 per cent"),
    ("turnout", "The turnout was 50.2%; last time it was <73.4%>.", "74.3%"),
    ("turnout", "The turnout was 50.2%, where last time it was <73.4%>.", "74.3%"),
    ("turnout", "The turnout was 50.2%. Compare that with <73.4%> last time.", "74.3%"),
    ("turnout", "Turnout: 50.2%, down a smidge from <73.4>.", "74.3"),
    ("turnout", "Turnout in the ward is in: <50.2%>.", "52.0%"),
    ("turnout", "Turnout came in at <50.2%>.", "52.0%"),
    ("turnout", "Of 40,000 people on the register 20,080 turned out, which at <50.2 per cent> was a disgrace.", "52.0 per cent"),
    ("turnout", "20,080 locals voted out of 40,000, which the returning officer gave as <50.2%>.", "52.0%"),
    ("turnout", "Out of 40,000 registered that is <50.2 per cent>.", "52.0 per cent"),
    ("turnout", "Verification showed 20,080 papers in the boxes against a register of 40,000, which is <50.2 per cent>.", "52.0 per cent"),
    ("turnout", "A total of 20,080 people cast a ballot, which is <50.2%> of those registered.", "52.0%"),
    ("turnout", "<Half> of the 40,000 people on the register voted.", "A third"),
    ("turnout", "Half of the electorate took part (<50.2 per cent>).", "52.0 per cent"),
    ("turnout", "Half of electors showed their faces (<50.2 per cent>).", "52.0 per cent"),
    ("turnout", "At <50.2%> the seat had the lowest turnout in the county.", "52.0%"),
    ("turnout", "It was also, at <50.2 per cent>, the lowest turnout in the county.", "52.0 per cent"),
    ("turnout", "At 50.2 per cent turnout was among the lightest in the county, well below the <73.4> recorded last time.", "74.3"),
    ("turnout", "Some 20,080 voted, a combined turnout of <50.2 per cent>.", "52.0 per cent"),
    ("turnout", "Barely <50.2 per cent> bothered.", "52.0 per cent"),
    ("turnout", "Just <50.2 per cent> bestirred themselves.", "52.0 per cent"),
    ("turnout", "It is simple: 50.2 per cent voted on a wet Thursday, against <73.4 per cent> last time.", "74.3 per cent"),
    ("turnout", "Fewer people voted (the turnout was 50.2 per cent, where last time it had been <73.4 per cent>).", "74.3 per cent"),
]
TURNOUT_CHANGE = [
    ("turnout_change", "Turnout fell by <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout was down <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout was down by <23.2 percentage points> on the general election.", "25.9 percentage points"),
    ("turnout_change", "Turnout was 50.2 per cent, down <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout was 50.2 per cent, <23.2 points> down on the general election.", "25.9 points"),
    ("turnout_change", "Turnout was 50.2 per cent, <23.2 points> lower than in 2019.", "25.9 points"),
    ("turnout_change", "Turnout 50.2% (-<23.2>).", "25.9"),
    ("turnout_change", "T/O 50.2 (-<23.2>).", "25.9"),
    ("turnout_change", "T/O 50.2, down <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout, 50.2 per cent, was <23.2 points> lower.", "25.9 points"),
    ("turnout_change", "A <23.2-point> drop in turnout was recorded.", "25.9-point"),
    ("turnout_change", "There was a drop in turnout of <23.2 points>.", "25.9 points"),
    ("turnout_change", "There was a fall of <23.2 points> in turnout.", "25.9 points"),
    ("turnout_change", "Turnout was <23.2 points> lower than at the general election.", "25.9 points"),
    ("turnout_change", "Turnout was lower by <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout crashed <23.2 percentage points> to 50.2%.", "25.9 percentage points"),
    ("turnout_change", "Turnout shed <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout is off <23.2 points> on 2019.", "25.9 points"),
    ("turnout_change", "Turnout plunged by a whopping <23.2 percentage points>.", "25.9 percentage points"),
    ("turnout_change", "Turnout dropped by <23.2%>.", "25.9%"),
    ("turnout_change", "That is a drop in turnout of more than <23 points>.", "25 points"),
    ("turnout_change", "The fall in turnout was <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout slipped to 50.2%, a fall of <23.2 points>.", "25.9 points"),
    ("turnout_change", "Turnout, at 50.2%, was <23.2 points> below the figure for 2019.", "25.9 points"),
    ("turnout_change", "Turnout has tumbled by <23.2 points> since 2019.", "25.9 points"),
    ("turnout_change", "Compared with 2019 turnout was down by <23.2 points>.", "25.9 points"),
    ("ratio", "Turnout fell by almost <a third>.", "a half"),
]


@pytest.mark.parametrize(("measure", "marked", "wrong"), [*TURNOUT, *TURNOUT_CHANGE])
def test_right_and_wrong(anytown: Results, measure: str, marked: str, wrong: str) -> None:
    verdict = verdict_of(marked, anytown)
    assert verdict is not None and (verdict.reading.measure, verdict.verdict) == (measure, "supported")
    assert not verdict.reading.weak
    if wrong:
        changed = verdict_of(re.sub("<.*>", f"<{wrong}>", marked), anytown)
        assert changed is not None and changed.verdict == "refuted"


# Votes as a part of all who could vote.
@pytest.mark.parametrize(("marked", "wrong"), [
    ("Labour took <22.8 per cent> of the electorate.", "28.2 per cent"),
    ("Ann Archer won the support of <22.8 per cent> of registered voters.", "28.2 per cent"),
    ("About <one in five> people on the register voted Conservative.", "one in three"),
    ("About one in five people on Anytown North's register voted Conservative, about <one in four> backed Labour.", "half"),
    ("Fewer than <one in four> of those entitled to vote chose Labour.", ""),
    ("Labour won 9,120 votes, or <22.8 per cent> of the electorate.", "28.2 per cent"),
    ("Ann Archer's 9,120 was <22.8 per cent> of the electorate.", "28.2 per cent"),
])
def test_share_of_the_electorate(anytown: Results, marked: str, wrong: str) -> None:
    verdict = verdict_of(marked, anytown)
    assert verdict is not None
    assert (verdict.reading.measure, verdict.verdict) == ("other_result", "supported")
    if wrong:
        changed = verdict_of(re.sub("<.*>", f"<{wrong}>", marked), anytown)
        assert changed is not None and changed.verdict == "refuted"


# Sentences much like the ones above of which the marked figure is something else.
@pytest.mark.parametrize(("marked", "measure"), [
    ("Turnout among postal voters was <71 per cent>.", "turnout"),
    ("The postal vote turnout was <71.2 per cent>.", "turnout"),
    ("Turnout was <9.1 points> below the national average.", "turnout_change"),
    ("Turnout ranged from <31 per cent> in the west to 62 per cent in the east.", "turnout"),
    ("Turnout failed to reach <60 per cent>.", "turnout"),
    ("A recall petition was signed by <13.2 per cent> of the electorate.", "turnout"),
    ("Some 5,280 constituents, <13.2 per cent> of the register, signed the petition.", "turnout"),
    ("The electorate is <62 per cent> white.", "turnout"),
    ("A turnout of <60 per cent> would have saved the Conservatives.", "turnout"),
    ("The national turnout was <62 per cent>.", "turnout"),
    ("Across the county turnout was <34.5 per cent>.", "turnout"),
    ("Turnout in the council elections was <31 per cent>.", "turnout"),
    ("Labour took <22.8 per cent> of the electorate.", "turnout"),
    ("Ann Archer won the support of <22.8 per cent> of the electorate.", "turnout"),
    ("Ann Archer was the choice of <45.6 per cent> of those who turned up.", "turnout"),
    ("<45.6 per cent> of those who took part backed Labour.", "turnout"),
    ("<Two thirds> of women voted.", "turnout"),
    ("<Half> of the candidates stayed at home.", "turnout"),
    ("Around <200> people came out to protest.", "votes_cast"),
    ("Labour won on a 50.2% turnout with <45.6%>.", "turnout"),
    ("Turnout was <50.2 per cent>.", "turnout_change"),
    ("Labour polled 9,120 votes, or <45.6 per cent> of the poll, on a register of 40,000.", "turnout"),
    ("At <45.6 per cent> she had the best score on the lowest turnout for years.", "turnout"),
    ("Barely <45.6 per cent> of those who voted backed Labour, whereas 40 per cent did in 2019.", "turnout"),
    ("Labour won 9,120 votes, which was put at <45.6 per cent>.", "turnout"),
])
def test_near_misses(anytown: Results, marked: str, measure: str) -> None:
    verdict = verdict_of("Labour has won Anytown North.\n\n" + marked, anytown)
    if verdict is not None:
        assert verdict.verdict not in {"refuted", "imprecise"}
        assert verdict.reading.weak or verdict.reading.measure != measure
