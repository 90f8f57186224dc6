"""Make the tables of what people did to a map."""

from workshop.migrations.vocabulary import (
    INSTANT,
    LISTING,
    WHOLE,
    YES_NO,
    choice,
    create,
    index,
    kept_under,
    key,
    needed,
    numbered,
    optional,
    part_of,
    under,
)

revision = "0016"
down_revision = "0015"

_DEEDS = (
    "write",
    "edit",
    "add",
    "remove",
    "move",
    "split",
    "merge",
    "add_stage",
    "rename_stage",
    "move_stage",
    "split_stage",
    "merge_stages",
    "remove_stage",
    "undo",
    "redo",
    "elsewhere",
)


def upgrade() -> None:
    """Make the tables of what people did to a map."""
    create(
        "map_edits",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("journey"),
        optional("account_id", WHOLE),
        needed("at", INSTANT),
        needed("deed", choice("deed", *_DEEDS)),
        needed("subject"),
        needed("standing", choice("standing", "done", "undone", "past")),
        key("id"),
        under("trajectory_id", "trajectories"),
        part_of("journey", "journeys"),
        kept_under("account_id", "accounts"),
    )
    index("map_edits", "trajectory_id", "journey")
    create(
        "map_turns",
        needed("edit_id", WHOLE),
        needed("position", WHOLE),
        needed("code"),
        needed("is_stage", YES_NO),
        optional("before", LISTING),
        optional("after", LISTING),
        key("edit_id", "position"),
        under("edit_id", "map_edits"),
    )
