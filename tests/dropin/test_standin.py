"""`import entrechat.as_openai`: what `openai` is after it. In processes of their own: it is for ever."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.facts import ROOT


def run(code: str, path: Path = ROOT / "src") -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": f"{path}{os.pathsep}{ROOT / 'src'}", "PATH": ""},
    )
    return done.stdout + (done.stderr.strip().splitlines() or [""])[-1]


def test_the_module() -> None:
    assert (
        run(
            "import entrechat.as_openai, openai, entrechat, sys, importlib.util\n"
            "from openai.types.chat import ChatCompletion\n"
            "from openai.types.chat.chat_completion import Choice\n"
            "import openai.types.responses.response as response, openai.lib.azure\n"
            "from openai._types import NOT_GIVEN, NotGiven\n"
            "from openai._models import construct_type\n"
            "import entrechat.types.chat, entrechat.types.responses.response\n"
            "assert openai.OpenAI is entrechat.OpenAI and openai.APIError is entrechat.APIError\n"
            "assert ChatCompletion is entrechat.types.chat.ChatCompletion\n"
            "assert response is entrechat.types.responses.response is openai.types.responses.response\n"
            "assert response.__spec__.name == response.__name__ == 'entrechat.types.responses.response'\n"
            "assert openai.NOT_GIVEN is NOT_GIVEN and isinstance(NOT_GIVEN, NotGiven)\n"
            "assert openai.lib.azure.AzureOpenAI is entrechat.AzureOpenAI\n"
            "assert isinstance(construct_type(type_=ChatCompletion, value={'id': 'c'}), ChatCompletion)\n"
            "assert importlib.util.find_spec('openai') is not None and openai.__version__ == '3.54.0'\n"
            "openai.api_key = 'k'\n"
            "assert entrechat.api_key == 'k' and openai.api_key == 'k'\n"
            "del openai.api_key\n"
            "assert entrechat.api_key is None\n"
            "print('well')"
        )
        == "well\n"
    )


def test_nothing_early() -> None:
    assert (
        run(
            "import sys; sys.modules['pydantic'] = None\n"
            "import entrechat.as_openai\n"
            "print(sorted(name for name in sys.modules if name.startswith(('entrechat.types', 'entrechat.resources.'))))"
        )
        == "['entrechat.resources._client']\n"
    )


def test_the_official_package_was_first(tmp_path: Path) -> None:
    (tmp_path / "openai.py").touch()
    said = run("import openai\nimport entrechat.as_openai", tmp_path)
    assert said.startswith(f"ImportError: openai was imported already, from {tmp_path}")
    assert said.endswith("put `import entrechat.as_openai` first, before any library that uses openai")


@pytest.mark.parametrize("module", ["openai._unheard_of", "openai.cli", "openai.types.unheard_of"])
def test_what_is_not_there(module: str) -> None:
    said = run(f"import entrechat.as_openai\nimport {module}")
    assert said.startswith(f"ModuleNotFoundError: No module named '{module}'")
    assert "entrechat stands in for openai" in said


def test_a_name_that_is_not_there() -> None:
    said = run("import entrechat.as_openai\nfrom openai._types import Unheard")
    assert "cannot import name 'Unheard'" in said


def test_every_name_of_the_table_is_there() -> None:
    pytest.importorskip("pydantic")
    code = (
        "import entrechat.as_openai, importlib\n"
        "from entrechat._standin.names import PRIVATE, PUBLIC\n"
        "for module, names in PRIVATE.items():\n"
        "    found = importlib.import_module(f'openai.{module}')\n"
        "    for name in names:\n"
        "        getattr(found, name)\n"
        "for module in PUBLIC:\n"
        "    importlib.import_module(f'openai.{module}')\n"
        "print('well')"
    )
    assert run(code) == "well\n"


def test_models_in_the_eyes_of_pydantic() -> None:
    pytest.importorskip("pydantic")
    code = (
        "import entrechat.as_openai, pydantic\n"
        "from openai.types.chat import ChatCompletionMessage\n"
        "class Own(pydantic.BaseModel):\n"
        "    message: ChatCompletionMessage | None = None\n"
        "message = ChatCompletionMessage(role='assistant', content='Hi')\n"
        "assert isinstance(message, pydantic.BaseModel) and not isinstance(message, Own)\n"
        "assert not isinstance({}, pydantic.BaseModel) and isinstance(Own(), pydantic.BaseModel)\n"
        "assert Own(message=message).model_dump()['message']['content'] == 'Hi'\n"
        "assert Own() != message\n"
        "print('well')"
    )
    assert run(code) == "well\n"
