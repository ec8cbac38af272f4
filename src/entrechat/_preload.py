"""Import everything at once, for servers that must not import while they serve, and for finding what does not import."""

from __future__ import annotations

_PACKAGES = ("types", "resources", "helpers", "_core", "_http", "_io")


def preload() -> int:
    """Import every module that a call may need; the number of modules of ours that are then there.

    `ENTRECHAT_EAGER_IMPORT=1` in the environment does the same when `entrechat` is imported. It takes about a second.
    """
    import importlib
    import pkgutil
    import sys

    root = importlib.import_module("entrechat")
    for package in _PACKAGES:
        found = importlib.import_module(f"entrechat.{package}")
        for module in pkgutil.walk_packages(found.__path__, f"{found.__name__}."):
            importlib.import_module(module.name)
    for name in root.__all__:
        getattr(root, name)
    return sum(1 for name in sys.modules if name.partition(".")[0] == "entrechat")
