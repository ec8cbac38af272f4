"""What works in the background of `entrechat serve` while it is killed: batches, runs of assistants, background responses.

Every request says something of its own, and the engine says it again; so an answer that is lost, doubled or mixed up shows.
"""

from __future__ import annotations

import json
import random
import signal
import threading
from abc import abstractmethod
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import entrechat

from .kill import Load
from .serving import Served

MODEL = "gpt-4o-mini"
ENGINE = "tests.server.slow_engine:echo"
_MOST_LEFT = 20
"""Unfinished pieces of work that are left to the next server; the others are waited for, or they would only pile up."""
_PATIENCE = 60.0


class Served9:
    """The command on a state directory."""

    def __init__(self, state: Path) -> None:
        self._served = Served("--engine", ENGINE, "--state", str(state), "--log", "none")
        self.url = self._served.url

    def kill(self) -> None:
        self._served.stop(signal.SIGKILL)


class Background(Load):
    """Work that outlives its request: pieces are begun on one server and end on any."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[Any] = []
        self.ended = 0

    def keep(self, piece: Any) -> None:
        """The server acknowledged it."""
        with self.lock:
            self.open.append(piece)
        self.ack()

    def check(self, client: entrechat.OpenAI, *, finished: bool) -> None:
        with self.lock:
            pieces, self.open = self.open, []
        last = len(pieces) if finished else max(0, len(pieces) - _MOST_LEFT)
        for piece in pieces[:last]:
            self.finish(client, piece)
            self.ended += 1
        for piece in pieces[last:]:
            self.look(client, piece)
        self.open = pieces[last:]

    @abstractmethod
    def look(self, client: entrechat.OpenAI, piece: Any) -> None:
        """What was acknowledged must be there."""

    @abstractmethod
    def finish(self, client: entrechat.OpenAI, piece: Any) -> None:
        """It must come to its end, and say what it should."""

    def expect(self, true: bool, what: str) -> None:
        if not true:
            with self.lock:
                self.violations.append(what)


class Together(Load):
    """Several loads on one server."""

    def __init__(self, loads: Iterable[Background]) -> None:
        super().__init__()
        self.loads = list(loads)
        for load in self.loads:
            load.ack = self.ack  # type: ignore[method-assign]  # they count as one
            load.violations = self.violations

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        source.choice(self.loads).work(client, source)

    def check(self, client: entrechat.OpenAI, *, finished: bool) -> None:
        for load in self.loads:
            load.check(client, finished=finished)


@dataclass
class Lines:
    """A batch; `said` is the text of each custom_id."""

    id: str
    said: dict[str, str]
    cancelled: bool = False


class Batches(Background):
    """Batches; a quarter of them is cancelled."""

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        said = {f"line-{number}": sentence(source) for number in range(source.randint(1, 25))}
        data = "".join(json.dumps(_line(custom_id, text)) + "\n" for custom_id, text in said.items())
        file = client.files.create(file=("lines.jsonl", data.encode()), purpose="batch").id
        made = client.batches.create(input_file_id=file, endpoint="/v1/chat/completions", completion_window="24h")
        lines = Lines(made.id, said)
        self.keep(lines)
        if source.random() < 0.25:
            lines.cancelled = True  # before it is asked: the kill may fall between the deed and the answer
            try:
                client.batches.cancel(made.id)
            except entrechat.ConflictError:  # it was done before
                return
            self.ack()

    def look(self, client: entrechat.OpenAI, piece: Lines) -> None:
        batch = client.batches.retrieve(piece.id)
        allowed = ("validating", "in_progress", "finalizing", "completed", *(("cancelling", "cancelled") * piece.cancelled))
        self.expect(batch.status in allowed, f"the batch {piece.id} is {batch.status}: {batch.errors}")
        counts = batch.request_counts
        assert counts is not None
        self.expect(counts.total in (0, len(piece.said)), f"the batch {piece.id} counts {counts.total} lines")
        self.expect(counts.completed <= len(piece.said) and not counts.failed, f"the batch {piece.id} counts {counts}")

    def finish(self, client: entrechat.OpenAI, piece: Lines) -> None:
        batch = client.batches.retrieve(piece.id)
        for _ in ticks():
            if batch.status not in ("validating", "in_progress", "finalizing", "cancelling"):
                break
            batch = client.batches.retrieve(piece.id)
        self.look(client, piece)
        output = client.files.content(batch.output_file_id).read().splitlines() if batch.output_file_id else []
        told = [json.loads(line) for line in output]
        answers = Counter(line["custom_id"] for line in told)
        counts = batch.request_counts
        assert counts is not None
        self.expect(not batch.error_file_id, f"the batch {piece.id} has errors")
        self.expect(not answers or max(answers.values()) == 1, f"the batch {piece.id} has lines twice: {answers}")
        self.expect(counts.completed == len(told), f"the batch {piece.id} counts {counts.completed} of {len(told)} lines")
        if batch.status == "completed":
            self.expect(answers.keys() == piece.said.keys(), f"the batch {piece.id} lacks {piece.said.keys() - answers.keys()}")
        else:
            self.expect(batch.status == "cancelled", f"the batch {piece.id} stays {batch.status}")
        for line in told:
            text = line["response"]["body"]["choices"][0]["message"]["content"]
            self.expect(
                text == piece.said[line["custom_id"]], f"the batch {piece.id} answers {line['custom_id']} with {text!r}"
            )


@dataclass
class Talk:
    """A thread. Runs whose beginning was not acknowledged may be there too."""

    id: str
    said: list[str] = field(default_factory=list[str])
    """Messages that were acknowledged."""
    runs: list[str] = field(default_factory=list[str])
    cancelled: set[str] = field(default_factory=set[str])


class Runs(Background):
    """Runs of assistants, some of which call a function first, and some of which are cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self._assistant = ""

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        if not self._assistant:
            tool: Any = {"type": "function", "function": {"name": "weather", "parameters": {"type": "object"}}}
            self._assistant = client.beta.assistants.create(model=MODEL, tools=[tool]).id
        talk = Talk(client.beta.threads.create().id)
        self.keep(talk)
        for _ in range(source.randint(1, 3)):
            text = sentence(source) + source.choice(["", " weather"])
            client.beta.threads.messages.create(talk.id, role="user", content=text)
            talk.said.append(text)
            self.ack()
            run = client.beta.threads.runs.create(talk.id, assistant_id=self._assistant)
            talk.runs.append(run.id)
            self.ack()
            if source.random() < 0.2:
                self._cancel(client, talk, run.id)
            self._to_its_end(client, talk.id, run.id)

    def look(self, client: entrechat.OpenAI, piece: Talk) -> None:
        for run in piece.runs:
            status = client.beta.threads.runs.retrieve(run, thread_id=piece.id).status
            allowed = (
                "queued",
                "in_progress",
                "requires_action",
                "completed",
                *(("cancelling", "cancelled") * (run in piece.cancelled)),
            )
            self.expect(status in allowed, f"the run {run} is {status}")
        there = Counter(_words(message) for message in client.beta.threads.messages.list(piece.id) if message.role == "user")
        self.expect(all(there[text] for text in piece.said), f"the thread {piece.id} lost messages")
        self.expect(not there or max(there.values()) == 1, f"the thread {piece.id} has messages twice: {there}")

    def finish(self, client: entrechat.OpenAI, piece: Talk) -> None:
        runs = list(client.beta.threads.runs.list(piece.id, order="asc"))
        for run in runs:
            self._to_its_end(client, piece.id, run.id)
        self.look(client, piece)
        question, answers = "", dict[str, list[Any]]()
        for message in client.beta.threads.messages.list(piece.id, order="asc"):
            if message.role == "user":
                question = _words(message)
                continue
            assert message.run_id is not None
            answers.setdefault(message.run_id, []).append(message)
            if message.status == "completed":
                self.expect(
                    _words(message) == question, f"the run {message.run_id} answers {_words(message)!r} to {question!r}"
                )
        for run in runs:
            mine = answers.pop(run.id, [])
            if run.id in piece.cancelled:
                self.expect(len(mine) <= 1, f"the cancelled run {run.id} wrote {len(mine)} messages")
            else:
                states = [message.status for message in mine]
                self.expect(states == ["completed"], f"the run {run.id} has messages that are {states}")
            steps = Counter(step.type for step in client.beta.threads.runs.steps.list(run.id, thread_id=piece.id))
            self.expect(all(many == 1 for many in steps.values()), f"the run {run.id} has the steps {steps}")
        self.expect(not answers, f"the thread {piece.id} has messages of no run: {answers.keys()}")

    def _cancel(self, client: entrechat.OpenAI, talk: Talk, run: str) -> None:
        talk.cancelled.add(run)
        try:
            client.beta.threads.runs.cancel(run, thread_id=talk.id)
        except entrechat.BadRequestError:  # it is over
            return
        self.ack()

    def _to_its_end(self, client: entrechat.OpenAI, thread: str, id: str) -> None:
        run = client.beta.threads.runs.retrieve(id, thread_id=thread)
        for _ in ticks():
            if run.status == "requires_action":
                self._submit(client, thread, run)
            elif run.status not in ("queued", "in_progress", "cancelling"):
                return
            run = client.beta.threads.runs.retrieve(id, thread_id=thread)
        self.expect(False, f"the run {id} stays {run.status}")

    def _submit(self, client: entrechat.OpenAI, thread: str, run: Any) -> None:
        calls = run.required_action.submit_tool_outputs.tool_calls
        outputs: Any = [{"tool_call_id": call.id, "output": "sunny"} for call in calls]
        client.beta.threads.runs.submit_tool_outputs(run.id, thread_id=thread, tool_outputs=outputs)
        self.ack()


