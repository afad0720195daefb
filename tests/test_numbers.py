"""Finding numbers: the grid of phrases, the specifications, what is no figure, and hostile text."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from benchmarks.costs import cases
from benchmarks.finding_numbers import found_in, score_phrases, score_specs
from factcheck.article import parse
from factcheck.patterns import compiled, matches
from factcheck.quantities import find_quantities
from factcheck.quantities.grammar import MAY_BEGIN, grammar
from factcheck.quantities.misprints import misprint, significant


def test_phrases() -> None:
    scores, missed = score_phrases()
    values, of = scores["values"]
    assert values / of >= 0.97, missed
    assert scores["bounds"] == (39, 39), missed
    assert scores["negatives"] == (22, 22), missed


def test_specifications_do_not_get_worse() -> None:
    scores = score_specs()
    assert scores["PercentModel"][0] == scores["PercentModel"][1]
    assert scores["NumberRangeModel"][0] >= 70
    assert scores["NumberModel"][0] >= 94


@pytest.mark.parametrize(("text", "value", "kind"), [
    ("17.4m votes", Fraction(17_400_000), "count"),
    ("half a million votes", Fraction(500_000), "count"),
    ("61 per cent", Fraction(61), "percent"),
    ("61pc of the vote", Fraction(61), "percent"),
    ("a 13.6-point rise", Fraction("13.6"), "points"),
    ("one in five voters", Fraction(1, 5), "fraction"),
    ("two-thirds of the vote", Fraction(2, 3), "fraction"),
    ("finished third", Fraction(3), "ordinal"),
    ("until the 15th count", Fraction(15), "ordinal"),
    ("a 5-to-1 margin", Fraction(5), "multiplier"),
    ("twice as many votes", Fraction(2), "multiplier"),
    ("the majority halved", Fraction(1, 2), "multiplier"),
    ("ten thousand, nine hundred and seventy-four votes", Fraction(10_974), "count"),
])
def test_form_and_value(text: str, value: Fraction, kind: str) -> None:
    assert [(q.value, q.kind) for q in found_in(text)] == [(value, kind)]


@pytest.mark.parametrize(("text", "comparator"), [
    ("more than 4,000 votes", ">"), ("no fewer than 14 votes", ">="), ("not more than 500 votes", "<="),
    ("nearly 11,000 votes", "~<"), ("just over 300 votes", "~>"), ("about 300 votes", "~"), ("spread over eight names", "="), ("shared out over eight names", "="), ("polled over 800 votes", ">"), ("fewer than 300 votes", "<"),
])
def test_hedges(text: str, comparator: str) -> None:
    assert [q.comparator for q in found_in(text)] == [comparator]


@pytest.mark.parametrize(("text", "values"), [
    ("She won those 3,109 to 4,233.", [3109, 4233]), ("grown by 1,484 to 80,024", [1484, 80024]),
    ("it broke 44 to 81 for the Democrat", [44, 81]), ("The ward split narrowly 44 to 51.", [44, 51]), ("They hoped for 44 to 51.", [44]), ("up 1.8 points to 46.2%", [Fraction("1.8"), Fraction("46.2")]),
    ("3,000 to 4,000 votes", [3000]), ("between 3,109 and 4,233 votes", [3109]), ("12 to 15 per cent", [12]),
])
def test_exact_figures_are_no_range(text: str, values: list[Fraction]) -> None:
    assert [q.value for q in found_in(text)] == values


@pytest.mark.parametrize("text", ["Jo Bell, 43, spoke.", "at 10pm on 4 July 2024", "£1.2m", "the M6", "in 2019", "odds of 8/1"])
def test_no_figures(text: str) -> None:
    assert found_in(text) == []


def test_every_digit_is_in_some_number() -> None:
    text = "On 4 July 2024 10,974 people, 3 of them aged 91, met at 10.30pm in Room 101 for £4.50; see 12/7, 1.2.3 and 0800 123456."
    covered = {i for q in find_quantities(parse("a.txt", text)) for i in range(q.start, q.end)}
    assert [ch for i, ch in enumerate(text) if ch.isdigit() and i not in covered] == []


@pytest.mark.parametrize(("text", "truth", "cause"), [
    ("9,746", Fraction(9_476), "transposed"), ("54.2%", Fraction("45.23"), "transposed"), ("1,234", Fraction(1_334), "one digit"),
])
def test_misprints(text: str, truth: Fraction, cause: str) -> None:
    (quantity,) = found_in(f"{text} of them")
    assert cause in (misprint(quantity, truth) or "")


@pytest.mark.parametrize(("text", "truth"), [("9,476", Fraction(9_476)), ("61.2%", Fraction("60.79")), ("9,476", Fraction(947))])
def test_no_misprints(text: str, truth: Fraction) -> None:
    (quantity,) = found_in(f"{text} of them")
    assert misprint(quantity, truth) is None


def test_significant_digits() -> None:
    assert [significant(q) for q in found_in("9,476 votes, 45.2%, 12,000 votes")] == [4, 3, 2]


@pytest.mark.parametrize(("text", "value"), [
    ("one voter in ten stayed at home", "1/10"), ("two in every hundred votes", "1/50"), ("one elector in three", "1/3"), ("one paper in every 15", "1/15"),
])
def test_one_in_so_many(text: str, value: str) -> None:
    assert [str(q.value) for q in find_quantities(parse("a.txt", text)) if not q.reason] == [value]


@pytest.mark.parametrize("text", ["one resident in the crowd", "one voter in Leeds"])
def test_one_in_somewhere(text: str) -> None:
    assert [q for q in find_quantities(parse("a.txt", text)) if not q.reason] == []


@pytest.mark.parametrize(("text", "counted"), [
    ("Labor six, Liberals four, NXT one.", True),
    ("The Greens have two and People Against Bureaucracy have one.", True),
    ("Reform UK has three and the Greens, in Waveney Valley, one.", True),
    ("There are seven of them and, in Salisbury, one Labour member.", True),
    ("Two Conservatives, one Labour and Co-operative member and one independent were returned.", True),
    ("One Labour councillor said nothing at all.", False),
    ("It took two buses, and the Lib Dems one more hour.", False),
    ("She beat two of them and Jones was the one.", False),
    ("Dunn was the only candidate to lose a deposit.", True),
    ("Dunn was the only candidate to lose her way.", False),
    ("He was alone in losing his deposit.", True),
    ("He was alone in the hall.", False),
])
def test_one_in_a_list_and_the_only_one(text: str, counted: bool) -> None:
    assert any(q.value == 1 and q.kind == "count" and q.reason is None for q in find_quantities(parse("article.txt", text))) == counted


@pytest.mark.parametrize(("text", "value", "comparator"), [
    ("less than a tenth of a percentage point", "0.1", "<"), ("about two-hundredths of a point", "0.02", "~"), ("0.9 of a point", "0.9", "="), ("half a percentage point", "0.5", "="),
    ("a point and a half", "1.5", "="), ("three points and a half", "3.5", "="), ("up over a point", "1", ">"), ("less than a percentage point", "1", "<"), ("four or so points", "4", "~"),
])
def test_parts_of_a_point(text: str, value: str, comparator: str) -> None:
    assert [(q.value, q.kind, q.comparator) for q in find_quantities(parse("article.txt", text))] == [(Fraction(value), "points", comparator)]


@pytest.mark.parametrize("text", ["He had a point.", "at one stage a point was made", "by a point of order", "She scored a point over him.", "up to a point"])
def test_points_that_are_made(text: str) -> None:
    assert not [q for q in find_quantities(parse("article.txt", text)) if q.reason is None]


def test_a_place_has_no_age() -> None:
    found = find_quantities(parse("article.txt", "The gap was 17, and in Witney North & East, 19."))
    assert [q.value for q in found if q.reason is None] == [17, 19]


def test_no_number_begins_where_none_is_looked_for() -> None:
    anywhere = compiled(grammar().pattern.removeprefix(MAY_BEGIN), re.I)
    texts = [text for text, _ in cases()[::20]] + ["behalf a million, xhalf an percentage point, v12 and 3½, a minus5, ten, TEN, half-a-dozen; both, nobody lost a deposit"]
    for text in texts:
        assert [m.span() for m in matches(grammar(), text)] == [m.span() for m in matches(anywhere, text)]


@pytest.mark.parametrize(("text", "number"), [
    ("The two independents, David Sheldon (2247) and James Holgate (1883), were sixth and seventh.", "1883"),
    ("One Nation's candidate drew 2038, ahead of the others.", "2038"),
])
def test_a_count_without_a_comma_is_no_year(text: str, number: str) -> None:
    assert [q.kind for q in find_quantities(parse("a.txt", text)) if q.text == number] == ["count"]


@pytest.mark.parametrize(("text", "number"), [
    ("Labour's 2019 vote here was 9,120.", "2019"), ("John Major (1992) and Tony Blair (1997) both came here.", "1997"),
])
def test_a_year_before_vote_or_in_brackets_is_a_year(text: str, number: str) -> None:
    assert [q.kind for q in find_quantities(parse("a.txt", text)) if q.text == number] == ["year"]
