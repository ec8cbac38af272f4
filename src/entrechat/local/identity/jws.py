"""JSON Web Tokens and the keys that they are signed with: RSA (RS256, RS384, RS512) and the NIST curves (ES256, ES384).

Verifying handles nothing secret, so that plain integers do: no time is worth hiding here.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from typing import Any, NamedTuple

import orjson

from ..shapes import arr, is_object


class TokenError(ValueError):
    """The token cannot be trusted; the message says why."""


class Token(NamedTuple):
    header: dict[str, Any]
    claims: dict[str, Any]
    signed: bytes
    signature: bytes


class _Curve(NamedTuple):
    """y² = x³ - 3x + b over the integers modulo p, with a base point (x, y) of order n."""

    p: int
    b: int
    n: int
    x: int
    y: int
    size: int


_Point = tuple[int, int] | None
"""None is the point at infinity."""
_CURVES = {
    "P-256": _Curve(
        0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF,
        0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B,
        0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551,
        0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
        0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
        32,
    ),
    "P-384": _Curve(
        0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEFFFFFFFF0000000000000000FFFFFFFF,
        0xB3312FA7E23EE7E4988E056BE3F82D19181D9C6EFE8141120314088F5013875AC656398D8A2ED19D2A85C8EDD3EC2AEF,
        0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
        0xAA87CA22BE8B05378EB1C71EF320AD746E1D3B628BA79B9859F741E082542A385502F25DBF55296C3A545E3872760AB7,
        0x3617DE4A96262C6F5D9E98BF9292DC29F8F41DBD289A147CE9DA3113B5F0B8C00A60B1CE1D7E819D7A431D7C90EA0E5F,
        48,
    ),
}
_RSA = {"RS256": "sha256", "RS384": "sha384", "RS512": "sha512"}
_EC = {"ES256": ("sha256", "P-256"), "ES384": ("sha384", "P-384")}
_DIGEST_INFO = {
    "sha256": bytes.fromhex("3031300d060960864801650304020105000420"),
    "sha384": bytes.fromhex("3041300d060960864801650304020205000430"),
    "sha512": bytes.fromhex("3051300d060960864801650304020305000440"),
}
"""What PKCS #1 puts before a hash, to say which one it is."""
_RSA_BITS = range(2048, 8193)


def read(text: str) -> Token:
    """The token's parts, none of which can be trusted yet.

    Raises TokenError for what is no signed JSON Web Token.
    """
    parts = text.split(".")
    if len(parts) != 3:
        raise TokenError("the subject token is no signed JSON Web Token")
    try:
        header, claims = (orjson.loads(_bytes(part)) for part in parts[:2])
        signature = _bytes(parts[2])
    except ValueError as error:
        raise TokenError("the subject token cannot be decoded") from error
    if not is_object(header) or not is_object(claims):
        raise TokenError("the subject token's header and claims must be objects")
    return Token(header, claims, ".".join(parts[:2]).encode(), signature)


def verify(token: Token, jwks: Mapping[str, Any]) -> None:
    """Raises TokenError unless one of the keys has signed it: the one with its `kid`, of the kind of its `alg`."""
    kid, algorithm = token.header.get("kid"), token.header.get("alg")
    if not isinstance(kid, str) or not isinstance(algorithm, str):
        raise TokenError("the subject token's header lacks 'kid' or 'alg'")
    if algorithm not in _RSA and algorithm not in _EC:
        raise TokenError(f"the subject token is signed with {algorithm}; it can be {', '.join([*_RSA, *_EC])}")
    if "crit" in token.header:
        raise TokenError("the subject token's header has critical members that are not known here")
    for key in arr(jwks.get("keys")):
        if (
            is_object(key)
            and key.get("kid") == kid
            and key.get("alg", algorithm) == algorithm
            and key.get("use", "sig") == "sig"
        ):
            if _signed(token, algorithm, key):
                return
            raise TokenError("the subject token's signature is not that of the issuer's key")
    raise TokenError(f"the issuer has no key {kid[:100]!r} for {algorithm}")


