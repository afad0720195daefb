"""Results as a newsroom prints them, a line a candidate, as a table: "Samantha Dixon (Labour) 22,258".

To teach it a way to part a name from its party, extend _PARTING.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from factcheck.errors import UnreadableTable
from factcheck.parties import KNOWN, party_key
from factcheck.results.cells import Sheet, decode
from factcheck.results.dates import month_of_two, title_and_day
from factcheck.results.election_titles import election_title
from factcheck.results.headings import field_of, row_label
from factcheck.results.reasons import reason_of
from factcheck.results.spelling_out import PIECES, RUN_TOGETHER, name_and_figures
from factcheck.results.titles import seat_in
from factcheck.results.unread import UNREAD, glued_party, seems_candidate, without_deposit

_LARGEST = 200_000  # bytes of such a file
_FEWEST = 2  # candidates
_SHORTEST = 2  # letters of a party's code
_PERCENT = r"\d{1,2}(?:\.\d+)?"
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
# Words, then a number at the end, behind which its share, the change of that and a mark of being elected may stand.
_LINE = re.compile(
    rf"(?P<who>[^\d|;\t\"][^|;\t\"\d]{{1,90}}?)(?P<mark>[\s:,.…–—-]*[\s:.…–—-])(?P<votes>{_NUMBER})(?: votes?)?"
    rf"(?:\s*[(,–-]?\s*(?P<share>{_PERCENT}) ?(?:%|per cent|pc)(?:\)?[,;]?\s*\(?(?P<change>[+−–-]{_PERCENT}) ?(?:%|pts?|points?|pp)?)?\)?"
    rf"|\s*\((?P<bare_share>{_PERCENT})[,;/] ?(?P<bare_change>[+−–-]{_PERCENT})\)"  # "(42.7; +2.7)"
    r"|\s{2,}(?P<column_share>\d{1,2}\.\d{1,2})(?:\s{2,}(?P<column_change>[+−–-]\d{1,2}\.\d{1,2}))?)?"  # in columns of their own
    r"(?P<elected>\s*[*(–-]?\s*elected\)?|\s{2,}[E*])?(?:\s*[(–-]?\s*(?:(?:not |un)elected|not successful|unsuccessful|defeated)\)?)?[.,]?", re.I)
# A party's share alone, and its change: "LAB: 47.9% (+8.1)", "Green (Spencer) 40.7%, up 27.5".
_SHARE_LINE = re.compile(rf"(?P<who>[^\d|;\t\":=]{{2,60}}?)\s*(?:[:=–—-]\s*|\s)(?P<share>{_PERCENT}) ?(?:%|per cent|pc)(?:[,;]?\s*\(?(?P<change>(?:[+−–-]|up |down ){_PERCENT}) ?(?:%|pts?|points?|pp)?\)?|\s*\((?:new|n/?a|=|nc|no change)\))?[.,]?", re.I)
_LABELLED = re.compile(
    r"(?P<label>[^\d|;\t\":=]{1,90}?)(?:\s*[:=]\s*|\s+)(?P<value>\d[\d,.]* ?%?)(?: per ?cent)?"
    r"(?:(?:\s*\(|,? +)(?P<share>\d{1,2}(?:\.\d+)?) ?%\)?|(?<=%)\s*\((?P<count>\d[\d,]*)(?: (?:votes|ballots|papers|people))?\)|\s*\([+−–-]\d[\d.,]* ?(?:%|pts?|points?|pp)?\))?\.?")
_AMONG_THEM = re.compile(r",?\s*\(?(?:incl(?:uding|\.)?|inc\.?|of which)\s+(\d[\d,]*)\s+(rejected|spoil[et]d?|invalid)\b(?: (?:ballot )?(?:papers?|ballots?|votes?))?\)?(?=$|[;|·•.])", re.I)
_FIGURES = re.compile(r"\s*([^\W\d_][^\d|;:=]{0,50}?(?:\s*[:=]\s*|\s+)\d[\d,.]*(?: ?%| per ?cent)?)(?=\s{2,}|$)", re.I)  # "ELEC  4160", behind a gap another
_GAP = re.compile(r"\s{2,}")
_RULE = re.compile(r"[-=_–—*~.\s]+")
_NUMBERED = re.compile(r"^\d{1,3}[.):]? +(?=[A-Z])")  # "01 FOXHOLE"
_NOBODY = re.compile(r"page|sheet|table|part|appendix|ward|division|district|version|issue", re.I)  # "Page 1"
_MONTH = re.compile(r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b", re.I)
_BRACKETED = re.compile(r"(.+?)\s*\(([^()]+)\)")
_PARTING = re.compile(r" [–—-] |: |, |\s{2,}")
_NO_SEAT = re.compile(r"\d|\b(?:elections?|results?|votes?|candidates?|party|declar\w+|count\w*|source|notes?|gain|hold|wins?|won|full|live|number|ballots?|papers?|reasons?|reject\w*|follow\w*|shares?)\b", re.I)
_CODE_FIRST = re.compile(r"([A-Z]{2,6}|Lab|LD|LDem|Grn|Ref)\.? ((?![A-Z]{2,} |UK\b)\S.* \S.*)")  # "LAB Ann Archer"; Con and Green may be names
_COUNCIL = re.compile(r"(?P<council>[^\d,;|]+ (?:[BCDM]C|MBC|LBC|Council)),\s*(?P<rest>[^,;|].*)")
_SINCE = re.compile(r"\b(?:changes?|since|compared|majority over|lead over)\b", re.I)  # "Change since May 2021"
_YEARS = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_RUN_ON = re.compile(r";\s+|(?<=[\d%)])\.\s+(?=[A-Z])")
_COMMAS = re.compile(r"(?<=[\d%)]),\s+(?=[^\W\d_])")
_COLUMNS = ("Candidate", "Party", "Votes", "Share (%)", "Change", "Elected")


def is_lines(raw: bytes) -> bool:
    """Whether a text is lines of this kind, and not the columns that its commas would make of it."""
    if len(raw) > _LARGEST or b"\0" in raw:
        return False
    lines = [text for _, text, heading in _texts(decode("", raw)) if not heading]
    if any(sum(field_of(cell) is not None for cell in line.split(",")) > 1 for line in lines):
        return False  # a table with headings
    candidates = [row for line in lines if (row := candidate_of(line))]
    told = len(candidates) + sum(bool(_label(line)) or row_label(line) == "skip" for line in lines)
    return len(candidates) >= _FEWEST and 2 * told > len(lines)


def lines_of(path: str, raw: bytes, name: str | None = None) -> list[Sheet]:
    """Each contest as a sheet of its candidates and figures, every row with the number of its line. What stands above the
    first one beside its seat holds for all of them."""
    blocks: list[list[tuple[int, list[str]]]] = [[]]
    titles: list[list[tuple[int, str]]] = [[]]
    texts = _texts(decode(path, raw))
    headed = {number for number, _, heading in texts if heading}
    found = [row for _, text, _ in texts if (row := candidate_of(text))]
    told = 2 * sum(bool(row[1]) for row in found) > len(found)  # most say their party
    for number, text, _ in texts:
        if text.startswith("#"):
            continue
        row = candidate_of(text)
        if told and row and not row[1] and _YEARS.fullmatch(row[2]) and not any(row[3:]):
            row = []  # "Dunwich 2010"
        row = row or _label(text)
        if row_label(row[0] if row else text) == "skip" and (row or not _seat(text)):  # "Swing Lab to C 3.2%", "Lab hold"
            titles[-1].append((number, text))
            continue
        if row:
            blocks[-1].append((number, _of_rejected(row, blocks[-1])))
            continue
        if seems_candidate(text):
            raise UnreadableTable(f"{path}:{number}: {text[:50]!r} {UNREAD}", path, number)
        if blocks[-1]:
            blocks.append([])
            titles.append([])
        titles[-1] += [(number, part) for part in titled(text)]
    _join_figures(blocks, titles)
    return [_sheet(path, name, above if above is titles[0] else _titles(titles[0], above), rows, headed)
            for above, rows in zip(titles, blocks, strict=True) if rows]


def _titles(first: Sequence[tuple[int, str]], own: Sequence[tuple[int, str]]) -> list[tuple[int, str]]:
    """The titles of a later block: its own, and those over the first that hold for all. An election that these name is not that
    of one with another year of its own, "1992" and "1997", which is of the same seat where it names none."""
    shared = [title for title in first if not _seat(title[1])]
    years = {year for _, text in own if _election(text) for year in _years(text)}
    if not years:
        return [*shared, *own]
    held = [title for title in shared if not (_election(title[1]) and years.isdisjoint(_years(title[1])))]
    seats = [title for title in first if _seat(title[1])] if len(held) < len(shared) and not any(_seat(text) for _, text in own) else []
    return [*seats, *held, *own]


def _years(text: str) -> list[tuple[str, str]]:
    """The years of a title, those with two general elections with which of them it is."""
    return [(year, month_of_two(text, year)) for year in _YEARS.findall(text)]


def _election(text: str) -> bool:
    """Whether a title says which election it is, and no more than that."""
    return election_title(text, "", (None, None), True, "uk") is not None


def _texts(text: str) -> list[tuple[int, str, bool]]:
    """(its line, what it says, whether it is a heading in Markdown) of each piece of a text, without the rules between lines. Two of # tell Markdown, where one is
    a heading too, and no remark; so does one above a list."""
    lines = [without_deposit(line) for line in text.splitlines()]
    markdown = any(line.startswith("##") for line in lines) or _one_heading(lines)
    return [(number, piece, markdown and line.startswith("#")) for number, line in enumerate(lines, start=1)
            for piece in _pieces(_unmarked(line) if markdown else line) if not _RULE.fullmatch(piece)]


def _one_heading(lines: Sequence[str]) -> bool:
    """Whether the first line alone begins with # and lists stand below it: Markdown, in which a remark would be no title."""
    filled = [line for line in lines if line.strip()]
    return bool(filled) and filled[0].startswith("# ") and not any(line.startswith("#") for line in filled[1:]) and any(re.match(r"\s*[-*+] \S", line) for line in filled[1:])


