"""Whether a session is ready: who is invited, who may decide, who was missed, and whether the whole chain is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from workshop.languages import Text
from workshop.trajectories.people.mandates import COMMISSIONING_GROUP, Participant, lacking_mandate

#: Whoever makes a change possible or impossible later on; they must not hear of it last.
IN_TIME = {
    "purchaser": Text("purchaser"),
    "ict": Text("information technology"),
    "supplier": Text("external supplier"),
}


@dataclass(frozen=True)
class Check:
    """One thing to know before a session begins, in words, and whether it is in order."""

    is_met: bool
    words: Text


@dataclass(frozen=True, kw_only=True)
class Preparation:
    """What is known of a session: all people, the invited groups, partners by code, decisions and who was missed.

    `present` was there, invited or not; `deciders` names the people by decision, `missed` those never caught up by
    earlier session. All by code.
    """

    people: Mapping[str, Participant]
    groups: Sequence[str]
    partners: Mapping[str, str]
    present: Sequence[str] = ()
    deciders: Mapping[str, Sequence[str]] = field(default_factory=dict)
    missed: Mapping[str, Sequence[str]] = field(default_factory=dict)

    @property
    def invited(self) -> tuple[Participant, ...]:
        """Everybody in one of the invited groups, and whoever came besides."""
        return tuple(
            person
            for person in self.people.values()
            if set(person.groups) & set(self.groups) or person.code in self.present
        )


def checks(prepared: Preparation) -> tuple[Check, ...]:
    """Return what is in order and what is not; nothing can be said before a group is invited."""
    if not prepared.groups:
        return (Check(False, Text("No group is invited yet.")), *_not_caught_up(prepared))
    return (
        *_mandates(prepared),
        *_decisions(prepared),
        *_chain(prepared),
        *_in_time(prepared),
        *_not_caught_up(prepared),
    )


def _mandates(prepared: Preparation) -> Iterator[Check]:
    if COMMISSIONING_GROUP in prepared.groups:
        names = [person.name for person in lacking_mandate(prepared.invited)]
        if names:
            yield Check(
                False, Text("Invited with the commissioning group, and without mandate: {people}.", people=names)
            )
        else:
            yield Check(True, Text("Everybody in the commissioning group has mandate."))


def _decisions(prepared: Preparation) -> Iterator[Check]:
    invited = {person.code for person in prepared.invited}
    for decision, codes in prepared.deciders.items():
        people = [prepared.people[code] for code in codes]
        away = [person.name for person in people if person.code not in invited]
        powerless = [person.name for person in people if not person.has_mandate]
        if away:
            yield Check(
                False, Text("{decision} is decided by {people}, not invited here.", decision=decision, people=away)
            )
        if powerless:
            yield Check(
                False, Text("{decision} is decided by {people}, without mandate.", decision=decision, people=powerless)
            )
        if people and not away and not powerless:
            yield Check(True, Text("Whoever decides {decision} is invited and has mandate.", decision=decision))


def _chain(prepared: Preparation) -> Iterator[Check]:
    there = {person.partner for person in prepared.invited}
    absent = [name for code, name in prepared.partners.items() if code not in there]
    if absent:
        yield Check(False, Text("Nobody is invited of {partners}.", partners=absent))
    elif prepared.partners:
        yield Check(True, Text("Somebody of every partner is invited, also elsewhere in the chain."))


def _in_time(prepared: Preparation) -> Iterator[Check]:
    there = {person.type for person in prepared.invited}
    for kind, word in IN_TIME.items():
        if kind in there:
            yield Check(True, Text("Involved in time: {kind}.", kind=word))
        else:
            yield Check(False, Text("Not involved yet: {kind}.", kind=word))


def _not_caught_up(prepared: Preparation) -> Iterator[Check]:
    for session, codes in prepared.missed.items():
        names = [prepared.people[code].name for code in codes]
        if names:
            yield Check(
                False, Text("Missed {session} and was never caught up: {people}.", session=session, people=names)
            )
