"""A bar chart as SVG, on a logarithmic scale."""

from __future__ import annotations

import math
from html import escape

_COLOURS = {"openai": "#c2410c", "openai[aiohttp]": "#f59e0b", "bare transport": "#94a3b8"}
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
                f'<rect x="{begin:.1f}" y="{y}" width="{max(end - begin, 1):.1f}" height="{_BAR - 2}" fill="{_COLOURS[subject]}"/>'
                f'<text x="{end + 4:.1f}" y="{y + 9}" class="figure">{value:.3g}×</text>'
            )
            y += _BAR
        y += _GAP
    lines = [
        f'<line x1="{across(at):.1f}" x2="{across(at):.1f}" y1="{_TOP - 6}" y2="{y}" stroke="{"#334155" if at == 1 else "#e2e8f0"}"/>'
        f'<text x="{across(at):.1f}" y="{y + 14}" text-anchor="middle" class="figure">{at:g}×</text>'
        for at in (10**power for power in range(int(math.log10(most)) + 1))
    ]
    legend = [
        f'<rect x="{_LEFT + at * 150}" y="34" width="11" height="11" fill="{colour}"/>'
        f'<text x="{_LEFT + at * 150 + 16}" y="44">{escape(subject)}</text>'
        for at, (subject, colour) in enumerate(_COLOURS.items())
    ]
    size = f'width="{_LEFT + _WIDTH + 80}" height="{y + 28}" viewBox="0 0 {_LEFT + _WIDTH + 80} {y + 28}"'
    style = "text{font:12px system-ui,sans-serif;fill:#0f172a}.figure{font-size:10px;fill:#475569}.title{font-size:15px}"
    body = "\n".join([f'<text x="{_LEFT}" y="22" class="title">{escape(title)} (logarithmic)</text>', *legend, *lines, *parts])
    return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n<style>{style}</style>\n<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n'