@dataclass
class Written:
    """A background response, and the events of its stream that were received."""

    id: str
    said: str
    streamed: bool
    events: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    ending: str = "completed"
    """cancelled or deleted where that was asked for; `sure` once it was acknowledged."""
    sure: bool = True


class Responses(Background):
    """Background responses, half of them streamed and taken up again where the stream broke off; some cancelled or deleted."""

    def work(self, client: entrechat.OpenAI, source: random.Random) -> None:
        said, streamed = sentence(source), source.random() < 0.5
        if streamed:
            stream = client.responses.create(model=MODEL, input=said, background=True, stream=True)
            first: Any = next(iter(stream)).to_dict()
            written = Written(first["response"]["id"], said, True, [first])
            self.keep(written)
            written.events += (event.to_dict() for event in stream)
            return
        written = Written(client.responses.create(model=MODEL, input=said, background=True).id, said, False)
        self.keep(written)
        if source.random() < 0.4:
            written.ending, written.sure = source.choice(["cancelled", "deleted"]), False
            if written.ending == "cancelled":
                client.responses.cancel(written.id)
            else:
                client.responses.delete(written.id)
            written.sure = True
            self.ack()

    def look(self, client: entrechat.OpenAI, piece: Written) -> None:
        status = self._status(client, piece)
        allowed: tuple[str, ...] = ("queued", "in_progress", "completed")
        if piece.ending == "cancelled" and piece.sure:
            allowed = ("cancelled", "completed")  # it may have been faster
        elif piece.ending != "completed":
            allowed = (piece.ending,) if piece.sure else (*allowed, piece.ending)
        self.expect(status in allowed, f"the response {piece.id} is {status}, not {piece.ending}")

    def finish(self, client: entrechat.OpenAI, piece: Written) -> None:
        if piece.streamed:
            self._take_up(client, piece)
        for _ in ticks():
            if self._status(client, piece) not in ("queued", "in_progress"):
                break
        self.look(client, piece)
        if self._status(client, piece) == "completed":
            text = client.responses.retrieve(piece.id).output_text
            self.expect(text == piece.said, f"the response {piece.id} says {text!r} to {piece.said!r}")

    def _take_up(self, client: entrechat.OpenAI, piece: Written) -> None:
        rest: list[dict[str, Any]] = []
        if piece.events[-1]["type"] != "response.completed":
            after = piece.events[-1]["sequence_number"]
            rest += (event.to_dict() for event in client.responses.retrieve(piece.id, stream=True, starting_after=after))
        whole = [event.to_dict() for event in client.responses.retrieve(piece.id, stream=True)]
        self.expect(piece.events + rest == whole, f"the stream of {piece.id} is not what was told of it before")
        numbers = [event["sequence_number"] for event in whole]
        self.expect(numbers == list(range(len(whole))), f"the stream of {piece.id} has the numbers {numbers}")
        text = "".join(str(event["delta"]) for event in whole if event["type"] == "response.output_text.delta")
        self.expect(text == piece.said, f"the stream of {piece.id} says {text!r} to {piece.said!r}")

    def _status(self, client: entrechat.OpenAI, piece: Written) -> str | None:
        try:
            return client.responses.retrieve(piece.id).status
        except entrechat.NotFoundError:
            return "deleted"


def sentence(source: random.Random) -> str:
    """A few words that nobody else says."""
    return " ".join(f"{source.getrandbits(32):08x}" for _ in range(source.randint(3, 12)))


def ticks(seconds: float = _PATIENCE, pause: float = 0.02) -> Iterable[None]:
    """Time to wait for something; it ends when that time is over."""
    wake = threading.Event()
    for _ in range(int(seconds / pause)):
        wake.wait(pause)
        yield


def _line(custom_id: str, text: str) -> dict[str, Any]:
    body = {"model": MODEL, "messages": [{"role": "user", "content": text}]}
    return {"custom_id": custom_id, "method": "POST", "url": "/v1/chat/completions", "body": body}


def _words(message: Any) -> str:
    return "".join(part.text.value for part in message.content if part.type == "text")
