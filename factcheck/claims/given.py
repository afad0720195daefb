"""The contest that a text without one of its own is of, as somebody has said: a lone paragraph of an editor."""

from __future__ import annotations

import re
from collections.abc import Callable

from factcheck.claims.elections import choose_seats
from factcheck.claims.people import seat_forms
from factcheck.errors import UsageError
from factcheck.names import ContestName, Names

_WHEN = re.compile(r"[\s,@]*\b(?P<when>\d{4}(?:-\d\d-\d\d)?)\s*\Z")
_NAMED = 4  # seats named in a message


def names_given(names: Names, text: str, contest: str) -> Names:
    """The names that a text is read with: those of the contest given alone, unless the text is of another seat."""
    seat, when = _parts(contest)
    key = _key(names, seat)
    if key is None or (len(names.seats) > 1 and _placed(names, text, key)):
        return names
    return Names({key: names.seats[key]}, _until(names, when, text), names.parts)


def seat_given(names: Names, contest: str) -> str:
    """The printed name of the seat that is given. Raises UsageError where there is none, or no contest of that time."""
    seat, when = _parts(contest)
    key = _key(names, seat)
    if key is None:
        held = sorted(filter(None, names.seats.values()))
        shown = ", ".join(held[:_NAMED]) + (f" and {len(held) - _NAMED:,} more" if len(held) > _NAMED else "") or "none"
        raise UsageError(f"--contest {contest}: no table has a contest of that name; they hold {shown}")
    known = [one for one in names.of(key) if not when or _is_of(one, when)]
    if not known:
        dates = sorted(filter(None, map(_shown, names.of(key))))
        raise UsageError(f"--contest {contest}: {names.seats[key]} has none of {when}; the tables hold {', '.join(dates) or 'none with a date'}")
    return names.seats[key]


def _parts(contest: str) -> tuple[str, str]:
    """(seat, ISO date or year): "City of Chester 2022-12-01"."""
    found = _WHEN.search(contest)
    return (contest[: found.start()].strip(), found["when"]) if found else (contest.strip(), "")


def _key(names: Names, seat: str) -> str | None:
    wanted = seat.casefold()
    found = [key for key, printed in names.seats.items() if printed.casefold() == wanted]
    found = found or [key for key, printed in names.seats.items() if wanted in {form.casefold() for form in seat_forms(printed)}]
    return found[0] if len(found) == 1 else None


def _placed(names: Names, text: str, key: str) -> bool:
    """Whether a text is of another seat than the one given."""
    chosen = choose_seats(names, text)
    return chosen is not None and any(seat and seat != key for seat in chosen.by_seat)


def _until(names: Names, when: str, text: str) -> Callable[[str], tuple[ContestName, ...]]:
    """The contests of a seat, without those after the one given that the text does not date itself."""

    def lookup(seat: str) -> tuple[ContestName, ...]:
        known = names.of(seat)
        return tuple(one for one in known if not when or not _after(one, when) or str(one.year) in text)

    return lookup


def _shown(contest: ContestName) -> str:
    return str(contest.date or contest.year or "")


def _is_of(contest: ContestName, when: str) -> bool:
    shown = _shown(contest)
    return bool(shown) and (when.startswith(shown) or shown.startswith(when))


def _after(contest: ContestName, when: str) -> bool:
    shown = _shown(contest)
    return shown[: len(when)] > when[: len(shown)]
