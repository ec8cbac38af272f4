# Made by tools/codegen from spec/api.json. Do not edit; remake with `make codegen`.
# `_call` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"
# The typed raw twins name deprecated methods:
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._core.op import Op
from entrechat._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Literal, Unpack, overload

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.image_edit_params import Svg
    from entrechat.types.image_edit_stream_event import ImageEditStreamEvent
    from entrechat.types.image_gen_stream_event import ImageGenStreamEvent
    from entrechat.types.image_generate_params import Svg as ImageGenerateParamsSvg
    from entrechat.types.image_model import ImageModel
    from entrechat.types.images_response import ImagesResponse

__all__ = ["AsyncImages", "Images"]

_CREATE_VARIATION = Op(
    "images.create_variation",
    "POST",
    "/images/variations",
    body=("image", "model", "n", "response_format", "size", "user"),
    returns="images_response:ImagesResponse",
    multipart=True,
    slow=True,
    files=(("image",),),
)
_EDIT = Op(
    "images.edit",
    "POST",
    "/images/edits",
    body=(
        "image",
        "prompt",
        "background",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "input_fidelity",
        "markup",
        "mask",
        "model",
        "n",
        "output_compression",
        "output_format",
        "partial_images",
        "quality",
        "response_format",
        "safety_identifier",
        "size",
        "stream",
        "svg",
        "user",
    ),
    returns="images_response:ImagesResponse",
    stream={
        "type": {
            "image_edit.partial_image": "image_edit_partial_image_event:ImageEditPartialImageEvent",
            "image_edit.completed": "image_edit_completed_event:ImageEditCompletedEvent",
        }
    },
    multipart=True,
    slow=True,
    files=(("image",), ("image", "<array>"), ("markup",), ("mask",)),
)
_GENERATE = Op(
    "images.generate",
    "POST",
    "/images/generations",
    body=(
        "model",
        "stream",
        "prompt",
        "background",
        "complexity",
        "frame_count",
        "frame_duration_ms",
        "moderation",
        "n",
        "output_compression",
        "output_format",
        "partial_images",
        "quality",
        "response_format",
        "safety_identifier",
        "size",
        "style",
        "svg",
        "user",
    ),
    returns="images_response:ImagesResponse",
    stream={
        "type": {
            "image_generation.partial_image": "image_gen_partial_image_event:ImageGenPartialImageEvent",
            "image_generation.completed": "image_gen_completed_event:ImageGenCompletedEvent",
        }
    },
    slow=True,
)


class Images(Resource):
    @deprecated("images.create_variation: only dall-e-2 makes variations, and it is deprecated; use images.edit")
    def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Make new versions of a square PNG image without a prompt (dall-e-2 only).

        `POST /images/variations`

        Returns: ImagesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE_VARIATION, locals())

    if TYPE_CHECKING:

        @overload
        def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse: ...

        @overload
        def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: Literal[True],
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[ImageEditStreamEvent]: ...

        @overload
        def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: bool | Omit | None = omit,
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...

    def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        svg: Svg | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Change or combine images following a prompt; a mask limits the change to one area.

        `POST /images/edits`

        Args:
            image: The image to change, or up to 16 images to combine.
            prompt: What to change, 1 to 32000 characters (dall-e-2: 1000).
            background: "transparent" (png and webp only), "opaque" or "auto" (default), which leaves it to the model.
            complexity: How intricate the result may be: "low", "medium" or "high".
            frame_count: How many frames an animated image has.
            frame_duration_ms: How long each frame of an animated image is shown, in milliseconds.
            input_fidelity: How closely to keep details such as faces: "high" or "low".
            markup: A file with marks that show which changes are wanted.
            mask: PNG of the first image's size; where it is fully transparent, the image is redrawn.
            model: Image model; default gpt-image-1.5.
            n: How many versions to make, 1 to 10, default 1.
            output_compression: Quality of jpeg and webp output in percent, 0 to 100.
            output_format: File type that gpt-image models return: "png" (default), "jpeg", "webp", "gif" or "svg".
            partial_images: How many previews to send while streaming, 0 to 3, default 0.
            quality: "auto" (default) or a level the model knows, low to max; dall-e-2: standard. More costs more.
            response_format: For dall-e-2 only: "url" (valid for an hour) or "b64_json"; gpt-image always sends base64.
            safety_identifier: A stable, hashed id of your end user, by which misuse can be traced.
            size: Width x height in pixels, such as "1024x1024", or "auto" (default); models know different sizes.
            stream: True: return events, with previews if asked for; False (default): return the finished images.
            svg: For svg output: the model that writes the drawing, and its reasoning effort.
            user: An id of your end user, by which misuse can be traced.

        Returns: ImagesResponse; a stream of ImageEditStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_EDIT, locals())

    if TYPE_CHECKING:

        @overload
        def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: Literal[False] | Omit | None = omit,
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse: ...

        @overload
        def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: Literal[True],
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[ImageGenStreamEvent]: ...

        @overload
        def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: bool | Omit | None = omit,
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...

    def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | ImageModel | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | Omit
        | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Draw images from a text prompt; with stream=True, partial previews arrive first.

        `POST /images/generations`

        Args:
            prompt: What the image should show; up to 32000 characters (dall-e-2: 1000, dall-e-3: 4000).
            background: "transparent" (png and webp only), "opaque" or "auto" (default), which leaves it to the model.
            complexity: How intricate the result may be: "low", "medium" or "high".
            frame_count: How many frames an animated image has.
            frame_duration_ms: How long each frame of an animated image is shown, in milliseconds.
            model: Image model; default dall-e-2, unless a setting that only gpt-image models know is given.
            moderation: How strictly gpt-image models filter content: "auto" (default) or "low", less strictly.
            n: How many images to draw, 1 to 10, default 1; dall-e-3 draws only one.
            output_compression: Quality of jpeg and webp output in percent, 0 to 100, default 100.
            output_format: File type that gpt-image models return: "png" (default), "jpeg", "webp", "gif" or "svg".
            partial_images: How many previews to send while streaming, 0 to 3, default 0.
            quality: "auto" (default) or a level the model knows: low to max; dall-e-3: standard or hd. More costs more.
            response_format: For dall-e only: "url" (default, valid for an hour) or "b64_json"; gpt-image always sends base64.
            safety_identifier: A stable, hashed id of your end user, by which misuse can be traced.
            size: Width x height in pixels, such as "1024x1024", or "auto" (default); models know different sizes.
            stream: True: return events, with previews if asked for; False (default): return the finished images.
            style: For dall-e-3 only: "vivid" (default), dramatic, or "natural".
            svg: For svg output: the model that writes the drawing, and its reasoning effort.
            user: An id of your end user, by which misuse can be traced.

        Returns: ImagesResponse; a stream of ImageGenStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_GENERATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ImagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> ImagesWithStreamingResponse: ...


