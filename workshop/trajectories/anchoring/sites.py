"""What a site needs to start, and what it can take over."""

from collections.abc import Mapping
from types import MappingProxyType

from workshop.languages import Text

#: What a site starts with, in the order of the work.
PARTS_OF_A_START: Mapping[str, Text] = MappingProxyType(
    {
        "vision": Text("Vision"),
        "partners": Text("Partners"),
        "journey": Text("Journey"),
        "experiments": Text("Experiments"),
        "business_case": Text("Business case"),
    }
)
#: What one site can take over from another, or must do again; a file may name other things.
CARRIED_OVER: Mapping[str, Text] = MappingProxyType(
    {
        "vision": Text("vision"),
        "partners": Text("partners"),
        "journey": Text("journey"),
        "experiment_cards": Text("experiment cards"),
        "business_case": Text("business case"),
        "formats": Text("formats"),
    }
)
