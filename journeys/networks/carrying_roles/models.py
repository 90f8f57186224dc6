"""Tables of roles, combis, clusters, resource groups and conversations."""

from __future__ import annotations

from sqlalchemy.orm import Mapped, mapped_column

from workshop.database import Day, Listing
from workshop.trajectories.items.models import Item, Listed, Single
from workshop.trajectories.links.models import codes_of, link_table, links, row_link_table
from workshop.trajectories.people.models import Person

RoleHolders = link_table("role_holders", "carrying_roles", "people")
ConversationRoles = row_link_table("conversation_roles", "conversations", "carrying_roles")
ConversationCombis = row_link_table("conversation_combis", "conversations", "combis")


class CarryingRole(Item, kind="role", table="carrying_roles"):
    """A role that carries the network; its name and its holders can change."""

    name: Mapped[str]
    holder_links = links(RoleHolders)
    holders = codes_of("holder_links", RoleHolders)


class Cluster(Item, kind="cluster", table="clusters", refers={"coordinator": Person}):
    """Combis that work together around one coordinator."""

    name: Mapped[str]
    coordinator: Mapped[str | None]


class Combi(Item, kind="combi", table="combis", refers={"cluster": "clusters"}):
    """A combination around a team or place: what it wants and what it offers."""

    around: Mapped[str]
    wants: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    offers: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    cluster: Mapped[str | None]


class Conversation(Listed, table="conversations"):
    """A talk to get to know a party, by which roles and about which combis."""

    date: Mapped[Day]
    with_: Mapped[str]
    by_links = links(ConversationRoles)
    by = codes_of("by_links", ConversationRoles)
    combi_links = links(ConversationCombis)
    combis = codes_of("combi_links", ConversationCombis)


class ResourceGroup(Item, kind="resource_group", table="resource_groups"):
    """People a resident chose around them; a member is a person's code or words."""

    around: Mapped[str]
    chosen_by_resident: Mapped[bool] = mapped_column(default=False)
    members: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    meets_every_weeks: Mapped[int | None]


class Surroundings(Single, table="surroundings"):
    """Who has not been spoken yet, who supports the network and which media it uses."""

    not_yet_spoken: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    network_partners: Mapped[list[str]] = mapped_column(Listing(str), default=list)
    media: Mapped[list[str]] = mapped_column(Listing(str), default=list)
