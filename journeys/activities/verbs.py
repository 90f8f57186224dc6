"""What the verbs on activity cards are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from workshop.languages import Text

#: The short list that every trajectory begins with, in its order.
VERB_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "ask": Text("ask"),
        "assess": Text("assess"),
        "plan": Text("plan"),
        "coordinate": Text("coordinate"),
        "support": Text("support"),
        "treat": Text("treat"),
        "arrange": Text("arrange"),
        "follow": Text("follow"),
    }
)


def word_of(key: str, label: str | None = None) -> Text:
    """Return what a verb is called: its own label, else the word from the short list, else the key itself."""
    if label:
        return Text("{verb}", verb=label)
    return VERB_WORDS.get(key, Text("{verb}", verb=key))
