"""An engine for servers in processes of their own: `entrechat serve --engine tests.server.slow_engine:make`."""

from entrechat.local.engine.scripted import Scripted


def make() -> Scripted:
    """Counts to a thousand, ten numbers a second, in each of two slots."""
    return Scripted(lambda body: " ".join(map(str, range(1000))), pause=0.1, slots=2)


def quick() -> Scripted:
    """32 slots, so that as many answers go on side by side."""
    return Scripted(lambda body: " ".join(map(str, range(20))), pause=0.02, slots=32)
