"""Make the tables of journeys, their steps and what these rest on."""

from workshop.migrations.vocabulary import WHOLE, YES_NO, choice, create, key, needed, optional, part_of, reference

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the tables of journeys, their steps and what these rest on."""
    create(
        "journeys",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("title"),
        optional("persona"),
        needed("kind", choice("journeykind", "as_is", "to_be", "actual")),
        optional("based_on"),
        needed("version", WHOLE),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        reference("based_on", "journeys"),
        reference("persona", "personas"),
    )
    create(
        "journey_stages",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "journeys"),
        reference("target", "stages"),
    )
    create(
        "steps",
        needed("trajectory_id", WHOLE),
        needed("code"),
        needed("journey"),
        needed("stage"),
        needed("title"),
        optional("change", choice("change", "new", "enriched", "kept")),
        optional("basis", choice("basis", "rule", "habit", "law")),
        optional("channel"),
        optional("emotion", WHOLE),
        optional("waiting_days", WHOLE),
        optional("partner"),
        optional("does"),
        optional("pain"),
        optional("gain"),
        optional("backstage"),
        needed("moment_of_truth", YES_NO),
        optional("without_card"),
        key("trajectory_id", "code"),
        part_of("code", "items"),
        part_of("journey", "journeys"),
        reference("partner", "partners"),
        reference("stage", "stages"),
    )
    create(
        "journey_dropped",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "journeys"),
        reference("target", "steps"),
    )
    create(
        "step_activities",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "steps"),
        reference("target", "activities"),
    )
    create(
        "step_experiments",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "steps"),
        reference("target", "experiments"),
    )
    create(
        "step_replaces",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "steps"),
        reference("target", "steps"),
    )
    create(
        "step_findings",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "steps"),
        part_of("target", "findings"),
    )
    create(
        "finding_steps",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "findings"),
        part_of("target", "steps"),
    )
    create(
        "opportunity_steps",
        needed("trajectory_id", WHOLE),
        needed("owner"),
        needed("position", WHOLE),
        needed("target"),
        key("owner", "trajectory_id", "target"),
        part_of("owner", "opportunities"),
        reference("target", "steps"),
    )
