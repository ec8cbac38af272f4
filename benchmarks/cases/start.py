"""What a fresh interpreter pays: time, memory and modules for a first client, and for calls."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

from ..case import AIOHTTP, OPENAI, OURS, Bar, Case, Setting

_PROGRAM = """\
import sys, time
def rss():
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1]) * {page} / 1e6
    except OSError:
        import resource
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
modules, memory, start = len(sys.modules), rss(), time.process_time()
{code}
print(time.process_time() - start, rss() - memory, len(sys.modules) - modules)
"""
_CLIENT = {
    OURS: "from entrechat import OpenAI\nclient = OpenAI(api_key='x', base_url={url!r})",
    OPENAI: "from openai import OpenAI\nclient = OpenAI(api_key='x', base_url={url!r})",
    AIOHTTP: "from openai import AsyncOpenAI, DefaultAioHttpClient\n"
    "client = AsyncOpenAI(api_key='x', base_url={url!r}, http_client=DefaultAioHttpClient())",
}
_CALLS = (
    "\nfor _ in range({count}):\n    client.chat.completions.create("
    "model='m', messages=[dict(role='user', content='hi')]).choices[0].message.content"
)


def _fresh(code: str) -> tuple[float, float, int]:
    """CPU seconds, MB and modules that `code` adds to an interpreter that has done nothing yet."""
    page = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096
    program = _PROGRAM.format(page=page, code=code)
    said = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout
    seconds, memory, modules = said.split()
    return float(seconds), float(memory), int(modules)


def _figure(code: str, pick: Callable[[tuple[float, float, int]], float]) -> Callable[[Setting, str], float]:
    def measure(setting: Setting, subject: str) -> float:
        url = f"{setting.server}/v1"
        program = (_CLIENT[subject] + code).format(url=url)
        return min(pick(_fresh(program)) for _ in range(min(2, setting.effort.batches)))  # the first may have to compile

    return measure


CASES = (
    Case(
        "import",
        "import and first client",
        "ms",
        _figure("", lambda added: added[0] * 1e3),
        (OPENAI, AIOHTTP),
        (Bar(OPENAI, 1 / 20),),
    ),
    Case("import-modules", "… its modules", "", _figure("", lambda added: added[2]), (OPENAI, AIOHTTP), (Bar(plus=60),)),
    Case("import-memory", "… its memory", "MB", _figure("", lambda added: added[1]), (OPENAI, AIOHTTP), (Bar(plus=15),)),
    Case(
        "first-answer",
        "import, first client, first answer",
        "ms",
        _figure(_CALLS.replace("{count}", "1"), lambda added: added[0] * 1e3),
        (OPENAI,),
    ),
    Case(
        "memory",
        "memory after 1,000 calls",
        "MB",
        _figure(_CALLS.replace("{count}", "1000"), lambda added: added[1]),
        (OPENAI,),
    ),
)
