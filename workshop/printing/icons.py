"""The shapes of the icons, taken from the one sheet of icons that the screen uses too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from markupsafe import Markup

from workshop.paths import STATIC

_SYMBOL = re.compile(r'<symbol id="i-(?P<name>[\w-]+)"[^>]*>(?P<shapes>.*?)</symbol>', re.DOTALL)


@cache
def icon_shapes() -> Mapping[str, Markup]:
    """Return the SVG shapes of every icon by its name, drawn in a square of 24 by 24."""
    sheet = (STATIC / "icons.svg").read_text()
    return MappingProxyType({found["name"]: Markup(found["shapes"]) for found in _SYMBOL.finditer(sheet)})  # noqa: S704  # our own file
