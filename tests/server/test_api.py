from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from factcheck.server.openapi import document
from tests.running import CHESTER, RIGHT, ROOT, TABLE, WRONG
from tests.server.serving import Running

SCHEMA = Draft202012Validator(json.loads((ROOT / "factcheck" / "schema.json").read_text()))


def post(server: Running, body: Any, **more: Any) -> Any:
    with server.client() as client:
        return client.post("/api/check", json=body, **more)


def verdicts(report: Any) -> list[tuple[str, str]]:
    return [(claim["text"], claim["verdict"]) for article in report["articles"] for claim in article["claims"]]


def test_an_article_is_checked_with_the_library(server: Running) -> None:
    answer = post(server, {"text": WRONG, "name": "drafts/chester.md"})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    SCHEMA.validate(answer.json())
    assert verdicts(answer.json()) == [("17,390", "refuted")]
    assert answer.json()["articles"][0]["path"] == "chester.md"
    assert [table["path"] for table in answer.json()["results"]] == [str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv")]


def test_files_that_come_along_are_named_as_they_came(server: Running) -> None:
    results = [{"name": "night/tonight.csv", "text": TABLE.replace("17309", "17390")}]
    report = post(server, {"text": WRONG, "results": results}).json()
    SCHEMA.validate(report)
    assert verdicts(report) == [("17,390", "supported")]
    assert [table["path"] for table in report["results"]] == ["tonight.csv"]
    assert {source["path"] for source in report["articles"][0]["claims"][0]["sources"]} == {"tonight.csv"}
    assert "/tmp" not in json.dumps(report)


def test_files_may_be_binary_and_bear_one_name(server: Running) -> None:
    one = {"name": "results.csv", "base64": base64.b64encode(TABLE.encode()).decode()}
    other = {"name": "results.csv", "text": TABLE.replace("City of Chester", "Wrexham").replace("17309", "17310")}
    report = post(server, {"text": "Labour polled 17,309 in Chester.\n\nLabour polled 17,310 in Wrexham.", "results": [one, other]}).json()
    assert verdicts(report) == [("17,309", "supported"), ("17,310", "supported")]
    assert [table["path"] for table in report["results"]] == ["results.csv", "results.csv"]


def test_tables_are_chosen_by_name(server: Running) -> None:
    text = "Labour's vote in the City of Chester by-election of 2022 was 17,309, down from 27,082 in 2019."
    assert dict(verdicts(post(server, {"text": text}).json()))["27,082"] == "supported"
    report = post(server, {"text": text, "tables": [str(CHESTER / "results.csv")]}).json()
    assert dict(verdicts(report))["27,082"] == "unverifiable"
    assert dict(verdicts(report))["17,309"] == "supported"


def test_a_form_with_files(server: Running) -> None:
    with server.client() as client:
        answer = client.post("/api/check", files=[("article", ("draft.md", WRONG)), ("results", ("results.csv", TABLE))])
        assert verdicts(answer.json()) == [("17,390", "refuted")]
        answer = client.post("/api/check", data={"text": RIGHT})
        assert verdicts(answer.json()) == [("17,309", "supported")]


def test_a_table_that_cannot_be_read_is_told_and_the_rest_is_checked(server: Running) -> None:
    report = post(server, {"text": RIGHT, "results": [{"name": "results.csv", "text": TABLE}, {"name": "notes.csv", "text": "a,b\n1,2\n"}]}).json()
    SCHEMA.validate(report)
    assert verdicts(report) == [("17,309", "supported")]
    (error,) = report["errors"]
    assert (error["kind"], error["path"]) == ("unreadable-table", "notes.csv")
    assert error["message"].startswith("notes.csv: ")


def test_a_contest_may_be_given_for_a_text_that_names_none(server: Running) -> None:
    text = "The winner's majority was 10,974."
    assert verdicts(post(server, {"text": text, "contest": "Chester 2022"}).json()) == [("10,974", "supported")]
    answer = post(server, {"text": text, "contest": "Wrexham"})
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["message"] == "--contest Wrexham: no table has a contest of that name; they hold City of Chester"


@pytest.mark.parametrize(("body", "told"), [
    ("{", "the body is no valid JSON"),
    ("[" * 100_000, "the body is no valid JSON"),
    ("[]", 'the body must be an object with the article as "text"'),
    ('{"text": 3}', 'the body must be an object with the article as "text"'),
    ('{"text": "x", "txt": "x"}', "unknown key 'txt'; known are contest, name, results, tables, text"),
    ('{"text": "x", "tables": "results.csv"}', '"tables" must be a list of names in the library; leave it out for all of them'),
    ('{"text": "x", "tables": ["../../etc/passwd"]}', "../../etc/passwd: no such table in the library; it has "),
    ('{"text": "x", "results": [{"name": "a.csv"}]}', 'a file of "results" must have a "name", and its content as "text" or as "base64"'),
    ('{"text": "x", "results": [{"name": "a.csv", "base64": "%"}]}', "a.csv: is no valid base64"),
    ('{"text": "x", "results": [{"name": "a.exe", "text": ""}]}', "a.exe: no results file by its name; give one of "),
])
def test_a_wrong_request_is_told_in_one_line(server: Running, body: str, told: str) -> None:
    with server.client() as client:
        answer = client.post("/api/check", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in {400, 422}
    SCHEMA.validate(answer.json())
    assert answer.json()["errors"][0]["message"].startswith(told)


def test_other_kinds_and_methods_are_refused(server: Running) -> None:
    with server.client() as client:
        assert client.post("/api/check", content=b"x", headers={"content-type": "text/plain"}).status_code == 400
        assert client.get("/api/check").status_code == 405
        assert client.get("/api/other").status_code == 404


def test_an_article_that_cannot_be_read(server: Running) -> None:
    answer = post(server, {"text": " \n"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["kind"] == "unreadable-article"
    assert answer.json()["articles"] == []


def test_positions_are_code_points(server: Running) -> None:
    claim = post(server, {"text": f"😀\r\n{WRONG}"}).json()["articles"][0]["claims"][0]
    assert (claim["start"], claim["line"], claim["column"]) == (2 + WRONG.index("17,390"), 2, 1 + WRONG.index("17,390"))


def test_a_table_is_read_again_when_it_changes(tmp_path: Path) -> None:
    from tests.server.serving import serving

    table = tmp_path / "night.csv"
    table.write_text(TABLE)
    with serving(tmp_path, str(table)) as server:
        for _ in range(2):
            assert verdicts(post(server, {"text": RIGHT}).json()) == [("17,309", "supported")]
        table.write_text(TABLE.replace("17309", "17390"))
        for _ in range(2):
            assert verdicts(post(server, {"text": RIGHT}).json()) == [("17,309", "refuted")]


# --- the description -------------------------------------------------------------------------------------------------


def test_the_description_is_openapi(server: Running) -> None:
    with server.client() as client:
        found = client.get("/openapi.json").json()
    validate(found)
    assert found == json.loads(json.dumps(document()))


def test_every_route_of_the_api_is_described() -> None:
    from factcheck.server import api, editors

    routes = {(route.path, method.lower()) for route in (*api.ROUTES, *editors.ROUTES) for method in route.methods or () if method != "HEAD"}
    described = {(path, method) for path, item in document()["paths"].items() for method in item}
    assert described == routes - {("/openapi.json", "get"), *((f"/v2/{name}", "get") for name in ("info", "healthcheck", "maxtextlength"))}


def test_the_page_of_the_description_needs_no_script(server: Running) -> None:
    with server.client() as client:
        page = client.get("/docs").text
    assert "<script" not in page
    for path in document()["paths"]:
        assert path in page
    for key in ("replacements", "tables", "annotation", "contest"):
        assert key in page
