"""What Kokoro is given to read: text in words, and words in phonemes."""

from __future__ import annotations

import pytest

from entrechat.local.engine.kokoro_numbers import cardinal, clock, decade, decimal, ordinal, year
from entrechat.local.engine.kokoro_phonemes import Entry, Phonemes
from entrechat.local.engine.kokoro_text import sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0", "zero"),
        ("19", "nineteen"),
        ("40", "forty"),
        ("101", "one hundred one"),
        ("1000", "one thousand"),
        ("1234567", "one million two hundred thirty four thousand five hundred sixty seven"),
        ("007", "zero zero seven"),
        ("1" * 20, " ".join(["one"] * 20)),
    ],
)
def test_cardinals(text: str, words: str) -> None:
    assert cardinal(text) == words


def test_other_numbers() -> None:
    assert [ordinal(n) for n in ("1", "12", "20", "33", "100")] == [
        "first",
        "twelfth",
        "twentieth",
        "thirty third",
        "one hundredth",
    ]
    assert [year(n) for n in ("1905", "1900", "2000", "2007", "2026")] == [
        "nineteen oh five", "nineteen hundred", "two thousand", "two thousand seven", "twenty twenty six",
    ]  # fmt: skip
    assert [decade(n) for n in ("1990", "80")] == ["nineteen nineties", "eighties"]
    assert [decimal(n) for n in ("3.14", "1,000.5", ".5")] == [
        "three point one four",
        "one thousand point five",
        "zero point five",
    ]
    assert [clock(*n) for n in (("5", "30"), ("05", "05"), ("12", "00"), ("17", "00"))] == [
        "five thirty", "five oh five", "twelve o'clock", "seventeen hundred",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Dr. Smith paid $42.50.", ["Doctor Smith paid forty two dollars and fifty cents."]),
        ("$1, £1, €0.01, ¥500, 5 €", ["one dollar, one pound, one cent, five hundred yen, five euros"]),
        ("$3.5 million or $2k", ["three point five million dollars or two thousand dollars"]),
        ("At 5:30 p.m. She left.", ["At five thirty P M.", "She left."]),
        ("From 9am to 17:00, p.m. or a.m.", ["From nine A M to seventeen hundred, PM or AM."]),
        ("On 3/4/2025.", ["On March fourth, twenty twenty five."]),
        ("On 2024-02-29.", ["On February twenty ninth, twenty twenty four."]),
        (
            "March 3rd, 2025; Jan. 5; 4 July 1776.",
            ["March third, twenty twenty five; January fifth; the fourth of July seventeen seventy six."],
        ),
        ("In 1984 and the 1990s.", ["In nineteen eighty four and the nineteen nineties."]),
        (
            "5%, 1 km, 20°C, 60 mph, 3 GB",
            ["five percent, one kilometer, twenty degrees Celsius, sixty miles per hour, three gigabytes"],
        ),
        ("1/2 cup, 7/8, the 21st", ["one half cup, seven over eight, the twenty first"]),
        ("pages 10-20, -5 degrees", ["pages ten to twenty, minus five degrees"]),
        ("Call 555-123-4567.", ["Call five five five, one two three, four five six seven."]),
        ("Python 3.11.2, GPT-4o", ["Python three point eleven point two, GPT four o"]),
        ("See https://www.example.com/a or ada@example.org.", ["See example dot com slash a or ada at example dot org."]),
        ("The U.S. Army. J. K. Rowling.", ["The US Army.", "J K Rowling."]),
        ("Baker St. in St. Louis, e.g. here, etc.", ["Baker Street in Saint Louis, for example here, et cetera."]),
        ("A & B + C = #1", ["A and B plus C equals number one"]),
        ("He said “Stop!” Then he left.", ["He said “Stop!”", "Then he left."]),
        ("Café – naïve…\nTwo", ["Cafe — naive…", "Two"]),
        ("日本語 🙂 ... \n", []),
    ],
)
def test_sentences(text: str, read: list[str]) -> None:
    assert list(sentences(text)) == read


WORDS: dict[str, Entry] = {
    "stop": "stˈɑp", "bake": "bˈAk", "carry": "kˈɛɹi", "wait": "wˈAt", "box": "bˈɑks", "dog": "dˈɔɡ", "egg": "ˈɛɡ", "Monday": "mˈʌndˌA",
    "the": "ði", "to": "tu", "an": "æn", "a": "A", "I": "ˈI", "be": {"DEFAULT": "bi", "None": "bˈi"}, "cat": "kˈæt",
    "record": {"DEFAULT": "ɹˈɛkəɹd", "VERB": "ɹəkˈɔɹd"}, "read": {"DEFAULT": "ɹˈid", "VBN": "ɹˈɛd", "VBD": "ɹˈɛd"},
    "he": "hi", "has": "hæz", "they": "ðA", "U": "jˈu", "S": "ˈɛs", "B": "bˈi", "water": "wˈɔɾəɹ",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "phonemes"),
    [
        ("the dog, the egg", "ðə dˈɔɡ, ði ˈɛɡ"),
        ("to dogs to eggs to", "tə dˈɔɡz tʊ ˈɛɡz tu"),
        ("a cat's box", "ɐ kˈæts bˈɑks"),
        ("stopped, stopping; baked, baking; carried, carries", "stˈɑpt, stˈɑpɪŋ; bˈAkt, bˈAkɪŋ; kˈɛɹid, kˈɛɹiz"),
        ("waited waiting boxes boxes'", "wˈATᵻd wˈATɪŋ bˈɑksᵻz bˈɑksᵻz"),
        ("they record a record", "ðA ɹəkˈɔɹd ɐ ɹˈɛkəɹd"),
        ("he has read", "hi hæz ɹˈɛd"),
        ("be a dog to be.", "bi ɐ dˈɔɡ tə bˈi."),
        ("MONDAY monday Stop US", "mˈʌndˌA mˈʌndˌA stˈɑp jˌuˈɛs"),
        ("USB", "jˌuˌɛsbˈi"),
        ("water", "wˈɔTəɹ"),
        ("blorp's dogBox", "<blorp>z dˈɔɡ bˈɑks"),
    ],
)
def test_phonemes(text: str, phonemes: str) -> None:
    assert Phonemes(WORDS, spell="<{}>".format).of(text) == phonemes


def test_an_accent() -> None:
    british = Phonemes(
        {"want": "wˈɒnt", "box": "bˈɒks"}, {"want": "no", "used": "no"}, spell=lambda word: "wˈɔɾəɹ", british=True
    )
    assert british.of("wanted boxes water") == "wˈɒntɪd bˈɒksɪz wˈɔtə"
    assert british.of("used") == "jˈuːzd"
