from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.serving import TABLES, Running, serving

pytest.importorskip("starlette", reason="pip install 'factcheck-elections[web]'")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server with the Chester results."""
    with serving(tmp_path_factory.mktemp("serve"), *TABLES) as running:
        yield running


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server with a token, that one origin and one name may use."""
    with serving(tmp_path_factory.mktemp("guarded"), *TABLES, "--allow-origin", "app://obsidian.md", "--allow-host", "desk.example", FACTCHECK_TOKEN="a-token-of-some-length") as running:
        yield running
