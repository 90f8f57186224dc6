"""Table of personas."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from journeys.interviews.models import PersonaInterviews
from workshop.trajectories.items.models import Item
from workshop.trajectories.links.models import codes_of, links
from workshop.trajectories.stages.models import TargetGroup


class Persona(Item, kind="persona", table="personas", refers={"target": TargetGroup}):
    """A composite client; which interviews it rests on is read through the consent of each."""

    name: Mapped[str]
    target: Mapped[str | None]
    sketch: Mapped[str | None]
    based_on_links = links(PersonaInterviews, lazy="raise_on_sql")
    based_on = codes_of("based_on_links", PersonaInterviews)
