"""Numbers that are no election figure whatever is said around them: dates, ages, money, names, idioms.

Each line is a reason and a pattern. To teach the finder another one, add a line; the whole match is taken as one number.
"""

from __future__ import annotations

import re
from functools import cache

from factcheck.patterns import compiled, matches
from factcheck.quantities.words import ORDINAL_WORD, SMALL_WORD

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?"
_DAY = r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)"
_NUM = rf"(?:\d+(?:,\d{{3}})*(?:\.\d+)?(?:½)?|(?:an?|one)\s+(?:hundred|thousand|dozen)|{SMALL_WORD})"
_NOT_COUNT = r"(?!\s*(?:%|per\s?cent|percent|pc\b|votes?\b|points?\b|pts\b|seats?\b|people\b|voters\b|candidates\b|ballots?\b|million|,\d{3}))"
_TIME_UNIT = r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|years?|yrs?|decades?|centur(?:y|ies)|terms?|summers?|winters?)"

CASED: tuple[tuple[str, str], ...] = (
    ("link", r"https?://\S+|www\.\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|(?<!\w)[#@]\w*\d\w*"),
    ("date", rf"(?:{_DAY},?\s+)?(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+(?:1[6-9]|20)\d\d(?![\d,]))?(?!\w)"),
    ("date", rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s+(?:1[6-9]|20)\d\d)?(?![\d\w]){_NOT_COUNT}(?!,\d|\.\d)"),
    ("date", rf"\b{_MONTH},?\s+(?:1[6-9]|20)\d\d(?![\d,])"),
    ("date", rf"\b{_DAY}\s+\d{{1,2}}(?:st|nd|rd|th)\b"),
    ("date", r"(?<![\d/])\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})(?![\d/])|(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?!\d)|\b\d{1,2}\.\d{1,2}\.(?:20)\d\d\b"),
    ("years", r"(?<![\d,])(?:1[89]|20)\d\d\s?[-–/]\s?(?:(?:1[89]|20)\d\d|\d\d)(?![\d,])"),
    ("decade", r"(?:\b(?:early|mid|late)[\s-])?(?:\bthe\s+)?(?<!\d)(?:1[6-9]|20)?\d0['’]?s\b|['’]\d0s\b"),
    ("century", rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})[\s-]century\b"),
    ("time", r"(?:^|(?<=[.!?]\s))At\s(?:1?\d|2[0-3])\.[0-5]\d(?=,?\s(?!per\b|of\b|points?\b|million\b)[a-zA-Z])"),
    ("time", r"\bat\s(?:1?\d|2[0-3])\.[0-5]\d(?=\s(?:this|on|in\sthe|yesterday|today|tonight|last)\b)"),
    ("time", r"(?<=[A-Za-z/(,;] )0\d[0-5]\d(?!\d|[.,/-]\d)|^0\d[0-5]\d(?= [A-Z])"),
    ("time", r"^[^\w\n]{0,3}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?=[\s:–—-])"),
    ("time", r"(?<![\d.,])\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\b\.?|GMT|BST|hrs)|(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::\d\d)?(?![\d:])|(?<![\d.,])\d{1,2}(?:\s?[ap]m\b|\s[ap]\.m\.)|\b[0-2]\d[0-5]\d\s?(?:GMT|BST|hours|hrs)\b"),
    ("time", rf"\b(?:{SMALL_WORD}|\d{{1,2}})\s+o['’]clock\b|\bhalf[\s-]past(?:\s+\w+)?\b|\b(?:past|at|by|until|till|before|after|around|about)\s+half\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|\bhalf\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:in\s+the\s+(?:morning|evening|afternoon)|at\s+night|this\s+morning)\b|\b(?:quarter|\w+)\s+(?:past|to)\s+(?:noon|midnight)\b"),
    ("money", rf"(?:[A-Z]{{0,3}}[£$€¥₹])\s?{_NUM}(?:\s?(?:m|bn|k|mn|tn|million|billion|thousand|trillion)\b)?(?:\s?[-–]\s?[£$€]?\d[\d,.]*(?:m|bn|k)?)?(?:[\s-]a[\s-](?:year|day|week|month|head|ward|go|pop|time|litre))?"),
    ("money", rf"\b{_NUM}(?:\s?(?:m|bn|k|million|billion|thousand))?[\s-](?:pounds?|euros?|dollars?|pence|quid)\b|(?<![\d.,])\d+p\b"),
    ("age", r"\b\d{1,3}(?:[\s-]and[\s-]a[\s-]half)?[\s-](?:year|month|week|day)s?[\s-]old(?:s)?\b|\baged?\s+(?:(?:between|from|over|under)\s+)?\d{1,3}(?:\s?(?:-|–|to|and)\s?\d{1,3})?\b|\b(?:over|under)-\d\ds\b|\b\d\d-(?:to-)?\d\d(?:[\s-]year[\s-]olds?)"),
    ("age", r"\bin\s+(?:his|her|their)\s+(?:early\s+|mid[\s-]|late\s+)?(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b"),
    ("age", r"(?:^|(?<=[.!?;:(*]\s)|(?<=[*(]))(?:He|She)(?:\s+is|['’]s|\s+was|\s+turn(?:s|ed))\s+(?:now\s+|only\s+|just\s+|still\s+)?(?:1[6-9]|[2-9]\d)(?=[.;*!)](?!\d)|$|\s+(?:today|now|this|next|tomorrow|and\s+(?:has|lives|was|is|works))\b)"),
    ("name", r"\bNo\.?\s?\d+\b(?!\s+votes)(?![,.]\d)|\bNumber\s+(?:10|11|Ten|Eleven)\b|\b\d+\s+(?:Downing|Victoria|Matthew|High)\s+Street\b|\b(?:COVID|Covid)-?19\b"),
    ("name", r"\b[ABM]\d{1,4}(?:\(M\))?\b|\bG(?:7|8|20)\b|\b(?:BBC|ITV|Sky|Channel|Radio|Film|More|E)\s?(?:One|Two|Three|Four|\d+)(?:\s(?:Live|Extra|Sussex|Wales))?\b|\bGroup\s+of\s+(?:\d+|Seven|Eight|Twenty)\b"),
    ("name", r"\b(?:Article|Articles|Section|Sections|section|Clause|Schedule|Form|Chapter|Page|page|Part|Volume|Figure|Fig|Table|Rule|Band|Ward|Room|Platform|Route|Unit|Zone|Phase|Stage|Grade|Level|Type|Version|Class|Box|Hall|Gate|Bay|Terminal|Junction|Pier|Apollo|Boeing|Windows|iPhone|Euro|Title|Vote|Act|Policy|Freeview|Freesat|Studio|Block|Lot|Plot|Flat|Suite|Apartment)\.?\s?\d+[A-Za-z]?\b(?!,\d{3})"),
    ("name", r"\b(?:seat|ward|station|table|box|number|bus|route|item|question|point|row|line|plan|amendment|district)\s+(?:number\s+|no\.?\s*)\d+\b|\b(?:item|question|amendment|district)\s+\d+\b(?!,\d)"),
    ("name", r"\bAct\s+(?:1[6-9]|20)\d\d\b|\b(?:Olympics|World\s+Cup|Euro|Expo|Festival)\s+(?:19|20)\d\d\b|\bWorld\s+War\s+(?:One|Two|I{1,2}|1|2)\b|\bthe\s+(?:First|Second)\s+World\s+War\b"),
    ("telephone", r"(?<![\d,.])(?:\+44\s?\(?0?\)?|0)\d{2,5}[\s-]?\d{3,4}[\s-]?\d{0,6}(?![\d,])"),
    ("postcode", r"\b[A-Z]{1,2}\d[\dA-Z]?\s\d[A-Z]{2}\b"),
    ("size", r"(?<![\d,.])\d+(?:\.\d+)?\s?(?:MB|GB|KB|TB|kg|km|cm|mm|mph|kph|ft|kW|MW|GW|MHz|Hz|lbs?|oz|°C?|C\b(?=\s+heat))(?![A-Za-z])"),
    ("address", r"\b\d{1,4}[A-Za-z]?\s+(?:[A-Z][\w'’]+\s+){1,3}(?:Street|Road|Avenue|Lane|Drive|Close|Way|Court|Place|Square|Terrace|Crescent|Gardens|St|Rd|Ave)\b"),
    ("score", r"\bby\s+\d\s?[-–]\s?\d\b(?=\s+(?:on|in|at|against|win|defeat|away|home))"),
    ("name", r"\b(?!(?:EU|UK|GE|LE)\b)[A-Za-z]{1,12}\d+\w*\b(?<!\d(?:st|nd|rd|th))"),
)

