"""The server: what the editor tells it, when it checks, and what it answers."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any, BinaryIO

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer

from factcheck import __version__
from factcheck.command.files import TABLES
from factcheck.command.plan import Options
from factcheck.config.finding import OWN, SHARED
from factcheck.lsp.actions import KIND, actions
from factcheck.lsp.desk import Checked, Desk, internal, stamps_of
from factcheck.lsp.diagnostics import Shows, diagnostics
from factcheck.lsp.hovering import hover
from factcheck.lsp.texts import Text, kind_of, name_of

SETTLED = 0.4  # seconds without a further change, before a text is checked
POLLED = 2.0  # seconds after which tables and configurations are looked at again, for editors that do not tell
_WATCHED = (f"**/{OWN}", f"**/{SHARED}", f"**/*.{{{','.join(sorted(one[1:] for one in TABLES))}}}")


@dataclass
class _Open:
    """A document of the editor. `checked` is what was found in it last, in this version unless it is `stale`."""

    uri: str
    kind: str
    name: str
    version: int | None
    checked: Checked | None = None
    task: asyncio.Task[None] | None = None
    stale: bool = True


class Server(LanguageServer):
    """One editor's server. Texts come as a whole with every change: an editor's lines are then ours, whatever signs stand in them."""

    def __init__(self, options: Options) -> None:
        super().__init__("factcheck", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.desk = Desk(options)
        self.open: dict[str, _Open] = {}
        self.ended = False
        self._one = ThreadPoolExecutor(1, "check")
        self._background: set[asyncio.Task[None]] = set()
        _register(self)

    # --- when to check -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Load what checks need, and look after tables from now on."""
        for work in (self._warm(), self._look()):
            self.keep(work)

    def keep(self, work: Coroutine[Any, Any, None]) -> None:
        """Something to do meanwhile."""
        task = asyncio.ensure_future(work)
        self._background.add(task)
        task.add_done_callback(self._background.discard)

    async def _warm(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._one, self.desk.warm)

    async def _look(self) -> None:
        """Check again what rests on a file that is another now."""
        while not self.ended:
            await asyncio.sleep(POLLED)
            for one in list(self.open.values()):
                stamps = one.checked.stamps if one.checked and not one.stale else None
                if stamps is not None and await asyncio.to_thread(stamps_of, stamps) != stamps and not one.stale:
                    self.ask(one, 0)

    def ask(self, one: _Open, delay: float) -> None:
        """Check a document once it has not changed for so many seconds; what was asked before is not waited for."""
        if one.task:
            one.task.cancel()
        one.stale = True
        one.task = asyncio.ensure_future(self._check(one, delay))

    async def _check(self, one: _Open, delay: float) -> None:
        await asyncio.sleep(delay)
        text = Text(self.workspace.get_text_document(one.uri).source, self.workspace.position_codec)
        one.checked, found = await asyncio.get_running_loop().run_in_executor(self._one, _found, self.desk, one.name, text, one.kind, self.shows)
        one.stale = False  # a further change would have cancelled this
        self.publish(one.uri, one.version, found)

    async def settled(self, uri: str) -> tuple[_Open, Checked] | None:
        """A document and what was found in its newest version, once that is known."""
        while (one := self.open.get(uri)) is not None and one.stale and one.task and not one.task.done():
            await asyncio.wait({one.task})
        return (one, one.checked) if one is not None and one.checked is not None and not one.stale else None

    def publish(self, uri: str, version: int | None, found: list[lsp.Diagnostic]) -> None:
        """Show these diagnostics in place of those before."""
        can = self._can_publish
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, version if can and can.version_support else None))

    def end(self) -> None:
        """Nothing is checked any more."""
        self.ended = True
        for one in self.open.values():
            if one.task:
                one.task.cancel()
        for task in self._background:
            task.cancel()
        self._one.shutdown(wait=False, cancel_futures=True)

    # --- what the editor can do --------------------------------------------------------------------------------

    @property
    def _can_publish(self) -> lsp.PublishDiagnosticsClientCapabilities | None:
        return self.client_capabilities.text_document.publish_diagnostics if self.client_capabilities.text_document else None

    @property
    def shows(self) -> Shows:
        """What can be shown with a diagnostic."""
        can = self._can_publish
        return Shows(bool(can and can.related_information), bool(can and can.code_description_support))

    @property
    def markdown(self) -> bool:
        """Whether explanations may be in Markdown."""
        can = self.client_capabilities.text_document and self.client_capabilities.text_document.hover
        return bool(can and lsp.MarkupKind.Markdown in (can.content_format or ()))

    @property
    def versioned(self) -> bool:
        """Whether edits may name the version that they are for."""
        can = self.client_capabilities.workspace and self.client_capabilities.workspace.workspace_edit
        return bool(can and can.document_changes)

    @property
    def watches(self) -> bool:
        """Whether the editor can be asked to tell of changed files."""
        can = self.client_capabilities.workspace and self.client_capabilities.workspace.did_change_watched_files
        return bool(can and can.dynamic_registration)


