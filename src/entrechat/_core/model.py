"""Response models: the JSON object that the server sent, with types on top.

An instance's `__dict__` *is* the decoded object: reading an attribute runs at native speed, members that no class
names are simply there, absent and null stay apart, and `to_dict()` gives back what came. Nested objects are wrapped
once, on arrival, as `__wraps__` says (the small language is in docs/architecture.md); nothing is looked up in
annotations on a call.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar

import orjson

from .shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Literal, Self, TypeAlias, dataclass_transform

    Spec: TypeAlias = "str | list[Any] | dict[str, Any] | tuple[Any, ...] | None"
    Wrap: TypeAlias = Callable[[Any], Any]
else:

    def dataclass_transform(**_: object) -> Any:
        return lambda cls: cls


_MISSING: Any = object()
_new = object.__new__


class Alias:
    """An attribute whose name on the wire is no identifier, or clashes: `illicit_violent` for `illicit/violent`."""

    __slots__ = ("default", "name", "wire")

    def __init__(self, wire: str, default: Any = _MISSING) -> None:
        self.wire = wire
        self.default = default
        self.name = wire

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    def __get__(self, instance: Model | None, owner: type) -> Any:
        if instance is None:
            return self
        return instance.__dict__.get(self.wire)

    def __set__(self, instance: Model, value: Any) -> None:
        instance.__dict__[self.wire] = value

    def __delete__(self, instance: Model) -> None:
        instance.__dict__.pop(self.wire, None)


if TYPE_CHECKING:

    def wire(alias: str, default: Any = ...) -> Any: ...

else:
    wire = Alias


class FieldInfo:
    """What a model class declares of one member: its annotation (as text), its name on the wire, whether it is required."""

    __slots__ = ("alias", "annotation", "name", "owner", "required")

    def __init__(self, name: str, annotation: Any, alias: str, required: bool, owner: type) -> None:
        self.name = name
        self.annotation = annotation
        self.alias = alias
        self.required = required
        self.owner = owner

    @property
    def default(self) -> None:
        return None

    def is_required(self) -> bool:
        return self.required

    def __repr__(self) -> str:
        return f"FieldInfo(annotation={self.annotation!r}, required={self.required})"


class _ModelFields:
    """`Model.model_fields`: computed on first use, kept by class."""

    __slots__ = ()

    def __get__(self, instance: object, owner: type[Model]) -> dict[str, FieldInfo]:
        return fields(owner)


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
class Model:
    """The base of every response model. See the module's docstring for what an instance is."""

    # Slots beside __dict__ keep what is ours out of the server's object.
    __slots__ = ("__dict__", "__weakref__", "_request_id")

    __wraps__: ClassVar[Mapping[str, Spec]] = {}
    _is_entrechat_model: ClassVar[bool] = True
    _unsent: ClassVar[tuple[str, ...]] = ()  # members that were made here and go to no server
    if TYPE_CHECKING:
        model_fields: ClassVar[dict[str, FieldInfo]]
        _request_id: str | None
    else:
        model_fields = _ModelFields()

    def __init__(self, /, **data: Any) -> None:
        cls = type(self)
        declared = fields(cls)
        values: dict[str, Any] = {}
        for name, value in data.items():
            field = declared.get(name)
            values[field.alias if field else name] = _copied(value)
        missing = [f.name for f in declared.values() if f.required and f.alias not in values]
        if missing:
            raise TypeError(
                f"{cls.__name__}() needs {_listed(missing)} (or use {cls.__name__}.model_construct, which checks nothing)"
            )
        self.__dict__ = values
        _wrap_members(cls, values)

    # -- reading ---------------------------------------------------------------------------------------------

    def __getattr__(self, name: str) -> Any:
        # Only reached when the server sent no such member and the class has no default for it.
        if name == "_request_id":
            return None
        declared = fields(type(self))
        if name in declared:
            return None
        hint = ""
        if not name.startswith("_") and len(self.__dict__) < 1000:  # of many, comparing takes long, and someone may only ask
            import difflib

            near = difflib.get_close_matches(name, [*declared, *self.__dict__], n=1)
            hint = f". Did you mean {near[0]!r}?" if near else ""
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}{hint}", name=name, obj=self)

    @property
    def model_extra(self) -> dict[str, Any]:
        """The members that the server sent and the class does not name."""
        known = {f.alias for f in fields(type(self)).values()}
        return {name: value for name, value in self.__dict__.items() if name not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the members that are there, null or not."""
        names = {f.alias: f.name for f in fields(type(self)).values()}
        return {names.get(key, key) for key in self.__dict__}

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        return _pairs(self)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return self.__dict__ == other.__dict__ or Model.model_dump(self) == Model.model_dump(other)

    __hash__ = None  # type: ignore[assignment]  # mutable, as pydantic's models are

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in _pairs(self))})"

    __str__ = __repr__

    def __repr_args__(self) -> Iterator[tuple[str, Any]]:
        return _pairs(self)

    # -- giving back -----------------------------------------------------------------------------------------

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """What the server sent, as plain dicts and lists.

        Args:
            mode: "json" makes every value one that JSON has.
            use_api_names: the names on the wire rather than the attributes' names.
            exclude_unset: leave out what the server did not send; otherwise declared members appear as None.
            exclude_defaults: leave out members that are None and optional.
            exclude_none: leave out every member that is None.
            warnings: accepted for compatibility; there are none.
        """
        return Model.model_dump(
            self,
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """`to_dict` as JSON text, indented by `indent` spaces (None: on one line)."""
        return Model.model_dump_json(
            self,
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )

    def model_dump(
        self,
        *,
        mode: str = "python",
        include: Any = None,
        exclude: Any = None,
        by_alias: bool | None = False,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """A dict of the members, nested models included, as pydantic's method of this name makes it.

        Args:
            mode: "python" or "json" (every value one that JSON has).
            include, exclude: names of members to keep or to leave out; for what is inside of them a dict, as in
                pydantic: `{"choices": {0: {"message"}}}`, `{"choices": {"__all__": {"logprobs"}}}`.
            by_alias: names on the wire in place of attribute names.
            exclude_unset, exclude_defaults, exclude_none: leave out what was not sent; what is None and optional;
                whatever is None.
        """
        how = _Dump(bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        out = how.model(self, keep=include, drop=exclude)
        if mode == "json":
            result: dict[str, Any] = _as_json(out)[0]
            return result
        return out

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`model_dump` as JSON text."""
        options.pop("mode", None)
        out = Model.model_dump(self, **options)
        if indent is None:
            return _dumps(out).decode()
        if indent == 2:
            return _dumps(out, orjson.OPT_INDENT_2).decode()
        import json

        plain, is_text = _as_json(out)
        return json.dumps(plain, indent=indent, ensure_ascii=not is_text)

    def dict(self, **options: Any) -> dict[str, Any]:
        """pydantic 1's name of `model_dump`."""
        return Model.model_dump(self, **options)

    def json(self, **options: Any) -> str:
        """pydantic 1's name of `model_dump_json`."""
        return Model.model_dump_json(self, **options)

    # -- making ----------------------------------------------------------------------------------------------

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An instance from keywords, unchecked: nothing is required and nothing is refused."""
        declared = fields(cls)
        data = {(declared[name].alias if name in declared else name): _copied(value) for name, value in values.items()}
        return wrap_class(cls)(data)  # type: ignore[no-any-return]  # a dict becomes an instance

    construct = model_construct

    @classmethod
    def model_validate(cls, obj: Any, *, strict: bool | None = None, **_: Any) -> Self:
        """An instance from a dict (or another instance).

        Args:
            obj: the object; it is copied, not adopted.
            strict: check every member against the annotations.

        Raises:
            TypeError: `obj` is no dict and no model.
            ValueError: strict, and something does not fit; the message names the JSON path.
        """
        if isinstance(obj, cls):
            return obj
        if isinstance(obj, Model):
            obj = Model.to_dict(obj)
        if not is_object(obj):
            raise TypeError(f"{cls.__name__} is made of a dict, not of {type(obj).__name__}")
        data = _copied(obj)
        if strict:
            from .strict import check

            check(cls, data)
        return wrap_class(cls)(data)  # type: ignore[no-any-return]  # a dict becomes an instance

    parse_obj = model_validate

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, *, strict: bool | None = None, **_: Any) -> Self:
        """An instance from JSON text."""
        return cls.model_validate(orjson.loads(json_data), strict=strict)

    parse_raw = model_validate_json

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy, with some members changed."""
        import copy

        made = copy.deepcopy(self) if deep else copy.copy(self)
        for name, value in (update or {}).items():
            setattr(made, name, value)
        return made

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """pydantic 1's name of `model_copy`."""
        made: Any = Model.model_copy(self, update=update, deep=deep)  # looked up there: a member may have that name
        copied: Self = made
        return copied

    @classmethod
    def model_json_schema(cls, **_: Any) -> Any:
        """The JSON Schema of the class: its members, their types, which are required."""
        from .schema import of

        return of(cls)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # pydantic calls this, so it is there; we never import it on our own account
        core: Any = sys.modules.get("pydantic_core.core_schema")
        if core is None:
            import importlib

            core = importlib.import_module("pydantic_core.core_schema")
        return core.no_info_plain_validator_function(
            cls._validated,
            serialization=core.plain_serializer_function_ser_schema(_serialised, info_arg=True),
        )

    @classmethod
    def _validated(cls, value: Any) -> Any:
        # pydantic tries the members of a union in turn and understands ValueError as "not this one"
        from .strict import check

        check(cls, value)
        return cls.model_validate(value)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        from .schema import inlined

        return inlined(cls)


def _serialised(value: Any, info: Any) -> Any:
    if not isinstance(value, Model):
        return value
    return Model.model_dump(
        value,
        mode=info.mode,
        by_alias=info.by_alias,
        exclude_unset=info.exclude_unset,
        exclude_defaults=info.exclude_defaults,
        exclude_none=info.exclude_none,
    )


def _pairs(model: Model) -> Iterator[tuple[str, Any]]:
    """Attribute name and value of every member that is there."""
    # not a method: a member of the server's that has its name would hide it
    names = {f.alias: f.name for f in fields(type(model)).values()}
    for key, value in model.__dict__.items():
        yield names.get(key, key), value


# -- wrapping: from decoded JSON to models -------------------------------------------------------------------


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


def _wrap_members(cls: type[Model], values: dict[str, Any]) -> None:
    wrap_class(cls)(values)  # wraps the members in place; the instance it makes is dropped


# -- what a class declares ------------------------------------------------------------------------------------


def fields(cls: type[Model]) -> dict[str, FieldInfo]:
    """The members that `cls` and its bases declare, by attribute name, in order; kept by class."""
    found = cls.__dict__.get("__fields__")
    if found is None:
        found = {}
        for base in reversed(cls.__mro__):
            if base is Model or not issubclass(base, Model):
                continue
            for name, annotation in _own_annotations(base).items():
                if name.startswith("__") or "ClassVar" in str(annotation):
                    continue
                default = base.__dict__.get(name, _MISSING)
                alias = name
                if isinstance(default, Alias):
                    alias, default = default.wire, default.default
                found[name] = FieldInfo(name, annotation, alias, default is _MISSING, base)
        cls.__fields__ = found  # type: ignore[attr-defined]  # kept on the class itself
    result: dict[str, FieldInfo] = found  # pyright: ignore[reportUnknownVariableType]  # {} until it is filled
    return result


def _own_annotations(cls: type) -> dict[str, Any]:
    """The annotations of this class alone, as text where the module asks for that."""
    if sys.version_info >= (3, 14):
        return cls.__annotations__  # made on demand there, and never inherited
    found: dict[str, Any] = cls.__dict__.get("__annotations__", {})  # noqa: RUF063  # inspect is dear to import
    return found


def _listed(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names)


# -- plain values ---------------------------------------------------------------------------------------------


def _copied(value: Any) -> Any:
    """A copy of the containers (not of the models in them), since wrapping changes dicts in place."""
    if is_object(value):
        return {key: _copied(each) for key, each in value.items()}
    if is_array(value):
        return [_copied(each) for each in value]
    return value


def _plain(value: Any) -> Any:
    if isinstance(value, Model):
        return value.__dict__
    if value.__class__ in (set, frozenset, tuple):
        return list(value)
    if hasattr(value, "tolist"):
        return value.tolist()
    # what an answer was parsed into
    if hasattr(value, "model_dump"):
        return value.model_dump(mode="json", warnings=False)
    if hasattr(value, "_asdict"):
        return value._asdict()
    names = getattr(value, "__struct_fields__", None) or [each.name for each in getattr(value, "__attrs_attrs__", ())]
    return {name: getattr(value, name) for name in names} if names else str(value)


def _dumps(value: Any, option: int = 0) -> bytes:
    try:
        return orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS | option)
    except TypeError:  # half a surrogate pair, integers beyond 64 bits: the standard library writes what it read
        import json

        return json.dumps(value, default=_plain, indent=2 if option else None).encode()


