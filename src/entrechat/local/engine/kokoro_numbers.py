"""Numbers in English words, as they are read aloud."""

from __future__ import annotations

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ("", "thousand", "million", "billion", "trillion", "quadrillion")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_LONGEST = 3 * len(_SCALES)
"""Digits of a number that is still read as one."""


def digits(text: str) -> str:
    """One after the other."""
    return " ".join(_SMALL[int(each)] for each in text if each.isdecimal())


def cardinal(text: str) -> str:
    """Of digits. What begins with a zero or is very long is read digit by digit."""
    if len(text) > _LONGEST or (len(text) > 1 and text.startswith("0")):
        return digits(text)
    value = int(text)
    if not value:
        return "zero"
    words: list[str] = []
    for power in range(len(_SCALES) - 1, -1, -1):
        if group := value // 1000**power % 1000:
            words += [*_below_thousand(group), _SCALES[power]]
    return " ".join(filter(None, words))


def _below_thousand(value: int) -> list[str]:
    hundreds, rest = divmod(value, 100)
    return [*([_SMALL[hundreds], "hundred"] if hundreds else []), *_below_hundred(rest)]


def _below_hundred(value: int) -> list[str]:
    if value < 20:
        return [_SMALL[value]] if value else []
    tens, ones = divmod(value, 10)
    return [_TENS[tens], *([_SMALL[ones]] if ones else [])]


def decimal(text: str) -> str:
    """Of digits with a point, and perhaps commas between thousands: `1,234.50`."""
    whole, point, rest = text.replace(",", "").partition(".")
    spoken = cardinal(whole or "0")
    return f"{spoken} point {digits(rest)}" if point and rest else spoken


def ordinal(text: str) -> str:
    before, _, last = cardinal(text).rpartition(" ")
    last = _ORDINALS.get(last) or (f"{last[:-1]}ieth" if last.endswith("y") else f"{last.removesuffix('t')}th")
    return f"{before} {last}".strip()


def year(text: str) -> str:
    """Of four digits: in pairs, but for the first years of a millennium."""
    century, rest = text[:2], text[2:]
    if text[1:3] == "00":
        return cardinal(text)
    if rest == "00":
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {_pair(rest)}"


def decade(text: str) -> str:
    """Of a year or of its last two digits: 1990 → nineteen nineties."""
    spoken = year(text) if len(text) == 4 else cardinal(text)
    return f"{spoken[:-1]}ies" if spoken.endswith("y") else f"{spoken}s"


def clock(hours: str, minutes: str) -> str:
    """What stands before `a.m.` or alone: five thirty, five oh five, five o'clock."""
    hour = cardinal(str(int(hours)))
    if minutes != "00":
        return f"{hour} {_pair(minutes)}"
    return f"{hour} o'clock" if 1 <= int(hours) <= 12 else f"{hour} hundred"


def _pair(text: str) -> str:
    return f"oh {digits(text[1])}" if text.startswith("0") else cardinal(text)
