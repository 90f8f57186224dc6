"""Make the tables of the vision, trained designers, external days and sites."""

from workshop.migrations.vocabulary import (
    DAY,
    EXACT,
    LISTING,
    WHOLE,
    YES_NO,
    choice,
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

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the tables of the vision, trained designers, external days and sites."""
    create(
        "visions",
        needed("trajectory_id", WHOLE),
        needed("statement"),
        optional("agreed_on", DAY),
        optional("holds_when_hard"),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "vision_partners",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "visions", "trajectory_id"),
        reference("target", "partners"),
    )
    create(
        "principles",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("text"),
        needed("of_vision", YES_NO),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "tensions",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        needed("left"),
        needed("right"),
        optional("rule"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "business_designers",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("person"),
        optional("steps_watched", DAY),
        optional("steps_co_led", DAY),
        optional("steps_led", DAY),
        optional("steps_started_own", DAY),
        optional("own_trajectory"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        reference("person", "people"),
    )
    index("business_designers", "trajectory_id")
    create(
        "external_days",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("quarter"),
        needed("days", EXACT),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("external_days", "trajectory_id")
    create(
        "sites",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("site"),
        needed("role", choice("siterole", "source", "follows")),
        optional("ready_vision", YES_NO),
        optional("ready_partners", YES_NO),
        optional("ready_journey", YES_NO),
        optional("ready_experiments", YES_NO),
        optional("ready_business_case", YES_NO),
        needed("must_redo", LISTING),
        needed("may_copy", LISTING),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("sites", "trajectory_id")
