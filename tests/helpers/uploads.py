"""The other side of uploads in parts: the API as it keeps and joins them, and one that throws everything away."""

from __future__ import annotations

import hashlib
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

from tests.support.colours import Client
from tests.support.recording import Answer, Recorded

CONTENT = bytes(range(256)) * 100 + b"end"  # 25,603 bytes
SIZE = 4000
COUNT = 7
MD5 = hashlib.md5(CONTENT).hexdigest()


class Uploads:
    """The API's side: keeps the parts, joins them, and checks the sum. `hook` may answer first, or take its time."""

    def __init__(self) -> None:
        self.created: list[dict[str, Any]] = []
        self.parts: dict[str, bytes] = {}
        self.completed: list[dict[str, Any]] = []
        self.joined = b""
        self.together = self.most = 0
        self.lock = threading.Lock()
        self.hook: Callable[[Recorded, int], Answer | None] = lambda request, nth: None
        self.expires_at: float = time.time() + 3600

    def __call__(self, request: Recorded) -> Answer:
        path = request.path
        if path == "/v1/uploads":
            self.created.append(request.json)
            made = {"id": f"upload_{len(self.created)}", "object": "upload", "status": "pending", "expires_at": self.expires_at}
            return Answer.of_json(made)
        if path.endswith("/parts"):
            with self.lock:
                self.together += 1
                self.most = max(self.most, self.together)
            try:
                return self.part(request)
            finally:
                with self.lock:
                    self.together -= 1
        self.completed.append(request.json)
        self.joined = b"".join(self.parts[each] for each in request.json["part_ids"])
        if request.json.get("md5") not in (None, hashlib.md5(self.joined).hexdigest()):
            return Answer.of_json({"error": {"message": "the md5 differs"}}, 400)
        return Answer.of_json({"id": "upload_1", "object": "upload", "status": "completed", "file": {"id": "file_1"}})

    def part(self, request: Recorded) -> Answer:
        try:
            [part] = request.parts
        except ValueError as error:
            raise OSError("the client went away in the middle") from error
        assert (part.name, part.filename, part.content_type) == ("data", "upload", "application/octet-stream")
        with self.lock:
            nth = len(self.parts)
        if (answer := self.hook(request, nth)) is not None:
            return answer
        with self.lock:
            part_id = f"part_{len(self.parts)}"
            self.parts[part_id] = part.content
        return Answer.of_json({"id": part_id, "object": "upload.part"})


def send(client: Client, file: Any, **more: Any) -> Any:
    given = {"mime_type": "text/plain", "purpose": "assistants", "part_size": SIZE, **more}
    return client.run(client.uploads.upload_file_chunked, file=file, **given)


def failing_after(api: Uploads, parts: int, status: int = 500) -> None:
    api.hook = lambda request, nth: Answer.of_json({"error": {"message": "no"}}, status) if nth >= parts else None


def healed(api: Uploads) -> None:
    api.hook = lambda request, nth: None


def meet_up(api: Uploads, count: int) -> None:
    """The first `count` parts are answered when all of them are there, the last of them first."""
    meet = threading.Barrier(count)
    begun: list[int] = []

    def together(request: Recorded, nth: int) -> Answer | None:
        with api.lock:
            begun.append(1)
            place = len(begun)
        if place <= count:
            meet.wait(20)
            time.sleep(0.02 * (count - place))
        return None

    api.hook = together


class Sink:
    """Answers like the API and throws away what it is sent, in constant memory of its own."""

    def __enter__(self) -> Sink:
        self.received = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}/v1"
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()

    def accept(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection: socket.socket) -> None:
        buffer = bytearray(65536)
        with connection, connection.makefile("rb") as reader:
            while reader.readline():
                left = 0
                while (line := reader.readline()) != b"\r\n":
                    if line.lower().startswith(b"content-length:"):
                        left = int(line.split(b":")[1])
                self.received += left
                while left:
                    left -= reader.readinto(memoryview(buffer)[: min(left, len(buffer))])  # type: ignore[attr-defined]
                connection.sendall(Answer.of_json({"id": "x", "status": "completed"}).encoded(head_only=False))
