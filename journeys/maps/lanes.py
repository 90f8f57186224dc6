"""The lanes of a map on screen: which there are, which show, and where the line of visibility runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workshop.languages import Text


class Lane(StrEnum):
    """A lane under the steps, in the order in which lanes stand."""

    CHANGE = "change"
    EMOTION = "emotion"
    EVIDENCE = "evidence"
    CHANNEL = "channel"
    DOES = "does"
    PAIN = "pain"
    GAIN = "gain"
    TELLING = "telling"
    WAITING = "waiting"
    BACKSTAGE = "backstage"
    PARTNER = "partner"
    ACTIVITIES = "activities"
    OPPORTUNITIES = "opportunities"
    EXPERIMENTS = "experiments"
    NEXT = "next"

    @property
    def cell(self) -> str | None:
        """What of a step is typed or chosen in this lane, or None where it is worked out or linked."""
        return _CELLS.get(self)


_CELLS = {
    Lane.CHANGE: "change",
    Lane.CHANNEL: "channel",
    Lane.DOES: "does",
    Lane.PAIN: "pain",
    Lane.GAIN: "gain",
    Lane.WAITING: "waiting_days",
    Lane.BACKSTAGE: "backstage",
    Lane.PARTNER: "partner",
}


@dataclass(frozen=True, kw_only=True)
class ShownLane:
    """A lane with its head; `is_first_unseen` is the first one below the line of visibility."""

    lane: Lane
    head: Text
    under: Text | None
    is_chosen: bool
    is_first_unseen: bool = False


_HEADS = {
    Lane.CHANGE: (Text("What changes"), Text("and what it stands in for")),
    Lane.EMOTION: (Text("Feeling"), None),
    Lane.EVIDENCE: (Text("Evidence"), Text("conversations")),
    Lane.CHANNEL: (Text("Where"), Text("channel")),
    Lane.DOES: (Text("Does"), None),
    Lane.PAIN: (Text("Hurts"), None),
    Lane.GAIN: (Text("Gives air"), None),
    Lane.TELLING: (Text("Telling"), Text("the story")),
    Lane.WAITING: (Text("Waiting"), None),
    Lane.BACKSTAGE: (Text("Backstage"), Text("the client does not see this")),
    Lane.PARTNER: (Text("Partners"), Text("who is responsible first")),
    Lane.ACTIVITIES: (Text("Who does what"), Text("activities")),
    Lane.OPPORTUNITIES: (Text("Opportunities"), None),
    Lane.EXPERIMENTS: (Text("Experiments"), None),
    Lane.NEXT: (Text("Goes on to"), Text("plan and experiment")),
}
#: What the client does not see stands below the line of visibility.
_UNSEEN = (Lane.BACKSTAGE, Lane.PARTNER, Lane.ACTIVITIES, Lane.OPPORTUNITIES, Lane.EXPERIMENTS, Lane.NEXT)
#: What a step goes on to along the thread.
ONWARD = frozenset({Lane.OPPORTUNITIES, Lane.EXPERIMENTS})
_AT_FIRST = frozenset(Lane) - {
    *(Lane.CHANGE, Lane.CHANNEL, Lane.NEXT),
    *(Lane.PARTNER, Lane.OPPORTUNITIES, Lane.EXPERIMENTS),
}


def lanes_for(asked: Sequence[str], *, is_plan: bool) -> tuple[ShownLane, ...]:
    """Return every lane a map can show, with those that were asked for chosen, or the usual ones.

    Only a map of what should be has a lane for what changes; words that name no lane are passed over.
    """
    usual = _AT_FIRST | {Lane.CHANGE, Lane.NEXT} if is_plan else _AT_FIRST
    possible = [lane for lane in Lane if is_plan or lane is not Lane.CHANGE]
    chosen = {lane for lane in possible if lane in asked} or usual
    unseen = next((lane for lane in _UNSEEN if lane in chosen), None)
    return tuple(
        ShownLane(lane=lane, head=head, under=under, is_chosen=lane in chosen, is_first_unseen=lane is unseen)
        for lane, (head, under) in _HEADS.items()
        if lane in possible
    )
