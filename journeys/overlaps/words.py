"""How levels, kinds and choices of overlap are called."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeys.overlaps.levels import Level
from workshop.languages import Text

#: The word beside the letter of a level; the kind that people gave an overlap uses the same words.
LEVEL_WORDS: Mapping[Level, Text] = MappingProxyType(
    {
        Level.NONE: Text("no need marked"),
        Level.GAP: Text("gap"),
        Level.UNKNOWN: Text("not complete"),
        Level.SINGLE: Text("single"),
        Level.DUPLICATION: Text("double"),
        Level.OVERLAP: Text("overlap"),
        Level.FRAGMENTATION: Text("fragmented"),
    }
)

#: What a level means, for a legend; from nothing to much.
LEVEL_MEANINGS: Mapping[Level, Text] = MappingProxyType(
    {
        Level.GAP: Text("gap: a need, and nobody does anything"),
        Level.UNKNOWN: Text("not complete: organisation or verb is not known yet"),
        Level.SINGLE: Text("single: one organisation"),
        Level.FRAGMENTATION: Text("fragmented: several organisations, nothing decided between them"),
        Level.OVERLAP: Text("overlap: judged to be alike in part, or decided"),
        Level.DUPLICATION: Text("double: two organisations do the same"),
    }
)

#: What partners may decide about an overlap, by the word in the file.
CHOICE_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        "keep": Text("keep as it is"),
        "align": Text("align"),
        "clarify_roles": Text("clarify roles"),
        "merge": Text("merge"),
        "hand_over": Text("hand over"),
        "stop": Text("stop"),
        "fill_gap": Text("fill the gap"),
        "try_first": Text("try first"),
    }
)
