"""Where an article names those who stood: in full, by surname or by first name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.claims.bare_names import stands_alone
from factcheck.claims.first_names import gender_of, gender_of_title
from factcheck.claims.mention import PERSON, Mention, without_s
from factcheck.claims.people import TITLES, full_names, name_parts, only_initials, same_first_name, surnames, unaccented
from factcheck.claims.vocabulary import COMMON, NO_NAME
from factcheck.names import CandidateName, ContestName
from factcheck.parties import party_forms, party_key, slug
from factcheck.patterns import compiled, matches

if TYPE_CHECKING:
    from spacy.matcher import PhraseMatcher
    from spacy.tokens import Doc

_Forms = Mapping[str, Sequence[tuple[str, CandidateName]]]


@lru_cache(256)
def _candidates(contests: tuple[ContestName, ...]) -> tuple[PhraseMatcher, _Forms, _Forms, _Forms]:
    """A matcher of full names, and the candidates by full name, by surname and by first name, in lower case."""
    from spacy.matcher import PhraseMatcher

    from factcheck.claims.pipeline import tokenizer

    by_form: dict[str, list[tuple[str, CandidateName]]] = {}
    by_surname: dict[str, list[tuple[str, CandidateName]]] = {}
    by_first: dict[str, list[tuple[str, CandidateName]]] = {}
    for contest in contests:
        for candidate in contest.candidates:
            if not candidate.person:
                continue
            for form in full_names(candidate):
                by_form.setdefault(form.casefold(), []).append((contest.key, candidate))
            for surname in surnames(candidate.name):
                by_surname.setdefault(unaccented(surname).casefold(), []).append((contest.key, candidate))
            if forenames := name_parts(candidate.name)[0]:
                by_first.setdefault(forenames[0].casefold(), []).append((contest.key, candidate))
    matcher = PhraseMatcher(tokenizer().vocab, attr="LOWER")
    matcher.add("PERSON", [tokenizer()(form) for form in by_form])
    return matcher, by_form, by_surname, by_first


def people_named(doc: Doc, text: str, contests: Sequence[ContestName]) -> Iterator[Mention]:
    """Candidates by full name; then by surname, when the full name or a title and surname stands somewhere."""
    matcher, by_form, by_surname, by_first = _candidates(tuple(contests))
    if not by_form:
        return
    spans = [(doc[a].idx, doc[b - 1].idx + len(doc[b - 1])) for _, a, b in matcher(doc)]
    named: set[str] = set()
    in_full: list[tuple[int, set[str]]] = []
    for start, end in spans:
        found = by_form.get(text[start:end].casefold())
        if found and text[start].isupper():
            in_full.append((start, {c.key for _, c in found}))
            named.update(unaccented(surname).casefold() for _, c in found for surname in surnames(c.name))
            title = _title_before(text, start)
            people = _unique([*found, *_spelt_otherwise(found, contests)])
            yield Mention(title, end, PERSON, text[start:end], people, party=_one_party(found))
    by_surname_alone = [*_surnames(text, by_surname, named, len({c.seat_key for c in contests}) == 1)]
    in_full += [(m.start, {c.key for _, c in m.candidates}) for m in by_surname_alone if len({c.key for _, c in m.candidates}) == 1]
    yield from (_of_those_named(mention, sorted(in_full, key=lambda one: one[0])) for mention in by_surname_alone)
    yield from _first_names(text, by_first, named)


def _of_those_named(mention: Mention, in_full: Sequence[tuple[int, set[str]]]) -> Mention:
    """A surname that several bear in one contest is whoever of them the text named in full last, or names in full at all."""
    contests = [key for key, _ in mention.candidates]
    if len(set(contests)) == len(contests):
        return mention
    own = {c.key for _, c in mention.candidates}
    spelt = {c.key for _, c in mention.candidates if not only_initials(c.name)}
    if any(keys & spelt for _, keys in in_full):
        own = spelt  # whoever is told apart by initials goes by them
    meant = [keys & own for start, keys in in_full if start < mention.start and keys & own][-1:] or [keys & own for _, keys in in_full if keys & own][:1]
    if not meant:
        return mention
    people = tuple((key, c) for key, c in mention.candidates if c.key in meant[0])
    return replace(mention, candidates=people, party=_one_party(people))


def _spelt_otherwise(found: Sequence[tuple[str, CandidateName]], contests: Sequence[ContestName]
                     ) -> Iterator[tuple[str, CandidateName]]:
    """The same people in other contests of the seat under a longer or shorter name: first name, surname and party."""
    seats = {contest.key: contest.seat_key for contest in contests}
    for key, known in found:
        words = slug(known.name).split()
        for contest in contests:
            if len(words) < 2 or contest.seat_key != seats.get(key) or contest.key in {k for k, _ in found}:
                continue
            for candidate in contest.candidates:
                other = slug(candidate.name).split()
                if not candidate.person or candidate.party != known.party or other[-1:] != words[-1:]:
                    continue
                if same_first_name(words[0], tuple(other[:1])) or same_first_name(other[0], tuple(words[:1])):
                    yield contest.key, candidate


def _unique(found: Iterable[tuple[str, CandidateName]]) -> tuple[tuple[str, CandidateName], ...]:
    return tuple({(key, c.key): (key, c) for key, c in found}.values())


def _one_party(found: Iterable[tuple[str, CandidateName]]) -> str | None:
    parties = {c.party for _, c in found}
    return (parties.pop() or None) if len(parties) == 1 else None


def _title_before(text: str, start: int) -> int:
    match = re.search(r"(?:\b[A-Z][a-z]{1,9}\.?\s+){1,2}\Z", text[max(0, start - 24) : start])
    if match:
        words = match[0].split()
        while words and words[0].strip(".").casefold() not in TITLES:
            words = words[1:]
        if words:
            return start - len(match[0]) + match[0].index(words[0])
    return start


def _surnames(text: str, by_surname: _Forms, named: set[str], one_seat: bool) -> Iterator[Mention]:
    """"Mr Fletcher", "Sam Dixon" for Samantha Dixon, the bare surname of somebody named in full elsewhere, or, in tables of
    one seat, whose figure tells that they stood."""
    forms = sorted((re.escape(s) for s in by_surname if len(s) > 1), key=len, reverse=True)
    if not forms:
        return
    pattern = compiled(rf"(?P<before>\b[A-Z][\w.'’-]*\s+)?(?P<name>\b(?i:{'|'.join(forms)}))(?=\b|['’]s)(?!-)")
    loose: list[tuple[int, int, Sequence[tuple[str, CandidateName]]]] = []
    for match in matches(pattern, unaccented(text)):
        word = match["name"]
        if not word[0].isupper():
            continue
        people = by_surname[word.casefold()]
        before = text[match.start("before") : match.end("before")].strip() if match["before"] else ""
        if _ADJECTIVE.search(before):
            before = ""  # "Second-placed Floyd"
        if _ENDS.search(match["before"] or "") and before.strip(".").casefold() not in TITLES:
            before = ""  # "... in Floyd. Bevin did better elsewhere"
        if before.strip(".").casefold() in TITLES:
            named.add(word.casefold())
            people = _of_gender(before, people)
            yield Mention(match.start(), match.end(), PERSON, word, _unique(people), party=_one_party(people))
        elif before and (before.casefold() not in COMMON or not starts_sentence(text, match.start()) or _is_initial(before, people)):
            start, known = match.start(), [(key, c) for key, c in people if same_first_name(before, name_parts(c.name)[0])]
            if not known and (longer := _MIDDLE.search(text, max(0, start - 24), match.start("name"))):  # "David TC Davies"
                start, known = longer.start(), [(key, c) for key, c in people if same_first_name(longer["first"], name_parts(c.name)[0])]
            if known:
                named.add(word.casefold())
                yield Mention(_title_before(text, start), match.end(), PERSON, word, _unique(known), party=_one_party(known))
            elif known := _of_party_before(text, match.start("name"), people):
                named.add(word.casefold())
                yield Mention(match.start("name"), match.end(), PERSON, word, _unique(known), party=_one_party(known))
            elif before.casefold() in COMMON or (before.isupper() and not word.isupper()):
                loose.append((match.start("name"), match.end("name"), people))
        else:
            loose.append((match.start("name"), match.end("name"), people))
    for start, end, people in loose:
        # "Archer (Lab)": the party in brackets says who is meant.
        bracket = re.match(r"\s?\(([^)\n]{1,40})\)", text[end : end + 44])
        if (bracket and any(c.party == party_key(bracket[1]) for _, c in people)) or _owns_figure(text, start, end):
            named.add(unaccented(text[start:end]).casefold())
    for start, end, people in loose:
        if (unaccented(text[start:end]).casefold() in named or (one_seat and stands_alone(text, start, end, people))) and not _party_named(text, start, end):
            end = letters.end() if (letters := _INITIALS.match(text, end)) else end
            yield Mention(start, end, PERSON, text[start:end], _unique(people), party=_one_party(people))


def _is_initial(before: str, people: Sequence[tuple[str, CandidateName]]) -> bool:
    """Whether a letter that opens a sentence before a surname is an initial, as the tables have it: "A Scard romped home"."""
    return len(before) == 1 and any(len(first := (name_parts(c.name)[0] or ("",))[0].strip(".")) == 1 and first == before for _, c in people)


def _of_gender(title: str, people: Sequence[tuple[str, CandidateName]]) -> Sequence[tuple[str, CandidateName]]:
    """Those of the bearers of a surname whom "Mr" or "Ms" can stand before, by their first names; all where none can."""
    told = gender_of_title(title)
    fit = [(key, c) for key, c in people if gender_of((name_parts(c.name)[0] or ("",))[0]) in {"", told}]
    return fit if told and fit else people


def _of_party_before(text: str, at: int, people: Sequence[tuple[str, CandidateName]]) -> list[tuple[str, CandidateName]]:
    """Those of the bearers of a surname whose party stands before it: "Labour's Okoro", "the Lib Dem Okoro"."""
    before = text[max(0, at - 40) : at].replace("’", "'").casefold().rstrip().removesuffix("'s")
    return [(key, c) for key, c in people if c.party and any(re.search(rf"(?<![\w-]){re.escape(form.casefold())}\Z", before) for names in party_forms(c.party) for form in names)]


# What somebody has beside their name: "Okoro 1,026, Shah 884", "Okoro polled 1,026 votes", "Copeman's 7.1 per cent", "15,523 for Hoy".
_FIGURE = r"(?:\d{1,3}(?:,\d{3})+|\d{1,2}(?:\.\d+)?(?:%| per ?cent)|\d{3}(?= votes))"
_VOTES_BEHIND = re.compile(r":? (?!(?:19|20)\d\d\b)\d[\d,]+(?![\d.,]*(?:%| per| points?\b| years?\b|[a-z]))")
_PLACE = r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|bottom|top)(?: place)?"
_GOT = (
    r"(?:(?:had |has |have |could )?(?:got|took|polled|won|received|secured|managed|mustered?|gained|attracted|collected|scored|amassed|drew|bagged|netted|"
    r"(?:picked|piled|racked|ran|notched|rolled|built|totted|hoovered) up|pulled in)|had|has|"
    r"(?:held on|finished|ended|ended up|came in|followed|trailed in|limped in|got in|got home|won|lost) with|"
    r"(?:(?:finished|ended)(?: up)? |was |were |is |sat |stood |came in )?(?:on|at|with)|"
    rf"(?:(?:was|were|came|came in|finished|ended up|in|a|an) )*(?:[a-z]+ )?{_PLACE},? (?:on|with|at|polling))"
)
_FIGURE_BEHIND = re.compile(
    rf": {_FIGURE}(?=[ .,;)]|$)| \([^()\d]{{2,40}}\),?:? (?:{_FIGURE}|\d{{2,3}})(?=[\s.,;)]|$)|"
    rf"(?:['’]s|, (?:with|on)) \d{{3}}(?=[.,;)]|$)| {_FIGURE}(?=[;,] (?:and )?[A-Z]| and [A-Z]|[.)]|$)|"
    rf"(?:(?:, | )(?:in|of|at) [A-Z][\w'’-]+(?: [A-Z&][\w'’-]*){{0,3}})?(?:,? (?:who )?(?:[a-z]+ly |also |just |then |duly )?{_GOT}|['’]s?|,? (?:with|on))"
    rf"(?: (?:just|only|a|some|about|nearly|over))* (?:{_FIGURE}|\d{{1,2}}\.\d(?=[.,;)]? |[.,;)]?$))(?=[.,;)]|$| )|"
    r" \((?:\d{1,3}(?:,\d{3})+|\d{3}|\d{1,2}(?:\.\d+)?(?:%| per ?cent))(?: votes)?[),;]|"
    rf" (?:was|is|finished|ended(?: up)?|came in|stood) (?:just |only )?{_FIGURE}(?: votes?| points?)? (?:behind|ahead|clear|short|adrift|in front|shy)\b|"
    r" (?:also |narrowly |duly )?(?:kept|lost|saved|forfeited|held on to|loses|keeps|saves) (?:his|her|their|the) deposit\b|"
    r"['’]s (?:own )?(?:majority|vote|votes|share|vote share|share of the vote|tally|lead|margin)\b")
_FIGURE_FOR = re.compile(rf"{_FIGURE}(?: votes)? (?:for|to|(?:clear|ahead|short) of|behind|(?:more|fewer) than) \Z")
_ADJECTIVE = re.compile(r"-[a-z]+\Z")
_NAME_GOES_ON = re.compile(r"\s+[A-Z]|-")
_ENDS = re.compile(r"\w{3,}\.\s+\Z|\n\s*\n\s*\Z")  # of a sentence or a block
_MIDDLE = re.compile(r"\b(?P<first>[A-Z][a-z'’-]+) (?:[A-Z]{1,3}\.? ?){1,3}\s*\Z")
_INITIALS = re.compile(r", (?:[A-Z]\.? ?){1,3}(?=\()")  # "Long, N (Alliance)"
_OF_PARTY = re.compile(r"(?:[a-z]{2,}(?:['’]s)?,|[a-z]{2,} \(|[(/]| the)\s?\Z")
_PARTY_ENDS = re.compile(r"\s?(?:[):,;|]|[-–—]|candidate\b|\d|$)", re.M)


def _owns_figure(text: str, start: int, end: int) -> bool:
    """Whether the word at text[start:end] stands where the owner of a count of votes or of a share does, and is no month."""
    if text[start:end].casefold() in NO_NAME:
        return False
    if _VOTES_BEHIND.match(text, end) or any(party_forms(party_key(text[start:end]))):  # "Green took 2,100 votes"
        return _VOTES_BEHIND.match(text, end) is not None
    return bool(_FIGURE_BEHIND.match(text, end) or (_FIGURE_FOR.search(text, max(0, start - 40), start) and not _NAME_GOES_ON.match(text, end)))


def _party_named(text: str, start: int, end: int) -> bool:
    """Whether a word that is somebody's surname stands where the party of the name before it does: "Dan Jerrome, Green: 789"."""
    return any(party_forms(party_key(text[start:end]))) and bool(_OF_PARTY.search(text, max(0, start - 40), start)) and bool(_PARTY_ENDS.match(text, end))


