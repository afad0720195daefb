"""Headings and labels of tables in other languages, by what they are called in English.

To teach it a word, add it to the line of what it means; lines need not be whole languages. Words are in lower case, as
`headings.normal` gives them.
"""

from __future__ import annotations

import re

_MEANINGS: tuple[tuple[str, str], ...] = (
    ("party", "parti politique|étiquette|nuance|liste|parti|partito|lista|coalizione|partido|candidatura|formación|coligação|partij|lijst|komitet|komitet wyborczy|strana|párt|partier"),
    ("candidate", "candidat|candidate|candidat(e)|candidato|candidata|candidato/a|kandidaat|kandidat|kandydat|kandidát|jelölt"),
    ("votes", "voix|suffrages|suffrages obtenus|voti|voti validi di lista|votos|votos obtenidos|stemmen|aantal stemmen|röster|antal röster|stemmer|antal stemmer|głosy|liczba głosów|hlasy|szavazatok"),
    ("party votes", "landesstimmen|listenstimmen|zweitstimmen gesamt"),
    ("share", "% voix/exp|% exprimés|% des exprimés|% des voix|% voix|% voti|percentuale|% votos|% de votos|% válidos|porcentaje|% votos válidos|% stemmen|andel|andel %|röster %|procent|prosent|anteil|anteil %|anteil in %|stimmenanteil|stimmenanteil %|stimmenanteil in %|% głosów|procent głosów"),
    ("change", "förändring|endring|ændring|gewinn/verlust|gewinne/verluste|gewinn-verlust|veränderung|variation|évolution|variazione|variación|diferencia|dif.|dif|verschil"),
    ("seats", "sièges|siège|seggi|escaños|diputados|concejales|mandatos|deputados|zetels|mandat|mandate|mandater|antal mandat|mandaty|seter"),
    ("seats change", "förändring mandat|mandat förändring|mandat +/-|verschil zetels|zetels verschil|gewinn/verlust sitze"),
    ("electorate", "inscrits|nombre d'inscrits|électeurs inscrits|elettori|aventi diritto|censo|censo electoral|electores|eleitorado|inscritos|eleitores|eleitores inscritos|kiesgerechtigden|röstberättigade|stemmeberettigede|stemmeberettigde|stimmberechtigte|uprawnieni|uprawnieni do głosowania"),
    ("ballots cast", "votants|nombre de votants|votanti|votantes|total votantes|votos emitidos|comparecimento|abgegebene stimmen|abgegebene stimmzettel|uitgebrachte stemmen|avgivna röster|afgivne stemmer"),
    ("valid votes", "exprimés|suffrages exprimés|voti validi|votos válidos|geldige stemmen|giltiga röster|gyldige stemmer|gültige stimmzettel|głosy ważne"),
    ("rejected", "blancs et nuls|blancs ou nuls|blancs/nuls|schede nulle|schede bianche e nulle|votos nulos|nulos|ongeldig|ongeldige stemmen|ogiltiga|ogiltiga röster|ugyldige|ugyldige stemmer|ungültige stimmzettel|leere und ungültige|głosy nieważne"),
    ("turnout", "affluenza|participación|participação|opkomst|opkomst %|valdeltagande|valgdeltakelse|valgdeltagelse|stemmeprocent|beteiligung|stimmbeteiligung|wahlbeteiligung|frekwencja"),
    ("constituency", "circonscription|commune|département|canton|kanton|comune|collegio|municipio|município|provincia|distrito|gemeente|kommun|kommune|valkrets|valgkreds|okręg"),
    ("elected", "élu|élue|élu(e)|eletto|electo|eleito|gekozen|gewählt|vald|valgt"),
    ("surname", "nom|cognome|apellido|apellidos|achternaam|nazwisko"),
    ("first name", "prénom|vorname|voornaam|imię"),
    ("updated", "abstention|abstentions|abstención|abstenções|astenuti|astensione|% voix/ins|% inscrits|% des inscrits|% abs/ins|blancs|nuls|schede bianche|votos en blanco|votos brancos|brancos|blanco"),  # which no figure is of
)
_ENGLISH = {word: meaning for meaning, words in _MEANINGS for word in words.split("|")}
_YEAR = re.compile(r" ?\(?((?:19|20)\d\d)\)?")
_UNIT = re.compile(r",? ?(?:\((?:in )?%\)|(?:in )?%)$")


def in_english(text: str) -> str:
    """What a heading or label of another language is called in English, its year behind it; "" for all others."""
    bare = _YEAR.sub("", text).strip()
    if meaning := _ENGLISH.get(bare, _ENGLISH.get(_UNIT.sub("", bare), "")):
        year = _YEAR.search(text)
        return f"{meaning} {year[1]}" if year else meaning
    return ""


_MONTHS: tuple[tuple[str, str], ...] = (
    ("January", "janvier|januar|jänner|januari|enero|gennaio|janeiro|stycznia"), ("February", "février|fevrier|februar|februari|febrero|febbraio|fevereiro|lutego"),
    ("March", "mars|märz|maart|marzo|março|marca"), ("April", "avril|abril|aprile|kwietnia"), ("May", "mai|mei|maj|mayo|maggio|maio|maja"), ("June", "juin|juni|junio|giugno|junho|czerwca"),
    ("July", "juillet|juli|julio|luglio|julho|lipca"), ("August", "août|aout|augustus|augusti|agosto|sierpnia"), ("September", "septembre|septiembre|settembre|setembro|września"),
    ("October", "octobre|oktober|octubre|ottobre|outubro|października"), ("November", "novembre|noviembre|novembro|listopada"), ("December", "décembre|decembre|dezember|diciembre|dicembre|dezembro|grudnia"),
)
_MONTH = {word: month for month, words in _MONTHS for word in words.split("|")}
_DATE = re.compile(rf"(?<!\d)(\d{{1,2}})(?:er|\.|º)? (?:de |of )?({'|'.join(_MONTH)}) (?:de |del )?((?:19|20)\d\d)(?!\d)", re.I)


def date_in_english(text: str) -> str:
    """A text with its first date in English, where a month of another language stands in it: "8 février 2015" is "8 February 2015"."""
    return _DATE.sub(lambda match: f"{match[1]} {_MONTH[match[2].casefold()]} {match[3]}", text, count=1)
