"""`entrechat serve`: the API on this machine, for any client in any language."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from ._parser import Command, CommandError, Option, UsageError, nearest

if TYPE_CHECKING:
    from entrechat.local.app import App
    from entrechat.local.engine import registry
    from entrechat.local.upstream import Upstream

    from ._parser import Args

__all__ = ["COMMAND"]

_PACES = ("live", "at_once", "reads", "seconds")
_ENGINES: dict[str, tuple[str, registry.Kind]] = {
    "embedding-engine": ("embedder", "embeddings"),
    "image-engine": ("images", "images"),
    "video-engine": ("videos", "videos"),
    "speech-engine": ("speaker", "speech"),
    "transcription-engine": ("transcriber", "transcription"),
    "moderation-engine": ("moderator", "moderation"),
    "image-moderation-engine": ("image_moderator", "image-moderation"),
}
"""Option → the argument of `create_app`, and the kind of engine."""
_LIMITS = {
    "max-body": "body",
    "max-upload": "upload",
    "max-requests": "requests",
    "max-queue": "queue",
    "rpm": "requests_per_minute",
    "tpm": "tokens_per_minute",
}


def run(args: Args) -> int:
    if args.words:
        raise UsageError(f"serve: {args.words[0]!r} is too much")
    from entrechat.local.serving import ServeError, json_log, serve, text_log
    from entrechat.testing.bridge import serve_faults

    log = {"text": text_log, "json": json_log, "none": None}[_one_of(args, "log", ("text", "json", "none"))]
    port = args.whole("port")
    where: dict[str, Any] = {"port": 8080 if port is None else port, "log": log}
    if not args.flag("faults"):
        where["host"] = args.text("host") or "127.0.0.1"
    elif args.flag("host"):
        raise UsageError("serve: --faults listens on 127.0.0.1 only; leave --host out")
    elsewhere = args.flag("upstream") or args.flag("cassette")
    app, kept, keyed = _upstream(args) if elsewhere else _local(args)
    where["ready"] = partial(_banner, kept=kept, keyed=keyed, console=not elsewhere)
    try:
        if args.flag("faults"):
            serve_faults(app, _script(args.text("faults") or ""), **where)
        else:
            serve(app, **where)
    except ServeError as error:
        app.close()
        raise CommandError(str(error)) from error
    except ValueError as error:  # a fault script that cannot be
        app.close()
        raise UsageError(f"serve: {error}") from None
    return 0


def _local(args: Args) -> tuple[App, str, bool]:
    """The server itself: (app, where its state is, whether it wants a key)."""
    from entrechat.local import create_app
    from entrechat.local.limits import Limits

    key = args.text("api-key") or os.environ.get("ENTRECHAT_SERVER_KEY")
    state = None if args.flag("memory") else args.text("state") or _default_state()
    limits: dict[str, Any] = {name: most for option, name in _LIMITS.items() if (most := args.whole(option)) is not None}
    limits["webhook_hosts"] = tuple(_host(given) for given in args.texts("webhook-host"))
    settings: dict[str, Any] = {
        "model_path": args.text("chat-model"),
        "context": args.whole("context") or 4096,
        "slots": args.whole("slots"),
        "threads": args.whole("threads"),
        "pace": _one_of(args, "pace", _PACES),
    }
    engine = _engine(args)
    others = _other_engines(args)
    try:
        app = create_app(
            engine=engine,
            **others,
            state=state,
            api_key=key,
            strict=args.flag("strict"),
            defaults=not args.flag("no-defaults"),
            limits=Limits(**limits),
            **settings,
        )
    except (ImportError, OSError, ValueError) as error:
        raise CommandError(str(error)) from error
    return app, f"state: {state or 'in memory, gone with the server'}", key is not None


def _upstream(args: Args) -> tuple[Upstream, str, bool]:
    """Another server's answers, or recordings of them."""
    from entrechat.local.upstream import Upstream

    speed = args.number("speed")
    try:
        app = Upstream(
            args.text("upstream"),
            api_key=os.environ.get("ENTRECHAT_UPSTREAM_KEY"),
            cassette=args.text("cassette"),
            mode=args.text("mode") or (None if args.flag("upstream") else "replay"),  # type: ignore[arg-type]  # it checks
            speed=1.0 if speed is None else speed,
        )
    except (OSError, ValueError) as error:
        raise UsageError(f"serve: {error}") from None
    return app, f"from: {args.text('upstream') or args.text('cassette')}", False


def _script(given: str) -> str:
    """The fault script, or that of the file after an @."""
    if not given.startswith("@"):
        return given
    try:
        with open(given[1:], encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"serve: cannot read {given[1:]}: {error.strerror}") from None


def _engine(args: Args) -> Any:
    name = args.text("engine") or "llamacpp"
    if name == "llamacpp":
        return None
    from entrechat.local.engine import registry

    try:
        return registry.load(name)
    except LookupError as error:
        raise UsageError(f"serve: {error}") from None


def _host(given: str) -> str:
    """A host as URLs have it."""
    host = given.lower().removeprefix("[").removesuffix("]")
    if not host or "/" in host or (host.count(":") == 1):
        raise UsageError(f"serve: --webhook-host wants a host's name or address without scheme and port, not {given!r}")
    return host


