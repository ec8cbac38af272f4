"""JSON request bodies: one pass of orjson over the caller's own objects, and a slow path that explains or mends.

The fast path never walks the body in Python. orjson calls `_default` for what it doesn't know; whatever it refuses
(omitted values, integers beyond 64 bits, keys that are not strings, lone surrogates, circles) makes `_plain` copy the
body into plain values, so that the error can name the place: `messages[0].content: bytes cannot be sent as JSON`.
"""

from __future__ import annotations

from typing import Any

import orjson

_dumps = orjson.dumps
_LEAVES = frozenset({str, int, bool, float, type(None)})
# Typed Any: a check against them leaves Any as it is, rather than a list of unknowns
_BYTES: Any = (bytes, bytearray, memoryview)
_NEVER: Any = (bytes, bytearray, memoryview, type)
_SETS: Any = (set, frozenset)
_TUPLE: Any = tuple
_LIST: Any = list
_DICT: Any = dict
_CLASS: Any = type


def encode(obj: Any, *, by_alias: bool | None = None) -> bytes:
    """`obj` as compact UTF-8 JSON.

    Args:
        obj: what JSON has, and models (ours and pydantic's), dataclasses, enums, dates, UUIDs, Decimals, tuples, sets,
            iterators, mappings, arrays. Members whose value is `omit` are left out.
        by_alias: what pydantic models are dumped with; None leaves it to the model, as in the official client's methods.

    Raises:
        TypeError: a value that JSON cannot carry (bytes, paths, files); the message names where it is.
        ValueError: a lone surrogate, a circle, NaN or an infinity as a parameter or a member of one; likewise.
            Deeper down NaN goes as null, as JSON.stringify sends it: looking for it there costs more than encoding.
    """
    # What an iterator yielded is kept: the slow path may have to come by again.
    drained: dict[int, tuple[Any, list[Any]]] = {}

    def default(value: Any) -> Any:
        return _default(value, drained, by_alias)

    try:
        made = _dumps(obj, default)
    except TypeError as error:
        _raise_cause(error)
        try:
            made = _dumps(obj, default, orjson.OPT_NON_STR_KEYS)  # logit_bias={50256: -100}
        except TypeError as again:
            _raise_cause(again)
            return _encode_slowly(obj, drained, by_alias)
    # orjson writes NaN and infinities as null, which would silently mean something else in a parameter
    if obj.__class__ is dict:
        for value in obj.values():
            if value.__class__ is float:
                if value - value != 0.0:
                    return _encode_slowly(obj, drained, by_alias)
            elif value.__class__ is dict:
                for inner in value.values():
                    if inner.__class__ is float and inner - inner != 0.0:
                        return _encode_slowly(obj, drained, by_alias)
    return made


class _Retry(Exception):
    """Raised inside `_default` to leave orjson for the slow path."""


def _raise_cause(error: TypeError) -> None:
    """What a generator or a `model_dump` of the caller's raised is raised as it was."""
    cause = error.__cause__
    if cause is not None and not isinstance(cause, _Retry):
        raise cause


def _default(value: Any, drained: dict[int, tuple[Any, list[Any]]], by_alias: bool | None) -> Any:
    """What orjson should write in place of a value whose type it does not know."""
    cls: Any = value.__class__
    if getattr(cls, "_is_entrechat_model", False):
        return _sent(value)
    if hasattr(cls, "__entrechat_json__"):  # it keeps its JSON: a `Conversation`
        return value.__entrechat_json__()
    known = _converted(value, cls, drained, by_alias)
    if known is _UNKNOWN or known is _OMITTED or not _all_finite(known):
        raise _Retry
    return known


def _sent(model: Any) -> dict[str, Any]:
    """The members of a model of ours, without what we made of them."""
    members: dict[str, Any] = model.__dict__
    ours: tuple[str, ...] = model._unsent
    return {name: value for name, value in members.items() if name not in ours} if ours else members


_UNKNOWN: Any = object()
_OMITTED: Any = object()


def _converted(value: Any, cls: type, drained: dict[int, tuple[Any, list[Any]]], by_alias: bool | None) -> Any:
    """`value` as something that JSON has, one level deep; `_UNKNOWN` when there is no such thing."""
    if hasattr(value, "model_dump"):
        if isinstance(value, _CLASS):
            return _UNKNOWN
        aliases = {} if by_alias is None else {"by_alias": by_alias}  # early pydantic 2 refuses None
        # warnings: a field that holds something else than its type says is sent as it is, and is no news to the caller
        return value.model_dump(mode="json", exclude_unset=True, warnings=False, **aliases)
    if cls.__name__ in ("Omit", "NotGiven"):  # ours and the official client's alike
        return _OMITTED
    if isinstance(value, _TUPLE):
        return list(value)
    if isinstance(value, _NEVER):
        return _UNKNOWN
    if hasattr(value, "isoformat"):  # subclasses of datetime, and time zones that orjson does not know
        return value.isoformat()
    if hasattr(value, "tolist"):  # numpy's and the standard library's arrays, torch's tensors
        return value.tolist()
    if hasattr(value, "as_tuple"):  # Decimal, written digit for digit
        return orjson.Fragment(str(value)) if value.is_finite() else float(value)
    if hasattr(value, "keys") and hasattr(value, "__getitem__"):
        return {key: value[key] for key in value.keys()}
    if hasattr(value, "read") or hasattr(value, "__fspath__"):
        return _UNKNOWN  # a file is iterable too, and its lines are not what is meant
    if hasattr(value, "__next__"):
        kept = drained.get(id(value))
        if kept is None:
            kept = drained[id(value)] = (value, list(value))  # the value as well, so that its id stays its own
        return kept[1]
    if isinstance(value, _SETS):
        return list(value)
    if hasattr(value, "__fields_set__") and hasattr(value, "json"):  # pydantic 1
        return orjson.loads(value.json(exclude_unset=True, by_alias=bool(by_alias)))
    if hasattr(value, "__len__") and hasattr(value, "__iter__"):  # deque, range, views
        return list(value)
    return _UNKNOWN