class AsyncImages(AsyncResource):
    @deprecated("images.create_variation: only dall-e-2 makes variations, and it is deprecated; use images.edit")
    async def create_variation(
        self,
        *,
        image: FileTypes,
        model: str | ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        size: Literal["256x256", "512x512", "1024x1024"] | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse:
        """Make new versions of a square PNG image without a prompt (dall-e-2 only).

        `POST /images/variations`

        Returns: ImagesResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE_VARIATION, locals())

    if TYPE_CHECKING:

        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: Literal[False] | Omit | None = omit,
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse: ...

        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: Literal[True],
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[ImageEditStreamEvent]: ...

        @overload
        async def edit(
            self,
            *,
            image: FileTypes | Iterable[FileTypes],
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            input_fidelity: Literal["high", "low"] | Omit | None = omit,
            markup: FileTypes | Omit = omit,
            mask: FileTypes | Omit = omit,
            model: str | ImageModel | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
            stream: bool | Omit | None = omit,
            svg: Svg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...

    async def edit(
        self,
        *,
        image: FileTypes | Iterable[FileTypes],
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        input_fidelity: Literal["high", "low"] | Omit | None = omit,
        markup: FileTypes | Omit = omit,
        mask: FileTypes | Omit = omit,
        model: str | ImageModel | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | Omit | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        svg: Svg | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Change or combine images following a prompt; a mask limits the change to one area.

        `POST /images/edits`

        Args:
            image: The image to change, or up to 16 images to combine.
            prompt: What to change, 1 to 32000 characters (dall-e-2: 1000).
            background: "transparent" (png and webp only), "opaque" or "auto" (default), which leaves it to the model.
            complexity: How intricate the result may be: "low", "medium" or "high".
            frame_count: How many frames an animated image has.
            frame_duration_ms: How long each frame of an animated image is shown, in milliseconds.
            input_fidelity: How closely to keep details such as faces: "high" or "low".
            markup: A file with marks that show which changes are wanted.
            mask: PNG of the first image's size; where it is fully transparent, the image is redrawn.
            model: Image model; default gpt-image-1.5.
            n: How many versions to make, 1 to 10, default 1.
            output_compression: Quality of jpeg and webp output in percent, 0 to 100.
            output_format: File type that gpt-image models return: "png" (default), "jpeg", "webp", "gif" or "svg".
            partial_images: How many previews to send while streaming, 0 to 3, default 0.
            quality: "auto" (default) or a level the model knows, low to max; dall-e-2: standard. More costs more.
            response_format: For dall-e-2 only: "url" (valid for an hour) or "b64_json"; gpt-image always sends base64.
            safety_identifier: A stable, hashed id of your end user, by which misuse can be traced.
            size: Width x height in pixels, such as "1024x1024", or "auto" (default); models know different sizes.
            stream: True: return events, with previews if asked for; False (default): return the finished images.
            svg: For svg output: the model that writes the drawing, and its reasoning effort.
            user: An id of your end user, by which misuse can be traced.

        Returns: ImagesResponse; a stream of ImageEditStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_EDIT, locals())

    if TYPE_CHECKING:

        @overload
        async def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: Literal[False] | Omit | None = omit,
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse: ...

        @overload
        async def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: Literal[True],
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[ImageGenStreamEvent]: ...

        @overload
        async def generate(
            self,
            *,
            prompt: str,
            background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
            complexity: Literal["low", "medium", "high"] | Omit | None = omit,
            frame_count: int | Omit | None = omit,
            frame_duration_ms: int | Omit | None = omit,
            model: str | ImageModel | Omit | None = omit,
            moderation: Literal["low", "auto"] | Omit | None = omit,
            n: int | Omit | None = omit,
            output_compression: int | Omit | None = omit,
            output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
            partial_images: int | Omit | None = omit,
            quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
            response_format: Literal["url", "b64_json"] | Omit | None = omit,
            safety_identifier: str | Omit | None = omit,
            size: str
            | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
            | Omit
            | None = omit,
            stream: bool | Omit | None = omit,
            style: Literal["vivid", "natural"] | Omit | None = omit,
            svg: ImageGenerateParamsSvg | Omit | None = omit,
            user: str | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...

    async def generate(
        self,
        *,
        prompt: str,
        background: Literal["transparent", "opaque", "auto"] | Omit | None = omit,
        complexity: Literal["low", "medium", "high"] | Omit | None = omit,
        frame_count: int | Omit | None = omit,
        frame_duration_ms: int | Omit | None = omit,
        model: str | ImageModel | Omit | None = omit,
        moderation: Literal["low", "auto"] | Omit | None = omit,
        n: int | Omit | None = omit,
        output_compression: int | Omit | None = omit,
        output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | Omit | None = omit,
        partial_images: int | Omit | None = omit,
        quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | Omit | None = omit,
        response_format: Literal["url", "b64_json"] | Omit | None = omit,
        safety_identifier: str | Omit | None = omit,
        size: str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | Omit
        | None = omit,
        stream: Literal[False, True] | Omit | None = omit,
        style: Literal["vivid", "natural"] | Omit | None = omit,
        svg: ImageGenerateParamsSvg | Omit | None = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Draw images from a text prompt; with stream=True, partial previews arrive first.

        `POST /images/generations`

        Args:
            prompt: What the image should show; up to 32000 characters (dall-e-2: 1000, dall-e-3: 4000).
            background: "transparent" (png and webp only), "opaque" or "auto" (default), which leaves it to the model.
            complexity: How intricate the result may be: "low", "medium" or "high".
            frame_count: How many frames an animated image has.
            frame_duration_ms: How long each frame of an animated image is shown, in milliseconds.
            model: Image model; default dall-e-2, unless a setting that only gpt-image models know is given.
            moderation: How strictly gpt-image models filter content: "auto" (default) or "low", less strictly.
            n: How many images to draw, 1 to 10, default 1; dall-e-3 draws only one.
            output_compression: Quality of jpeg and webp output in percent, 0 to 100, default 100.
            output_format: File type that gpt-image models return: "png" (default), "jpeg", "webp", "gif" or "svg".
            partial_images: How many previews to send while streaming, 0 to 3, default 0.
            quality: "auto" (default) or a level the model knows: low to max; dall-e-3: standard or hd. More costs more.
            response_format: For dall-e only: "url" (default, valid for an hour) or "b64_json"; gpt-image always sends base64.
            safety_identifier: A stable, hashed id of your end user, by which misuse can be traced.
            size: Width x height in pixels, such as "1024x1024", or "auto" (default); models know different sizes.
            stream: True: return events, with previews if asked for; False (default): return the finished images.
            style: For dall-e-3 only: "vivid" (default), dramatic, or "natural".
            svg: For svg output: the model that writes the drawing, and its reasoning effort.
            user: An id of your end user, by which misuse can be traced.

        Returns: ImagesResponse; a stream of ImageGenStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_GENERATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncImagesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncImagesWithStreamingResponse: ...


if TYPE_CHECKING:

    class ImagesWithRawResponse:
        def __init__(self, resource: Images) -> None:
            self.create_variation = to_raw(resource.create_variation)
            self.edit = to_raw(resource.edit)
            self.generate = to_raw(resource.generate)

    class AsyncImagesWithRawResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.create_variation = async_to_raw(resource.create_variation)
            self.edit = async_to_raw(resource.edit)
            self.generate = async_to_raw(resource.generate)

    class ImagesWithStreamingResponse:
        def __init__(self, resource: Images) -> None:
            self.create_variation = to_streamed(resource.create_variation)
            self.edit = to_streamed(resource.edit)
            self.generate = to_streamed(resource.generate)

    class AsyncImagesWithStreamingResponse:
        def __init__(self, resource: AsyncImages) -> None:
            self.create_variation = async_to_streamed(resource.create_variation)
            self.edit = async_to_streamed(resource.edit)
            self.generate = async_to_streamed(resource.generate)
