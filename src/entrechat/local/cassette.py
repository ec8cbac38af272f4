"""Recorded exchanges: a file of JSON lines, one a call, that can be read, compared and edited.

Each line has the request (method, target, body), the answer's status and headers, and its body in the frames in which
it came, each with the seconds since the request. What identifies somebody is left out before it is written.
"""

from __future__ import annotations

import base64
import hashlib
import os
import re
import threading
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from .shapes import is_object

VERSION = 1
_SECRET_HEADERS = frozenset(
    "authorization api-key x-api-key cookie set-cookie openai-organization openai-project proxy-authorization "
    "x-request-id cf-ray x-ms-client-request-id".split()
)
_CONNECTION_HEADERS = frozenset("connection content-length content-encoding keep-alive transfer-encoding alt-svc date".split())
_SECRETS = re.compile(r"\b(sk|ek|rk|sess)-[A-Za-z0-9_-]{8,}|\bBearer\s+[A-Za-z0-9._~+/-]{8,}=*|\borg-[A-Za-z0-9]{8,}")


class Frame(NamedTuple):
    """A piece of an answer's body, and when it came."""

    seconds: float
    data: bytes


class Recording(NamedTuple):
    """One exchange. `complete` is False where the answer broke off: played back, it breaks off too."""

    method: str
    target: str
    body: bytes
    status: int
    headers: list[tuple[str, str]]
    frames: list[Frame]
    complete: bool

    @property
    def key(self) -> str:
        return key_of(self.method, self.target, self.body)

    def line(self) -> bytes:
        """As it stands in the file."""
        record = {
            "version": VERSION,
            "method": self.method,
            "target": redact(self.target),
            "body": _shown(self.body),
            "status": self.status,
            "headers": [[name, redact(value)] for name, value in self.headers],
            "frames": [[round(frame.seconds, 4), _shown(frame.data)] for frame in self.frames],
            "complete": self.complete,
        }
        return orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE)


class Cassette:
    """The recordings of one file, which is made with the first of them.

    Args:
        path: the file.

    Raises ValueError where the file is not a cassette; the message names the line.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self._lock = threading.Lock()
        self._by_key: dict[str, list[Recording]] = defaultdict(list)
        self._played: dict[str, int] = defaultdict(int)
        if self.path.exists():
            for number, line in enumerate(self.path.read_bytes().splitlines(), 1):
                if line.strip():
                    self._keep(_read(line, f"{self.path}, line {number}"))

    def __len__(self) -> int:
        return sum(map(len, self._by_key.values()))

    def add(self, recording: Recording) -> None:
        """Appends it to the file, as one write."""
        line = recording.line()
        with self._lock:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("ab") as file:
                file.write(line)
            self._keep(_read(line, str(self.path)))

    def next(self, method: str, target: str, body: bytes) -> Recording | None:
        """What is to be played for a request: its recordings in turn, then the last one again. None where there is none."""
        key = key_of(method, target, body)
        with self._lock:
            found = self._by_key.get(key)
            if not found:
                return None
            turn = self._played[key]
            self._played[key] = turn + 1
            return found[min(turn, len(found) - 1)]

    def near(self, method: str, target: str) -> int:
        """How many recordings there are for the same operation, whatever their bodies."""
        with self._lock:
            return sum((r.method, r.target) == (method, redact(target)) for rs in self._by_key.values() for r in rs)

    def _keep(self, recording: Recording) -> None:
        self._by_key[recording.key].append(recording)


def kept_headers(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """The headers of an answer that a recording has: nothing of one person's, nothing of the connection's."""
    return [(name, value) for name, value in pairs if name.lower() not in _SECRET_HEADERS | _CONNECTION_HEADERS]


def redact(text: str) -> str:
    """The text with every key in it struck out."""
    return _SECRETS.sub("[redacted]", text)


def key_of(method: str, target: str, body: bytes) -> str:
    """What makes two requests the same: the JSON's meaning rather than its spelling, a form without its boundary."""
    try:
        same = orjson.dumps(orjson.loads(body), option=orjson.OPT_SORT_KEYS) if body else b""
    except orjson.JSONDecodeError:
        first = body.partition(b"\r\n")[0]
        same = body.replace(first, b"--boundary") if first.startswith(b"--") else body
    text = redact(same.decode("utf-8", "surrogateescape")).encode("utf-8", "surrogateescape")
    return hashlib.sha256(b"\n".join([method.encode(), redact(target).encode(), text])).hexdigest()


def _shown(data: bytes) -> Any:
    """Text as text, so that people can read it; other bytes in base64."""
    try:
        return redact(data.decode("utf-8"))
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(data).decode()}


def _bytes(shown: Any) -> bytes:
    return base64.b64decode(shown["base64"]) if is_object(shown) else str(shown).encode()


def _read(line: bytes, where: str) -> Recording:
    try:
        record = orjson.loads(line)
        if record["version"] != VERSION:
            raise ValueError(f"{where}: version {record['version']} of cassettes is not known here; update entrechat")
        return Recording(
            record["method"],
            record["target"],
            _bytes(record["body"]),
            record["status"],
            [(name, value) for name, value in record["headers"]],
            [Frame(seconds, _bytes(data)) for seconds, data in record["frames"]],
            record["complete"],
        )
    except (orjson.JSONDecodeError, KeyError, TypeError) as error:
        raise ValueError(f"{where}: this is no recording ({type(error).__name__}: {error})") from error
