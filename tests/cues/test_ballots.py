"""Wordings of votes cast, valid votes, rejected papers, the electorate, and their changes. Fixture: see `anytown` in tests/conftest.py."""

from __future__ import annotations

import re

import pytest

from factcheck.results import Results
from tests.marked import verdict_of

# sentence with the true figure marked, and a wrong figure that must be refuted in its place ("" for none).
VOTES_CAST = [
    ("votes_cast", "A total of <20,080> votes were cast.", "21,080"),
    ("votes_cast", "<20,080> people voted.", "20,980"),
    ("votes_cast", "<20,080> people took part.", "20,980"),
    ("votes_cast", "<20,080> turned out.", "20,980"),
    ("votes_cast", "<20,080> people came out to vote.", "20,980"),
    ("votes_cast", "Some <20,080> people cast their votes.", ""),
    ("votes_cast", "The total number of votes cast was <20,080>.", "20,980"),
    ("votes_cast", "Votes cast: <20,080>", "20,980"),
    ("votes_cast", "Total votes: <20,080>", "20,980"),
    ("votes_cast", "Ballots cast: <20,080>", "20,980"),
    ("votes_cast", "Total ballot papers verified: <20,080>", "20,980"),
    ("votes_cast", "The number of ballot papers verified was <20,080>.", "20,980"),
    ("votes_cast", "The number of verified papers was <20,080>.", "20,980"),
    ("votes_cast", "<20,080> ballot papers were issued.", "20,980"),
    ("votes_cast", "<20,080> ballot papers were issued out of an electorate of 40,000.", "20,980"),
    ("votes_cast", "<20,080> verified ballot papers from an electorate of 40,000.", "20,980"),
    ("votes_cast", "<20,080> papers came out of the boxes.", "20,980"),
    ("votes_cast", "<20,080> ballot papers were counted.", "20,980"),
    ("votes_cast", "Staff counted <20,080> ballot papers.", "20,980"),
    ("votes_cast", "Staff verified <20,080> papers.", "20,980"),
    ("votes_cast", "Of the <20,080> ballots in the box, 80 were spoilt.", "20,980"),
    ("votes_cast", "Out of <20,080> votes cast, 80 were rejected.", "20,980"),
    ("votes_cast", "Turnout was <20,080>.", "20,980"),
    ("votes_cast", "The turnout was <20,080>, or 50.2 per cent.", "20,980"),
    ("votes_cast", "<20,080> of the 40,000 electors voted.", "20,980"),
    ("votes_cast", "<20,080> out of 40,000 registered voters turned out.", "20,980"),
    ("votes_cast", "A total poll of <20,080> was recorded.", "20,980"),
    ("votes_cast", "Total votes polled: <20,080>.", "20,980"),
    ("votes_cast", "<20,080> people went to the polls.", "20,980"),
    ("votes_cast", "<20,080> voters made it to the polling stations.", "20,980"),
    ("votes_cast", "<20,080> people had their say.", "20,980"),
    ("votes_cast", "<20,080> people took the trouble to vote.", "20,980"),
    ("votes_cast", "There were <20,080> votes cast in all.", "20,980"),
    ("votes_cast", "Including spoilt papers, <20,080> people voted.", "20,980"),
    ("votes_cast", "<20,080> people voted, including spoilt ballots.", "20,980"),
    ("votes_cast", "In 2019 <30,100> people had voted.", "31,200"),
    ("votes_cast", "Votes cast fell from <30,100> to 20,080.", "31,200"),
    ("votes_cast", "Votes cast fell from 30,100 to <20,080>.", "20,980"),
    ("votes_cast", "The number of people voting fell to <20,080>.", "20,980"),
    ("votes_cast", "The number of votes cast, <20,080>, was a disappointment.", "20,980"),
]
CAST_CHANGE = [
    ("votes_change", "The number of votes cast fell by <10,020>.", "11,020"),
    ("votes_change", "The number of people voting was down by <10,020>.", "11,020"),
    ("votes_change", "<10,020> fewer votes were cast than in 2019.", "11,020"),
    ("votes_change", "<10,020> fewer people voted than in 2019.", "11,020"),
    ("votes_change", "There were <10,020> fewer votes cast than at the general election.", "11,020"),
    ("votes_change", "Some <10,020> fewer people turned out.", ""),
    ("votes_change", "<10,020> fewer people took part than at the general election.", "11,020"),
    ("votes_change", "The total vote was down by <10,020>.", ""),
    ("votes_change", "The number of valid votes fell by <10,000> to 20,000.", "11,000"),
    ("votes_change", "Valid votes fell by <10,000>.", "11,000"),
    ("votes_change", "In 2019 <10,020> more people voted.", "11,020"),
    ("votes_change", "<10,020> more people voted in 2019.", "11,020"),
    ("votes_change", "At the general election <10,020> more people cast a vote.", "11,020"),
]
VALID_VOTES = [
    ("valid_votes", "There were <20,000> valid votes.", "21,000"),
    ("valid_votes", "<20,000> valid votes were cast.", "21,000"),
    ("valid_votes", "The number of valid votes was <20,000>.", "21,000"),
    ("valid_votes", "Valid votes: <20,000>", "21,000"),
    ("valid_votes", "Total valid votes: <20,000>", "21,000"),
    ("valid_votes", "Total valid poll: <20,000>", "21,000"),
    ("valid_votes", "The valid vote was <20,000>.", "21,000"),
    ("valid_votes", "There were <20,000> good papers.", "21,000"),
    ("valid_votes", "<20,000> votes were valid.", "21,000"),
    ("valid_votes", "<20,000> papers were accepted as valid.", "21,000"),
    ("valid_votes", "Of the 20,080 papers, <20,000> were good.", "21,000"),
    ("valid_votes", "After 80 papers were rejected, <20,000> valid votes remained.", "21,000"),
    ("valid_votes", "80 were rejected, leaving <20,000> valid papers.", "21,000"),
    ("valid_votes", "80 were rejected, leaving <20,000> to be counted.", "21,000"),
    ("valid_votes", "Of these, 80 were rejected and <20,000> went forward as valid.", "21,000"),
    ("valid_votes", "The number of valid votes fell by 10,000 to <20,000>.", "21,000"),
    ("valid_votes", "The number of valid votes fell from <30,000> to 20,000.", "31,000"),
]
REJECTED = [
    ("rejected", "Some 20,080 papers came out of the boxes, <80> of which could not be allowed.", "90"),
    ("rejected", "Of the papers in the boxes, <80> of them could not be counted.", "90"),
    ("rejected", "The papers were sorted, <80> of those were not accepted.", "90"),
    ("rejected", "There were <80> spoilt papers.", "90"),
    ("rejected", "There were <80> spoiled ballot papers.", "90"),
    ("rejected", "<80> ballot papers were rejected.", "90"),
    ("rejected", "<80> papers were thrown out.", "90"),
    ("rejected", "<80> papers had to be thrown out.", "90"),
    ("rejected", "<80> papers were ruled out at the count.", "90"),
    ("rejected", "<80> ballots were disallowed.", "90"),
    ("rejected", "<80> papers were set aside.", "90"),
    ("rejected", "<80> papers had to be put aside as spoilt.", "90"),
    ("rejected", "<80> papers were discounted.", "90"),
    ("rejected", "<80> votes were void.", "90"),
    ("rejected", "<80> were deemed invalid.", "90"),
    ("rejected", "<80> papers were ruled invalid.", "90"),
    ("rejected", "<80> were declared void.", "90"),
    ("rejected", "<80> bad papers were found.", "90"),
    ("rejected", "Rejected: <80>", "90"),
    ("rejected", "Rejected ballots: <80>", "90"),
    ("rejected", "Spoilt ballots: <80>", "90"),
    ("rejected", "Rejected papers numbered <80>.", "90"),
    ("rejected", "The number of rejected papers was <80>.", "90"),
    ("rejected", "Invalid votes totalled <80>.", "90"),
    ("rejected", "Of the 20,080 papers, <80> were rejected.", "90"),
    ("rejected", "<80> of the papers were spoilt.", "90"),
    ("rejected", "20,080 papers came out of the boxes, <80> of which were rejected.", "90"),
    ("rejected", "20,080 votes were cast, of which <80> were spoilt.", "90"),
    ("rejected", "20,080 votes were cast, with <80> rejected.", "90"),
    ("rejected", "20,080 votes were cast, including <80> spoilt papers.", "90"),
    ("rejected", "20,080 votes were cast, <80> of them spoilt.", "90"),
    ("rejected", "<80> people spoilt their ballots.", "90"),
    ("rejected", "<80> voters spoiled their papers.", "90"),
    ("rejected", "<80> voters defaced their ballot papers.", "90"),
    ("rejected", "The returning officer rejected <80> papers.", "90"),
    ("rejected", "The returning officer threw out <80> papers.", "90"),
    ("rejected", "Some <80> ballot papers failed to pass muster.", "90"),
    ("rejected", "In 2019 <100> papers were rejected.", "110"),
    ("rejected", "80 papers were rejected, compared with <100> at the general election.", "120"),
    ("rejected", "80 papers were rejected, against <100> in 2019.", "120"),
    ("rejected", "80 papers were rejected, down from <100>.", "120"),
]
REJECTED_CHANGE = [
    ("rejected_change", "80 papers were rejected, <20> fewer than last time.", "30"),
    ("votes_change", "There were 1,000 fewer names on the register than in 2019, and <10,020> fewer papers to count.", "12,020"),
    ("votes_change", "There were <10,020> fewer ballots to sort than in 2019.", "12,020"),
    ("votes_change", "The counters had <10,020> fewer papers to verify.", "12,020"),
    ("rejected_change", "80 papers were spoilt, <20> fewer than in 2019.", "30"),
    ("rejected_change", "There were 80 spoilt papers, <20> fewer than in 2019.", "30"),
    ("rejected_change", "Spoilt papers: 80, <20> down on the last contest.", "30"),
    ("rejected_change", "There were <20> fewer spoilt papers than in 2019.", "30"),
    ("rejected_change", "The number of spoilt papers fell by <20>.", "30"),
    ("rejected_change", "Rejected papers were down <20>.", "30"),
]
ELECTORATE = [
    ("electorate", "The electorate was <40,000>.", "44,000"),
    ("electorate", "Electorate: <40,000>", "44,000"),
    ("electorate", "The electorate numbers <40,000>.", "44,000"),
    ("electorate", "There were <40,000> registered voters.", "44,000"),
    ("electorate", "<40,000> people were registered to vote.", "44,000"),
    ("electorate", "<40,000> people were eligible to vote.", "44,000"),
    ("electorate", "<40,000> people can vote in Anytown North.", "44,000"),
    ("electorate", "<40,000> people could have voted.", "44,000"),
    ("electorate", "<40,000> names are on the register.", "44,000"),
    ("electorate", "The register has <40,000> names on it.", "44,000"),
    ("electorate", "The register holds <40,000> names.", "44,000"),
    ("electorate", "The roll stands at <40,000>.", "44,000"),
    ("electorate", "The register stood at <40,000>.", "44,000"),
    ("electorate", "The register of electors contains <40,000> names.", "44,000"),
    ("electorate", "Anytown North has <40,000> electors.", "44,000"),
    ("electorate", "Anytown North has an electorate of <40,000>.", "44,000"),
    ("electorate", "The <40,000>-strong electorate chose Labour.", "44,000"),
    ("electorate", "Half of the <40,000> electors voted.", "44,000"),
    ("electorate", "50.2 per cent of the <40,000> people on the register voted.", "44,000"),
    ("electorate", "Of the <40,000> people entitled to vote, 50.2% did so.", "44,000"),
    ("electorate", "Out of <40,000> registered voters, 20,080 voted.", "44,000"),
    ("electorate", "20,080 people voted out of <40,000> eligible.", "44,000"),
    ("electorate", "20,080 voted from an electorate of <40,000>.", "44,000"),
    ("electorate", "20,080 votes were cast from a roll of <40,000>.", "44,000"),
    ("electorate", "20,080 papers, from <40,000> electors, were counted.", "44,000"),
    ("electorate", "In 2019 the electorate was <41,000>.", "46,000"),
    ("electorate", "The register has shrunk from <41,000> to 40,000.", "46,000"),
    ("electorate", "The register has shrunk from 41,000 to <40,000>.", "44,000"),
    ("electorate", "The electorate was 40,000, against <41,000> in 2019.", "46,000"),
    ("electorate", "The number of people entitled to vote was <40,000>.", "44,000"),
    ("electorate", "The number of registered electors is <40,000>.", "44,000"),
    ("electorate", "Number of electors: <40,000>", "44,000"),
    ("electorate", "Registered voters: <40,000>", "44,000"),
    ("electorate", "Eligible voters: <40,000>", "44,000"),
    ("electorate", "A potential electorate of <40,000> was asked.", "44,000"),
    ("electorate", "Turnout was 50.2% of an electorate of <40,000>.", "44,000"),
    ("electorate", "Turnout was 50.2% from an eligible electorate of <40,000>.", "44,000"),
]
ELECTORATE_CHANGE = [
    ("electorate_change", "The electorate is down by <1,000>.", "2,000"),
    ("electorate_change", "The electorate shrank by <1,000>.", "2,000"),
    ("electorate_change", "The electorate was 40,000, down <1,000> on 2019.", "2,000"),
    ("electorate_change", "The register is <1,000> shorter.", "2,000"),
    ("electorate_change", "The register is <1,000> smaller than in 2019.", "2,000"),
    ("electorate_change", "There are <1,000> fewer names on the register.", "2,000"),
    ("electorate_change", "There were <1,000> fewer voters on the roll.", "2,000"),
    ("electorate_change", "There are <1,000> fewer registered voters than in 2019.", "2,000"),
]


