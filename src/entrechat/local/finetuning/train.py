"""The training process: `python -m entrechat.local.finetuning.train DIRECTORY MODEL`.

Reports, one JSON object a line, go to stdout. It ends at once when stdin does, which is how it learns that its parent died.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from threading import Thread
from typing import Any

import orjson


def main(path: str, model: str) -> int:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to hear
    if hasattr(os, "nice"):
        os.nice(15)
    Thread(target=_end_with_parent, daemon=True).start()
    from .plan import Directory
    from .training import run

    try:
        for report in run(Directory(Path(path)), Path(model)):
            _tell(report)
    except (ValueError, OSError) as error:
        _tell({"type": "failed", "message": str(error)})
    except MemoryError:
        _tell({"type": "failed", "message": "There is not enough memory to train this model."})
    return 0


def _end_with_parent() -> None:
    os.read(0, 1)
    os._exit(1)


def _tell(report: dict[str, Any]) -> None:
    sys.stdout.buffer.write(orjson.dumps(report, option=orjson.OPT_APPEND_NEWLINE))
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
