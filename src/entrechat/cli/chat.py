"""`entrechat chat`: a question and its answer, or a conversation."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._connect import OPTIONS, connect, is_openai
from ._parser import Command, CommandError, Option, UsageError
from ._terminal import Text, note

if TYPE_CHECKING:
    from entrechat import OpenAI

    from ._parser import Args

__all__ = ["COMMAND"]

_MODEL = "gpt-4o-mini"


def run(args: Args) -> int:
    if not args.words and not args.flag("image") and _typed() and sys.stdout.isatty():
        if args.flag("json-schema"):
            raise UsageError("chat: --json-schema needs a prompt")
        from ._loop import converse

        with connect(args) as client:
            how = {"stream": not args.flag("no-stream"), "verbose": args.flag("verbose")}
            return converse(client, settings(args, client), opening(args), **how)
    text = prompt(args)
    messages = opening(args)
    with connect(args) as client:
        messages.append({"role": "user", "content": _content(text, args.texts("image"))})
        given = settings(args, client)
        if args.flag("json-schema"):
            return _structured(client, given, messages, verbose=args.flag("verbose"))
        answer(client, given, messages, stream=not args.flag("no-stream"), verbose=args.flag("verbose"))
    return 0


# -- the question --------------------------------------------------------------------------------------------


def prompt(args: Args) -> str:
    """The words of the command line and what is piped in, joined by an empty line. UsageError where there is neither."""
    words = [word for word in args.words if word != "-"]
    asked = len(words) < len(args.words)
    parts = [" ".join(words)]
    if asked or not _typed():
        parts.append(_piped(waits=bool(words) and not asked))
    text = "\n\n".join(part for part in parts if part.strip())
    if not text and not args.texts("image"):
        raise UsageError("chat: no prompt: give it as an argument, or pipe it in; see `entrechat chat --help`")
    return text


def _typed() -> bool:
    """Whether standard input is a keyboard, or closed."""
    stdin: Any = sys.stdin
    return stdin is None or stdin.isatty()


def _piped(*, waits: bool) -> str:
    """All of standard input. Where it is not the only prompt, say what we wait for: it may be open by accident."""
    import threading

    timer = threading.Timer(3.0, note, ["reading standard input too, up to its end; put </dev/null behind the command not to"])
    timer.daemon = True
    if waits:
        timer.start()
    try:
        read = sys.stdin.read() if sys.stdin else ""
    except UnicodeDecodeError:
        raise UsageError("chat: standard input is not text; send pictures with --image") from None
    except OSError:
        return ""  # closed
    finally:
        timer.cancel()
    return read.rstrip("\n")


def opening(args: Args) -> list[dict[str, Any]]:
    """The messages before the first question."""
    system = args.text("system")
    return [] if system is None else [{"role": "system", "content": system}]


def _content(text: str, images: list[str]) -> str | list[dict[str, Any]]:
    if not images:
        return text
    parts: list[dict[str, Any]] = [{"type": "text", "text": text}] if text else []
    return [*parts, *({"type": "image_url", "image_url": {"url": _image_url(image)}} for image in images)]


def _image_url(image: str) -> str:
    """A picture's file as a data URL; a URL as it is."""
    if image.startswith(("https://", "http://", "data:")):
        return image
    import base64

    from entrechat._core.sniff import content_type, sniff

    try:
        with open(image, "rb") as file:
            content = file.read()
    except OSError as error:
        raise UsageError(f"chat: --image {image}: {error.strerror or error}") from None
    kind = content_type(f"image.{sniff(content[:8192])}")
    if not kind.startswith("image/"):
        raise UsageError(f"chat: --image {image}: this is no picture (PNG, JPEG, GIF or WebP)")
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


def settings(args: Args, client: OpenAI) -> dict[str, Any]:
    """The parameters of every request of this command but its messages."""
    given: dict[str, Any] = {"model": args.text("model") or _model(args, client)}
    if args.flag("temperature"):
        given["temperature"] = args.number("temperature")
    if args.flag("max-tokens"):
        # the newer name is refused by many other servers, the older one by OpenAI's newer models
        newer = args.flag("local") or is_openai(client)
        given["max_completion_tokens" if newer else "max_tokens"] = args.whole("max-tokens")
    schema = args.text("json-schema")
    if schema is not None:
        from ._schema import response_format

        given["response_format"] = response_format(schema)
    return given


def _model(args: Args, client: OpenAI) -> str:
    if args.flag("local"):
        from entrechat.local.weights import DEFAULT

        return DEFAULT
    if is_openai(client):
        return _MODEL
    for model in client.models.list():
        return model.id
    raise CommandError(f"chat: {client.base_url} lists no models; name one with --model")


