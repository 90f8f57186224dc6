"""The words for versions of a map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeys.maps.versions.changes import Became
from journeys.maps.versions.models import Reason
from workshop.languages import Text

REASON_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        Reason.CAME_IN: Text("as it came in"),
        Reason.DAY: Text("at the end of a day"),
        Reason.HAND: Text("kept by hand"),
        Reason.RESTORE: Text("before an older one was brought back"),
        Reason.SESSION: Text("around a session"),
    }
)
BECAME_WORDS: Mapping[str, Text] = MappingProxyType(
    {
        Became.ADDED: Text("added"),
        Became.CHANGED: Text("changed"),
        Became.MOVED: Text("moved"),
        Became.DROPPED: Text("dropped"),
    }
)
