"""Counties of a state in a flat file of results that gives each level in rows of its own."""

from __future__ import annotations

import pytest

from factcheck.results import Results, read_results
from tests.marked import verdict_of

HEADINGS = "id,raceid,electiondate,first,last,level,national,officename,party,precinctsreporting,precinctstotal,reportingunitname,seatname,statename,statepostal,votecount,votepct,winner"


@pytest.fixture(scope="module")
def state(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Archer wins Kentucky; Baker has Floyd and Pike, though the file calls Archer the winner on every row."""
    lines = [HEADINGS]
    for level, unit, archer, baker in (("state", "", 9000, 7000), ("county", "Boone", 5000, 2000), ("county", "Floyd", 987, 3187), ("county", "Pike", 900, 1200), ("county", "Nelson", 2113, 613)):
        for first, last, party, votes in (("Ann", "Archer", "GOP", archer), ("Bob", "Baker", "Dem", baker)):
            lines.append(f"1,7,2015-11-03,{first},{last},{level},True,Governor,{party},40,40,{unit},,Kentucky,KY,{votes},{votes / (archer + baker):.6f},{last == 'Archer'}")
    path = tmp_path_factory.mktemp("state") / "results.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    results = read_results([str(path)])
    assert results.errors == () and len(results.names.parts) == 4
    assert [len(contest.candidacies) for contest in results.contests] == [2]
    return results


OPENING = "Ann Archer beat Bob Baker in Kentucky by 2,000 votes.\n\n"


@pytest.mark.parametrize("sentence", [
    "Baker took Pike County by 300 votes, with 57.1 percent, and Floyd County, 3,187 to <987>.", "Archer piled it up in the suburbs. Boone County gave her <5,000> votes.", "Archer carried Boone County by <3,000> votes.", "Baker took Floyd County by <2,200> votes.",
    "Baker held Floyd County, <3,187> to 987.", "Archer swept Nelson County, 2,113 to <613>.", "Archer did best in the suburbs. In Boone County she reached <71.4> percent.",
    "Pike County was closest: Baker edged Archer there by <300> votes out of 2,100.", "Archer won statewide with <9,000> votes.",
])
def test_a_figure_of_a_county(sentence: str, state: Results) -> None:
    found = verdict_of(OPENING + sentence, state)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("Archer took Floyd County, <3,187> to 987.", "refuted"), ("Baker swept Nelson County, <2,113> to 613.", "refuted"), ("Baker held Floyd County, <5,000> to 2,000.", "refuted"),
    ("Archer carried Floyd County by <2,200> votes.", "unverifiable"),
])
def test_who_came_first_there_is_whom_the_sentence_names(sentence: str, verdict: str, state: Results) -> None:
    found = verdict_of(OPENING + sentence, state)
    assert found is not None and found.verdict == verdict


@pytest.mark.parametrize("end", ["in Floyd. Archer", "in Floyd.\n\nArcher", "by lunch.\n\nArcher"])
def test_the_end_of_a_sentence_is_no_first_name(end: str, state: Results) -> None:
    found = verdict_of(f"{OPENING}Baker won it {end} got <9,000> votes in all.", state)
    assert found is not None and found.verdict == "supported"


@pytest.mark.parametrize(("sentence", "verdict"), [
    ("With all <40> precincts in, Archer had 9,000 votes.", "supported"), ("All <40> precincts had reported by midnight.", "supported"), ("With <40> of 40 precincts reporting, Archer led.", "supported"),
    ("With 40 out of <40> precincts counted, Archer led.", "supported"), ("After <40> precincts were counted Archer led.", "supported"), ("With all <44> precincts in, Archer had 9,000 votes.", "refuted"),
    ("Archer visited <12> polling places on the day.", None), ("With <100> percent of precincts reporting, Archer led.", None),
])
def test_precincts_that_reported(sentence: str, verdict: str | None, state: Results) -> None:
    found = verdict_of(OPENING + sentence, state)
    assert (found.verdict if found else None) == verdict


@pytest.mark.parametrize("sentence", [
    "Archer outpolled Baker <56.25>-43.75.", "Archer beat Baker <56.25> percent to 43.75.", "Archer defeated Baker, <9,000> to 7,000.", "Archer outpolled him 9,000 to <7,000>.",
    "It was a <12.5>-point win for Archer.", "It was a <12.5>-point defeat for Baker.", "Archer's edge in Boone County was <3,000> votes.",
])
def test_whose_the_first_of_two_figures_is(sentence: str, state: Results) -> None:
    found = verdict_of(OPENING + sentence, state)
    assert found is not None and found.verdict == "supported"


def test_the_first_of_two_figures_swapped(state: Results) -> None:
    found = verdict_of(OPENING + "Archer outpolled Baker <43.75>-56.25.", state)
    assert found is not None and found.verdict != "supported"