# -- the answer ----------------------------------------------------------------------------------------------


def answer(client: OpenAI, given: dict[str, Any], messages: list[dict[str, Any]], *, stream: bool, verbose: bool) -> str:
    """Ask, and print the answer as it comes. Gives its text."""
    create: Any = client.chat.completions.create
    facts = _Facts()
    out = Text()
    if not stream:
        reply = create(messages=messages, **given)
        message = reply.choices[0].message if reply.choices else None
        text: str = (message and (message.content or message.refusal)) or ""
        out.write(text)
        facts.take(reply)
    else:
        pieces: list[str] = []
        options: dict[str, Any] = {"stream_options": {"include_usage": True}} if verbose else {}
        with create(messages=messages, stream=True, **options, **given) as events:
            for chunk in events:
                facts.take(chunk)
                for choice in chunk.choices or ():
                    piece = (choice.delta and (choice.delta.content or choice.delta.refusal)) or ""
                    if piece:
                        facts.begun()
                        pieces.append(piece)
                        out.write(piece)
        text = "".join(pieces)
    out.end()
    facts.warn()
    if verbose:
        facts.show()
    return text


def _structured(client: OpenAI, given: dict[str, Any], messages: list[dict[str, Any]], *, verbose: bool) -> int:
    """Ask for JSON and print it indented, or say why there is none."""
    import json

    from ._json import line

    create: Any = client.chat.completions.create
    facts = _Facts()
    reply = create(messages=messages, **given)
    facts.take(reply)
    message = reply.choices[0].message if reply.choices else None
    text = (message and message.content) or ""
    if verbose:
        facts.show()
    if message is not None and message.refusal:
        raise CommandError(f"chat: the model refused: {message.refusal}")
    try:
        value = json.loads(text)
    except ValueError as error:
        cut = " (cut off: give it more --max-tokens)" if facts.reason == "length" else ""
        raise CommandError(f"chat: the answer is not JSON{cut}: {error}: {text[:200]!r}") from None
    out = Text()
    out.write(line(value, pretty=True).decode())
    return 0


class _Facts:
    """What --verbose tells of an answer."""

    def __init__(self) -> None:
        from time import monotonic

        self._clock = monotonic
        self._started = monotonic()
        self._first: float | None = None
        self._model = ""
        self._usage: Any = None
        self.reason: str | None = None

    def begun(self) -> None:
        if self._first is None:
            self._first = self._clock() - self._started

    def take(self, reply: Any) -> None:
        """Note what a reply, or a piece of one, says of itself."""
        self._model = reply.model or self._model
        self._usage = reply.usage or self._usage
        for choice in reply.choices or ():
            self.reason = choice.finish_reason or self.reason

    def warn(self) -> None:
        if self.reason == "length":
            note("the answer was cut off at the most tokens allowed")
        elif self.reason == "content_filter":
            note("the answer was cut off by the content filter")

    def show(self) -> None:
        parts = [self._model]
        if self._usage is not None:
            parts.append(f"{self._usage.prompt_tokens} + {self._usage.completion_tokens} tokens")
        parts.append(f"{self._clock() - self._started:.2f} s")
        if self._first is not None:
            parts.append(f"first text after {self._first:.2f} s")
        if self.reason:
            parts.append(f"finish_reason {self.reason}")
        note(", ".join(parts))


COMMAND = Command(
    "chat",
    "Ask a model; the answer appears as it is written. Without a prompt, on a terminal: a conversation.",
    "[PROMPT|-]… [OPTION]…",
    run,
    [
        Option("--model -m", f"who answers (default: {_MODEL}; on another server, its first model)", "MODEL"),
        Option("--system -s", "what the model is told first", "TEXT"),
        Option("--image", "a picture for the model, a file or a URL; may be repeated", "PATH", many=True),
        Option("--json-schema", "answer with JSON of this JSON Schema, given as a file or as it is", "FILE|JSON"),
        Option("--temperature", "0 for always the most likely word, up to 2", "T", kind=float),
        Option("--max-tokens", "the most tokens that the answer may have", "N", kind=int),
        Option("--no-stream", "print the answer when it is complete"),
        Option("--verbose -v", "afterwards, model, tokens and time on standard error"),
        *OPTIONS,
    ],
    notes=[
        (
            "Examples",
            [
                "entrechat chat --local 'What is the capital of France?'",
                "git diff | entrechat chat 'Write a commit message for this.' --system 'Be brief.'",
                "entrechat chat 'What is in this picture?' --image photo.jpg",
                "entrechat chat 'Three facts about Paris' --json-schema facts.schema.json",
            ],
        )
    ],
)
