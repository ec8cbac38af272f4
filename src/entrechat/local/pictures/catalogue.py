"""The clip-art, and which of it a prompt speaks of: by words first, then by what they mean."""

from __future__ import annotations

import logging
import os
import re
import tempfile
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple, cast

import numpy as np
import orjson

from ..assets import WeightsError
from ..problems import Problem
from . import words
from .words import Colour

if TYPE_CHECKING:
    from ..engine.protocols import EmbeddingEngine, FloatArray

_log = logging.getLogger("entrechat.local")
_LEFT_OUT = re.compile(
    r"-(light|medium-light|medium|medium-dark|dark)$|button|oclock|thirty|arrow|flag|symbol|keycap|^(input|large|small)-"
)
_LIKE = 0.62
"""How near a word's vector must be to a picture's."""


class Thing(NamedTuple):
    """One kind of thing in a picture: `icon` of the catalogue, in its own colours for None, `number` of them."""

    icon: str
    colour: Colour | None = None
    number: int = 1
    place: Literal["left", "right", "top"] | None = None


class Scene(NamedTuple):
    """What a prompt asks for. `sky` and `ground` are None where it does not say."""

    sky: str | None
    ground: str | None
    hills: bool
    snowing: bool
    removing: bool
    things: list[Thing]


class Catalogue:
    """Pictures by name ("red-apple").

    Args:
        path: Iconify's JSON of the icon set.
        embedder: says which pictures are near to words that name none; where it cannot be had, those are left out.
    """

    def __init__(self, path: Path, embedder: Callable[[], EmbeddingEngine]) -> None:
        icons = orjson.loads(path.read_bytes())["icons"]
        self._bodies: dict[str, str] = {name: icon["body"] for name, icon in icons.items() if not _LEFT_OUT.search(name)}
        self._path = path
        self._embedder = embedder
        self._heads: dict[str, str] = {}
        for name in sorted(self._bodies, key=lambda name: (name.count("-"), name)):
            self._heads.setdefault(name.rpartition("-")[2], name)

    def svg(self, name: str, pixels: int) -> str:
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="{pixels}" height="{pixels}">'
            f"{self._bodies[name]}</svg>"
        )

    def scene(self, prompt: str) -> Scene:
        """What the prompt asks for. The same prompt always gives the same."""
        said = re.findall(r"[a-z0-9']+", prompt.lower())
        sky = _kind(said, words.SKY_WORDS) or _kind(said, words.IMPLIED_SKY)
        ground = _kind(said, words.GROUND_WORDS) or _kind(said, words.IMPLIED_GROUND)
        return Scene(
            sky=sky,
            ground=None if sky in ("space", "underwater") else ground,
            hills=not words.HILLS.isdisjoint(said),
            snowing="snowing" in said,
            removing=bool(said) and said[0] in words.REMOVING,
            things=self._things(said),
        )

    def _things(self, said: list[str]) -> list[Thing]:
        found = self._named(said)
        unknown = [at for at, word in enumerate(said) if _tells(word) and not any(begin <= at < end for begin, end, _ in found)]
        near = self._nearest([words.singular(said[at]) for at in unknown])
        found += [(at, at + 1, icon) for at, icon in zip(unknown, near, strict=True) if icon is not None]
        found.sort()
        out: list[Thing] = []
        for number, (begin, end, icon) in enumerate(found):
            before = said[max(found[number - 1][1] if number else 0, begin - 3) : begin]
            after = said[end : min(found[number + 1][0] if number + 1 < len(found) else len(said), end + 5)]
            colour = next((words.COLOURS[word] for word in reversed(before) if word in words.COLOURS), None)
            plural = 1 if said[end - 1] == words.singular(said[end - 1]) else 3
            count = next((words.NUMBERS[word] for word in reversed(before) if word in words.NUMBERS), plural)
            if out and out[-1].icon == icon and begin - found[number - 1][1] <= 1:
                continue  # a cup of coffee is one thing
            room = words.MOST - sum(thing.number for thing in out)
            if room > 0:
                out.append(Thing(icon, colour, min(count, room), _place(after)))
        return out

    def _named(self, said: list[str]) -> list[tuple[int, int, str]]:
        """(begin, end, picture) of the words that name one, the longest names first."""
        found: list[tuple[int, int, str]] = []
        at = 0
        while at < len(said):
            for length in (4, 3, 2, 1):
                group = said[at : at + length]
                icon = self._by_name(group) if len(group) == length else None
                if icon is not None:
                    found.append((at, at + length, icon))
                    at += length - 1
                    break
            at += 1
        return found

    def _by_name(self, group: list[str]) -> str | None:
        forms = {"-".join(group), "-".join([*group[:-1], words.singular(group[-1])])}
        if len(group) > 1:
            return next((name for name in sorted(forms) if name in self._bodies), None)
        (word,) = group
        if not _tells(word):
            return None
        for form in sorted(forms):
            icon = words.ALIASES.get(form) or (form if form in self._bodies else self._heads.get(form))
            if icon is not None and icon in self._bodies:
                return icon
        return None

    def _nearest(self, asked: Sequence[str]) -> list[str | None]:
        # words of these forms say how things are or what they do, and seldom what they are
        names = [word if len(word) > 2 and not word.endswith(("ing", "ed", "ly", "ful", "ous")) else None for word in asked]
        wanted = [word for word in names if word is not None]
        if not wanted:
            return [None] * len(names)
        try:
            near = self._vectors @ self._embedder().embed([_sentence(word) for word in wanted]).vectors.T
        except (Problem, WeightsError, ImportError) as error:
            _log.warning("pictures are chosen by words alone, without their meaning: %s", error)
            return [None] * len(names)
        icons = list(self._bodies)
        best = iter([icons[int(at)] if score >= _LIKE else None for at, score in zip(near.argmax(0), near.max(0), strict=True)])
        return [next(best) if word is not None else None for word in names]

    @cached_property
    def _vectors(self) -> FloatArray:
        """Of every picture's name; kept beside the catalogue, as making them takes seconds."""
        engine = self._embedder()
        model = re.sub(r"\W", "-", engine.models[0].id)
        path = self._path.with_name(f"{self._path.stem}.{model}.npy")
        try:
            kept = np.load(path, allow_pickle=False)
            if kept.shape == (len(self._bodies), engine.dimensions):
                return cast("FloatArray", kept.astype(np.float32))
        except (OSError, ValueError):
            pass  # not there yet, or not whole
        made = engine.embed([_sentence(name.replace("-", " ")) for name in self._bodies]).vectors
        _keep(path, made)
        return made


def _keep(path: Path, made: FloatArray) -> None:
    try:
        handle, name = tempfile.mkstemp(prefix=path.name, suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                np.save(file, made.astype(np.float16))
            os.replace(name, path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        _log.info("vectors of the clip-art cannot be kept: %s", error)


def _sentence(name: str) -> str:
    return f"a picture of a {name}"


def _kind(said: Sequence[str], table: dict[str, str]) -> str | None:
    return next((kind for kind, known in table.items() if not set(known.split()).isdisjoint(said)), None)


_SCENERY = frozenset(
    word for table in (words.SKY_WORDS, words.GROUND_WORDS) for known in table.values() for word in known.split()
) | (words.HILLS)


def _tells(word: str) -> bool:
    """Whether it may name a thing."""
    return not any(word in known for known in (words.IDLE, words.COLOURS, words.NUMBERS, words.PLACES, _SCENERY))


def _place(after: Sequence[str]) -> Literal["left", "right", "top"] | None:
    return next((words.PLACES[word] for word in after if word in words.PLACES), None)
