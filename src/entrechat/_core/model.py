"""Response models: the JSON object that the server sent, with types on top.

An instance's `__dict__` *is* the decoded object: reading an attribute runs at native speed, members that no class
names are simply there, absent and null stay apart, and `to_dict()` gives back what came. Nested objects are wrapped
once, on arrival, as `__wraps__` says (`wrap.py`; the small language is in docs/architecture.md); nothing is looked up in
annotations on a call.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar

import orjson

from .fields import FieldInfo, ModelFields, fields, wire
from .shapes import copied, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal, Self, dataclass_transform

    from .wrap import Spec
else:

    def dataclass_transform(**_: object) -> Any:
        return lambda cls: cls


__all__ = ["Model", "wire"]


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
        model_fields = ModelFields()

    def __init__(self, /, **data: Any) -> None:
        cls = type(self)
        declared = fields(cls)
        values: dict[str, Any] = {}
        for name, value in data.items():
            field = declared.get(name)
            values[field.alias if field else name] = copied(value)
        missing = [f.name for f in declared.values() if f.required and f.alias not in values]
        if missing:
            raise TypeError(
                f"{cls.__name__}() needs {_listed(missing)} (or use {cls.__name__}.model_construct, which checks nothing)"
            )
        from .wrap import wrap_class

        wrap_class(cls)(values)  # in place; the instance that it makes is dropped
        self.__dict__ = values

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
        from .dump import Dump, as_json

        how = Dump(bool(by_alias), exclude_unset, exclude_defaults, exclude_none)
        out = how.model(self, keep=include, drop=exclude)
        if mode == "json":
            result: dict[str, Any] = as_json(out)[0]
            return result
        return out

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`model_dump` as JSON text."""
        from .dump import as_json, dumps

        options.pop("mode", None)
        out = Model.model_dump(self, **options)
        if indent is None:
            return dumps(out).decode()
        if indent == 2:
            return dumps(out, orjson.OPT_INDENT_2).decode()
        import json

        plain, is_text = as_json(out)
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
        from .wrap import wrap_class

        declared = fields(cls)
        data = {(declared[name].alias if name in declared else name): copied(value) for name, value in values.items()}
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
        from .wrap import wrap_class

        data = copied(obj)
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


def _listed(names: list[str]) -> str:
    return ", ".join(repr(name) for name in names)