FOLDED: tuple[tuple[str, str], ...] = (
    ("length", rf"\b{_NUM}[\s-](?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?|feet|foot|yards?|inch(?:es)?|acres?|hectares?|tonnes?|tons?|degrees?|litres?|pints?|stone|square\s+\w+)\b"),
    ("duration", rf"\b(?:{_NUM}(?:,|\s+(?:to|or|and|-)|[-–])\s*)?{_NUM}(?:[\s-]+and[\s-]+a[\s-]+half)?(?:\s+(?:more|full|long|whole|consecutive|successive|straight|short|further|calendar|election|parliamentary))*[\s-]{_TIME_UNIT}(?:['’]|\b)(?![\s-]old)"),
    ("duration", rf"\b(?:half[\s-]an?|quarter\s+of\s+an|an?)\s+(?:hour|century|decade|minute)\b|\b{_NUM}-?(?:year|day|week|month|hour|minute|term)-?(?:long|old)?\b(?=\s+(?:term|stint|campaign|wait|reign|career|count|delay|run|spell|ban|period))"),
    ("odds", r"(?:\bodds\s+(?:of|at)\s+|\b(?:priced|quoted|offered|favourites?|shot|backed|available|tipped)\s+(?:at\s+|the\s+\w+\s+(?:at\s+)?)?)\d+/\d+(?:\s?on)?|\b\d{1,4}/\d{1,3}(?=\s+(?:on\b|against|favourite|shot|odds|outsider|that))"),
    ("odds", r"\b(?=\d{1,4}/\d)(?<=\b(?:bookmakers?|bookies|ladbrokes|betfair|coral|william\s{1,3}hill|paddy\s{1,3}power|odds)\b[^.\n]{0,60})\d{1,4}/\d{1,3}\b|\b\d{2,3}-1\s+(?:shot|outsider|odds)\b"),
    ("name", r"\b(?:two|2)[\s-](?:candidate|party)(?:[\s-]preferred|(?=\s+(?:vote|count|basis|terms|swing|result|margin|measure)))\b"),
    ("idiom", r"\bfirst[\s-]past[\s-]the[\s-]post\b|\b(?:two|three|one)[\s-]horse\s+race\b|\b(?:one|two|three)[\s-]party\s+(?:state|system|politics|rule)\b|\bfirst\s+(?:minister|lady|secretary|aid|class|hand|name|of\s+all|things|thing|and\s+foremost)\b"),
    ("idiom", r"\bat\s+first(?:\s+sight|\s+glance)?\b|\bin\s+the\s+first\s+(?:place|instance)\b|\bfirst-(?:time|hand|class|rate|ever|choice|half|name|term)\b|\bsecond(?:-hand|-rate|-guess\w*|\s+(?:home|homes|thoughts?|nature|fiddle|wind|chance|language|hand))\b|\bsplit\s+second\b|\bfor\s+a\s+second\b"),
    ("idiom", r"\b(?:(?<!\bonly )one[\s-]of|one[\s-](?:another|off|sided|way|time|day|night|morning|thing|man|woman|person|side|hand|voter|resident|councillor(?=\s+(?:said|told|who|was|has|had|described|put|called|remarked|texted|from|in|at|claimed|joked|muttered|admitted))|minister|source|observer|aide|tory|agent|more\s+time|final|last|simple|reason|to\s+one|by\s+one|stop|size|year|term|nation|line|eye))\b(?!\s+vote|(?<!every one of)(?<!each one of)(?<=of)\s+(?:the|its|their)\s+(?:[\w-]+\s+){0,2}(?:seats|mps|wards|divisions|constituencies)\b|(?<=of)\s+the\s+(?:\d{1,2}|[a-z]{3,8})(?:\s+(?:candidates|hopefuls|runners|contenders|parties|names))?(?:\s+(?:who|that)\s+stood(?:\s+in\s+20\d\d)?)?\s+(?:lost|lose|forfeit\w*|kept|saved)\s+(?:their|his|her|its|a)\s+(?:deposit|money|£)|\s+(?:in|out\s+of)\s+(?:every\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|[a-z]+teen\b|twelve|[a-z]+ty\b|(?:an?\s+)?(?:hundred|thousand)))|\bno\s+one\b|\bthe\s+one\b(?!\s+(?:candidate|runner|contender|hopeful|party)(?:\s+of\s+the\s+\w+)?\s+(?:to|who)\s+(?:have\s+|had\s+)?(?:los[et]|forfeit)\w*)|\bthis\s+one\b|\bthat\s+one\b|\beach\s+one\b|\bas\s+one\b|\bonly\s+one\b(?!\s+(?:vote|seat|point|candidate|per|lost|kept|saved|forfeited|failed|in|of\s+(?:them|the|whom|those|these|\d{1,2}|[a-z]{3,8}\s+(?:candidates|contenders|hopefuls|runners|parties|names))|to\s+(?:have\s+)?(?:los[et]|forfeit)\w*))|\bnumber\s+one\b|\bat\s+one\s+point\b|\bfor\s+one\b|\bone's\b|\ba\s+one\b|\ban\s+\w+\s+one\b|\bhole\s+in\s+one\b|\bone\s+too\s+many\b|\bwas\s+one\b"),
    ("idiom", r"\bhalf[\s-](?:time|term|way|hearted|dozen\s+of|mast|baked|sister|brother|an\s+hour|mile|century|price|marathon|empty|full|expected|hour|heartedly|light)\b|\b(?:first|second|other|better)\s+half\b|\bhalfway\b|\bthird[\s-](?:party|parties|sector|way|world|age|term|runway|reich)\b|\bfourth\s+estate\b|\bsixth[\s-](?:form|sense)\b|\bseventh\s+heaven\b|\beleventh[\s-]hour\b"),
    ("idiom", r"\b(?:twenty-?four|24)[\s-]hour\b|\b24/7\b|\b50[/-]50\b|\bfifty-fifty\b|\bnine\s+to\s+five\b|\bat\s+sixes\s+and\s+sevens\b|\btwo\s+cheers\b|\bthree\s+cheers\b|\bsecond-in-command\b|\bone\s+in\s+the\s+eye\b|\b(?:the|a)\s+second\s+(?:agreed|said|added)\b|\bzero[\s-](?:sum|tolerance|hours|carbon)\b|\bnet[\s-]zero\b|\bground\s+zero\b|\bthree-line\s+whip\b|\btwo[\s-](?:faced|fingers|tier|child|way\s+street)\b"),
    ("idiom", r"\b(?:a|the)\s+(?:hundred|thousand|million|dozen)\s+(?:times|miles|reasons|ways)\b|\bmillions\s+of\b|\bthousands\s+of\b|\bhundreds\s+of\b|\bdozens\s+of\b|\btens\s+of\s+(?:thousands|millions)(?:\s+of)?\b|\bhundreds\b|\bthousands\b|\bmillions\b|\bdozens\b"),
    ("exception", rf"\ball\s+but\s+{_NUM}\b(?!\s+times\b)(?![^.;:\n\d]{{0,70}}(?:£\d{{3}}\s+)?(?<![a-z])deposits?\b)"),
    ("idiom", r"\bfirst\s+(?:elected|won|became|entered|stood|took|contested|held|came\s+to|represented|got|joined)\b|\b(?:a|the|his|her|their)\s+(?:second|third|fourth|fifth|sixth)\s+(?:time|term|successive|consecutive|straight)\b"),
    ("order", rf"\b(?:{ORDINAL_WORD}|\d+(?:st|nd|rd|th))\s+(?:birthday|anniversary|century|floor|baronet|earl|duke|viscount|marathon|edition|day|week|month|year|hour|attempt|amendment|reading)\b"),
)


