"""How far an experiment is, what was decided after it, and why it ended early."""

from __future__ import annotations

from enum import StrEnum


class ExperimentStatus(StrEnum):
    """How far an experiment is."""

    IDEA = "idea"
    DESIGN = "design"
    PLANNED = "planned"
    RUNNING = "running"
    MEASURED = "measured"
    DONE = "done"
    CANCELLED = "cancelled"


class DecisionKind(StrEnum):
    """What comes after an experiment."""

    CONTINUE = "continue"
    ADAPT = "adapt"
    STOP = "stop"
    SCALE = "scale"
    NOT_YET_DECIDABLE = "not_yet_decidable"


class StopReason(StrEnum):
    """Why an experiment ended early."""

    HARM = "harm"
    FUTILITY = "futility"
    OTHER = "other"
