"""Texts, what is read as an article, and checks that fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types as lsp
from pygls.workspace import PositionCodec

from factcheck.command.editing import options_of
from factcheck.command.running import Runner
from factcheck.lsp import server
from factcheck.lsp.actions import wanted
from factcheck.lsp.desk import Desk
from factcheck.lsp.diagnostics import Shows
from factcheck.lsp.texts import Text, kind_of, name_of

UTF16 = PositionCodec("utf-16")


@pytest.mark.parametrize("codec", [UTF16, PositionCodec("utf-8"), PositionCodec("utf-32")], ids=str)
@pytest.mark.parametrize("raw", ["", "a", "a\nb\n", "\ufeffa🗳️\r\n\u2028é\rz", "\x0c🎉\n\n"])
def test_places_go_there_and_back(raw: str, codec: PositionCodec) -> None:
    text = Text(raw, codec)
    assert [text.offset(text.position(i)) for i in range(len(text.text) + 1)] == list(range(len(text.text) + 1))
    assert text.position(len(text.text)).line == raw.replace("\r\n", "\n").replace("\r", "\n").count("\n")


def test_places() -> None:
    text = Text("\ufeff🎉1\r\n2\r3", UTF16)
    assert text.text == "🎉1\n2\n3"
    assert text.range(1, 2) == lsp.Range(lsp.Position(0, 3), lsp.Position(0, 4))  # the mark counts for the editor
    assert text.range(3, 4) == lsp.Range(lsp.Position(1, 0), lsp.Position(1, 1))
    assert (text.offset(lsp.Position(1, 99)), text.offset(lsp.Position(9, 0)), text.offset(lsp.Position(0, 0))) == (4, 6, 0)
    assert (text.line(2).end, text.line(99).start) == (lsp.Position(1, 1), lsp.Position(2, 0))


@pytest.mark.parametrize(("uri", "language", "kind"), [
    ("file:///d/a.md", "markdown", "markdown"), ("file:///d/a.txt", "plaintext", "text"), ("file:///d/a.html", "html", "html"), ("file:///d/a.md", "plaintext", "markdown"),
    ("file:///d/a.njk", "html", "html"), ("file:///d/a.txt", "html", "html"), ("file:///d/a", "markdown", "markdown"), ("file:///d/a", "plaintext", "text"),
    ("untitled:Untitled-1", "markdown", "markdown"), ("file://", "", "text"),
    ("file:///d/a.py", "python", None), ("file:///d/a.docx", "plaintext", None), ("git:/d/a.md", "markdown", None), ("file:///d/results.csv", "csv", None),
])
def test_what_is_checked(uri: str, language: str, kind: str | None) -> None:
    assert kind_of(uri, language) == kind


def test_names(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert name_of((tmp_path / "new drafts" / "a.md").as_uri(), "markdown", None) == "new drafts/a.md"
    assert name_of("file:///elsewhere/a.md", "markdown", None) == "/elsewhere/a.md"
    assert name_of("untitled:Untitled-1", "markdown", str(tmp_path)) == "Untitled-1.md"
    assert name_of("file://", "text", None) == "untitled.txt"


@pytest.mark.parametrize(("kinds", "is_wanted"), [(None, True), ([""], True), (["quickfix"], True), ([lsp.CodeActionKind.QuickFix], True), ([], False), (["source.fixAll"], False)])
def test_kinds_of_action(kinds: list[str] | None, is_wanted: bool) -> None:
    assert wanted(kinds) is is_wanted


def test_a_check_that_fails_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("polled 17,390")

    desk, text = Desk(options_of(["--isolated"])), Text("Labour polled 17,390.", UTF16)
    for target, name in ((Runner, "check"), (Runner, "run"), (server, "diagnostics")):
        with monkeypatch.context() as patched:
            if target is server:
                real = server.diagnostics
                patched.setattr(server, name, lambda checked, shows, real=real: real(checked, shows) if checked.report is None else fail())
            else:
                patched.setattr(target, name, fail)
            checked, [found] = server._found(desk, "draft.txt", text, "text", Shows())
        assert checked.report is None
        assert found.message.startswith(("internal error (ZeroDivisionError)", "draft.txt: internal error (ZeroDivisionError)"))
        assert (found.range.start, found.severity, found.code) == (lsp.Position(0, 0), lsp.DiagnosticSeverity.Error, "internal-error")


def test_a_table_that_cannot_be_read_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    Path("notes.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    _, found = server._found(Desk(options_of(["--isolated", "notes.csv"])), "draft.txt", Text("Nothing here.", UTF16), "text", Shows())
    assert [one.message.split(":")[0] for one in found] == ["notes.csv"]
