"""Intention, scale, flywheel and levers in the trajectory file."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from journeys.networks.intentions.models import (
    Flywheel,
    FlywheelNode,
    Intention,
    InteractiveTalk,
    Levers,
    Meaning,
    Scale,
)
from workshop.archive.chapters import Inside, map_part
from workshop.archive.fields import Amount, Count, Day, Fraction, ItemPart, Line, Part, Refers, Refs
from workshop.languages import Counted


class ScalePart(Part):
    """How large the network is."""

    counted = Counted("a scale", "{n} scales", n=1)

    residents: Count | None = None
    gps: Count | None = None
    total_cost_range: Annotated[list[Amount], Field(max_length=2)] = []
    overhead_cap: Fraction | None = None


class MeaningPart(Part):
    """What the intention came to mean."""

    counted = Counted("a meaning", "{n} meanings", n=1)

    date: Day
    by: str | None = None
    text: Line


class IntentionPart(Part):
    """What everything is for."""

    counted = Counted("an intention", "{n} intentions", n=1)

    text: Line
    contrast_goal: str | None = None
    meanings: list[MeaningPart] = []


class FlywheelNodePart(ItemPart):
    """One link of the loop."""

    item_kind = "flywheel_node"
    counted = Counted("a link of the flywheel", "{n} links of the flywheel", n=1)

    name: Line
    next: Annotated[str, Refers("flywheel_node")] | None = None
    stories: Count = 0


class FlywheelPart(Part):
    """A loop that strengthens itself."""

    counted = Counted("a flywheel", "{n} flywheels", n=1)

    drivers: list[Line] = []
    nodes: list[FlywheelNodePart] = []


class InteractiveTalkPart(Part):
    """A question that was talked over."""

    counted = Counted("an interactive talk", "{n} interactive talks", n=1)

    date: Day
    question: Line
    initiative: Annotated[str, Refers("initiative")] | None = None


class LeversPart(Part):
    """Four levers of control."""

    counted = Counted("a set of levers", "{n} sets of levers", n=1)

    beliefs: list[Line] = []
    boundaries: list[Line] = []
    diagnostic: Refs[Annotated[str, Refers("indicator")]] = []
    interactive: list[InteractiveTalkPart] = []


SCALE = map_part("scale", ScalePart, Scale)
INTENTION = map_part("intention", IntentionPart, Intention, inside={"meanings": Inside(MeaningPart, Meaning)})
FLYWHEEL = map_part("flywheel", FlywheelPart, Flywheel, inside={"nodes": Inside(FlywheelNodePart, FlywheelNode)})
LEVERS = map_part("levers", LeversPart, Levers, inside={"interactive": Inside(InteractiveTalkPart, InteractiveTalk)})
