"""Text as a person would read it aloud: sentences in which numbers, dates, money, signs and abbreviations are words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from .kokoro_numbers import cardinal, clock, decade, decimal, digits, ordinal, year

Rule: TypeAlias = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_SPELLED = str.maketrans(
    dict.fromkeys("‘’‚′`´", "'")
    | dict.fromkeys('"„«»″', '"')
    | dict.fromkeys("–―−‑‐", "-")
    | {
        "…": "...",
        "×": " times ",
        "÷": " divided by ",
        "±": " plus or minus ",
        "≈": " about ",
        "≤": " at most ",
        "≥": " at least ",
    }
    | {"½": " 1/2", "¼": " 1/4", "¾": " 3/4", "→": " to ", "•": " ", "№": "No. ", "™": "", "®": "", "©": " copyright "}
    | {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "ð": "d", "þ": "th"}
)
_MONTHS: Sequence[str] = "January February March April May June July August September October November December".split()
_MONTH = "|".join(_MONTHS)
_SHORT_MONTH = "|".join(name[:3] for name in _MONTHS if name != "May")
_TITLES = {
    "Dr": "Doctor", "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Prof": "Professor", "Gen": "General", "Col": "Colonel",
    "Capt": "Captain", "Lt": "Lieutenant", "Sgt": "Sergeant", "Rev": "Reverend", "Sen": "Senator", "Rep": "Representative",
    "Gov": "Governor", "Pres": "President", "Hon": "Honorable", "St": "Saint", "Mt": "Mount", "Ft": "Fort",
}  # fmt: skip
_SHORTENED = {
    "vs": "versus", "etc": "et cetera", "e.g": "for example", "i.e": "that is", "approx": "approximately", "dept": "department",
    "est": "established", "fig": "figure", "min": "minutes", "max": "maximum", "Jr": "Junior", "Sr": "Senior", "Inc": "Incorporated",
    "Ltd": "Limited", "Corp": "Corporation", "Co": "Company", "Bros": "Brothers", "Ave": "Avenue", "Blvd": "Boulevard", "Rd": "Road",
    "St": "Street", "Dr": "Drive", "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday",
    "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday", "vol": "volume", "ch": "chapter", "al": "al",
}  # fmt: skip
_UNITS = {
    "km/h": "kilometers per hour", "mph": "miles per hour", "m/s": "meters per second", "km": "kilometers", "cm": "centimeters",
    "mm": "millimeters", "m": "meters", "kg": "kilograms", "mg": "milligrams", "g": "grams", "lbs": "pounds", "lb": "pounds",
    "oz": "ounces", "ft": "feet", "mi": "miles", "ml": "milliliters", "l": "liters", "L": "liters", "ms": "milliseconds",
    "s": "seconds", "h": "hours", "hrs": "hours", "min": "minutes", "mins": "minutes", "Hz": "hertz", "kHz": "kilohertz",
    "MHz": "megahertz", "GHz": "gigahertz", "KB": "kilobytes", "kB": "kilobytes", "MB": "megabytes", "GB": "gigabytes",
    "TB": "terabytes", "Mbps": "megabits per second", "Gbps": "gigabits per second", "W": "watts", "kW": "kilowatts",
    "kWh": "kilowatt hours", "V": "volts", "°C": "degrees Celsius", "°F": "degrees Fahrenheit", "°": "degrees", "%": "percent",
}  # fmt: skip
_CURRENCIES = {
    "$": ("dollar", "cent"),
    "€": ("euro", "cent"),
    "£": ("pound", "penny"),
    "¥": ("yen", ""),
    "₹": ("rupee", "paisa"),
}
_SCALES = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "t": "trillion"}
_FRACTIONS = {"1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters"}
_SIGNS = {
    "&": "and",
    "+": "plus",
    "=": "equals",
    "@": "at",
    "%": "percent",
    "#": "hash",
    "/": "slash",
    "°": "degrees",
    "\\": "backslash",
}
_MARKS = ".,!?;:—…\"“”()'-"
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"


def sentences(text: str) -> Iterator[str]:
    """What there is to read, in words and punctuation, one sentence after the other."""
    for paragraph in re.split(r"\s*\n\s*", text.translate(_SPELLED)):
        spoken = paragraph
        for pattern, words in _RULES:
            spoken = pattern.sub(words, spoken)
        for sentence in re.split(r"(?<=[.!?…])\s+|(?<=[.!?…][\"”')])\s+", _plain(spoken)):
            if any(each.isalnum() for each in sentence):
                yield sentence.strip()


def _plain(text: str) -> str:
    """Without accents, and without what is neither a letter nor punctuation."""
    known = unicodedata.normalize("NFKD", text).replace("...", "…").replace("--", "—")
    kept = "".join(each if each in _MARKS or (each.isascii() and each.isalpha()) else " " for each in _unmarked(known))
    return re.sub(r"\s+", " ", kept)


def _unmarked(text: str) -> Iterator[str]:
    return (each for each in text if not unicodedata.combining(each))


def _address(found: re.Match[str]) -> str:
    """A URL or an e-mail address: its dots and signs are read."""
    whole = re.sub(r"^https?://(www\.)?", "", found[0]).rstrip("/.,;:!?")
    named = {".": " dot ", "@": " at ", "/": " slash ", "-": " dash ", "_": " underscore ", ":": " colon "}
    rest = found[0][len(found[0].rstrip(".,;:!?")) :]
    return "".join(named.get(each, each if each.isalnum() else " ") for each in whole) + rest


def _date(month: str, day: str, of: str | None) -> str:
    spoken = f"{_MONTHS[int(month) - 1]} {ordinal(str(int(day)))}"
    return f"{spoken}, {year(of)}" if of else spoken


def _month_first(found: re.Match[str]) -> str:
    month = next(name for name in _MONTHS if name.startswith(found["month"][:3]))
    number = str(_MONTHS.index(month) + 1)
    return _date(number, found["day"], found["year"])


def _day_first(found: re.Match[str]) -> str:
    month = next(name for name in _MONTHS if name.startswith(found["month"][:3]))
    spoken = f"the {ordinal(found['day'])} of {month}"
    return f"{spoken} {year(found['year'])}" if found["year"] else spoken


def _money(found: re.Match[str]) -> str:
    unit, part = _CURRENCIES[found["sign"]]
    amount = found["amount"].replace(",", "")
    if scale := found["scale"]:
        return f"{decimal(amount)} {_SCALES.get(scale.lower(), scale.lower())} {_many(unit)}"
    whole, _, cents = amount.partition(".")
    cents = cents.ljust(2, "0")[:2] if part else ""
    spoken = [f"{cardinal(whole)} {unit if int(whole) == 1 else _many(unit)}"] if int(whole) or not cents.strip("0") else []
    if cents.strip("0"):
        spoken.append(f"{cardinal(str(int(cents)))} {part if int(cents) == 1 else _many(part)}")
    return " and ".join(spoken)


def _many(unit: str) -> str:
    return {"yen": "yen", "penny": "pence", "paisa": "paise"}.get(unit, f"{unit}s")


def _measure(found: re.Match[str]) -> str:
    unit = _UNITS[found["unit"]]
    if found["amount"] == "1":
        unit = "foot" if unit == "feet" else re.sub(r"(?<=\w)s\b(?! H)(?<!hertz)(?<!Celsius)", "", unit, count=1)
    return f"{decimal(found['amount'])} {unit}"


def _time(found: re.Match[str]) -> str:
    half = found["half"]
    if half is None:
        return clock(found["hours"], found["minutes"])
    spoken = clock(found["hours"], found["minutes"] or "00").removesuffix(" o'clock")
    end = "." if half.endswith(".") and re.match(r"\s+[A-Z]|\s*$", found.string[found.end() :]) else ""
    return f"{spoken} {half[0].upper()} M{end}"


def _plain_number(found: re.Match[str]) -> str:
    text = found[0]
    if re.fullmatch(r"1[1-9]\d\d|20\d\d", text):
        return year(text)
    return decimal(text)


def _alternatives(names: Sequence[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))


_SIGN = "[" + "".join(_CURRENCIES) + "]"
_RULES: list[Rule] = [
    (re.compile(r"https?://\S+|\bwww\.\S+|\b[\w.+-]+@[\w-]+\.[\w.-]+\w"), _address),
    (re.compile(r"\b\w[\w-]*\.(?:com|org|net|io|dev|ai|edu|gov)\b(?:/\S*)?"), _address),
    # abbreviations, before their full stops are taken for the ends of sentences
    (re.compile(rf"\b({_alternatives(list(_TITLES))})\.(?=\s+[A-Z])"), lambda found: _TITLES[found[1]]),
    (re.compile(r"\b(?<!\.)([A-HJ-Z])\.(?=\s+[A-Z])"), r"\1"),
    (re.compile(r"\bPh\.D\b\.?"), "P H D"),
    (
        re.compile(rf"\b(?P<month>{_SHORT_MONTH}|Sept)\.?(?=\s+\d)"),
        lambda found: next(m for m in _MONTHS if m.startswith(found[1][:3])),
    ),
    (re.compile(r"\bNo\.\s*(?=\d)"), "number "),
    (
        re.compile(rf"\b(?<![-.])({_alternatives(list(_SHORTENED))})\.(?=\s+[A-Z]|\s*$)"),
        lambda found: f"{_SHORTENED[found[1]]}.",
    ),
    (re.compile(rf"\b(?<![-.])({_alternatives(list(_SHORTENED))})\.(?=[\s,;:)])"), lambda found: _SHORTENED[found[1]]),
    (re.compile(r"\b(?:[A-Za-z]\.){2,}(?=\s*$)"), lambda found: f"{found[0].replace('.', '').upper()}."),
    (
        re.compile(r"(?<![\d:])(?P<hours>[01]?\d|2[0-3])(?::(?P<minutes>[0-5]\d))?\s*(?P<half>[aApP]\.?[mM]\b\.?)"),
        _time,
    ),
    (re.compile(r"\b(?:[A-Za-z]\.){2,}"), lambda found: found[0].replace(".", "").upper()),
    # dates and times
    (re.compile(r"\b(\d{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12]\d|3[01])\b"), lambda found: _date(found[2], found[3], found[1])),
    (re.compile(r"\b(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])/(\d{4})\b"), lambda found: _date(found[1], found[2], found[3])),
    (re.compile(rf"\b(?P<month>{_MONTH})\s+(?P<day>\d\d?)(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}})\b)?"), _month_first),
    (re.compile(rf"\b(?P<day>\d\d?)(?:st|nd|rd|th)?\s+(?P<month>{_MONTH})\b(?:,?\s+(?P<year>\d{{4}})\b)?"), _day_first),
    (re.compile(r"(?<![\d:])(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)(?P<half>(?!))?(?![\d:])"), _time),
    (re.compile(r"'?\b(\d\d(?:\d0)?)s\b(?<=0s)"), lambda found: decade(found[1])),
    # amounts
    (re.compile(rf"({_NUMBER})\s?({_SIGN})(?!\s?\d)"), r"\2\1"),
    (
        re.compile(
            rf"(?P<sign>{_SIGN})\s?(?P<amount>{_NUMBER})(?:\s?(?P<scale>thousand|million|billion|trillion|bn|mn|[kKmMbBtT]))?(?![A-Za-z])"
        ),
        _money,
    ),
    (re.compile(rf"(?<![\d.])(?P<amount>{_NUMBER})\s?(?P<unit>{_alternatives(list(_UNITS))})(?![A-Za-z])"), _measure),
    (re.compile(r"(?<![\d/])(?:1/[234]|2/3|3/4)(?![\d/])"), lambda found: _FRACTIONS[found[0]]),
    (re.compile(r"(?<=\d)/(?=\d)"), " over "),
    (re.compile(r"\b(\d+)(?:st|nd|rd|th)\b"), lambda found: ordinal(found[1])),
    (re.compile(r"\b\d{3}-\d{3}-\d{4}\b|\b\d{3}-\d{4}\b"), lambda found: ", ".join(map(digits, found[0].split("-")))),
    (re.compile(r"#(?=\d)"), "number "),
    (re.compile(r"(?<=\d)\s?-\s?(?=\d)"), " to "),
    (re.compile(r"(?<=[A-Za-z])-(?=\d)"), " "),
    (re.compile(r"(?<![\w)])-(?=\d)"), "minus "),
    (re.compile(r"\d+(?:\.\d+){2,}"), lambda found: " point ".join(map(cardinal, found[0].split(".")))),
    (re.compile(_NUMBER), lambda found: f" {_plain_number(found)} "),
    (re.compile(r"\s-+\s"), " — "),
    (re.compile(f"[{re.escape(''.join(_SIGNS))}]"), lambda found: f" {_SIGNS[found[0]]} "),
    (re.compile(r"\s+(?=[.,!?;:])"), ""),
]
"""In this order."""
