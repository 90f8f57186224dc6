"""Who takes part, by function, and who of them may decide for the own organisation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from workshop.languages import Text

#: The group that gives the assignment: whoever sits in it must be able to decide.
COMMISSIONING_GROUP = "commissioning_group"


@dataclass(frozen=True, kw_only=True)
class Participant:
    """Somebody in the trajectory: a function at an organisation (by code), never a name."""

    code: str
    function: str
    partner: str | None = None
    groups: tuple[str, ...] = ()
    has_mandate: bool = False
    type: str | None = None
    note: str | None = None

    @property
    def name(self) -> str:
        """The code with the function, as it stands in a sentence: `D12 Location manager`."""
        return f"{self.code} {self.function}"

    @property
    def lacks_mandate(self) -> bool:
        """Whether this person sits in the commissioning group and may not decide for the own organisation."""
        return COMMISSIONING_GROUP in self.groups and not self.has_mandate


def lacking_mandate(people: Iterable[Participant]) -> tuple[Participant, ...]:
    """Return the members of the commissioning group who may not decide for their own organisation."""
    return tuple(each for each in people if each.lacks_mandate)


def mandate_missing(person: Participant) -> Text:
    """Return the sentence that says what a member of the commissioning group lacks."""
    return Text(
        "{function} sits in the commissioning group without mandate. Arrange it in writing.", function=person.function
    )