def _of_rejected(row: list[str], above: Sequence[tuple[int, list[str]]]) -> list[str]:
    """A row, which is the total of ballots rejected where it stands next below the reasons: "TOTAL ... 215"."""
    below_reasons = bool(above) and not above[-1][1][1] and bool(reason_of(above[-1][1][0]))
    return [f"{row[0]} rejected", *row[1:]] if below_reasons and row_label(row[0]) == "valid_votes" else row


def _join_figures(blocks: list[list[tuple[int, list[str]]]], titles: list[list[tuple[int, str]]]) -> None:
    """Put figures below words that name neither seat nor year to the contest above them: "The number of ballot papers
    rejected was as follows:". Changes the lists."""
    for at in range(len(blocks) - 1, 0, -1):
        named = any(_seat(title) or re.search(r"\d", title) for _, title in titles[at])
        if blocks[at] and not named and all(row_label(row[0]) or reason_of(row[0]) for _, row in blocks[at]):
            blocks[at - 1] += blocks.pop(at)
            del titles[at]


def _pieces(line: str) -> list[str]:
    """What a line says as lines of one thing each: itself, but where several candidates run on behind their seat,
    "Castle: Ann Archer (Lab) 1,650; Bob Baker (Green) 801. Majority 849.", or figures, "Electorate 9,694 | Turnout 43.6%",
    "Electorate: 9,694 · Turnout: 4,227 (43.6%) incl 12 rejected", each of them."""
    text = re.sub(r"^(?:[-*•·]|\(?\d{1,2}[.)]|\d(?:st|nd|rd|th):?)\s+(?=[^\W\d_].*\d)", "", line.strip())  # "- Ann Archer (Green) 901", "1. Ann ..."
    parts = [part.strip() for part in PIECES.split(_AMONG_THEM.sub(r"; \2 \1", text)) if part and part.strip()]
    for found in (parts, RUN_TOGETHER.split(text)):
        if len(found) > 1 and any(map(_label, found)) and all(_label(part) or row_label(part) == "skip" for part in found):
            return found
    if (bare := name_and_figures(text))[1]:
        return [bare[0], *(f"{label}: {number}" for label, number in bare[1])]
    if figures := _figures_behind(text):
        return figures
    seat, _, rest = text.partition(": ")
    for before, said in ((seat, rest), ("", text)):
        pieces = [piece.strip() for piece in _RUN_ON.split(said) if piece.strip()]
        listed = [piece.strip() for piece in _COMMAS.split(said) if piece.strip()]  # "Green 611, Labour 402"
        if len(listed) >= _FEWEST and all((row := candidate_of(piece)) and party_key(row[1]) in KNOWN for piece in listed):
            return [*([before] if before else []), *listed]
        if sum(bool(candidate_of(piece)) for piece in pieces) >= _FEWEST and candidate_of(pieces[0]) and not (before and party_key(before) in KNOWN):
            return [*([before] if before else []), *pieces]
    return [text] if text else []


