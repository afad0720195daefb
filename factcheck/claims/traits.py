"""What the words around a number say of what it may be: short strings, each a trait that a weight is learned for.

Traits of the number are of its surroundings alone; traits of a reading tell whose it is, where they stand in the sentence, and
of which election. Those that come of the rules (cues, readings before) begin with "*", so that the weights can be learned without them.
No trait holds a name or a figure: names and numbers are the capitals of the shorthand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.claims.elections import Seats
from factcheck.claims.formula import Formula, GainHold, HeldSince, Minus, Over, Plus, Reading, Record, Swing, Term, Who, Winner
from factcheck.claims.shorthand import Shorthand
from factcheck.quantities import Quantity

_TOKEN = re.compile(r"[a-z][a-z']*|[A-Z]|\d+|[^\w\s]")
_NUMBERS, NAMES = frozenset("NPDTFM"), frozenset("ABRGU")
_CLAUSE, _LONG, _STEM = 14, 3, 5  # words of a clause that are looked at; letters of a telling word, and of its stem
_PERCENT_STEPS = (1, 2, 5, 10, 15, 20, 30, 40, 50, 60, 75, 101)


@lru_cache(4_096)
def tokens(text: str) -> tuple[str, ...]:
    """The words, capitals and signs of a stretch of shorthand."""
    return tuple(_TOKEN.findall(text))


@dataclass(frozen=True, slots=True)
class Setting:
    """What is known where a number stands: of the discourse, of its cues (measure, weight, make) and of the numbers before it
    in its sentence (position, measure)."""

    topic: str
    last: str | None
    past: bool
    year: bool
    cues: tuple[tuple[str, float, str], ...]
    before: tuple[tuple[int, str], ...]


def of_number(shorthand: Shorthand, at: int, quantity: Quantity, setting: Setting) -> list[str]:
    """Traits of the number at `at`."""
    text = shorthand.text
    left, right = tokens(text[:at])[::-1], tokens(text[at + 1 :])
    return [*_beside(text[at], left, right), *_in_clause(left, right), *_of_form(text[at], quantity), *_between_numbers(text, at), *_told(text, at, setting)]


def _beside(letter: str, left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """The words next to the number, alone and in a row."""
    a, b = [*left[:6], *"^^^^^^"][:6], [*right[:6], *"$$$$$$"][:6]
    for i in range(5):
        yield f"L{i}={a[i]}"
        yield f"R{i}={b[i]}"
    for n in (2, 3, 4):
        yield f"L{n}:{' '.join(reversed(a[:n]))}"
        yield f"R{n}:{' '.join(b[:n])}"
    yield f"L12={a[2]} {a[1]}"
    yield f"R12={b[1]} {b[2]}"
    yield f"LR={a[0]} {b[0]}"
    yield f"LLR={a[1]} {a[0]} {b[0]}"
    yield f"LRR={a[0]} {b[0]} {b[1]}"
    for side in (f"L0={a[0]}", f"R0={b[0]}", f"LL={a[1]} {a[0]}", f"RR={b[0]} {b[1]}"):
        yield f"{letter}|{side}"


def _in_clause(left: Sequence[str], right: Sequence[str]) -> Iterator[str]:
    """Words of the clause on either side, their stems, and words of the whole sentence."""
    for side, words in (("L", left), ("R", right)):
        end = next((i for i, word in enumerate(words) if word in ".;:!?"), len(words))
        clause = words[: min(end, _CLAUSE)]
        yield from (f"B{side}={word}" for word in set(clause))
        yield from (f"P{side}={stem}" for stem in {word[:_STEM] for word in clause if len(word) > _LONG})
        yield from (f"N{side}={word}" for word in set(clause[:3]))
    yield from (f"S={word}" for word in {word for word in (*left, *right) if len(word) > _LONG})


def _of_form(letter: str, quantity: Quantity) -> Iterator[str]:
    size = abs(quantity.value)
    yield f"letter={letter}"
    if letter == "N":
        digits = len(str(int(size)))
        yield f"size={digits}{'+' if size >= 5 * 10 ** (digits - 1) else ''}"
    elif letter in "PDT":
        yield f"{letter} size={next((step for step in _PERCENT_STEPS if size < step), 999)}"
        yield f"step={float(quantity.step)}"
    yield f"comparator={quantity.comparator}"
    yield f"sign={quantity.sign}"


def _between_numbers(text: str, at: int) -> Iterator[str]:
    """The words between the number and those on either side of it."""
    before = [p for p in range(at) if text[p] in _NUMBERS]
    after = [p for p in range(at + 1, len(text)) if text[p] in _NUMBERS]
    if before:
        yield f"gap={' '.join(tokens(text[before[-1] + 1 : at])[:6])}"
        yield f"gap of={text[before[-1]]}"
    if after:
        yield f"next gap={' '.join(tokens(text[at + 1 : after[0]])[:6])}"
        yield f"next gap of={text[after[0]]}"
    yield f"numbers={min(4, len(before) + len(after))}"
    yield f"times={''.join(sorted({letter for letter in text if letter in 'EZY'}))}"


def _told(text: str, at: int, setting: Setting) -> Iterator[str]:
    yield f"*topic={setting.topic}"
    yield f"*last={setting.last}"
    yield f"past={setting.past}"
    yield f"year={setting.year}"
    if setting.before:
        place, measure = setting.before[-1]
        yield f"*before={measure}"
        yield f"*before={measure}|{' '.join(tokens(text[place + 1 : at])[:5])}"
        yield f"letters={text[place]}{text[at]}"
    for measure, weight, make in setting.cues[:2]:
        yield f"*cue={measure}/{make}"
        yield f"*cue={measure}@{weight:.1f}"
    if not setting.cues:
        yield "*cue=none"


# --- readings --------------------------------------------------------------------------------------------------


def owners(formula: Formula) -> list[Who]:
    """Everybody of whom a formula is, each once, in order."""
    match formula:
        case Term():
            return list(formula.who)
        case Minus() | Over():
            return list(dict.fromkeys([*owners(formula.left), *owners(formula.right)]))
        case Plus():
            return list(dict.fromkeys(who for part in formula.parts for who in owners(part)))
        case Swing():
            return [who for who in (formula.to, formula.source) if who]
        case Record():
            return owners(formula.term)
        case HeldSince() | Winner() | GainHold():
            return [formula.who]
        case _:
            return []


def contests(formula: Formula) -> list[str]:
    """The keys of the contests of a formula, each once, in order."""
    match formula:
        case Term() | HeldSince() | Winner():
            return [formula.contest]
        case Minus() | Over():
            return list(dict.fromkeys([*contests(formula.left), *contests(formula.right)]))
        case Plus():
            return list(dict.fromkeys(key for part in formula.parts for key in contests(part)))
        case Swing() | GainHold():
            return [formula.contest, formula.baseline]
        case Record():
            return contests(formula.term)
        case _:
            return []


@lru_cache(4_096)
def shape(formula: Formula) -> str:
    """What is computed, whoever and whenever it is of: "Minus(votes1,votes1)"."""
    match formula:
        case Term():
            return f"{formula.measure}{len(formula.who)}{'b' if formula.but else ''}{'n' if formula.name else ''}"
        case Minus() | Over():
            return f"{type(formula).__name__}({shape(formula.left)},{shape(formula.right)})"
        case Plus():
            return f"Plus({shape(formula.parts[0])})"
        case _:
            return type(formula).__name__


def when(keys: Sequence[str], seats: Seats) -> str:
    """Which elections of their seats contests are: this, before or older, of two at most."""
    told = []
    for key in keys[:2]:
        contest = seats.contests.get(key)
        if contest is None:
            told.append("?")
        elif seats.this(contest.seat_key).key == key:
            told.append("this")
        else:
            before = seats.before(contest.seat_key)
            told.append("before" if before is not None and before.key == key else "older")
    return "+".join(told) or "x"


@dataclass(frozen=True, slots=True)
class Named:
    """Where a sentence names whom in a contest (position, letter, who), and of whom the sentences before spoke last, by
    letter: s the subject, p the person, y the party."""

    here: tuple[tuple[int, str, Who], ...]
    before: tuple[tuple[str, Who], ...]


def place_of(who: Who, named: Named, text: str, at: int) -> tuple[str, tuple[str, ...]]:
    """(where somebody stands to the number, traits of it)."""
    found: list[str] = []
    traits = [f":{who.kind}"]
    behind = [p for p in range(at - 1, -1, -1) if text[p] in NAMES]
    ahead = [p for p in range(at + 1, len(text)) if text[p] in NAMES]
    last = next(((p, letter) for p, letter, one in reversed(named.here) if p < at and one == who), None)
    first = next(((p, letter) for p, letter, one in named.here if p > at and one == who), None)
    for side, most, places, mention in (("b", 3, behind, last), ("a", 2, ahead, first)):
        if mention is not None:
            label = f"{side}{min(most, places.index(mention[0])) if mention[0] in places else most}"
            found.append(label)
            traits += _of_mention(label, mention, text, at)
    found += [letter for letter, one in named.before if one == who]
    traits.append(f":where={'+'.join(found) or ('none' if behind or ahead else 'alone')}")
    if who.kind == "place" and not (last or first):
        traits.append(f":place{who.place}")
    return (found[0] if found else "place" if who.kind == "place" else "no"), tuple(traits)


def _of_mention(label: str, mention: tuple[int, str], text: str, at: int) -> Iterator[str]:
    """Traits of a name beside the number: how many figures stand between, and which words."""
    p, letter = mention
    between = text[p + 1 : at] if p < at else text[at + 1 : p]
    numbers = min(2, sum(1 for c in between if c in "NPDTF"))
    words, side = tokens(between), label[0]
    yield f":{label}"
    yield f":{label}:{letter}:{numbers}"
    if len(words) <= 6:
        yield f":{side}:between={' '.join(words)}"
    if words:
        yield f":{label}:first={words[0]}"
        yield f":{label}:end={words[-1]}"
        yield f":{side}:first two={' '.join(words[:2])}"
        yield f":{side}:end two={' '.join(words[-2:])}"
    yield f":{label}:before={(tokens(text[:p]) or ('^',))[-1]}"
    yield f":{label}:behind={(tokens(text[p + 1 : p + 20]) or ('$',))[0]}"


def of_reading(reading: Reading, source: str, rank: int, elections: str, where: str, letter: str, setting: Setting) -> list[str]:
    """Traits of a reading but for those of its owners. `source`: cue, near or any; `where`: where its owners stand."""
    measure = reading.measure
    traits = [
        f"*source={source}{min(rank, 4)}", f"*score={source}{reading.score:.1f}{reading.weak}", f"*told={reading.placed}{reading.dated}{reading.named}{source}",
        f"sign={reading.sign}", f"when={elections}", f"kind={measure}:{shape(reading.formula) if reading.formula else ''}", f"measure={measure}", f"{measure}:{where}",
        f"{measure}:{elections}", f"{where}:{elections}", f"*topic={setting.topic}:{measure}", f"{letter}:{measure}",
    ]
    if setting.cues:
        traits.append(f"*cue={setting.cues[0][0]}:{measure}")
    if setting.before:
        traits.append(f"*before={setting.before[-1][1]}:{measure}")
    return traits
