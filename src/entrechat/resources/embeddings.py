# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack

    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.types.create_embedding_response import CreateEmbeddingResponse
    from entrechat.types.embedding_model import EmbeddingModel

__all__ = ["AsyncEmbeddings", "Embeddings"]

_CREATE = Op(
    "embeddings.create",
    "POST",
    "/embeddings",
    body=("input", "model", "dimensions", "encoding_format", "user"),
    returns="create_embedding_response:CreateEmbeddingResponse",
    hook="embeddings:EmbeddingsHook",
)


class Embeddings(Resource):
    def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors of numbers for search, clustering or comparison.

        `POST /embeddings`

        Args:
            input: A text, up to 2048 texts, or the same as token ids; no empty text; one vector is returned for each.
            model: Embedding model, such as "text-embedding-3-small"; vectors of different models cannot be compared.
            dimensions: Length of each vector, at least 1; default: the model's full length; text-embedding-3 and later.
            encoding_format: How vectors travel: "float" (default), a list of numbers, or "base64", which is smaller.
            user: An id of your end user, by which misuse can be traced.

        Returns: CreateEmbeddingResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> EmbeddingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> EmbeddingsWithStreamingResponse: ...


class AsyncEmbeddings(AsyncResource):
    async def create(
        self,
        *,
        input: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]],
        model: str | EmbeddingModel,
        dimensions: int | Omit = omit,
        encoding_format: Literal["float", "base64"] | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> CreateEmbeddingResponse:
        """Turn texts into vectors of numbers for search, clustering or comparison.

        `POST /embeddings`

        Args:
            input: A text, up to 2048 texts, or the same as token ids; no empty text; one vector is returned for each.
            model: Embedding model, such as "text-embedding-3-small"; vectors of different models cannot be compared.
            dimensions: Length of each vector, at least 1; default: the model's full length; text-embedding-3 and later.
            encoding_format: How vectors travel: "float" (default), a list of numbers, or "base64", which is smaller.
            user: An id of your end user, by which misuse can be traced.

        Returns: CreateEmbeddingResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse: ...


if TYPE_CHECKING:

    class EmbeddingsWithRawResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = to_raw(resource.create)

    class AsyncEmbeddingsWithRawResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_to_raw(resource.create)

    class EmbeddingsWithStreamingResponse:
        def __init__(self, resource: Embeddings) -> None:
            self.create = to_streamed(resource.create)

    class AsyncEmbeddingsWithStreamingResponse:
        def __init__(self, resource: AsyncEmbeddings) -> None:
            self.create = async_to_streamed(resource.create)
