"""Make the table of the kept versions of maps."""

from workshop.migrations.vocabulary import (
    INSTANT,
    LISTING,
    WHOLE,
    choice,
    create,
    key,
    needed,
    optional,
    part_of,
    under,
)

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Make the table of the kept versions of maps."""
    create(
        "map_versions",
        needed("trajectory_id", WHOLE),
        needed("journey"),
        needed("number", WHOLE),
        needed("at", INSTANT),
        needed("reason", choice("reason", "came_in", "day", "hand", "restore", "session")),
        optional("label"),
        needed("steps", LISTING),
        key("trajectory_id", "journey", "number"),
        under("trajectory_id", "trajectories"),
        part_of("journey", "journeys"),
    )