def _unmarked(line: str) -> str:
    """A line of Markdown without the marks of headings, emphasis and lists."""
    return re.sub(r"(\*\*|__|(?<!\w)[*_])(?=\S)(.+?)(?<=\S)\1(?!\w)", r"\2", re.sub(r"^\s*(?:#+|[-*+](?= ))\s*", "", line))


def _figures_behind(text: str) -> list[str]:
    """A name, if there is one, and the figures behind it with gaps between them: "01 FOXHOLE    ELEC  4160  T/O 51.8%"."""
    starts = [0, *(gap.end() for gap in _GAP.finditer(text))]
    for start in starts[:-1]:
        figures = [match[1] for match in _FIGURES.finditer(text, start)]
        if len("".join(figures).replace(" ", "")) == len(text[start:].replace(" ", "")) and len(figures) > (not start) and all(map(_label, figures)):
            name = text[:start].strip()
            return [*([name] if name else []), *figures]
    return []


def _sheet(path: str, name: str | None, titles: Sequence[tuple[int, str]], rows: Sequence[tuple[int, list[str]]], headed: Set[int]) -> Sheet:
    """One contest: its titles, headings, and the rows of its candidates and figures. `headed`: the lines that are headings in
    Markdown, one of which names its seat where it has any."""
    of_seat = [title for title in titles if title[0] in headed] or titles
    seat = next((seat for _, title in reversed(of_seat) if (seat := _seat(title))), "")
    rows = sorted(rows, key=lambda row: bool(row_label(row[1][0]) or (reason_of(row[1][0]) and not row[1][1])))  # figures that stand above the candidates go below them
    named = any(row[0] for _, row in rows if not (row_label(row[0]) or (reason_of(row[0]) and not row[1])))
    counted = any(row[2] for _, row in rows if not row_label(row[0]))
    heads = [_COLUMNS[0] if named else "", *(head if counted or head != "Votes" else "" for head in _COLUMNS[1:])]
    made = [*((number, [title]) for number, title in titles), (rows[0][0], heads), *rows]
    return Sheet(path, name, [row for _, row in made], [number for number, _ in made], seat=seat, reshaped=True)