def _first_names(text: str, by_first: _Forms, named: set[str]) -> Iterator[Mention]:
    """"Sir Patrick", and "Sarah" where the article names her in full: first names that only one candidate bears."""
    for match in re.finditer(r"(?P<title>\b(?:Sir|Dame|Lord|Lady)\s+)?\b(?P<name>[A-Z][\w'’-]{2,})(?!\w|\s+[A-Z]|-)", text):
        found = by_first.get(without_s(match["name"]).casefold(), [])
        if not found or len({c.name.casefold() for _, c in found}) > 1:
            continue
        known = unaccented(name_parts(found[0][1].name)[1]).casefold() in named and match["name"].casefold() not in NO_NAME
        if match["title"] or (known and not re.search(r"[A-Z][\w'’.-]*\s+\Z", text[max(0, match.start() - 20) : match.start()])):
            end = match.end() - 2 if re.search(r"['’]s$", match["name"]) else match.end()
            yield Mention(match.start(), end, PERSON, text[match.start() : end], _unique(found), party=_one_party(found))


# The time before an entry of a running report.
_STAMP = re.compile(r"(?:^|\n)[\s*_#>\[(•-]*\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?[\s*_\])•:–—-]*\Z")


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence or line begins at a position of a text, behind marks of quotation, emphasis or lists."""
    before = text[max(0, at - 4) : at].rstrip(" \"'“‘(*_#>-•")
    if _STAMP.search(text, max(0, at - 30), at):
        return True  # "04:05: Verified"
    return not before or before[-1] in ".!?:\n"
