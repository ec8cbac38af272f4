"""`entrechat doctor`: what stands between this machine and the API, and how to mend it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ._parser import Command, Option, UsageError

if TYPE_CHECKING:
    from ._doctor import Finding
    from ._parser import Args

__all__ = ["COMMAND"]

_MARKS = {"ok": "ok  ", "warn": "warn", "fail": "FAIL", "skip": "--  "}


def run(args: Args) -> int:
    from ._doctor import Patient, examine

    if args.words:
        raise UsageError(f"doctor: {args.words[0]!r} is too much")
    seconds = args.number("timeout")
    if seconds is not None and not 0 < seconds < float("inf"):
        raise UsageError("doctor: --timeout takes a number of seconds above 0")
    patient = Patient(
        base_url=args.text("base-url"),
        provider=args.text("provider"),
        seconds=10.0 if seconds is None else seconds,
        scopes=not args.flag("quick"),
    )
    findings: list[Finding] = []
    for finding in examine(patient):
        findings.append(finding)
        if not args.flag("json"):
            _show(finding)
    failed = [finding.name for finding in findings if finding.status == "fail"]
    if args.flag("json"):
        from ._json import line

        checks = [finding._asdict() for finding in findings]
        sys.stdout.write(line({"ok": not failed, "checks": checks}, pretty=sys.stdout.isatty()).decode())
    else:
        sys.stdout.write(f"\n{', '.join(failed)}: see above\n" if failed else "\nNothing is in the way.\n")
    return 1 if failed else 0


def _show(finding: Finding) -> None:
    """At once: the next check may take a while."""
    sys.stdout.write(f"{_MARKS[finding.status]}  {finding.name:<12} {finding.found}\n")
    if finding.fix:
        sys.stdout.write(f"                   → {finding.fix}\n")
    sys.stdout.flush()


COMMAND = Command(
    "doctor",
    "Look at what stands between this machine and the API: settings, name look-up, proxy, connection, certificates, clock, key, "
    "permissions and limits. Each line says ok, warn or FAIL, and what to do. Reads only; never shows a key.",
    "[OPTION]…",
    run,
    [
        Option("--base-url", "another server with the same API (default: OPENAI_BASE_URL)", "URL"),
        Option("--provider", "a provider that is known by name (groq, ollama, …)", "NAME"),
        Option("--timeout", "seconds for each step (default: 10)", "S", kind=float),
        Option("--quick", "leave out the key's permissions, a request each"),
        Option("--json", "one JSON object: ok, checks (name, status, found, fix)"),
    ],
    notes=[("Exit code", ["0 when nothing failed; warnings do not count. 1 when something did."])],
)
