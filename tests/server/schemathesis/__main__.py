"""schemathesis against a server in a process of its own: none of the published document's operations may answer 5xx but 501.

`make test-schemathesis`, or `python -m tests.server.schemathesis --command PATH/TO/schemathesis`. The operations are asked in
groups, each twice: with ids as schemathesis makes them up or finds them in answers, and with those of things that are there (and
nothing deleted). Every time the server is a fresh one, lest a rule that was made (a spend limit of nothing, say) hides all else.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from entrechat.local.app import App
from entrechat.local.engine.images_scripted import FlatColours
from entrechat.local.engine.moderation_scripted import ScriptedModerator
from entrechat.local.engine.nsfw_scripted import RedIsBad
from entrechat.local.engine.scripted import Scripted
from entrechat.local.engine.scripted_embeddings import HashedWords
from entrechat.local.engine.speech_scripted import ScriptedSpeech, ScriptedTranscriber
from entrechat.local.engine.videos_scripted import FlatFilms

from ..caller import Caller
from ..fuzz import ADMIN, DOCUMENT, KEY, seeded

ROOT = Path(__file__).resolve().parents[3]
GROUPS = {
    "administration": r"^/(organization|projects)/",
    "files and stores": r"^/(files|uploads|vector_stores|containers|skills)",
    "assistants": r"^/(assistants|threads)",
    "answers": r"^/(chat/|completions|embeddings|moderations|models|responses|conversations|realtime|chatkit|content_provenance)",
    "media": r"^/(audio|images|videos)",
    "jobs": r"^/(batches|evals|fine_tuning)",
}
"""What a group is called → its paths. Every path is in one of them."""
_CHECKED = """
# A 501 says that the operation, or what was asked of it, is not offered here: that is an answer, not a crash.
[checks.not_a_server_error]
expected-statuses = ["2xx", "3xx", "4xx", "501"]
"""


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.server.schemathesis", description=__doc__)
    parser.add_argument("--command", default="schemathesis", help="the program")
    parser.add_argument("--seconds", type=int, default=60, help="for each group of operations, each of two times")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--group", action="append", choices=sorted(GROUPS), help="only this one; repeatable")
    parser.add_argument("--serve", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.serve:
        _serve()
        return 0
    failed = 0
    for name in options.group or GROUPS:
        for known in (False, True):
            report = _ask(options, GROUPS[name], known=known)
            what = "ids of what is there" if known else "any ids"
            counts = report["operations"]["tested"], report["test_cases"]["generated"]
            if not counts[0]:
                raise SystemExit(f"{name}: nothing was asked in {options.seconds} seconds; give it more (--seconds)")
            print(f"{name}, {what}: {counts[0]} operations, {counts[1]} requests", flush=True)
            for failure in [*report["failures"], *report["errors"]]:
                failed += 1
                print(json.dumps(failure, indent=1), flush=True)
    print(f"{failed} failures")
    return 1 if failed else 0


def _ask(options: argparse.Namespace, paths: str, *, known: bool) -> Any:
    """Runs the program once, on a server of its own; gives its report."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)])}
    serve = [sys.executable, "-m", "tests.server.schemathesis", "--serve"]
    with (
        tempfile.TemporaryDirectory() as directory,
        subprocess.Popen(serve, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server,
    ):
        try:
            assert server.stdout is not None
            url, there = server.stdout.readline().strip(), json.loads(server.stdout.readline())
            (Path(directory) / "schemathesis.toml").write_text(_CHECKED + (_parameters(there) if known else ""))
            command = [options.command, "run", str(ROOT / "spec" / "openapi.json"), "--url", url]
            command += ["--header", f"Authorization: {ADMIN['authorization']}", "--include-path-regex", paths]
            command += ["--checks", "not_a_server_error", "--continue-on-failure", "--request-timeout", "20", "--no-color"]
            command += ["--max-time", str(options.seconds), "--seed", str(options.seed), "--warnings", "off"]
            command += ["--report", "json", "--report-json-path", "report.json"]
            command += ["--exclude-method", "DELETE"] if known else []
            done = subprocess.run(command, cwd=directory, capture_output=True, text=True, check=False)
            report = Path(directory) / "report.json"
            if not report.exists():
                raise SystemExit(f"schemathesis said nothing to count:\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
            return json.loads(report.read_text())
        finally:
            server.kill()


def _parameters(there: dict[str, str]) -> str:
    """The ids, as schemathesis's settings have them."""
    names = {name for operation in DOCUMENT.operations.values() for name in re.findall(r"{(\w+)}", operation.path)}
    return "\n[parameters]\n" + "".join(f'"path.{name}" = {json.dumps(there[name])}\n' for name in sorted(names & there.keys()))


def _serve() -> None:
    """Serves until it is killed; says where, and what is there."""
    from entrechat.local.serving import serve

    app = App(
        Scripted(),
        embedder=HashedWords(),
        moderator=ScriptedModerator(),
        images=FlatColours(),
        videos=FlatFilms(rate=1),
        image_moderator=RedIsBad(),
        speaker=ScriptedSpeech(),
        transcriber=ScriptedTranscriber(),
        pace="at_once",
        api_key=KEY,
    )
    caller = Caller(app, "sync")
    there = seeded(caller)
    caller.close()
    serve(app, port=0, ready=lambda url: print(f"{url}\n{json.dumps(there)}", flush=True))


if __name__ == "__main__":
    sys.exit(main())
