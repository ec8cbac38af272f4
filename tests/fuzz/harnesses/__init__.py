"""What is thrown at the decoders and encoders, and what must hold whatever it is.

A harness takes any bytes and raises where something is wrong: an error that is not documented, another result for another
cut, something lost. Each has seeds, which a fuzzer varies, and words of its language.
"""

from __future__ import annotations

from . import answers, http1, http2, proxies, requests, streams
from .base import Target

TARGETS: dict[str, Target] = {
    name: target for family in (streams, answers, http1, http2, proxies, requests) for name, target in family.TARGETS.items()
}

__all__ = ["TARGETS", "Target"]
