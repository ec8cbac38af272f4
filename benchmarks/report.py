"""The figures as text for a terminal, as JSON, and as docs/benchmarks.md."""

from __future__ import annotations

import datetime as dt
import statistics
from pathlib import Path
from typing import Any

from .case import AIOHTTP, HTTP2, OPENAI, OURS, TRANSPORT, Bar
from .plot import chart, lines
from .run import ROOT, Result

_TABLE_PEERS = (OPENAI, AIOHTTP)
Run = dict[str, Any]
"""What the JSON file holds: when, where, how, and the results."""


def describe(machine: dict[str, Any], load_after: float | None, rounds: int, seconds: float) -> Run:
    now = dt.datetime.now(dt.UTC)
    return {**machine, "load_after": load_after, "rounds": rounds, "took": seconds, "date": f"{now:%Y-%m-%d}"}


def as_json(run: Run, results: list[Result]) -> Run:
    cases = {
        result.case.name: {
            "unit": result.case.unit,
            "median": {subject: result.median(subject) for subject in result.case.subjects},
            "rounds": result.rounds,
            "bars": [{"bar": bar_text(bar, result.case.unit), "share": result.share(bar)} for bar in result.case.bars],
        }
        for result in results
    }
    return {**run, "cases": cases}


def number(value: float) -> str:
    """Two or three figures that mean something."""
    if value >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def times(ratio: float) -> str:
    return f"{ratio:.2f}×" if ratio < 1 else f"{ratio:.1f}×" if ratio < 10 else f"{ratio:,.0f}×"


def bar_text(bar: Bar, unit: str) -> str:
    limit = f"{number(bar.plus)} {unit}".strip()
    if not bar.peer:
        return f"≤ {limit}"
    factor = f"{bar.factor:g} × {bar.peer}" if bar.factor >= 1 else f"1/{1 / bar.factor:g} of {bar.peer}"
    return f"≤ {factor}" + (f" + {limit}" if bar.plus else "")


def verdict(result: Result, bar: Bar) -> str:
    share = result.share(bar)
    text = bar_text(bar, result.case.unit)
    return f"{text}: met" if share <= 1 else f"{text}: MISSED by {share - 1:.0%}"


def as_text(result: Result) -> str:
    """A few lines for a terminal."""
    case = result.case
    lines = [f"{case.name:20} {case.title}"]
    for subject in case.subjects:
        values = result.rounds[subject]
        spread = f"{number(min(values))}–{number(max(values))}"
        ratio = "" if subject == OURS else f"{result.ratio(subject):9.2f} × ours"
        lines.append(f"    {subject:16} {number(result.median(subject)):>9} {case.unit:3} {spread:>19}{ratio}")
    lines += [f"    {verdict(result, bar)}" for bar in case.bars]
    return "\n".join(lines)


# -- docs/benchmarks.md --------------------------------------------------------------------------------------


def _row(result: Result) -> str:
    case = result.case
    unit = f" {case.unit}" if case.unit else ""

    def shown(peer: str) -> str:
        return f"{number(result.median(peer))}{unit} ({times(result.ratio(peer))})" if peer in result.rounds else ""

    others = [f"{peer}: {shown(peer)}" for peer in case.peers if peer not in _TABLE_PEERS]
    bars = [verdict(result, bar).replace("MISSED", "**missed**") for bar in case.bars]
    cells = [
        case.title,
        f"**{number(result.median(OURS))}{unit}**",
        *map(shown, _TABLE_PEERS),
        "<br>".join(others),
        "<br>".join(bars),
    ]
    return f"| {' | '.join(cells)} |"


def _missed(results: list[Result]) -> str:
    missed = [
        f"- {result.case.title}: {verdict(result, bar).partition(': MISSED ')[2]} ({bar_text(bar, result.case.unit)})."
        for result in results
        for bar in result.case.bars
        if result.share(bar) > 1
    ]
    if not missed:
        return "In this run every bar was met."
    return "Bars that this run missed:\n\n" + "\n".join(missed)


