"""Results as lines of text, a line a candidate; and tables whose commas part their numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.results import Results, read_results
from factcheck.results.model import Contest
from tests.tables import loaded


def read(tmp_path: Path, text: str, name: str = "results.txt") -> Results:
    return loaded(tmp_path, text, name)


def only(tmp_path: Path, text: str) -> Contest:
    (contest,) = read(tmp_path, text).contests
    return contest


def votes(contest: Contest) -> dict[str, tuple[str, int]]:
    return {c.name: (c.party, int(c.votes.value)) for c in contest.candidacies if c.votes}


ANYTOWN = {"Ann Archer": ("labour", 22258), "Bob Baker": ("conservative", 988)}


@pytest.mark.parametrize(
    "lines",
    [
        "Ann Archer (Labour) 22,258\nBob Baker (Conservative) 988",
        "Ann Archer, Labour: 22,258\nBob Baker, Conservative: 988",
        "Ann Archer, Labour, 22,258 votes\nBob Baker (Con) - 988 votes",
        "LABOUR: Ann Archer 22,258 (95.7%, +3.1)\nCONSERVATIVE: Bob Baker 988 (4.3%, -3.1)",
        "Lab - Ann Archer - 22,258 ELECTED\nCon – Bob Baker – 988",
        "Ann Archer (Labour and Co-operative Party) ... 22258\n\nBob Baker (Conservative) ... 988.",
    ],
)
def test_a_line_a_candidate(tmp_path: Path, lines: str) -> None:
    contest = only(tmp_path, f"Anytown, Thursday, 4 July 2024\n\n{lines}\n\nElectorate: 40,000\nTurnout 58.3%\nRejected ballot papers: 61\n")
    assert votes(contest) == ANYTOWN
    assert (contest.seat, str(contest.date)) == ("Anytown", "2024-07-04")
    assert {name: contest.figures[name].value for name in ("electorate", "rejected")} == {"electorate": 40000, "rejected": 61}


def test_shares_changes_and_who_was_elected(tmp_path: Path) -> None:
    contest = only(tmp_path, "Anytown by-election, 1 May 2025\nReform UK: Sarah Poole 12,645 (38.7%, +20.6)\nLabour: Karen Shaw 12,639 (38.7%, −14.2)\nMajority 6")
    first, second = contest.candidacies
    assert first.share and second.change and (float(first.share.value), float(second.change.value)) == (38.7, -14.2)
    assert first.votes and first.votes.cells[0].row == 2
    assert contest.figures["majority"].value == 6


def test_several_seats_below_one_title(tmp_path: Path) -> None:
    text = ("LOCAL ELECTIONS 2 May 2024\nFull results\n\nABBEY WARD\nAnna Smith (Labour) 1,234 ELECTED\nBob Jones (Lib Dem) 834\nTurnout: 31%\n\n"
            "CASTLE WARD\nGreen Party - Carol White - 998\nLabour - Dan Black - 765\n")
    found = {contest.seat: contest for contest in read(tmp_path, text).contests}
    assert {seat: str(contest.date) for seat, contest in found.items()} == {"Abbey": "2024-05-02", "Castle": "2024-05-02"}
    assert votes(found["Castle"]) == {"Carol White": ("green", 998), "Dan Black": ("labour", 765)}
    assert [c.name for c in found["Abbey"].candidacies if c.elected] == ["Anna Smith"]


def test_an_article_is_no_such_list(tmp_path: Path) -> None:
    text = "Labour won Anytown.\n\nAnn Archer polled 22,258 votes, a majority of 21,270.\n\nShe said the people had spoken in numbers never seen since 1945.\n\nTurnout was down.\n"
    results = read(tmp_path, text)
    assert not results.contests and results.errors


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,22,258\nAnytown,Bob Baker,Conservative,988\n", 2),
        ("Constituency,Candidate,Party,Votes,Share\nAnytown,Bob Baker,Conservative,988,4.3\nAnytown,Ann Archer,Labour,22,258,95.7\n", 3),
    ],
)
def test_commas_that_part_a_number_are_no_columns(tmp_path: Path, text: str, line: int) -> None:
    (error,) = read(tmp_path, text, "results.csv").errors
    assert f"results.csv:{line}: more cells than headings, as the comma of '22,258' parts two" in str(error)


@pytest.mark.parametrize("text", [
    "Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,22258,\nAnytown,Bob Baker,Conservative,988,\n",
    'Constituency,Candidate,Party,Votes\nAnytown,Ann Archer,Labour,"22,258"\nAnytown,Bob Baker,Conservative,988\n',
])
def test_quoted_numbers_and_empty_cells_are_fine(tmp_path: Path, text: str) -> None:
    assert votes(only(tmp_path, text)) == ANYTOWN


def test_figures_behind_a_dash(tmp_path: Path) -> None:
    contest = only(tmp_path, "Anytown by-election, 4 May 2023\n\nAnn Archer, Labour - 22,258\nBob Baker, Conservative – 988\n\nRejected papers – 61\nElectorate - 40,000\nTurnout - 58.3%\n")
    assert votes(contest) == ANYTOWN
    assert {name: contest.figures[name].value for name in ("electorate", "rejected")} == {"electorate": 40000, "rejected": 61}


def test_parties_with_share_and_change_in_brackets(tmp_path: Path) -> None:
    contest = only(tmp_path, "Northshire DC, Castle - 4 May 2023\nLab 1650 (67.3; +12.7)\nGreen 801 (32.7; −12.7)\nMajority 849\nLab hold\nPercentage change since May 2021\n")
    assert (contest.seat, str(contest.date)) == ("Castle", "2023-05-04")
    found = {c.party: [float(figure.value) for figure in (c.votes, c.share, c.change) if figure] for c in contest.candidacies}
    assert found == {"labour": [1650, 67.3, 12.7], "green": [801, 32.7, -12.7]}


def test_candidates_that_run_on_behind_their_seat(tmp_path: Path) -> None:
    text = ("Castle: Ann Archer (Lab) 1,650; Bob Baker (Green) 801. Majority 849. Turnout 27.3%. Lab hold.\n"
            "Mill: Dan Dee (Con) 1,000; Eve Ely (Lab) 999; Flo Fry (LD) 20. Maj 1. Con gain from Lab.\n")
    found = {c.seat: c for c in read(tmp_path, text).contests}
    assert votes(found["Castle"]) == {"Ann Archer": ("labour", 1650), "Bob Baker": ("green", 801)}
    assert votes(found["Mill"]) == {"Dan Dee": ("conservative", 1000), "Eve Ely": ("labour", 999), "Flo Fry": ("liberal-democrat", 20)}
    assert {seat: int(c.figures["majority"].value) for seat, c in found.items()} == {"Castle": 849, "Mill": 1}


@pytest.mark.parametrize(("text", "line"), [
    ("Castle - Thursday, 4th May, 2023\nName Party Votes Outcome\nAnn Archer Labour Party 1,650 Elected\nBob Baker Green Party 801 Not elected\n\nElectorate 9000\nTurnout 27%\nNumber of ballot papers rejected 9\n", 3),
    ("Castle, 4 May 2023\nAnn Archer Labour Party 1,650\nBob Baker Liberal Democrats 801\nTurnout: 27%\n", 2),
    ("Castle, 4 May 2023\nAnn Archer (Labour) 1,650\nBob Baker (Green) 801\nCarl Cole | Reform UK 77 \nTurnout: 27%\n", 0),
    ("Castle, 4 May 2023\nAnn Archer (Labour) 1,650\nBob Baker (Green) 801\nCarl Cole - North - Reform UK 77\nTurnout: 27%\n", 4),
])
def test_a_candidate_who_cannot_be_read_is_not_left_out(tmp_path: Path, text: str, line: int) -> None:
    results = read(tmp_path, text)
    assert not results.contests
    if line:
        (error,) = results.errors
        assert "seems to be a candidate's line" in str(error) and (f"line {line}: " in str(error) or f"results.txt:{line}: " in str(error))


@pytest.mark.parametrize("title", ["Labour hold, swing 3.2%", "Labour majority over Conservatives 300", "Conservatives lose to Labour in 2 wards"])
def test_titles_with_a_party_and_a_number_are_no_candidates(tmp_path: Path, title: str) -> None:
    assert votes(only(tmp_path, f"Anytown, 4 July 2024\n{title}\nAnn Archer (Labour) 22,258\nBob Baker (Con) 988\nTurnout: 58.3%\nElectorate: 40,000\n")) == ANYTOWN


def test_gaps_part_name_and_party(tmp_path: Path) -> None:
    assert votes(only(tmp_path, "Anytown, 4 July 2024\nAnn Archer     Labour Party   22,258\nBob Baker      Conservative      988\nTurnout: 58.3%\n")) == ANYTOWN


def test_a_surname_that_is_a_party_stays_a_name(tmp_path: Path) -> None:
    found = votes(only(tmp_path, "Anytown, 4 July 2024\nAnn Mary Green 22,258\nBob Baker (Conservative) 988\nTurnout: 58.3%\n"))
    assert set(found) == {"Ann Mary Green", "Bob Baker"}


DIVISIONS = (
    "NORTHSHIRE COUNTY COUNCIL ELECTION, 1 MAY 2025\nResults by electoral division (one councillor each)\n\n"
    "BECKHAM EAST\nElectorate 9,694 | Ballot papers 4,226 | Invalid 15 | Turnout 43.6%\nAnn Archer, Conservative and Unionist Party, 1,374 ELECTED\nBob Baker, Labour Party, 1,210\nDi Dean, Reform UK, 1,200\n"
    "Cy Carter, Green Party, 427\nTotal valid votes 4,211\n\nOLDBURY\nElectorate 8,049 | Ballot papers 1,224 | Invalid 8 | Turnout 15.2%\nEve Ellis, Labour Party, 700 ELECTED\nFay Frost, Green Party, 516\nTotal valid votes 1,216\n"
)


def test_commas_between_name_party_and_votes(tmp_path: Path) -> None:
    path = tmp_path / "results.txt"
    path.write_text(DIVISIONS, encoding="utf-8")
    found = read_results([str(path)])
    assert found.errors == ()
    told = [(c.seat, {x.name: int(x.votes.value) for x in c.candidacies if x.votes}, {name: int(figure.value) for name, figure in c.figures.items()}) for c in found.contests]
    assert told == [
        ("BECKHAM EAST", {"Ann Archer": 1374, "Bob Baker": 1210, "Di Dean": 1200, "Cy Carter": 427}, {"electorate": 9694, "votes_cast": 4226, "rejected": 15, "turnout": 43, "valid_votes": 4211}),
        ("OLDBURY", {"Eve Ellis": 700, "Fay Frost": 516}, {"electorate": 8049, "votes_cast": 1224, "rejected": 8, "turnout": 15, "valid_votes": 1216})]


def test_figures_by_one_letter(tmp_path: Path) -> None:
    path = tmp_path / "results.txt"
    path.write_text("OLDBURY: Ann Archer (Lab) 729; Bob Baker (Con) 327; Cy Carter (LD) 268. Lab maj 402. Elec 4,180; T 31.9%; rej 11.\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert {name: float(figure.value) for name, figure in contest.figures.items()} == {"majority": 402, "electorate": 4180, "turnout": 31.9, "rejected": 11}


def test_commas_below_headings_part_columns(tmp_path: Path) -> None:
    path = tmp_path / "results.txt"
    path.write_text("Candidate, Party, Votes, Spent\nAnn Archer, Labour, 900, 450\nBob Baker, Conservative, 700, 300\nCy Carter, Green Party, 100, 20\n", encoding="utf-8")
    (contest,) = read_results([str(path)]).contests
    assert {c.name: int(c.votes.value) for c in contest.candidacies if c.votes} == {"Ann Archer": 900, "Bob Baker": 700, "Cy Carter": 100}


@pytest.mark.parametrize("figures", [
    "Electorate: 70,768 · Turnout: 42.7% · Rejected: 71", "Electorate 70,768; turnout 30,237 (42.7%) incl 71 rejected", "Electorate = 70,768 / turnout = 42.7% (30,237) / rejected = 71",
    "Electorate 70,768, turnout 42.7%, rejected 71", "Electorate: 70,768 | Turnout: 42.7% | Rejected papers: 71 (0.2%)",
])
@pytest.mark.parametrize("titles", [("## Hartlepool", "## Batley and Spen"), ("Hartlepool: Con gain from Lab", "Batley and Spen: Lab hold"), ("PA SNAP 0702 HARTLEPOOL  Con gain from Lab", "PA SNAP 0525 BATLEY AND SPEN  Lab hold")])
def test_figures_in_one_line_are_those_of_the_candidates_above_them(tmp_path: Path, figures: str, titles: tuple[str, str]) -> None:
    text = f"{titles[0]}\n\nJill Mortimer (Con) 15,529\nPaul Williams (Lab) 8,589\n\n{figures}\n\n{titles[1]}\n\nKim Leadbeater (Lab) 13,296\nRyan Stephenson (Con) 12,973\n\nElectorate: 79,373\n"
    found = {c.seat.title(): c.figures for c in read(tmp_path, text).contests}
    assert {name: float(found["Hartlepool"][name].value) for name in ("electorate", "turnout", "rejected")} == {"electorate": 70768, "turnout": 42.7, "rejected": 71}
    assert (found["Batley And Spen"]["electorate"].value, "rejected" in found["Batley And Spen"]) == (79373, False)


def test_headings_and_lists_of_markdown(tmp_path: Path) -> None:
    text = "# Results\n\n_Updated Friday_\n\n## Elm ward\n\n**LABOUR HOLD** (majority 140)\n\n- Ann Archer (Labour): **650** votes\n- Bob Baker (Green): 510 votes\n\n## Oak ward\n\n* Cy Carter (Labour): 410 votes\n* Dee Dunn (Green): 530 votes\n"
    found = {c.seat: votes(c) for c in read(tmp_path, text, "results.md").contests}
    assert found == {"Elm": {"Ann Archer": ("labour", 650), "Bob Baker": ("green", 510)}, "Oak": {"Cy Carter": ("labour", 410), "Dee Dunn": ("green", 530)}}


def test_a_remark_is_no_heading(tmp_path: Path) -> None:
    assert only(tmp_path, "# checked twice\nAnn Archer (Labour) 650\nBob Baker (Green) 510\n").seat == ""


@pytest.mark.parametrize("line", ["2019 notional: Con maj 4,402 (9.1%); turnout 48,390 (66.1%)", "Swing: 12.1% Con to Lab", "Last time the majority was 3,595"])
def test_figures_of_another_election_are_none_of_this_one(tmp_path: Path, line: str) -> None:
    contest, *before = sorted(read(tmp_path, f"Hartlepool\nJill Mortimer (Con) 15,529\nPaul Williams (Lab) 8,589\nMaj 6,940\n{line}\n").contests, key=lambda one: not one.candidacies)
    assert [int(one.figures["majority"].value) for one in before] == ([3595] if line.startswith("Last time") else [])
    assert (contest.figures["majority"].value, "turnout" in contest.figures) == (6940, False)


# Chorley and Luton South at the general election of 2015, as declarations and printouts give them.
DECLARED = (
    """DECLARATION OF RESULT OF POLL

