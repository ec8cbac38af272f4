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
    from typing import Literal, Unpack, overload

    from entrechat._core.files import FileTypes
    from entrechat._core.omit import Omit
    from entrechat._core.typed import SequenceNotStr
    from entrechat._options import RequestOptions
    from entrechat._response import async_to_raw, async_to_streamed, to_raw, to_streamed
    from entrechat._streaming import AsyncStream, Stream
    from entrechat.types.audio.transcription import Transcription
    from entrechat.types.audio.transcription_create_params import ChunkingStrategy
    from entrechat.types.audio.transcription_diarized import TranscriptionDiarized
    from entrechat.types.audio.transcription_include import TranscriptionInclude
    from entrechat.types.audio.transcription_stream_event import TranscriptionStreamEvent
    from entrechat.types.audio.transcription_verbose import TranscriptionVerbose
    from entrechat.types.audio_model import AudioModel
    from entrechat.types.audio_response_format import AudioResponseFormat

__all__ = ["AsyncTranscriptions", "Transcriptions"]

_CREATE = Op(
    "audio.transcriptions.create",
    "POST",
    "/audio/transcriptions",
    body=(
        "file",
        "model",
        "chunking_strategy",
        "include",
        "keywords",
        "known_speaker_names",
        "known_speaker_references",
        "language",
        "languages",
        "prompt",
        "response_format",
        "stream",
        "temperature",
        "timestamp_granularities",
    ),
    returns="audio.transcription:Transcription",
    returns_by=(
        "response_format",
        {
            "text": "str",
            "srt": "str",
            "vtt": "str",
            "verbose_json": "audio.transcription_verbose:TranscriptionVerbose",
            "diarized_json": "audio.transcription_diarized:TranscriptionDiarized",
        },
    ),
    stream={
        "type": {
            "transcript.text.segment": "audio.transcription_text_segment_event:TranscriptionTextSegmentEvent",
            "transcript.text.delta": "audio.transcription_text_delta_event:TranscriptionTextDeltaEvent",
            "transcript.text.done": "audio.transcription_text_done_event:TranscriptionTextDoneEvent",
        }
    },
    multipart=True,
    slow=True,
    files=(("file",),),
)


