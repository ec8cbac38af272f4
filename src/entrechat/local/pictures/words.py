"""The words that the compositor knows: colours, numbers, places in a picture, kinds of sky and ground."""

from __future__ import annotations

from typing import Literal, TypeAlias

Colour: TypeAlias = tuple[int, int, int]

COLOURS: dict[str, Colour] = {
    "red": (214, 48, 49),
    "orange": (240, 140, 40),
    "yellow": (250, 205, 60),
    "green": (46, 160, 67),
    "blue": (45, 110, 220),
    "purple": (130, 70, 200),
    "violet": (130, 70, 200),
    "pink": (240, 120, 170),
    "brown": (130, 85, 50),
    "black": (40, 40, 45),
    "white": (245, 245, 245),
    "gray": (140, 140, 145),
    "grey": (140, 140, 145),
    "gold": (212, 170, 50),
    "golden": (212, 170, 50),
    "silver": (190, 195, 200),
    "teal": (0, 140, 140),
    "cyan": (0, 180, 210),
    "turquoise": (40, 200, 190),
}

NUMBERS = {
    **{str(number): number for number in range(1, 13)},
    **dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True)),
    "single": 1,
    "couple": 2,
    "pair": 2,
    "some": 3,
    "few": 3,
    "several": 4,
    "many": 6,
    "dozen": 12,
}
MOST = 12
"""Things in a picture."""

PLACES: dict[str, Literal["left", "right", "top"]] = {
    "left": "left",
    "right": "right",
    "above": "top",
    "flying": "top",
    "floating": "top",
    "hovering": "top",
    "overhead": "top",
    "sky": "top",
    "top": "top",
}

SKIES: dict[str, tuple[Colour, Colour]] = {
    "night": ((10, 14, 45), (45, 50, 105)),
    "sunset": ((70, 50, 110), (255, 150, 80)),
    "dawn": ((120, 150, 210), (255, 200, 170)),
    "storm": ((70, 78, 90), (130, 138, 148)),
    "space": ((5, 5, 18), (20, 12, 45)),
    "underwater": ((10, 60, 120), (20, 120, 170)),
    "indoors": ((235, 225, 210), (245, 238, 228)),
    "day": ((90, 170, 240), (200, 230, 250)),
}
"""Each sky's colours, above and at the horizon."""

SKY_WORDS = {
    "night": "night midnight starry",
    "sunset": "sunset dusk evening",
    "dawn": "sunrise dawn morning",
    "storm": "storm stormy rain rainy raining thunder cloudy",
    "space": "space galaxy cosmos",
    "underwater": "underwater reef",
    "indoors": "room kitchen indoors office bedroom",
    "day": "day daylight noon sunny",
}

GROUNDS: dict[str, Colour] = {
    "sea": (30, 110, 170),
    "beach": (235, 210, 150),
    "snow": (238, 244, 250),
    "desert": (225, 180, 110),
    "city": (90, 92, 100),
    "forest": (40, 100, 50),
    "grass": (95, 170, 70),
    "floor": (190, 150, 110),
}

GROUND_WORDS = {
    "beach": "beach sand shore seaside",
    "sea": "sea ocean lake river water harbor harbour sailing",
    "snow": "snow snowy snowing winter arctic",
    "desert": "dune dunes desert",
    "city": "city street town skyline downtown road",
    "forest": "forest woods jungle",
    "grass": "grass meadow field lawn garden park",
    "floor": "room kitchen indoors office bedroom floor",
}

IMPLIED_SKY = {"space": "astronaut rocket planet comet", "underwater": "diver jellyfish"}
IMPLIED_GROUND = {"sea": "boat ship sailboat whale dolphin", "desert": "cactus camel"}
"""Things that are drawn, and say where they are if nothing else does."""

HILLS = frozenset("mountain mountains hill hills alps".split())

ALIASES: dict[str, str] = {
    name: icon
    for name, _, icon in (
        pair.partition("=")
        for pair in (
            "car=automobile bike=bicycle boat=sailboat plane=airplane aeroplane=airplane ufo=flying-saucer truck=delivery-truck "
            "phone=mobile-phone tv=television computer=laptop book=open-book tree=deciduous-tree pine=evergreen-tree "
            "fir=evergreen-tree oak=deciduous-tree palm=palm-tree flower=hibiscus daisy=blossom apple=red-apple orange=tangerine "
            "donut=doughnut burger=hamburger coffee=hot-beverage cup=hot-beverage tea=teacup-without-handle wine=wine-glass "
            "beer=beer-mug cake=birthday-cake pepper=hot-pepper bee=honeybee ladybug=lady-beetle ladybird=lady-beetle "
            "dinosaur=t-rex kitten=cat kitty=cat puppy=dog bunny=rabbit pony=horse hen=chicken camel=two-hump-camel seagull=bird "
            "sheep=ewe bull=ox wizard=man-mage witch=woman-mage king=prince queen=princess mermaid=woman-merpeople "
            "vampire=man-vampire elf=woman-elf moon=full-moon planet=ringed-planet earth=globe-showing-europe-africa "
            "heart=red-heart gift=wrapped-gift present=wrapped-gift home=house cottage=house-with-garden ball=soccer-ball "
            "piano=musical-keyboard bridge=bridge-at-night hat=top-hat lamp=light-bulb clock=alarm-clock people=person-standing "
            "person=person-standing man=man-standing woman=woman-standing men=man-standing women=woman-standing children=child "
            "kid=child mice=mouse geese=goose lighthouse=tokyo-tower tower=tokyo-tower sword=dagger knife=kitchen-knife"
        ).split()
    )
}
"""Everyday words for what the icons call otherwise."""

FLYING = frozenset(
    (
        "sun full-moon crescent-moon new-moon-face star glowing-star shooting-star cloud bird eagle airplane rocket kite "
        "balloon butterfly bat helicopter flying-saucer dove owl honeybee ringed-planet rainbow dragon parrot parachute comet "
        "satellite small-airplane sun-with-face"
    ).split()
)

IDLE = frozenset(
    (
        "a an the of in on at with and or to is are be by over under near through its his her their it this that from into "
        "onto for up down image picture photo photograph illustration drawing painting art artwork style digital cute "
        "realistic watercolor watercolour render rendering high low quality detailed beautiful pretty small big large tiny "
        "huge giant little old young new happy sad friendly majestic lovely funny colorful colourful bright dark light very "
        "against behind front next beside between around inside outside background foreground scene view landscape side left "
        "right top bottom center centre middle corner color colour dramatic vintage minimalist cartoon vector icon logo "
        "poster sketch oil pencil please make draw show add create generate replace change turn put place remove erase delete "
        "without some them he she they one who which while as like made full empty soft warm cold hot calm peaceful wooden "
        "photorealistic together above"
    ).split()
)
REMOVING = frozenset({"remove", "erase", "delete"})


def singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "oes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us")) and len(word) > 3 else word
