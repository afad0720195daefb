"""Rare words for what the cues know under a common one: "its share ebbed" is "its share fell".

A cue names the words that it was written for; whoever writes an article has more of them. In the shorthand of a sentence they
are put in the words of the cues, so that one word here serves every cue. Only words that mean nothing else in an article on an
election belong here, or such as a number or a name behind them makes plain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.patterns import compiled

# A verb as it is, with s, in the past, its participle, with ing.
_Forms = tuple[str, str, str, str, str]
_COMMON: dict[str, _Forms] = {
    "fall": ("fall", "falls", "fell", "fallen", "falling"),
    "rise": ("rise", "rises", "rose", "risen", "rising"),
    "lose": ("lose", "loses", "lost", "lost", "losing"),
    "beat": ("beat", "beats", "beat", "beaten", "beating"),
}
_ONE = r"(?:(?!(?:of|than|from|to|by|with|for|at|in|on|and|as) )[a-z'-]+ )?"
# What has to stand behind a word, or before it, so that it means the common one.
_NEEDS: dict[str, tuple[str, str]] = {
    "": ("", ""),
    "a number": ("", r"(?= (?:(?:to|by|from|at|of|some) )?[+-]?\ue000[NPDTF])"),
    "votes": ("", rf"(?= (?:(?:a|the|another|some|\ue000G) )?{_ONE}\ue000[NFP])"),
    "a name": ("", rf"(?= (?:(?:the|both|all) )?{_ONE}\ue000[ABRGU])"),
    "by a number": ("", r"(?= by \ue000[NPDT])"),
    "being": (r"(?<=\bwere )(?:declared |deemed |found |ruled |judged )?|(?<=\bwas )|(?<=\bbeing )|(?<=\bas )", ""),
    "from one to another": (r"(?<=\ue000T )(?:[a-z]+ )?|(?<=point )", r"(?= (?:away )?(?:from|to) (?:the )?\ue000)"),
}

# Verbs by the common one, with what they need: regular ones, and with slashes those whose past and participle are their own.
VERBS: tuple[tuple[str, str, str], ...] = (
    ("fall", "", "shrivel, ebb, wither, wilt, sag, wane, fade, diminish, lessen, deflate, crater, nosedive, dwindle, recede, subside, droop"),
    ("fall", "", "tail off, trail off, fall/fell/fallen away, fall/fell/fallen back, fall/fell/fallen off, drop away, drop off, slip away"),
    ("fall", "", "slip back, slide/slid/slid away, slide/slid/slid back, shrink/shrank/shrunk back, sink/sank/sunk back, go/went/gone backwards"),
    ("fall", "", "go/went/gone south, go/went/gone into reverse, lose/lost/lost ground, take/took/taken a tumble, take/took/taken a dive"),
    ("fall", "a number", "weaken, slacken, contract, retreat, melt, cascade, cave, tank, buckle, crumple, flag, deteriorate, regress, evaporate"),
    ("fall", "a number", "ebb away, melt away, wither away, drain away, shrivel away, crumble away, waste away, leak away"),
    ("rise", "", "mushroom, balloon, skyrocket, burgeon"),
    ("rise", "", "perk up, shoot/shot/shot up, creep/crept/crept up, inch up, edge up, tick up, nudge up, move up, bounce back, forge ahead"),
    ("rise", "", "spring/sprang/sprung up, leap/leapt/leapt up, spike up, march up, build/built/built up, fatten up, fill out"),
    ("rise", "", "gain/gained/gained ground, surge ahead, power ahead, drift up"),
    ("rise", "a number", "spike, spurt, rebound, ascend, escalate, vault, harden, firm, appreciate, accelerate, bound, strengthen, snowball, fatten"),
    ("lose", "a number", "give/gave/given up"),
    ("lose", "votes", "bleed/bled/bled, spill/spilt/spilt, sacrifice, squander, jettison, fritter away, give/gave/given away, wave goodbye to"),
    ("lose", "votes", "say/said/said goodbye to, kiss goodbye to, part company with, bid/bade/bidden farewell to"),
    ("beat", "a name", "overcome/overcame/overcome, vanquish, outstrip, dispatch, whip, lick, floor, repel, outdo/outdid/outdone, outgun"),
    ("beat", "a name", "outpace, outscore, outshine/outshone/outshone, squash, flatten, annihilate, drub, outmuscle"),
    ("beat", "a name", "outfight/outfought/outfought, outclass, outvote, worst, conquer, crush"),
    ("beat", "a name", "get/got/got the better of, get/got/got the best of, have/had/had the beating of, put/put/put paid to"),
    ("beat", "a name", "put/put/put to flight, put/put/put to the sword, finish off, fight/fought/fought off, stave off, ward off"),
    ("beat", "a name", "run/ran/run out ahead of, come/came/come out ahead of, knock out, brush aside"),
)
_DOUBLING = frozenset({"shrivel", "sag", "drop", "slip", "whip", "repel", "drub", "flag", "outstrip", "outgun"})

# Other words by the common one, with what they need.
WORDS: tuple[tuple[str, str, str], ...] = (
    ("cut", "by a number", "dented, pruned, depleted, squeezed, shorn, docked, clipped, lopped, shaved, whacked"),
    ("rejected", "being", "refused, unusable, null and void, null, nullified, no good, ineligible, unfit, found wanting, marked incorrectly"),
    ("rejected", "being", "marked wrongly, wrongly marked, filled in wrongly, filled in incorrectly, kept out of the count, left out of the count"),
    ("rejected", "being", "lost to bad marking, tossed aside, tossed out, cast aside, invalidated"),
    ("voted", "", "put a cross on a ballot paper, put a cross on their ballot paper, made their mark, did their civic duty"),
    ("voted", "", "did their democratic duty, chose to vote, made use of their vote, made use of the vote, expressed a preference"),
    ("voted", "", "delivered their verdict, gave their verdict, filled in a ballot paper, marked a ballot paper, braved the rain to vote"),
    ("voted", "", "braved the cold to vote, trooped to the polls, trooped to the polling stations, visited a polling station, found time to vote"),
    ("voted", "", "found the time to vote, took the trouble to vote, popped in to vote, bothered to turn up, made the effort to vote"),
    ("electorate", "", "list of voters, list of electors, voters' list, voters' roll, voting population, electors' list"),
    ("swing", "from one to another", "movement, drift, transfer, turnaround, turnabout, flow"),
)
_DONE = compiled(r"\b(?:has|have|had|having|been|'ve|be|is|was|were)(?: [a-z]+ly)? \Z")
_WORD = re.compile(r"[a-z]+")


class _Same(NamedTuple):
    """A rare word, its place among the others, and what it is put as: behind "has" or "was" the participle."""

    place: int
    pattern: re.Pattern[str]
    plain: str
    done: str

    def put(self, match: re.Match[str]) -> str:
        """The common word."""
        return self.done if _DONE.search(match.string, 0, match.start()) else self.plain


def in_common_words(text: str) -> str:
    """A shorthand, with the marks before its capitals, its rare words put as common ones."""
    table = _by_longest_word()
    for same in sorted(same for word in table.keys() & set(_WORD.findall(text)) for same in table[word]):
        text = same.pattern.sub(same.put, text)
    return text


@cache
def _by_longest_word() -> dict[str, list[_Same]]:
    """The rare words by the longest one of them, which few sentences have; the longest come first."""
    table: dict[str, list[_Same]] = {}
    for place, (rare, needs, plain, done) in enumerate(sorted(_all(), key=lambda row: -len(row[0]))):
        before, behind = _NEEDS[needs]
        words = re.escape(rare).replace("their", "\ue000G")
        pattern = compiled(rf"(?:{before})\b{words}\b{behind}" if before else rf"\b{words}\b{behind}")
        table.setdefault(max(_WORD.findall(rare.replace("their", "")), key=len), []).append(_Same(place, pattern, plain, done))
    return table


def _all() -> Iterator[tuple[str, str, str, str]]:
    """Every rare word with what it needs and what it is put as."""
    for common, needs, words in WORDS:
        yield from ((word, needs, common, common) for word in words.split(", "))
    for common, needs, verbs in VERBS:
        for verb in verbs.split(", "):
            forms = _inflected(verb)
            for form, same in zip(forms, _COMMON[common], strict=True):
                yield form, needs, same, _COMMON[common][3] if form == forms[3] else same


def _inflected(verb: str) -> _Forms:
    """The forms of "wilt", of "slide/slid/slid away"."""
    head, _, particle = verb.partition(" ")
    base, *own = head.split("/")
    stem = base + base[-1] if base in _DOUBLING else base.removesuffix("e")
    past, participle = own or (f"{stem}ed", f"{stem}ed")
    third = f"{base}es" if base.endswith(("s", "sh", "ch", "o")) else f"{base}s"
    behind = f" {particle}" if particle else ""
    return (f"{base}{behind}", f"{third}{behind}", f"{past}{behind}", f"{participle}{behind}", f"{stem}ing{behind}")
