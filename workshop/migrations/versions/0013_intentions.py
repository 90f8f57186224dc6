"""Make the tables of intention, scale, flywheel, levers and leadership."""

from workshop.migrations.vocabulary import (
    DAY,
    EXACT,
    LISTING,
    WHOLE,
    create,
    index,
    key,
    needed,
    numbered,
    optional,
    part_of,
    reference,
    under,
    unique,
)

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Make the tables of intention, scale, flywheel, levers and leadership."""
    create(
        "intentions",
        needed("trajectory_id", WHOLE),
        needed("text"),
        optional("contrast_goal"),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "scales",
        needed("trajectory_id", WHOLE),
        optional("residents", WHOLE),
        optional("gps", WHOLE),
        needed("total_cost_range", LISTING),
        optional("overhead_cap", EXACT),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "initiatives",
        needed("trajectory_id", WHOLE),
        needed("code"),
        optional("owner"),
        needed("text"),
        optional("started", DAY),
        optional("followed_up", DAY),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("owner", "people"),
    )
    create(
        "interactive_talks",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        needed("question"),
        optional("initiative"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        reference("initiative", "initiatives"),
    )
    index("interactive_talks", "trajectory_id")
    create(
        "flywheels",
        needed("trajectory_id", WHOLE),
        needed("drivers", LISTING),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "flywheel_nodes",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("next"),
        needed("stories", WHOLE),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("next", "flywheel_nodes"),
    )
    create(
        "levers",
        needed("trajectory_id", WHOLE),
        needed("beliefs", LISTING),
        needed("boundaries", LISTING),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "lever_indicators",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "levers", "trajectory_id"),
        reference("target", "indicators"),
    )
    create(
        "meanings",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        optional("by"),
        needed("text"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("meanings", "trajectory_id")
    create(
        "open_leaderships",
        needed("trajectory_id", WHOLE),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "leadership_commitments",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "open_leaderships", "trajectory_id"),
        reference("target", "people"),
    )
    create(
        "leadership_missing",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "open_leaderships", "trajectory_id"),
        reference("target", "people"),
    )
