"""As much of X.509 as it takes to say when a certificate is valid."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import NamedTuple

_PEM = re.compile(r"-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+?)-----END CERTIFICATE-----")
_SEQUENCE, _UTC_TIME, _GENERALIZED_TIME, _VERSION = 0x30, 0x17, 0x18, 0xA0


class Validity(NamedTuple):
    """Unix times."""

    valid_at: int
    expires_at: int


def validity(pem: str) -> Validity:
    """From when to when the first certificate in a PEM text is valid.

    Raises ValueError for what is no certificate.
    """
    found = _PEM.search(pem)
    if found is None:
        raise ValueError("there is no -----BEGIN CERTIFICATE----- block in it")
    try:
        der = base64.b64decode("".join(found[1].split()), validate=True)
        certificate = _inside(der, _SEQUENCE)
        fields = list(_elements(_inside(certificate, _SEQUENCE)))
        if fields[0][0] == _VERSION:  # which a certificate of the first version does not have
            del fields[0]
        tag, times = fields[3]  # serial number, signature's algorithm, issuer, validity
        if tag != _SEQUENCE:
            raise ValueError("its validity is not where it should be")
        begin, end = (_time(tag, value) for tag, value in _elements(times))
    except (binascii.Error, IndexError, ValueError) as error:
        raise ValueError(f"its content is damaged: {error}") from error
    return Validity(begin, end)


def _elements(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Tag and content of one element after the other."""
    at = 0
    while at < len(data):
        tag, length, at = data[at], data[at + 1], at + 2
        if length & 0x80:
            size = length & 0x7F
            length, at = int.from_bytes(data[at : at + size]), at + size
        if at + length > len(data):
            raise ValueError("it ends too early")
        yield tag, data[at : at + length]
        at += length


def _inside(data: bytes, tag: int) -> bytes:
    found, content = next(_elements(data), (None, b""))
    if found != tag:
        raise ValueError("it is not a certificate's structure")
    return content


def _time(tag: int, value: bytes) -> int:
    text = value.decode("ascii")
    if tag == _UTC_TIME:
        text = ("19" if text[:2] >= "50" else "20") + text
    elif tag != _GENERALIZED_TIME:
        raise ValueError("its validity is not two times")
    return int(datetime.strptime(text, "%Y%m%d%H%M%SZ").replace(tzinfo=UTC).timestamp())
