"""The charts, as SVG: bars of ratios, and lines over how many calls are in flight. Readable on light and on dark pages."""

from __future__ import annotations

import math
from html import escape

from .case import AIOHTTP, HTTP2, HTTPX, OPENAI, OURS, PYREQWEST, TRANSPORT

# on white, on black
_COLOURS = {
    OURS: ("#1d4ed8", "#7ab0ff"),
    HTTP2: ("#0f766e", "#4fd1c0"),
    OPENAI: ("#c2410c", "#ff9466"),
    AIOHTTP: ("#a16207", "#f5c542"),
    HTTPX: ("#a21caf", "#ee8df5"),
    PYREQWEST: ("#4d7c0f", "#a3d65c"),
    TRANSPORT: ("#64748b", "#94a3b8"),
}
_NAMES = {subject: f"c{number}" for number, subject in enumerate(_COLOURS)}


def _style() -> str:
    def scheme(at: int, text: str, faint: str, page: str) -> str:
        subjects = "".join(
            f".{_NAMES[each]}.line{{stroke:{colours[at]}}}.{_NAMES[each]}.fill{{fill:{colours[at]}}}"
            for each, colours in _COLOURS.items()
        )
        return f"text{{fill:{text}}}.grid{{stroke:{faint}}}.axis{{stroke:{text}}}.page{{fill:{page}}}{subjects}"

    shapes = (
        "text{font-family:system-ui,sans-serif;font-size:12px}.figure{font-size:10.5px}.title{font-size:15px;font-weight:600}"
    )
    light, dark = scheme(0, "#1e293b", "#e2e8f0", "#ffffff"), scheme(1, "#dbe3ee", "#2b3647", "#0d1117")
    return (
        f"{shapes}.line{{fill:none;stroke-width:2}}.name{{font-weight:600}}{light}@media(prefers-color-scheme:dark){{{dark}}}"
    )


def _svg(width: float, height: float, title: str, parts: list[str]) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}"'
    body = "\n".join([f'<text x="16" y="26" class="title">{escape(title)}</text>', *parts])
    return f'{head} role="img" aria-label="{escape(title)}">\n<style>{_style()}</style>\n<rect width="100%" height="100%" class="page"/>\n{body}\n</svg>\n'


# -- bars -------------------------------------------------------------------------------------------------------

_LEFT, _WIDTH, _BAR, _GAP, _TOP = 300, 520, 13, 12, 64


def chart(title: str, rows: list[tuple[str, dict[str, float]]]) -> str:
    """Rows of bars: for each name the ratio of some subjects; 1 is entrechat."""
    least, most = 0.3, max([10.0, *(value for _, bars in rows for value in bars.values())]) * 1.6
    span = math.log(most / least)

    def across(value: float) -> float:
        return _LEFT + _WIDTH * math.log(max(value, least) / least) / span

    parts: list[str] = []
    y = _TOP
    for name, bars in rows:
        middle = y + len(bars) * _BAR / 2
        parts.append(f'<text x="{_LEFT - 10}" y="{middle + 4:.1f}" text-anchor="end">{escape(name)}</text>')
        for subject, value in bars.items():
            begin, end = sorted((across(1.0), across(value)))
            parts.append(
                f'<rect x="{begin:.1f}" y="{y}" width="{max(end - begin, 1):.1f}" height="{_BAR - 2}" class="fill {_NAMES[subject]}"/>'
                f'<text x="{end + 4:.1f}" y="{y + 9}" class="figure">{value:{",.0f" if value >= 100 else ".3g"}}×</text>'
            )
            y += _BAR
        y += _GAP
    lines = [
        f'<line x1="{across(at):.1f}" x2="{across(at):.1f}" y1="{_TOP - 6}" y2="{y}" class="{"axis" if at == 1 else "grid"}"/>'
        f'<text x="{across(at):.1f}" y="{y + 14}" text-anchor="middle" class="figure">{at:g}×</text>'
        for at in (10**power for power in range(int(math.log10(most)) + 1))
    ]
    shown = [subject for subject in _COLOURS if any(subject in bars for _, bars in rows)]
    legend = [
        f'<rect x="{_LEFT + at * 150}" y="36" width="11" height="11" class="fill {_NAMES[subject]}"/>'
        f'<text x="{_LEFT + at * 150 + 16}" y="46">{escape(subject)}</text>'
        for at, subject in enumerate(shown)
    ]
    return _svg(_LEFT + _WIDTH + 80, y + 28, f"{title} (logarithmic)", [*legend, *lines, *parts])


