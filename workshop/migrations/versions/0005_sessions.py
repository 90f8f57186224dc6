"""Make the tables of sessions, agendas and who was told afterwards."""

from workshop.migrations.vocabulary import (
    DAY,
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
    reference,
    under,
    unique,
)

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables of sessions, agendas and who was told afterwards."""
    create(
        "sessions",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("title"),
        optional("date", DAY),
        optional("start"),
        optional("end"),
        optional("place"),
        needed("groups", LISTING),
        optional("goal"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "agenda_blocks",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("session"),
        needed("minutes", WHOLE),
        needed("title"),
        needed(
            "form",
            choice(
                "form",
                "plenary",
                "pairs",
                "trios",
                "tables",
                "mixed_tables",
                "per_organisation",
                "individual",
                "individual_then_pairs",
                "round",
                "break",
            ),
        ),
        optional("tool"),
        optional("canvas"),
        optional("output"),
        optional("by"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        part_of("session", "sessions"),
        reference("by", "people"),
    )
    index("agenda_blocks", "trajectory_id")
    create(
        "can_dos",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        optional("owner"),
        needed("position", WHOLE),
        needed("session"),
        needed("blocker"),
        needed("kind", choice("blockerkind", "law", "contract", "habit", "safety")),
        optional("can"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        part_of("session", "sessions"),
        reference("owner", "people"),
    )
    index("can_dos", "trajectory_id")
    create(
        "catch_ups",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("session"),
        needed("person"),
        needed("how", choice("catchupway", "phone", "conversation", "email")),
        optional("date", DAY),
        optional("by"),
        optional("minutes", WHOLE),
        optional("response"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        part_of("session", "sessions"),
        reference("by", "people"),
        reference("person", "people"),
    )
    index("catch_ups", "trajectory_id")
    create(
        "session_present",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "sessions"),
        reference("target", "people"),
    )
    create(
        "session_absent",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "sessions"),
        reference("target", "people"),
    )