Election of a Member of Parliament for the
CHORLEY CONSTITUENCY
on Thursday the seventh day of May 2015

I, the Acting Returning Officer, do hereby give notice that the votes recorded are as
follows:

HOYLE, Lindsay (Labour)...................... 23,322   elected
LOUGHENBURY, Rob (Conservative)............. 18,792

The ballot papers rejected were:
  A  want of an official mark ........... 0
  B  voting for more candidates ......... 51
  D  being unmarked or wholly void for uncertainty 80
  TOTAL ........ 131

Electorate 74,679     Turnout 69.20 per cent
""",
    """Chorley constituency
General election, 7 May 2015
----------------------------------
Hoyle, Lindsay (Labour) - 23,322
Loughenbury, Rob (Conservative) - 18,792
==================================
Reasons for rejection
(a) unmarked or void for uncertainty: 80
(b) voting for more than one candidate: 51
Total: 131
Electorate = 74,679   Turnout: 69.2%
""",
    """GENERAL ELECTION 7 MAY 2015
Page 2
CHORLEY    ELECTORATE  74679   T/O 69.2%   REJ 131
   Lindsay Hoyle      LAB    23322   45.10   E
   Rob Loughenbury    CON    18792   36.30
""",
)


@pytest.mark.parametrize("text", DECLARED)
def test_declarations_with_leaders_reasons_and_gaps(tmp_path: Path, text: str) -> None:
    contest = only(tmp_path, text)
    assert contest.seat.casefold() == "chorley" and str(contest.date) == "2015-05-07"
    assert votes(contest) == {"Lindsay Hoyle": ("labour", 23322), "Rob Loughenbury": ("conservative", 18792)}
    assert {name: float(contest.figures[name].value) for name in ("electorate", "turnout", "rejected")} == {"electorate": 74679, "turnout": 69.2, "rejected": 131}
    assert "valid_votes" not in contest.figures


def test_printed_seats_with_their_figures_behind_them(tmp_path: Path) -> None:
    text = ("PAGE 1\n01 CHORLEY           ELEC  74679  T/O 69.2%\n-------------\n  Lindsay Hoyle     LAB   23322  45.1  E\n  Rob Loughenbury   CON   18792  36.3\n\n"
            "02 LUTON SOUTH       ELEC  67234  T/O 62.9%\n-------------\n  Gavin Shuker      LAB   18660  44.2  E\n  Katie Redmond     CON   12949  30.7\nE = ELECTED\n")
    found = {c.seat: c for c in read(tmp_path, text).contests}
    assert {seat: (len(c.candidacies), int(c.figures["electorate"].value), float(c.figures["turnout"].value)) for seat, c in found.items()} == {
        "CHORLEY": (2, 74679, 69.2), "LUTON SOUTH": (2, 67234, 62.9)}
    assert [c.name for contest in found.values() for c in contest.candidacies if c.elected] == ["Lindsay Hoyle", "Gavin Shuker"]


def test_figures_of_another_year_stay_apart(tmp_path: Path) -> None:
    text = "Chorley constituency, 7 May 2015\nLindsay Hoyle (Labour) 23,322\nRob Loughenbury (Conservative) 18,792\n\nAt the election of 2010:\nElectorate: 70,950\nTurnout: 70.1%\n"
    contest = next(c for c in read(tmp_path, text).contests if c.candidacies)
    assert not {"electorate", "turnout"} & set(contest.figures)


def test_somebody_called_blank_is_a_candidate(tmp_path: Path) -> None:
    contest = only(tmp_path, "Chorley constituency, 7 May 2015\nPeter Blank (Labour) 23,322\nAnn Void (Conservative) 18,792\nElectorate: 74,679\n")
    assert set(votes(contest)) == {"Peter Blank", "Ann Void"}


def test_headings_of_markdown_above_reasons_and_gaps(tmp_path: Path) -> None:
    text = ("## Chorley\n\n- Lindsay Hoyle (Labour): **23,322**\n- Rob Loughenbury (Conservative): 18,792\n\n---\n\nBallot papers rejected:\n(a) unmarked or void for uncertainty: 80\n(b) voting for more than one candidate: 51\n"
            "Total: 131\nElectorate = 74,679   Turnout: 69.2%\n\n## Luton South\n\n- Gavin Shuker (Labour): **18,660**\n- Katie Redmond (Conservative): 12,949\n\nElectorate 67,234 · Turnout 62.9 per cent\n")
    found = {c.seat: c for c in read(tmp_path, text, "results.md").contests}
    assert {seat: (len(votes(c)), {name: float(c.figures[name].value) for name in ("electorate", "turnout", "rejected") if name in c.figures}) for seat, c in found.items()} == {
        "Chorley": (2, {"electorate": 74679, "turnout": 69.2, "rejected": 131}), "Luton South": (2, {"electorate": 67234, "turnout": 62.9})}
