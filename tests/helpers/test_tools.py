"""Functions as tools: what the schema says, what becomes of arguments, what is refused."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import functools
import gc
import inspect
import json
import weakref
from collections.abc import Callable
from decimal import Decimal
from typing import Annotated, Any, Literal, NotRequired, Optional, TypedDict

import pytest

import entrechat
from entrechat.helpers.strict_lint import check
from entrechat.helpers.tools import FunctionTool, Mismatch, function_tool, tool
from entrechat.helpers.tools_docs import described

pydantic = pytest.importorskip("pydantic")


def parameters(function: Any, **options: Any) -> dict[str, Any]:
    found: dict[str, Any] = function_tool(function, **options)["function"]["parameters"]
    return found


class Colour(enum.Enum):
    RED = "r"
    BLUE = "b"


@dataclasses.dataclass
class Place:
    name: str
    country: str = "IT"


class Window(TypedDict):
    start: int
    end: NotRequired[int]


def plain(city: str, days: int = 3, unit: Literal["C", "F"] = "C") -> str:
    """The weather of a city.

    Over several days, if you like.

    Args:
        city: Its name,
            in English.
        days: How many.

    Returns:
        A text.
    """
    return f"{city} {days} {unit}"


def test_the_definition() -> None:
    made = function_tool(plain)
    assert made == {
        "type": "function",
        "function": {
            "name": "plain",
            "description": "The weather of a city.\n\nOver several days, if you like.",
            "strict": True,
            "parameters": {
                "type": "object",
                "properties": {
                    "city": {"type": "string", "description": "Its name, in English."},
                    "days": {"anyOf": [{"type": "integer"}, {"type": "null"}], "description": "How many. By default 3."},
                    "unit": {
                        "anyOf": [{"type": "string", "enum": ["C", "F"]}, {"type": "null"}],
                        "description": 'By default "C".',
                    },
                },
                "required": ["city", "days", "unit"],
                "additionalProperties": False,
            },
        },
    }
    assert made.for_responses() == {"type": "function", **made["function"]}
    assert made("Rome", unit="F") == "Rome 3 F"
    assert json.loads(json.dumps(made)) == made


def test_names_and_descriptions() -> None:
    made = function_tool(plain, name="weather-2", description="Says how it is.")
    assert (made.name, made["function"]["name"]) == ("weather-2", "weather-2")
    assert made["function"]["description"] == "Says how it is."
    assert function_tool(made, name="again").function is plain
    with pytest.raises(ValueError, match="no name for a tool"):
        function_tool(plain, name="a tool")

    def silent() -> None: ...

    assert "description" not in function_tool(silent)["function"]
    assert parameters(silent) == {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    assert function_tool(lambda: 1)["function"]["name"] == "lambda"


def test_as_a_decorator() -> None:
    @function_tool
    def one(a: int) -> int:
        return a + 1

    @tool(name="other", strict=False)
    def two(a: int, b: int = 2) -> int:
        return a + b

    assert isinstance(one, FunctionTool) and one(1) == 2
    assert (two["function"]["name"], two["function"]["strict"], two(1)) == ("other", False, 3)
    assert two["function"]["parameters"]["required"] == ["a"]
    assert entrechat.function_tool is function_tool


GOOGLE = "Says.\n\nArgs:\n    a (int): The first,\n        and more.\n    b (Optional[str], optional): The second.\n\nRaises:\n    X: y"
NUMPY = "Says.\n\nParameters\n----------\na : int\n    The first,\n    and more.\nb : str, optional\n    The second.\n\nReturns\n-------\nx"
REST = "Says.\n\n:param a: The first,\n    and more.\n:param str b: The second.\n:type a: int\n:returns: x\n:rtype: int"


@pytest.mark.parametrize("doc", [GOOGLE, NUMPY, REST], ids=["google", "numpy", "rest"])
def test_docstrings(doc: str) -> None:
    indented = doc.replace("\n", "\n    ")
    for each in (doc, indented):
        assert described(each) == ("Says.", {"a": "The first, and more.", "b": "The second."})


@pytest.mark.parametrize(
    ("doc", "found"),
    [
        (None, ("", {})),
        ("Note: this is text.\n\nSee http://x:1", ("Note: this is text.\n\nSee http://x:1", {})),
        ("Says.\n\nParameters\n----------\na, *b : int\n    Both.", ("Says.", {"a": "Both.", "b": "Both."})),
        ("Says.\n\nArguments:\n    *args: All.\n    k: Key: value.", ("Says.", {"args": "All.", "k": "Key: value."})),
        ("Says.\n\nArgs:\n    a:\n        On its own line.", ("Says.", {"a": "On its own line."})),
    ],
)
def test_odd_docstrings(doc: str | None, found: Any) -> None:
    assert described(doc) == found


# -- types → schema → values ----------------------------------------------------------------------------------------


def everything(
    place: Place,
    window: Window,
    colour: Colour,
    tags: list[str],
    counts: dict[str, int],
    maybe: Optional[int],  # noqa: UP045  # as many still write it
    noted: Annotated[int, "from the annotation"] = 1,
    untyped=2.5,  # type: ignore[no-untyped-def]  # its default says it
) -> Any:
    """Takes all.

    Args:
        noted: from the docstring
    """
    return locals()


def test_types() -> None:
    given = {
        "place": {"name": "Rome", "country": "IT"},
        "window": {"start": 1, "end": None},
        "colour": "b",
        "tags": ["x"],
        "counts": [{"key": "a", "value": 1}],
        "maybe": None,
        "noted": None,
        "untyped": 3,
    }
    made = function_tool(everything)
    assert check(made["function"]["parameters"])[0] == []
    assert "from the annotation" in json.dumps(made) and "from the docstring" not in json.dumps(made)
    args, kwargs = made.bind(json.dumps(given))
    assert args == ()
    assert kwargs == {
        "place": Place("Rome"),
        "window": {"start": 1},
        "colour": Colour.BLUE,
        "tags": ["x"],
        "counts": {"a": 1},
        "maybe": None,
        "untyped": 3.0,
    }


def test_a_default_that_may_be_null_is_told_from_nothing() -> None:
    def f(a: int | None = 5, b: int = 6) -> None: ...

    assert function_tool(f).bind('{"a": null, "b": null}').kwargs == {"a": None}
    assert function_tool(f).bind("{}").kwargs == function_tool(f).bind("").kwargs == {}


def test_positional_parameters() -> None:
    def f(a: int, b: int = 7, /, c: int = 8) -> Any:
        return a, b, c

    args, kwargs = function_tool(f).bind('{"a": 1, "b": null, "c": 3}')
    assert f(*args, **kwargs) == (1, 7, 3)


class Trip(pydantic.BaseModel):
    days: Annotated[int, pydantic.Field(ge=1)]


def test_pydantic() -> None:
    def go(trip: Trip, limit: Annotated[int, pydantic.Field(description="Most", le=5)]) -> None: ...

    made = function_tool(go)
    assert made["function"]["parameters"]["properties"]["limit"] == {"type": "integer", "description": "Most", "maximum": 5}
    assert made.bind('{"trip": {"days": 2}, "limit": 5}').kwargs == {"trip": Trip(days=2), "limit": 5}
    for wrong, path in (
        ('{"trip": {"days": 0}, "limit": 1}', r"\$\.trip"),
        ('{"trip": {"days": 1}, "limit": 6}', r"at most 5"),
    ):
        with pytest.raises(Mismatch, match=path):
            made.bind(wrong)


@pytest.mark.parametrize(
    ("limit", "good", "wrong"),
    [
        ("ge", 1, 0),
        ("gt", 2, 1),
        ("le", 1, 2),
        ("lt", 0, 1),
        ("multiple_of", 3, 4),
        ("min_length", "a", ""),
        ("max_length", "a", "ab"),
        ("pattern", "1", "x"),
    ],
)
def test_limits_are_kept(limit: str, good: Any, wrong: Any) -> None:
    class Limit:
        def __init__(self, **given: Any) -> None:
            self.__dict__.update(given)

    value = {"multiple_of": 3, "pattern": "^[0-9]$"}.get(limit, 1)

    def f(a: int) -> None: ...

    f.__annotations__["a"] = Annotated[type(good), Limit(**{limit: value})]
    made = function_tool(f)
    assert made.bind(json.dumps({"a": good})).kwargs == {"a": good}
    with pytest.raises(Mismatch, match=r"\$\.a: expected"):
        made.bind(json.dumps({"a": wrong}))


def test_limits_of_what_json_has_no_limits_for() -> None:
    class Limit:
        def __init__(self, **given: Any) -> None:
            self.__dict__.update(given)

    def f(
        price: Annotated[Decimal, Limit(gt=0)],
        day: Annotated[dt.date, Limit(ge=dt.date(2026, 1, 1))],
        tags: Annotated[set[str], Limit(max_length=1)],
        either: Annotated[int | str, Limit(gt=0)],
        step: Annotated[float, Limit(multiple_of=3)] = 3.0,
    ) -> None: ...

    f.__annotations__ = {name: eval(kind, {**globals(), "Limit": Limit}) for name, kind in f.__annotations__.items()}
    properties = parameters(f)["properties"]
    assert "exclusiveMinimum" not in properties["price"]
    assert "minimum" not in properties["day"]
    assert properties["tags"]["maxItems"] == 1
    good = {"price": "1.5", "day": "2026-01-02", "tags": ["a", "a"], "either": "a"}
    assert function_tool(f).bind(json.dumps(good)).kwargs["price"] == Decimal("1.5")
    for change, said in (
        ({"price": "-1"}, r"\$\.price: expected more than 0"),
        ({"day": "2025-12-31"}, r"\$\.day: expected at least 2026-01-01"),
        ({"tags": ["a", "b"]}, r"\$\.tags: expected an array of at most 1"),
        ({"either": -1}, r"\$\.either: expected more than 0"),
        ({"step": 1e308}, r"\$\.step: expected a multiple of 3"),
    ):
        with pytest.raises(Mismatch, match=said):
            function_tool(f).bind(json.dumps({**good, **change}))


def test_a_default_that_is_very_large() -> None:
    def f(a: int = 2**80) -> None: ...

    assert str(2**80) in parameters(f)["properties"]["a"]["description"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ("{", "not valid JSON"),
        ("[]", r"\$: expected an object"),
        ('{"city": 1, "days": 1, "unit": "C"}', r"\$\.city: expected a string, got 1"),
        ('{"days": 1, "unit": "C"}', r"\$\.city: expected a value; it is missing"),
        ('{"city": "x", "unit": "K"}', r"\$\.unit: expected null|\$\.unit: expected one of 'C', 'F'"),
    ],
)
def test_wrong_arguments_are_told(arguments: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        function_tool(plain).bind(arguments)


# -- what is a function ---------------------------------------------------------------------------------------------


class Shop:
    """A shop."""

    def __init__(self, name: str) -> None:
        self.name = name

    def sell(self, what: str) -> str:
        """Sell something."""
        return f"{self.name}: {what}"

    def __call__(self, what: str) -> str:
        """Ask for something."""
        return f"{self.name}? {what}"

    @staticmethod
    def close(hour: int) -> int:
        return hour


async def later(a: int) -> int:
    return a


CALLABLES: list[tuple[Any, str, Any]] = [
    (Shop("A").sell, "sell", "A: x"),
    (Shop("B").sell, "sell", "B: x"),
    (Shop("C"), "Shop", "C? x"),
    (functools.partial(Shop.sell, Shop("D")), "sell", "D: x"),
]


@pytest.mark.parametrize(("function", "name", "result"), CALLABLES, ids=["method", "another's", "object", "partial"])
def test_callables(function: Any, name: str, result: str) -> None:
    made = function_tool(function)
    args, kwargs = made.bind('{"what": "x"}')
    assert (made.name, made(*args, **kwargs)) == (name, result)
    assert made["function"]["description"] in ("Sell something.", "Ask for something.")


def test_functions_of_every_kind() -> None:
    assert inspect.iscoroutinefunction(function_tool(later).function)
    assert list(parameters(Shop.close)["properties"]) == ["hour"]

    def keyed(a: int, *, secret: str) -> str:
        return f"{a}{secret}"

    hidden = functools.partial(keyed, secret="s")
    assert list(parameters(hidden)["properties"]) == ["a"]  # what the caller gives is no business of the model's
    assert function_tool(hidden)(1) == "1s"


def varied(*args: int) -> None: ...
def keywords(**kwargs: int) -> None: ...
def bare(a) -> None: ...  # type: ignore[no-untyped-def]  # that is the point
def lost(a: Missing) -> None: ...  # type: ignore[name-defined]  # noqa: F821  # likewise
def odd(a: Callable[[], int]) -> None: ...
def loose(a: dict[str, Any], b: Any) -> None: ...


@pytest.mark.parametrize(
    ("function", "said"),
    [
        (varied, r"\*args: int"),
        (keywords, r"\*\*kwargs: int"),
        (bare, "'a' has no annotation"),
        (lost, "'Missing', which is not there"),
        (odd, r"\$\.a: there is no JSON Schema"),
        (loose, r"\$\.properties\.b: says nothing of the type.*strict=False"),
        (dict, "dict"),
    ],
    ids=["args", "kwargs", "bare", "lost", "odd", "loose", "builtin"],
)
def test_what_has_no_schema(function: Any, said: str) -> None:
    with pytest.raises(TypeError, match=said):
        function_tool(function)


def test_not_strict() -> None:
    made = function_tool(loose, strict=False)
    assert made["function"]["strict"] is False
    assert made.bind('{"a": {"x": [1]}, "b": 2}').kwargs == {"a": {"x": [1]}, "b": 2}


def test_schemas_are_kept_as_long_as_their_functions() -> None:
    def f(a: int) -> None: ...

    made = function_tool(f)
    assert made["function"]["parameters"] is function_tool(f)["function"]["parameters"]
    gone = weakref.ref(f)
    del f, made
    gc.collect()
    assert gone() is None


def test_pydantic_function_tool_is_the_official_one() -> None:
    official = pytest.importorskip("openai")

    class Query(pydantic.BaseModel):
        """What to look for."""

        words: list[str]
        colour: Colour = Colour.RED
        place: Place | None = None

    theirs, ours = (package.pydantic_function_tool(Query, name="q") for package in (official, entrechat))
    assert ours == theirs
