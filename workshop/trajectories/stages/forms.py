"""The forms of stages and target groups."""

from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word
from workshop.trajectories.stages.archive import StagePart, TargetGroupPart
from workshop.trajectories.stages.models import Stage, TargetGroup

STAGES_REGISTER = Register(
    key="stages",
    kind="stage",
    model=Stage,
    schema=StagePart,
    title=Text("Stages"),
    one=Text("stage"),
    intro=Text("The stretches of the journey, shared by every map and by the overlap matrix."),
    prefix="F",
    named_by="name",
    begin=Text("No stages yet. Begin with what happens before the first contact, and end after the last."),
    columns=("name", "client_words", "child_words"),
    words={
        "name": Word(label=Text("Name")),
        "client_words": Word(label=Text("In the client's words")),
        "child_words": Word(label=Text("In a child's words")),
    },
)

TARGET_GROUPS_REGISTER = Register(
    key="target_groups",
    kind="target_group",
    model=TargetGroup,
    schema=TargetGroupPart,
    title=Text("Target groups"),
    one=Text("target group"),
    intro=Text("Whom activities are for. No group covers another: what is for the family is not yet for the child."),
    prefix="T",
    named_by="name",
    begin=Text("No target groups yet. Begin with the client, then whoever lives with the client."),
    columns=("name",),
    words={"name": Word(label=Text("Name"))},
)
