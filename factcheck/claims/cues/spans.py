"""Cues of how far apart several finished: the first three, the whole field, first and last. See `factcheck.claims.cue` for
how a line is written."""

from __future__ import annotations

from factcheck.claims.cue import Cue as C
from factcheck.claims.cues.leads import EACH_OTHER

_APART = (
    r"(?:(?:were |was |lay |stood |was all that |were all that )?(?:separat(?:ed|es|ing|e)|divid(?:ed|es|ing|e)|cover(?:ed|s|ing)?|span(?:ned|s|ning)?|part(?:ed|s|ing)|split(?:s|ting)?|between))"
)
_WHO = r"(?: (?:candidates|parties|contenders|names|sides|rivals|finishers|hopefuls|challengers|men|women|of G))?(?! (?:divisions|seats|wards|boxes|counts|places|stages|constituencies|contests|councils|areas))"
# The first so many of a result.
_FIRST_FEW = (
    rf"(?:(?:the )?(?:O|top|leading|first|front|best-placed) [k]{_WHO}|the [k] (?:leading|top|front-running|front|first|best-placed|principal)(?: (?:candidates|parties|contenders|names|men|women|rivals))?)"
)
_ALL = r"(?:(?:the )?(?:whole|entire|complete|full) (?:field|pack|ballot paper|slate|card|list)|(?:the )?(?:top|first|winner|R) (?:from|and|to) (?:the )?(?:bottom|last|back-?marker|tail-?ender))"
_FROM = r"(?:the )?(?:(?P<j>[OR])|top|winner|summit|winning candidate)(?:[ -]plac\w+| spot| of the (?:poll|list|pile))?"
_TO = r"(?:the )?(?:(?P<k>[OR])|bottom|last|foot|back|tail)(?:[ -]plac\w+(?: candidate| party)?| spot| of the (?:poll|list|field|pile))?\b(?! (?:of|time|term|preference|count|round))"
_IS = r"(?:is|was|comes to|came to|amounts to|amounted to|ran to|runs to|stretched to|stretches to|works out at|of|:|just|only|barely| )+"


def _lines(measure: str, letters: str, unit: str) -> tuple[C, ...]:
    number = rf"<{letters}>{unit}"
    return (
        C(measure, 0.965, rf"(?<!the )(?<!from )(?<!to )(?<!over ){number} (?:that )?{_APART} {_FIRST_FEW}(?! (?:on|in|from) (?:the )?(?:council|chamber|region|table of))", make="span", subject="none"),
        C(measure, 0.96, rf"(?<!the )(?<!from )(?<!to )(?<!over ){number} (?:that )?{_APART} {_ALL}", make="span", subject="none"),
        C(measure, 0.97, rf"(?<!the )(?<!from )(?<!to )(?<!over ){number} (?:that )?{_APART} {_FROM} (?:and|from) {_TO}", make="span", subject="none"),
        # "The top three finished within 57 votes of each other": how far apart, not how many together.
        C(measure, 0.985, rf"{_FIRST_FEW} (?:[a-z]+ ){{0,3}}?{number} {EACH_OTHER}", make="span", subject="none"),
        C(measure, 0.975, rf"{_ALL} (?:[a-z]+ ){{0,3}}?{number} {EACH_OTHER}", make="span", subject="none"),
        C(measure, 0.97, rf"(?:{_FIRST_FEW}|{_ALL}),? (?:(?:was|were|is|are|being|all|ended up|finished) )*(?:separated|divided|covered|spanned|parted) by {number}", make="span", subject="none"),
        C(measure, 0.965, rf"{_FROM} (?:and|to|from) {_TO},? (?:(?:was|were|is|are|being|all) )*(?:separated|divided|covered|spanned|parted) by {number}", make="span", subject="none"),
        # "between first and third there were 57 votes", "from top to bottom is a span of 57"
        C(measure, 0.965, rf"\bbetween {_FROM} and {_TO},? (?:there )?(?:were|was|are|is|lay|lie|stood|came) (?:an? (?:[a-z]+ )?(?:spread|span|gap|gulf|distance|difference) of )?{number}(?! (?:places|candidates|parties|names|more|others))", make="span", subject="none"),
        C(measure, 0.965, rf"\bfrom {_FROM} to {_TO},? (?:there )?(?:is|was|it is|it was) (?:an? )?(?:[a-z]+ )?(?:span|spread|gap|distance|range|matter|difference) of {number}", make="span", subject="none"),
        C(measure, 0.97, rf"(?:spread|span|gap|gulf|distance|difference|stretch)(?: [a-z]+)? (?:from|between) {_FROM} (?:to|and) {_TO},? {_IS}{number}", make="span", subject="none"),
        C(measure, 0.965, rf"(?:spread|span|gap|gulf|distance|range) of {number} (?:from|between) {_FROM} (?:to|and) {_TO}", make="span", subject="none"),
    )


SPANS: tuple[C, ...] = (*_lines("lead", "N", "(?: votes| ballots| crosses| papers)?"), *_lines("lead_points", "TPD", "(?:[ -]points?)?"))
