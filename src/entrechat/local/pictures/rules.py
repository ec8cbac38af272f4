"""What each family of image models takes, and what its answers have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from ..problems import Problem, bad_value, not_offered

Quality = Literal["low", "medium", "high"]

_DALL_E_2 = ("256x256", "512x512", "1024x1024")
_DALL_E_3 = ("1024x1024", "1792x1024", "1024x1792")
_GPT = ("1024x1024", "1536x1024", "1024x1536")
_SIZE = re.compile(r"(\d{1,5})x(\d{1,5})")
_ONLY_GPT = (
    *("background", "input_fidelity", "moderation", "output_compression", "output_format", "partial_images", "stream"),
    *("complexity", "frame_count", "frame_duration_ms", "markup", "svg"),
)
_NOT_DRAWN = {
    "frame_count": "moving pictures",
    "frame_duration_ms": "moving pictures",
    "markup": "marks on a picture",
    "svg": "vector graphics",
}


class Family(NamedTuple):
    """Models that take the same. Of `qualities` the first is the usual one; `refused` members of a body they do not take."""

    name: Literal["dall-e-2", "dall-e-3", "gpt-image", "own"]
    prompt: int
    sizes: tuple[str, ...]
    qualities: Mapping[str, Quality]
    most: int
    refused: tuple[str, ...]


_GRADES: Mapping[str, Quality] = {"auto": "medium", "low": "low", "medium": "medium", "high": "high"}
_ANY_GRADE: Mapping[str, Quality] = {**_GRADES, "standard": "medium", "hd": "high"}
DALL_E_2 = Family("dall-e-2", 1000, _DALL_E_2, {"standard": "medium", "auto": "medium"}, 10, (*_ONLY_GPT, "style"))
DALL_E_3 = Family("dall-e-3", 4000, _DALL_E_3, {"standard": "medium", "hd": "high", "auto": "medium"}, 1, _ONLY_GPT)
GPT = Family("gpt-image", 32_000, _GPT, _GRADES, 10, ("response_format", "style"))
OWN = Family("own", 32_000, (), _ANY_GRADE, 10, ())
"""Of the engine's own models: they take whatever there is."""


def family(model: str) -> Family:
    if model.startswith("dall-e-2"):
        return DALL_E_2
    if model.startswith("dall-e-3"):
        return DALL_E_3
    return GPT if re.match(r"(chat)?gpt-image", model) else OWN


def usual_model(body: Mapping[str, Any], *, edit: bool = False) -> str:
    """Whose parameters these are, where the request names none."""
    if edit:
        return "dall-e-2" if body.get("response_format") else "gpt-image-1.5"
    return "gpt-image-1" if any(body.get(name) is not None for name in _ONLY_GPT) else "dall-e-2"


class Plan(NamedTuple):
    """A request, understood. `size` is None for the size of the picture that is edited."""

    model: str
    family: Family
    prompt: str
    n: int
    size: tuple[int, int] | None
    quality: Quality
    style: Literal["vivid", "natural"] | None
    transparent: bool
    url: bool
    format: str
    compression: int
    stream: bool
    partials: int


