"""Make the tables of agreements, decisions and improvement plans."""

from workshop.migrations.vocabulary import (
    DAY,
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

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the tables of agreements, decisions and improvement plans."""
    create(
        "agreements",
        needed("trajectory_id", WHOLE),
        needed("code"),
        optional("owner"),
        optional("kind"),
        optional("legal_basis"),
        optional("limit"),
        needed("text"),
        optional("principle"),
        optional("since", DAY),
        needed("version", WHOLE),
        optional("last_reviewed", DAY),
        optional("review_every_months", WHOLE),
        needed("status", choice("agreementstatus", "proposed", "valid", "lapsed")),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("owner", "people"),
        reference("principle", "principles"),
    )
    create(
        "agreement_reviews",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("date", DAY),
        needed("case"),
        optional("outcome"),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
    )
    index("agreement_reviews", "trajectory_id")
    create(
        "review_agreements",
        needed("trajectory_id", WHOLE),
        needed("owner_id", WHOLE),
        needed("position", WHOLE),
        needed("target"),
        key("owner_id", "trajectory_id", "target"),
        part_of_row("agreement_reviews"),
        reference("target", "agreements"),
    )
    create(
        "decisions",
        needed("trajectory_id", WHOLE),
        needed("code"),
        optional("date", DAY),
        needed("title"),
        needed("options", LISTING),
        optional("advice"),
        optional("decided"),
        optional("amount", EXACT),
        needed("status", choice("decisionstatus", "open", "taken")),
        key("trajectory_id", "code"),
        part_of("code", "items"),
    )
    create(
        "decision_subjects",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "decisions"),
        reference("target", "items"),
    )
    create(
        "decision_people",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "decisions"),
        reference("target", "people"),
    )
    create(
        "improvement_plan_rules",
        needed("trajectory_id", WHOLE),
        optional("kickoff", DAY),
        optional("draft_due", DAY),
        optional("final_due", DAY),
        needed("stated", LISTING),
        key("trajectory_id"),
        under("trajectory_id", "trajectories"),
    )
    create(
        "improvement_plans",
        needed("trajectory_id", WHOLE),
        needed("code"),
        optional("owner"),
        needed("partner"),
        needed("problem"),
        optional("measure"),
        optional("result"),
        optional("deadline", DAY),
        optional("draft_on", DAY),
        optional("final_on", DAY),
        needed("status", choice("planstatus", "draft", "final", "running", "done")),
        optional("criteria_concrete", WHOLE),
        optional("criteria_realistic", WHOLE),
        optional("criteria_feasible_term", WHOLE),
        optional("criteria_ambitious", WHOLE),
        optional("feedback"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("owner", "people"),
        reference("partner", "partners"),
    )
    create(
        "integral_points",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("text"),
        optional("lead"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("lead", "partners"),
    )
    create(
        "point_plans",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "integral_points"),
        reference("target", "improvement_plans"),
    )
    create(
        "point_adopters",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "integral_points"),
        reference("target", "partners"),
    )
    create(
        "implementation_actions",
        numbered("id"),
        needed("trajectory_id", WHOLE),
        needed("position", WHOLE),
        needed("quarter"),
        needed("action"),
        optional("lead"),
        optional("point"),
        needed("status", choice("actionstatus", "planned", "running", "done")),
        needed("stated", LISTING),
        key("id"),
        unique("trajectory_id", "id"),
        under("trajectory_id", "trajectories"),
        reference("lead", "partners"),
        reference("point", "integral_points"),
    )
    index("implementation_actions", "trajectory_id")
