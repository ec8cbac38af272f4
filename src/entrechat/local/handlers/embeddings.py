"""`POST /embeddings`."""

from __future__ import annotations

import asyncio
import base64
from typing import TYPE_CHECKING, Any

import orjson
from starlette.responses import Response

from .. import tokens
from ..call import Route
from ..problems import Problem, bad_value
from ..shapes import is_array
from .models import must_have
from .running import ClientGone

if TYPE_CHECKING:
    from ..call import Call
    from ..engine.protocols import EmbeddingEngine, FloatArray

MOST_TOKENS = 300_000
"""Of all inputs of a request together."""
_AT_ONCE = 64


async def create(call: Call) -> Response:
    body = await call.body()
    must_have(call.app, body["model"], "embeddings")
    embedder = call.app.embedder
    dimensions = _dimensions(body, embedder)
    texts = await asyncio.to_thread(_texts, body["input"])
    counts = await asyncio.to_thread(embedder.count, texts)
    _within_limits(counts, embedder, several=is_array(body["input"]))
    vectors = await _embedded(call, texts)
    if dimensions < embedder.dimensions:
        vectors = _shortened(vectors, dimensions)
    used = sum(counts)
    call.used("embeddings", body["model"], input_tokens=used)
    as_bytes = body.get("encoding_format") == "base64"
    answer = {
        "object": "list",
        "data": [
            {"object": "embedding", "index": index, "embedding": _base64(row) if as_bytes else row}
            for index, row in enumerate(vectors)
        ],
        "model": body["model"],
        "usage": {"prompt_tokens": used, "total_tokens": used},
    }
    return Response(orjson.dumps(answer, option=orjson.OPT_SERIALIZE_NUMPY), media_type="application/json")


def _dimensions(body: dict[str, Any], embedder: EmbeddingEngine) -> int:
    wanted = body.get("dimensions")
    if wanted is None:
        return embedder.dimensions
    if body["model"] == "text-embedding-ada-002":
        raise bad_value("dimensions", "this model does not support specifying dimensions.")
    if wanted > embedder.dimensions:
        raise bad_value(
            "dimensions",
            f"expected a value <= {embedder.dimensions}, all that the local model has, but got {wanted} instead.",
            "integer_above_max_value",
        )
    return int(wanted)


def _texts(given: Any) -> list[str]:
    """The inputs as texts; what is given as tokens is decoded."""
    if isinstance(given, str):
        inputs: list[tuple[str, Any]] = [("input", given)]
    elif isinstance(given[0], int):
        inputs = [("input", given)]
    else:
        inputs = [(f"input[{index}]", item) for index, item in enumerate(given)]
    out: list[str] = []
    for param, item in inputs:
        if not item:
            raise bad_value(param, "it cannot be empty.", "empty_string" if item == "" else "empty_array")
        if isinstance(item, str):
            out.append(item)
            continue
        try:
            out.append(tokens.decode(item))
        except ValueError as error:
            raise bad_value(param, f"{error}.") from None
    return out


def _within_limits(counts: list[int], embedder: EmbeddingEngine, *, several: bool) -> None:
    for index, count in enumerate(counts):
        if count > embedder.max_tokens:
            raise Problem(
                400,
                f"This model's maximum context length is {embedder.max_tokens} tokens, however you requested {count} tokens. "
                "Please reduce your input.",
                param=f"input[{index}]" if several and len(counts) > 1 else "input",
                code="context_length_exceeded",
            )
    if sum(counts) > MOST_TOKENS:
        raise Problem(
            400,
            f"Requested {sum(counts)} tokens, max {MOST_TOKENS} tokens per request. Send fewer inputs at once.",
            param="input",
            code="max_tokens_per_request",
        )


async def _embedded(call: Call, texts: list[str]) -> FloatArray:
    """A row a text, in portions: a caller that hangs up is noticed between them."""
    import numpy as np

    rows: list[FloatArray] = []
    for begin in range(0, len(texts), _AT_ONCE):
        if begin and await call.request.is_disconnected():
            raise ClientGone
        found = await asyncio.to_thread(call.app.embedder.embed, texts[begin : begin + _AT_ONCE])
        rows.append(found.vectors)
    return np.concatenate(rows)


def _shortened(vectors: FloatArray, dimensions: int) -> FloatArray:
    """The first so many dimensions, of length 1 again."""
    import numpy as np

    cut = np.ascontiguousarray(vectors[:, :dimensions])
    cut /= np.maximum(np.linalg.norm(cut, axis=1, keepdims=True), 1e-9)
    return cut


def _base64(row: Any) -> str:
    return base64.b64encode(row.astype("<f4").tobytes()).decode()


ROUTES = [Route("POST", "/embeddings", create, ignores=("user",))]
