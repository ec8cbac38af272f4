"""`run_tools` of both APIs: what is asked, what is called, what goes back, where it ends."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import threading
from typing import Any, Literal

import pytest

import entrechat
from entrechat import StreamTruncatedError, ToolLimitError
from entrechat.helpers.run_tools_loop import ToolRun
from entrechat.helpers.tools import function_tool
from entrechat.local.engine.scripted import Scripted
from entrechat.testing import FaultServer
from tests.conftest import MakeClient
from tests.support.clock import FakeClock
from tests.support.colours import Client
from tests.support.fake_transport import Said
from tests.unit.conftest import MakeFake

USAGE = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15, "prompt_tokens_details": {"cached_tokens": 2}}
RESPONSE_USAGE = {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15, "input_tokens_details": {"cached_tokens": 2}}
API = Literal["chat", "responses"]
APIS: tuple[API, ...] = ("chat", "responses")
each_api = pytest.mark.parametrize("api", APIS)
Asked = tuple[str, str]


class Api:
    """Answers, requests and conversations in the words of one API."""

    def __init__(self, name: API) -> None:
        self.name = name
        self.chat = name == "chat"

    def method(self, client: Client) -> Any:
        return client.chat.completions.run_tools if self.chat else client.responses.run_tools

    def run(self, client: Client, *tools: Any, **options: Any) -> Any:
        begin = {"messages": [{"role": "user", "content": "q"}]} if self.chat else {"input": "q"}
        return client.run(self.method(client), **{"model": "m", "tools": tools, **begin, **options})

    def calling(self, *calls: Asked, usage: bool = True, custom: bool = False, text: str | None = None) -> Said:
        """An answer that calls tools: (name, arguments) of each."""
        return Said.json(self.answer(calls, usage=usage, custom=custom, text=text))

    def saying(self, text: str, usage: bool = True) -> Said:
        return self.calling(usage=usage, text=text)

    def answer(self, calls: Any = (), *, usage: bool = True, custom: bool = False, text: str | None = None) -> dict[str, Any]:
        if self.chat:
            kind, member = ("custom", "input") if custom else ("function", "arguments")
            made = [
                {"id": f"c{at}", "type": kind, kind: {"name": name, member: given}} for at, (name, given) in enumerate(calls)
            ]
            message = {"role": "assistant", "content": text, **({"tool_calls": made} if made else {})}
            choice = {"index": 0, "finish_reason": "tool_calls" if made else "stop", "message": message}
            head = {"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
            return {**head, **({"usage": USAGE} if usage else {})}
        kind, member = ("custom_tool_call", "input") if custom else ("function_call", "arguments")
        output: list[Any] = [
            {"type": kind, "id": f"f{at}", "call_id": f"c{at}", "name": name, member: given, "status": None}
            for at, (name, given) in enumerate(calls)
        ]
        if text is not None:
            part = {"type": "output_text", "text": text, "annotations": []}
            output.append({"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": [part]})
        head = {"id": "r", "object": "response", "created_at": 1, "model": "m", "status": "completed", "output": output}
        return {**head, **({"usage": RESPONSE_USAGE} if usage else {})}

    def text(self, run: Any) -> str:
        found: str = run.final.choices[0].message.content if self.chat else run.final.output_text
        return found

    def history(self, transport: Any, at: int = -1) -> list[Any]:
        """The conversation that a request sends."""
        body = transport.sent(at)
        found = body["messages" if self.chat else "input"]
        return [{"role": "user", "content": found}] if isinstance(found, str) else found

    def results(self, transport: Any, at: int = -1) -> list[Any]:
        """What a request tells of calls."""
        ids = ("tool_call_id", "content") if self.chat else ("call_id", "output")
        kinds = ("function_call_output", "custom_tool_call_output")
        return [
            (each[ids[0]], each[ids[1]])
            for each in self.history(transport, at)
            if each.get("role") == "tool" or each.get("type") in kinds
        ]


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> Api:
    return Api(request.param)


def add(a: int, b: int = 1) -> int:
    """Add.

    Args:
        a: The first.
    """
    return a + b


async def aadd(a: int, b: int = 1) -> int:
    """Add.

    Args:
        a: The first.
    """
    await asyncio.sleep(0)
    return a + b


def adder(client: Client) -> Any:
    return add if client.colour == "sync" else function_tool(aadd, name="add")


# -- the loop -------------------------------------------------------------------------------------------------------


def test_until_there_is_an_answer(api: Api, fake: MakeFake) -> None:
    client, transport = fake(
        api.calling(("add", '{"a": 1, "b": 2}')), api.calling(("add", '{"a": 3, "b": null}'), text="Hm."), api.saying("7")
    )
    run = api.run(client, adder(client), temperature=0.5, extra_headers={"x-mine": "1"})
    assert isinstance(run, ToolRun)
    assert api.text(run) == "7"
    assert [call.value for call in run.calls] == [3, 4]
    assert [len(turn.calls) for turn in run.turns] == [1, 1, 0]
    assert run.turns[-1].answer is run.final
    assert run.usage.total_tokens == 45
    assert (run.usage.prompt_tokens_details if api.chat else run.usage.input_tokens_details).cached_tokens == 6
    assert run.cost is None
    assert [api.results(transport, at) for at in range(3)] == [[], [("c0", "3")], [("c0", "3"), ("c0", "4")]]
    for at, request in enumerate(transport.requests):
        body = transport.sent(at)
        assert (request.method, body["temperature"], request.headers.get("x-mine")) == ("POST", 0.5, "1")
        [tool] = body["tools"]
        assert (tool["function"] if api.chat else tool)["name"] == "add"
        assert (tool["function"] if api.chat else tool)["strict"] is True
    assert run.messages[:-1] == api.history(transport)
    json.dumps(run.messages)  # it is plain
    assert "7" in repr(run)


def test_an_answer_that_is_no_object(api: Api, fake: MakeFake) -> None:
    client, _ = fake(Said.json(["what is this"]))
    with pytest.raises(entrechat.OpenAIError, match=r"the answer is no object, but .*what is this.*base_url"):
        api.run(client, adder(client))


def test_no_tools_are_needed(api: Api, fake: MakeFake) -> None:
    client, transport = fake(api.saying("hello"))
    assert api.text(api.run(client)) == "hello"
    assert "tools" not in transport.sent()


def test_the_callers_list_is_left_alone(fake: MakeFake) -> None:
    messages: list[Any] = [{"role": "user", "content": "q"}]
    api = Api("chat")
    client, _ = fake(api.calling(("add", '{"a": 1}')), api.saying("2"))
    run = api.run(client, add, messages=messages)
    assert len(messages) == 1 and len(run.messages) == 4
    client, transport = fake(api.saying("and so on"))
    api.run(client, messages=[*run.messages, {"role": "user", "content": "more"}])
    assert len(api.history(transport)) == 5


def test_side_by_side_and_in_order(api: Api, fake: MakeFake) -> None:
    """Three calls wait for each other: alone none would ever end. What they give keeps the order of the calls."""
    client, transport = fake(api.calling(*(("meet", json.dumps({"n": n})) for n in range(3))), api.saying("done"))
    blocking, awaited = threading.Barrier(3), asyncio.Barrier(3)

    def meet(n: int) -> str:
        blocking.wait(30)
        return f"met {n}"

    async def ameet(n: int) -> str:
        await asyncio.wait_for(awaited.wait(), 30)
        return f"met {n}"

    api.run(client, meet if client.colour == "sync" else function_tool(ameet, name="meet"))
    assert api.results(transport) == [("c0", "met 0"), ("c1", "met 1"), ("c2", "met 2")]


def test_blocking_functions_do_not_hold_up_the_loop(fake: MakeFake) -> None:
    api = Api("chat")
    client, transport = fake(api.calling(("meet", '{"n": 0}'), ("meet", '{"n": 1}')), api.saying("done"))
    blocking = threading.Barrier(2)

    def meet(n: int) -> int:
        return blocking.wait(30) * 0 + n

    api.run(client, meet)
    assert api.results(transport) == [("c0", "0"), ("c1", "1")]


@pytest.mark.parametrize(("parallel", "most"), [(False, 1), (2, 2), (True, 4)])
def test_how_many_at_a_time(parallel: Any, most: int, fake: MakeFake) -> None:
    api = Api("chat")
    client, _ = fake(api.calling(*[("count", "{}")] * 4), api.saying("done"))
    lock, at_work, seen = threading.Lock(), 0, []

    def count() -> None:
        nonlocal at_work
        with lock:
            at_work += 1
            seen.append(at_work)
        threading.Event().wait(0.02)  # that others may come, where they may
        with lock:
            at_work -= 1

    api.run(client, count, parallel=parallel)
    assert max(seen) <= most
    assert len(seen) == 4


def test_a_single_call_runs_in_the_callers_thread(fake: MakeFake) -> None:
    client, _ = fake(Api("chat").calling(("where", "{}")), Api("chat").saying("there"))
    seen: list[Any] = []

    def where() -> None:
        seen.append(threading.current_thread())

    async def awhere() -> None:
        where()

    Api("chat").run(client, where if client.colour == "sync" else function_tool(awhere, name="where"))
    assert seen == [threading.current_thread()]


# -- what goes back -------------------------------------------------------------------------------------------------


@dataclasses.dataclass
class Point:
    x: int


RESULTS: list[tuple[Any, Any]] = [
    ("text", "text"),
    (None, ""),
    (1.5, "1.5"),
    ({"a": [1]}, '{"a":[1]}'),
    (Point(1), '{"x":1}'),
    ([Point(1)], '[{"x":1}]'),
    (
        {
            1,
        },
        "[1]",
    ),
    (b"\xff", None),
    (object, str(object)),
    ([{"type": "text", "text": "part"}], [{"type": "text", "text": "part"}]),
]


@pytest.mark.parametrize(("value", "told"), RESULTS, ids=lambda value: type(value).__name__)
def test_what_the_model_is_told(value: Any, told: Any, fake: MakeFake) -> None:
    api = Api("chat")
    client, transport = fake(api.calling(("give", "{}")), api.saying("ok"))

    def give() -> Any:
        return value

    run = api.run(client, give)
    assert run.calls[0].value is value
    assert told in (None, api.results(transport)[0][1])
    assert run.calls[0].error is None


WRONG: list[tuple[Asked, str]] = [
    (("add", "{"), "add was not called: the arguments are not valid JSON"),
    (("add", '{"a": "x"}'), "$.a: expected an integer, got 'x'"),
    (("add", "{}"), "$.a: expected a value; it is missing"),
    (("sub", "{}"), "there is no tool 'sub'; the tools are: add"),
    (("add", '{"a": 1, "b": 9000000000000000000000}'), ""),
]


@pytest.mark.parametrize(("asked", "said"), WRONG, ids=lambda value: "" if isinstance(value, str) else value[1])
def test_bad_arguments_go_back(api: Api, fake: MakeFake, asked: Asked, said: str) -> None:
    client, transport = fake(api.calling(asked, ("add", '{"a": 1}')), api.saying("ok"))
    run = api.run(client, adder(client), raise_errors=True)
    (_, first), (_, second) = api.results(transport)
    assert said in first and second == "2"
    assert (run.calls[0].error is None) == (said == "")


def fails(a: int) -> int:
    raise LookupError(f"no {a}")


async def afails(a: int) -> int:
    raise LookupError(f"no {a}")


def test_what_a_tool_raises_goes_back(api: Api, fake: MakeFake) -> None:
    client, transport = fake(api.calling(("fails", '{"a": 1}'), ("add", '{"a": 1}')), api.saying("ok"))
    failing = fails if client.colour == "sync" else function_tool(afails, name="fails")
    run = api.run(client, failing, adder(client))
    assert api.results(transport) == [("c0", "Error: fails failed: LookupError: no 1"), ("c1", "2")]
    assert isinstance(run.calls[0].error, LookupError)
    assert "LookupError" in repr(run.calls[0])


def test_or_is_raised(api: Api, fake: MakeFake) -> None:
    client, transport = fake(api.calling(("fails", '{"a": 1}')), api.saying("ok"))
    with pytest.raises(LookupError, match="no 1"):
        api.run(client, fails if client.colour == "sync" else function_tool(afails, name="fails"), raise_errors=True)
    assert len(transport.requests) == 1


def test_what_is_no_exception_ends_it(api: Api, fake: MakeFake) -> None:
    """Ctrl-C, the end of the program, a cancelled task: no model is told of those."""

    class Stop(BaseException):
        pass

    client, transport = fake(api.calling(("stop", "{}"), ("stop", "{}")), api.saying("ok"))

    def stop() -> None:
        raise Stop

    with pytest.raises(Stop):
        api.run(client, stop)
    assert len(transport.requests) == 1


# -- tools of every kind --------------------------------------------------------------------------------------------


def test_definitions_with_handlers(api: Api, fake: MakeFake) -> None:
    inner = {"name": "look", "parameters": {"type": "object"}}
    definition = {"type": "function", "function": inner} if api.chat else {"type": "function", **inner}
    client, transport = fake(api.calling(("look", '{"at": 1}'), ("look", "[]")), api.saying("ok"))
    api.run(client, definition, handlers={"look": lambda at: f"at {at}"})
    assert transport.sent()["tools"] == [definition]
    assert api.results(transport)[0] == ("c0", "at 1")
    assert "not an object" in api.results(transport)[1][1]


def test_typed_tools(api: Api, fake: MakeFake) -> None:
    made = entrechat.pydantic_function_tool if api.chat else entrechat.pydantic_responses_function_tool
    client, transport = fake(api.calling(("Point", '{"x": 1}'), ("Point", '{"x": "a"}')), api.saying("ok"))
    api.run(client, made(Point), handlers={"Point": lambda point: point.x + 1})
    assert api.results(transport)[0] == ("c0", "2")
    assert "$.x" in api.results(transport)[1][1]


def test_custom_tools(api: Api, fake: MakeFake) -> None:
    tool = {"type": "custom", "custom": {"name": "shout"}} if api.chat else {"type": "custom", "name": "shout"}
    client, transport = fake(api.calling(("shout", "hey {"), custom=True), api.saying("ok"))
    run = api.run(client, tool, handlers={"shout": str.upper})
    assert api.results(transport) == [("c0", "HEY {")]
    assert run.calls[0].type == "custom"
    if not api.chat:
        assert api.history(transport)[-1]["type"] == "custom_tool_call_output"


def test_the_servers_own_tools_and_namespaces(fake: MakeFake) -> None:
    api = Api("responses")
    space = {"type": "namespace", "name": "maths", "tools": [{"type": "function", "name": "inc"}]}
    client, transport = fake(api.calling(("inc", '{"a": 1}')), api.saying("ok"))
    api.run(client, {"type": "web_search"}, space, handlers={"inc": add})
    assert transport.sent()["tools"] == [{"type": "web_search"}, space]
    assert api.results(transport) == [("c0", "2")]


@pytest.mark.parametrize(
    ("tools", "options", "error", "said"),
    [
        ([add, add], {}, ValueError, "two tools are called 'add'"),
        ([{"type": "custom", "custom": {"name": "x"}}], {}, ValueError, "no function behind the tool 'x'"),
        ([add], {"handlers": {"ad": add}}, ValueError, "no tool called 'ad'"),
        ([3], {}, TypeError, "a tool is a function"),
        ([add], {"max_turns": 0}, ValueError, "max_turns must be 1 or more"),
        ([add], {"max_time": -1}, ValueError, "max_time must be more than 0"),
        ([add], {"max_cost": 1.0}, ValueError, "max_cost needs price"),
        ([add], {"n": 2}, ValueError, "n must be 1"),
        ([add], {"temprature": 1}, TypeError, "temperature"),
    ],
)
def test_misuse_is_told_before_anything_is_sent(
    tools: Any, options: Any, error: type[Exception], said: str, fake: MakeFake
) -> None:
    client, transport = fake(Api("chat").saying("ok"))
    with pytest.raises(error, match=said):
        Api("chat").run(client, *tools, **options)
    assert transport.requests == []


def test_no_background(fake: MakeFake) -> None:
    client, transport = fake(Api("responses").saying("ok"))
    with pytest.raises(ValueError, match="background"):
        Api("responses").run(client, background=True)
    with pytest.raises(TypeError, match="with_raw_response"):
        client.run(client.responses.with_raw_response.run_tools, model="m", input="q")
    assert transport.requests == []


@pytest.mark.parametrize("what", ["tool", "hook"])
def test_asynchronous_functions_need_the_asynchronous_client(what: str, fake: MakeFake) -> None:
    api = Api("chat")
    client, transport = fake(api.calling(("aadd", '{"a": 1}')), api.saying("ok"))
    options: dict[str, Any] = {"on_message": aadd} if what == "hook" else {}
    tools = [aadd] if what == "tool" else []
    if client.colour == "sync":
        with pytest.raises(TypeError, match="use AsyncOpenAI"):
            api.run(client, *tools, **options)
        assert transport.requests == []
    elif what == "tool":
        assert api.run(client, *tools).calls[0].value == 2


def test_what_only_turns_out_to_be_asynchronous(fake: MakeFake) -> None:
    api = Api("chat")
    client, transport = fake(api.calling(("f", "{}")), api.saying("ok"))
    api.run(client, function_tool(lambda: aadd(1), name="f"))
    told = api.results(transport)[0][1]
    assert told == "2" if client.colour == "async" else "use AsyncOpenAI" in told


# -- limits ---------------------------------------------------------------------------------------------------------


def forever(api: Api, **options: Any) -> Said:
    return api.calling(("add", '{"a": 1}'), **options)


def test_turns(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match=r"still called tools in turn 3 \(max_turns\)") as caught:
        api.run(client, adder(client), max_turns=3)
    assert len(transport.requests) == 3
    assert (caught.value.limit, len(caught.value.run.turns)) == ("max_turns", 3)
    assert isinstance(caught.value, entrechat.OpenAIError)
    # what was said can be sent on: every call has its result
    client, transport = fake(api.saying("at last"))
    api.run(client, **({"messages": caught.value.run.messages} if api.chat else {"input": caught.value.run.messages}))
    assert len(api.results(transport)) == 3


def test_ten_turns_by_default(fake: MakeFake) -> None:
    client, transport = fake(forever(Api("chat")))
    with pytest.raises(ToolLimitError):
        Api("chat").run(client, add)
    assert len(transport.requests) == 10


def test_time(api: Api, fake: MakeFake, clock: FakeClock) -> None:
    client, transport = fake(forever(api))

    def slow(a: int) -> int:
        clock.advance(4)
        return a

    with pytest.raises(ToolLimitError, match="12 seconds have passed") as caught:
        api.run(client, function_tool(slow, name="add"), max_time=10)
    assert caught.value.limit == "max_time"
    assert [request.timeout.total for request in transport.requests] == [10.0, 6.0, 2.0]  # type: ignore[union-attr]


def test_time_is_over_amid_an_answer(api: Api, fake: MakeFake) -> None:
    client, _ = fake(forever(api), Said(200, {"content-type": "application/json"}, [100.0, b"{}"]))
    with pytest.raises(ToolLimitError) as caught:
        api.run(client, adder(client), max_time=10)
    assert isinstance(caught.value.__cause__, entrechat.APITimeoutError)
    client, _ = fake(Said(200, {"content-type": "application/json"}, [100.0, b"{}"]), max_retries=0)
    with pytest.raises(entrechat.APITimeoutError):
        api.run(client, adder(client), timeout=1, max_time=1000)


def test_tokens(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match="45 tokens are spent"):
        api.run(client, adder(client), max_total_tokens=40)
    assert len(transport.requests) == 3


@pytest.mark.parametrize("price", [(1000.0, 2000.0), lambda usage: usage.total_tokens / 750], ids=["rates", "function"])
def test_money(price: Any, api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api))
    with pytest.raises(ToolLimitError, match=r"0\.06 dollars are spent \(max_cost\)") as caught:
        api.run(client, adder(client), max_cost=0.05, price=price)
    assert len(transport.requests) == 3
    assert caught.value.run.cost == pytest.approx(0.06)
    client, _ = fake(api.saying("cheap"))
    assert api.run(client, price=price).cost == pytest.approx(0.02)


def test_a_limit_that_cannot_be_kept_is_told(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api, usage=False))
    with pytest.raises(ToolLimitError, match="does not tell"):
        api.run(client, adder(client), max_total_tokens=40)
    assert len(transport.requests) == 1
    client, _ = fake(api.saying("ok", usage=False))
    assert api.run(client, max_total_tokens=40).usage is None


# -- hooks, choices, types ------------------------------------------------------------------------------------------


def test_hooks(api: Api, fake: MakeFake) -> None:
    client, _ = fake(api.calling(("add", '{"a": 1}'), ("sub", "{}")), api.saying("2"))
    seen: list[Any] = []
    hooks = {
        "on_message": lambda message: seen.append(type(message).__name__),
        "on_tool_call": lambda call: seen.append((call.name, call.output)),
        "on_tool_result": lambda call: seen.append((call.id, call.output[:5])),
    }
    if client.colour == "async":

        def awaited(hook: Any) -> Any:
            async def call(what: Any) -> None:
                await asyncio.sleep(0)
                hook(what)

            return call

        hooks = {name: awaited(hook) for name, hook in hooks.items()}
    api.run(client, adder(client), **hooks)
    kind = "ChatCompletionMessage" if api.chat else "Response"
    assert seen == [kind, ("add", ""), ("sub", ""), ("c0", "2"), ("c1", "Error"), kind]


CHOICES: list[tuple[Any, Any]] = [
    ("required", "auto"),
    ("auto", "auto"),
    ("none", "none"),
    ({"type": "function", "name": "add"}, "auto"),
    (
        {"type": "allowed_tools", "mode": "required", "tools": []},
        {"type": "allowed_tools", "mode": "auto", "tools": []},
    ),
    (
        {"type": "allowed_tools", "allowed_tools": {"mode": "required", "tools": []}},
        {"type": "allowed_tools", "allowed_tools": {"mode": "auto", "tools": []}},
    ),
]


@pytest.mark.parametrize(("choice", "later"), CHOICES, ids=str)
def test_a_forced_call_is_forced_once(choice: Any, later: Any, api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), forever(api), api.saying("ok"))
    api.run(client, adder(client), tool_choice=choice)
    assert [transport.sent(at)["tool_choice"] for at in range(3)] == [choice, later, later]


def test_an_idempotency_key_is_for_one_request(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), api.saying("ok"))
    api.run(client, adder(client), idempotency_key="k")
    assert [request.headers.get("idempotency-key") for request in transport.requests] == ["k", None]


def test_the_last_answer_as_a_type(api: Api, fake: MakeFake) -> None:
    client, transport = fake(forever(api), api.saying('{"x": 4}'))
    run = api.run(client, adder(client), **{"response_format" if api.chat else "text_format": Point})
    parsed = run.final.choices[0].message.parsed if api.chat else run.final.output_parsed
    assert parsed == Point(4)
    assert "Point" in json.dumps(transport.sent(0))
    assert "parsed" not in json.dumps(run.messages)


def test_a_conversation_that_the_server_keeps(fake: MakeFake) -> None:
    api = Api("responses")
    client, transport = fake(forever(api), forever(api), api.saying("ok"))
    run = api.run(client, adder(client), conversation="conv_1")
    new = [{"type": "function_call_output", "call_id": "c0", "output": "2"}]
    assert [transport.sent(at)["input"] for at in range(3)] == ["q", new, new]
    assert len(run.messages) == 6


def test_what_chat_servers_leave_out(fake: MakeFake) -> None:
    api = Api("chat")
    answer = api.answer([("add", '{"a": 1}'), ("add", '{"a": 2}')])
    for call in answer["choices"][0]["message"]["tool_calls"]:
        call["id"] = ""
        del call["type"]
    client, transport = fake(Said.json(answer), api.saying("ok"))
    api.run(client, add)
    ids = [call["id"] for call in api.history(transport)[1]["tool_calls"]]
    assert [id for id, _ in api.results(transport)] == ids
    assert len(set(ids)) == 2
    client, _ = fake(Said.json({**answer, "choices": []}))
    assert api.run(client).final.choices == []


def test_sound_goes_back_by_its_id(fake: MakeFake) -> None:
    api = Api("chat")
    answer = api.answer([("add", '{"a": 1}')])
    answer["choices"][0]["message"]["audio"] = {"id": "audio_1", "data": "AAAA", "transcript": "t"}
    client, transport = fake(Said.json(answer), api.saying("ok"))
    api.run(client, add)
    assert api.history(transport)[1]["audio"] == {"id": "audio_1"}


def test_a_response_that_was_cut_off_is_the_last(fake: MakeFake) -> None:
    api = Api("responses")
    client, transport = fake(Said.json({**api.answer([("add", '{"a"')]), "status": "incomplete"}))
    assert api.run(client, add).final.status == "incomplete"
    assert len(transport.requests) == 1


# -- streams --------------------------------------------------------------------------------------------------------


def chunked(api: Api, calls: Any = (), text: str | None = None) -> Said:
    """The answer as a stream, in pieces."""
    whole = api.answer(calls, text=text)
    if not api.chat:
        begun = {**whole, "output": [], "status": "in_progress", "usage": None}
        events: list[Any] = [{"type": "response.created", "response": begun}]
        for at, item in enumerate(whole["output"]):
            empty = {**item, "arguments": ""} if "arguments" in item else {**item, "content": []}
            events.append({"type": "response.output_item.added", "output_index": at, "item": empty})
            if "arguments" in item:
                for piece in item["arguments"]:
                    delta = {"output_index": at, "item_id": item["id"], "delta": piece}
                    events.append({"type": "response.function_call_arguments.delta", **delta})
            else:
                for piece in item["content"][0]["text"]:
                    delta = {"output_index": at, "content_index": 0, "item_id": "m", "delta": piece}
                    events.append({"type": "response.output_text.delta", **delta})
            events.append({"type": "response.output_item.done", "output_index": at, "item": item})
        events.append({"type": "response.completed", "response": whole})
        return Said.events([{**each, "sequence_number": at} for at, each in enumerate(events)], named=True, done=False)
    head = {"id": "x", "object": "chat.completion.chunk", "created": 1, "model": "m"}
    [choice] = whole["choices"]
    deltas: list[Any] = [{"role": "assistant", "content": None if text is None else ""}]
    for at, call in enumerate(choice["message"].get("tool_calls", ())):
        given = call["function"]["arguments"]
        deltas.append({"tool_calls": [{"index": at, **call, "function": {**call["function"], "arguments": ""}}]})
        deltas += [{"tool_calls": [{"index": at, "function": {"arguments": piece}}]} for piece in given]
    deltas += [{"content": piece} for piece in text or ""]
    chunks: list[Any] = [{**head, "choices": [{"index": 0, "delta": delta, "finish_reason": None}]} for delta in deltas]
    chunks.append({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]})
    return Said.events([*chunks, {**head, "choices": [], "usage": USAGE}])


def stream(api: Api, client: Client, *tools: Any, **options: Any) -> tuple[list[Any], Any]:
    """The events, and the run at the end."""
    made = api.run(client, *tools, stream=True, **options)
    if client.colour == "sync":
        with made as entered:
            return list(entered), entered.until_done()

    async def read() -> Any:
        async with made as entered:
            return [event async for event in entered], await entered.until_done()

    found: tuple[list[Any], Any] = client.runner.run(read())
    return found


def test_streams(api: Api, fake: MakeFake) -> None:
    asked = [("add", '{"a": 1, "b": 2}'), ("sub", "{}")]
    answers = [chunked(api, asked), chunked(api, text="It is 3.")]
    client, transport = fake(*answers)
    events, run = stream(api, client, adder(client))
    kinds = [event.type for event in events]
    results = [event for event in events if event.type == "tool.result"]
    assert [event.call.output[:5] for event in results] == ["3", "Error"]
    first, last = kinds.index("tool.result"), len(kinds) - 1 - kinds[::-1].index("tool.result")
    assert last == first + 1
    assert any("arguments.delta" in kind for kind in kinds[:first])
    deltas = [event.delta for event in events[last:] if event.type in ("content.delta", "response.output_text.delta")]
    assert "".join(deltas) == "It is 3." == api.text(run)
    # the same conversation as without a stream
    client, other = fake(api.calling(*asked), api.saying("It is 3."))
    plain = api.run(client, adder(client))
    assert run.messages == plain.messages
    assert run.usage == plain.usage
    assert api.history(transport) == api.history(other)
    assert transport.sent()["stream"] is True
    assert transport.open == 0
    if api.chat:
        assert transport.sent()["stream_options"] == {"include_usage": True}


def test_text_deltas(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')], text="Hm. "), chunked(api, text="Two."))
    made = api.run(client, adder(client), stream=True)
    if client.colour == "sync":
        assert "".join(made.text_deltas()) == "Hm. Two."
    else:

        async def read() -> str:
            return "".join([piece async for piece in made.text_deltas()])

        assert client.runner.run(read()) == "Hm. Two."


def test_bad_arguments_of_a_stream_go_back(api: Api, fake: MakeFake) -> None:
    client, transport = fake(chunked(api, [("add", '{"a": ')]), chunked(api, text="ok"))
    stream(api, client, adder(client))
    assert "not valid JSON" in api.results(transport)[0][1]


def test_limits_of_a_stream(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')]))
    with pytest.raises(ToolLimitError):
        stream(api, client, adder(client), max_turns=2)
    silent = Said(200, {"content-type": "text/event-stream"}, [100.0])
    client, transport = fake(chunked(api, [("add", '{"a": 1}')]), silent)
    with pytest.raises(ToolLimitError) as caught:
        stream(api, client, adder(client), max_time=10)
    assert caught.value.limit == "max_time"
    assert transport.open == 0


def test_a_stream_as_a_type(api: Api, fake: MakeFake) -> None:
    client, _ = fake(chunked(api, [("add", '{"a": 1}')]), chunked(api, text='{"x": 4}'))
    _, run = stream(api, client, adder(client), **{"response_format" if api.chat else "text_format": Point})
    assert (run.final.choices[0].message.parsed if api.chat else run.final.output_parsed) == Point(4)
    assert "parsed" not in json.dumps(run.messages)


def test_leaving_a_stream_early(api: Api, fake: MakeFake) -> None:
    client, transport = fake(chunked(api, [("add", '{"a": 1}')]), chunked(api, text="ok"))
    made = api.run(client, adder(client), stream=True)
    assert transport.requests == []  # it begins with the first event
    if client.colour == "sync":
        next(made)
        made.close()
        assert list(made) == []
    else:

        async def leave() -> list[Any]:
            await made.__anext__()
            await made.aclose()
            return [event async for event in made]

        assert client.runner.run(leave()) == []
    assert (len(transport.requests), transport.open) == (1, 0)
    assert made.run.turns == []


def test_a_stream_that_breaks_off(make_client: MakeClient) -> None:
    with FaultServer("1: truncate after=event:3") as server:
        client = make_client(base_url=server.base_url)
        with pytest.raises(StreamTruncatedError):
            stream(Api("chat"), client)
        assert len(server.calls) == 1


# -- the server of this package -------------------------------------------------------------------------------------


def script(body: Any) -> Any:
    last = body["messages"][-1]
    if last["role"] == "tool":
        return f"It is {last['content']}."
    return {"name": "add", "arguments": {"a": 20, "b": 22}}


@pytest.mark.parametrize("streamed", [False, True])
def test_with_the_local_server(client: Client, streamed: bool) -> None:
    kind = entrechat.OpenAI if client.colour == "sync" else entrechat.AsyncOpenAI
    local = Client(kind.local(engine=Scripted(script)), client.colour, client.runner)
    try:
        if streamed:
            _, run = stream(Api("chat"), local, adder(client), model="gpt-4o-mini")
        else:
            run = Api("chat").run(local, adder(client), model="gpt-4o-mini")
    finally:
        local.close()
    assert Api("chat").text(run) == "It is 42."
    assert run.usage.total_tokens > 0
