"""Pictures in texts (emoji) that no text font holds: on paper they become a word instead of an empty box."""

from __future__ import annotations

import re

#: Signs among the pictures that our own symbol font does draw.
OWN_SIGNS = "⏎☐☑☒✂✓✔✕✗⬚"

_PICTURE = "[\U0001f000-\U0001faff\u2600-\u26ff\u2702-\u27bf\u2b00-\u2bff\u231a-\u23ff]"
_JOINERS = "[\ufe0e\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_PICTURES = re.compile(f"(?:(?![{OWN_SIGNS}]){_PICTURE}{_JOINERS}*)+")
_STRAY = re.compile("[\ufe0e\ufe0f\u20e3]")


def without_pictures(text: str) -> str:
    """Return a text with each run of emoji written as `[emoji]`."""
    return _STRAY.sub("", _PICTURES.sub("[emoji]", text))
