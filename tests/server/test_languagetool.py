from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.server.annotated import of_data, of_text, units
from factcheck.server.requests import BadRequest
from tests.running import TABLE, WRONG
from tests.server.serving import Running, serving

LONE = "The winner's majority was 10,975, on a turnout of 41.2 per cent."


def check(server: Running, **form: str) -> Any:
    with server.client() as client:
        answer = client.post("/v2/check", data={"language": "en-GB", **form})
    assert answer.status_code == 200, answer.text
    return answer.json()


def in_utf16(text: str, match: Any) -> str:
    return text.encode("utf-16-le")[2 * match["offset"] : 2 * (match["offset"] + match["length"])].decode("utf-16-le")


# --- positions -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "words"), [
    ("abc def", "def"), ("😀 def", "def"), ("a\r\nb\rc\ndef", "def"), ("\ufeffdef", "def"), ("𝟙𝟚 d😀f!", "d😀f"),
])
def test_positions_in_a_text(text: str, words: str) -> None:
    made = of_text(text)
    assert "\r" not in made.plain
    start = made.plain.index(words)
    offset, length = made.span(start, start + len(words))
    assert text.encode("utf-16-le")[2 * offset : 2 * (offset + length)].decode("utf-16-le") == words
    assert units(made.whole) == units(text)


def test_positions_count_markup() -> None:
    made = of_data(json.dumps({"annotation": [{"text": "A 😀 "}, {"markup": "<b>"}, {"text": "10"}, {"markup": "</b><i>"}, {"text": ",975"}, {"markup": "<br>", "interpretAs": "\n\n"}, {"text": "x"}]}))
    assert made.plain == "A 😀 10,975\n\nx"
    start = made.plain.index("10,975")
    assert made.whole == "A 😀 <b>10</b><i>,975<br>x"
    assert made.span(start, start + 6) == (8, len("10</b><i>,975"))
    assert made.span(start + 2, start + 6) == (8 + len("10</b><i>"), 4)
    assert made.span(len(made.plain) - 3, len(made.plain) - 1) == (8 + len("10</b><i>,975"), len("<br>"))
    assert made.span(len(made.plain) - 1, len(made.plain)) == (units(made.whole) - 1, 1)


@pytest.mark.parametrize("data", ["{", "[]", "{}", '{"annotation": [3]}', '{"annotation": [{}]}', '{"annotation": [{"text": "x", "markup": "y"}]}', '{"annotation": [{"markup": "x", "interpretAs": 3}]}',
                                  '{"annotation": [{"text": "x", "interpretAs": "y"}]}'])
def test_annotations_that_are_none(data: str) -> None:
    with pytest.raises(BadRequest):
        of_data(data)


# --- the protocol ----------------------------------------------------------------------------------------------------


def test_a_finding_is_a_match(server: Running) -> None:
    text = f"😀 {WRONG}"
    found = check(server, text=text)
    (match,) = found["matches"]
    assert in_utf16(text, match) == "17,390"
    assert match["replacements"] == [{"value": "17,309"}]
    assert match["message"].startswith("Samantha Dixon's vote is 17,309")
    assert match["rule"]["id"] == "wrong-votes"
    assert in_utf16(match["context"]["text"], match["context"]) == "17,390"
    assert found["software"]["apiVersion"] == 1
    assert found["language"]["code"] == "en-GB"


def test_annotated_text(server: Running) -> None:
    before, after = WRONG.split("17,390")
    data = {"annotation": [{"text": before}, {"markup": "<b>"}, {"text": "17,390"}, {"markup": "</b>"}, {"text": after}]}
    (match,) = check(server, data=json.dumps(data))["matches"]
    assert in_utf16(f"{before}<b>17,390</b>{after}", match) == "17,390"


def test_words_of_others_get_no_replacement(server: Running) -> None:
    (match,) = check(server, text='"Labour\'s Samantha Dixon polled 17,390 votes in Chester," he said.')["matches"]
    assert match["replacements"] == []


def test_rules_may_be_left_out(server: Running) -> None:
    assert check(server, text=WRONG, disabledRules="X,wrong-votes")["matches"] == []
    assert check(server, text=WRONG, disabledCategories="ELECTION_FIGURES")["matches"] == []
    assert check(server, text=WRONG, enabledRules="wrong-share", enabledOnly="true")["matches"] == []
    assert check(server, text=WRONG, enabledRules="wrong-votes", enabledOnly="true")["matches"]
    assert check(server, text=WRONG, enabledRules="wrong-share")["matches"]


