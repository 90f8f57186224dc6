"""Make the table of what was removed and can be put back."""

from workshop.migrations.vocabulary import INSTANT, WHOLE, create, index, key, needed, numbered, optional, under

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Make the table of what was removed and can be put back."""
    create(
        "removals",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("register"),
        optional("code"),
        optional("owner"),
        needed("position", WHOLE),
        needed("text"),
        needed("at", INSTANT),
        key("id"),
        under("trajectory_id", "trajectories"),
    )
    index("removals", "trajectory_id")
