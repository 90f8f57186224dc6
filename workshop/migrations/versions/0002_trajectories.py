"""Make the tables of trajectories, places in them, items, partners, people, stages and target groups."""

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
    rule,
    under,
    unique,
)

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables of trajectories, places in them, items, partners, people, stages and target groups."""
    create(
        "trajectories",
        numbered("id"),
        needed("organisation_id", WHOLE),
        needed("slug"),
        needed("lang", choice("language", "nl", "en")),
        needed("fictional", YES_NO),
        optional("disclaimer"),
        optional("reference_date", DAY),
        needed("title"),
        optional("sector"),
        optional("location"),
        optional("start", DAY),
        optional("end", DAY),
        optional("timezone"),
        optional("lead_partner"),
        optional("process_owner"),
        optional("facilitator"),
        optional("phase"),
        needed("background", LISTING),
        needed("dye", choice("dye", "madder", "woad", "weld", "walnut", "moss", "orchil")),
        needed("stated", LISTING),
        key("id"),
        unique("organisation_id", "slug"),
        under("organisation_id", "organisations"),
        rule("only_fiction_sets_today", "fictional OR reference_date IS NULL"),
    )
    create(
        "memberships",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("account_id", WHOLE),
        needed(
            "role",
            choice(
                "role",
                "outsider",
                "account",
                "administrator",
                "process_owner",
                "facilitator",
                "interviewer",
                "partner",
                "board",
            ),
        ),
        optional("person"),
        key("id"),
        unique("account_id", "trajectory_id"),
        under("account_id", "accounts"),
        under("trajectory_id", "trajectories"),
    )
    index("memberships", "trajectory_id")
    create(
        "items",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("position", WHOLE),
        needed("item_kind"),
        needed("revision", WHOLE),
        needed("stated", LISTING),
        key("trajectory_id", "code"),
        under("trajectory_id", "trajectories"),
    )
    index("items", "item_kind")
    create(
        "partners",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("kind"),
        needed("role", choice("partnerrole", "lead", "partner", "funder", "chain")),
        optional("funding"),
        optional("hourly_rate", EXACT),
        optional("color"),
        optional("letter"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "people",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("function"),
        optional("partner"),
        needed("groups", LISTING),
        optional("mandate", YES_NO),
        optional("type"),
        optional("congruent", YES_NO),
        optional("note"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("partner", "partners"),
    )
    create(
        "stages",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("client_words"),
        optional("child_words"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "target_groups",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
