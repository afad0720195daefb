"""Papers, the register and turnout in words that reporters use: right as printed, refuted when another figure stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results
from tests.sentences import reads, run
from tests.tables import loaded

# sentence, figure, measure, a wrong figure. 2023: 40,000 on the register, 20,080 papers, 80 of them rejected, turnout 50.2; 2019:
# 41,000, 30,100, 100, 73.4.
SURE = [
    # papers rejected
    ("Number of ballot papers rejected: 80.", "80", "rejected", "95"),
    ("Total of votes rejected: 80", "80", "rejected", "95"),
    ("The number of ballots spoilt was 80.", "80", "rejected", "95"),
    ("Spoilt papers: 80. In 2019: 100.", "100", "rejected", "140"),
    ("The number of spoilt votes fell by 20 to 80.", "20", "rejected_change", "35"),
    ("The number of spoilt votes fell by 20 to 80.", "80", "rejected", "95"),
    # those cast, with the spoilt among them
    ("In all 20,080 votes were cast, 80 of them spoilt.", "20,080", "votes_cast", "21,450"),
    ("Staff counted 20,080 papers, of which 80 were rejected.", "20,080", "votes_cast", "21,450"),
    ("There were 20,080 people who voted, and 80 of them spoiled their paper.", "20,080", "votes_cast", "21,450"),
    ("Eighty ballots were spoiled, from a total of 20,080.", "20,080", "votes_cast", "21,450"),
    ("Of the 20,000 votes that counted, Labour had 9,120.", "20,000", "valid_votes", "21,450"),
    ("In all 20,000 valid votes were counted, 10,000 fewer than in 2019.", "10,000", "votes_change", "11,450"),
    ("There were 20,000 valid votes, 10,000 down on 2019.", "10,000", "votes_change", "11,450"),
    # the register
    ("Just over half of the town's 40,000 voters went to the polls.", "40,000", "electorate", "42,350"),
    ("Barely half of the constituency's 40,000 electors turned out.", "40,000", "electorate", "42,350"),
    ("Many of the ward's 40,000 people on the register bothered to vote.", "40,000", "electorate", "42,350"),
    ("The electoral roll, thinned by a tidy-up at the town hall, stood at 40,000.", "40,000", "electorate", "42,350"),
    ("The register, tidied in the spring, numbers 40,000, which is 1,000 fewer than in 2019.", "1,000", "electorate_change", "1,250"),
    ("There were 41,000 people on the register in 2019; now there are 40,000.", "41,000", "electorate", "42,350"),
    ("There were 41,000 people on the register in 2019; now there are 40,000.", "40,000", "electorate", "42,350"),
    ("The register has shrunk by 2.4 per cent since 2019, to 40,000 names.", "2.4 per cent", "electorate_change", "4.2 per cent"),
    ("The electorate fell by 2.4 per cent.", "2.4 per cent", "electorate_change", "4.2 per cent"),
    ("There has been a 2.4 per cent drop in the electorate.", "2.4 per cent", "electorate_change", "4.2 per cent"),
    ("The register has shrunk by 2.4 per cent since 2019, to 40,000 names.", "40,000", "electorate", "42,350"),
    ("Of the 40,000 people entitled to vote, 19,920 did not.", "19,920", "other_result", "18,550"),
    ("Of the 40,000 on the register, 19,920 stayed at home.", "19,920", "other_result", "18,550"),
    # turnout
    ("Turnout, including spoiled papers, was 50.2 per cent.", "50.2 per cent", "turnout", "52.9 per cent"),
    ("Turnout, counting rejected papers, came out at 50.2 per cent.", "50.2 per cent", "turnout", "52.9 per cent"),
    ("Turnout was down 23.2 points at 50.2 per cent.", "23.2 points", "turnout_change", "32.2 points"),
    ("People turned out in numbers, 50.2 per cent of them.", "50.2 per cent", "turnout", "52.9 per cent"),
    ("They voted after work and before it, 50.2 per cent of them, and queued.", "50.2 per cent", "turnout", "52.9 per cent"),
    ("Just under half of the electorate, 49.8 per cent, did not vote.", "49.8 per cent", "turnout", "43.8 per cent"),
    ("Half of the town's voters (49.8 per cent) stayed at home.", "49.8 per cent", "turnout", "43.8 per cent"),
    # votes gained and gone
    ("Labour's share rose 5.6 points to 45.6 per cent, the Lib Dems' by 0.5 to 10.5.", "0.5", "share_change", "2.5"),
    ("Labour's 2,880 missing voters were the talk of the count.", "2,880", "votes_change", "2,110"),
    ("It was the 6,545 Tories who went missing that decided it.", "6,545", "votes_change", "5,645"),
    ("The 6,545 missing Conservatives cost Mr Baker the seat.", "6,545", "votes_change", "5,645"),
    ("Bob Baker's vote dropped by 6,545 to 8,455 and his share by 7.7 points.", "7.7 points", "share_change", "9.7 points"),
    ("Labour's vote fell by 2,880, and its share by 5.6 points.", "2,880", "votes_change", "2,110"),
    ("Mr Baker's vote almost halved, from 15,000 to 8,455.", "15,000", "votes", "16,370"),
    ("The Tory share fell to 42.3 per cent, while Labour, on 46, won the seat.", "46", "share", "49"),
    ("Cy Carter got 2,100 without a single poster: 10.5 per cent.", "10.5 per cent", "share", "15.0 per cent"),
    ("Bob Baker took 8,455 - 42.3 per cent - and came second.", "42.3 per cent", "share", "43.2 per cent"),
    ("Ann Archer had a good night, and with 45.6 per cent of the vote she beat Mr Baker.", "45.6 per cent", "share", "46.5 per cent"),
]
NEAR_MISSES = [
    ("Number of ballot papers printed: 57.", "57"),
    ("Half of the club's 57 voters chose a new captain.", "57"),
    ("It was the 57 Tories who knocked on doors that decided it.", "57"),
    ("Labour's 57 extra leaflets went unread.", "57"),
    ("The register, kept in 57 boxes, stood on a shelf.", "57"),
    ("Of the 57 people at the hustings, 31 did not ask a question.", "31"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "wrong"), SURE)
def test_right_and_wrong(sentence: str, figure: str, measure: str, wrong: str, anytown: Results) -> None:
    assert (measure, "supported") in reads(run(sentence, anytown), figure)
    assert "refuted" in {verdict for _, verdict in reads(run(sentence.replace(figure, wrong), anytown), wrong)}


@pytest.mark.parametrize(("sentence", "figure"), NEAR_MISSES)
def test_what_is_none(sentence: str, figure: str, anytown: Results) -> None:
    assert not {verdict for _, verdict in reads(run(sentence, anytown), figure)} & {"refuted", "imprecise", "supported"}


def test_papers_and_rejected_beside_them_may_be_all_or_the_valid_ones(tmp_path: Path) -> None:
    """"19,773 votes were cast, and 86 were rejected" may mean the valid ones; "86 of them" may not."""
    results = loaded(tmp_path, "Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots\n"
                     "2023-05-04,Anytown North,Ann Archer,Labour,10321,40117,86\n2023-05-04,Anytown North,Bob Baker,Conservative,9452,40117,86\n")
    assert reads(run("In all 19,773 votes were cast, and 86 were rejected.", results), "19,773") == [("votes_cast", "supported")]
    for told in ("86 of them spoilt", "of which 86 were rejected", "and 86 of these were set aside"):
        assert reads(run(f"In all 19,859 votes were cast, {told}.", results), "19,859") == [("votes_cast", "supported")]
        assert ("votes_cast", "supported") not in reads(run(f"In all 19,773 votes were cast, {told}.", results), "19,773")


@pytest.mark.parametrize(("printed", "verdict"), [
    ("20,080", "supported"), ("20,081", "supported"), ("20,808", "imprecise"), ("20,883", "imprecise"), ("20,100", "supported"), ("21,000", "supported"), ("23,117", "refuted"),
])
def test_hedged_to_the_last_digit(printed: str, verdict: str, anytown: Results) -> None:
    """"Some 20,883" is printed as exactly as it was counted, and held to its first digits; "some 21,000" is round."""
    assert reads(run(f"Some {printed} votes were cast.", anytown), printed) == [("votes_cast", verdict)]


def test_extra_papers_are_no_total(anytown: Results) -> None:
    for sentence in ("An extra 57 valid votes were found in a drawer.", "A further 57 votes were cast by post after the deadline."):
        assert "refuted" not in {verdict for measure, verdict in reads(run(sentence, anytown), "57") if measure in {"votes_cast", "valid_votes"}}
