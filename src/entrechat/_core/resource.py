"""What every generated resource class stands on, and the generic wrapper behind `with_raw_response`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .lazy import lazy
from .omit import omit

if TYPE_CHECKING:
    from .op import Op


def _given(args: dict[str, Any]) -> dict[str, Any]:
    """The arguments that were given. `args`, a frame's `locals()` and kept by it (until Python 3.13), is emptied: with
    thousands of calls under way the garbage collector would walk it again and again."""
    given = {name: value for name, value in args.items() if value is not omit}
    args.clear()
    del given["self"], given["options"]
    return given


class Resource:
    """A group of operations of a blocking client. `client` is an `OpenAI`."""

    _is_async = False

    def __init__(self, client: Any, mode: str = "") -> None:
        self._client = client
        self._mode = mode

    def _call(self, op: Op, args: dict[str, Any]) -> Any:
        """Run `op`. `args` is the method's `locals()`: its arguments, with `self` and `options` among them."""
        options = args["options"]
        return self._client._run(op, _given(args), options, self._mode)

    if not TYPE_CHECKING:

        @lazy
        def with_raw_response(self) -> Responses:
            return Responses(self, "raw")

        @lazy
        def with_streaming_response(self) -> Responses:
            return Responses(self, "streaming")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of operations of an asynchronous client. `client` is an `AsyncOpenAI`."""

    _is_async = True

    def __init__(self, client: Any, mode: str = "") -> None:
        self._client = client
        self._mode = mode

    def _call(self, op: Op, args: dict[str, Any]) -> Any:
        """A coroutine that runs `op`; see `Resource._call`."""
        options = args["options"]
        return self._client._run(op, _given(args), options, self._mode)

    def _call_list(self, op: Op, args: dict[str, Any]) -> Any:
        """Pages of `op`: await them for the first page, or iterate over them for every item."""
        options = args["options"]
        given = _given(args)
        if self._mode:
            return self._client._run(op, given, options, self._mode)
        from entrechat import pagination

        kind: Any = pagination.AsyncPaginator
        return kind(self._client, op, given, options)

    if not TYPE_CHECKING:

        @lazy
        def with_raw_response(self) -> Responses:
            return Responses(self, "raw")

        @lazy
        def with_streaming_response(self) -> Responses:
            return Responses(self, "streaming")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Responses:
    """A resource, or a client, whose methods give the HTTP response (`mode` "raw") or stream it ("streaming")."""

    def __init__(self, target: Any, mode: str) -> None:
        self._target = target
        self._mode = mode

    def __getattr__(self, name: str) -> Any:
        target = self._target
        found = getattr(target, name)
        if isinstance(found, (Resource, AsyncResource)):
            return Responses(found, self._mode)
        if name.startswith("_") or not callable(found) or not isinstance(target, (Resource, AsyncResource)):
            return found
        method = getattr(type(target)(target._client, self._mode), name)
        if self._mode == "raw":
            return method
        from entrechat._response import AsyncResponseContextManager, ResponseContextManager

        manager: Any = AsyncResponseContextManager if target._is_async else ResponseContextManager

        def streaming(*args: Any, **kwargs: Any) -> Any:
            return manager(lambda: method(*args, **kwargs))

        streaming.__name__, streaming.__doc__ = name, method.__doc__
        return streaming

    def __dir__(self) -> list[str]:
        return dir(self._target)

    def __repr__(self) -> str:
        return f"<{self._mode} responses of {self._target!r}>"