def _noise(results: list[Result]) -> float:
    """The usual distance of a round's figure from the median of the rounds."""
    shares = sorted(
        abs(value / result.median(subject) - 1)
        for result in results
        for subject, values in result.rounds.items()
        for value in values
        if result.median(subject)
    )
    return shares[len(shares) * 9 // 10] if shares else 0.0


def _widths(results: list[Result]) -> str:
    """The table of what calls cost, by how many are in flight."""
    if not results:
        return ""
    subjects = results[0].case.subjects
    rows = [["in flight", *subjects], ["---"] * (len(subjects) + 1)]
    for result in results:
        rows.append([f"{result.case.width:,}", *(f"{number(result.median(subject))} µs" for subject in subjects)])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _growth(results: list[Result], subject: str) -> str:
    """How a call's cost with the most in flight compares to that with 64: the median of the rounds' own ratios."""
    by_width = {result.case.width: result.rounds[subject] for result in results}
    if 64 not in by_width:
        return "?"
    most = max(by_width)
    return times(statistics.median(many / few for many, few in zip(by_width[most], by_width[64], strict=True)))


def _soak(soak: list[Any]) -> str:
    """The table of the long runs."""
    rows = [["what", "how often", "memory", "descriptors", "threads or tasks", "CPU of each"], ["---"] * 6]
    for what, done, microseconds, first, most, last in soak:
        changes = [f"{a} → {b}" for a, b in zip(first, last, strict=True)]
        changes[0] = f"{first[0]:.1f} → {last[0]:.1f} MiB, at most {most[0]:.1f}"
        rows.append([what, f"{done:,}", *changes, f"{number(microseconds)} µs"])
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write_docs(run: Run, every: list[Result], folder: Path = ROOT / "docs") -> None:
    """docs/benchmarks.md and its charts."""
    results = [result for result in every if not result.case.width]
    widths = [result for result in every if result.case.width]
    libraries = ", ".join(f"{name} {version}" for name, version in run["libraries"].items())
    text = _PAGE.format(
        rows="\n".join(map(_row, results)),
        missed=_missed(results),
        noise=f"{_noise(every):.0%}",
        widths=_widths(widths),
        growth=_growth(widths, OURS),
        growth2=_growth(widths, HTTP2),
        soak=_soak(run.get("soak", [])),
        libraries=libraries,
        load=f"{run['load']:.1f} before and {run['load_after']:.1f} after"
        if None not in (run["load"], run["load_after"])
        else "not known",
        minutes=f"{run['took'] / 60:.0f}",
        **{name: run[name] for name in ("date", "processor", "system", "python", "rounds")},
    )
    (folder / "benchmarks.md").write_text(text)
    compared = [result for result in results if OPENAI in result.rounds and result.case.unit in ("µs", "ms")]
    rows = [
        (result.case.title, {peer: result.ratio(peer) for peer in (OPENAI, AIOHTTP, TRANSPORT) if peer in result.rounds})
        for result in compared
    ]
    (folder / "benchmarks.svg").write_text(chart("CPU time as a multiple of entrechat's", rows))
    if widths:
        series = {
            subject: [(result.case.width, result.median(subject)) for result in widths] for subject in widths[0].case.subjects
        }
        (folder / "in-flight.svg").write_text(lines("CPU time of an async call", "calls in flight", series))


_PAGE = """\
# Benchmarks

<!-- Made by `python -m benchmarks --write-docs`. Do not edit. -->

What does the client itself cost? These benchmarks measure the CPU time of the process that makes the calls, beside
`openai` 3.54.0 (with its default transport, and with `DefaultAioHttpClient`, its faster one for asyncio), against a
server on the same machine that answers at once. They say nothing of how fast a model is.

![CPU time of the peers as multiples of entrechat's](benchmarks.svg)

In brackets: the peer's figure as a multiple of entrechat's. Less is better throughout.

| what | entrechat | openai | openai[aiohttp] | floor | bars |
| --- | --- | --- | --- | --- | --- |
{rows}

{missed}

Two of the bars are hard. What a call adds to the bare transport is spread thin: some forty optional arguments, JSON out
and in, six models around what came, two coroutines. Measured alone, in a loop, all that takes 10 µs, of which no part is
more than 3; between two waits for a server it takes about twice as much, presumably because the processor's caches
have gone cold. And 2.3 million Python floats cost about 90 ms whoever makes them, so that reading *every* vector
as a list costs over half of what it costs openai.

## Many calls in flight

![CPU time of an async call, by how many are in flight](in-flight.svg)

CPU time of the client for each call:

{widths}

4,096 in flight cost {growth} of what 64 do over HTTP/1.1, and {growth2} over HTTP/2. What is added is mostly the garbage
collector of Python, which walks whatever is under way several times, and the processor's caches, which hold the sockets
and buffers of dozens of connections and not of a thousand. entrechat leaves the collector alone; a program that has thousands
in flight may have it come less often (`gc.set_threshold(50_000)` took 10 to 15 µs off each of 4,096 here). Every client may
open 1,000 connections (HTTP/2 opens as many as it needs, with 128 requests on each). `httpx2` and `pyreqwest` stand here by
themselves: JSON out, JSON in, no types, no retries.

## Long runs

{soak}

From when the process had warmed up to its end. Half of the streams left early in blocking code are closed, the others are
forgotten; the cancelled ones are cancelled by their tasks, 64 at a time. What descriptors are left are idle connections.
`python -m benchmarks.soak` repeats it.

## How it is measured

- *CPU time*, user's and system's, of the client's process. Wall time on a shared machine measures the neighbours; on
  an idle one, a blocking client's calls a second follow from its CPU time and the server's.
- The server is a process of its own that looks for a request's end and writes prepared bytes: `benchmarks/server.py`.
- Every figure is taken in a fresh process, round by round with all subjects in turn (A B C, B C A, …), so that what
  disturbs the machine disturbs all of them. A process takes the best of five batches; a figure is the median of {rounds}
  rounds; a ratio, and whether a bar is met, is the median of the rounds' own ratios.
- *Bare transport* is entrechat's own HTTP transport, which sends the bytes of the same request again and again and
  drops the answer: the floor for the client built on it. `orjson.dumps` and `orjson.loads` are the floors for bodies.
- A *small call* is a chat completion of one message (the answer has 0.7 KB). *Async*: so many calls are always under way. A
  *stream* has 400 chunks that come at once, each in an HTTP chunk of its own; the *one each ms* rows add what waking
  up for each costs, which no client can avoid. A stream's figure includes its share of the call.
- *In flight*: the mean of a whole run of 16,384 calls (1,024 of the slow clients, or as many as are in flight), with
  connecting left out; of `openai` and `httpx2` with 1,024 and more, which takes a minute each, one run. All over plain
  HTTP/1.1, but for HTTP/2, which is over TLS.
- *HTTP/2* rows are over TLS, and so is what they are compared to: `openai` with `http2=True`, entrechat over HTTP/1.1.
  A blocking call has a connection to itself either way, so HTTP/2 only adds to it; many async calls share one, and its writes.
- *Embeddings*: both clients ask for base64; openai would use numpy, if that is installed. entrechat makes a list of floats of a vector
  when it is first read, openai on arrival: so there are two rows.
- *Import* is a fresh interpreter up to the first client; *first answer* goes on to the end of one call and includes what
  is imported only then (the transport, the JSON library, the types of the answer).
- *Memory* is what the resident set grows by.

## This run

{date}: {processor}; {system}; {python}; {libraries}. Load average {load}; {rounds} rounds in {minutes} minutes. Nine
of ten figures lay within {noise} of their median: take differences below that for noise. Times in µs are those of this
machine; the ratios carry over better.

To repeat it: `make bench`, or `python -m benchmarks --help`.
"""
