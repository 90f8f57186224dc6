"""Table of the story for the municipality."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from workshop.trajectories.items.models import Single
from workshop.trajectories.links.models import codes_of, links, single_link_table

StoryProofs = single_link_table("story_proofs", "municipal_stories", "experiments")
StoryAsks = single_link_table("story_asks", "municipal_stories", "decisions")


class MunicipalStory(Single, table="municipal_stories"):
    """What the municipality hears: before, after, the proof and what is asked."""

    audience: Mapped[str | None]
    before: Mapped[str | None]
    after: Mapped[str | None]
    purpose: Mapped[str | None]
    proof_links = links(StoryProofs)
    proof = codes_of("proof_links", StoryProofs)
    ask_links = links(StoryAsks)
    ask = codes_of("ask_links", StoryAsks)
