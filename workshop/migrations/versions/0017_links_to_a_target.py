"""Make links quick to find by their target, and keep what is not shown of something that was removed."""

from alembic import op
from sqlalchemy import Column

from workshop.migrations.vocabulary import LISTING, index

revision = "0017"
down_revision = "0016"

_LINKS = (
    "activity_stages",
    "activity_targets",
    "conversation_combis",
    "conversation_roles",
    "decision_people",
    "decision_subjects",
    "experiment_partners",
    "finding_steps",
    "group_means",
    "journey_dropped",
    "journey_stages",
    "look_alike_activities",
    "opportunity_overlaps",
    "opportunity_steps",
    "overlap_activities",
    "persona_interviews",
    "point_adopters",
    "point_plans",
    "review_agreements",
    "role_holders",
    "round_means",
    "session_absent",
    "session_present",
    "step_activities",
    "step_experiments",
    "step_findings",
    "step_replaces",
    "team_members",
)


def upgrade() -> None:
    """Make the indexes, and the column of what is not shown."""
    for table in _LINKS:
        index(table, "trajectory_id", "target")
    for table in ("benefit_receivers", "cost_carriers"):
        index(table, "trajectory_id", "partner")
    index("accounts", "organisation_id")
    for table in ("sign_in_links", "map_edits"):
        index(table, "account_id")
    op.add_column("removals", Column("kept", LISTING, nullable=True))
