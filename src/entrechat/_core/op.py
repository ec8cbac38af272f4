"""What the generator says of one operation, and what the drivers need to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .wrap import Spec


# POSTs named `create` that make nothing which stays
_ANSWERS = frozenset({"content_provenance_checks.create", "decisions.create", "embeddings.create", "moderations.create"})


class Op:
    """One HTTP operation of the API, a constant in the generated module of its resource.

    Args:
        name: dotted name below the client, `chat.completions.create`.
        verb: the HTTP verb in capitals.
        path: the path below the base URL; `{id}` stands for a path parameter of that name.
        path_params: names of the parameters that fill the path.
        query: names of parameters sent in the query, or a mapping parameter → wire name where any differs.
        body: the same for the request body; None when the operation has none.
        header_params: parameter → header name.
        headers: headers that the operation always sends.
        returns: what the answer becomes: a type spec (see `model.Spec`); "bytes", "str" or None for no content.
        returns_by: (parameter, {its value: type spec}) where a parameter chooses the type of the answer.
        page: the page class that wraps the items, by its base name (`CursorPage`); `returns` is then the item's.
        stream: the spec of one event when the answer streams.
        always_streams: the operation only streams.
        multipart: the body travels as multipart/form-data: with files, so it has ten minutes too.
        files: paths to the files in the body, `("image", "<array>")`.
        json_without_files: a form that travels as JSON where no file is given.
        slow: the operation generates: it waits ten minutes where nothing was said of a timeout.
        admin: authenticates with the admin key.
        hook: "module:name" of a class below `entrechat._core` with `prepare` and `finish` (embeddings).

    Attributes:
        creates: it makes something that stays (a file, a batch, a job, a video): sent twice, it makes two.
    """

    __slots__ = (
        "admin",
        "always_streams",
        "body",
        "cache",
        "creates",
        "files",
        "header_params",
        "headers",
        "hook",
        "json_without_files",
        "multipart",
        "name",
        "page",
        "path",
        "path_params",
        "plain_body",
        "query",
        "returns",
        "returns_by",
        "slow",
        "stream",
        "verb",
    )

    def __init__(
        self,
        name: str,
        verb: str,
        path: str,
        *,
        path_params: tuple[str, ...] = (),
        query: tuple[str, ...] | Mapping[str, str] = (),
        body: tuple[str, ...] | Mapping[str, str] | None = None,
        header_params: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        returns: Spec | None = None,
        returns_by: tuple[str, Mapping[str, Spec]] | None = None,
        page: str | None = None,
        stream: Spec | None = None,
        always_streams: bool = False,
        multipart: bool = False,
        files: tuple[tuple[str, ...], ...] = (),
        json_without_files: bool = False,
        slow: bool = False,
        admin: bool = False,
        hook: str | None = None,
    ) -> None:
        self.name = name
        self.verb = verb
        self.path = path
        self.path_params = path_params
        self.query = query
        self.body = body
        self.header_params = header_params
        self.headers = headers
        self.returns = returns
        self.returns_by = returns_by
        self.page = page
        self.stream = stream
        self.always_streams = always_streams
        self.multipart = multipart
        self.files = files
        self.json_without_files = json_without_files
        self.slow = slow
        self.admin = admin
        self.hook = hook
        self.creates = verb == "POST" and (
            (name.endswith(".create") and not slow and name not in _ANSWERS)
            or name == "uploads.complete"
            or name.startswith("videos.")
        )
        # The commonest shape, every argument a member of a JSON body, is built without a look at each name.
        self.plain_body = isinstance(body, tuple) and not (path_params or query or header_params or multipart or hook)
        self.cache: dict[str, Any] = {}

    def __repr__(self) -> str:
        return f"<Op {self.name}: {self.verb} {self.path}>"
