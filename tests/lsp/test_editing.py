"""Sessions of an editor with `factcheck lsp`."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from lsprotocol import types as lsp

from tests.lsp.editor import QUIET, editing, session
from tests.running import CHESTER, TABLE, lay, run

CONFIG = 'results = ["results.csv"]\n'
DRAFT = """# Labour holds City of Chester

Samantha Dixon polled 17,309 votes in Thursday's by-election. Liz Wardlaw, for the Conservatives, came second with 6,335, or 22.4%.

Rob Herd of the Liberal Democrats had 2,386 votes, and 28,541 votes were cast. "We won it by 10,794 votes," said Ms Dixon, 57.

Labour won 61% of the vote, a majority of 10,974. Paul Bowers of the Green Party had 987 votes and Jeanie Barton of Reform UK 773. Turnout was 41.2%, with 137 ballot papers rejected.
"""
FILES = {"results.csv": TABLE, "factcheck.toml": CONFIG}


def summary(found: list[lsp.Diagnostic]) -> list[tuple[str | None, str | None]]:
    return [(str(one.code), one.severity.name if one.severity else None) for one in found]


@session
async def test_findings_hover_and_correction(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    async with editing(tmp_path) as editor:
        found = await editor.open("draft.md", DRAFT)
        assert [(editor.marked("draft.md", one.range), *pair) for one, pair in zip(found, summary(found), strict=True)] == [
            ("22.4%", "wrong-share", "Error"), ("2,386", "wrong-votes", "Error"), ("28,541", "wrong-total", "Error"), ("10,794", "wrong-majority", "Warning")]
        share = found[0]
        assert share.range == lsp.Range(lsp.Position(2, 125), lsp.Position(2, 130))
        assert share.source == "factcheck"
        assert "(6,335 / 28,475 = 22.25%), not 22.4%" in share.message
        assert share.code_description is not None
        assert share.code_description.href.endswith("/docs/rules/wrong-share.md")
        rows = {(one.location.uri, one.location.range.start.line, one.message) for one in share.related_information or ()}
        assert ((tmp_path / "results.csv").as_uri(), 2, "Votes 6335") in rows

        told = await editor.hover("draft.md", "22.4%")
        assert told is not None
        assert isinstance(told.contents, lsp.MarkupContent)
        assert told.range == share.range
        assert "6,335 / 28,475 = 22.25%" in told.contents.value
        assert f"[results.csv, row 3]({(tmp_path / 'results.csv').as_uri()}#L3): Votes 6335" in told.contents.value
        right = await editor.hover("draft.md", "17,309")
        assert right is not None
        assert "**supported**" in right.contents.value  # type: ignore[union-attr]
        none = await editor.hover("draft.md", "57.")
        assert none is not None
        assert "No election figure: age" in none.contents.value  # type: ignore[union-attr]
        assert await editor.hover("draft.md", "Thursday") is None

        [action] = await editor.actions("draft.md", "22.4%")
        assert (action.kind, action.is_preferred, action.title) == ("quickfix", True, "Print 22.2% instead of 22.4%")
        assert [one.range for one in action.diagnostics or ()] == [share.range]
        seen = editor.apply("draft.md", action)
        found = await editor.next("draft.md", seen)
        assert "or 22.2%." in editor.texts[editor.uri("draft.md")]
        assert summary(found) == [("wrong-votes", "Error"), ("wrong-total", "Error"), ("wrong-majority", "Warning")]
        assert editor.published[editor.uri("draft.md")][-1].version == 2

        two = await editor.actions("draft.md", "28,541")
        assert [(one.title, one.is_preferred) for one in two] == [("Print 28,612 instead of 28,541", None), ("Print 28,475 instead of 28,541", None)]
        assert await editor.actions("draft.md", "10,794") == []  # her words are not ours to correct
        assert await editor.actions("draft.md", "2,386", only=["refactor"]) == []
        assert len(await editor.actions("draft.md", "2,386", only=["quickfix"])) == 1
        assert "workspace/didChangeWatchedFiles" in editor.registered


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8", "utf-32"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_emoji_before_the_figure(tmp_path: Path, encoding: str, end: str) -> None:
    async def scene() -> None:
        lay(tmp_path, FILES)
        async with editing(tmp_path, encodings=[encoding]) as editor:
            text = end.join(["# 🗳️ City of Chester\u2028by-election", "", "🎉 Économies: Samantha Dixon polled 17,390 votes 🎉."])
            [found] = await editor.open("draft.md", text)
            assert editor.marked("draft.md", found.range) == "17,390"
            assert found.range.start == lsp.Position(2, {"utf-16": 36, "utf-8": 39, "utf-32": 35}[encoding])
            told = await editor.hover("draft.md", "17,390")
            assert told is not None
            assert told.range == found.range
            assert await editor.hover("draft.md", " votes 🎉") is None
            [action] = await editor.actions("draft.md", "17,390")
            assert await editor.next("draft.md", editor.apply("draft.md", action)) == []
            assert "polled 17,309 votes 🎉." in editor.texts[editor.uri("draft.md")]

    asyncio.run(scene())


@session
async def test_the_newest_version_wins(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    async with editing(tmp_path) as editor:
        await editor.open("draft.md", DRAFT)
        seen = 0
        for figure in ("17,391", "17,392", "17,393", "17,309"):
            seen = editor.type("draft.md", f"# Labour holds City of Chester\n\nSamantha Dixon polled {figure} votes.\n")
            await asyncio.sleep(0.05)
        told = await editor.hover("draft.md", "17,309")  # waits for what was typed last
        assert told is not None
        assert "**supported**" in told.contents.value  # type: ignore[union-attr]
        await asyncio.sleep(QUIET)
        said = editor.published[editor.uri("draft.md")]
        assert [(one.version, len(one.diagnostics)) for one in said[seen:]] == [(5, 0)]


@session
async def test_front_matter_that_names_a_missing_table(tmp_path: Path) -> None:
    lay(tmp_path, {"other.csv": TABLE})
    text = "---\ntitle: Chester\nresults: night-*.csv\n---\n# City of Chester\n\nSamantha Dixon polled 17,390 votes.\n"
    async with editing(tmp_path) as editor:
        [trouble] = await editor.open("draft.md", text)
        assert trouble.message == "front matter: results: no file fits night-*.csv"
        assert (trouble.range.start, trouble.severity, trouble.code) == (lsp.Position(2, 0), lsp.DiagnosticSeverity.Error, "config")
        assert await editor.actions("draft.md", "17,390") == []
        seen = editor.type("draft.md", text.replace("night-*", "missing"))
        [trouble] = await editor.next("draft.md", seen)
        assert "missing.csv: no such file" in trouble.message
        seen = editor.type("draft.md", text.replace("night-*", "other"))
        assert summary(await editor.next("draft.md", seen)) == [("wrong-votes", "Error")]


@session
async def test_tables_and_configuration_that_change_are_read_again(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    text = "# City of Chester\n\nSamantha Dixon polled 17,390 votes.\n"
    async with editing(tmp_path) as editor:
        assert summary(await editor.open("draft.md", text)) == [("wrong-votes", "Error")]
        lay(tmp_path, {"results.csv": TABLE.replace("17309", "17390").replace("28475", "28556")})  # seen although the editor tells nothing
        assert await editor.next("draft.md", 1) == []
        lay(tmp_path, {"results.csv": TABLE, "factcheck.toml": f'{CONFIG}[severity]\nwrong-votes = "warning"\n'})
        seen = len(editor.published[editor.uri("draft.md")])
        editor.client.workspace_did_change_watched_files(lsp.DidChangeWatchedFilesParams(
            [lsp.FileEvent((tmp_path / "factcheck.toml").as_uri(), lsp.FileChangeType.Changed)]))
        assert summary(await editor.next("draft.md", seen)) == [("wrong-votes", "Warning")]
        lay(tmp_path, {"factcheck.toml": "results = 7\n"})
        seen = len(editor.published[editor.uri("draft.md")])
        [trouble] = await editor.next("draft.md", seen)
        assert trouble.message.startswith("factcheck.toml:1: results: ")


@session
async def test_what_is_checked_and_how(tmp_path: Path) -> None:
    lay(tmp_path, {**FILES, "factcheck.toml": f'exclude = ["old/"]\n{CONFIG}'})
    page = "<h1>City of Chester</h1>\n<p>Samantha Dixon polled <b>17,390</b>&nbsp;votes.</p>\n"
    async with editing(tmp_path) as editor:
        [found] = await editor.open("page.njk", page, "html")
        assert editor.marked("page.njk", found.range) == "17,390"
        [found] = await editor.open("untitled:Untitled-1", page, "html")
        assert editor.marked("untitled:Untitled-1", found.range) == "17,390"
        assert summary(await editor.open("draft.txt", "City of Chester\n\nSamantha Dixon polled 17,390 votes.\n", "plaintext")) == [("wrong-votes", "Error")]
        assert await editor.open("old/draft.md", DRAFT) == []
        editor.client.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(editor.uri("script.py"), "python", 1, DRAFT)))
        assert await editor.hover("draft.txt", "Samantha") is None
        assert editor.uri("script.py") not in editor.published
        let = "City of Chester\n\nSamantha Dixon polled 17,390 votes. <!-- factcheck: ignore[wrong-votes] 17,390 as broadcast -->\n"
        assert await editor.open("let.md", let) == []
        told = await editor.hover("let.md", "17,390 votes")
        assert told is not None
        assert "**suppressed**: as broadcast" in told.contents.value  # type: ignore[union-attr]


@session
async def test_closing(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    async with editing(tmp_path) as editor:
        assert len(await editor.open("draft.md", DRAFT)) == 4
        seen = editor.type("draft.md", DRAFT.replace("22.4%", "22.3%"))
        editor.close("draft.md")
        assert await editor.next("draft.md", seen) == []
        await asyncio.sleep(QUIET)
        assert len(editor.published[editor.uri("draft.md")]) == seen + 1  # what was typed before is not checked any more
        assert len(await editor.open("draft.md", DRAFT)) == 4


@session
async def test_an_editor_that_can_do_little(tmp_path: Path) -> None:
    lay(tmp_path, FILES)
    async with editing(tmp_path, able=False) as editor:
        found = await editor.open("draft.md", DRAFT)
        assert {(one.related_information, one.code_description) for one in found} == {(None, None)}
        assert editor.published[editor.uri("draft.md")][0].version is None
        told = await editor.hover("draft.md", "22.4%")
        assert told is not None
        assert told.contents.kind == lsp.MarkupKind.PlainText  # type: ignore[union-attr]
        assert "results.csv, row 3: Votes 6335" in told.contents.value  # type: ignore[union-attr]
        [action] = await editor.actions("draft.md", "22.4%")
        assert action.edit is not None
        assert action.edit.changes
        assert len(await editor.next("draft.md", editor.apply("draft.md", action))) == 3
        assert editor.registered == []


@session
async def test_no_table_and_another_contest(tmp_path: Path) -> None:
    async with editing(tmp_path, "--isolated") as editor:
        [hint] = await editor.open("draft.md", "Labour held Chester with a majority of 10,794. Samantha Dixon polled 17,309 votes, 61%.\n")
        assert hint.severity == lsp.DiagnosticSeverity.Information
        assert hint.message == "2 election figures and no results table; name it in factcheck.toml, or in the draft's front matter (results: FILE)"
        assert await editor.open("notes.md", "# Shopping\n\nTwelve eggs, 2 pints of milk.\n") == []
    async with editing(tmp_path, "--isolated", str(CHESTER / "results.csv")) as editor:
        [other] = await editor.open("draft.md", "# Labour regains Wakefield\n\nLabour's Simon Lightwood won the Wakefield by-election with 13,166 votes, a majority of 4,925.\n")
        assert (other.code, other.severity) == ("no-contest", lsp.DiagnosticSeverity.Warning)


def test_an_editor_that_goes_without_a_word(tmp_path: Path) -> None:
    assert run("lsp", cwd=tmp_path) == (1, "", "")


def test_options(tmp_path: Path) -> None:
    assert run("lsp", "--help").status == 0
    done = run("lsp", "--port", cwd=tmp_path)
    assert (done.status, done.err) == (2, "factcheck: error: unrecognized arguments: --port; see factcheck lsp --help\n")


def test_without_the_extra(tmp_path: Path) -> None:
    lay(tmp_path, {"pygls/__init__.py": "raise ImportError('No module named pygls', name='pygls')\n"})
    done = run("lsp", cwd=tmp_path)
    assert (done.status, done.out) == (2, "")
    assert done.err == "factcheck: error: factcheck lsp needs pygls, which is not installed; pip install 'factcheck-elections[lsp]'\n"
