"""How wide a text is on paper: rather too wide than too narrow, so that what is said to fit does fit."""

from __future__ import annotations

from unicodedata import category, combining

MM_PER_POINT = 25.4 / 72

#: Letters by the most of an em that they take in the light and the regular weight, rounded up to a twentieth.
_GROUPS = {
    0.3: " !'(),.:;`ijl|\u00a0¡´·‘’",
    0.35: '"[]frt{}',
    0.4: "-/I\\_°²³“”",
    0.45: "y¿",
    0.5: "*?cksvxzç",
    0.55: "JLaehnou§×–",
    0.6: "$<>EFPSTVY^bdgpq~ß",
    0.65: "+0123456789=ABCKRXZ÷",
    0.7: "#DGHNUw…€",
    0.75: "&OQ",
    0.8: "@",
    0.85: "Mm",
    0.9: "Wæ",
    0.95: "%",
}
_WIDTHS = {letter: width for width, letters in _GROUPS.items() for letter in letters}
_OTHER_SMALL, _OTHER_CAPITAL, _OTHER = 0.65, 0.9, 1.1


def width_of(text: str, size: float) -> float:
    """Return at most how wide a text is on one line, in millimetres, at a size in points."""
    return sum(_em(letter) for letter in text) * size * MM_PER_POINT


def _em(letter: str) -> float:
    if letter in _WIDTHS:
        return _WIDTHS[letter]
    if combining(letter):
        return 0
    if ord(letter) > ord("ɏ"):
        return _OTHER
    return {"Ll": _OTHER_SMALL, "Lu": _OTHER_CAPITAL}.get(category(letter), _OTHER)
