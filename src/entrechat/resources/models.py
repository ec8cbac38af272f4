# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncPage, AsyncPaginator, SyncPage
    from entrechat.types.model import Model
    from entrechat.types.model_deleted import ModelDeleted

__all__ = ["AsyncModels", "Models"]

_RETRIEVE = Op("models.retrieve", "GET", "/models/{model}", path_params=("model",), returns="model:Model")
_LIST = Op("models.list", "GET", "/models", returns="model:Model", page="Page")
_DELETE = Op("models.delete", "DELETE", "/models/{model}", path_params=("model",), returns="model_deleted:ModelDeleted")


class Models(Resource):
    def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Look up one model by name: who owns it and when it was made available.

        `GET /models/{model}`

        Args:
            model: Name of the model, such as "gpt-5.4-mini" or "ft:gpt-4o-mini:org::id".

        Returns: Model
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    def list(self, **options: Unpack[RequestOptions]) -> SyncPage[Model]:
        """List every model this API key may use, fine-tuned ones included; one page, no paging.

        `GET /models`

        Returns: pages of Model; iterating goes through all of them
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    def delete(self, model: str, **options: Unpack[RequestOptions]) -> ModelDeleted:
        """Delete a fine-tuned model that your organization owns; base models cannot be deleted.

        `DELETE /models/{model}`

        Args:
            model: Name of the fine-tuned model to delete (ft:…); you need the right to do so.

        Returns: ModelDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ModelsWithStreamingResponse: ...


class AsyncModels(AsyncResource):
    async def retrieve(self, model: str, **options: Unpack[RequestOptions]) -> Model:
        """Look up one model by name: who owns it and when it was made available.

        `GET /models/{model}`

        Args:
            model: Name of the model, such as "gpt-5.4-mini" or "ft:gpt-4o-mini:org::id".

        Returns: Model
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    def list(self, **options: Unpack[RequestOptions]) -> AsyncPaginator[Model, AsyncPage[Model]]:
        """List every model this API key may use, fine-tuned ones included; one page, no paging.

        `GET /models`

        Returns: pages of Model; iterating goes through all of them
        Raises: AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    async def delete(self, model: str, **options: Unpack[RequestOptions]) -> ModelDeleted:
        """Delete a fine-tuned model that your organization owns; base models cannot be deleted.

        `DELETE /models/{model}`

        Args:
            model: Name of the fine-tuned model to delete (ft:…); you need the right to do so.

        Returns: ModelDeleted
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncModelsWithStreamingResponse: ...


if TYPE_CHECKING:

    class ModelsWithRawResponse:
        def __init__(self, resource: Models) -> None:
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)

    class AsyncModelsWithRawResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)

    class ModelsWithStreamingResponse:
        def __init__(self, resource: Models) -> None:
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)

    class AsyncModelsWithStreamingResponse:
        def __init__(self, resource: AsyncModels) -> None:
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