# -- lines ------------------------------------------------------------------------------------------------------

_PLOT = (76, 60, 560, 340)
"""Left, top, width and height of the plot itself."""
_BETWEEN = 16
"""Pixels at least between two names."""


def lines(title: str, across: str, series: dict[str, list[tuple[int, float]]]) -> str:
    """A line for each subject through its (number, microseconds), both logarithmic; its name and last figure at its end."""
    left, top, width, height = _PLOT
    numbers = sorted({number for points in series.values() for number, _ in points})
    values = [value for points in series.values() for _, value in points]
    least, most = (10.0 ** math.floor(math.log10(min(values))), 10.0 ** math.ceil(math.log10(max(values))))

    def x(number: float) -> float:
        return left + width * math.log(number / numbers[0]) / math.log(numbers[-1] / numbers[0])

    def y(value: float) -> float:
        return top + height * (1 - math.log(value / least) / math.log(most / least))

    parts: list[str] = []
    for power in range(round(math.log10(least)), round(math.log10(most)) + 1):
        at = y(10.0**power)
        parts.append(f'<line x1="{left}" x2="{left + width}" y1="{at:.1f}" y2="{at:.1f}" class="grid"/>')
        parts.append(f'<text x="{left - 8}" y="{at + 4:.1f}" text-anchor="end" class="figure">{_time(10.0**power)}</text>')
    for number in numbers:
        parts.append(f'<line x1="{x(number):.1f}" x2="{x(number):.1f}" y1="{top}" y2="{top + height}" class="grid"/>')
        parts.append(f'<text x="{x(number):.1f}" y="{top + height + 18}" text-anchor="middle" class="figure">{number:,}</text>')
    parts.append(f'<text x="{left + width / 2}" y="{top + height + 38}" text-anchor="middle">{escape(across)}</text>')
    for subject, points in series.items():
        path = " ".join(f"{x(number):.1f},{y(value):.1f}" for number, value in points)
        parts.append(f'<polyline points="{path}" class="line {_NAMES[subject]}"/>')
        parts += [
            f'<circle cx="{x(number):.1f}" cy="{y(value):.1f}" r="3.2" class="fill {_NAMES[subject]}"/>'
            for number, value in points
        ]
    ends = {subject: points[-1] for subject, points in series.items()}
    for subject, at in _apart({subject: y(value) for subject, (_, value) in ends.items()}).items():
        parts.append(
            f'<text x="{x(ends[subject][0]) + 10:.1f}" y="{at + 4:.1f}" class="name fill {_NAMES[subject]}">{escape(subject)}'
            f'<tspan dx="6" class="figure" font-weight="400">{_time(ends[subject][1])}</tspan></text>'
        )
    return _svg(left + width + 200, top + height + 56, title, parts)


def _time(microseconds: float) -> str:
    if microseconds >= 1000:
        return f"{microseconds / 1000:.3g} ms"
    return f"{microseconds:.0f} µs" if microseconds >= 10 else f"{microseconds:.2g} µs"


def _apart(places: dict[str, float]) -> dict[str, float]:
    """The places of names, moved down as far as it takes for none to cover another."""
    moved: dict[str, float] = {}
    last = -math.inf
    for name, place in sorted(places.items(), key=lambda each: each[1]):
        last = moved[name] = max(place, last + _BETWEEN)
    return moved