@pytest.mark.parametrize(("measure", "marked", "wrong"), [*VOTES_CAST, *CAST_CHANGE, *VALID_VOTES, *REJECTED, *REJECTED_CHANGE, *ELECTORATE, *ELECTORATE_CHANGE])
def test_right_and_wrong(anytown: Results, measure: str, marked: str, wrong: str) -> None:
    verdict = verdict_of(marked, anytown)
    assert verdict is not None and (verdict.reading.measure, verdict.verdict) == (measure, "supported")
    assert not verdict.reading.weak
    if wrong:
        changed = verdict_of(re.sub("<.*>", f"<{wrong}>", marked), anytown)
        assert changed is not None and changed.verdict == "refuted"


# Sentences much like the ones above of which the marked figure is something else.
@pytest.mark.parametrize(("marked", "measure"), [
    ("<9,120> people voted for Ann Archer.", "votes_cast"),
    ("<9,120> votes were cast for Ann Archer.", "votes_cast"),
    ("The register of interests lists <12> companies.", "electorate"),
    ("Some <6,000> postal votes were issued.", "votes_cast"),
    ("After <10,000> votes had been counted Labour led.", "votes_cast"),
    ("More than <500> ballot papers were still to be counted at midnight.", "votes_cast"),
    ("A total of <9,120> votes went to Labour.", "votes_cast"),
    ("Of the 20,080 papers, <9,120> were for Labour.", "rejected"),
    ("The register is <1,000> shorter.", "electorate"),
    ("Valid votes fell by <10,000>.", "valid_votes"),
    ("Rejected papers were down <20>.", "rejected"),
    ("The number of people voting was down by <10,020>.", "votes_cast"),
    ("<10,020> fewer people voted than in 2019.", "votes_cast"),
    ("80 papers were rejected and <20,000> were valid.", "rejected"),
    ("There were <40,000> names on the register.", "candidates"),
    ("The Conservatives lost <6,545> votes.", "rejected_change"),
    ("The Conservatives lost <6,545> votes.", "electorate_change"),
    ("With <20,080> votes cast out of an electorate of 40,000, turnout was 50.2%.", "rejected"),
    ("The turnout was <20,080>.", "electorate"),
    ("<Half> of the papers were valid.", "rejected"),
])
def test_near_misses(anytown: Results, marked: str, measure: str) -> None:
    verdict = verdict_of("Labour has won Anytown North.\n\n" + marked, anytown)
    if verdict is not None:
        assert verdict.verdict not in {"refuted", "imprecise"}
        assert verdict.reading.weak or verdict.reading.measure != measure
