"""The table of parties: one line a party, with every form in which papers and officials print its name.

To add a party, add a line. `names` are words that journalists write for it or its people and that the reading of
articles looks for, in the case printed here; `codes` are abbreviations as they stand in result lines, brackets and
tables; `official` are further descriptions found in tables only. `ids` are Electoral Commission numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from unicodedata import category, normalize


@dataclass(frozen=True, slots=True)
class Party:
    """A party. `succeeds` names the parties whose votes are its own of earlier elections."""

    key: str
    label: str
    names: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    official: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    succeeds: tuple[str, ...] = ()


PARTIES: tuple[Party, ...] = (
    Party("conservative", "Conservative",
          ("Conservative", "Conservatives", "Tory", "Tories", "Conservative Party", "Tory Party", "Unionists"),
          ("Con", "CON", "C", "Cons", "CPC", "Conservative"),
          ("conservative and unionist party", "conservative party candidate", "scottish conservative and unionist",
           "scottish conservative and unionist party", "welsh conservative party candidate", "local conservatives",
           "conservative and unionist", "scottish conservative", "conservateur", "conservative party of canada"), ("PP51", "PP52")),
    Party("labour", "Labour", ("Labour", "Labour Party", "New Labour"), ("Lab", "LAB", "L", "Labour", "LabCo-op", "Lab Co-op"),
          ("labour party", "labour and co operative", "labour and co operative party", "labour co operative",
           "labour party candidate", "welsh labour", "scottish labour party", "scottish labour",
           "labour co op", "labour party co operative party", "co operative party"), ("PP53", "PP119")),
    Party("liberal-democrat", "Liberal Democrat",
          ("Liberal Democrat", "Liberal Democrats", "Lib Dem", "Lib Dems", "LibDem", "LibDems", "Lib-Dem", "Lib-Dems"),
          ("LD", "LDem", "Lib Dem", "LibDem", "LIB DEM", "LDEM"),
          ("liberal democrats", "liberal democrat focus team", "scottish liberal democrats", "welsh liberal democrats",
           "liberal alliance liberal democrat"), ("PP90",)),
    Party("reform", "Reform UK", ("Reform UK", "Reform", "Reform UK Party"), ("RUK", "Reform", "REF", "Ref", "RefUK"),
          ("reform uk the brexit party",), ("PP7931",), ("brexit",)),
    Party("brexit", "Brexit Party", ("Brexit Party", "The Brexit Party"), ("BRX", "Brexit", "BXP"), ("the brexit party",)),
    Party("green", "Green", ("Green", "Greens", "Green Party", "the Greens", "Scottish Greens", "Scottish Green Party"),
          ("Green", "Grn", "GRN", "GP", "Gre", "GPEW"),
          ("green party", "the green party", "green party of england and wales", "scottish green party", "scottish green",
           "scottish green party vote green 1", "parti vert", "green party candidate", "green party of canada"), ("PP63", "PP130")),
    Party("green-ni", "Green Party NI", ("Green Party NI",), ("GPNI",), ("green party northern ireland", "green party of northern ireland", "northern ireland green party"), ("PP305",)),
    Party("ukip", "UKIP", ("UKIP", "Ukip", "UK Independence Party"), ("UKIP", "Ukip"),
          ("uk independence party", "uk independence party ukip", "united kingdom independence party", "ukip"), ("PP84", "PP85")),
    Party("snp", "SNP", ("SNP", "Scottish National Party", "Scottish Nationalists", "Nationalists", "Nats"), ("SNP",),
          ("scottish national party", "scottish national party snp"), ("PP102",)),
    Party("plaid", "Plaid Cymru", ("Plaid Cymru", "Plaid"), ("PC", "Plaid"),
          ("plaid cymru the party of wales", "plaid cymru party of wales"), ("PP77",)),
    Party("dup", "DUP", ("DUP", "Democratic Unionist Party", "Democratic Unionists"), ("DUP",),
          ("democratic unionist party", "democratic unionist party d u p"), ("PP70",)),
    Party("sinn-fein", "Sinn Féin", ("Sinn Féin", "Sinn Fein"), ("SF",), ("sinn fein we ourselves",), ("PP39",)),
    Party("sdlp", "SDLP", ("SDLP", "Social Democratic and Labour Party"), ("SDLP",),
          ("social democratic labour party", "sdlp social democratic labour party"), ("PP55",)),
    Party("uup", "Ulster Unionist", ("UUP", "Ulster Unionist", "Ulster Unionists", "Ulster Unionist Party"), ("UUP", "UCUNF"),
          ("ulster conservatives and unionists new force", "uup as ucunf", "ulster unionist party"), ("PP83",)),
    Party("alliance", "Alliance", ("Alliance", "Alliance Party"), ("APNI", "Alliance", "All"),
          ("alliance party of northern ireland", "alliance alliance party of northern ireland"), ("PP103",)),
    Party("tuv", "TUV", ("TUV", "Traditional Unionist Voice"), ("TUV",), ("traditional unionist voice tuv",), ("PP680",)),
    Party("aontu", "Aontú", ("Aontú",), (), ("aontu",)),
    Party("people-before-profit", "People Before Profit", ("People Before Profit",), ("PBP", "PBPA"),
          ("people before profit alliance",)),
    Party("workers", "Workers Party", ("Workers Party", "Workers Party of Britain"), ("WPB", "WPGB"),
          ("workers party of britain", "workers party gb")),
    Party("sdp", "Social Democratic Party", ("Social Democratic Party", "SDP"), ("SDP",), ("social democratic party sdp",)),
    Party("liberal", "Liberal", ("Liberal", "Liberals", "Liberal Party"), ("Lib", "LIB"),
          ("liberal party", "the liberal party", "liberal party of canada"), ("PP54",)),
    Party("mrlp", "Official Monster Raving Loony Party",
          ("Monster Raving Loony Party", "Official Monster Raving Loony Party", "Monster Raving Loony", "Monster Raving Loonies",
           "Raving Loony", "Loony Party", "Loony", "Loonies", "OMRLP"),
          ("MRLP", "OMRLP", "Loony", "Monster"), ("the official monster raving loony party", "monster raving loony party"), ("PP66",)),
    Party("scottish-unionist", "Scottish Unionist", (), (), ("scottish unionists", "scottish unionist party")),
    Party("bnp", "BNP", ("BNP", "British National Party"), ("BNP",)),
    Party("britain-first", "Britain First", ("Britain First",), ("BF", "BFirst")),
    Party("english-democrats", "English Democrats", ("English Democrats", "English Democrat"), ("ED", "Eng Dem", "EDP"),
          ("english democrats putting england first",)),
    Party("national-front", "National Front", ("National Front",), ("NF",)),
    Party("respect", "Respect", ("Respect", "Respect Party"), ("Respect", "RES"), ("respect the unity coalition",)),
    Party("tusc", "TUSC", ("TUSC", "Trade Unionist and Socialist Coalition"), ("TUSC",),
          ("trade unionist and socialist coalition", "trade unionists and socialists against cuts")),
    Party("socialist-labour", "Socialist Labour Party", ("Socialist Labour Party", "Socialist Labour"), ("SLP", "Soc Lab")),
    Party("socialist-party-gb", "Socialist Party", ("Socialist Party",), ("Soc",), ("the socialist party of great britain",)),
    Party("yorkshire", "Yorkshire Party", ("Yorkshire Party", "The Yorkshire Party"), ("Yorks", "Yrks", "YP")),
    Party("cpa", "Christian Peoples Alliance", ("Christian Peoples Alliance", "Christian People's Alliance"), ("CPA",)),
    Party("christian", "Christian Party", ("Christian Party",), ("Ch P",)),
    Party("womens-equality", "Women's Equality Party", ("Women's Equality Party", "Women's Equality"), ("WEP",)),
    Party("rejoin", "Rejoin EU", ("Rejoin EU",), ("REU", "Rejoin")),
    Party("reclaim", "Reclaim Party", ("Reclaim Party", "Reclaim", "The Reclaim Party"), ("Reclaim",)),
    Party("heritage", "Heritage Party", ("Heritage Party",), ("HPUK", "Heritage")),
    Party("freedom-alliance", "Freedom Alliance", ("Freedom Alliance",), ("FA",)),
    Party("alba", "Alba", ("Alba", "Alba Party"), ("Alba",), ("alba party for independence",)),
    Party("change-uk", "Change UK", ("Change UK",), ("CUK",), ("change uk the independent group",)),
    Party("count-binface", "Count Binface Party", ("Count Binface Party",)),
    Party("animal-welfare", "Animal Welfare Party", ("Animal Welfare Party",), ("AWP",)),
    Party("climate", "Climate Party", ("Climate Party",), ("Climate",)),
    Party("restore", "Restore Britain", ("Restore Britain",), ("RB", "Restore")),
    Party("your-party", "Your Party", ("Your Party",), ("YP",)),
    Party("speaker", "Speaker", ("the Speaker",), ("Spk", "Speaker"),
          ("the speaker", "speaker seeking re election", "the speaker seeking re election"), ()),
    Party("independent", "Independent", ("Independent", "independent", "Independents", "independents"),
          ("Ind", "IND", "Indep", "Independent"),
          ("no description", "non party independent", "ind", "ynmp party 2", "none", "independent candidate", "no party", "no affiliation"), ()),
    Party("none-of-above", "None of the above", ("None of the above", "NOTA"), ("NOTA",), ("none of these candidates",)),
    Party("residents", "Residents' Association", ("Residents' Association", "Residents Association"), ("RA", "Res"),
          ("residents association",)),
    Party("remain", "Remain", ("Remain", "to remain", "to stay", "staying in", "remaining in", "to stay in"), (), ("remain a member of the european union",)),
    Party("leave", "Leave", ("Leave", "to leave", "to quit", "Brexit", "leaving", "quitting", "to go", "to get out"), (), ("leave the european union",)),
    # Other countries.
    Party("labor-au", "Labor", ("Labor", "ALP", "Australian Labor Party"), ("ALP",),
          ("australian labor party n s w branch", "australian labor party northern territory branch", "a l p", "country labor", "australian labor party state of queensland",
           "australian labor party victorian branch", "australian labor party western australian branch", "labor party")),
    Party("coalition-au", "Coalition", (), (), ("liberal national coalition", "liberal nationals coalition")),
    Party("liberal-national-of-queensland", "Liberal National Party", ("Liberal National Party", "LNP", "Liberal Nationals", "Liberal National"), ("LNP", "LNQ"),
          ("liberal national party of queensland", "liberal national", "queensland lnp")),
    Party("coalition-nationals", "Nationals", ("Nationals", "National Party of Australia"), ("NP",), ("the nationals", "national party of australia", "nationals wa", "the nationals wa")),
    Party("country-liberal-nt", "Country Liberals", ("Country Liberals", "Country Liberal Party"), (), ("country liberals nt", "country liberal party nt", "n t clp", "country liberals northern territory")),
    Party("one-nation", "One Nation", ("One Nation", "Pauline Hanson's One Nation"), ("PHON",), ("pauline hansons one nation", "pauline hanson s one nation")),
    Party("united-australia", "United Australia Party", ("United Australia Party",), ("UAPP", "UAP"), (), (), ("palmer-united",)),
    Party("palmer-united", "Palmer United Party", ("Palmer United Party", "Palmer United"), ("PUP",)),
    Party("katters-australian", "Katter's Australian Party", ("Katter's Australian Party", "Katter's Party"), ("KAP",), ("katters australian party kap", "katters australian")),
    Party("centre-alliance", "Centre Alliance", ("Centre Alliance",), ("XEN", "NXT"), ("nick xenophon team",)),
    Party("ndp", "NDP", ("NDP", "New Democrats", "New Democratic Party", "New Democrat"), ("NDP",),
          ("ndp new democratic party", "npd nouveau parti democratique", "n d p", "new democratic party")),
    Party("peoples-party-ca", "People's Party", ("People's Party",), ("PPC",), ("people s party ppc", "peoples party ppc", "people s party of canada", "peoples party of canada")),
    Party("bloc-quebecois", "Bloc Québécois", ("Bloc Québécois", "Bloc Quebecois", "Bloc"), ("BQ",)),
    Party("marxist-leninist-ca", "Marxist-Leninist", (), (), ("marxist leninist", "marxist leninist party of canada")),
    Party("christian-heritage-ca", "Christian Heritage Party", (), (), ("christian heritage party", "christian heritage party of canada", "chp canada", "c h p of canada")),
    Party("rhinoceros-ca", "Rhinoceros Party", (), (), ("rhinoceros party", "parti rhinoceros party", "rhinoceros", "neorhino ca")),
    Party("communist-ca", "Communist Party of Canada", (), (), ("communist", "communist party of canada")),
    Party("animal-protection-ca", "Animal Protection Party", (), (), ("animal protection party", "animal protection party of canada", "animal alliance environment voters", "aaev party of canada")),
    Party("national-citizens-ca", "National Citizens Alliance", (), (), ("national citizens alliance", "national citizens alliance of canada", "nca")),
    Party("veterans-coalition-ca", "Veterans Coalition Party", (), (), ("vcp", "veterans coalition party of canada")),
    Party("free-party-ca", "Free Party Canada", (), (), ("free party canada",)),
    Party("maverick-ca", "Maverick Party", (), (), ("maverick party",)),
    Party("progressive-canadian", "Progressive Canadian Party", (), (), ("pc party", "progressive canadian party")),
    Party("pour-independance-ca", "Parti pour l'Indépendance du Québec", (), (), ("parti pour l independance du quebec", "pour l independance du quebec", "piq")),
    Party("marijuana-ca", "Marijuana Party", (), (), ("marijuana party", "radical marijuana")),
    Party("progressive-conservative-ca", "Progressive Conservative", ("Progressive Conservative", "Progressive Conservatives"), ("PCs",),
          ("progressive conservative", "progressiste conservateur", "progressive conservative party of canada", "p c party")),
    Party("ucp", "United Conservative", ("United Conservative", "United Conservatives", "United Conservative Party", "UCP"), ("UCP",), ("united conservative party",)),
    Party("republican", "Republican", ("Republican", "Republicans", "GOP"), ("R", "REP", "GOP"), ("republican party",)),
    Party("democratic", "Democratic", ("Democrat", "Democrats", "Democratic"), ("D", "DEM"),
          ("democratic party", "democratic farmer labor", "democratic farmer labor party", "dfl", "democratic npl", "democratic nonpartisan league", "working families democratic")),
    Party("libertarian", "Libertarian", ("Libertarian", "Libertarians"), ("LBT", "LBN"), ("libertarian party",)),
    Party("fianna-fail", "Fianna Fáil", ("Fianna Fáil", "Fianna Fail"), ("FF",), ("fianna fail the republican party",)),
    Party("fine-gael", "Fine Gael", ("Fine Gael",), ("FG",)),
    Party("labour-ie", "Labour (Ireland)", (), (), ("labour party ireland",)),
    Party("social-democrats-ie", "Social Democrats", ("Social Democrats",), ("SocDems",), ("social democrats ireland",)),
    Party("solidarity-pbp", "Solidarity–PBP", ("Solidarity–People Before Profit",), ("SOLPBP", "AAAPBP", "AAA-PBP", "S-PBP"),
          ("solidarity people before profit", "people before profit solidarity", "anti austerity alliance people before profit", "aaa")),
    Party("independent-ireland", "Independent Ireland", ("Independent Ireland",), (), ("independent ireland party",)),
    Party("renua", "Renua Ireland", ("Renua", "Renua Ireland")),
    Party("national", "National", (), (), ("new zealand national party", "national party", "the new zealand national party")),
    Party("act", "ACT", ("ACT", "ACT New Zealand", "ACT Party"), ("ACT",), ("act new zealand", "act party")),
    Party("new-zealand-first", "NZ First", ("NZ First", "New Zealand First"), ("NZF", "NZFP"), ("new zealand first party", "nz first party")),
    Party("maori", "Te Pāti Māori", ("Te Pāti Māori", "Te Pati Maori", "Māori Party", "Maori Party"), ("TPM",), ("te pati maori", "maori party", "the maori party")),
    Party("opportunities-top", "TOP", ("The Opportunities Party", "Opportunities Party"), (), ("the opportunities party top", "opportunities", "the opportunities party")),
    Party("united-future", "United Future", ("United Future",), ("UNF",), ("united future new zealand",)),
    Party("mana", "Mana", ("Mana Party", "Mana Movement"), (), ("mana", "internet mana", "mana movement")),
    Party("bharatiya-janata", "BJP", ("BJP", "Bharatiya Janata Party"), ("BJP",), ("bharatiya janata party", "b j p")),
    Party("indian-national-congress", "Congress", ("Congress", "Congress Party", "Indian National Congress"), ("INC", "CONG"), ("indian national congress", "congress i", "indian national congress i")),
    Party("aam-aadmi", "Aam Aadmi Party", ("Aam Aadmi Party", "AAP"), ("AAP", "AAAP")),
    Party("bahujan-samaj", "Bahujan Samaj Party", ("Bahujan Samaj Party", "BSP"), ("BSP",)),
    Party("samajwadi", "Samajwadi Party", ("Samajwadi Party",), ()),
    Party("all-india-trinamool-congress", "Trinamool Congress", ("Trinamool Congress", "TMC", "All India Trinamool Congress"), ("AITC", "TMC")),
    Party("dravida-munnetra-kazhagam", "DMK", ("DMK", "Dravida Munnetra Kazhagam"), ("DMK",)),
    Party("all-india-anna-dravida-munnetra-kazhagam", "AIADMK", ("AIADMK", "All India Anna Dravida Munnetra Kazhagam"), ("AIADMK", "ADMK")),
    Party("communist-india-marxist", "CPI(M)", ("CPI(M)", "Communist Party of India (Marxist)"), ("CPM", "CPI(M)"), ("communist party of india marxist",)),
    Party("communist-india", "CPI", ("CPI", "Communist Party of India"), (), ("communist party of india",)),
    Party("communist-india-ml", "CPI(ML)", ("CPI(ML)",), (), ("communist party of india marxist leninist liberation", "communist party of india marxist leninist")),
    Party("shiv-sena", "Shiv Sena", ("Shiv Sena",), ("SHS",)),
    Party("shiv-sena-ubt", "Shiv Sena (UBT)", ("Shiv Sena (UBT)",), ("SHSUBT",), ("shiv sena uddhav balasaheb thackrey", "shiv sena uddhav balasaheb thackeray")),
    Party("telugu-desam", "Telugu Desam", ("Telugu Desam", "Telugu Desam Party", "TDP"), ("TDP",), ("telugu desam",)),
    Party("janata-dal-united", "Janata Dal (United)", ("Janata Dal (United)", "JD(U)"), ("JD(U)", "JDU"), ("janata dal united",)),
    Party("janata-dal-secular", "Janata Dal (Secular)", ("Janata Dal (Secular)", "JD(S)"), ("JD(S)", "JDS"), ("janata dal secular",)),
)

# Answers of a referendum, which stand where parties do.
ANSWERS = frozenset({"remain", "leave", "yes", "no"})
_NOISE = re.compile(r"\b(the|party|candidate|candidates)\b")


@lru_cache(4096)
def slug(text: str) -> str:
    """The words of `text` in lower case without accents or punctuation: "Sinn Féin" to "sinn fein"."""
    plain = "".join(ch for ch in normalize("NFD", text.casefold()) if category(ch) != "Mn")
    return " ".join(re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", "").replace("&", " and ")))


# Names that a newsroom adds for a time: by key.
_HOUSE: dict[str, tuple[str, ...]] = {}


def known_as(names: Mapping[str, Sequence[str]]) -> Callable[[], None]:
    """From now on parties have further names, by any name that they have already; call what is returned to end it."""
    before = dict(_HOUSE)
    added = {party_key(party): tuple(forms) for party, forms in names.items()}

    def end() -> None:
        _HOUSE.clear()
        _HOUSE.update(before)
        _forget()

    _HOUSE.update(added)
    _forget()
    return end


def _forget() -> None:
    _index.cache_clear()
    party_key.cache_clear()


@cache
def _index() -> dict[str, str]:
    index: dict[str, str] = {slug(text): key for key, names in _HOUSE.items() for text in names}
    for source in ("label", "official", "names", "codes", "ids"):
        for party in PARTIES:
            value = getattr(party, source)
            for text in (value,) if isinstance(value, str) else value:
                index.setdefault(slug(text), party.key)
    return index


@cache
def _by_key() -> dict[str, Party]:
    return {party.key: party for party in PARTIES}


@cache
def party_key(printed: str) -> str:
    """The key of a party for any printed form of its name, code or number; a new key for a party not in the table.

    "Labour and Co-operative" and "Lab" give "labour"; "" gives "independent"; "Let London Live" gives "let-london-live".
    """
    if printed in _by_key():
        return printed  # a key already: "brexit" is the party, "Brexit" in an article may be a side in a referendum
    name = slug(re.sub(r"^(party|joint-party|ynmp-party):", "PP", printed.strip()))
    if not name:
        return "independent"
    index = _index()
    bare = " ".join(_NOISE.sub(" ", name).split())
    inside = slug(match.group(1)) if (match := re.search(r"\(([^)]+)\)\s*$", printed)) else ""
    outside = slug(re.sub(r"\([^)]*\)", " ", printed))
    head, _, tail = (slug(part) for part in re.sub(r"\s+[–—-]\s+", "\0", printed).partition("\0"))
    national = re.sub(r"^(?:welsh|scottish|northern ireland|ni|london) ", "", bare)  # a party's branch
    for form in (name, bare, outside, inside, head, tail, national):
        if form in index:
            return index[form]
    return (bare or name).replace(" ", "-")


def party_label(key: str) -> str:
    """How to print a party: "Labour" for "labour"; an unknown key is made readable."""
    party = _by_key().get(key)
    return party.label if party else key.replace("-", " ").title()


def predecessors(key: str) -> tuple[str, ...]:
    """Keys of the parties that `key` succeeds: ("brexit",) for "reform"."""
    party = _by_key().get(key)
    return party.succeeds if party else ()


def initials(printed: str) -> str:
    """The short form of a party of three words and more: "NXT" of "Nick Xenophon Team"; "" for a shorter name."""
    words = re.findall(r"[^\W\d_][\w'’]*", re.sub(r"\([^)]*\)", " ", printed))
    letters = [word[0] for word in words if word[0].isupper()]
    return "".join(letters) if len(letters) >= 3 else ""


def acronym(printed: str) -> str:
    """The word in capitals that a party's name begins with: "ACT" of "ACT New Zealand"; "" where there is none."""
    match = re.match(r"[A-Z]{3,6}\b", printed)
    return match[0] if match else ""


def party_forms(key: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(names, codes) under which articles speak of the party; empty for one not in the table."""
    party, own = _by_key().get(key), _HOUSE.get(key, ())
    return ((*party.names, *own), party.codes) if party else (own, ())
