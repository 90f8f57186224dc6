"""Words broken into short lines that fit a width; what does not fit ends in an ellipsis."""

from __future__ import annotations

from collections.abc import Iterator

ELLIPSIS = "…"
_HYPHEN = "-"
#: How many letters of a broken word go to the next line at least.
_LEAST = 3

#: Widths of letters in ems, somewhat wider than they are drawn, so that a line that fits here fits on paper.
_WIDTHS = {
    **dict.fromkeys("ijl.,:;'|!`’‘ \u00a0", 0.3),
    **dict.fromkeys('frt()[]{}"-_/\\I1“”', 0.42),
    **dict.fromkeys("wQOGNHUD@&=+", 0.78),
    **dict.fromkeys("mMW%…—", 0.95),
}
_USUAL, _FULL = 0.6, 1.1
_FULL_FROM = "\u2e80"


def width_of(text: str) -> float:
    """Return the width of a text in ems, on the wide side."""
    return sum(_WIDTHS.get(letter, _FULL if letter >= _FULL_FROM else _USUAL) for letter in text)


def wrapped(text: str, *, width: float, lines: int) -> tuple[str, ...]:
    """Return a text in at most so many lines of at most so many ems.

    A word that is longer than a line is broken; control characters become spaces.
    """
    plain = "".join(letter if letter.isprintable() else " " for letter in text)
    made = list(_lines(plain.split(), width))
    if len(made) <= lines:
        return tuple(made)
    return (*made[: lines - 1], _shortened(made[lines - 1], width))


def _lines(words: list[str], width: float) -> Iterator[str]:
    line = ""
    for piece, is_broken in _pieces(words, width):
        joined = f"{line} {piece}" if line else piece
        if line and width_of(joined) > width:
            yield line
            joined = piece
        line = joined
        if is_broken:
            yield line
            line = ""
    if line:
        yield line


def _pieces(words: list[str], width: float) -> Iterator[tuple[str, bool]]:
    """Yield words, those that are too long in parts; and whether the line ends after it."""
    for word in words:
        rest = word
        while width_of(rest) > width and len(rest) > 1:
            length = max(min(_fitting(rest, width - width_of(_HYPHEN)), len(rest) - _LEAST), 1)
            yield rest[:length] + _HYPHEN, True
            rest = rest[length:]
        yield rest, False


def _fitting(word: str, width: float) -> int:
    """Return how many letters fit."""
    length = 0
    while length < len(word) and width_of(word[: length + 1]) <= width:
        length += 1
    return length


def _shortened(line: str, width: float) -> str:
    """Return a line that ends in an ellipsis, without the words, or else the letters, for which that leaves no room."""
    kept = line.removesuffix(_HYPHEN)
    while kept and width_of(kept + ELLIPSIS) > width:
        kept = kept.rpartition(" ")[0] or kept[:-1]
    return kept + ELLIPSIS
