"""Make the tables of interviews, findings and personas."""

from workshop.migrations.vocabulary import DAY, WHOLE, YES_NO, choice, create, key, needed, optional, part_of, reference

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables of interviews, findings and personas."""
    create(
        "interviews",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("who"),
        optional("target"),
        optional("relation"),
        needed("date", DAY),
        optional("interviewer"),
        optional("safe_contact"),
        needed("consent_given_on", DAY),
        optional("consent_withdrawn_on", DAY),
        optional("consent_guardian"),
        optional("consent_child_assent", YES_NO),
        needed("consent_use_internal", YES_NO),
        needed("consent_use_report", YES_NO),
        needed("consent_quote", YES_NO),
        needed("consent_share_partners", YES_NO),
        needed("consent_audio", YES_NO),
        optional("consent_keep_until", DAY),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("interviewer", "people"),
        reference("target", "target_groups"),
    )
    create(
        "findings",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("interview"),
        needed("kind", choice("findingkind", "pain", "gain", "need", "quote")),
        needed("text"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        part_of("interview", "interviews"),
    )
    create(
        "personas",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("name"),
        optional("target"),
        optional("sketch"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("target", "target_groups"),
    )
    create(
        "persona_interviews",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "personas"),
        part_of("target", "interviews"),
    )
