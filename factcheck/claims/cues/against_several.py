"""Cues of gaps between one and several together. See `factcheck.claims.cue` for how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C

_TOGETHER = r"(?:,? (?:(?:put |added |taken |lumped |counted |when )?(?:together|combined|jointly)|in (?:tandem|combination|harness)|as a pair|between (?:them|G)),?)"
_WORDS = r"(?: (?!not\b|never\b)[a-z'-]+| G){0,4}?"
_BEAT = (
    r"(?:beat|beats|beating|outpoll(?:s|ed|ing)|outvot(?:es|ed|ing)|outscor(?:es|ed|ing)|outnumber(?:s|ed|ing)?|outstrip(?:s|ped|ping)?|top(?:s|ped|ping)?|"
    r"lead|leads|led|leading|edge|edges|edged|pip|pips|pipped|pass|passed|overtake|overtook|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|shade|shaded|eclips(?:e|ed|ing)|overhaul(?:ed)?)"
)
_OVER = r"(?:ahead of|clear of|in front of|more(?: [a-z]+)? than|above|up on|better than)"
_UNDER = r"(?:behind|short of|adrift of|shy of|fewer(?: [a-z]+)? than|less(?: [a-z]+)? than|below|away from)"
_PUT = r"(?:put|add|lump|tot|pool|combine|merge|stack|pile|roll|take|count|putting|adding|lumping|combining|merging|pooling)"
_END = r"(?! (?:in Y|E)\b)"
_FORMS = ("<N>{v}", "<TD>(?:[ -]points?)?")


def _both(weight: float, pattern: str) -> tuple[C, C]:
    """A line on a gap in votes, and the same one in points; "#" stands for the figure."""
    votes, points = (pattern.replace("#", form) for form in _FORMS)
    return C("lead", weight, votes, make="over_several"), C("lead_points", weight, points, make="over_several")


AGAINST_SEVERAL: tuple[C, ...] = (
    # "the Liberals and the NDP together beat the Tories by 12,247"
    *_both(0.988, rf"[whos]{_TOGETHER}{_WORDS} {_BEAT} [who](?: in C)?,? by #{_END}"),
    *_both(0.988, rf"(?:together|combined|jointly|between (?:them|G)|in combination),? (?:the )?[whos]{_WORDS} {_BEAT} [who](?: in C)?,? by #{_END}"),
    *_both(0.988, rf"{_PUT} (?:up )?(?:the )?[whos](?: (?:together|up|into one))?,? (?:and|or) (?:G|they|the (?:pair|two|total|sum)){_WORDS} {_BEAT} [who](?: in C)?,? by #{_END}"),
    *_both(0.988, rf"{_PUT} (?:up )?(?:the )?[whos](?: (?:together|up|into one))?,? (?:and|or) (?:G|they|the (?:pair|two|total|sum)){_WORDS} # (?:{_OVER}|{_UNDER}) [who]{_END}"),
    *_both(0.985, rf"[whos]{_TOGETHER}{_WORDS} # (?:{_OVER}|{_UNDER}) [who]{_END}"),
    *_both(0.985, rf"(?:together|combined|jointly|between (?:them|G)|in combination),? (?:the )?[whos]{_WORDS} # (?:{_OVER}|{_UNDER}) [who]{_END}"),
    # "the Tories beat the Liberals and the NDP combined by 3,000", "... were 3,000 short of the two combined"
    *_both(0.985, rf"[who]{_WORDS} {_BEAT} (?:the )?[whos]{_TOGETHER} ?by #{_END}"),
    *_both(0.985, rf"[who]{_WORDS} # (?:{_OVER}|{_UNDER}) (?:the )?(?:total of )?[whos]{_TOGETHER}{_END}"),
)
