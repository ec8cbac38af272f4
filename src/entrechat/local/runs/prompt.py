"""What the engine is asked for a run's next turn, and how to ask less of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import tokens
from ..engine.prompts import text_of
from ..problems import Problem
from ..sandbox import asking
from ..shapes import obj
from . import states
from .citations import Excerpt

if TYPE_CHECKING:
    from ..app import App
    from ..store import Row

_EXCERPTS = 6000
"""Characters of files that a prompt gets: about 1,500 of the 4,096 tokens that the local model has."""

_MESSAGE_TOKENS = 4
"""What a message takes besides its text."""


class TooMuch(Exception):
    """The prompt has more tokens than the run may use, and nothing more can be left out."""


class Prompt:
    """The thread as a chat.

    Args:
        run: whose turn it is.
        interpreter: the name of the function that runs code, where code may be run.
    """

    def __init__(self, app: App, run: Row, interpreter: str | None = None) -> None:
        self._interpreter = interpreter
        self._run = run.body
        self._sampling: dict[str, Any] = run.private["sampling"]
        self._excerpts: list[Excerpt] = []
        self._earlier = _earlier(app, run)
        self._own = _own(app, run)
        self._computed = any("files" in step.private for step in states.steps(app, run.id))
        self._called = any(step.body["type"] == "tool_calls" for step in states.steps(app, run.id))
        keep = obj(self._run["truncation_strategy"]).get("last_messages")
        self._may_drop = keep is None
        if keep is not None:
            del self._earlier[:-keep]

    @property
    def question(self) -> str:
        """What the user said last."""
        return next((text_of(message["content"]) for message in reversed(self._earlier) if message["role"] == "user"), "")

    def bring(self, excerpts: list[Excerpt]) -> None:
        """What a file search found, the best first."""
        self._excerpts = _fitting(excerpts)
        self._called = True

    @property
    def excerpts(self) -> list[Excerpt]:
        """Those that the prompt still holds."""
        return self._excerpts

    def fit(self, most: int) -> None:
        """Leaves out what makes it longer than `most` tokens.

        Raises TooMuch: it cannot be that short.
        """
        while self._tokens() > most:
            if not self.shorten():
                raise TooMuch

    def shorten(self) -> bool:
        """Leaves something out: the worse half of the excerpts, then messages in the middle of the thread. False: nothing is left."""
        if len(self._excerpts) > 1:
            del self._excerpts[len(self._excerpts) // 2 :]
        elif self._may_drop and len(self._earlier) > 1:
            first = 1 if len(self._earlier) > 2 else 0
            del self._earlier[first : first + max(1, len(self._earlier) // 4)]
        elif self._excerpts:
            self._excerpts.clear()
        else:
            return False
        return True

    def body(self, most: int | None) -> dict[str, Any]:
        """A chat's body, for at most `most` tokens of answer."""
        run = self._run
        out: dict[str, Any] = {"model": run["model"], "messages": self._messages(), **self._sampling}
        functions = [tool for tool in run["tools"] if tool["type"] == "function"]
        if self._interpreter is not None:
            functions.append(asking.function(self._interpreter))
        if functions:
            out.update(tools=functions, tool_choice=self._choice(), parallel_tool_calls=run["parallel_tool_calls"])
        if obj(run["response_format"]).get("type", "text") != "text":
            out["response_format"] = run["response_format"]
        if self._computed:
            out.update({name: value for name, value in asking.SAMPLING.items() if name not in out})
        if most is not None:
            out["max_completion_tokens"] = most
        return out

    def _choice(self) -> Any:
        """A tool is forced once, be it a search: a run that had to call again after each output would never end."""
        choice = self._run["tool_choice"]
        if obj(choice).get("type") == "code_interpreter" and self._interpreter is not None:
            choice = {"type": "function", "function": {"name": self._interpreter}}
        if choice == "none" or (not self._called and (choice == "required" or obj(choice).get("type") == "function")):
            return choice
        return "auto"

    def _messages(self) -> list[dict[str, Any]]:
        system = [self._run["instructions"]] if self._run["instructions"] else []
        if self._excerpts:
            found = "\n\n".join(f"From {excerpt.filename}:\n{excerpt.text}" for excerpt in self._excerpts)
            system.append(f"Use these excerpts of the user's files to answer.\n\n{found}")
        if self._computed:
            system.append(asking.TASK)
        head = [{"role": "system", "content": "\n\n".join(system)}] if system else []
        return [*head, *self._earlier, *self._own]

    def _tokens(self) -> int:
        return sum(tokens.count(text_of(message.get("content"))) + _MESSAGE_TOKENS for message in self._messages())


def _fitting(excerpts: list[Excerpt]) -> list[Excerpt]:
    """The best of them, as many as a prompt has room for."""
    out: list[Excerpt] = []
    room = _EXCERPTS
    for excerpt in excerpts:
        room -= len(excerpt.text)
        if out and room < 0:
            break
        out.append(excerpt)
    return out


def _earlier(app: App, run: Row) -> list[dict[str, Any]]:
    """The thread's messages without the run's own."""
    rows = app.objects.all(states.MESSAGE, parent=run.parent)
    return [_chat(row) for row in rows if row.body["run_id"] != run.id and row.body["content"]]


def _own(app: App, run: Row) -> list[dict[str, Any]]:
    """What the run has done so far: messages, calls and what they gave."""
    out: list[dict[str, Any]] = []
    for step in states.steps(app, run.id):
        details = step.body["step_details"]
        if step.body["status"] != "completed":
            continue
        if details["type"] == "message_creation":
            message = app.objects.find(states.MESSAGE, details["message_creation"]["message_id"], project=None)
            if message is not None and message.body["content"]:
                out.append(_chat(message))
        elif details["tool_calls"] and details["tool_calls"][0]["type"] == "function":
            out += _called(details["tool_calls"])
        elif details["tool_calls"] and details["tool_calls"][0]["type"] == "code_interpreter":
            out += _ran(step)
    return out


def _called(calls: list[dict[str, Any]]) -> list[dict[str, Any]]:
    asked = [
        {"id": call["id"], "type": "function", "function": {name: call["function"][name] for name in ("name", "arguments")}}
        for call in calls
    ]
    given = [{"role": "tool", "tool_call_id": call["id"], "content": call["function"]["output"] or ""} for call in calls]
    return [{"role": "assistant", "content": None, "tool_calls": asked}, *given]


def _ran(step: Row) -> list[dict[str, Any]]:
    call = step.body["step_details"]["tool_calls"][0]
    logs = "".join(each["logs"] for each in call["code_interpreter"]["outputs"] if each["type"] == "logs")
    made = [file["path"] for file in step.private["files"]]
    return asking.told(call["code_interpreter"]["input"], logs, made, call=call["id"], named=asking.NAME)


def _chat(row: Row) -> dict[str, Any]:
    texts: list[str] = []
    for part in row.body["content"]:
        if part["type"] == "image_file" and row.body["run_id"] is not None:  # which the code interpreter drew
            continue
        if part["type"] != "text":
            raise Problem(
                400,
                f"The local chat model reads text only; the message '{row.id}' has a part of type '{part['type']}'.",
                code="invalid_prompt",
            )
        texts.append(part["text"]["value"])
    return {"role": row.body["role"], "content": "\n".join(texts)}
