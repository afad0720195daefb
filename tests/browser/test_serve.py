"""The server's page in a real browser, as somebody new to it would use it. Skipped where there is no Chromium, Playwright or server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.conftest import CHROMIUM
from tests.conftest import CHESTER
from tests.server.serving import Running, emptied, serving

pytest.importorskip("starlette")
pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
WIDE, NARROW = 1280, 390
DRAFT = """Labour hold Chester in first test for Sunak

Labour held the City of Chester at the by-election on 1 December 2022 with a majority of 10,974. Samantha Dixon took 61% of the vote.

The Conservatives were a distant second on 22.4%, a swing of 13.76 per cent from the Conservatives to Labour since the last general election. Liz Wardlaw, 45, polled 6,335 votes.

Turnout was 41.2%, with 28,541 votes cast in all. Rob Herd of the Liberal Democrats came third with 2,368 votes 😀.
"""
Page = Any


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with serving(tmp_path_factory.mktemp("empty")) as one:
        yield one


@pytest.fixture
def server(running: Running) -> Running:
    return emptied(running)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server that has the results."""
    with serving(tmp_path_factory.mktemp("filled"), str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv")) as running:
        yield running


def opened(browser: Any, server: Running, width: int = WIDE, scheme: str = "light") -> Page:
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page = context.new_page()
    page.set_default_timeout(60_000)
    page.trouble = []
    page.on("console", lambda message: page.trouble.append(message.text))
    page.on("pageerror", lambda error: page.trouble.append(str(error)))
    page.on("request", lambda request: page.trouble.append(request.url) if not request.url.startswith(server.url) else None)
    page.goto(server.url)
    return page


def done(page: Page) -> None:
    """The page must have had no trouble, and asked nobody else for anything."""
    assert page.trouble == []
    page.context.close()


def marks(page: Page) -> dict[str, str]:
    """What is marked in the draft, and as what."""
    found: dict[str, str] = dict(page.eval_on_selector_all("#backdrop .mark", "all => all.map(one => [one.textContent, one.classList[1]])"))
    return found


def wait_for(page: Page, words: str, kind: str) -> None:
    page.locator(f"#backdrop .mark.{kind}", has_text=words).first.wait_for(state="attached")


def put(page: Page, old: str, new: str) -> None:
    """Select words in the draft and type others in their place."""
    page.evaluate("old => { const t = document.getElementById('text'); const at = t.value.indexOf(old); t.focus(); t.setSelectionRange(at, at + old.length); }", old)
    page.keyboard.type(new)


def axe(page: Page) -> list[str]:
    """Serious faults that axe finds."""
    found = pytest.importorskip("axe_playwright_python.sync_playwright").Axe().run(page)
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found.response["violations"] if one["impact"] in {"serious", "critical"}]


# --- the way through -------------------------------------------------------------------------------------------------


def test_a_draft_its_results_its_faults_and_a_correction(browser: Any, server: Running) -> None:
    page = opened(browser, server)
    assert "None yet" in page.inner_text(".library")
    page.fill("#text", DRAFT)
    page.locator("#trouble", has_text="There is no results file to check against").wait_for()
    page.set_input_files("#results", [str(CHESTER / "results.csv"), str(CHESTER / "previous-2019.csv")])
    wait_for(page, "22.4%", "wrong")
    found = marks(page)
    assert {words: found[words] for words in ("22.4%", "13.76 per cent", "28,541", "41.2%", "61%", "10,974", "2,368")} == {
        "22.4%": "wrong", "13.76 per cent": "wrong", "28,541": "wrong", "41.2%": "right", "61%": "right", "10,974": "right", "2,368": "right"}
    assert page.inner_text("#trouble") == ""
    assert "9 rows, 1 contest: City of Chester" in page.inner_text("#tables")
    assert "3 wrong" in page.inner_text("#status")
    assert "The number of votes cast is 28,612" in page.inner_text("#report")
    put(page, "22.4%", "22.2%")
    wait_for(page, "22.2%", "right")
    assert marks(page)["28,541"] == "wrong"
    assert "2 wrong" in page.inner_text("#status")
    page.locator(".fc-note", has_text="13.76 per cent").get_by_role("button", name="Put it in").click()
    wait_for(page, "13.62 per cent", "right")
    page.keyboard.press("Control+z")
    wait_for(page, "13.76 per cent", "wrong")
    page.uncheck("#tables input[value='previous-2019.csv']")
    wait_for(page, "13.76 per cent", "open")
    page.get_by_role("button", name="Remove previous-2019.csv").click()
    page.locator("#tables li", has_text="previous-2019.csv").wait_for(state="detached")
    done(page)


def test_a_table_that_cannot_be_read_is_one_line(browser: Any, server: Running, tmp_path: Path) -> None:
    bad = tmp_path / "notes.csv"
    bad.write_text("a,b\n1,2\n")
    page = opened(browser, server)
    page.set_input_files("#results", str(bad))
    page.locator("#tables-trouble p", has_text="notes.csv: ").wait_for()
    assert page.locator("#tables-trouble p").count() == 1
    assert page.locator("#tables li").count() == 0
    done(page)


# --- typing ----------------------------------------------------------------------------------------------------------


