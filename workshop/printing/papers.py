"""The sizes of paper a document is made for."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType


class Orientation(StrEnum):
    """Which way the paper is turned."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Paper(StrEnum):
    """A size of the ISO 216 A series, from a hand-out to a wall."""

    A4 = "A4"
    A3 = "A3"
    A2 = "A2"
    A1 = "A1"
    A0 = "A0"

    def size(self, orientation: Orientation = Orientation.PORTRAIT) -> tuple[int, int]:
        """Return width and height in millimetres."""
        short, long = _PORTRAITS[self]
        return (short, long) if orientation is Orientation.PORTRAIT else (long, short)


_PORTRAITS = MappingProxyType(
    {
        Paper.A4: (210, 297),
        Paper.A3: (297, 420),
        Paper.A2: (420, 594),
        Paper.A1: (594, 841),
        Paper.A0: (841, 1189),
    }
)
