"""The options that every call takes besides its own parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ._core.http import Timeout
    from ._core.omit import NotGiven, Omit


class RequestOptions(TypedDict, total=False):
    """Options of one call.

    Attributes:
        extra_headers: headers added to the request; a header given as `omit` is taken away.
        extra_query: members added to the query string.
        extra_body: members added to the JSON body, over those of the parameters.
        timeout: seconds for the whole call, or a `Timeout`; None waits for ever.
        max_retries: how many times a failed request is sent again.
        idempotency_key: sent as the Idempotency-Key header, the same on every retry.
    """

    extra_headers: Mapping[str, str | Omit] | None
    extra_query: Mapping[str, object] | None
    extra_body: object | None
    timeout: float | Timeout | NotGiven | None
    max_retries: int
    idempotency_key: str