def test_what_could_not_be_checked_is_told_to_the_picky(server: Running) -> None:
    text = "Labour's Samantha Dixon polled 17,309 votes in the City of Chester by-election, and 4,321 in the ward of Hoole."
    assert check(server, text=text)["matches"] == []
    assert {match["rule"]["id"] for match in check(server, text=text, level="picky")["matches"]} == {"unverifiable"}


@pytest.mark.parametrize("language", ["de-DE", "fr", "xx"])
def test_nothing_is_found_in_other_languages(server: Running, language: str) -> None:
    found = check(server, text=WRONG, language=language)
    assert (found["matches"], found["language"]["code"]) == ([], language)


@pytest.mark.parametrize(("language", "preferred", "code"), [("auto", "", "en-GB"), ("auto", "de-DE,en-AU", "en-AU"), ("en", "", "en"), ("EN-us", "", "en-US")])
def test_english_by_all_its_names(server: Running, language: str, preferred: str, code: str) -> None:
    found = check(server, text=WRONG, language=language, preferredVariants=preferred)
    assert (len(found["matches"]), found["language"]["code"]) == (1, code)


@pytest.mark.parametrize("text", ["", " \n ", "\ufeff", "\0\0", "No figure here."])
def test_texts_without_a_figure(server: Running, text: str) -> None:
    assert check(server, text=text)["matches"] == []


@pytest.mark.parametrize(("form", "told"), [
    ({"language": "en"}, "Error: missing 'text' or 'data' parameter"), ({"text": "x"}, "Error: missing 'language' parameter, such as en-GB or auto"),
    ({"language": "en", "text": "x", "data": "{}"}, "Error: give either 'text' or 'data', not both"), ({"language": "en", "data": "{"}, "Error: 'data' is no valid JSON"),
])
def test_wrong_parameters(server: Running, form: dict[str, str], told: str) -> None:
    with server.client() as client:
        answer = client.post("/v2/check", data=form)
    assert (answer.status_code, answer.text.strip()) == (400, told)


def test_a_text_is_no_part_of_an_address(server: Running) -> None:
    with server.client() as client:
        assert client.get("/v2/check", params={"language": "en", "text": WRONG}).status_code == 405


def test_languages_and_the_small_endpoints(server: Running) -> None:
    with server.client() as client:
        assert {"name": "English (UK)", "code": "en", "longCode": "en-GB"} in client.get("/v2/languages").json()
        assert client.get("/v2/healthcheck").text == "OK"
        assert int(client.get("/v2/maxtextlength").text) > 100_000
        assert client.get("/v2/info").json()["software"]["name"] == "factcheck"


# --- a lone paragraph ------------------------------------------------------------------------------------------------

WREXHAM = TABLE.replace("City of Chester", "Wrexham").replace("17309", "18309").replace("Samantha Dixon", "Ann Other").replace("Liz Wardlaw", "Bob Other")


def test_a_lone_paragraph_is_of_the_contest_given(tmp_path: Path) -> None:
    (tmp_path / "chester.csv").write_text(TABLE)
    (tmp_path / "wrexham.csv").write_text(WREXHAM)
    with serving(tmp_path, "--library", str(tmp_path), "--contest", "Chester 2022-12-01", str(tmp_path / "chester.csv")) as server:
        assert [match["rule"]["id"] for match in check(server, text=LONE)["matches"]] == ["wrong-majority"]
        assert check(server, text="Ann Other won Wrexham with 18,309 votes, a majority of 11,974.")["matches"] == []
    with serving(tmp_path, "--library", str(tmp_path)) as server:
        assert check(server, text=LONE)["matches"] == []
        assert {match["rule"]["id"] for match in check(server, text=LONE, level="picky")["matches"]} == {"unverifiable"}


# --- clients ---------------------------------------------------------------------------------------------------------


def test_language_tool_python(server: Running) -> None:
    language_tool_python = pytest.importorskip("language_tool_python")
    tool = language_tool_python.LanguageTool("en-GB", remote_server=server.url)
    text = f"😀 {WRONG}"
    (match,) = tool.check(text)
    assert (match.rule_id, match.replacements, text[match.offset : match.offset + match.error_length]) == ("wrong-votes", ["17,309"], "17,390")
    assert tool.correct(text) == text.replace("17,390", "17,309")


def test_pylanguagetool(server: Running) -> None:
    api = pytest.importorskip("pylanguagetool.api")
    assert any(one["longCode"] == "en-GB" for one in api.get_languages(f"{server.url}/v2/"))
    (match,) = api.check(WRONG, f"{server.url}/v2/", "en-GB", disabled_rules="wrong-share", picky=True)["matches"]
    assert in_utf16(WRONG, match) == "17,390"