class Transcriptions(Resource):
    if TYPE_CHECKING:

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["json"] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Transcription: ...

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranscriptionVerbose: ...

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranscriptionDiarized: ...

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> str: ...

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: AudioResponseFormat | Omit = omit,
            stream: Literal[True],
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Stream[TranscriptionStreamEvent]: ...

        @overload
        def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: AudioResponseFormat | Omit = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]: ...

    def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | Omit | None = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | Stream[TranscriptionStreamEvent]:
        """Write down the speech of an audio file in its own language, if asked with timings.

        `POST /audio/transcriptions`

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: whisper-1, a gpt transcribe model, or gpt-4o-transcribe-diarize, which tells speakers apart.
            chunking_strategy: How long audio is cut: "auto", at pauses, or voice detection set by hand; not given: no cutting.
            include: Extra results; ["logprobs"] returns how certain each token is (json format only, not whisper-1).
            keywords: Words and names likely to occur, so that they are spelled correctly.
            known_speaker_names: Up to 4 names for speakers, one for each item of known_speaker_references.
            known_speaker_references: Up to 4 short samples of speakers as data URLs, so that they are recognized by name.
            language: Language of the recording as an ISO-639-1 code such as "en"; makes the result better and faster.
            languages: Languages that may occur in the recording, at least one code, likeliest first.
            prompt: Text in the recording's language that sets the style or continues an earlier part.
            response_format: json (default), text, srt, verbose_json, vtt or diarized_json; most models know only some of them.
            stream: True: return the text as it is recognized; False (default): all at the end; whisper-1 ignores it.
            temperature: Randomness, 0 to 1, default 0; at 0 it is raised automatically where recognition is poor.
            timestamp_granularities: "word", "segment" (default) or both; needs response_format="verbose_json".

        Returns: Transcription or TranscriptionVerbose or TranscriptionDiarized or str, as `response_format` says; a stream of TranscriptionStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TranscriptionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> TranscriptionsWithStreamingResponse: ...


class AsyncTranscriptions(AsyncResource):
    if TYPE_CHECKING:

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["json"] | Omit = omit,
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Transcription: ...

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["verbose_json"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranscriptionVerbose: ...

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["diarized_json"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> TranscriptionDiarized: ...

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: Literal["text", "srt", "vtt"],
            stream: Literal[False] | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> str: ...

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: AudioResponseFormat | Omit = omit,
            stream: Literal[True],
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncStream[TranscriptionStreamEvent]: ...

        @overload
        async def create(
            self,
            *,
            file: FileTypes,
            model: str | AudioModel,
            chunking_strategy: ChunkingStrategy | Omit | None = omit,
            include: Iterable[TranscriptionInclude] | Omit = omit,
            keywords: SequenceNotStr[str] | Omit = omit,
            known_speaker_names: SequenceNotStr[str] | Omit = omit,
            known_speaker_references: SequenceNotStr[str] | Omit = omit,
            language: str | Omit = omit,
            languages: SequenceNotStr[str] | Omit = omit,
            prompt: str | Omit = omit,
            response_format: AudioResponseFormat | Omit = omit,
            stream: bool | Omit | None = omit,
            temperature: float | Omit = omit,
            timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]: ...

    async def create(
        self,
        *,
        file: FileTypes,
        model: str | AudioModel,
        chunking_strategy: ChunkingStrategy | Omit | None = omit,
        include: Iterable[TranscriptionInclude] | Omit = omit,
        keywords: SequenceNotStr[str] | Omit = omit,
        known_speaker_names: SequenceNotStr[str] | Omit = omit,
        known_speaker_references: SequenceNotStr[str] | Omit = omit,
        language: str | Omit = omit,
        languages: SequenceNotStr[str] | Omit = omit,
        prompt: str | Omit = omit,
        response_format: AudioResponseFormat | Omit = omit,
        stream: Literal[False, True] | Omit | None = omit,
        temperature: float | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Transcription | TranscriptionVerbose | TranscriptionDiarized | str | AsyncStream[TranscriptionStreamEvent]:
        """Write down the speech of an audio file in its own language, if asked with timings.

        `POST /audio/transcriptions`

        Args:
            file: The recording: flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm.
            model: whisper-1, a gpt transcribe model, or gpt-4o-transcribe-diarize, which tells speakers apart.
            chunking_strategy: How long audio is cut: "auto", at pauses, or voice detection set by hand; not given: no cutting.
            include: Extra results; ["logprobs"] returns how certain each token is (json format only, not whisper-1).
            keywords: Words and names likely to occur, so that they are spelled correctly.
            known_speaker_names: Up to 4 names for speakers, one for each item of known_speaker_references.
            known_speaker_references: Up to 4 short samples of speakers as data URLs, so that they are recognized by name.
            language: Language of the recording as an ISO-639-1 code such as "en"; makes the result better and faster.
            languages: Languages that may occur in the recording, at least one code, likeliest first.
            prompt: Text in the recording's language that sets the style or continues an earlier part.
            response_format: json (default), text, srt, verbose_json, vtt or diarized_json; most models know only some of them.
            stream: True: return the text as it is recognized; False (default): all at the end; whisper-1 ignores it.
            temperature: Randomness, 0 to 1, default 0; at 0 it is raised automatically where recognition is poor.
            timestamp_granularities: "word", "segment" (default) or both; needs response_format="verbose_json".

        Returns: Transcription or TranscriptionVerbose or TranscriptionDiarized or str, as `response_format` says; a stream of TranscriptionStreamEvent when `stream` is true
        Raises: BadRequestError, AuthenticationError, RateLimitError, APITimeoutError
        """
        return await self._call(_CREATE, locals())

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTranscriptionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncTranscriptionsWithStreamingResponse: ...


if TYPE_CHECKING:

    class TranscriptionsWithRawResponse:
        def __init__(self, resource: Transcriptions) -> None:
            self.create = to_raw(resource.create)

    class AsyncTranscriptionsWithRawResponse:
        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_to_raw(resource.create)

    class TranscriptionsWithStreamingResponse:
        def __init__(self, resource: Transcriptions) -> None:
            self.create = to_streamed(resource.create)

    class AsyncTranscriptionsWithStreamingResponse:
        def __init__(self, resource: AsyncTranscriptions) -> None:
            self.create = async_to_streamed(resource.create)
