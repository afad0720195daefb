from __future__ import annotations

import pytest

from factcheck import check
from factcheck.article import parse
from factcheck.report import Report
from factcheck.results import Results, read_results


def run(sentence: str, results: Results) -> Report:
    return check(parse("article.txt", sentence), results)


NOW = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2025-05-01,Betaville,Fay Frost,Labour,12000,60000,100
2025-05-01,Betaville,Gil Grant,Reform UK,7500,60000,100
2025-05-01,Betaville,Hal Hurst,Conservative,5500,60000,100
"""
THEN = """Election date,Constituency,Candidate,Party,Votes,Electorate,Rejected ballots
2024-07-04,Betaville,Fay Frost,Labour,10000,60500,100
2024-07-04,Betaville,Hal Hurst,Conservative,9000,60500,100
2024-07-04,Betaville,Ian Ince,Reform UK,6000,60500,100
"""


@pytest.fixture(scope="module")
def betaville(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """A hold with a larger majority: 4,500 over Reform UK, after 1,000 over the Conservatives."""
    folder = tmp_path_factory.mktemp("betaville")
    (folder / "results.csv").write_text(NOW, encoding="utf-8")
    (folder / "previous.csv").write_text(THEN, encoding="utf-8")
    return read_results([str(folder / "results.csv"), str(folder / "previous.csv")])


def assert_reads(report: Report, figure: str, measure: str, verdict: str) -> None:
    """The figure is read once, as one of the measures, and judged so."""
    found = [v for v in report.verdicts if v.claim.text == figure]
    assert [v.verdict for v in found] == [verdict]
    assert found[0].reading.measure in measure.split("/")


def assert_not_read(report: Report, figure: str, measure: str) -> None:
    """The figure is no claim at all, or no verdict is passed on it as this measure."""
    found = [v for v in report.verdicts if v.claim.text == figure and v.claim.quantity is not None]
    if measure == "none":
        assert not found
    assert not [v for v in found if v.reading.measure == measure and v.verdict != "unverifiable"]


# Sentence, figure, measures, verdict. Majority 665, or 3.3 points.
OF_THIS = [
    ("Labour's victory, by 665 votes, was announced at 3am.", "665", "majority", "supported"),
    ("It was a narrow win: 665 votes.", "665", "majority", "supported"),
    ("It was a famous victory - 665 votes.", "665", "majority", "supported"),
    ("Labour mauls the Tories by 665.", "665", "lead/majority", "supported"),
    ("Ms Archer ejected Bob Baker by 665.", "665", "lead/majority", "supported"),
    ("She had seen off Bob Baker by 665.", "665", "lead/majority", "supported"),
    ("The Tory chief was sunk by 665 in the rain.", "665", "majority", "supported"),
    ("The gap at the top was 665.", "665", "majority", "supported"),
    ("The 665 votes that kept Labour in office were counted twice.", "665", "majority", "supported"),
    ("It was the 665 votes that made the difference.", "665", "majority", "supported"),
    ("Labour took it by 665.", "665", "majority", "supported"),
    ("Ann Archer has a majority of 665 votes to defend next time.", "665", "majority", "supported"),
    ("That gives her a majority of 665.", "665", "majority", "supported"),
    ("Her margin of victory was 665 votes.", "665", "majority", "supported"),
    ("The winning margin: 665.", "665", "majority", "supported"),
    ("Majority: 665", "665", "majority", "supported"),
    ("Majority 665 (3.3%)", "665", "majority", "supported"),
    ("Majority 665 (3.3%)", "3.3%", "margin_points", "supported"),
    ("Lab maj 665 (3.3%)", "665", "majority", "supported"),
    ("Lab maj 665 (3.3%)", "3.3%", "margin_points", "supported"),
    ("She won the seat with a slender 665-vote cushion.", "665", "majority", "supported"),
    ("She has a cushion of just 665 votes.", "665", "majority", "supported"),
    ("Labour sits on a majority of 665.", "665", "majority", "supported"),
    ("Archer sneaked home by 665 votes.", "665", "majority", "supported"),
    ("Archer squeezed home by 665.", "665", "majority", "supported"),
    ("Archer scraped in by 665 votes.", "665", "majority", "supported"),
    ("Archer scraped through with 665 votes to spare.", "665", "majority", "supported"),
    ("Archer nicked it by 665 votes.", "665", "majority", "supported"),
    ("Archer clinched the seat by 665 votes.", "665", "majority", "supported"),
    ("Archer clinched victory by 665 votes.", "665", "majority", "supported"),
    ("Archer snatched the seat by a wafer-thin 665 votes.", "665", "majority", "supported"),
    ("Archer stormed to victory by 665 votes.", "665", "majority", "supported"),
    ("Archer romped home by 665 votes.", "665", "majority", "supported"),
    ("Ann Archer, a nurse aged 29, is in by 665.", "665", "majority", "supported"),
    ("Ann Archer squeezes in by 656.", "656", "majority", "refuted"),
    ("Labour are over the line by 665 votes.", "665", "majority", "supported"),
    ("Her lead went from 3,000 last time to 665.", "665", "majority", "supported"),
    ("The cushion shrank from 3,000 in 2019 to 665.", "3,000", "majority", "supported"),
    ("The smallest majority of the night was Ann Archer's 665.", "665", "majority", "supported"),
    ("Bob Baker, defender of a 3,000 majority, was beaten.", "3,000", "majority", "supported"),
    ("Bob Baker, custodian of a majority of 3,000, was beaten.", "3,000", "majority", "supported"),
    ("Archer triumphed by 665.", "665", "majority", "supported"),
    ("Labour seized the seat by 665 votes.", "665", "majority", "supported"),
    ("Labour wrested the seat from the Tories by 665 votes.", "665", "majority/lead", "supported"),
    ("Labour wrested Anytown North from the Tories by a majority of 665.", "665", "majority", "supported"),
    ("Labour edged it by 665.", "665", "majority", "supported"),
    ("Labour shaded it by 665 votes.", "665", "majority", "supported"),
    ("The seat was won by 665 votes.", "665", "majority", "supported"),
    ("The contest was decided by 665 votes.", "665", "majority", "supported"),
    ("Anytown North was settled by 665 votes.", "665", "majority", "supported"),
    ("The race was decided by just 665 votes.", "665", "majority", "supported"),
    ("In the end 665 votes decided it.", "665", "majority", "supported"),
    ("Just 665 votes were in it.", "665", "majority", "supported"),
    ("There were just 665 votes in it.", "665", "majority", "supported"),
    ("In the end there was 665 votes in it.", "665", "majority", "supported"),
    ("Only 665 votes stood between Labour and the Conservatives.", "665", "lead/majority", "supported"),
    ("Only 665 votes kept the parties apart.", "665", "majority", "supported"),
    ("Her majority, at 665, is the smallest in the county.", "665", "majority", "supported"),
    ("Her majority, just 665, is the smallest in the county.", "665", "majority", "supported"),
    ("The new majority is 665.", "665", "majority", "supported"),
    ("Her majority is therefore 665.", "665", "majority", "supported"),
    ("The majority now stands at 665.", "665", "majority", "supported"),
    ("The majority works out at 665.", "665", "majority", "supported"),
    ("The majority comes to 665 votes.", "665", "majority", "supported"),
    ("Her majority came in at 665.", "665", "majority", "supported"),
    ("Her majority of a mere 665 is hardly a fortress.", "665", "majority", "supported"),
    ("With a majority of 665, Labour will be nervous.", "665", "majority", "supported"),
    ("Labour's majority in Anytown North is 665.", "665", "majority", "supported"),
    ("Labour's majority in the seat was a modest 665.", "665", "majority", "supported"),
    ("A 665 majority is not much to write home about.", "665", "majority", "supported"),
    ("It was a 665-vote win.", "665", "majority", "supported"),
    ("The Labour candidate's 665-vote victory came at 3am.", "665", "majority", "supported"),
    ("A 665-vote margin separated the two.", "665", "majority", "supported"),
    ("Ann Archer (Labour) elected with a majority of 665 votes.", "665", "majority", "supported"),
    ("Labour gain from Conservative. Majority 665. Turnout 50.2%.", "665", "majority", "supported"),
    ("LAB GAIN from CON, maj 665", "665", "majority", "supported"),
    ("Labour has gained Anytown North by 665.", "665", "majority", "supported"),
    ("The Conservatives lost Anytown North by 665 votes.", "665", "majority", "supported"),
    ("The Tories lost out by 665 votes.", "665", "majority", "supported"),
    ("Mr Baker was beaten by 665 votes.", "665", "majority/lead", "supported"),
    ("Mr Baker was 665 votes short.", "665", "majority/lead", "supported"),
    ("Bob Baker came up 665 votes short.", "665", "majority/lead", "supported"),
    ("Bob Baker fell 665 votes short.", "665", "majority/lead", "supported"),
    ("Bob Baker missed out by 665 votes.", "665", "majority", "supported"),
    ("Bob Baker, who lost by 665 votes, congratulated her.", "665", "majority", "supported"),
    ("Bob Baker was pipped by 665.", "665", "majority/lead", "supported"),
    ("Ann Archer, who won by 665 votes, thanked her agent.", "665", "majority", "supported"),
    ("That put Ms Archer 665 in front.", "665", "majority/lead", "supported"),
    ("That was a win by 665 votes.", "665", "majority", "supported"),
    ("It was Labour by 665.", "665", "lead/majority", "supported"),
    ("Labour by 665!", "665", "majority", "supported"),
    ("The gulf between first and second was 665 votes.", "665", "majority/lead", "supported"),
    ("The final margin was 665.", "665", "majority", "supported"),
    ("The margin between the two was 665.", "665", "majority/lead", "supported"),
    ("The margin, 665 votes, was the slimmest of the night.", "665", "majority", "supported"),
    ("665 votes was the margin.", "665", "majority", "supported"),
    ("665: that was the majority.", "665", "majority", "supported"),
    ("Labour's winning margin of 665 votes surprised the bookies' favourites.", "665", "majority", "supported"),
    ("It is a majority of 665, or 3.3 per cent.", "3.3 per cent", "margin_points", "supported"),
    ("Her majority equates to 3.3 per cent of the vote.", "3.3 per cent", "margin_points", "supported"),
    ("Labour won by 3.3 percentage points.", "3.3 percentage points", "margin_points", "supported"),
    ("Labour won by 3.3 points.", "3.3 points", "margin_points", "supported"),
    ("It was a 3.3-point majority.", "3.3-point", "margin_points", "supported"),
    ("She has a majority of 3.3 per cent.", "3.3 per cent", "margin_points", "supported"),
    ("A margin of 3.3 percentage points is tight.", "3.3 percentage points", "margin_points", "supported"),
    ("The 665 by which Ms Archer won is a small number.", "665", "majority", "supported"),
    ("Labour emerged victorious by 665 votes.", "665", "majority", "supported"),
    ("Labour came out on top by 665 votes.", "665", "majority", "supported"),
    ("Ann Archer came out 665 votes ahead.", "665", "majority/lead", "supported"),
    ("Ann Archer finished 665 votes clear.", "665", "majority/lead", "supported"),
    ("Ann Archer finished 665 votes clear of the field.", "665", "majority/lead", "supported"),
    ("Ann Archer took the seat, 665 votes clear of the Tories.", "665", "majority/lead", "supported"),
    ("Ann Archer had 665 votes to spare.", "665", "majority", "supported"),
    ("She won it with 665 to spare.", "665", "majority", "supported"),
    ("The Tories were beaten into second by 665 votes.", "665", "majority/lead", "supported"),
    ("Labour's majority was 656.", "656", "majority", "refuted"),
    ("Labour took it by 656.", "656", "majority", "refuted"),
    ("Archer sneaked home by 656 votes.", "656", "majority", "refuted"),
    ("The returning officer declared that Labour had won by 665 votes.", "665", "majority", "supported"),
    ("By 4am it was clear that Ms Archer had won by 665.", "665", "majority", "supported"),
    ("Labour's Ann Archer squeaked in by 665 from the Tories.", "665", "majority", "supported"),
    ("The cushion last time, they say, was 3,000.", "3,000", "majority", "supported"),
    ("The majority fell by 77.8 per cent.", "77.8 per cent", "majority_change", "supported"),
    ("The majority was cut by 78 per cent.", "78 per cent", "majority_change", "supported"),
    ("The majority fell by 87.8 per cent.", "87.8 per cent", "majority_change", "refuted"),
    ("Ms Archer won by 9,120 votes to 8,455.", "9,120", "votes", "supported"),
    ("Ann Archer was re-elected with a majority of 665 votes over Bob Baker.", "665", "majority", "supported"),
    ("In 2015 the majority was 5,000.", "5,000", "majority", "unverifiable"),
    ("At the 1997 election the majority was 5,000.", "5,000", "majority", "unverifiable"),
    ("The seat was won by 5,000 votes in 1997.", "5,000", "majority", "unverifiable"),
    ("Labour's majority over the Conservatives, after a recount, was 665.", "665", "majority", "supported"),
    ("The majority, 3,000 in 2019, is now 665.", "665", "majority", "supported"),
    ("The majority, 3,000 in 2019, is now 665.", "3,000", "majority", "supported"),
    ("She won it by the slimmest of margins, 665.", "665", "majority", "supported"),
    ("By 665 votes.", "665", "majority", "supported"),
    ("Ann Archer was the winner by 665 votes.", "665", "majority", "supported"),
    ("Labour won the seat by 665 votes.", "665", "majority", "supported"),
    ("Ann Archer walloped her old friends by 665.", "665", "majority", "supported"),
    ("Ann Archer trounced the Lib Dems by 7,020.", "7,020", "lead", "supported"),
    ("Mr Baker ran Labour close: 665 votes in it.", "665", "majority", "supported"),
    ("Labour hold Anytown North, 665 votes clear.", "665", "majority", "supported"),
    ("Labour turned it into a deficit of 665.", "665", "majority", "supported"),
    ("Mr Baker was 665 short.", "665", "majority/lead", "supported"),
    ("A majority of 665. That is 3.3 per cent.", "3.3 per cent", "margin_points", "supported"),
    ("The majority is 665, which equals 3.3 per cent.", "3.3 per cent", "margin_points", "supported"),
    ("Labour slashed a Tory majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour ate into a Conservative majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour slashed a 3,000 majority.", "3,000", "majority", "supported"),
    ("We cut a majority of 3,000 to 665.", "665", "majority", "supported"),
    ("We cut a majority of 3,000 to 665.", "3,000", "majority", "supported"),
    ("Theirs was a majority that had previously stood at 3,000.", "3,000", "majority", "supported"),
    ("This seat once boasted a Conservative majority of 3,000.", "3,000", "majority", "supported"),
    ("Anytown North once had a 3,000 Tory majority.", "3,000", "majority", "supported"),
    ("She now holds a seat that the Tories had held by 3,000.", "3,000", "majority", "supported"),
    ("She has slashed the majority by 2,335.", "2,335", "majority_change", "supported"),
    ("It was a 2,335-vote drop in the majority.", "2,335", "majority_change", "supported"),
    ("We cut the majority by 77.8 per cent.", "77.8 per cent", "majority_change", "supported"),
    ("Ann Archer took the seat for Labour by 665.", "665", "majority", "supported"),
    ("Bob Baker lost Anytown North to Ann Archer by 665.", "665", "majority", "supported"),
    ("Anytown North changed hands, Ann Archer taking it for Labour by 665.", "665", "majority", "supported"),
    ("Ann Archer grabbed the seat with 9,120 votes and 665 to spare.", "665", "majority", "supported"),
    ("Ann Archer was 665 to the good.", "665", "majority", "supported"),
    ("Labour clung on in Anytown North, where 665 votes were all Ann Archer had to spare.", "665", "majority", "supported"),
    ("In Anytown North 665 votes stood between Bob Baker and victory.", "665", "majority", "supported"),
    ("In Anytown North the outcome hung on 665 votes.", "665", "majority", "supported"),
    ("It all came down to 665 votes.", "665", "majority", "supported"),
    ("The 665 by which Ann Archer won is the slenderest since the war.", "665", "majority", "supported"),
    ("Ann Archer drew 9,120 votes to 8,455 for Bob Baker, a gulf of 665.", "665", "majority", "supported"),
    ("Labour won with the thinnest cushion in the county, 665.", "665", "majority", "supported"),
    ("Ann Archer's majority is accordingly 665.", "665", "majority", "supported"),
    ("Labour's win came down to 665 votes.", "665", "majority", "supported"),
    ("Ann Archer was re-elected 665 votes clear.", "665", "majority", "supported"),
    ("Ann Archer edged home, 665 clear.", "665", "majority", "supported"),
    ("The nearest miss in our records, 665 votes, will haunt Bob Baker.", "665", "majority", "supported"),
    ("Bob Baker was 665 short.", "665", "majority/lead", "supported"),
    ("Ann Archer, 665 votes ahead, was declared elected.", "665", "majority", "supported"),
]

# Conservative majority of 3,000 in 2019, or 10 points; Labour 665 now.
OF_BEFORE = [
    ("Ann Archer is 665 in front; Bob Baker was 3,000 in 2019.", "3,000", "lead/majority", "supported"),
    ("Bob Baker had sat on a 3,000 majority.", "3,000", "majority", "supported"),
    ("Bob Baker relinquished a 3,000 majority.", "3,000", "majority", "supported"),
    ("The Tories surrendered a majority of 3,000.", "3,000", "majority", "supported"),
    ("The advantage over Labour shrank by 2,335.", "2,335", "majority_change", "supported"),
    ("The Conservatives were defending a majority of 3,000.", "3,000", "majority", "supported"),
    ("The Tories had been defending a 3,000-vote majority.", "3,000", "majority", "supported"),
    ("Labour overcame a Tory majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour erased a 3,000 majority.", "3,000", "majority", "supported"),
    ("Labour ate up a majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour gobbled up a 3,000 Tory majority.", "3,000", "majority", "supported"),
    ("Labour chewed through a Tory majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour tore up a 3,000 majority.", "3,000", "majority", "supported"),
    ("Labour knocked over a majority of 3,000.", "3,000", "majority", "supported"),
    ("Labour smashed a 3,000-strong Conservative majority.", "3,000", "majority", "supported"),
    ("Labour saw off a Tory majority of 3,000.", "3,000", "majority", "supported"),
    ("A Conservative majority of 3,000 was overturned.", "3,000", "majority", "supported"),
    ("A majority of 3,000 evaporated overnight.", "3,000", "majority", "supported"),
    ("A 3,000 Tory majority was wiped out.", "3,000", "majority", "supported"),
    ("A Conservative majority of 3,000 has been swept away.", "3,000", "majority", "supported"),
    ("The Tories' 3,000 majority vanished.", "3,000", "majority", "supported"),
    ("The 3,000 majority that Mr Baker enjoyed is gone.", "3,000", "majority", "supported"),
    ("The seat, which the Tories had won by 3,000 votes, fell to Labour.", "3,000", "majority", "supported"),
    ("The seat had been held by the Conservatives with a majority of 3,000.", "3,000", "majority", "supported"),
    ("The seat previously had a Tory majority of 3,000.", "3,000", "majority", "supported"),
    ("Mr Baker won by 3,000 votes in 2019.", "3,000", "majority", "supported"),
    ("In 2019 the Conservatives won by 3,000 votes.", "3,000", "majority", "supported"),
    ("In 2019 the Tory majority was 3,000.", "3,000", "majority", "supported"),
    ("At the last election the majority was 3,000.", "3,000", "majority", "supported"),
    ("The Conservative majority in 2019 was 3,000.", "3,000", "majority", "supported"),
    ("Last time the majority was 3,000.", "3,000", "majority", "supported"),
    ("The majority last time was 3,000.", "3,000", "majority", "supported"),
    ("The previous majority was 3,000.", "3,000", "majority", "supported"),
    ("Bob Baker was 3,000 ahead in 2019.", "3,000", "majority/lead", "supported"),
    ("The Tories finished 3,000 votes clear in 2019.", "3,000", "majority/lead", "supported"),
    ("Mr Baker was sitting on a majority of 3,000.", "3,000", "majority", "supported"),
    ("Mr Baker had sat on a cushion of 3,000.", "3,000", "majority", "supported"),
    ("A cushion of 3,000 was not enough for the Tories.", "3,000", "majority", "supported"),
    ("The Tory majority was cut from 3,000 to nothing.", "3,000", "majority", "supported"),
    ("The majority went from 3,000 to 665.", "665", "majority", "supported"),
    ("The majority shrank from 3,000 in 2019 to 665.", "3,000", "majority", "supported"),
    ("The majority shrank from 3,000 in 2019 to 665.", "665", "majority", "supported"),
    ("The majority fell to 665 from 3,000.", "665", "majority", "supported"),
    ("The majority fell to 665 from 3,000.", "3,000", "majority", "supported"),
    ("A majority of 3,000 became one of 665.", "3,000", "majority", "supported"),
    ("A majority of 3,000 became one of 665.", "665", "majority", "supported"),
    ("Labour turned a Conservative majority of 3,000 into a Labour majority of 665.", "3,000", "majority", "supported"),
    ("Labour turned a Conservative majority of 3,000 into a Labour majority of 665.", "665", "majority", "supported"),
    ("Labour turned a Tory majority of 3,000 into a Labour one of 665.", "665", "majority", "supported"),
    ("Labour has turned a 3,000 Tory majority into a 665-vote lead of its own.", "3,000", "majority", "supported"),
    ("Labour's majority of 665 compares with a Conservative majority of 3,000 in 2019.", "665", "majority", "supported"),
    ("Labour's majority of 665 compares with a Conservative majority of 3,000 in 2019.", "3,000", "majority", "supported"),
    ("Labour overturned a majority of 3,000 to win by 665.", "665", "majority", "supported"),
    ("Labour overturned a majority of 3,000 to win by 665.", "3,000", "majority", "supported"),
    ("The 3,000 by which Mr Baker had won the seat was gone.", "3,000", "majority", "supported"),
    ("A far cry from the 3,000 by which the Tories romped home in 2019.", "3,000", "majority", "supported"),
    ("A far cry from the 3,000 by which the seat was won in 2019.", "3,000", "majority", "supported"),
    ("The 3,000 majority Bob Baker enjoyed in 2019 disappeared.", "3,000", "majority", "supported"),
    ("Bob Baker's majority of 3,000 has gone.", "3,000", "majority", "supported"),
    ("Bob Baker's 2019 majority was 3,000.", "3,000", "majority", "supported"),
    ("The Tories' 2019 majority of 3,000 was overturned.", "3,000", "majority", "supported"),
    ("The Conservatives took the seat by 3,000 votes in 2019.", "3,000", "majority", "supported"),
    ("Bob Baker held the seat with a 3,000 majority at the 2019 general election.", "3,000", "majority", "supported"),
    ("The seat was held by Bob Baker by 3,000 votes in 2019.", "3,000", "majority", "supported"),
    ("The Tories won it by 3,000 in 2019, but Labour took it by 665.", "3,000", "majority", "supported"),
    ("The Tories won it by 3,000 in 2019, but Labour took it by 665.", "665", "majority", "supported"),
    ("The majority in 2019 was 10 per cent.", "10 per cent", "margin_points", "supported"),
    ("The gap last time was 3,000.", "3,000", "majority/lead", "supported"),
    ("Labour overturned a majority of 3,300.", "3,300", "majority", "refuted"),
    ("Labour gobbled up a 3,500 Tory majority.", "3,500", "majority", "refuted"),
    ("The majority is 2,335 smaller than in 2019.", "2,335", "majority_change", "supported"),
    ("The majority is 2,335 thinner than in 2019.", "2,335", "majority_change", "supported"),
    ("The majority was slashed by 2,335 votes.", "2,335", "majority_change", "supported"),
    ("The majority shrank by 2,335.", "2,335", "majority_change", "supported"),
    ("The majority has shrunk by 2,335 votes since 2019.", "2,335", "majority_change", "supported"),
    ("That knocks 2,335 off the majority.", "2,335", "majority_change", "supported"),
    ("In all 2,335 votes were shaved off the majority.", "2,335", "majority_change", "supported"),
    ("A drop of 2,335 in the majority.", "2,335", "majority_change", "supported"),
    ("The majority is 665, down 2,335 on 2019.", "2,335", "majority_change", "supported"),
    ("The majority is 665, a drop of 2,335.", "2,335", "majority_change", "supported"),
    ("The majority of 665 is 2,335 lower than last time.", "2,335", "majority_change", "supported"),
    ("The 3,000 by which the Tories held the seat in 2019 was no protection.", "3,000", "majority", "supported"),
    ("The Tories had a head start of 3,000.", "3,000", "majority", "supported"),
    ("The Tories' lead last time was 3,000.", "3,000", "majority", "supported"),
    ("The Tories' advantage last time ran to 3,000.", "3,000", "majority", "supported"),
    ("The gap last time was 3,000.", "3,000", "majority", "supported"),
    ("In 2019 the Conservative lead was 3,000.", "3,000", "majority", "supported"),
    ("Bob Baker's 3,000-vote head start is gone.", "3,000", "majority", "supported"),
    ("He was sitting pretty, with a 3,000 head start.", "3,000", "majority", "supported"),
    ("In 2019 the Tories were 3,000 to the good.", "3,000", "majority", "supported"),
    ("In 2019 the Tories won it by 3,000.", "3,000", "majority", "supported"),
    ("In 2019 Bob Baker won it for the Conservatives by 3,000.", "3,000", "majority", "supported"),
    ("The Tories kept it by 3,000 in 2019.", "3,000", "majority", "supported"),
    ("Bob Baker had nicked the seat from Labour in 2019 by 3,000.", "3,000", "majority", "supported"),
]

# From 1,000 to 4,500.
LARGER = [
    ("Ms Frost saw her majority grow from 1,000 to 4,500.", "1,000", "majority", "supported"),
    ("Ms Frost saw her majority grow from 1,000 to 4,500.", "4,500", "majority", "supported"),
    ("Labour increased its majority from 1,000 to 4,500.", "1,000", "majority", "supported"),
    ("Labour increased its majority from 1,000 to 4,500.", "4,500", "majority", "supported"),
    ("Labour increased its majority to 4,500.", "4,500", "majority", "supported"),
    ("Fay Frost extended her majority to 4,500 votes.", "4,500", "majority", "supported"),
    ("Labour held the seat with an increased majority of 4,500, up from 1,000.", "4,500", "majority", "supported"),
    ("Labour held the seat with an increased majority of 4,500, up from 1,000.", "1,000", "majority", "supported"),
    ("Labour held the seat with an increased majority of 4,500 (up from 1,000).", "1,000", "majority", "supported"),
    ("Labour's majority rose to 4,500, from 1,000 last year.", "1,000", "majority", "supported"),
    ("Fay Frost's majority more than quadrupled to 4,500.", "4,500", "majority", "supported"),
    ("Ms Frost, defending a majority of 1,000, won by 4,500.", "1,000", "majority", "supported"),
    ("Ms Frost, defending a majority of 1,000, won by 4,500.", "4,500", "majority", "supported"),
    ("Her majority went up by 3,500.", "3,500", "majority_change", "supported"),
    ("Her majority is up 3,500.", "3,500", "majority_change", "supported"),
    ("Her majority is 3,500 bigger than last year.", "3,500", "majority_change", "supported"),
    ("She put 3,500 on her majority.", "3,500", "majority_change", "supported"),
    ("Labour added 3,500 votes to its majority.", "3,500", "majority_change", "supported"),
    ("Labour piled another 3,500 on to its majority.", "3,500", "majority_change", "supported"),
    ("Labour's majority swelled by 3,500.", "3,500", "majority_change", "supported"),
    ("That is a majority of 4,500, an increase of 3,500.", "3,500", "majority_change", "supported"),
    ("That is a majority of 4,500, up 3,500 on 2024.", "3,500", "majority_change", "supported"),
    ("A majority of 4,500, 3,500 more than last time, will please Labour.", "3,500", "majority_change", "supported"),
    ("An increase of 3,500 in her majority will please Labour.", "3,500", "majority_change", "supported"),
    ("Ms Frost's majority has fallen by 3,500.", "3,500", "majority_change", "refuted"),
    ("The size of its lead was up by 3,500.", "3,500", "majority_change", "supported"),
    ("Ms Frost increased her majority by 3,500.", "3,500", "majority_change", "supported"),
    ("There was a 3,500-vote increase in her majority.", "3,500", "majority_change", "supported"),
    ("Her majority rose by 350 per cent.", "350 per cent", "majority_change", "supported"),
    ("Ms Frost increased her majority by 350 per cent.", "350 per cent", "majority_change", "supported"),
]

# Much alike, and not a majority of this contest.
NEAR_MISSES = [
    ("The government has a majority of 80.", "80", "majority"),
    ("The Conservatives have a Commons majority of 80.", "80", "none"),
    ("The working majority of 78 is safe.", "78", "none"),
    ("MPs with majorities under 3,000 should be worried.", "3,000", "majority"),
    ("The majority of the 665 voters asked said no.", "665", "majority"),
    ("A majority of 12 councillors voted for the plan.", "12", "majority"),
    ("The motion was carried by 12 votes.", "12", "majority"),
    ("The council voted by 12 votes to 4.", "12", "majority"),
    ("He won by 12 votes at the selection meeting.", "12", "majority"),
    ("The majority of voters, 12,000, stayed at home.", "12,000", "majority"),
    ("The Lib Dems held on to third place by 1,775 votes.", "1,775", "majority"),
    ("The Lib Dems saved their deposit by 1,100 votes.", "1,100", "majority"),
    ("The motion was defeated by 12 votes.", "12", "majority"),
    ("The council rejected the plan by 14 votes to 9.", "14", "majority"),
    ("He lost his council seat by 12 votes in May.", "12", "majority"),
    ("She once lost a council by-election by 12 votes.", "12", "majority"),
    ("The Liberal Democrats beat the Greens into fourth by 1,775.", "1,775", "majority"),
    ("The Tories put up tax by 665 pounds.", "665", "majority"),
    ("She kept the office open for 665 days.", "665", "majority"),
    ("It has had majorities of more than 10,000.", "10,000", "majority"),
    ("In neighbouring Kingswood Labour won by 11,220.", "11,220", "majority"),
    ("Mr Carter was 6,355 behind second place.", "6,355", "majority"),
    ("Ann Archer kept her deposit with 1,100 to spare.", "1,100", "majority"),
    ("The Greens saved their deposit by 12.", "12", "majority"),
    ("Labour's surplus, 665, and the majority of the council's 12 members agree.", "12", "majority"),
    ("They had 665 between the two of them.", "665", "majority"),
    ("The Tories lost 3,000 votes between the two contests.", "3,000", "majority"),
    ("A head start of 3,000 leaflets did the Tories no good.", "3,000", "majority"),
    ("Everything came down to 665 votes cast in Didcot.", "665", "lead"),
    ("Labour's majority is now some 665 doors away.", "665", "votes"),
]


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [*OF_THIS, *OF_BEFORE])
def test_majority(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, anytown), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), LARGER)
def test_larger_majority(betaville: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence, betaville), figure, measure, verdict)


@pytest.mark.parametrize(("sentence", "figure", "measure"), NEAR_MISSES)
def test_no_majority(anytown: Results, sentence: str, figure: str, measure: str) -> None:
    assert_not_read(run(sentence, anytown), figure, measure)


# The same wordings with another figure are found out.
@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [row for row in OF_THIS if row[1] == "665" and row[3] == "supported"])
def test_wrong_figure(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence.replace(figure, "656"), anytown), "656", measure, "refuted")


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [row for row in OF_BEFORE if row[1] == "3,000" and row[3] == "supported"])
def test_wrong_figure_of_before(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence.replace(figure, "3,300"), anytown), "3,300", measure, "refuted")


@pytest.mark.parametrize(("sentence", "figure", "measure", "verdict"), [row for row in [*OF_THIS, *OF_BEFORE] if row[1] == "2,335"])
def test_wrong_change(anytown: Results, sentence: str, figure: str, measure: str, verdict: str) -> None:
    assert_reads(run(sentence.replace(figure, "2,533"), anytown), "2,533", measure, "refuted")
