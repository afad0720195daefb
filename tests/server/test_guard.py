from __future__ import annotations

import re
import socket
import time
from pathlib import Path

import pytest

from factcheck.server.guard import may_be_addressed
from factcheck.server.settings import Settings
from tests.running import RIGHT, WRONG, run
from tests.server.serving import Running

TOKEN = "a-token-of-some-length"
BEARER = {"authorization": f"Bearer {TOKEN}"}


# --- who is answered -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("host", "token", "answered"), [
    ("127.0.0.1:8642", None, True), ("localhost", None, True), ("localhost.:80", None, True), ("[::1]:8642", None, True), ("desk.example", None, True), ("DESK.example:80", None, True),
    ("evil.example", None, False), ("127.0.0.1.evil.example", None, False), ("localhost.evil.example", None, False), ("", None, False), ("[", None, False),
    ("10.0.0.7:8642", None, False), ("10.0.0.7:8642", TOKEN, True), ("evil.example", TOKEN, False), ("desk.example@evil.example", None, False),
])
def test_by_which_names_the_server_is_addressed(host: str, token: str | None, answered: bool) -> None:
    assert may_be_addressed(Settings(hosts=("desk.example",), token=token), host) is answered


@pytest.mark.parametrize("path", ["/", "/api/check", "/v2/languages", "/static/page.js", "/openapi.json"])
def test_another_name_gets_nothing(server: Running, path: str) -> None:
    with server.client() as client:
        assert client.get(path, headers={"host": "evil.example"}).status_code == 421


@pytest.mark.parametrize("path", ["/api/check", "/v2/check", "/page/check", "/page/library", "/page/library/remove", "/sign-in", "/"])
def test_other_pages_may_not_post(server: Running, path: str) -> None:
    with server.client() as client:
        for origin in ("https://evil.example", "null", "http://127.0.0.1:1"):
            answer = client.post(path, data={"text": RIGHT, "language": "en"}, headers={"origin": origin})
            assert answer.status_code == 403
            assert "access-control-allow-origin" not in answer.headers
        assert client.post(path, data={"text": RIGHT, "language": "en"}, headers={"origin": server.url}).status_code != 403


def test_an_allowed_origin_may_use_the_api_and_nothing_else(guarded: Running) -> None:
    origin = {"origin": "app://obsidian.md"}
    with guarded.client(headers=BEARER) as client:
        asked = client.options("/v2/check", headers={**origin, "access-control-request-method": "POST"})
        assert (asked.status_code, asked.headers["access-control-allow-origin"]) == (204, "app://obsidian.md")
        answer = client.post("/v2/check", data={"text": WRONG, "language": "en"}, headers=origin)
        assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (200, "app://obsidian.md")
        assert "Origin" in answer.headers["vary"]
        assert client.post("/api/check", json={"text": WRONG}, headers=origin).headers["access-control-allow-origin"] == "app://obsidian.md"
        assert client.post("/page/check", json={"text": WRONG}, headers=origin).status_code == 403
        assert "access-control-allow-origin" not in client.get("/", headers=origin).headers
        refused = client.options("/v2/check", headers={"origin": "https://evil.example", "access-control-request-method": "POST"})
        assert (refused.status_code, "access-control-allow-origin" in refused.headers) == (403, False)


# --- the token -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("method", "path"), [("POST", "/api/check"), ("POST", "/page/check"), ("GET", "/page/library"), ("POST", "/page/library"), ("POST", "/page/open"), ("GET", "/docs"),
                                              ("GET", "/openapi.json"), ("POST", "/"), ("GET", "/other")])
def test_without_the_token_there_is_nothing(guarded: Running, method: str, path: str) -> None:
    with guarded.client() as client:
        for headers in ({}, {"authorization": "Bearer wrong"}, {"authorization": TOKEN}, {"cookie": f"factcheck={TOKEN}"}, {"cookie": "factcheck=é".encode()}):
            assert client.request(method, path, headers=headers).status_code == 401
        assert client.request(method, path, headers=BEARER).status_code != 401


def test_an_editor_brings_it_as_its_api_key(guarded: Running) -> None:
    with guarded.client() as client:
        for key in ({}, {"apiKey": "wrong"}):
            assert client.post("/v2/check", data={"text": WRONG, "language": "en", **key}).status_code == 403
        assert len(client.post("/v2/check", data={"text": WRONG, "language": "en", "apiKey": TOKEN}).json()["matches"]) == 1


def test_a_browser_signs_in(guarded: Running) -> None:
    with guarded.client() as client:
        assert client.get("/").headers["location"] == "/sign-in"
        assert client.get("/sign-in").status_code == 200
        wrong = client.post("/sign-in", data={"token": "wrong"})
        assert (wrong.status_code, "set-cookie" in wrong.headers) == (403, False)
        right = client.post("/sign-in", data={"token": TOKEN})
        kept = right.headers["set-cookie"]
        assert right.status_code == 303
        assert "HttpOnly" in kept and "SameSite=strict" in kept and TOKEN not in kept
        assert client.get("/").status_code == 200