def test_what_is_typed_while_a_check_runs_stays(browser: Any, filled: Running) -> None:
    page = opened(browser, filled)
    waiting: list[Any] = []
    page.route("**/page/check", lambda route: waiting.append(route))
    page.fill("#text", "Labour polled 17,309 in Chester.")
    page.wait_for_timeout(600)
    put(page, "17,309", "17,390")
    page.keyboard.type(" votes")
    page.wait_for_timeout(600)
    assert len(waiting) == 2
    caret = page.evaluate("document.getElementById('text').selectionStart")
    waiting[1].continue_()
    wait_for(page, "17,390", "wrong")
    assert page.input_value("#text") == "Labour polled 17,390 votes in Chester."
    assert page.evaluate("document.getElementById('text').selectionStart") == caret
    assert page.evaluate("document.activeElement.id") == "text"
    page.context.close()


def test_marks_move_with_the_text_before_the_answer_comes(browser: Any, filled: Running) -> None:
    page = opened(browser, filled)
    page.fill("#text", DRAFT)
    wait_for(page, "28,541", "wrong")
    page.route("**/page/check", lambda route: None)
    page.evaluate("document.getElementById('text').setSelectionRange(0, 0)")
    page.keyboard.type("😀 Tonight: ")
    found = marks(page)
    assert found["28,541"] == "wrong" and found["61%"] == "right"
    put(page, "28,541", "28,5412")
    assert "28,541" not in marks(page)
    page.context.close()


def test_a_lost_server_loses_no_text(browser: Any, filled: Running) -> None:
    page = opened(browser, filled)
    page.route("**/page/check", lambda route: route.abort())
    page.fill("#text", DRAFT)
    page.locator("#trouble", has_text="The server cannot be reached").wait_for()
    assert page.input_value("#text") == DRAFT
    page.unroute("**/page/check")
    wait_for(page, "28,541", "wrong")
    page.reload()
    assert page.input_value("#text") == DRAFT
    wait_for(page, "28,541", "wrong")
    page.context.close()


def test_the_editor_and_what_is_behind_it_have_the_same_lines(browser: Any, filled: Running) -> None:
    for width in (WIDE, NARROW):
        page = opened(browser, filled, width)
        page.fill("#text", DRAFT * 6)
        page.wait_for_timeout(300)
        sizes = page.evaluate("['text', 'backdrop'].map(id => { const one = document.getElementById(id); return [one.clientWidth, one.scrollHeight, one.scrollHeight - one.clientHeight]; })")
        assert sizes[0][0] == sizes[1][0]
        assert abs(sizes[0][1] - sizes[1][1]) <= 2
        assert sizes[0][2] == 0
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
        done(page)


def test_the_figure_at_the_caret_lights_its_note_and_its_cells(browser: Any, filled: Running) -> None:
    page = opened(browser, filled)
    page.fill("#text", DRAFT)
    wait_for(page, "22.4%", "wrong")
    page.evaluate("() => { const t = document.getElementById('text'); const at = t.value.indexOf('22.4%') + 1; t.focus(); t.setSelectionRange(at, at); }")
    page.locator(".fc-note.fc-lit", has_text="22.4%").wait_for()
    assert page.locator("#backdrop .mark.lit").all_text_contents() == ["22.4%"]
    assert page.evaluate("document.activeElement.id") == "text"
    page.locator(".fc-cell", has_text="6,335").first.click()
    assert "22.4%" in page.locator("#backdrop .mark.lit").all_text_contents()
    assert "6,335" in page.locator("#backdrop .mark.lit").all_text_contents()
    done(page)


def test_files_are_dropped(browser: Any, server: Running) -> None:
    page = opened(browser, server)
    drop = """([name, text]) => { const data = new DataTransfer(); data.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true})); }"""
    page.evaluate(drop, ["results.csv", (CHESTER / "results.csv").read_text()])
    page.locator("#tables li", has_text="results.csv").wait_for()
    page.evaluate(drop, ["draft.md", "# Chester\n\nLabour polled **17,390** in the City of Chester."])
    wait_for(page, "17,390", "wrong")
    assert page.input_value("#name") == "draft.md"
    done(page)


# --- for everybody ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [WIDE, NARROW])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_serious_fault(browser: Any, filled: Running, width: int, scheme: str) -> None:
    page = opened(browser, filled, width, scheme)
    assert axe(page) == []
    page.fill("#text", DRAFT)
    wait_for(page, "28,541", "wrong")
    assert axe(page) == []
    page.get_by_role("button", name="Whole report").click()
    assert page.locator(".fc-text").first.is_visible() and not page.locator("#text").is_visible()
    assert axe(page) == []
    page.goto(f"{filled.url}/docs")
    assert axe(page) == []
    page.goto(f"{filled.url}/sign-in")
    assert axe(page) == []
    assert page.trouble == []
    page.context.close()


def test_the_documents_of_the_api_need_no_script(browser: Any, filled: Running) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{filled.url}/docs")
    assert page.locator("h2", has_text="POST /api/check").is_visible()
    page.goto(filled.url)
    page.fill("#text", DRAFT)
    page.get_by_role("button", name="Check", exact=True).click()
    page.locator(".fc-mark", has_text="28,541").first.wait_for()
    context.close()


def test_one_signs_in(browser: Any, tmp_path: Path) -> None:
    with serving(tmp_path, str(CHESTER / "results.csv"), FACTCHECK_TOKEN="a-token-of-some-length") as running:
        page = opened(browser, running)
        page.fill("input[type=password]", "wrong")
        page.get_by_role("button", name="Go on").click()
        page.locator("[role=alert]", has_text="not the server’s token").wait_for()
        page.fill("input[type=password]", "a-token-of-some-length")
        page.get_by_role("button", name="Go on").click()
        page.fill("#text", "Labour polled 17,390 in Chester.")
        wait_for(page, "17,390", "wrong")
        page.context.close()
