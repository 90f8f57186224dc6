"""Make the tables of roles, combis and conversations of a network."""

from workshop.migrations.vocabulary import (
    DAY,
    LISTING,
    WHOLE,
    YES_NO,
    create,
    index,
    key,
    needed,
    numbered,
    optional,
    part_of,
    part_of_row,
    reference,
    under,
    unique,
)

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the tables of roles, combis and conversations of a network."""
    create(
        "carrying_roles",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "role_holders",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "carrying_roles"),
        reference("target", "people"),
    )
    create(
        "clusters",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("coordinator"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("coordinator", "people"),
    )
    create(
        "combis",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("around"),
        needed("wants", LISTING),
        needed("offers", LISTING),
        optional("cluster"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("cluster", "clusters"),
    )
    create(
        "conversations",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        needed("with_"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("conversations", "trajectory_id")
    create(
        "conversation_roles",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("conversations"),
        reference("target", "carrying_roles"),
    )
    create(
        "conversation_combis",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("conversations"),
        reference("target", "combis"),
    )
    create(
        "resource_groups",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("around"),
        needed("chosen_by_resident", YES_NO),
        needed("members", LISTING),
        optional("meets_every_weeks", WHOLE),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "surroundings",
        needed("trajectory_id", WHOLE),
        needed("not_yet_spoken", LISTING),
        needed("network_partners", LISTING),
        needed("media", LISTING),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
