"""What an engine is: one for each kind of work.

A chat engine's `chat` takes one checked request body and returns at once with a `Ticket`. The engine then calls `emit` with events,
from any thread it likes, one at a time and in order: any number of `Text`, `CallStart` and `CallArguments`, then
exactly one `Done` or `Failed`. After `Ticket.cancel()` it stops as soon as it can; what it still emits is ignored.
Nothing here knows of event loops, HTTP or JSON framing, so an engine can as well be a script or another server.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, TypeAlias, runtime_checkable

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np

    from ..finetuning.lessons import Lesson

    FloatArray: TypeAlias = np.ndarray[tuple[int, int], np.dtype[np.float32]]
    Pixels: TypeAlias = np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]
    Mask: TypeAlias = np.ndarray[tuple[int, int], np.dtype[np.bool_]]
    Samples: TypeAlias = np.ndarray[tuple[int], np.dtype[np.float32]]
    """Sound of one channel, from -1 to 1."""

FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter"]


class Text(NamedTuple):
    """The next piece of the answer's text. `logprobs` has the API's shape (`ChatCompletionTokenLogprob`)."""

    content: str
    logprobs: list[dict[str, Any]] | None = None


class CallStart(NamedTuple):
    """The model calls a tool, its `number`th from 0; the arguments follow."""

    number: int
    name: str


class CallArguments(NamedTuple):
    """The next piece of the arguments, as JSON text, of the call with this number."""

    number: int
    text: str


class Done(NamedTuple):
    """The answer is complete."""

    finish_reason: FinishReason
    prompt_tokens: int
    completion_tokens: int
    cached_tokens: int = 0


class Failed(NamedTuple):
    """There will be no (more) answer. A `problems.Problem` is shown to the caller as it is, anything else as a 500."""

    error: Exception


Event: TypeAlias = Text | CallStart | CallArguments | Done | Failed
Emit: TypeAlias = Callable[[Event], None]


class ModelInfo(NamedTuple):
    """A model that an engine really has. `created` is Unix time."""

    id: str
    created: int
    owned_by: str = "entrechat-local"


class Ticket(Protocol):
    """One answer in the making."""

    def cancel(self) -> None:
        """Stop it; from any thread, any number of times, never waiting."""


class ChatEngine(Protocol):
    """See the module's docstring. Methods may be called from any thread."""

    @property
    def models(self) -> Sequence[ModelInfo]:
        """The models there are, the default one first. Asking loads nothing."""
        ...

    def chat(self, body: Mapping[str, Any], emit: Emit, *, choice: int = 0) -> Ticket:
        """Answer `body`, a `POST /chat/completions` body that was checked; `choice` is which of its `n` this is."""
        ...

    def close(self) -> None:
        """Stop what runs and give the memory back. A later `chat` may start it again."""


@runtime_checkable
class ModelOwner(Protocol):
    """What an engine has besides whose models can be deleted, as fine-tuned ones can."""

    def remove(self, model: str) -> bool:
        """Delete the model of that name; False where it has none that can be deleted."""
        ...


@runtime_checkable
class Trainable(ModelOwner, Protocol):
    """What a chat engine has besides whose model can be fine-tuned. Methods may be called from any thread."""

    def trainee(self) -> Path:
        """The file of the model that is trained. May block for long: it is fetched where it is not here.

        Raises Problem: 400 where it cannot be trained, 503 where it cannot be had.
        """
        ...

    def lesson(self, messages: Sequence[Mapping[str, Any]]) -> Lesson:
        """The tokens of a conversation (role, text as content, perhaps weight). Blocks.

        Raises ValueError: the model cannot be shown such a conversation.
        """
        ...

    def train(self, directory: Path) -> AsyncGenerator[dict[str, Any]]:
        """Does what `finetuning.plan.Directory` holds there, or goes on with it; gives the reports of `finetuning.training.run`.

        Closing it stops the work. Raises `finetuning.process.TrainingError`.
        """
        ...

    def adopt(self, model: str, adapter: Path) -> None:
        """From now on chats that name this model are answered through that adapter; `remove` ends it."""


class Embedded(NamedTuple):
    """One vector a text, of length 1, and how many tokens each text had."""

    vectors: FloatArray
    tokens: list[int]


class EmbeddingEngine(Protocol):
    """Texts to vectors. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    @property
    def dimensions(self) -> int: ...

    @property
    def max_tokens(self) -> int:
        """The most that a text may have."""
        ...

    def count(self, texts: Sequence[str]) -> list[int]:
        """How many tokens each text has; far quicker than `embed`."""
        ...

    def embed(self, texts: Sequence[str]) -> Embedded:
        """One row of float32 a text, in their order; a text that is too long is cut at `max_tokens`."""
        ...

    def close(self) -> None: ...


class ModerationEngine(Protocol):
    """Texts to scores. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    @property
    def categories(self) -> Sequence[str]:
        """The API's names of the categories that are scored; of the others nothing is known."""
        ...

    def classify(self, texts: Sequence[str]) -> list[dict[str, float]]:
        """For each text, each category's score from 0 to 1; 0.5 and more is flagged."""
        ...


