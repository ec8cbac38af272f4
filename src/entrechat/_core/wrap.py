"""From decoded JSON to models: `__wraps__` and its small language (docs/architecture.md) as functions, made once each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .fields import fields
from .model import Model
from .shapes import is_array

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    Spec: TypeAlias = "str | list[Any] | dict[str, Any] | tuple[Any, ...] | None"
    Wrap: TypeAlias = Callable[[Any], Any]

_new = object.__new__


class _Later:
    """A class named in a spec and not imported yet: most of a union's members never arrive."""

    __slots__ = ("_wrap", "ref")

    def __init__(self, ref: str) -> None:
        self.ref = ref
        self._wrap: Wrap | None = None

    def settled(self) -> Wrap:
        if self._wrap is None:
            self._wrap = wrap_class(load(self.ref))
        return self._wrap

    def __call__(self, value: Any) -> Any:
        return self.settled()(value)


def load(ref: str) -> type[Model]:
    """The class that `ref`, "module below entrechat.types:Name", names."""
    import importlib  # sys.modules would also give what another thread has imported in part only

    module, _, name = ref.partition(":")
    cls: type[Model] = getattr(importlib.import_module(f"entrechat.types.{module}"), name)
    return cls


def _settle(wrap: Any) -> Any:
    return wrap.settled() if wrap.__class__ is _Later else wrap


def settled(spec: Spec) -> Wrap:
    """`wrapper(spec)` for a value that is there: its class is imported now, and not looked up again."""
    return _settle(wrapper(spec))  # type: ignore[no-any-return]  # a Wrap in, a Wrap out


def wrapper(spec: Spec) -> Wrap:
    """The function that wraps a value as `spec` says. Values of another shape pass through untouched."""
    if spec is None:
        return _same
    if isinstance(spec, str):
        return _Later(spec)
    if is_array(spec):
        return _of_list(wrapper(spec[0]))
    if isinstance(spec, tuple):
        return _of_alternatives(spec)
    by_member: dict[str, Any] = spec  # type: ignore[assignment]  # what is left
    if "*" in by_member:
        return _of_mapping(wrapper(by_member["*"]))
    if "" in by_member:
        return _of_shapes(by_member[""])
    ((member, table),) = by_member.items()
    return _of_union(member, table)


def _same(value: Any) -> Any:
    return value


def _of_list(item: Any) -> Wrap:
    def wrap(value: Any) -> Any:
        nonlocal item
        if value.__class__ is not list or not value:
            return value
        if item.__class__ is _Later:
            item = _settle(item)
        return [item(each) for each in value]

    return wrap


def _of_mapping(item: Any) -> Wrap:
    def wrap(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        for key, each in value.items():
            value[key] = item(each)
        return value

    return wrap


def _of_alternatives(specs: tuple[Any, ...]) -> Wrap:
    for_list: Any = None
    for_dict: Any = None
    for spec in specs:
        if is_array(spec):
            for_list = wrapper(spec)
        elif spec is not None:
            for_dict = wrapper(spec)

    def wrap(value: Any) -> Any:
        nonlocal for_dict
        if value.__class__ is dict:
            if for_dict.__class__ is _Later:
                for_dict = _settle(for_dict)
            return for_dict(value) if for_dict is not None else value
        if value.__class__ is list and for_list is not None:
            return for_list(value)
        return value

    return wrap


def _of_union(member: str, table: dict[str, Spec]) -> Wrap:
    known: dict[Any, Wrap] = {}

    def wrap(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        tag = value.get(member)
        try:
            found = known.get(tag)
        except TypeError:  # a tag that is a list or an object
            return wrap_class(Model)(value)
        if found is None:
            if tag is None:  # some servers leave it out: go by what else is there
                return wrap_class(_closest((ref for ref in table.values() if isinstance(ref, str)), value))(value)
            ref = table.get(tag) if isinstance(tag, str) else None
            if ref is None:
                return wrap_class(Model)(value)  # not remembered: tags come from outside and have no bound
            found = known[tag] = settled(ref)
        return found(value)

    return wrap


def _of_shapes(candidates: list[tuple[str, str]]) -> Wrap:
    shapes = [(ref, members.split()) for ref, members in candidates]

    def wrap(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        whole = [ref for ref, members in shapes if all(name in value for name in members)]
        if len(whole) == 1:
            return wrap_class(load(whole[0]))(value)
        return wrap_class(_closest(whole or [ref for ref, _ in shapes], value))(value)

    return wrap


def _closest(refs: Iterable[str], value: dict[str, Any]) -> type[Model]:
    """The class among `refs` that knows the most members of `value`; the first of equals. Model where none knows any."""
    best: type[Model] = Model
    most = 0
    for ref in refs:
        cls = load(ref)
        known = sum(1 for field in fields(cls).values() if field.alias in value)
        if known > most:
            best, most = cls, known
    return best


def wrap_class(cls: type[Model]) -> Wrap:
    """The function that turns a decoded object into an instance of `cls`; made once a class."""
    made = cls.__dict__.get("__wrap__")
    if made is not None:
        return made.__func__  # type: ignore[no-any-return]  # a staticmethod, so that it does not bind
    wrap = _make_wrap(cls)
    cls.__wrap__ = staticmethod(wrap)  # type: ignore[attr-defined]  # kept on the class itself, not inherited
    return wrap


def _members(cls: type[Model]) -> dict[str, Any]:
    specs: dict[str, Spec] = {}
    own: dict[str, Wrap] = {}
    for base in reversed(cls.__mro__):
        specs.update(base.__dict__.get("__wraps__", {}))
        if "__wraps__" not in base.__dict__ and issubclass(base, Model) and not base.__module__.startswith("entrechat."):
            from .hints import wraps_of

            own.update(wraps_of(base))  # a class of the user's: its annotations say what ours keep in __wraps__
    return {**{name: wrapper(spec) for name, spec in specs.items() if spec is not None}, **own}


def _make_wrap(cls: type[Model]) -> Wrap:
    members = _members(cls)
    if not members:

        def wrap_flat(value: Any) -> Any:
            if value.__class__ is not dict:
                return value
            made = _new(cls)
            made.__dict__ = value
            return made

        return wrap_flat

    def wrap(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        for name, inner in members.items():
            found = value.get(name)
            if found is not None:
                if inner.__class__ is _Later:
                    inner = members[name] = _settle(inner)
                value[name] = inner(found)
        made = _new(cls)
        made.__dict__ = value
        return made

    return wrap
