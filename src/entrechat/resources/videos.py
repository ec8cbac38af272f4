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
from entrechat.helpers.polling_videos import AsyncVideoPolling, VideoPolling

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat._response import HttpxBinaryResponseContent, async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat.pagination import AsyncConversationCursorPage, AsyncPaginator, SyncConversationCursorPage
    from entrechat.types.video import Video
    from entrechat.types.video_create_character_response import VideoCreateCharacterResponse
    from entrechat.types.video_create_params import InputReference
    from entrechat.types.video_delete_response import VideoDeleteResponse
    from entrechat.types.video_edit_params import Video as VideoEditParamsVideo
    from entrechat.types.video_extend_params import Video as VideoExtendParamsVideo
    from entrechat.types.video_get_character_response import VideoGetCharacterResponse
    from entrechat.types.video_model_param import VideoModelParam
    from entrechat.types.video_seconds import VideoSeconds
    from entrechat.types.video_size import VideoSize

__all__ = ["AsyncVideos", "Videos"]

_CREATE = Op(
    "videos.create",
    "POST",
    "/videos",
    body=("prompt", "input_reference", "model", "seconds", "size"),
    returns="video:Video",
    multipart=True,
    slow=True,
    files=(("input_reference",),),
)
_RETRIEVE = Op("videos.retrieve", "GET", "/videos/{video_id}", path_params=("video_id",), returns="video:Video")
_LIST = Op(
    "videos.list", "GET", "/videos", query=("after", "limit", "order"), returns="video:Video", page="ConversationCursorPage"
)
_DELETE = Op(
    "videos.delete",
    "DELETE",
    "/videos/{video_id}",
    path_params=("video_id",),
    returns="video_delete_response:VideoDeleteResponse",
)
_CREATE_CHARACTER = Op(
    "videos.create_character",
    "POST",
    "/videos/characters",
    body=("name", "video"),
    returns="video_create_character_response:VideoCreateCharacterResponse",
    multipart=True,
    files=(("video",),),
)
_DOWNLOAD_CONTENT = Op(
    "videos.download_content",
    "GET",
    "/videos/{video_id}/content",
    path_params=("video_id",),
    query=("variant",),
    headers={"Accept": "application/binary"},
    returns="bytes",
)
_EDIT = Op(
    "videos.edit",
    "POST",
    "/videos/edits",
    body=("prompt", "video"),
    returns="video:Video",
    multipart=True,
    slow=True,
    files=(("video",),),
)
_EXTEND = Op(
    "videos.extend",
    "POST",
    "/videos/extensions",
    body=("prompt", "seconds", "video"),
    returns="video:Video",
    multipart=True,
    slow=True,
    files=(("video",),),
)
_GET_CHARACTER = Op(
    "videos.get_character",
    "GET",
    "/videos/characters/{character_id}",
    path_params=("character_id",),
    returns="video_get_character_response:VideoGetCharacterResponse",
)
_REMIX = Op(
    "videos.remix",
    "POST",
    "/videos/{video_id}/remix",
    path_params=("video_id",),
    body=("prompt",),
    returns="video:Video",
    slow=True,
)