class ImageModerationEngine(Protocol):
    """Pictures to scores. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    @property
    def categories(self) -> Sequence[str]:
        """The API's names of the categories that are scored; of the others nothing is known."""
        ...

    def classify(self, pictures: Sequence[Pixels]) -> list[dict[str, float]]:
        """For each picture, each category's score from 0 to 1; 0.5 and more is flagged.

        Raises Problem: 501 where a library is not installed, 503 where the model cannot be had.
        """
        ...

    def close(self) -> None: ...


class SpeechEngine(Protocol):
    """Text to sound. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    @property
    def rate(self) -> int:
        """Samples a second of what `speak` gives."""
        ...

    @property
    def voices(self) -> Mapping[str, float]:
        """The engine's own voices, and the pitch of each in Hz."""
        ...

    def voice(self, name: str) -> str | None:
        """Which of the voices answers to a name, its own or one of the API's; None where there is none."""
        ...

    def speak(self, text: str, *, voice: str, speed: float) -> Iterator[Samples]:
        """The sound in pieces as they are made; `voice` is one of `voices`, `speed` 0.25 to 4.

        Raises Problem: 400 for a text of which nothing can be spoken.
        """
        ...

    def close(self) -> None: ...


@runtime_checkable
class SpeechChoice(Protocol):
    """What a speech engine has besides that is several."""

    def speaker(self, model: str) -> SpeechEngine | None:
        """The one that has the model of that name."""
        ...


class Listening(NamedTuple):
    """What a transcriber is told.

    Args:
        model: a name of `models`, or None for the one that fits best.
        language: ISO 639-1, or None: the engine finds out.
        prompt: text in whose style, and with whose names, it writes.
        temperature: 0 to 1.
        translate: write English whatever is spoken.
    """

    model: str | None = None
    language: str | None = None
    prompt: str = ""
    temperature: float = 0.0
    translate: bool = False


class SpokenToken(NamedTuple):
    """A token of the text: its bytes and how sure the model is of it."""

    id: int
    text: bytes
    logprob: float


class SpokenWord(NamedTuple):
    """A word and when it is spoken, in seconds."""

    text: str
    start: float
    end: float


class Segment(NamedTuple):
    """What was said without a pause, and when, in seconds."""

    text: str
    start: float
    end: float
    tokens: list[SpokenToken]
    words: list[SpokenWord]


class Heard(NamedTuple):
    """`language` is ISO 639-1."""

    language: str
    segments: list[Segment]


class TranscriptionEngine(Protocol):
    """Sound to text. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]:
        """The models there are, the default one first. Asking loads nothing."""
        ...

    def listen(self, sound: Samples, settings: Listening, cancelled: Callable[[], bool]) -> Heard:
        """What is said in at most 30 seconds of sound, 16,000 samples a second; `cancelled` is asked now and then.

        Raises Problem: 400 for a language that the model does not know, 503 where the model cannot be had.
        """
        ...

    def close(self) -> None: ...


class Drawing(NamedTuple):
    """What to draw, `width` by `height` pixels: the prompt; with `images`, an edit of the first; with those and no prompt, a variation.

    The first image has the size that is asked for. `mask` is true where it may change (everywhere, for None); what an
    engine changes elsewhere is put back. The other images are there to be used in it. `seed` tells the pictures of one request apart.
    """

    prompt: str
    width: int
    height: int
    seed: int = 0
    transparent: bool = False
    quality: Literal["low", "medium", "high"] = "medium"
    style: Literal["vivid", "natural"] | None = None
    images: Sequence[Pixels] = ()
    mask: Mask | None = None


class ImageEngine(Protocol):
    """Prompts and pictures to pictures. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    def draw(self, wanted: Drawing, partials: int = 0) -> Iterator[Pixels]:
        """The picture, as rows of pixels of red, green, blue and alpha; before it up to `partials` unfinished ones.

        Raises Problem for what the engine cannot do.
        """
        ...

    def close(self) -> None: ...


class Filming(NamedTuple):
    """What to film: `seconds` of pictures of `width` by `height` pixels, of what the prompt says.

    `earlier` are the prompts of the videos that this one is a remix of, the oldest first. `first` is the picture that it
    begins with. `edited` gives the frames of the video that the prompt changes, in the engine's rate. All of them
    have the size that is asked for.
    """

    prompt: str
    width: int
    height: int
    seconds: int
    earlier: Sequence[str] = ()
    first: Pixels | None = None
    edited: Iterator[Pixels] | None = None


class VideoEngine(Protocol):
    """Prompts to moving pictures. Methods may be called from any thread and may block."""

    @property
    def models(self) -> Sequence[ModelInfo]: ...

    @property
    def rate(self) -> int:
        """Frames a second."""
        ...

    def film(self, wanted: Filming) -> Iterator[Pixels]:
        """The frames as they are made: rows of pixels of red, green and blue. What is not needed any more is closed.

        Raises Problem for what the engine cannot do.
        """
        ...

    def close(self) -> None: ...