def check_keys(jwks: Mapping[str, Any]) -> None:
    """Raises TokenError where there is no key in the set that could verify a token, or a key that cannot be read."""
    usable = 0
    for key in arr(jwks.get("keys")):
        if not is_object(key) or not isinstance(key.get("kid"), str):
            raise TokenError("every key needs a 'kid'")
        if any(name in key for name in ("d", "k", "p", "q")):
            raise TokenError(f"the key {key['kid'][:100]!r} is a secret one: give the public keys only")
        if key.get("kty") == "RSA":
            _rsa(key)
            usable += 1
        elif key.get("kty") == "EC" and key.get("crv") in _CURVES:
            _point(_CURVES[key["crv"]], key)
            usable += 1
    if not usable:
        raise TokenError("expected 'keys' with an RSA key, or an EC key on P-256 or P-384")


def _signed(token: Token, algorithm: str, key: Mapping[str, Any]) -> bool:
    if algorithm in _RSA:
        return key.get("kty") == "RSA" and _rsa_signed(token, _RSA[algorithm], *_rsa(key))
    name, curve = _EC[algorithm]
    if key.get("kty") != "EC" or key.get("crv") != curve:
        return False
    digest = hashlib.new(name, token.signed).digest()
    return _ec_signed(_CURVES[curve], int.from_bytes(digest, "big"), token.signature, _point(_CURVES[curve], key))


def _rsa(key: Mapping[str, Any]) -> tuple[int, int]:
    """Modulus and exponent."""
    modulus, exponent = _whole(key, "n"), _whole(key, "e")
    if modulus.bit_length() not in _RSA_BITS or exponent < 3 or not exponent % 2 or exponent.bit_length() > 64:
        raise TokenError(f"the key {str(key.get('kid'))[:100]!r} is no RSA key of 2048 to 8192 bits")
    return modulus, exponent


def _rsa_signed(token: Token, name: str, modulus: int, exponent: int) -> bool:
    """RSASSA-PKCS1-v1_5: what the signature stands for, byte by byte what it must be."""
    size = (modulus.bit_length() + 7) // 8
    if len(token.signature) != size:
        return False
    ending = _DIGEST_INFO[name] + hashlib.new(name, token.signed).digest()
    wanted = b"\x00\x01" + b"\xff" * (size - len(ending) - 3) + b"\x00" + ending
    found = pow(int.from_bytes(token.signature, "big"), exponent, modulus).to_bytes(size, "big")
    return hmac.compare_digest(found, wanted)


def _ec_signed(curve: _Curve, digest: int, signature: bytes, public: tuple[int, int]) -> bool:
    """ECDSA. No digest here is longer than its curve's order."""
    if len(signature) != 2 * curve.size:
        return False
    r, s = (int.from_bytes(half, "big") for half in (signature[: curve.size], signature[curve.size :]))
    if not (1 <= r < curve.n and 1 <= s < curve.n):
        return False
    inverse = pow(s, -1, curve.n)
    base = _times(curve, digest * inverse % curve.n, (curve.x, curve.y))
    found = _sum(curve, base, _times(curve, r * inverse % curve.n, public))
    return found is not None and found[0] % curve.n == r


def _point(curve: _Curve, key: Mapping[str, Any]) -> tuple[int, int]:
    x, y = _whole(key, "x"), _whole(key, "y")
    if not (x < curve.p and y < curve.p and (y * y - (x * x * x - 3 * x + curve.b)) % curve.p == 0):
        raise TokenError(f"the key {str(key.get('kid'))[:100]!r} is no point of its curve")
    return x, y


def _sum(curve: _Curve, one: _Point, other: _Point) -> _Point:
    if one is None or other is None:
        return other if one is None else one
    if one[0] == other[0]:
        if (one[1] + other[1]) % curve.p == 0:
            return None
        slope = (3 * one[0] * one[0] - 3) * pow(2 * one[1], -1, curve.p)
    else:
        slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, curve.p)
    x = (slope * slope - one[0] - other[0]) % curve.p
    return x, (slope * (one[0] - x) - one[1]) % curve.p


def _times(curve: _Curve, factor: int, point: _Point) -> _Point:
    found: _Point = None
    while factor:
        if factor & 1:
            found = _sum(curve, found, point)
        point, factor = _sum(curve, point, point), factor >> 1
    return found


def _whole(key: Mapping[str, Any], name: str) -> int:
    value = key.get(name)
    try:
        if not isinstance(value, str):
            raise ValueError(name)
        return int.from_bytes(_bytes(value), "big")
    except ValueError as error:
        raise TokenError(f"the key {str(key.get('kid'))[:100]!r} lacks a readable {name!r}") from error


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64url") from error