def _as_json(value: Any) -> tuple[Any, bool]:
    """`value` with nothing in it but what JSON has, and whether UTF-8 can carry all of that."""
    try:
        return orjson.loads(orjson.dumps(value, default=_plain, option=orjson.OPT_NON_STR_KEYS)), True
    except TypeError:  # as in `_dumps`
        import json

        return json.loads(json.dumps(value, default=_plain)), False


_NUMBERS = frozenset({float, int})


class _Dump:
    """One walk of `model_dump` with its switches."""

    __slots__ = ("aliases", "no_defaults", "no_none", "set_only")

    def __init__(self, aliases: bool, set_only: bool, no_defaults: bool, no_none: bool) -> None:
        self.aliases = aliases
        self.set_only = set_only
        self.no_defaults = no_defaults
        self.no_none = no_none

    def model(self, model: Model, keep: Any = None, drop: Any = None) -> dict[str, Any]:
        out: dict[str, Any] = {}
        declared = fields(type(model))
        data = model.__dict__
        known: set[str] = set()
        for field in declared.values():
            known.add(field.alias)
            if field.alias in data:
                value = data[field.alias]
            elif self.set_only:
                continue
            else:
                value = None
            if value is None and (self.no_none or (self.no_defaults and not field.required)):
                continue
            name = field.name
            if (keep is None or _names(keep, name)) and not _drops(drop, name):
                out[field.alias if self.aliases else name] = self.value(value, _inside(keep, name), _inside(drop, name))
        for key, value in data.items():
            if key in known or (value is None and self.no_none):
                continue
            if (keep is None or _names(keep, key)) and not _drops(drop, key):
                out[key] = self.value(value, _inside(keep, key), _inside(drop, key))
        return out

    def value(self, value: Any, keep: Any = None, drop: Any = None) -> Any:
        if isinstance(value, Model):
            return self.model(value, keep, drop)
        if is_array(value):
            if keep is not None or drop is not None:
                return [
                    self.value(each, _inside(keep, at), _inside(drop, at))
                    for at, each in enumerate(value)
                    if (keep is None or _names(keep, at)) and not _drops(drop, at)
                ]
            if value and value[0].__class__ is float and _NUMBERS.issuperset(map(type, value)):
                return list(value)  # an embedding: nothing inside to walk
            return [self.value(each) for each in value]
        if is_object(value):
            return {
                key: self.value(each, _inside(keep, key), _inside(drop, key))
                for key, each in value.items()
                if (keep is None or _names(keep, key)) and not _drops(drop, key)
            }
        if hasattr(value, "model_dump"):
            return value.model_dump(  # what an answer was parsed into
                by_alias=self.aliases,
                exclude_unset=self.set_only,
                exclude_defaults=self.no_defaults,
                exclude_none=self.no_none,
                warnings=False,
            )
        return value.tolist() if hasattr(value, "tolist") else value  # a vector that is not decoded yet


def _names(choice: Any, name: Any) -> bool:
    """Whether pydantic's include or exclude speaks of the member, or item, `name`."""
    return name in choice or "__all__" in choice


def _drops(choice: Any, name: Any) -> bool:
    """Whether an exclude takes `name` away whole, rather than something inside of it."""
    return bool(choice) and _names(choice, name) and _inside(choice, name) is None


def _inside(choice: Any, name: Any) -> Any:
    """What an include or exclude says of the inside of `name`; None for nothing."""
    if not is_object(choice):
        return None
    found = choice.get(name, choice.get("__all__"))
    return None if found is True or found is ... else found