def find_excluded(text: str) -> list[tuple[int, int, str]]:
    """(start, end, reason) of all stretches of `text` that are no figures; overlaps are for the caller to settle."""
    found = [(m.start(), m.end(), reason) for reason, pattern in _compiled() for m in matches(pattern, text)]
    return found + [(m.start("n"), m.end("n"), "age") for m in matches(_AGE, text) if not _listed(text, m)]


@cache
def _compiled() -> tuple[tuple[str, re.Pattern[str]], ...]:
    cased = ((reason, compiled(pattern, re.M)) for reason, pattern in CASED)
    return (*cased, *((reason, compiled(pattern, re.M | re.I)) for reason, pattern in FOLDED))


# "Mather, 25, becomes": a name, a comma, two digits and a comma or verb.
_AGE = compiled(
    r"\b[A-Z][\w'’-]+(?:\s\([^)\n]{1,20}\))?,\s(?P<n>(?:1[6-9]|[2-9]\d))(?=,\s(?!\d)|\s(?:who|from|is|was|said|has|a|an)\b|\.(?:\s|$)|\)|;)"
)


# A place, not somebody: "and in Witney North & East, 19."
_IN_PLACE = compiled(r"\b(?:in|at) (?:(?:the|[A-Z&][\w'’.-]*) )*\Z")
# A clause of a name and a party alone, up to the number: "The Communist League, ", "David Wedgwood (Magna Carta, ".
_CAPITALS = r"(?-i:[A-Z][\w'’.-]*(?:\s(?:(?:of|the|and|for|&)\s)*[A-Z][\w'’.-]*)*)"
_WITH_PARTY = compiled(rf"(?:(?:^|[.;:]\s|\n)(?:The\s{_CAPITALS}|{_CAPITALS}(?:\s(?:of|for)\sthe\s|,\s(?:the\s)?){_CAPITALS})|[A-Z][\w'’-]+\s\({_CAPITALS}),\s\Z")


def _listed(text: str, match: re.Match[str]) -> bool:
    """A list of names and numbers ("Smith, 85, Jones, 72"), and a name with its party ("Scott Dore of the Workers Party,
    73."), have votes, not ages, and a place has none: "19 in Eynsham, and in Witney North, 31."."""
    if text[match.end() : match.end() + 1] in {".", ";", ")"} and _IN_PLACE.search(text, max(0, match.start() - 60), match.start()):
        return True
    if text[match.end() : match.end() + 1] in {".", ";", ")"} and _WITH_PARTY.search(text, max(0, match.start() - 90), match.start("n")):
        return True
    around = text[max(0, match.start() - 60) : match.end() + 60]
    return len(re.findall(r"[A-Z][\w'’-]+(?:\s\([^)\n]{1,20}\))?,?\s\d{1,3}(?:,\d{3})*\b(?=[,.;]|\sand\b)", around)) > 2