@pytest.mark.parametrize("arguments", [("--host", "0.0.0.0"), ("--host", "::"), ("--host", "192.0.2.1"), ("--allow-host", "desk.example")])
def test_beyond_this_machine_a_token_is_needed(arguments: tuple[str, str]) -> None:
    done = run("serve", "--isolated", *arguments, FACTCHECK_TOKEN="")
    assert done.status == 2
    assert done.err == (f"factcheck: error: {arguments[1]}: others can reach the server there, so it needs a token; put one of at least 16 characters into a file for "
                        "--token-file, or into FACTCHECK_TOKEN\n")


# --- what an answer says to browsers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/docs", "/static/page.js", "/static/report.css", "/api/check", "/other", "/sign-in"])
def test_every_answer_is_guarded(server: Running, path: str) -> None:
    with server.client() as client:
        headers = client.get(path).headers
    policy = dict(part.strip().split(" ", 1) for part in headers["content-security-policy"].split(";"))
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == policy["form-action"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert "access-control-allow-origin" not in headers
    assert "server" not in headers


@pytest.mark.parametrize("path", ["/", "/docs", "/sign-in"])
def test_pages_have_nothing_from_elsewhere_and_nothing_inline(server: Running, path: str) -> None:
    with server.client() as client:
        page = client.get(path).text
        for address in re.findall(r"""(?:src|href|action)=["']([^"']+)""", page):
            assert address.startswith(("/", "#")), address
        assert not re.search(r"<script(?![^>]+src=)|<style|\bstyle=|\bon\w+=", page)


def test_what_is_not_ours_is_escaped(server: Running) -> None:
    bad = '<img src=x onerror="alert(1)"></textarea><script>alert(2)</script>'
    with server.client() as client:
        answer = client.post("/page/check", json={"text": f"{bad} {WRONG}", "name": f"{bad}.md"}).json()
        page = client.post("/", data={"text": f"{bad} {WRONG}", "name": bad}).text
    for html in (answer["marked"], page):
        assert "17,390" in html
        assert not re.search(r"<img|<script(?! src=| type=\"module\" src=)", html)


# --- what a request may cost -----------------------------------------------------------------------------------------


def test_a_request_may_be_only_so_large(server: Running) -> None:
    with server.client() as client:
        big = {"text": RIGHT, "results": [{"name": "a.csv", "text": "x" * 25_000_001}]}
        answer = client.post("/api/check", json=big)
        assert answer.status_code == 413
        assert answer.json()["errors"][0]["message"].startswith("the request has more than 25.0 MB")
        answer = client.post("/api/check", content=(b"x" * 1_000_000 for _ in range(27)), headers={"content-type": "application/json"})  # its length is not announced
        assert answer.status_code == 413
        answer = client.post("/api/check", json={"text": "x" * 1_000_001})
        assert (answer.status_code, answer.json()["errors"][0]["kind"]) == (413, "too-large")
        assert client.post("/v2/check", data={"language": "en", "text": "x" * 1_000_001}).status_code == 413
        assert client.post("/api/check", json={"text": RIGHT}).status_code == 200


def test_a_length_is_believed_before_the_body_comes(server: Running) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=60) as client:
        client.sendall(b"POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99999999999\r\n\r\n")
        assert client.recv(100).startswith(b"HTTP/1.1 413")


def test_forms_may_have_only_so_many_parts(server: Running) -> None:
    with server.client() as client:
        assert client.post("/api/check", files=[("results", (f"{i}.csv", "x")) for i in range(60)]).status_code == 400


def test_a_check_that_takes_too_long_is_ended_and_others_go_on(tmp_path: Path) -> None:
    from tests.server.serving import serving

    slow = "1,234-5%-" * 90_000
    with serving(tmp_path, "--timeout", "3") as server, server.client() as client:
        begun = time.monotonic()
        answer = client.post("/api/check", json={"text": slow})
        assert (answer.status_code, answer.json()["errors"][0]["kind"]) == (504, "took-too-long")
        assert time.monotonic() - begun < 60
        for _ in range(5):
            assert client.post("/api/check", json={"text": "No figure."}).status_code == 200


# --- the log ---------------------------------------------------------------------------------------------------------


def test_the_log_has_nothing_of_an_article(server: Running) -> None:
    secret = "Embargoed Rumplestiltskin"
    with server.client() as client:
        client.post("/api/check", json={"text": f"{secret} polled 17,309 votes.", "name": f"{secret}.md"})
        client.post("/v2/check", data={"text": secret, "language": secret})
        client.post("/api/check", content=secret.encode(), headers={"content-type": "application/json"})
        client.get(f"/{secret}", params={"text": secret})
        client.get(f"/api/{secret}%0a%0dfactcheck: forged")
        client.post("/page/library", files=[("results", (f"{secret}.csv", secret))])
        client.post("/page/open", files=[("article", (f"{secret}.txt", secret))])
    log = server.log.read_text()
    assert "/api/check 200" in log
    assert "Rumple" not in log and "forged" not in log


def test_a_page_on_another_port_of_this_machine_is_another(server: Running) -> None:
    with server.client() as client:
        assert client.post("/page/check", json={"text": RIGHT}, headers={"origin": "http://localhost:3000"}).status_code == 403