def _all_finite(value: Any) -> bool:
    """Whether no float in a freshly made value is NaN or infinite."""
    if isinstance(value, float):
        return value - value == 0.0
    if isinstance(value, _DICT):
        return all(map(_all_finite, value.values()))
    return not isinstance(value, _LIST) or all(map(_all_finite, value))


def _encode_slowly(obj: Any, drained: dict[int, tuple[Any, list[Any]]], by_alias: bool | None) -> bytes:
    try:
        plain = _Plain(drained, by_alias).value(obj, "", ())
        try:
            return _dumps(None if plain is _OMITTED else plain)
        except TypeError:  # integers beyond 64 bits, or more levels than orjson goes down
            import json

            return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), default=_exact).encode()
    except RecursionError:
        raise ValueError("body: nested too deeply to be sent as JSON") from None


def _exact(value: Any) -> Any:
    # A Fragment, which only orjson can write: a Decimal beside an integer beyond 64 bits
    return float(value.contents)


class _Plain:
    """Copies a body into dicts, lists, strings and numbers, and says where it cannot."""

    def __init__(self, drained: dict[int, tuple[Any, list[Any]]], by_alias: bool | None) -> None:
        self.drained = drained
        self.by_alias = by_alias

    def value(self, value: Any, path: str, above: tuple[int, ...]) -> Any:
        import enum

        cls: Any = value.__class__
        if isinstance(value, enum.Enum):
            return self.value(value.value, path, above)
        if isinstance(value, str):
            return _checked_text(value, path)
        if isinstance(value, float):
            if value != value or value in (float("inf"), float("-inf")):
                raise ValueError(f"{path or 'body'}: JSON has no {value!r}; send None, a finite number or a string")
            return value
        if cls in _LEAVES or isinstance(value, int):
            return value
        if id(value) in above:
            raise ValueError(f"{path or 'body'}: circular reference: the value contains itself")
        inside = (*above, id(value))
        if getattr(cls, "_is_entrechat_model", False):
            value = _sent(value)
        if isinstance(value, _DICT):
            return self.members(value, path, inside)
        if isinstance(value, _LIST):
            items = (self.value(each, f"{path}[{at}]", inside) for at, each in enumerate(value))
            return [each for each in items if each is not _OMITTED]
        if hasattr(cls, "__dataclass_fields__") and not hasattr(value, "model_dump"):
            names = [name for name in cls.__dataclass_fields__ if not name.startswith("_")]
            return self.members({name: getattr(value, name) for name in names}, path, inside)
        if cls.__module__ == "uuid" or hasattr(value, "urn"):
            return str(value)
        known = _converted(value, cls, self.drained, self.by_alias)
        if known is _OMITTED:
            return known
        if known is _UNKNOWN:
            raise TypeError(f"{path or 'body'}: {_refusal(value)}")
        if isinstance(known, orjson.Fragment):
            return known
        return self.value(known, path, inside)

    def members(self, value: dict[Any, Any], path: str, above: tuple[int, ...]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for key, each in value.items():
            name = _key(key, path)
            where = (f"{path}.{name}" if path else name) if name.isidentifier() else f"{path}[{name!r}]"
            inner = self.value(each, where, above)
            if inner is not _OMITTED:
                made[name] = inner
        return made


def _key(key: Any, path: str) -> str:
    """A member's name as the standard library's encoder writes it."""
    import enum

    if isinstance(key, enum.Enum):
        key = key.value
    if isinstance(key, str):
        return _checked_text(str.__str__(key), f"{path or 'body'}, a key")
    if key is None or isinstance(key, bool):
        return {None: "null", True: "true", False: "false"}[key]
    if isinstance(key, int):
        return int.__repr__(key)
    if isinstance(key, float):
        return float.__repr__(key)
    if hasattr(key, "isoformat"):
        return str(key.isoformat())
    if hasattr(key, "urn"):  # UUID
        return str(key)
    raise TypeError(f"{path or 'body'}: the key {key!r} is a {type(key).__name__}; JSON's keys are strings")


def _checked_text(text: str, path: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(
            f"{path or 'body'}: holds half of a surrogate pair ({text[error.start]!r} at {error.start}), which UTF-8 cannot"
            " carry; clean it with text.encode('utf-8', 'replace').decode()"
        ) from None
    return text


def _refusal(value: Any) -> str:
    kind = type(value).__name__
    if isinstance(value, _BYTES):
        return f"{kind} cannot be sent as JSON; decode text (value.decode()), or send base64.b64encode(value).decode()"
    if hasattr(value, "__fspath__"):
        return f"a path ({kind}) cannot be sent as JSON; send str(path), or upload the file with client.files.create"
    if hasattr(value, "read"):
        return f"a file ({kind}) cannot be sent as JSON; read it, or upload it with client.files.create"
    if isinstance(value, _CLASS):
        name = kind if value is type else value.__name__
        parse = "chat.completions.parse() or .stream() as response_format, or responses.parse() as text_format"
        return f"the class {name} cannot be sent as JSON; send an instance. As the type of an answer it goes to {parse}"
    if hasattr(value, "__await__"):
        return f"a {kind} cannot be sent as JSON; await it first"
    return f"{kind} cannot be sent as JSON; turn it into a dict, a list, a string or a number"
