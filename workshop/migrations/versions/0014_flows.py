"""Make the tables of value, money, teams and quality in a network."""

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
    part_of_row,
    reference,
    under,
    unique,
)

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """Make the tables of value, money, teams and quality in a network."""
    create(
        "value_networks",
        needed("trajectory_id", WHOLE),
        needed("client_value_client", LISTING),
        needed("client_value_value", LISTING),
        needed("activities", LISTING),
        needed("resources", LISTING),
        needed("actors", LISTING),
        needed("interaction", LISTING),
        optional("more_value_client"),
        optional("more_value_professional"),
        optional("more_value_funder"),
        needed("elements_client_value", LISTING),
        needed("elements_interaction", LISTING),
        needed("elements_relations", LISTING),
        needed("elements_competences", LISTING),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "inflows",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("from_"),
        needed("amount", EXACT),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("inflows", "trajectory_id")
    create(
        "outflows",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("to"),
        needed("amount", EXACT),
        needed("overhead", YES_NO),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("outflows", "trajectory_id")
    create(
        "money_flows",
        needed("trajectory_id", WHOLE),
        optional("manager"),
        optional("expected_total_in", EXACT),
        optional("expected_total_out", EXACT),
        optional("expected_overhead", EXACT),
        optional("expected_overhead_share", EXACT),
        optional("expected_within_cap", YES_NO),
        optional("expected_breach_at", EXACT),
        optional("expected_per_resident", EXACT),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
        reference("manager", "people"),
    )
    create(
        "teams_to_measure",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("question"),
        optional("fixed_contact"),
        optional("formed_on", DAY),
        optional("closed_on", DAY),
        optional("what"),
        optional("who"),
        optional("advised_route"),
        optional("family_choice", choice("familychoice", "same", "other")),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        reference("fixed_contact", "people"),
    )
    index("teams_to_measure", "trajectory_id")
    create(
        "team_members",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("teams_to_measure"),
        reference("target", "people"),
    )
    create(
        "process_qualities",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        optional("intention_central", WHOLE),
        optional("everyone_heard", WHOLE),
        optional("follow_up_done", WHOLE),
        optional("tension_discussed", WHOLE),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("process_qualities", "trajectory_id")
    create(
        "positive_healths",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("n", WHOLE),
        optional("bodily_functions", EXACT),
        optional("mental_wellbeing", EXACT),
        optional("meaningfulness", EXACT),
        optional("quality_of_life", EXACT),
        optional("participation", EXACT),
        optional("daily_functioning", EXACT),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("positive_healths", "trajectory_id")
