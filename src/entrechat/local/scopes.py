"""Scopes: what a restricted key may do. `api.files.read` and `api.files.write` for a family of operations, `model.request` for
asking a model, `api.all` and `api.all.read` for everything. A scope to write is one to read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from .problems import Problem, bad_value

if TYPE_CHECKING:
    from .operations import Operation

_REQUEST = "model.request"
_ASKED = re.compile(
    r"chat/completions|(completions|embeddings|moderations|images|audio/(speech|transcriptions|translations))\b.*"
)
"""What is posted there is asked of a model, and nothing else."""
_FAMILIES = {"models": "model", "uploads": "files", "webhook_endpoints": "webhooks", "chat": "chat.completions"}
"""The beginning of a path → its family, where that is called otherwise."""
_SCOPE = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)+")


def needed(operation: Operation) -> str:
    """The scope that an operation asks for."""
    path = operation.path.partition("?")[0].strip("/")
    if operation.verb == "POST" and _ASKED.fullmatch(path):
        return _REQUEST
    first = path.partition("/")[0]
    return f"api.{_FAMILIES.get(first, first)}.{'read' if operation.verb == 'GET' else 'write'}"


def require(scopes: Collection[str], operation: Operation) -> None:
    """Raises Problem: 401 where the scopes are not enough for the operation."""
    scope = needed(operation)
    enough = {"api.all", scope}
    if scope.endswith(".read"):
        enough |= {"api.all.read", scope.removesuffix("read") + "write"}
    if enough.isdisjoint(scopes):
        raise Problem(
            401,
            f"You have insufficient permissions for this operation. Missing scopes: {scope}. The API key is restricted to "
            f"{', '.join(scopes)}; an administrator can give it more.",
            type="invalid_request_error",
            code="missing_scope",
        )


def checked(scopes: Iterable[str], param: str) -> tuple[str, ...]:
    """The scopes, each once. One that no operation here asks for grants nothing.

    Raises Problem: 400 for none, and for what cannot be one.
    """
    found = tuple(dict.fromkeys(scopes))
    if not found:
        raise bad_value(param, "expected at least one scope.", "empty_array")
    for index, scope in enumerate(found):
        if not _SCOPE.fullmatch(scope):
            raise bad_value(f"{param}[{index}]", f"{scope!r} is no scope such as 'api.files.read' or 'model.request'.")
    return found
