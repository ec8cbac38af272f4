"""`client.webhooks.unwrap` and `verify_signature`: was this request sent by the API, and what does it say?

The scheme is that of standardwebhooks.com. `webhook-signature` holds `v1,` and the base64 of an HMAC-SHA256 over
`id.timestamp.body`, perhaps several times, with a space between them: one for each secret that is valid at present.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, ClassVar

from entrechat._core.lazy import lazy
from entrechat._core.wrap import wrapper
from entrechat.errors import InvalidWebhookSignatureError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from entrechat.types.webhooks.unwrap_webhook_event import UnwrapWebhookEvent

    Headers: TypeAlias = "Mapping[str, str] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]"
    Payload: TypeAlias = "str | bytes | bytearray | memoryview"

__all__ = ["WebhookSignatures", "verify"]

_ID, _TIMESTAMP, _SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
_NO_SECRET = (
    "there is no webhook secret to check with: set OPENAI_WEBHOOK_SECRET, make the client with webhook_secret=…,"
    " or pass secret=… to this call"
)


class WebhookSignatures:
    """What `client.webhooks` does with the requests that the API sends. Nothing here waits: both colours share it."""

    _client: Any
    _event: ClassVar[Any]

    @lazy
    def _wrap(self) -> Callable[[Any], Any]:
        return wrapper(self._event)

    def unwrap(self, payload: Payload, headers: Headers, *, secret: str | Sequence[str] | None = None) -> UnwrapWebhookEvent:
        """Check that a webhook came from the API, at most five minutes ago, and give its event.

        Args:
            payload: The body of the request, exactly as it came.
            headers: The headers of the request: a mapping, or name and value in pairs; upper and lower case are the same.
            secret: The endpoint's secret, or several of them; by default the client's webhook_secret.

        Returns: the event, as the class that its `type` names; a plain model where the type is not known
        Raises: InvalidWebhookSignatureError; ValueError without a secret, or where the body is no JSON
        """
        self.verify_signature(payload, headers, secret=secret)
        import orjson

        event: UnwrapWebhookEvent = self._wrap(orjson.loads(payload))
        return event

    def verify_signature(
        self, payload: Payload, headers: Headers, *, secret: str | Sequence[str] | None = None, tolerance: int = 300
    ) -> None:
        """Check that a webhook came from the API and is recent; nothing is returned when all is well.

        Args:
            payload: The body of the request, exactly as it came.
            headers: The headers of the request: a mapping, or name and value in pairs; upper and lower case are the same.
            secret: The endpoint's secret, or several of them; by default the client's webhook_secret.
            tolerance: How many seconds the webhook's time may lie before or after this machine's.

        Raises: InvalidWebhookSignatureError, which says what is wrong; ValueError without a secret
        """
        given = self._client.webhook_secret if secret is None else secret
        secrets: tuple[Any, ...] = (given,) if given is None or isinstance(given, (str, bytes)) else tuple(given)
        verify(payload, headers, secrets, tolerance=tolerance, now=time.time())


def verify(payload: Payload, headers: Headers, secrets: Sequence[str | None], *, tolerance: float = 300, now: float) -> None:
    """Check one webhook against the secrets of its endpoint, any of which will do.

    Args:
        payload: the body as it came.
        headers: those of the request.
        secrets: `whsec_` and base64, or any other text, which is then the key itself.
        tolerance: seconds that the webhook may be older or newer than `now`.
        now: the time, in seconds since 1970.

    Raises:
        InvalidWebhookSignatureError: a header is missing, the time is too far off, or no signature fits.
        ValueError: there is no secret, or one is no secret.
    """
    keys = [_key(secret) for secret in secrets]
    if not keys:
        raise ValueError(_NO_SECRET)
    found = _headers(headers)
    for name in (_SIGNATURE, _TIMESTAMP, _ID):
        if not found.get(name):
            raise InvalidWebhookSignatureError(f"the request has no {name} header, which every webhook of the API has")
    _check_time(found[_TIMESTAMP], tolerance, int(now))
    signed = b".".join((_bytes(found[_ID]), _bytes(found[_TIMESTAMP]), _bytes(payload)))
    if not _fits(found[_SIGNATURE], keys, signed):
        raise InvalidWebhookSignatureError(
            "no signature in webhook-signature fits: the secret is not that of this endpoint, or the body is not as it was"
            " sent (pass the request's bytes, not JSON that was parsed and written again)"
        )


def _key(secret: str | None) -> bytes:
    if not secret:  # an empty key would let anybody sign
        raise ValueError(_NO_SECRET)
    if not isinstance(secret, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers err
        raise TypeError(f"a webhook secret is a str, as the API's settings show it, not {type(secret).__name__}")
    text = secret.strip()
    if not text.startswith("whsec_"):
        return _bytes(secret)
    import binascii

    try:
        key = binascii.a2b_base64(_bytes(text[6:]) + b"==")  # padding is often lost, and more of it does no harm
    except binascii.Error:
        key = b""
    if not key:
        raise ValueError("the webhook secret is damaged: base64 should follow whsec_; was it copied as a whole?")
    return key


def _headers(headers: Headers) -> dict[str, str]:
    """Those of the three headers that are there, the first where one is there twice."""
    found: dict[str, str] = {}
    given: Any = headers
    pairs: Any = given.items() if hasattr(given, "items") else given  # werkzeug's are no Mapping, ASGI's are pairs
    for name, value in pairs:
        key = _text(name).lower()
        if key in (_ID, _TIMESTAMP, _SIGNATURE):
            found.setdefault(key, _text(value))
    return found


def _text(value: str | bytes) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else value


def _bytes(value: Payload) -> bytes:
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")  # different texts stay different, whatever they hold
    if isinstance(value, (bytes, bytearray, memoryview)):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers err
        return bytes(value)
    raise TypeError(
        f"payload is the request's body as it came, str or bytes, not {type(value).__name__}:"
        " what was parsed can no longer be checked"
    )


def _check_time(timestamp: str, tolerance: float, now: int) -> None:
    try:
        if len(timestamp) > 40:  # Python refuses to write very long numbers, and no time is one
            raise ValueError
        age = now - int(timestamp)
    except ValueError:
        raise InvalidWebhookSignatureError(f"webhook-timestamp is {timestamp[:40]!r}, not a number of seconds") from None
    if abs(age) > tolerance:
        what, how = ("too old", "before") if age > 0 else ("too new", "after")
        raise InvalidWebhookSignatureError(
            f"the webhook is {what}: its timestamp lies {abs(age)} s {how} this machine's time, and {tolerance} s are allowed"
            " (it is a replay, or a clock is wrong)"
        )


def _fits(header: str, keys: list[bytes], signed: bytes) -> bool:
    """Whether one of the header's signatures is one that a key makes."""
    import binascii
    import hmac

    wanted = [binascii.b2a_base64(hmac.digest(key, signed, "sha256"), newline=False) for key in keys]
    fits = False
    for each in header.split():
        version, comma, signature = each.partition(",")
        if version == "v1" or not comma:  # without a version it counts as v1, as in the official client
            given = _bytes(signature if comma else each)
            for one in wanted:
                fits |= hmac.compare_digest(given, one)
    return fits
