"""Assistants through clients: ours in both colours, and the official one over a socket, helpers included."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

openai = pytest.importorskip("openai")
pytest.importorskip("uvicorn")

import entrechat  # noqa: E402  # after the skips
from entrechat.local.app import App  # noqa: E402
from entrechat.local.engine.scripted import Scripted  # noqa: E402
from entrechat.local.engine.scripted_embeddings import HashedWords  # noqa: E402
from entrechat.local.inproc import BASE_URL, async_transport, sync_transport  # noqa: E402

from .test_assistants import WEATHER  # noqa: E402
from .test_engines import wait_for  # noqa: E402
from .test_official_client import Served  # noqa: E402
from .test_runs import Held, calls_once  # noqa: E402

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of the Assistants API, by both clients

HI: Any = [{"role": "user", "content": "Weather in Oslo?"}]


def answer(body: Mapping[str, Any]) -> Any:
    return calls_once(body) if body.get("tools") else "Hello there. It is fine."


@pytest.fixture
def app() -> Iterator[App]:
    made = App(Scripted(answer), embedder=HashedWords())
    yield made
    made.close()


@pytest.fixture
def theirs(app: App) -> Iterator[Any]:
    with Served(app) as url, openai.OpenAI(base_url=url, api_key="x", max_retries=0) as client:
        yield client


@pytest.fixture
def ours(app: App) -> Iterator[entrechat.OpenAI]:
    with entrechat.OpenAI(base_url=BASE_URL, api_key="x", http_client=sync_transport(app)) as client:
        yield client


@pytest.fixture(params=["theirs", "ours"])
def client(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


def outputs(run: Any) -> list[Any]:
    calls = run.required_action.submit_tool_outputs.tool_calls
    return [{"tool_call_id": call.id, "output": "sunny"} for call in calls]


def said(client: Any, thread: str) -> list[str]:
    return [message.content[0].text.value for message in client.beta.threads.messages.list(thread, order="asc")]


def test_created_and_polled(client: Any) -> None:
    assistant = client.beta.assistants.create(model="gpt-4o", instructions="Be brief.")
    thread = client.beta.threads.create(messages=HI)
    run = client.beta.threads.runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=5)
    assert run.status == "completed"
    assert run.usage.completion_tokens == 5
    assert said(client, thread.id) == ["Weather in Oslo?", "Hello there. It is fine."]
    (step,) = client.beta.threads.runs.steps.list(run.id, thread_id=thread.id)
    assert step.step_details.message_creation.message_id
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread={"messages": HI}, poll_interval_ms=5)
    assert run.status == "completed"


def test_outputs_submitted_and_polled(client: Any) -> None:
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
    run = client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread={"messages": HI}, poll_interval_ms=5)
    assert run.status == "requires_action"
    run = client.beta.threads.runs.submit_tool_outputs_and_poll(
        run_id=run.id, thread_id=run.thread_id, tool_outputs=outputs(run), poll_interval_ms=5
    )
    assert run.status == "completed"
    assert said(client, run.thread_id)[-1] == "Sunny, it says."


def handler(module: Any) -> Any:
    """A handler of that client's that notes which of its hooks are called."""

    class Notes(module.AssistantEventHandler):  # type: ignore[misc]  # whichever client it is
        def __init__(self) -> None:
            super().__init__()
            self.notes: list[str] = []
            self.text = ""

        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            self.text += delta.value

        def on_text_created(self, text: Any) -> None:
            self.notes.append("text created")

        def on_text_done(self, text: Any) -> None:
            assert text.value == self.text
            self.notes.append("text done")

        def on_message_created(self, message: Any) -> None:
            self.notes.append("message created")

        def on_message_done(self, message: Any) -> None:
            self.notes.append(f"message {message.status}")

        def on_tool_call_created(self, tool_call: Any) -> None:
            self.notes.append(f"call created: {tool_call.function.name}")

        def on_tool_call_done(self, tool_call: Any) -> None:
            self.notes.append(f"call done: {tool_call.function.arguments}")

        def on_run_step_created(self, run_step: Any) -> None:
            self.notes.append(f"step created: {run_step.type}")

        def on_run_step_done(self, run_step: Any) -> None:
            self.notes.append(f"step {run_step.status}")

        def on_end(self) -> None:
            self.notes.append("end")

    return Notes()


def test_streams_with_a_handler(client: Any) -> None:
    module: Any = openai if isinstance(client, openai.OpenAI) else entrechat
    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
    thread = client.beta.threads.create(messages=HI)
    notes = handler(module)
    with client.beta.threads.runs.stream(thread_id=thread.id, assistant_id=assistant.id, event_handler=notes) as stream:
        stream.until_done()
    run = notes.current_run
    assert run.status == "requires_action"
    assert notes.notes == [
        "step created: tool_calls",
        "call created: get_weather",
        'call done: {"city":"Oslo"}',
        "end",
    ]
    notes = handler(module)
    with client.beta.threads.runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=thread.id, tool_outputs=outputs(run), event_handler=notes
    ) as stream:
        (message,) = stream.get_final_messages()
    assert message.content[0].text.value == notes.text == "Sunny, it says."
    assert notes.notes == [
        "step completed",
        "step created: message_creation",
        "message created",
        "text created",
        "text done",
        "message completed",
        "step completed",
        "end",
    ]


