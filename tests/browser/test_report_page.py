"""The page in a real browser, by keyboard, mouse and finger. Skipped where there is no Chromium, Playwright or axe."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck import check, read_article, read_results
from factcheck.formats.html import render
from factcheck.report import Report
from tests.browser.conftest import CHROMIUM
from tests.conftest import CHESTER

pytest.importorskip("playwright.sync_api")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium")
TABLES = ("results.csv", "previous-2019.csv", "history.csv")
Page = Any


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> str:
    results = read_results([str(CHESTER / name) for name in TABLES])
    articles = tuple(check(read_article(str(CHESTER / name)), results).articles[0] for name in ("night.md", "article.txt"))
    folder = tmp_path_factory.mktemp("page")
    (folder / "one.html").write_text(render(Report(articles[:1], results.warned()), "0.0.0"), encoding="utf-8")
    (folder / "two.html").write_text(render(Report(articles, results.warned()), "0.0.0"), encoding="utf-8")
    return str(folder)


def opened(browser: Any, file: str, name: str = "one.html", width: int = 1280, scheme: str = "light", script: bool = True) -> Page:
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme, java_script_enabled=script, has_touch=width < 500)
    page = context.new_page()
    page.trouble = []
    page.on("console", lambda message: page.trouble.append(message.text))
    page.on("pageerror", lambda error: page.trouble.append(str(error)))
    page.on("request", lambda request: page.trouble.append(request.url) if not request.url.startswith("file:") else None)
    page.goto(Path(file, name).as_uri())
    return page


@pytest.fixture
def page(browser: Any, file: str) -> Iterator[Page]:
    one = opened(browser, file)
    yield one
    assert one.trouble == []
    one.context.close()


def lit(page: Page, kind: str) -> list[str]:
    """The texts of what is lit of a kind: mark, note, cell, without signs and what is hidden."""
    return [text.split("\n")[0] for text in page.eval_on_selector_all(
        f".fc-{kind}.fc-lit", "all => all.map(one => { const copy = one.cloneNode(true); copy.querySelectorAll('.fc-sign, .fc-hidden').forEach(x => x.remove()); return copy.textContent.trim(); })")]


def mark(page: Page, words: str) -> Any:
    return page.locator(".fc-mark", has_text=words).first


# --- choosing ----------------------------------------------------------------------------------------------------------


def test_choosing_a_figure_lights_its_cells_and_its_note(page: Page) -> None:
    mark(page, "22.4%").click()
    assert lit(page, "mark") == ["22.4%"]
    assert sorted(lit(page, "cell")) == ["28,475", "6,335"]
    assert lit(page, "note")[0].startswith("22.4%")
    assert page.locator(".fc-note.fc-lit .fc-more").is_visible()
    mark(page, "10,974").click()
    assert lit(page, "mark") == ["10,974"]
    assert sorted(lit(page, "cell")) == ["17,309", "6,335"]


def test_choosing_a_cell_lights_the_figures_that_use_it(page: Page) -> None:
    cell = page.locator(".fc-cell", has_text="2,368")
    cell.click()
    assert lit(page, "cell") == ["2,368"]
    assert lit(page, "mark") == ["third", "2,386", "8.3%"]
    assert cell.get_attribute("aria-pressed") == "true"
    assert page.locator(".fc-status").inner_text().endswith("results.csv, line 4, Votes: 2368. Used by 3 figures of the article: third, 2,386, 8.3%")
    cell.click()
    assert lit(page, "mark") == lit(page, "cell") == []


def test_cells_by_keyboard(page: Page) -> None:
    page.locator(".fc-cell", has_text="2,368").focus()
    page.keyboard.press("Enter")
    assert lit(page, "mark") == ["third", "2,386", "8.3%"]
    page.keyboard.press("Escape")
    assert lit(page, "mark") == []


@pytest.mark.parametrize(("keys", "chosen"), [
    ("j", "holds"), ("jj", "three votes in five"), ("jjk", "holds"), ("jk", "holds"), (["ArrowRight", "ArrowRight", "ArrowLeft"], "holds"),
    ("n", "22.4%"), ("nn", "13.76%"), ("nnn", "28,541"), ("nnnp", "13.76%"), ("nj", "third"), ("nnnnnnn", "10,794"), (["j", "Escape"], None), ("jx", "holds"),
])
def test_keys(keys: list[str] | str, chosen: str | None, page: Page) -> None:
    for key in keys:
        page.keyboard.press(key)
    assert lit(page, "mark") == ([chosen] if chosen else [])
    if chosen:
        assert page.evaluate("document.activeElement.matches('.fc-mark.fc-lit[aria-current=true]')")
        place = mark(page, chosen).bounding_box()
        assert 0 <= place["y"] <= 844 - place["height"]


def test_enter_goes_to_the_note_and_escape_back(page: Page) -> None:
    page.keyboard.press("n")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.closest('.fc-note.fc-lit') !== null")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.matches('.fc-mark.fc-lit')")
    page.keyboard.press("Escape")
    assert lit(page, "mark") == []


def test_keys_can_be_turned_off_and_leave_fields_and_shortcuts_alone(page: Page) -> None:
    page.keyboard.press("Control+j")
    assert lit(page, "mark") == []
    page.evaluate("document.body.append(Object.assign(document.createElement('textarea'), {id: 'draft'}))")
    page.focus("#draft")
    page.keyboard.press("n")
    assert page.input_value("#draft") == "n"
    page.evaluate("document.getElementById('draft').remove()")
    page.locator(".fc-keys summary").click()
    page.locator(".fc-keys-on").uncheck()
    page.keyboard.press("n")
    assert lit(page, "mark") == []


def test_what_choosing_opens_it_closes_and_what_the_reader_opens_stays(page: Page) -> None:
    mark(page, "61%").click()
    chosen = page.locator(".fc-note.fc-lit")
    assert chosen.get_attribute("open") is not None
    note = page.locator(f"#{chosen.get_attribute('id')}")
    mark(page, "10,974").click()
    assert note.get_attribute("open") is None
    note.locator("summary").click()
    assert lit(page, "mark") == ["61%"]
    mark(page, "10,974").click()
    assert note.get_attribute("open") is not None


def test_a_chart_is_lit_with_its_claim(page: Page) -> None:
    mark(page, "biggest").click()
    assert page.locator(".fc-history.fc-lit").count() == 1
    assert page.locator(".fc-history.fc-lit .fc-told").inner_text() == "1997: 10,553 2022: 10,974"
    assert page.locator(".fc-said.fc-wrong").all_inner_texts() == ["✗ article: 22.4%", "✗ article: 10,794 behind", "✗ article: 2,386"]


def test_the_fragment_may_be_replaced_under_the_script(page: Page) -> None:
    page.keyboard.press("n")
    page.evaluate("const one = document.querySelector('.fc'); const fresh = one.cloneNode(true); fresh.querySelectorAll('[data-chosen]').forEach(x => delete x.dataset.chosen);"
                  "fresh.querySelectorAll('.fc-lit').forEach(x => x.classList.remove('fc-lit')); one.replaceWith(fresh)")
    page.keyboard.press("n")
    assert lit(page, "mark") == ["22.4%"]


def test_a_link_to_a_figure_chooses_it(browser: Any, file: str) -> None:
    page = opened(browser, file)
    name = mark(page, "22.4%").get_attribute("id")
    page.goto(Path(file, "one.html").as_uri() + f"?#{name}")
    assert lit(page, "mark") == ["22.4%"]


def test_several_articles(browser: Any, file: str) -> None:
    page = opened(browser, file, "two.html")
    assert page.locator("nav a").all_inner_texts() == ["night.md", "article.txt"]
    for _ in range(6):
        page.keyboard.press("n")
    assert lit(page, "mark") == ["27.2 per cent"]
    assert page.locator("#fc-2 .fc-cell.fc-lit").count() == 5
    assert page.locator("#fc-1 .fc-lit").count() == 0
    assert page.trouble == []


# --- who sees it, and on what ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["one.html", "two.html"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_no_fault(width: int, scheme: str, name: str, browser: Any, file: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright")
    page = opened(browser, file, name, width, scheme)
    for choose in ("", "n", "nj"):
        for key in choose:
            page.keyboard.press(key)
        found = axe.Axe().run(page).response["violations"]
        assert [(one["id"], one["impact"], one["nodes"][0]["html"][:200]) for one in found] == []
    page.locator(".fc-keys summary").click()
    found = axe.Axe().run(page).response["violations"]
    assert [(one["id"], one["impact"], one["nodes"][0]["html"][:200]) for one in found] == []


@pytest.mark.parametrize("width", [1280, 800, 390, 320])
def test_nothing_runs_out_of_the_page(width: int, browser: Any, file: str) -> None:
    page = opened(browser, file, "two.html", width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_fingers_have_room(browser: Any, file: str) -> None:
    page = opened(browser, file, width=390)
    small = page.eval_on_selector_all(".fc-cell, summary", "all => all.filter(one => one.getBoundingClientRect().height < 24).map(one => one.textContent)")
    assert small == []
    mark(page, "22.4%").tap()
    assert lit(page, "mark") == ["22.4%"]
    page.locator(".fc-note.fc-lit .fc-show").tap()
    box = page.locator(".fc-cell.fc-lit").first.bounding_box()
    assert 0 <= box["y"] <= 844


def test_it_reads_without_a_script(browser: Any, file: str) -> None:
    page = opened(browser, file, script=False)
    mark(page, "61%").click()
    assert page.url.endswith("-note")
    assert page.locator(".fc-note[open] .fc-more").first.is_visible()


def test_on_paper_every_note_is_open_and_no_control_is_left(page: Page) -> None:
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details.fc-note:not([open])").count() == 0
    assert page.locator(".fc-note .fc-more:visible").count() == page.locator(".fc-note .fc-more").count()
    assert not page.locator(".fc-keys").is_visible()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("details.fc-note:not([open])").count() > 10
    assert len(page.pdf()) > 10_000
