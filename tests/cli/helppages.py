"""docs/cli.md is made of the help pages: `python -m tests.cli.helppages` writes it, a test compares it."""

from __future__ import annotations

from entrechat.cli import COMMANDS, command, top_help
from tests.support.facts import ROOT

PAGE = ROOT / "docs" / "cli.md"

_INTRODUCTION = """\
# The command line

<!-- Made of the help pages by `python -m tests.cli.helppages`. -->

`entrechat` comes with the package; `python -m entrechat` is the same. Results go to standard output, everything else to
standard error. JSON is indented on a terminal and takes one line elsewhere, so that it can be piped into `jq`.

| exit code | meaning |
| --- | --- |
| 0 | done |
| 1 | the API or the connection failed; one line on standard error says how |
| 2 | the command line is wrong |
| 130 | Ctrl-C |
| 141 | nobody reads the output any more |
"""


def render() -> str:
    pages = [("entrechat --help", top_help())]
    pages += [(f"entrechat {name} --help", command(name).help_page()) for name in COMMANDS]
    return _INTRODUCTION + "".join(f"\n## `{title}`\n\n```text\n{text}```\n" for title, text in pages)


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
