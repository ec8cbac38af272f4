"""What an import costs: which modules come with it, in a fresh interpreter."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import lru_cache

import pytest

# Dear modules that neither the import nor a blocking client may need (measured: each costs more than the client).
DEAR = {
    "asyncio",
    "concurrent.futures",
    "dataclasses",
    "email",
    "http.client",
    "httptools",
    "importlib.metadata",
    "inspect",
    "logging",
    "orjson",
    "pathlib",
    "pydantic",
    "ssl",
    "tempfile",
    "typing_extensions",
    "urllib.request",
}
BUDGET = 60


@lru_cache(maxsize=16)
def modules_after(code: str, **environment: str) -> frozenset[str]:
    """The modules that running the code adds to a fresh interpreter."""
    program = (
        f"import sys; before = set(sys.modules)\n{code}\nimport json; print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "OPENAI_API_KEY": "sk-test", **environment},
    )
    return frozenset(json.loads(done.stdout.splitlines()[-1]))


def test_import_budget() -> None:
    added = modules_after("import entrechat")
    assert len(added) <= BUDGET, sorted(added)


def test_import_brings_nothing_dear() -> None:
    assert not modules_after("import entrechat") & DEAR


@pytest.mark.parametrize(
    "code",
    [
        "from entrechat import OpenAI; OpenAI()",
        "from entrechat import OpenAI; OpenAI().chat.completions",
        "from entrechat import OpenAI; c = OpenAI(); c.responses; c.files; c.beta.threads.runs",
        "from entrechat import AsyncOpenAI; AsyncOpenAI().chat.completions",
    ],
)
def test_a_client_imports_no_types(code: str) -> None:
    added = modules_after(code)
    assert not {name for name in added if name.startswith("entrechat.types.")}
    dear = {"pydantic", "typing_extensions", "importlib.metadata", "dataclasses", "ssl"}
    assert sorted(added & dear) == []


def test_a_blocking_client_imports_no_asyncio() -> None:
    assert "asyncio" not in modules_after("from entrechat import OpenAI; OpenAI().chat.completions.create")


def test_a_resource_imports_no_other() -> None:
    added = modules_after("from entrechat import OpenAI; OpenAI().embeddings.create")
    assert not {name for name in added if name.startswith(("entrechat.resources.chat", "entrechat.resources.beta"))}


def test_the_eager_switch_imports_everything() -> None:
    added = modules_after("import entrechat", ENTRECHAT_EAGER_IMPORT="1")
    assert "entrechat.resources.chat.completions.completions" in added
    assert "entrechat.types.chat.chat_completion" in added


def test_a_star_import_gives_all() -> None:
    modules_after("ns = {}; exec('from entrechat import *', ns)\nimport entrechat; assert set(entrechat.__all__) <= set(ns)")
