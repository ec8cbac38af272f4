"""`run_tools`: tools of every kind, and what the model is told of what they gave or raised."""

from __future__ import annotations

from typing import Any

import pytest

import entrechat
from entrechat.helpers.tools import function_tool
from tests.unit.conftest import MakeFake

from .run_tools import Api, Asked, Point, aadd, add, adder
from .run_tools import api as api

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
