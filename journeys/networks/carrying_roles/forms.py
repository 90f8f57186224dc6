"""The forms of roles, combis, clusters, introductory talks, resource groups and what stands around a network."""

from journeys.networks.carrying_roles.archive import (
    CarryingRolePart,
    ClusterPart,
    CombiPart,
    ConversationPart,
    ResourceGroupPart,
    SurroundingsPart,
)
from journeys.networks.carrying_roles.models import (
    CarryingRole,
    Cluster,
    Combi,
    Conversation,
    ResourceGroup,
    Surroundings,
)
from workshop.languages import Text
from workshop.trajectories.registers.register import Register, Word

ROLES_REGISTER = Register(
    key="roles",
    kind="role",
    model=CarryingRole,
    schema=CarryingRolePart,
    title=Text("Carrying roles"),
    one=Text("carrying role"),
    intro=Text("Roles that carry the network. A role is no function: names and numbers are yours to choose."),
    prefix="R",
    named_by="name",
    begin=Text("No roles yet. Name what the network needs before you name who does it."),
    columns=("name", "holders"),
    words={
        "name": Word(label=Text("Name")),
        "holders": Word(label=Text("Who holds it"), help=Text("A role may have several holders, or none yet.")),
    },
)

COMBIS_REGISTER = Register(
    key="combis",
    kind="combi",
    model=Combi,
    schema=CombiPart,
    title=Text("Combis"),
    one=Text("combi"),
    intro=Text("Combinations around a team or place: what they want and what they offer each other."),
    prefix="C",
    named_by="around",
    begin=Text("No combis yet. Begin with a team that asks for something another team can offer."),
    columns=("around", "wants", "offers", "cluster"),
    words={
        "around": Word(label=Text("Around"), help=Text("The team, practice or place it forms around.")),
        "wants": Word(label=Text("Wants"), help=Text("One on a line; the same words match an offer.")),
        "offers": Word(label=Text("Offers"), help=Text("One on a line; the same words match a want.")),
        "cluster": Word(label=Text("Cluster")),
    },
)

CLUSTERS_REGISTER = Register(
    key="clusters",
    kind="cluster",
    model=Cluster,
    schema=ClusterPart,
    title=Text("Clusters"),
    one=Text("cluster"),
    intro=Text("Combis that work together, each cluster around a coordinator who works along."),
    prefix="CL",
    named_by="name",
    begin=Text("No clusters yet. Begin with one neighbourhood and somebody who coordinates it."),
    columns=("name", "coordinator"),
    words={
        "name": Word(label=Text("Name")),
        "coordinator": Word(label=Text("Coordinator"), help=Text("Empty: nobody yet.")),
    },
)

CONVERSATIONS_REGISTER = Register(
    key="conversations",
    model=Conversation,
    schema=ConversationPart,
    title=Text("Introductory talks"),
    one=Text("introductory talk"),
    intro=Text("Talks to get to know a party: with whom, by which roles, about which combis."),
    named_by="with",
    begin=Text("No introductory talks yet. Whom should you hear before you begin?"),
    columns=("date", "with_", "by", "combis"),
    words={
        "date": Word(label=Text("Date")),
        "with_": Word(label=Text("With"), help=Text("The party, no names.")),
        "by": Word(label=Text("By"), help=Text("The roles that held the talk.")),
        "combis": Word(label=Text("Combis")),
    },
)

RESOURCE_GROUPS_REGISTER = Register(
    key="resource_groups",
    kind="resource_group",
    model=ResourceGroup,
    schema=ResourceGroupPart,
    title=Text("Resource groups"),
    one=Text("resource group"),
    intro=Text("People around a resident who meet in a rhythm of their own."),
    prefix="RG",
    named_by="around",
    begin=Text("No resource groups yet. They begin with somebody who chooses who sits in it."),
    columns=("around", "chosen_by_resident", "members", "meets_every_weeks"),
    words={
        "around": Word(label=Text("Around"), help=Text("A letter or a situation, no name.")),
        "chosen_by_resident": Word(label=Text("Chosen by the resident")),
        "members": Word(
            label=Text("Members"), help=Text("One on a line: the code of a person here, or a word such as sister.")
        ),
        "meets_every_weeks": Word(label=Text("Meets every so many weeks")),
    },
)

SURROUNDINGS_REGISTER = Register(
    key="surroundings",
    model=Surroundings,
    schema=SurroundingsPart,
    single=True,
    title=Text("Surroundings"),
    one=Text("surroundings"),
    intro=Text("Who has not been spoken with yet, who supports the network, and which media it uses."),
    named_by="not_yet_spoken",
    begin=Text("Nothing noted yet. Who supports the network, and by what do people stay in touch?"),
    columns=("not_yet_spoken",),
    words={
        "not_yet_spoken": Word(label=Text("Not spoken with yet"), help=Text("One on a line.")),
        "network_partners": Word(label=Text("Supporting partners"), help=Text("One on a line.")),
        "media": Word(label=Text("Media"), help=Text("Communities, files, apps. One on a line.")),
    },
)

#: All of them, for the feature.
REGISTERS = (
    ROLES_REGISTER,
    COMBIS_REGISTER,
    CLUSTERS_REGISTER,
    CONVERSATIONS_REGISTER,
    RESOURCE_GROUPS_REGISTER,
    SURROUNDINGS_REGISTER,
)
