"""Make the tables of the business case, indicators and the story for the municipality."""

from workshop.migrations.vocabulary import (
    DAY,
    EXACT,
    LISTING,
    WHOLE,
    choice,
    create,
    key,
    needed,
    optional,
    part_of,
    reference,
    under,
)

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the tables of the business case, indicators and the story for the municipality."""
    create(
        "business_cases",
        needed("trajectory_id", WHOLE),
        needed("horizon", LISTING),
        needed("discount_rate", EXACT),
        needed("non_financial", LISTING),
        optional("expected_costs_total", EXACT),
        optional("expected_benefits_total", EXACT),
        needed("expected_net_per_year", LISTING),
        needed("expected_cumulative", LISTING),
        optional("expected_payback_year", WHOLE),
        optional("expected_npv", EXACT),
        optional("expected_cash_only_total", EXACT),
        optional("expected_note"),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "case_parameters",
        needed("trajectory_id", WHOLE),
        needed("name"),
        needed("value", EXACT),
        key("trajectory_id", "name"),
        under("trajectory_id", "business_cases", "trajectory_id"),
    )
    create(
        "case_scenarios",
        needed("trajectory_id", WHOLE),
        needed("name"),
        needed("value", EXACT),
        key("trajectory_id", "name"),
        under("trajectory_id", "business_cases", "trajectory_id"),
    )
    create(
        "case_expected_scenarios",
        needed("trajectory_id", WHOLE),
        needed("name"),
        needed("value", EXACT),
        key("trajectory_id", "name"),
        under("trajectory_id", "business_cases", "trajectory_id"),
    )
    create(
        "case_expected_partners",
        needed("trajectory_id", WHOLE),
        needed("name"),
        needed("value", EXACT),
        key("trajectory_id", "name"),
        under("trajectory_id", "business_cases", "trajectory_id"),
        reference("name", "partners"),
    )
    create(
        "costs",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("label"),
        needed("years", LISTING),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "cost_carriers",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        optional("partner"),
        needed("share", EXACT),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "costs"),
        reference("partner", "partners"),
    )
    create(
        "benefits",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("label"),
        needed("nature", choice("nature", "cash", "capacity", "societal")),
        needed("full", EXACT),
        needed("uptake", LISTING),
        needed("years", LISTING),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "benefit_receivers",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        optional("partner"),
        needed("share", EXACT),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "benefits"),
        reference("partner", "partners"),
    )
    create(
        "indicators",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("unit"),
        needed("points", LISTING),
        needed("dates", LISTING),
        optional("meaning"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "headline_figures",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("label"),
        needed("value", EXACT),
        optional("source"),
        optional("definition"),
        optional("numerator", WHOLE),
        optional("denominator", WHOLE),
        optional("local_check_date", DAY),
        optional("local_check_reached", WHOLE),
        optional("local_check_can_manage", WHOLE),
        optional("local_check_not_reached", WHOLE),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "municipal_stories",
        needed("trajectory_id", WHOLE),
        optional("audience"),
        optional("before"),
        optional("after"),
        optional("purpose"),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "story_asks",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "municipal_stories", "trajectory_id"),
        reference("target", "decisions"),
    )
    create(
        "story_proofs",
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("trajectory_id", "target"),
        under("trajectory_id", "municipal_stories", "trajectory_id"),
        reference("target", "experiments"),
    )
