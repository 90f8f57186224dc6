"""The words for what a map and its steps can be, for forms, pages and paper."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeys.maps.fates import Fate
from journeys.maps.models import Basis, Change, JourneyKind
from workshop.languages import Text

KIND_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        JourneyKind.AS_IS: Text("As it is now"),
        JourneyKind.TO_BE: Text("As it should be"),
        JourneyKind.ACTUAL: Text("As it was after a change"),
    }
)
CHANGE_WORDS: Mapping[str, Text] = MappingProxyType(
    {Change.NEW: Text("new"), Change.ENRICHED: Text("enriched"), Change.KEPT: Text("kept")}
)
FATE_WORDS: Mapping[str, Text] = MappingProxyType({**CHANGE_WORDS, Fate.DROPPED: Text("dropped")})
BASIS_WORDS: Mapping[str, Text] = MappingProxyType(
    {Basis.RULE: Text("rule"), Basis.HABIT: Text("habit"), Basis.LAW: Text("law")}
)
