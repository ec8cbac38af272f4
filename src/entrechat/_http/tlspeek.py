"""Who issued a certificate that is not trusted. OpenSSL does not show it after it refused: so it is asked for once more,
nothing verified and nothing said. Only when a call has failed already.
"""

from __future__ import annotations

import ssl
from functools import cache
from typing import Any

WAIT = 2.0
"""Seconds that this may take, at most."""


@cache
def context() -> ssl.SSLContext:
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.check_hostname = False
    made.verify_mode = ssl.CERT_NONE
    return made


def issuer_of(tls: Any) -> str | None:
    """The issuer of the last certificate that the server sent over this (SSLSocket, SSLObject), in words."""
    chain: Any = None
    if hasattr(tls, "get_unverified_chain"):  # Python 3.13
        chain = tls.get_unverified_chain()
    else:
        inner: Any = getattr(tls, "_sslobj", None)
        if hasattr(inner, "get_unverified_chain"):
            chain = [each.public_bytes(2) for each in inner.get_unverified_chain() or ()]  # 2: DER
    certificate = chain[-1] if chain else tls.getpeercert(True)
    try:
        return _issuer(certificate) if certificate else None
    except (IndexError, ValueError):  # no certificate of this world
        return None


def _item(data: bytes, at: int) -> tuple[int, int, int]:
    """Tag, start and end of the DER value at `at`."""
    tag, size = data[at], data[at + 1]
    at += 2
    if size & 0x80:
        count = size & 0x7F
        size = int.from_bytes(data[at : at + count], "big")
        at += count
    if at + size > len(data):
        raise ValueError("cut short")
    return tag, at, at + size


_NAMES = {b"\x55\x04\x0a": "organisation", b"\x55\x04\x03": "name", b"\x55\x04\x0b": "unit"}


def _issuer(data: bytes) -> str | None:
    _, at, _ = _item(data, 0)  # the certificate
    _, at, _ = _item(data, at)  # what is signed
    tag, _, end = _item(data, at)
    if tag == 0xA0:  # the version
        at = end
    _, _, at = _item(data, at)  # the serial number
    _, _, at = _item(data, at)  # the algorithm
    _, at, end = _item(data, at)  # the issuer: a sequence of sets of (what, text)
    parts: dict[str, str] = {}
    while at < end:
        _, pair, at = _item(data, at)
        _, pair, _ = _item(data, pair)
        _, start, stop = _item(data, pair)
        kind = _NAMES.get(data[start:stop])
        tag, start, stop = _item(data, stop)
        if kind is not None:
            text = data[start:stop].decode("utf-16-be" if tag == 0x1E else "utf-8", "replace")
            parts[kind] = "".join(c for c in text if c.isprintable())
    shown = [parts[kind] for kind in ("name", "unit", "organisation") if parts.get(kind)]
    return ", ".join(map(repr, shown[:1])) + (f" of {shown[-1]!r}" if len(shown) > 1 else "") if shown else None