_OF_AGENCY = re.compile(r"^(?:pa )?(?:snap|flash|rush|result|declared)\s+(?:\d{4}\s+)?", re.I)
_WON = re.compile(r"(?P<seat>[^\d,;|]+?)\s*(?:\s[–—-]\s|:\s|,\s|\(|\s{2,})\s*(?P<by>[A-Za-z][A-Za-z ]*?)\s+(?:holds?|gains?|wins?)\b(?: from [A-Za-z ]+)?\)?[.!]?", re.I)


def _seat(title: str) -> str:
    """The seat that a title names, with what it is or alone, or before who won it: "Northam: Lab gain from Con"."""
    if (match := _WON.fullmatch(_OF_AGENCY.sub("", title.strip(" *")))) and party_key(match["by"]) in KNOWN:
        title = match["seat"]
    bare = _NUMBERED.sub("", title).strip(" :.-–—")
    return seat_in(title) or ("" if _NO_SEAT.search(bare) or len(title) > 60 or not bare[:1].isupper() else bare)


def _is_said(line: str) -> bool:
    """Whether a line is one of somebody, a party that is known and votes, with a space behind each comma: no line of a table
    that commas part, where a heading would say what they are."""
    parts = line.split(", ")
    return len(parts) > 2 and "," not in "".join(parts) and party_key(parts[-2]) in KNOWN


