"""What is said after somebody did something to a map."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from journeys.maps.editing.models import Deed
from workshop.languages import Text

_SAID: Mapping[Deed, Text] = MappingProxyType(
    {
        Deed.ADD: Text("Step {code} is there."),
        Deed.REMOVE: Text("Step {code} is removed."),
        Deed.MOVE: Text("Step {code} has moved."),
        Deed.SPLIT: Text("Step {code} is there; it shares what supported the first one."),
        Deed.MERGE: Text("The steps are one now: {code}."),
        Deed.ADD_STAGE: Text("Stage {code} is there."),
        Deed.RENAME_STAGE: Text("Stage {code} has another name, in every map."),
        Deed.MOVE_STAGE: Text("Stage {code} has moved, in every map."),
        Deed.SPLIT_STAGE: Text("Stage {code} is there, with the later steps."),
        Deed.MERGE_STAGES: Text("The stages are one now: {code}."),
        Deed.REMOVE_STAGE: Text("Stage {code} is removed."),
    }
)


def said_of(deed: Deed, code: str) -> Text:
    """Return what is said after a deed on a step or stage."""
    return Text(_SAID[deed].key, code=code)


def undone_words(deed: Deed, code: str, *, is_undo: bool) -> Text:
    """Return what is said after a deed was undone, or done again."""
    if deed is Deed.WRITE:
        return (
            Text("The cell in {code} is as it was.", code=code)
            if is_undo
            else Text("Written again in {code}.", code=code)
        )
    return Text("Undone, at {code}.", code=code) if is_undo else Text("Done again, at {code}.", code=code)