class Videos(VideoPolling, Resource):
    @deprecated("videos.create: the Videos API is deprecated")
    def create(
        self,
        *,
        prompt: str,
        input_reference: InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Start rendering a video from a prompt; poll retrieve until it is completed.

        `POST /videos`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    @deprecated("videos.retrieve: the Videos API is deprecated")
    def retrieve(self, video_id: str, **options: Unpack[RequestOptions]) -> Video:
        """Fetch a video job's current status, progress and settings, not the video itself.

        `GET /videos/{video_id}`

        Returns: Video
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_RETRIEVE, locals())

    @deprecated("videos.list: the Videos API is deprecated")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> SyncConversationCursorPage[Video]:
        """List your video jobs, a page at a time, in the chosen order of creation.

        `GET /videos`

        Returns: pages of Video; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_LIST, locals())

    @deprecated("videos.delete: the Videos API is deprecated")
    def delete(self, video_id: str, **options: Unpack[RequestOptions]) -> VideoDeleteResponse:
        """Permanently delete a completed or failed video and what was stored with it.

        `DELETE /videos/{video_id}`

        Returns: VideoDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DELETE, locals())

    @deprecated("videos.create_character: the Videos API is deprecated")
    def create_character(
        self, *, name: str, video: FileTypes, **options: Unpack[RequestOptions]
    ) -> VideoCreateCharacterResponse:
        """Make a reusable character from an uploaded clip, to appear in later videos.

        `POST /videos/characters`

        Returns: VideoCreateCharacterResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE_CHARACTER, locals())

    @deprecated("videos.download_content: the Videos API is deprecated")
    def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Download a finished video as bytes, or one of its previews with variant.

        `GET /videos/{video_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_DOWNLOAD_CONTENT, locals())

    @deprecated("videos.edit: the Videos API is deprecated")
    def edit(self, *, prompt: str, video: VideoEditParamsVideo, **options: Unpack[RequestOptions]) -> Video:
        """Start a new video that alters an uploaded or finished one as the prompt asks.

        `POST /videos/edits`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_EDIT, locals())

    @deprecated("videos.extend: the Videos API is deprecated")
    def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: VideoExtendParamsVideo, **options: Unpack[RequestOptions]
    ) -> Video:
        """Start a new video that continues an uploaded or finished one for more seconds.

        `POST /videos/extensions`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_EXTEND, locals())

    @deprecated("videos.get_character: the Videos API is deprecated")
    def get_character(self, character_id: str, **options: Unpack[RequestOptions]) -> VideoGetCharacterResponse:
        """Look up a character made from a clip: its name and when it was made.

        `GET /videos/characters/{character_id}`

        Returns: VideoGetCharacterResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_GET_CHARACTER, locals())

    @deprecated("videos.remix: the Videos API is deprecated")
    def remix(self, video_id: str, *, prompt: str, **options: Unpack[RequestOptions]) -> Video:
        """Start a new video that reworks one of your finished videos under a fresh prompt.

        `POST /videos/{video_id}/remix`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return self._call(_REMIX, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VideosWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VideosWithStreamingResponse: ...


class AsyncVideos(AsyncVideoPolling, AsyncResource):
    @deprecated("videos.create: the Videos API is deprecated")
    async def create(
        self,
        *,
        prompt: str,
        input_reference: InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Start rendering a video from a prompt; poll retrieve until it is completed.

        `POST /videos`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    @deprecated("videos.retrieve: the Videos API is deprecated")
    async def retrieve(self, video_id: str, **options: Unpack[RequestOptions]) -> Video:
        """Fetch a video job's current status, progress and settings, not the video itself.

        `GET /videos/{video_id}`

        Returns: Video
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_RETRIEVE, locals())

    @deprecated("videos.list: the Videos API is deprecated")
    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[Video, AsyncConversationCursorPage[Video]]:
        """List your video jobs, a page at a time, in the chosen order of creation.

        `GET /videos`

        Returns: pages of Video; iterating goes through all of them
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call_list(_LIST, locals())

    @deprecated("videos.delete: the Videos API is deprecated")
    async def delete(self, video_id: str, **options: Unpack[RequestOptions]) -> VideoDeleteResponse:
        """Permanently delete a completed or failed video and what was stored with it.

        `DELETE /videos/{video_id}`

        Returns: VideoDeleteResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DELETE, locals())

    @deprecated("videos.create_character: the Videos API is deprecated")
    async def create_character(
        self, *, name: str, video: FileTypes, **options: Unpack[RequestOptions]
    ) -> VideoCreateCharacterResponse:
        """Make a reusable character from an uploaded clip, to appear in later videos.

        `POST /videos/characters`

        Returns: VideoCreateCharacterResponse
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE_CHARACTER, locals())

    @deprecated("videos.download_content: the Videos API is deprecated")
    async def download_content(
        self,
        video_id: str,
        *,
        variant: Literal["video", "thumbnail", "spritesheet"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> HttpxBinaryResponseContent:
        """Download a finished video as bytes, or one of its previews with variant.

        `GET /videos/{video_id}/content`

        Returns: the bytes, to read, stream or write to a file
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_DOWNLOAD_CONTENT, locals())

    @deprecated("videos.edit: the Videos API is deprecated")
    async def edit(self, *, prompt: str, video: VideoEditParamsVideo, **options: Unpack[RequestOptions]) -> Video:
        """Start a new video that alters an uploaded or finished one as the prompt asks.

        `POST /videos/edits`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_EDIT, locals())

    @deprecated("videos.extend: the Videos API is deprecated")
    async def extend(
        self, *, prompt: str, seconds: VideoSeconds, video: VideoExtendParamsVideo, **options: Unpack[RequestOptions]
    ) -> Video:
        """Start a new video that continues an uploaded or finished one for more seconds.

        `POST /videos/extensions`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_EXTEND, locals())

    @deprecated("videos.get_character: the Videos API is deprecated")
    async def get_character(self, character_id: str, **options: Unpack[RequestOptions]) -> VideoGetCharacterResponse:
        """Look up a character made from a clip: its name and when it was made.

        `GET /videos/characters/{character_id}`

        Returns: VideoGetCharacterResponse
        Raises: AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_GET_CHARACTER, locals())

    @deprecated("videos.remix: the Videos API is deprecated")
    async def remix(self, video_id: str, *, prompt: str, **options: Unpack[RequestOptions]) -> Video:
        """Start a new video that reworks one of your finished videos under a fresh prompt.

        `POST /videos/{video_id}/remix`

        Returns: Video
        Raises: BadRequestError, AuthenticationError, NotFoundError, RateLimitError, APITimeoutError
        """
        return await self._call(_REMIX, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVideosWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVideosWithStreamingResponse: ...


if TYPE_CHECKING:

    class VideosWithRawResponse:
        def __init__(self, resource: Videos) -> None:
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.list = to_raw(resource.list)
            self.delete = to_raw(resource.delete)
            self.create_character = to_raw(resource.create_character)
            self.download_content = to_raw(resource.download_content)
            self.edit = to_raw(resource.edit)
            self.extend = to_raw(resource.extend)
            self.get_character = to_raw(resource.get_character)
            self.remix = to_raw(resource.remix)

    class AsyncVideosWithRawResponse:
        def __init__(self, resource: AsyncVideos) -> None:
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.list = async_to_raw(resource.list)
            self.delete = async_to_raw(resource.delete)
            self.create_character = async_to_raw(resource.create_character)
            self.download_content = async_to_raw(resource.download_content)
            self.edit = async_to_raw(resource.edit)
            self.extend = async_to_raw(resource.extend)
            self.get_character = async_to_raw(resource.get_character)
            self.remix = async_to_raw(resource.remix)

    class VideosWithStreamingResponse:
        def __init__(self, resource: Videos) -> None:
            self.create = to_streamed(resource.create)
            self.retrieve = to_streamed(resource.retrieve)
            self.list = to_streamed(resource.list)
            self.delete = to_streamed(resource.delete)
            self.create_character = to_streamed(resource.create_character)
            self.download_content = to_streamed(resource.download_content)
            self.edit = to_streamed(resource.edit)
            self.extend = to_streamed(resource.extend)
            self.get_character = to_streamed(resource.get_character)
            self.remix = to_streamed(resource.remix)

    class AsyncVideosWithStreamingResponse:
        def __init__(self, resource: AsyncVideos) -> None:
            self.create = async_to_streamed(resource.create)
            self.retrieve = async_to_streamed(resource.retrieve)
            self.list = async_to_streamed(resource.list)
            self.delete = async_to_streamed(resource.delete)
            self.create_character = async_to_streamed(resource.create_character)
            self.download_content = async_to_streamed(resource.download_content)
            self.edit = async_to_streamed(resource.edit)
            self.extend = async_to_streamed(resource.extend)
            self.get_character = async_to_streamed(resource.get_character)
            self.remix = async_to_streamed(resource.remix)
