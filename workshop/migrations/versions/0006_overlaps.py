"""Make the tables of activities, overlaps, look-alikes and gaps."""

from workshop.migrations.vocabulary import (
    EXACT,
    LISTING,
    WHOLE,
    choice,
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

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Make the tables of activities, overlaps, look-alikes and gaps."""
    create(
        "activity_verbs",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("key"),
        optional("label"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("activity_verbs", "trajectory_id")
    create(
        "activities",
        needed("trajectory_id", WHOLE),
        needed("code"),
        optional("partner"),
        optional("verb"),
        needed("title"),
        optional("text"),
        optional("hours", EXACT),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("partner", "partners"),
    )
    create(
        "activity_stages",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "activities"),
        reference("target", "stages"),
    )
    create(
        "activity_targets",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "activities"),
        reference("target", "target_groups"),
    )
    create(
        "overlaps",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("kind", choice("overlapkind", "duplication", "overlap", "fragmentation")),
        needed("theme"),
        optional("hours_now", EXACT),
        optional("hours_after", EXACT),
        optional("lead"),
        optional(
            "choice",
            choice(
                "overlapchoice", "keep", "align", "clarify_roles", "merge", "hand_over", "stop", "fill_gap", "try_first"
            ),
        ),
        optional("note"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("lead", "partners"),
    )
    create(
        "overlap_activities",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "overlaps"),
        reference("target", "activities"),
    )
    create(
        "look_alikes",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("why"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("look_alikes", "trajectory_id")
    create(
        "look_alike_activities",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("look_alikes"),
        reference("target", "activities"),
    )
    create(
        "gaps",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("stage"),
        needed("target"),
        needed("text"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("stage", "stages"),
        reference("target", "target_groups"),
    )
