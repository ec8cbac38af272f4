"""What the official package's private modules hold and libraries use, in terms of this package."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

from entrechat._core.http import Timeout
from entrechat._core.omit import NotGiven, Omit, omit
from entrechat._core.shapes import is_array as is_list
from entrechat._core.shapes import is_object as is_dict
from entrechat._core.sse import SSEDecoder as _Decoder

from .names import VERSION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from entrechat._core.sse import Event

__all__ = [
    "API_KEY_SENTINEL",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "INITIAL_RETRY_DELAY",
    "MAX_RETRY_DELAY",
    "RAW_RESPONSE_HEADER",
    "Body",
    "FileTypes",
    "Headers",
    "NoneType",
    "Query",
    "RequestOptions",
    "SSEDecoder",
    "ServerSentEvent",
    "__title__",
    "__version__",
    "async_maybe_transform",
    "complete_clients",
    "construct_type",
    "is_basemodel_type",
    "is_dict",
    "is_given",
    "is_list",
    "is_mapping",
    "make_request_options",
    "maybe_transform",
    "to_strict_json_schema",
    "type_to_response_format_param",
]

__version__ = VERSION
__title__ = "openai"
API_KEY_SENTINEL = "<missing API key>"
"""What the key of an Azure client with a token reads as in the official package; here it is empty."""
DEFAULT_MAX_RETRIES = 2
DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)
INITIAL_RETRY_DELAY = 0.5
MAX_RETRY_DELAY = 8.0
RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"

Body = object
FileTypes = Any
Headers = Mapping[str, "str | Omit"]
NoneType = type(None)
Query = Mapping[str, object]


class RequestOptions(TypedDict, total=False):
    """The last argument of `client.post` and its kind."""

    headers: Headers
    params: Query
    extra_json: Body
    idempotency_key: str
    max_retries: int
    timeout: Any


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: Any = omit,
    **machinery: Any,
) -> RequestOptions:
    """The options of `client.post` from those of a resource's method. `machinery` (parsers, …) has no counterpart here."""
    made: RequestOptions = {}
    if extra_headers is not None:
        made["headers"] = extra_headers
    if extra_body is not None:
        made["extra_json"] = extra_body
    if query is not None or extra_query is not None:
        made["params"] = {**(query or {}), **(extra_query or {})}
    if is_given(timeout):
        made["timeout"] = timeout
    if idempotency_key is not None:
        made["idempotency_key"] = idempotency_key
    return made


def is_given(value: object) -> bool:
    """Whether it is neither `omit` nor `NOT_GIVEN`."""
    return not isinstance(value, (NotGiven, Omit))


def is_mapping(value: object) -> bool:
    return isinstance(value, Mapping)


def maybe_transform(data: Any, expected_type: object) -> Any:
    """`data` itself: parameters travel as they are."""
    return data


async def async_maybe_transform(data: Any, expected_type: object) -> Any:
    return data


def construct_type(*, type_: object, value: object, metadata: object = None) -> object:
    """`value` as an object of `type_`, nothing checked and nothing lost."""
    from entrechat._core.hints import wrapper_of

    wrap = wrapper_of(type_)
    return value if wrap is None else wrap(value)


def is_basemodel_type(kind: Any) -> bool:
    """Whether it is a class of pydantic's."""
    pydantic = sys.modules.get("pydantic")
    return pydantic is not None and isinstance(kind, type) and issubclass(kind, pydantic.BaseModel)


def to_strict_json_schema(kind: Any) -> dict[str, Any]:
    """The JSON Schema of a type in the form that strict mode takes."""
    from entrechat.helpers.structured import to_strict_json_schema as strict

    return strict(kind)


def type_to_response_format_param(response_format: Any) -> Any:
    """What `response_format` is sent as; a dict as it is."""
    if not is_given(response_format) or is_dict(response_format):
        return response_format
    from entrechat.helpers.structured import format_of

    chosen = format_of(response_format)
    return {"type": "json_schema", "json_schema": {"name": chosen.name, "strict": True, "schema": chosen.schema}}


class _URL(str):
    """A client's base URL as libraries take it apart."""

    __slots__ = ()

    @property
    def _uri_reference(self) -> str:
        return str(self)


def complete_clients() -> None:
    """Give clients the private attribute that litellm reads the base URL from."""
    from entrechat._client import _Client

    kind: Any = _Client
    kind._base_url = property(lambda client: _URL(client.base_url))


class ServerSentEvent:
    """An event of a stream."""

    def __init__(
        self, *, event: str | None = None, data: str | None = None, id: str | None = None, retry: int | None = None
    ) -> None:
        self.event = event
        self.data = data or ""
        self.id = id
        self.retry = retry

    def json(self) -> Any:
        """The data as JSON."""
        import orjson

        return orjson.loads(self.data)

    def __repr__(self) -> str:
        return f"ServerSentEvent(event={self.event!r}, data={self.data!r})"


class SSEDecoder:
    """Events of a body that comes in pieces."""

    def iter_bytes(self, iterator: Iterator[bytes]) -> Iterator[ServerSentEvent]:
        decoder = _Decoder()
        for piece in iterator:
            yield from map(_event, decoder.feed(piece))
        yield from map(_event, decoder.finish())

    async def aiter_bytes(self, iterator: AsyncIterator[bytes]) -> AsyncIterator[ServerSentEvent]:
        decoder = _Decoder()
        async for piece in iterator:
            for event in decoder.feed(piece):
                yield _event(event)
        for event in decoder.finish():
            yield _event(event)


def _event(event: Event) -> ServerSentEvent:
    return ServerSentEvent(event=event.event, data=event.data.decode("utf-8", "replace"), id=event.id, retry=event.retry)
