"""Engines by name: those that come with the package, those that other packages register, and any by its import path.

A package offers one with an entry point of the group of its kind (`GROUPS`) whose object is called without arguments.
"""

from __future__ import annotations

from difflib import get_close_matches
from importlib.metadata import EntryPoint, entry_points
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

if TYPE_CHECKING:
    from collections.abc import Callable

Kind: TypeAlias = Literal["chat", "embeddings", "moderation", "image-moderation", "images", "videos", "speech", "transcription"]
GROUPS: dict[Kind, str] = {
    "chat": "entrechat.engines",
    "embeddings": "entrechat.engines.embeddings",
    "moderation": "entrechat.engines.moderation",
    "image-moderation": "entrechat.engines.image_moderation",
    "images": "entrechat.engines.images",
    "videos": "entrechat.engines.videos",
    "speech": "entrechat.engines.speech",
    "transcription": "entrechat.engines.transcription",
}
"""Kind of engine → the group of the entry points of packages that have one."""
_OURS: dict[Kind, dict[str, str]] = {
    "chat": {"llamacpp": "llamacpp:LlamaCpp", "scripted": "scripted:Scripted"},
    "embeddings": {"minilm": "minilm:MiniLM", "scripted": "scripted_embeddings:HashedWords"},
    "moderation": {"scripted": "moderation_scripted:ScriptedModerator"},
    "image-moderation": {"open-nsfw": "nsfw:OpenNsfw", "scripted": "nsfw_scripted:RedIsBad"},
    "images": {"scripted": "images_scripted:FlatColours"},
    "videos": {"scripted": "videos_scripted:FlatFilms"},
    "speech": {"flite": "flite:Flite", "kokoro": "kokoro:Kokoro", "scripted": "speech_scripted:ScriptedSpeech"},
    "transcription": {"whisper": "whisper:WhisperCpp", "scripted": "speech_scripted:ScriptedTranscriber"},
}


def names(kind: Kind = "chat") -> list[str]:
    """What there is of a kind; ours come first."""
    return list(dict.fromkeys([*_OURS[kind], *sorted(entry.name for entry in entry_points(group=GROUPS[kind]))]))


def load(name: str, kind: Kind = "chat") -> Any:
    """A new engine.

    Args:
        name: one of `names(kind)`, or `module:object`.

    Raises LookupError where there is none of that name, or it cannot be loaded.
    """
    group = GROUPS[kind]
    if name in _OURS[kind]:
        found = [EntryPoint(name, f"{__package__}.{_OURS[kind][name]}", group)]
    else:
        found = [EntryPoint(name, name, group)] if ":" in name else list(entry_points(group=group, name=name))
    what = "engine" if kind == "chat" else f"{kind} engine"
    if not found:
        near = get_close_matches(name, names(kind), 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise LookupError(f"there is no {what} {name!r}{hint}; installed are {', '.join(names(kind))}")
    try:
        make = cast("Callable[[], Any]", found[0].load())
    except (ImportError, AttributeError) as error:
        raise LookupError(f"the {what} {name!r} cannot be loaded: {error}") from error
    return make()
