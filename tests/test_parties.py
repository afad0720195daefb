"""Parties and people as tables print them: every form finds its party or reads as a name, and its neighbours do not."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from factcheck.parties import ABROAD, PARTIES, Party, party_key, predecessors, slug
from factcheck.results.countries import party_in
from factcheck.results.persons import person_name

HITS = {
    "labour": ("Labour and Co-operative", "Labour Co-op", "Lab/Co-op", "Labour and Co-operative Party", "Welsh Labour", "Welsh Labour/Llafur Cymru", "LabCo-op", "PP119",
               "Llafur / Labour", "Llafur Labour", "Llafur/Labour", "Plaid Lafur", "Scottish Labour Party / Pàrtaidh Làbarach na h-Alba"),
    "conservative": ("Ceidwadwyr Cymreig / Welsh Conservatives", "Ceidwadwyr Conservative", "Welsh Conservative Party Candidate / Ymgeisydd Plaid Geidwadol Cymru"),
    "liberal-democrat": ("Democratiaid Rhyddfrydol / Liberal Democrat", "Welsh Liberal Democrats/Democratiaid Rhyddfrydol Cymru"),
    "plaid": ("Plaid Cymru / The Party of Wales", "Plaid Cymru Plaid Cymru"), "independent": ("Annibynnol / Independent",),
    "tusc": ("Trade Unionist and Socialist Coalition / Clymblaid yr Undebwyr Llafur a Sosialaidd",),
    "reform": ("Reform UK", "REFORM", "RUK"),
    "brexit": ("Brexit Party", "The Brexit Party", "BRX"),
    "green": ("Green", "Green Party of England and Wales", "Scottish Green Party", "Scottish Greens", "PP130"),
    "green-ni": ("Green Party Northern Ireland", "Green Party NI", "PP305"),
    "alliance": ("Alliance", "Alliance Party of Northern Ireland", "APNI"),
    "sinn-fein": ("Sinn Féin", "SINN FEIN", "SF"),
    "scottish-unionist": ("Scottish Unionists",),
    "uup": ("UU", "UUP"), "respect": ("Resp", "Respect"),
    "labor-au": ("Australian Labor Party", "Labor", "ALP", "Australian Labor Party (Northern Territory) Branch"),
    "liberal-national-of-queensland": ("Liberal National Party", "LNP", "Liberal National Party of Queensland"),
    "coalition-nationals": ("The Nationals", "Nationals"),
    "bloc-quebecois": ("Bloc Québécois", "Bloc Quebecois", "BQ"),
    "democratic": ("Democratic-Farmer-Labor", "DFL", "Democrat", "Democratic Party"),
    "act": ("ACT New Zealand", "ACT", "Act"),
    "maori": ("Te Pāti Māori", "Maori Party", "Māori Party"),
    "new-zealand-first": ("NZ First", "New Zealand First Party"),
    "bharatiya-janata": ("BJP", "Bharatiya Janata Party"),
    "indian-national-congress": ("INC", "Indian National Congress", "Congress"),
    "communist-india-marxist": ("Communist Party of India (Marxist)", "CPI(M)", "CPM"),
    "solidarity-pbp": ("Solidarity–People Before Profit", "AAA"),
    "progressive-conservative-ca": ("Progressive Conservative", "Progressiste-Conservateur"),
}
# A near miss: what is printed, and the party that it is not.
MISSES = (("Labour / Green", "labour"), ("Plaid Cymru / Green Party", "plaid"), ("Liberal / SDP", "liberal"), ("Labour Independent", "labour"), ("Residents / Independent", "independent"), ("UUC", "uup"), ("Responsible Government", "respect"), ("Socialist Labour Party", "labour"), ("Labour Party Ireland", "labour"), ("Liberal", "liberal-democrat"), ("Liberal Democrat", "liberal"), ("Liberal National Party", "liberal"),
          ("Green Party Northern Ireland", "green"), ("Scottish Unionists", "conservative"), ("Ulster Unionist", "conservative"), ("Brexit Party", "reform"), ("Freedom Alliance", "alliance"),
          ("Communist Party of India", "communist-india-marxist"), ("Trinamool Congress", "indian-national-congress"), ("National Front", "national"), ("People Before Profit", "solidarity-pbp"),
          ("Progressive Conservative", "conservative"), ("Communist Party of India (Marxist-Leninist) (Liberation)", "communist-india"), ("REN", "renua"), ("Democratic Unionist Party", "democratic"), ("Maori United", "maori"))


@pytest.mark.parametrize(("key", "printed"), [(key, printed) for key, forms in HITS.items() for printed in forms])
def test_every_form_finds_the_party(key: str, printed: str) -> None:
    assert party_key(printed) == key


@pytest.mark.parametrize(("printed", "other"), MISSES)
def test_a_neighbour_does_not(printed: str, other: str) -> None:
    assert party_key(printed) != other


NAMES = {"Mc CARTHY, John": "John Mc Carthy", "SMITH J A": "J A Smith", "Rowland K.": "K. Rowland", "Loader, J.": "J. Loader", "St CLAIR-LEGGE, Ann": "Ann St Clair-Legge", "DE PIERO, Gloria": "Gloria De Piero",
         "Ó CUÍV, Éamon": "Éamon Ó Cuív", "LLOYD GEORGE, David": "David Lloyd George", "SAVILLE ROBERTS, Liz": "Liz Saville Roberts", "Rees-Mogg, Jacob": "Jacob Rees-Mogg", "REES-MOGG Jacob": "Jacob Rees-Mogg",
         "DIXON Samantha": "Samantha Dixon", "SAMANTHA DIXON": "Samantha Dixon", "McDONALD, Ken": "Ken McDonald", "O'NEILL, Ruairí": "Ruairí O'Neill", "GRIFFITHS, Siân": "Siân Griffiths", "ap Owain Bebb, Guto": "Guto ap Owain Bebb",
         "The Rt Hon Boris Johnson": "Boris Johnson", "Mr John Smith": "John Smith", "John (Jack) Smith": "John (Jack) Smith", "Mika X": "Mika X", "J. A. Smith": "J. A. Smith", "Ann A. Smith": "Ann A. Smith"}


@pytest.mark.parametrize("printed", NAMES)
def test_names_in_reading_order(printed: str) -> None:
    assert person_name(printed) == NAMES[printed]


def test_successions() -> None:
    assert predecessors("reform") == ("brexit",) and predecessors("united-australia") == ("palmer-united",)
    assert predecessors("labour") == () and predecessors("brexit") == ()


def test_keys_and_ids_are_those_of_one_party() -> None:
    assert [key for key, n in Counter(p.key for p in PARTIES).items() if n > 1] == []
    assert [ident for ident, n in Counter(i for p in PARTIES for i in p.ids).items() if n > 1] == []


FAMILIES = {"", "ecological", "socialist", "social democratic", "liberal", "christian democratic", "conservative", "nationalist", "agrarian", "ethnic-regional", "special issue"}
COUNTRIES = {"uk", "ie", "au", "ca", "nz", "us", "in"}


@pytest.mark.parametrize("party", PARTIES, ids=lambda party: party.key)
def test_each_row_of_the_table_is_well_formed(party: Party) -> None:
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", party.key) and party.label.strip() == party.label != ""
    assert party.family in FAMILIES and set(party.countries) <= COUNTRIES and (party.countries or party.key in {"independent", "none-of-above", "remain", "leave"})
    for words in (party.names, party.codes, party.official, party.ids):
        assert len(set(words)) == len(words) and all(word == word.strip() != "" for word in words)
    assert all(slug(words) == words for words in party.official)  # as they are compared
    assert all(re.fullmatch(r"PP\d+", ident) for ident in party.ids)
    assert set(party.succeeds) <= {other.key for other in PARTIES} - {party.key}


def test_words_of_one_country_are_compared_forms() -> None:
    assert all(country in COUNTRIES and slug(words) == words != "" for country, words in ABROAD)
    assert set(ABROAD.values()) <= {party.key for party in PARTIES}


THERE = {("ca", "LIB"): "liberal", ("us", "LIB"): "libertarian", ("uk", "Lib"): "liberal", ("au", "LIB"): "liberal", ("us", "CON"): "constitution", ("uk", "Con"): "conservative", ("ca", "PC"): "progressive-conservative-ca",
         ("uk", "PC"): "plaid", ("nz", "NAT"): "national", ("au", "NAT"): "coalition-nationals", ("us", "GRE"): "green", ("us", "DFL"): "democratic", ("in", "NCP"): "nationalist-congress", ("in", "RJD"): "rashtriya-janata-dal",
         ("au", "Australian Labor Party - Victorian Branch"): "labor-au", ("ca", "BC NDP"): "ndp", ("ie", "Green Party/Comhaontas Glas"): "green", ("ie", "WP"): "workers-party-ie", ("uk", "Workers Party"): "workers",
         ("ca", "Coalition Avenir Québec - L'équipe François Legault"): "coalition-avenir-quebec", ("us", "NPA"): "nonpartisan-us", ("nz", "LAB"): "labour", ("au", "LAB"): "labor-au", ("uk", "Brexit"): "brexit"}


@pytest.mark.parametrize(("country", "printed"), THERE)
def test_what_a_code_means_there(country: str, printed: str) -> None:
    assert party_in(country, printed) == THERE[country, printed]


def test_names_that_articles_use_lead_to_their_party() -> None:
    """A name that two parties share is the first one's; each of the others has a name of its own."""
    for party in PARTIES:
        if party.names:
            assert any(party_key(name) == party.key for name in party.names), party.key
        assert party_key(party.label) == party.key or slug(party.label) in {slug(p.label) for p in PARTIES if p.key != party.key}, party.key