def _found(desk: Desk, name: str, text: Text, kind: str, shows: Shows) -> tuple[Checked, list[lsp.Diagnostic]]:
    """A text checked, and what is to be shown of it."""
    checked = desk.check(name, text, kind)
    try:
        return checked, diagnostics(checked, shows)
    except Exception as error:
        checked = replace(checked, report=None, errors=(internal(error),))
        return checked, diagnostics(checked, shows)


def _register(server: Server) -> None:
    """What the server answers to."""
    for method, answer in ((lsp.INITIALIZED, _initialized), (lsp.TEXT_DOCUMENT_DID_OPEN, _opened), (lsp.TEXT_DOCUMENT_DID_CHANGE, _changed),
                           (lsp.TEXT_DOCUMENT_DID_SAVE, _saved), (lsp.TEXT_DOCUMENT_DID_CLOSE, _closed), (lsp.TEXT_DOCUMENT_HOVER, _hovered),
                           (lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, _watched), (lsp.SHUTDOWN, _ended)):
        server.feature(method)(answer)
    server.feature(lsp.TEXT_DOCUMENT_CODE_ACTION, lsp.CodeActionOptions([KIND]))(_acted)


async def _initialized(server: Server, params: lsp.InitializedParams) -> None:
    server.start()
    if server.watches:
        wanted = lsp.DidChangeWatchedFilesRegistrationOptions([lsp.FileSystemWatcher(pattern) for pattern in _WATCHED])
        await server.client_register_capability_async(lsp.RegistrationParams([lsp.Registration("tables", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, wanted)]))


async def _opened(server: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    document = params.text_document
    kind = kind_of(document.uri, document.language_id or "")
    if kind is None:
        return
    root = server.workspace.root_path
    one = server.open[document.uri] = _Open(document.uri, kind, name_of(document.uri, kind, root), document.version)
    server.ask(one, 0)


async def _changed(server: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    if one := server.open.get(params.text_document.uri):
        one.version = params.text_document.version
        server.ask(one, SETTLED)


async def _saved(server: Server, params: lsp.DidSaveTextDocumentParams) -> None:
    if (one := server.open.get(params.text_document.uri)) and one.stale:
        server.ask(one, 0)


async def _closed(server: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    one = server.open.pop(params.text_document.uri, None)
    if one is not None:
        if one.task:
            one.task.cancel()
        server.publish(one.uri, None, [])


async def _watched(server: Server, params: lsp.DidChangeWatchedFilesParams) -> None:
    for one in server.open.values():
        server.ask(one, SETTLED)


async def _hovered(server: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    found = await server.settled(params.text_document.uri)
    return hover(found[1], params.position, server.markdown) if found else None


async def _acted(server: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    found = await server.settled(params.text_document.uri)
    return actions(found[1], found[0].uri, found[0].version, params, server.versioned) if found else []


async def _ended(server: Server, params: None) -> None:
    server.end()


def run(options: Options, stdin: BinaryIO, stdout: BinaryIO) -> bool:
    """Serve an editor until it goes; whether it has said that it would."""
    server = Server(options)
    try:
        server.start_io(stdin, stdout)
    finally:
        said = server.ended
        server.end()
    return said
