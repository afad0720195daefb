"""From a request to the answer of a process that checks."""

from __future__ import annotations

import asyncio
import os
import shutil
from pathlib import Path

from factcheck.server.jobs import Answer, Job, Labels
from factcheck.server.library import Library, private_folder
from factcheck.server.pool import Pool
from factcheck.server.requests import Asked


class Checks:
    """Checks texts with the library's tables and with files that come along."""

    def __init__(self, pool: Pool, library: Library) -> None:
        self.pool, self.library = pool, library

    async def check(self, asked: Asked, marked: bool = False) -> Answer:
        """The answer. Raises FactcheckError."""
        tables = self.library.chosen(asked.tables if asked.tables is not None or not asked.results else ())
        if not asked.results:
            return await self._ask(Job(asked.name, asked.data, tables, self.library.labels, marked, asked.contest))
        folder = private_folder()
        try:
            brought = await asyncio.to_thread(_laid, folder, asked.results)
            folders = sorted({f"{file.parent}{os.sep}" for file in brought}, key=len, reverse=True)  # one in another before it
            labels = Labels((*self.library.labels.prefixes, *((one, "") for one in folders)))
            return await self._ask(Job(asked.name, asked.data, (*tables, *map(str, brought)), labels, marked, asked.contest))
        finally:
            await asyncio.to_thread(shutil.rmtree, folder, True)

    async def _ask(self, job: Job) -> Answer:
        answer: Answer = await self.pool.ask(job)
        return answer


def _laid(folder: Path, files: tuple[tuple[str, bytes], ...]) -> list[Path]:
    """Files put into a folder; a second one of the same name stands in a folder of its own."""
    made: list[Path] = []
    for name, data in files:
        place = folder
        while (place / name).exists():
            place = place / "further"
            place.mkdir(exist_ok=True)
        (place / name).write_bytes(data)
        made.append(place / name)
    return made