def test_outputs_are_streamed_from_within_the_first_stream(client: Any) -> None:
    module: Any = openai if isinstance(client, openai.OpenAI) else entrechat

    class Answers(module.AssistantEventHandler):  # type: ignore[misc]  # whichever client it is
        text = ""

        def on_event(self, event: Any) -> None:
            if event.event == "thread.run.requires_action":
                run = event.data
                with client.beta.threads.runs.submit_tool_outputs_stream(
                    run_id=run.id, thread_id=run.thread_id, tool_outputs=outputs(run)
                ) as stream:
                    Answers.text = "".join(stream.text_deltas)

    assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
    with client.beta.threads.create_and_run_stream(
        assistant_id=assistant.id, thread={"messages": HI}, event_handler=Answers()
    ) as stream:
        stream.until_done()
    assert Answers.text == "Sunny, it says."


def test_a_thread_and_its_run_streamed(client: Any) -> None:
    assistant = client.beta.assistants.create(model="gpt-4o")
    with client.beta.threads.create_and_run_stream(assistant_id=assistant.id, thread={"messages": HI}) as stream:
        text = "".join(stream.text_deltas)
        run = stream.get_final_run()
    assert text == "Hello there. It is fine."
    assert run.status == "completed"


def test_pages_are_followed(client: Any) -> None:
    thread = client.beta.threads.create()
    for number in range(7):
        client.beta.threads.messages.create(thread.id, role="user", content=str(number))
    assert [message.content[0].text.value for message in client.beta.threads.messages.list(thread.id, limit=2)] == list(
        "6543210"
    )
    assert client.beta.threads.delete(thread.id).deleted


def test_errors(client: Any) -> None:
    module: Any = openai if isinstance(client, openai.OpenAI) else entrechat
    with pytest.raises(module.NotFoundError, match="No thread found with id 'thread_none'"):
        client.beta.threads.retrieve("thread_none")
    with pytest.raises(module.BadRequestError) as refused:
        client.beta.assistants.create(model="gpt-4o", temperature=3)
    assert refused.value.param == "temperature"


def test_a_run_outlives_its_stream(app: App, ours: entrechat.OpenAI) -> None:
    held = Held("All of it.")
    app.engine = Scripted(held)
    assistant = ours.beta.assistants.create(model="gpt-4o")
    thread = ours.beta.threads.create(messages=HI)
    with ours.beta.threads.runs.create(thread.id, assistant_id=assistant.id, stream=True) as stream:
        assert next(iter(stream)).event == "thread.run.created"
    held.let_go()
    (run,) = ours.beta.threads.runs.list(thread.id)
    wait_for(lambda: ours.beta.threads.runs.retrieve(run.id, thread_id=thread.id).status == "completed")
    assert said(ours, thread.id)[-1] == "All of it."
    wait_for(lambda: not app.db.rows("SELECT * FROM events"))


def test_the_asynchronous_clients(app: App) -> None:
    class Texts(entrechat.AsyncAssistantEventHandler):
        text = ""

        async def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            self.text += delta.value

    async def converse(client: Any) -> None:
        assistant = await client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
        thread = await client.beta.threads.create(messages=HI)
        runs = client.beta.threads.runs
        run = await runs.create_and_poll(thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=5)
        run = await runs.submit_tool_outputs_and_poll(
            run_id=run.id, thread_id=thread.id, tool_outputs=outputs(run), poll_interval_ms=5
        )
        assert run.status == "completed"
        async with runs.stream(thread_id=thread.id, assistant_id=assistant.id, tools=[]) as stream:
            assert "".join([text async for text in stream.text_deltas]) == "Hello there. It is fine."
        assert len([message async for message in client.beta.threads.messages.list(thread.id, limit=1)]) == 3

    async def main(url: str) -> None:
        async with entrechat.AsyncOpenAI(base_url=BASE_URL, api_key="x", http_client=async_transport(app)) as client:
            await converse(client)
            assistant = await client.beta.assistants.create(model="gpt-4o")
            thread = await client.beta.threads.create(messages=HI)
            handler = Texts()
            async with client.beta.threads.runs.stream(
                thread_id=thread.id, assistant_id=assistant.id, event_handler=handler
            ) as stream:
                await stream.until_done()
            assert handler.text == "Hello there. It is fine."
        async with openai.AsyncOpenAI(base_url=url, api_key="x") as client:
            await converse(client)

    with Served(app) as url, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        asyncio.run(main(url))