def candidate_of(line: str) -> list[str]:
    """The row of a candidate or party: name, party, votes, share, change and whether elected; empty for any other line."""
    if alone := _share_of(line):
        return alone
    match = _LINE.fullmatch(line)
    if match is None or row_label(match["who"].strip(" =")) or _NOBODY.fullmatch(match["who"].strip()) or _SINCE.search(match["who"]) or ("," in match["mark"] and "," not in match["votes"] and not _is_said(line)):
        return []
    if _MONTH.search(match["who"]) and re.fullmatch(r"(?:19|20)\d\d", match["votes"]):
        return []  # "on Thursday the fourth day of July 2024"
    who = _parted(match["who"].strip(" ,:-–—."))
    if reason_of(match["who"]) and (len(who[1]) < _SHORTEST or party_key(who[1]) not in KNOWN):
        return []  # "D  being unmarked or wholly void for uncertainty"
    share, change = match["share"] or match["bare_share"] or match["column_share"] or "", match["change"] or match["bare_change"] or match["column_change"] or ""
    return [*who, match["votes"], share, re.sub("[−–]", "-", change), "elected" if match["elected"] else ""] if any(who) else []


def _share_of(line: str) -> list[str]:
    """The row of a known party whose line has its share and no votes; empty for any other line."""
    match = _SHARE_LINE.fullmatch(line)
    who = _parted(match["who"].strip(" ,:-–—.")) if match else ("", "")
    if match is None or row_label(match["who"].strip()) or party_key(who[1]) not in KNOWN:
        return []
    change = (match["change"] or "").casefold().replace("up ", "+").replace("down ", "-")
    return [*who, "", match["share"], re.sub("[−–]", "-", change), ""]


def _label(line: str) -> list[str]:
    """The row of a figure of the contest: "Electorate: 72,291"; empty for any other line."""
    match = _LABELLED.fullmatch(line)
    label = match["label"].strip(" –—-=.") if match else ""
    if match is None or not (row_label(label) or reason_of(label)):
        return []
    value, share = (match["count"], match["value"]) if match["count"] else (match["value"], match["share"])
    return [label, "", value.rstrip(".,"), share or ""]


def titled(line: str) -> Sequence[str]:
    """A title, and apart from it the day behind it and the council before it: "Chester North and Neston, 4 July 2024",
    "Northshire DC, Castle - 4 May 2023"."""
    label, keyed, said = line.partition(":")
    if keyed and said.strip() and row_label(label.strip()) in {"date", "seat"}:
        return (said.strip(),)  # "Date: 23 June 2022"
    if council := _COUNCIL.fullmatch(line):
        return (council["council"], *titled(council["rest"]))
    return title_and_day(line) or (line,)


def _parted(who: str) -> Sequence[str]:
    """(name, party), in whichever order they are printed; the party alone where no name stands."""
    if match := _BRACKETED.fullmatch(who):
        first, second = match[1], match[2]
    elif len(parts := _GAP.split(who)) == 2 or len(parts := _PARTING.split(who)) == 2:
        first, second = parts
    elif len(parts) > 2 or glued_party(who):
        return "", ""
    elif code := _CODE_FIRST.fullmatch(who):
        first, second = code[1], code[2]
        if party_key(first) not in KNOWN:
            return who, ""
    else:
        return ("", who) if party_key(who) in KNOWN else (who, "")
    first, second = first.strip(), second.strip()
    return (second, first) if party_key(first) in KNOWN and party_key(second) not in KNOWN else (first, second)
