"""`client.get`, `client.post`, …: any path of a server, also one that no operation of ours names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._core.op import Op
from ._core.shapes import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

_NAMES = {"headers": "extra_headers", "params": "extra_query", "extra_json": "extra_body"}
_SAME = ("timeout", "max_retries", "idempotency_key")
_IGNORED = ("follow_redirects", "security", "synthesize_event_and_data", "stream_mode")


def _options_of(options: Mapping[str, Any]) -> dict[str, Any]:
    """The official client's `RequestOptions` as ours."""
    made: dict[str, Any] = {}
    for name, value in options.items():
        if name in _NAMES or name in _SAME:
            made[_NAMES.get(name, name)] = value
        elif name.startswith("extra_"):
            made[name] = value
        elif name not in _IGNORED:
            raise TypeError(f"options: unknown member {name!r}; there are {', '.join([*_NAMES, *_SAME])}")
    return made


def _op(client: Any, verb: str, path: str, cast_to: Any, stream: bool, stream_cls: Any, files: Any) -> Op:
    """An operation made for one call."""
    if path.startswith(("http://", "https://")):
        base = client.base_url
        if not path.startswith(base):
            raise ValueError(f"{verb.lower()}: {path!r} is not below base_url {base!r}; make a client for that server")
        path = path[len(base) :]
    if not path.isascii() or any(c <= " " or c == "\x7f" for c in path):
        if any(c < " " or c == "\x7f" for c in path):
            raise ValueError(f"{verb.lower()}: a path holds no control characters, got {path!r}")
        from urllib.parse import quote

        path = quote(path, safe="!#$%&'()*+,/:;=?@[]~")
    returns: Any = "*"
    if cast_to in (None, type(None)):
        returns = None
    elif cast_to is str:
        returns = "str"
    elif cast_to is bytes or getattr(cast_to, "__name__", "") in ("HttpxBinaryResponseContent", "Response"):
        returns = "bytes"
    op = Op(
        f"client.{verb.lower()}",
        verb,
        "/" + path.lstrip("/"),
        returns=returns,
        stream="*" if stream else None,
        always_streams=stream,
        multipart=files is not None,
        files=tuple((name,) for name in files) if files else (),  # a mapping by now
        body={} if files is not None else None,
    )
    if stream:
        args = getattr(stream_cls, "__args__", None)
        op.cache["event"] = _wrap_of(args[0] if args else cast_to)
    if returns == "*":
        op.cache["wrap"] = _wrap_of(cast_to)
    return op


def _wrap_of(cast_to: Any) -> Any:
    from ._core.hints import wrapper_of

    return wrapper_of(cast_to) or _as_it_came


def _as_it_came(payload: Any) -> Any:
    return payload


def _request(
    client: Any,
    verb: str,
    path: str,
    cast_to: Any,
    body: Any = None,
    content: Any = None,
    options: Mapping[str, Any] | None = None,
    files: Any = None,
    stream: bool = False,
    stream_cls: Any = None,
) -> Any:
    made = _options_of(options or {})
    extra = made.pop("extra_body", None)
    if is_object(body) and is_object(extra):
        body = {**body, **extra}
    if files is not None:
        files = dict(files)
        body = {**(body or {}), **files}
    elif content is not None:
        raise TypeError("content: send JSON with body=…, files with files=…")
    if body is not None or extra is not None:
        made["extra_body"] = body if body is not None else extra
    return client._run(_op(client, verb, path, cast_to, stream, stream_cls, files), {}, made)


class Verbs:
    """Requests to any path, blocking."""

    def get(
        self, path: str, *, cast_to: Any, options: Mapping[str, Any] | None = None, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """GET `path` (below `base_url`) and decode the answer.

        Args:
            path: below `base_url`.
            cast_to: a model class (ours or pydantic's), dict, str, bytes or None.
            options: `headers`, `params`, `extra_json`, `timeout`, `max_retries`, `idempotency_key`.
            stream, stream_cls: whether events come, and as what (`Stream[Model]`).
        """
        return _request(self, "GET", path, cast_to, options=options, stream=stream, stream_cls=stream_cls)

    def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        options: Mapping[str, Any] | None = None,
        files: Any = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST `body` as JSON, or with `files` as a form; otherwise like `get`."""
        return _request(self, "POST", path, cast_to, body, content, options, files, stream, stream_cls)

    def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """PUT `body`; otherwise like `post`."""
        return _request(self, "PUT", path, cast_to, body, content, options, files)

    def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """PATCH `body`; otherwise like `post`."""
        return _request(self, "PATCH", path, cast_to, body, content, options, files)

    def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Mapping[str, Any] | None = None
    ) -> Any:
        """DELETE `path`; otherwise like `post`."""
        return _request(self, "DELETE", path, cast_to, body, content, options)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Any = None,
        options: Mapping[str, Any] | None = None,
        method: str = "get",
    ) -> Any:
        """A page of `model`s at `path`; `page` is a page class, such as `SyncCursorPage`."""
        return _list(self, path, model, page, body, options, method)


class AsyncVerbs:
    """Requests to any path, awaited. The arguments are those of `Verbs`."""

    async def get(
        self, path: str, *, cast_to: Any, options: Mapping[str, Any] | None = None, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """GET `path` (below `base_url`) and decode the answer; see `OpenAI.get`."""
        return await _request(self, "GET", path, cast_to, options=options, stream=stream, stream_cls=stream_cls)

    async def post(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Mapping[str, Any] | None = None,
        stream: bool = False,
        stream_cls: Any = None,
    ) -> Any:
        """POST `body` as JSON, or with `files` as a form; see `OpenAI.post`."""
        return await _request(self, "POST", path, cast_to, body, content, options, files, stream, stream_cls)

    async def put(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """PUT `body`; see `OpenAI.post`."""
        return await _request(self, "PUT", path, cast_to, body, content, options, files)

    async def patch(
        self,
        path: str,
        *,
        cast_to: Any,
        body: Any = None,
        content: Any = None,
        files: Any = None,
        options: Mapping[str, Any] | None = None,
    ) -> Any:
        """PATCH `body`; see `OpenAI.post`."""
        return await _request(self, "PATCH", path, cast_to, body, content, options, files)

    async def delete(
        self, path: str, *, cast_to: Any, body: Any = None, content: Any = None, options: Mapping[str, Any] | None = None
    ) -> Any:
        """DELETE `path`; see `OpenAI.post`."""
        return await _request(self, "DELETE", path, cast_to, body, content, options)

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Any = None,
        options: Mapping[str, Any] | None = None,
        method: str = "get",
    ) -> Any:
        """`model`s at `path`: await it for a page, or iterate over it; `page` is a class such as `AsyncCursorPage`."""
        return _list(self, path, model, page, body, options, method)


def _list(client: Any, path: str, model: Any, page: Any, body: Any, options: Mapping[str, Any] | None, method: str) -> Any:
    from .pagination import AsyncPaginator

    op = _op(client, method.upper(), path, dict, False, None, None)
    op.page = getattr(page, "__origin__", page).__name__.removeprefix("Async").removeprefix("Sync")
    wrap = _wrap_of(model)

    def each(items: Any) -> Any:
        return [wrap(item) for item in items] if is_array(items) else items

    op.cache["item"] = each
    made = _options_of(options or {})
    if body is not None:
        made["extra_body"] = body
    kind: Any = AsyncPaginator
    return kind(client, op, {}, made) if client._is_async else client._run(op, {}, made)
