"""An editor: a client of the language server, which runs as a process of its own."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.client import LanguageClient
from pygls.workspace import PositionCodec

from tests.running import environment_of

PATIENCE = 60  # seconds
QUIET = 1.2  # seconds in which nothing more comes


class Editor:
    """Keeps the text of its documents, and what the server has said of each."""

    def __init__(self, client: LanguageClient, folder: Path, encoding: str) -> None:
        self.client, self.folder, self.codec = client, folder, PositionCodec(encoding)
        self.texts: dict[str, str] = {}
        self.versions: dict[str, int] = {}
        self.published: dict[str, list[lsp.PublishDiagnosticsParams]] = {}
        self.registered: list[str] = []
        self.shown: list[str] = []

    def uri(self, name: str) -> str:
        return name if ":" in name else (self.folder / name).as_uri()

    async def open(self, name: str, text: str, language: str = "markdown") -> list[lsp.Diagnostic]:
        """What is found in a document that is opened."""
        uri = self.uri(name)
        self.texts[uri], self.versions[uri] = text, 1
        seen = len(self.published.get(uri, []))
        self.client.text_document_did_open(lsp.DidOpenTextDocumentParams(lsp.TextDocumentItem(uri, language, 1, text)))
        return await self.next(name, seen)

    def type(self, name: str, text: str) -> int:
        """Another text in place of that before; how much was said of the document so far."""
        uri = self.uri(name)
        self.texts[uri] = text
        self.versions[uri] += 1
        self.client.text_document_did_change(lsp.DidChangeTextDocumentParams(
            lsp.VersionedTextDocumentIdentifier(self.versions[uri], uri), [lsp.TextDocumentContentChangeWholeDocument(text)]))
        return len(self.published.get(uri, []))

    def close(self, name: str) -> int:
        self.client.text_document_did_close(lsp.DidCloseTextDocumentParams(lsp.TextDocumentIdentifier(self.uri(name))))
        return len(self.published.get(self.uri(name), []))

    async def next(self, name: str, seen: int) -> list[lsp.Diagnostic]:
        """What is said of a document after so many times."""
        uri, end = self.uri(name), asyncio.get_running_loop().time() + PATIENCE
        while len(self.published.get(uri, [])) <= seen:
            assert asyncio.get_running_loop().time() < end, "nothing was said"
            await asyncio.sleep(0.02)
        return list(self.published[uri][-1].diagnostics)

    def at(self, name: str, words: str) -> lsp.Position:
        """Where words begin."""
        text = self.texts[self.uri(name)]
        before = text[: text.index(words)].split("\n")
        return lsp.Position(len(before) - 1, self.codec.client_num_units(before[-1]))

    def marked(self, name: str, span: lsp.Range) -> str:
        """The words of a line in a range."""
        line = self.texts[self.uri(name)].split("\n")[span.start.line]
        assert span.start.line == span.end.line
        first, last = (next(i for i in range(len(line) + 1) if self.codec.client_num_units(line[:i]) == p.character) for p in (span.start, span.end))
        return line[first:last]

    async def hover(self, name: str, words: str) -> lsp.Hover | None:
        found: lsp.Hover | None = await self.client.text_document_hover_async(lsp.HoverParams(lsp.TextDocumentIdentifier(self.uri(name)), self.at(name, words)))
        return found

    async def actions(self, name: str, words: str, only: list[str] | None = None) -> list[lsp.CodeAction]:
        at = self.at(name, words)
        found = await self.client.text_document_code_action_async(lsp.CodeActionParams(
            lsp.TextDocumentIdentifier(self.uri(name)), lsp.Range(at, at),
            lsp.CodeActionContext(self.published[self.uri(name)][-1].diagnostics, only=only)))  # type: ignore[arg-type]
        return [one for one in found or () if isinstance(one, lsp.CodeAction)]

    def apply(self, name: str, action: lsp.CodeAction) -> int:
        """Make a correction in the document; how much was said of it so far."""
        assert action.edit is not None
        uri = self.uri(name)
        if action.edit.document_changes is not None:
            [change] = action.edit.document_changes
            assert isinstance(change, lsp.TextDocumentEdit)
            assert (change.text_document.uri, change.text_document.version) == (uri, self.versions[uri])
            [edit] = change.edits
        else:
            assert action.edit.changes is not None
            [edit] = action.edit.changes[uri]
        assert isinstance(edit, lsp.TextEdit)
        lines = self.texts[uri].split("\n")
        line = lines[edit.range.start.line]
        old = self.marked(name, edit.range)
        first = next(i for i in range(len(line) + 1) if self.codec.client_num_units(line[:i]) == edit.range.start.character)
        lines[edit.range.start.line] = line[:first] + edit.new_text + line[first + len(old) :]
        return self.type(name, "\n".join(lines))


def capabilities(encodings: Sequence[str] | None, able: bool) -> lsp.ClientCapabilities:
    """Those of an editor that can do all, or as little as may be."""
    if not able:
        return lsp.ClientCapabilities()
    return lsp.ClientCapabilities(
        general=lsp.GeneralClientCapabilities(position_encodings=list(encodings) if encodings else None),  # type: ignore[arg-type]
        workspace=lsp.WorkspaceClientCapabilities(
            workspace_edit=lsp.WorkspaceEditClientCapabilities(document_changes=True),
            did_change_watched_files=lsp.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True)),
        text_document=lsp.TextDocumentClientCapabilities(
            hover=lsp.HoverClientCapabilities(content_format=[lsp.MarkupKind.Markdown, lsp.MarkupKind.PlainText]),
            publish_diagnostics=lsp.PublishDiagnosticsClientCapabilities(related_information=True, version_support=True, code_description_support=True)))


@asynccontextmanager
async def editing(folder: Path, *arguments: str, encodings: Sequence[str] | None = None, able: bool = True) -> AsyncIterator[Editor]:
    """A session of an editor in a folder, which is ended as it should be: the server's exit status is 0."""
    client = LanguageClient("editor", "1")
    editor = Editor(client, folder, encodings[0] if encodings else "utf-16")
    client.feature(lsp.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)(lambda params: editor.published.setdefault(params.uri, []).append(params))
    client.feature(lsp.CLIENT_REGISTER_CAPABILITY)(lambda params: editor.registered.extend(one.method for one in params.registrations))
    client.feature(lsp.WINDOW_SHOW_MESSAGE)(lambda params: editor.shown.append(params.message))
    await client.start_io(sys.executable, "-m", "factcheck", "lsp", *arguments, cwd=folder, env=environment_of())
    begun = await client.initialize_async(lsp.InitializeParams(capabilities(encodings, able), root_uri=folder.as_uri()))
    assert begun.capabilities.position_encoding == (encodings[0] if encodings else "utf-16")
    client.initialized(lsp.InitializedParams())
    try:
        yield editor
    finally:
        await asyncio.wait_for(client.shutdown_async(None), PATIENCE)
        client.exit(None)
        process = client._server  # type: ignore[attr-defined]
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
        await client.stop()
        assert editor.shown == []


def session(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """A test that is a coroutine, with the folder that it works in."""

    def run(tmp_path: Path) -> None:
        asyncio.run(test(tmp_path))

    run.__name__, run.__doc__ = test.__name__, test.__doc__
    return run
