"""The phases of a trajectory, as words; a file may use others, which are shown as they are."""

from collections.abc import Mapping
from types import MappingProxyType

from workshop.languages import Text

PHASES: Mapping[str, Text] = MappingProxyType(
    {
        "preparing": Text("preparing"),
        "exploring": Text("exploring"),
        "experimenting": Text("experimenting"),
        "scaling": Text("scaling up"),
        "anchoring": Text("anchoring"),
    }
)
