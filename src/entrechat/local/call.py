"""One request, as handlers see it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, cast

from . import validate
from .facts import Work
from .http import json_body
from .limits import GENERATING
from .problems import Problem, bad_value
from .shapes import is_array, is_object

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.responses import Response

    from .app import App
    from .auth import Caller
    from .facts import Facts
    from .operations import Operation

    Handler: TypeAlias = Callable[["Call"], Awaitable["Response | dict[str, Any]"]]


class Route(NamedTuple):
    """An operation and what answers it.

    `ignores` names the members of the body that are taken and not honoured: the answer's `entrechat-ignored` header
    lists those that a request has, and a strict server refuses them.
    """

    verb: str
    path: str
    handler: Handler
    ignores: tuple[str, ...] = ()


class Call:
    """A request to one operation: who makes it, and its parts, checked against the API's schemas."""

    def __init__(self, app: App, request: Request, operation: Operation, route: Route, facts: Facts) -> None:
        assert facts.caller is not None
        self.app = app
        self.request = request
        self.operation = operation
        self.caller: Caller = facts.caller
        self.facts = facts
        self._route = route
        self._query: dict[str, Any] | None = None

    @property
    def project(self) -> str:
        return self.caller.project

    @property
    def path(self) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self.request.path_params)

    @property
    def query(self) -> dict[str, Any]:
        """The query's parameters, each of the type that the API gives it; repeated and `name[]` ones are arrays."""
        if self._query is None:
            given: dict[str, Any] = {}
            for name, value in self.request.query_params.multi_items():
                top = name.removesuffix("[]")
                if name != top or top in given:
                    given.setdefault(top, [])
                    given[top] = [*given[top], value] if isinstance(given[top], list) else [given[top], value]
                else:
                    given[top] = value
            self._query = validate.query(self.operation, nested(given))
        return self._query

    async def body(self) -> dict[str, Any]:
        """The JSON body, checked. An operation whose body may be left out gives an empty one."""
        return self.checked(await self.json())

    async def json(self) -> Any:
        """The JSON body as it came, for handlers with checks of their own: `ignore` and `admit` are then theirs to call."""
        optional = not self.operation.body_required
        return await json_body(self.request, self.app.limits.body, optional=optional)

    async def form(self) -> dict[str, Any]:
        """The fields of a `multipart/form-data` body, checked but for the files, which are Starlette's `UploadFile`.

        A JSON body is taken as well: some of the API's uploads may name files by id.
        """
        kind = self.request.headers.get("content-type", "")
        if not kind.startswith("multipart/form-data"):
            return await self.body()
        from starlette.formparsers import MultiPartException

        try:
            form = await self.request.form(max_files=1000, max_fields=1000, max_part_size=self.app.limits.body)
        except MultiPartException as error:
            raise Problem(400, f"The request's form cannot be read: {error.message}", code="invalid_form") from error
        return self.form_fields(form.multi_items())

    def form_fields(self, items: Iterable[tuple[str, Any]]) -> dict[str, Any]:
        """A form's fields by name, checked but for the files."""
        fields: dict[str, Any] = {}
        for name, item in items:
            top = name.removesuffix("[]")
            if name != top or top in fields:
                before = fields.get(top, [])
                fields[top] = [*(before if is_array(before) else [before]), item]
            else:
                fields[top] = item
        operation = self.operation._replace(body=self.operation.form or self.operation.body or {})
        value: dict[str, Any] = validate.coerce(operation.body or {}, nested(fields), "")
        validate.body(operation, {name: _file_as_text(item) for name, item in value.items()})
        self._note_ignored(value)
        return value

    def checked(self, value: Any) -> dict[str, Any]:
        body = validate.body(self.operation, value)
        self._note_ignored(body)
        self.app.policy.permit(self.project, body.get("tools"))
        self.app.policy.permit_tier(self.project, body.get("service_tier"))
        if self.operation.name in GENERATING and isinstance(body.get("model"), str):
            self.admit(body["model"])
        return body

    def admit(self, model: str) -> None:
        """Takes this request from what the project may ask of the model a minute; its answer says what is left.

        Raises Problem: 429 where nothing is left, of the minute's or of the month's; 403 where the project may not use the model.
        """
        self.app.policy.admit(self.project, model)
        self.facts.headers.update(self.app.rates.admit(self.project, model))

    def ignore(self, *names: str) -> None:
        """Says that these parameters were given and are not honoured.

        Raises Problem: 400 where the server is strict.
        """
        fresh = [name for name in names if name not in self.facts.ignored]
        if fresh and self.app.strict:
            raise Problem(
                400,
                f"The local server does not honour '{fresh[0]}', and was started to refuse what it does not honour.",
                param=fresh[0],
                code="unsupported_by_local_server",
            )
        self.facts.ignored += fresh

    def page(self, kind: str, *, parent: str | None = None, most: int = 100, **more: Any) -> Any:
        """The page of objects that the query asks for (`limit`, `order`, `after`, `before`)."""
        wanted = {name: self.query[name] for name in ("limit", "after", "before") if self.query.get(name) is not None}
        return self.app.objects.page(
            kind, project=self.project, parent=parent, most=most, order=self.order(), **{**wanted, **more}
        )

    def order(self, default: Literal["asc", "desc"] = "desc") -> Literal["asc", "desc"]:
        order = self.query.get("order") or default
        if order not in ("asc", "desc"):
            raise bad_value("order", f"{order!r} is not one of 'asc', 'desc'.")
        return order

    def used(self, kind: str, model: str, **counts: int) -> None:
        """Counts this request and what it used (`input_tokens`, `output_tokens`, …) for the usage reports."""
        self.app.usage.add(self.app.clock(), self.project, self.caller.key, kind, model, **counts)
        self.facts.usage.update(counts)
        self.facts.work.append(Work(kind, model, counts))
        tokens = counts.get("input_tokens", 0) + counts.get("output_tokens", 0)
        self.app.rates.spend(self.project, model, tokens, counts.get("images", 0))

    def _note_ignored(self, body: Mapping[str, Any]) -> None:
        self.ignore(*(name for name in self._route.ignores if body.get(name) is not None))


_DEEPEST = 20


def nested(fields: Mapping[str, Any]) -> dict[str, Any]:
    """`a[b]` and `a[0][b]` as members of members; numbered ones become arrays."""
    out: dict[str, Any] = {}
    for name, value in fields.items():
        top, _, rest = name.partition("[")
        keys = [top, *rest.rstrip("]").split("][")] if rest else [top]
        if len(keys) > _DEEPEST:
            raise bad_value(top, f"its members may be nested {_DEEPEST} deep, but one is {len(keys)} deep.")
        at = out
        for key in keys[:-1]:
            inner = at.setdefault(key, {})
            if not is_object(inner):
                raise bad_value(name, f"'{key}' was given as a value and as an object.")
            at = inner
        at[keys[-1]] = value
    return {name: _listed(value) for name, value in out.items()}


def _listed(value: Any) -> Any:
    if not is_object(value):
        return value
    inner = {name: _listed(item) for name, item in value.items()}
    return list(inner.values()) if inner and all(name.isdigit() for name in inner) else inner


def _file_as_text(value: Any) -> Any:
    """What the schemas, which have files as strings, are shown of a form's field."""
    from starlette.datastructures import UploadFile

    if is_array(value):
        return [_file_as_text(item) for item in value]
    return "file" if isinstance(value, UploadFile) else value
