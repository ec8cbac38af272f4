"""`OpenAI.local()`: what belongs to the client goes with it, what was kept is there for the next one."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

import entrechat
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords


def use(colour: str, work: Any, **settings: Any) -> Any:
    """What `work(client)` gives, by a local client that is closed afterwards."""
    settings = {"engine": Scripted(), "embedder": HashedWords(), **settings}
    if colour == "sync":
        with entrechat.OpenAI.local(**settings) as client:
            return work(client)

    async def run() -> Any:
        async with entrechat.AsyncOpenAI.local(**settings) as client:
            return await work(client)

    return asyncio.run(run())


def test_a_closed_client_lets_its_state_go(colour: str, tmp_path: Path) -> None:
    for count in (1, 2):
        use(colour, lambda c: c.files.create(file=("a.txt", b"abc"), purpose="user_data"), state=tmp_path)
        assert len(use(colour, lambda c: c.files.list(), state=tmp_path).data) == count


def test_two_clients_cannot_share_a_state(tmp_path: Path) -> None:
    with entrechat.OpenAI.local(engine=Scripted(), state=tmp_path) as client:
        assert client.files.list().data == []
        with pytest.raises(ValueError, match="in use by another server"):
            entrechat.OpenAI.local(engine=Scripted(), state=tmp_path)


def test_settings_of_the_client_and_of_the_server(colour: str) -> None:
    assert use(colour, lambda c: c.models.list(), api_key="sk-a", max_retries=0, strict=True).data
    with pytest.raises(TypeError, match="nonsense"):
        use(colour, lambda c: c.models.list(), nonsense=1)


def test_administration_needs_no_key_of_its_own(colour: str) -> None:
    assert use(colour, lambda c: c.admin.organization.projects.list()).object == "list"