def plan(body: Mapping[str, Any], model: str, *, edit: bool = False) -> Plan:
    """Raises Problem: 400 for what the model does not take."""
    kind = family(model)
    for name in kind.refused:
        if body.get(name) not in (None, False):
            raise Problem(
                400, f"Unknown parameter: '{name}': the model '{model}' does not take it.", param=name, code="unknown_parameter"
            )
    for name, what in _NOT_DRAWN.items():
        if body.get(name) is not None:
            raise not_offered(name, f"The local server does not draw {what}.")
    n = body.get("n") or 1
    if n > kind.most:
        raise bad_value(
            "n", f"expected a value <= {kind.most} with the model '{model}', but got {n} instead.", "integer_above_max_value"
        )
    quality = body.get("quality") or next(iter(kind.qualities))
    if quality not in kind.qualities:
        raise _not_one_of("quality", quality, tuple(kind.qualities), model)
    output = body.get("output_format") or "png"
    transparent = body.get("background") == "transparent"
    if transparent and output == "jpeg":
        raise bad_value("background", "a transparent background needs the output_format 'png' or 'webp'.")
    compression = body.get("output_compression")
    if compression is not None and not 0 <= compression <= 100:
        side = "below_min" if compression < 0 else "above_max"
        raise bad_value(
            "output_compression", f"expected a value from 0 to 100, but got {compression} instead.", f"integer_{side}_value"
        )
    if compression not in (None, 100) and output == "png":
        raise bad_value("output_compression", "png is not compressed with a loss; it takes 100 only.")
    url = kind in (DALL_E_2, DALL_E_3)
    return Plan(
        model=model,
        family=kind,
        prompt=_prompt(body, kind),
        n=n,
        size=_size(body.get("size"), kind, model, edit=edit),
        quality=kind.qualities[quality],
        style=body.get("style"),
        transparent=transparent,
        url=(body.get("response_format") or ("url" if url else "b64_json")) == "url",
        format=output,
        compression=100 if compression is None else compression,
        stream=bool(body.get("stream")),
        partials=body.get("partial_images") or 0,
    )


def _prompt(body: Mapping[str, Any], kind: Family) -> str:
    """Empty for a variation, which has none."""
    prompt: str = body.get("prompt", "")
    if "prompt" in body and not prompt.strip():
        raise bad_value("prompt", "it cannot be empty.", "empty_string")
    if len(prompt) > kind.prompt:
        raise bad_value(
            "prompt",
            f"expected a string with at most {kind.prompt} characters, but got {len(prompt)}.",
            "string_above_max_length",
        )
    return prompt


def _size(size: str | None, kind: Family, model: str, *, edit: bool) -> tuple[int, int] | None:
    if size is None or (size == "auto" and kind not in (DALL_E_2, DALL_E_3)):
        return None if edit and kind is not DALL_E_2 else (1024, 1024)
    found = _SIZE.fullmatch(size)
    width, height = (int(found[1]), int(found[2])) if found else (0, 0)
    if size not in kind.sizes and not _free(kind, model, width, height):
        known = kind.sizes if kind in (DALL_E_2, DALL_E_3) else (*kind.sizes, "auto")
        raise _not_one_of("size", size, known, model)
    return width, height


def _free(kind: Family, model: str, width: int, height: int) -> bool:
    """Whether the model takes such a size though it is not in a list."""
    if kind is OWN:
        return 16 <= min(width, height) and max(width, height) <= 4096
    if not model.startswith("gpt-image-2"):
        return False
    small, large = sorted((width, height))
    return 0 < small and large <= 3840 and not (width % 16 or height % 16) and large <= 3 * small


def _not_one_of(param: str, value: str, known: tuple[str, ...], model: str) -> Problem:
    supported = ", ".join(map(repr, known))
    return bad_value(param, f"{value[:40]!r} is not one of {supported}, which the model '{model}' takes.")


_TOKENS: Mapping[Quality, tuple[int, int, int]] = {
    "low": (272, 400, 408),
    "medium": (1056, 1568, 1584),
    "high": (4160, 6208, 6240),
}
"""That the real service counts for a picture of each quality: square, wide, tall."""


def output_tokens(quality: Quality, width: int, height: int) -> int:
    """Of sizes other than the usual ones by their area."""
    square, wide, tall = _TOKENS[quality]
    usual = wide if width > height else tall if height > width else square
    area = 1024 * 1024 if width == height else 1536 * 1024
    return max(1, round(usual * width * height / area))


def input_tokens(width: int, height: int) -> int:
    """That a picture which is sent counts for: tiles of 512 pixels, once its shorter side has that many."""
    small, large = sorted((width, height))
    return 65 + 129 * -(-large // small)
