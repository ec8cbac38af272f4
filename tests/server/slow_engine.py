"""An engine for servers in processes of their own: `entrechat serve --engine tests.server.slow_engine:make`."""

from collections.abc import Mapping
from typing import Any

from entrechat.local.engine.scripted import Reply, Scripted


def make() -> Scripted:
    """Counts to a thousand, ten numbers a second, in each of two slots."""
    return Scripted(lambda body: " ".join(map(str, range(1000))), pause=0.1, slots=2)


def quick() -> Scripted:
    """32 slots, so that as many answers go on side by side."""
    return Scripted(lambda body: " ".join(map(str, range(20))), pause=0.02, slots=32)


def echo() -> Scripted:
    """Says again what it is told, a word every two milliseconds; first calls a function where that is spoken of."""

    def script(body: Mapping[str, Any]) -> Reply:
        said = [message["content"] for message in body["messages"] if message["role"] == "user"]
        asked = said[-1] if said else "Nothing."
        text = asked if isinstance(asked, str) else "".join(part["text"] for part in asked)
        if "weather" in text and body.get("tools") and body["messages"][-1]["role"] == "user":
            return {"name": "weather", "arguments": {"city": text}}
        return text

    return Scripted(script, pause=0.002, slots=16)