def _other_engines(args: Args) -> dict[str, Any]:
    """Those that were named, as `create_app` takes them."""
    from entrechat.local.engine import registry

    try:
        return {name: registry.load(given, kind) for option, (name, kind) in _ENGINES.items() if (given := args.text(option))}
    except LookupError as error:
        raise UsageError(f"serve: {error}") from None


def _one_of(args: Args, option: str, choices: tuple[str, ...]) -> str:
    """The option's value; the first choice where it was not given."""
    value = args.text(option) or choices[0]
    if value not in choices:
        raise UsageError(f"serve: --{option} cannot be {value!r}{nearest(value, choices)}; it is one of {', '.join(choices)}")
    return value


def _default_state() -> str:
    base = os.environ.get("XDG_STATE_HOME") or os.path.join(os.path.expanduser("~"), ".local", "state")
    return os.path.join(base, "entrechat")


def _banner(url: str, *, kept: str, keyed: bool, console: bool) -> None:
    key = "the key that you gave it" if keyed else "anything"
    sys.stderr.write(
        f"The OpenAI API is at {url}\n"
        f"  for clients: OPENAI_BASE_URL={url} and OPENAI_API_KEY={key}\n"
        + (f"  in a browser: {url.removesuffix('v1')}\n" if console else "")
        + f"  {kept}\n"
        "  Ctrl-C stops it.\n"
    )
    sys.stderr.flush()


COMMAND = Command(
    "serve",
    "Serve the OpenAI API on this machine: chat, responses, assistants, embeddings, files, vector stores, batches and more,\n"
    "with small real models. Any client of the API can use it, in any language.",
    "[OPTION]…",
    run,
    [
        Option("--host", "the address to listen on (default: 127.0.0.1); others need --api-key", "ADDRESS"),
        Option("--port -p", "default: 8080; 0 takes a free one", "N", kind=int),
        Option("--chat-model", "a GGUF file to answer with (default: SmolLM2-135M-Instruct)", "FILE"),
        Option("--engine", "what answers: llamacpp (default), scripted, or an installed plug-in", "NAME"),
        Option("--embedding-engine", "what embeds: minilm (default), scripted, or a plug-in", "NAME"),
        Option("--image-engine", "what draws: a plug-in, or scripted, instead of the clip-art", "NAME"),
        Option("--video-engine", "what films: a plug-in, or scripted, instead of the clip-art", "NAME"),
        Option("--speech-engine", "what speaks: flite, kokoro, scripted, or a plug-in (default: kokoro if pulled)", "NAME"),
        Option("--transcription-engine", "what listens: whisper (default), scripted, or a plug-in", "NAME"),
        Option("--moderation-engine", "what moderates texts: a plug-in, or scripted", "NAME"),
        Option("--image-moderation-engine", "what moderates pictures: open-nsfw (default), scripted, or a plug-in", "NAME"),
        Option("--state", "where files, threads, batches and the rest are kept (default: ~/.local/state/entrechat)", "DIR"),
        Option("--memory", "keep everything in memory instead"),
        Option("--api-key", "the key that requests must carry (default: ENTRECHAT_SERVER_KEY, or none)", "KEY"),
        Option("--strict", "refuse parameters that are taken but not honoured"),
        Option("--no-defaults", "no system prompt and no sampling settings of our own for small models"),
        Option("--context", "tokens of prompt and answer that a request may have (default: 4096)", "N", kind=int),
        Option("--slots", "requests that the model answers at once", "N", kind=int),
        Option("--threads", "threads that the model computes with", "N", kind=int),
        Option("--pace", "how background work advances: live, at_once, reads or seconds", "PACE"),
        Option("--rpm", "requests a minute for each project and model", "N", kind=int),
        Option("--tpm", "tokens a minute for each project and model", "N", kind=int),
        Option("--max-body", "bytes of a JSON body (default: 64 MiB)", "N", kind=int),
        Option("--max-upload", "bytes of a file (default: 512 MiB)", "N", kind=int),
        Option("--max-requests", "requests in work at once (default: 1024)", "N", kind=int),
        Option(
            "--webhook-host", "a host that webhooks may be sent to, besides this machine; may be repeated", "HOST", many=True
        ),
        Option("--max-queue", "requests that wait for a model (default: 256)", "N", kind=int),
        Option(
            "--faults", "let calls fail as this script says, or that of @FILE: '2: 429; 3: reset' (docs/faults.md)", "SCRIPT"
        ),
        Option(
            "--upstream", "pass every call on to this server instead (its key: ENTRECHAT_UPSTREAM_KEY, or the caller's)", "URL"
        ),
        Option("--cassette", "with --upstream: record there and play what is recorded; without: only play", "FILE"),
        Option("--mode", "of the cassette: record, replay, auto or pass", "MODE"),
        Option("--speed", "how much faster than recorded to play (default: 1; 0: at once)", "X", kind=float),
        Option("--log", "text, json or none, on standard error (default: text)", "FORM"),
    ],
    notes=[
        (
            "Environment",
            [
                "ENTRECHAT_SERVER_KEY  the API key, where --api-key would show it to other users",
                "ENTRECHAT_UPSTREAM_KEY  the key for --upstream",
                "ENTRECHAT_MODELS_DIR  where model files are kept (default: ~/.cache/entrechat/models)",
                "ENTRECHAT_OFFLINE     1 forbids fetching them",
            ],
        )
    ],
)
