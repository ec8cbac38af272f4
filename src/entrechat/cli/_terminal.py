"""What every command needs of the terminal: plain text on it, and one clear line when something went wrong."""

from __future__ import annotations

import os
import sys

from ._parser import CommandError, UsageError

__all__ = ["Text", "failed", "flush", "interrupted", "nobody_reads", "note", "unraisable"]


def note(message: str) -> None:
    """A line on standard error."""
    _end_line()
    try:
        sys.stderr.write(f"entrechat: {message}\n")
        sys.stderr.flush()
    except OSError:
        pass  # closed: there is nobody to tell


class Text:
    """Standard output for a model's text: written at once, and harmless on a terminal."""

    # What a terminal would obey: a model's answer may hold what somebody else wrote into its prompt.
    _CONTROLS = {code: "\N{REPLACEMENT CHARACTER}" for code in (*range(32), *range(127, 160)) if code not in (9, 10)}
    open_line = False

    def __init__(self) -> None:
        self._tty = sys.stdout.isatty()
        reconfigure = getattr(sys.stdout, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")  # half a surrogate pair, or a terminal that is not UTF-8

    def write(self, text: str) -> None:
        if text:
            Text.open_line = not text.endswith("\n")  # first: Ctrl-C may come right after the text
            sys.stdout.write(text.replace("\r\n", "\n").translate(self._CONTROLS) if self._tty else text)
            sys.stdout.flush()

    def end(self) -> None:
        """End the line, if one has begun."""
        _end_line()


def _end_line() -> None:
    if Text.open_line:
        Text.open_line = False
        try:
            sys.stdout.write("\n")
            sys.stdout.flush()
        except OSError:
            pass  # nobody reads it: then nobody sees the line either


def unraisable(problem: sys.UnraisableHookArgs) -> None:
    """`sys.unraisablehook`: Python drops a Ctrl-C that falls into a callback of its own, as imports have. Here it comes again."""
    if not issubclass(problem.exc_type, KeyboardInterrupt):
        sys.__unraisablehook__(problem)
        return
    import signal
    from _thread import interrupt_main
    from threading import Timer, main_thread

    def repeat() -> None:
        if hasattr(signal, "pthread_kill"):
            signal.pthread_kill(main_thread().ident or 0, signal.SIGINT)  # ends what it waits for, too
        else:
            interrupt_main()

    again = Timer(0.01, repeat)  # not here, where it would be dropped as well
    again.daemon = True
    again.start()


def flush() -> None:
    """What was written must have arrived before the exit code says that all is well."""
    _end_line()
    sys.stdout.flush()


def interrupted(*, ends_process: bool) -> int:
    """After Ctrl-C: the exit code; `ends_process`: at once, without waiting for threads that still compute."""
    _end_line()
    if ends_process:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except OSError:
                pass  # nobody reads it
        os._exit(130)
    return 130


def nobody_reads() -> int:
    """After a broken pipe: the exit code. Python's own flush at exit would complain of it once more."""
    Text.open_line = False
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        pass  # standard output is no file
    return 141


def failed(error: Exception) -> int:
    """Say what went wrong; the exit code."""
    if os.environ.get("ENTRECHAT_DEBUG", "") not in ("", "0"):
        import traceback

        _end_line()
        traceback.print_exception(error)
    if isinstance(error, (UsageError, CommandError)):
        note(str(error))
        return 2 if isinstance(error, UsageError) else 1
    note(_told(error))
    return 1


def _told(error: Exception) -> str:
    from entrechat.errors import OpenAIError

    said = " ".join(str(error).split())
    if isinstance(error, (OpenAIError, OSError, ImportError)) or type(error).__name__ == "WeightsError":
        return said or type(error).__name__
    return f"{type(error).__name__}: {said} (a bug? ENTRECHAT_DEBUG=1 shows where)"
