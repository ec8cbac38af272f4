"""Waiting for videos."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from entrechat._core.deprecated import deprecated
from entrechat._core.omit import omit
from entrechat._io.play import aplay, play

from .polling import VIDEO, create_and_poll, op_of, poll

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from entrechat._core.omit import Omit
    from entrechat._options import RequestOptions
    from entrechat.types.video import Video
    from entrechat.types.video_create_params import InputReference
    from entrechat.types.video_model_param import VideoModelParam
    from entrechat.types.video_seconds import VideoSeconds
    from entrechat.types.video_size import VideoSize

__all__ = ["AsyncVideoPolling", "VideoPolling"]

# `play` gives Any, the signature says what it is:
# mypy: disable-error-code="no-any-return"


class VideoPolling:
    """`client.videos`: videos, waited for."""

    _client: Any
    _mode: str

    @deprecated("videos.create_and_poll: the Videos API is deprecated")
    def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Video], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Start rendering a video, and wait until it is there.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the video when it is rendered, or has failed: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return play(self, create_and_poll(VIDEO, op_of(VIDEO.module, "_CREATE"), locals()))

    @deprecated("videos.poll: the Videos API is deprecated")
    def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Video], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is rendered.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the video when it is rendered, or has failed: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return play(self, poll(VIDEO, locals()))


class AsyncVideoPolling:
    """`client.videos`: videos, waited for."""

    _client: Any
    _mode: str

    @deprecated("videos.create_and_poll: the Videos API is deprecated")
    async def create_and_poll(
        self,
        *,
        prompt: str,
        input_reference: InputReference | Omit = omit,
        model: VideoModelParam | Omit = omit,
        seconds: VideoSeconds | Omit = omit,
        size: VideoSize | Omit = omit,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Video], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Start rendering a video, and wait until it is there.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the video when it is rendered, or has failed: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return await aplay(self, create_and_poll(VIDEO, op_of(VIDEO.module, "_CREATE"), locals()))

    @deprecated("videos.poll: the Videos API is deprecated")
    async def poll(
        self,
        video_id: str,
        *,
        poll_interval_ms: int | Omit = omit,
        max_wait_seconds: float | Omit | None = omit,
        on_progress: Callable[[Video], object] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Video:
        """Wait until a video is rendered.

        Args:
            poll_interval_ms: Milliseconds between two looks; by default what the server asks for, else more and more.
            max_wait_seconds: How long to wait in all, once it was created; by default for ever.
            on_progress: Called with each state seen.

        Returns: the video when it is rendered, or has failed: look at `status` and `error`
        Raises: PollTimeoutError
        """
        return await aplay(self, poll(VIDEO, locals()))
