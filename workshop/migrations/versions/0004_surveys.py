"""Make the tables of the survey, its rounds and means."""

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
    part_of_row,
    reference,
    under,
    unique,
)

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables of the survey, its rounds and means."""
    create(
        "surveys",
        needed("trajectory_id", WHOLE),
        needed("minimum_group", WHOLE),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "questions",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("text"),
        optional("element"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "survey_rounds",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        needed("n", WHOLE),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("survey_rounds", "trajectory_id")
    create(
        "survey_groups",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        optional("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("group"),
        needed("n", WHOLE),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        part_of_row("survey_rounds"),
    )
    index("survey_groups", "trajectory_id")
    create(
        "round_means",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("mean", EXACT),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("survey_rounds"),
        reference("target", "questions"),
    )
    create(
        "group_means",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("mean", EXACT),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("survey_groups"),
        reference("target", "questions"),
    )
