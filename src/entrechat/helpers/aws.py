"""AWS: credentials, and signatures of version 4 (SigV4) over requests.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
import os
import time
from configparser import ConfigParser, Error
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, quote

from entrechat._core.dialect import Auth
from entrechat.errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from entrechat._core.call import Call
    from entrechat._core.op import Op

__all__ = ["Credentials", "SignatureAuth", "find_credentials", "sign"]

_ALGORITHM = "AWS4-HMAC-SHA256"


class Credentials(NamedTuple):
    """A key of AWS."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None = None

    def __repr__(self) -> str:
        return f"Credentials(access_key_id={self.access_key_id!r}, …)"


def find_credentials(profile: str | None = None) -> Credentials:
    """Credentials of the environment, else of the shared credentials file; else, where botocore is installed, of its chain.

    Args:
        profile: a profile of the file, in place of the environment; by default AWS_PROFILE, or "default".

    Raises:
        OpenAIError: there are none.
    """
    env = os.environ.get
    if profile is None:
        key, secret = env("AWS_ACCESS_KEY_ID"), env("AWS_SECRET_ACCESS_KEY")
        if key and secret:
            return Credentials(key, secret, env("AWS_SESSION_TOKEN"))
    chosen = profile or env("AWS_PROFILE") or "default"
    found = _of_file(chosen) or _of_botocore(profile)
    if found is None:
        raise OpenAIError(
            f"no AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (or AWS_BEARER_TOKEN_BEDROCK), or put a profile "
            f"{chosen!r} into ~/.aws/credentials; for SSO and roles install botocore"
        )
    return found


def _of_file(profile: str) -> Credentials | None:
    path = Path(os.environ.get("AWS_SHARED_CREDENTIALS_FILE") or "~/.aws/credentials").expanduser()
    file = ConfigParser(interpolation=None)
    try:
        file.read(path, encoding="utf-8")
    except (Error, OSError, UnicodeDecodeError) as error:
        raise OpenAIError(f"{path} cannot be read as AWS credentials: {type(error).__name__}") from error
    if not file.has_section(profile):
        return None
    section = file[profile]
    key, secret = section.get("aws_access_key_id"), section.get("aws_secret_access_key")
    return Credentials(key, secret, section.get("aws_session_token")) if key and secret else None


def _of_botocore(profile: str | None) -> Credentials | None:
    import importlib.util

    if importlib.util.find_spec("botocore") is None:
        return None
    session: Any = importlib.import_module("botocore.session").Session(profile=profile)
    found = session.get_credentials()
    if found is None:
        return None
    frozen = found.get_frozen_credentials()
    return Credentials(frozen.access_key, frozen.secret_key, frozen.token)


class SignatureAuth(Auth):
    """Signs each try.

    Args:
        credentials: the key, or a function that gives it (anything with the three attributes of `Credentials`) for each try.
        region: of AWS.
        service: the name that the signature is for.
    """

    def __init__(self, credentials: Credentials | Callable[[], Any], region: str, service: str) -> None:
        self._credentials = credentials
        self._region = region
        self._service = service

    def covers(self, op: Op) -> bool:
        return True

    def headers(self, call: Call, transport: Any) -> Iterable[tuple[str, str | None]]:
        given: Any = self._credentials
        credentials = given if isinstance(given, Credentials) else _as_credentials(given())
        body = call.body
        if body is not None and not isinstance(body, bytes):
            raise OpenAIError(f"{call.op.name}: an upload cannot be signed for AWS, since its body is sent as it is read")
        return sign(
            call.method,
            call.origin.authority,
            call.target,
            bytes(body or b""),
            credentials,
            self._region,
            self._service,
            time.strftime("%Y%m%dT%H%M%SZ", time.gmtime()),
        )

    def __repr__(self) -> str:
        return f"<SignatureAuth {self._region}/{self._service}>"


def _as_credentials(given: Any) -> Credentials:
    names = (("access_key_id", "access_key"), ("secret_access_key", "secret_key"), ("session_token", "token"))
    key, secret, token = (next((value for name in each if (value := getattr(given, name, None))), None) for each in names)
    if not isinstance(key, str) or not isinstance(secret, str):
        raise OpenAIError("the credential provider must give an object with access_key_id and secret_access_key")
    return Credentials(key, secret, token)


def sign(
    method: str, host: str, target: str, body: bytes, credentials: Credentials, region: str, service: str, moment: str
) -> list[tuple[str, str | None]]:
    """The headers that sign a request.

    Args:
        host: the value of its Host header.
        target: path and query, as sent.
        moment: the time, as in 20260131T235959Z.
    """
    path, _, query = target.partition("?")
    content = hashlib.sha256(body).hexdigest()
    signed = {"host": host, "x-amz-content-sha256": content, "x-amz-date": moment}
    if credentials.session_token:
        signed["x-amz-security-token"] = credentials.session_token
    names = ";".join(sorted(signed))
    pairs = sorted(
        (quote(name, safe="-_.~"), quote(value, safe="-_.~")) for name, value in parse_qsl(query, keep_blank_values=True)
    )
    request = "\n".join(
        [
            method,
            quote(path, safe="/-_.~"),  # what is encoded on the wire is encoded once more, as for all services but S3
            "&".join(f"{name}={value}" for name, value in pairs),
            *(f"{name}:{signed[name]}" for name in sorted(signed)),
            "",
            names,
            content,
        ]
    )
    scope = f"{moment[:8]}/{region}/{service}/aws4_request"
    text = "\n".join([_ALGORITHM, moment, scope, hashlib.sha256(request.encode()).hexdigest()])
    key = f"AWS4{credentials.secret_access_key}".encode()
    for step in (moment[:8], region, service, "aws4_request"):
        key = hmac.digest(key, step.encode(), "sha256")
    signature = hmac.digest(key, text.encode(), "sha256").hex()
    proof = f"{_ALGORITHM} Credential={credentials.access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}"
    sent: list[tuple[str, str | None]] = [(name, value) for name, value in signed.items() if name != "host"]
    return [*sent, ("Authorization", proof)]
