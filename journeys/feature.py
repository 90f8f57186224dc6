"""What the journeys package offers: interviews, personas, maps, activities, overlaps and networks."""

from journeys.activities.archive import ACTIVITIES, VERBS_PART
from journeys.activities.forms import ACTIVITIES_REGISTER
from journeys.activities.panels import activities_of_partner
from journeys.activities.queries import seams_to_overlaps
from journeys.activities.views import activities, verbs
from journeys.interviews.archive import INTERVIEWS
from journeys.interviews.forms import FINDINGS_REGISTER, INTERVIEWS_REGISTER
from journeys.interviews.left_out import left_out_of_print
from journeys.interviews.queries import finding_entries, interview_entries
from journeys.interviews.thread import (
    captions_of_findings,
    lapsing_consents,
    seams_from_findings,
    state_of_conversations,
)
from journeys.interviews.views import findings, interviews
from journeys.maps.archive import JOURNEYS
from journeys.maps.comparing.views import map_comparing
from journeys.maps.editing.views import map_editing
from journeys.maps.forms import JOURNEYS_REGISTER, STEPS_REGISTER
from journeys.maps.mermaid.commands import COMMANDS as MERMAID_COMMANDS
from journeys.maps.printables import JOURNEY_POSTER
from journeys.maps.queries import step_entries
from journeys.maps.steps.views import steps
from journeys.maps.threads import attention_of_maps, captions_of_steps, seams_of_steps, state_of_journeys
from journeys.maps.versions.views import map_versions
from journeys.maps.views import journeys
from journeys.networks.carrying_roles.archive import (
    CLUSTERS,
    COMBIS,
    CONVERSATIONS,
    RESOURCE_GROUPS,
    ROLES,
    SURROUNDINGS,
)
from journeys.networks.carrying_roles.queries import clusters_without_coordinator
from journeys.networks.intentions.archive import FLYWHEEL, INTENTION, LEVERS, SCALE
from journeys.networks.money_flows.archive import MONEY_FLOW
from journeys.networks.panels import network_on_overview
from journeys.networks.quality.archive import INITIATIVES, OPEN_LEADERSHIP, POSITIVE_HEALTH, PROCESS_QUALITY
from journeys.networks.quality.queries import initiatives_not_followed_up
from journeys.networks.value_networks.archive import TEAMS, VALUE_NETWORK
from journeys.networks.views import REGISTERS as NETWORK_REGISTERS
from journeys.networks.views import network, register_pages
from journeys.overlaps.archive import GAPS, LOOK_ALIKES, OVERLAPS
from journeys.overlaps.forms import GAPS_REGISTER, OVERLAPS_REGISTER
from journeys.overlaps.printables import OVERLAP_MATRIX
from journeys.overlaps.stitching import (
    captions_of_overlaps,
    questions_about_overlaps,
    seams_from_steps,
    state_of_overlaps,
)
from journeys.overlaps.views import gaps, look_alikes, overlaps
from journeys.personas.archive import PERSONAS
from journeys.personas.forms import PERSONAS_REGISTER
from journeys.personas.queries import thin_personas
from journeys.personas.views import personas
from workshop.features import Aside, Feature, Kind, Station
from workshop.languages import Text
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.stages.forms import STAGES_REGISTER, TARGET_GROUPS_REGISTER

_NETWORK = (
    SCALE,
    INTENTION,
    FLYWHEEL,
    ROLES,
    COMBIS,
    CONVERSATIONS,
    SURROUNDINGS,
    CLUSTERS,
    RESOURCE_GROUPS,
    MONEY_FLOW,
    LEVERS,
    INITIATIVES,
    PROCESS_QUALITY,
    OPEN_LEADERSHIP,
    POSITIVE_HEALTH,
    VALUE_NETWORK,
    TEAMS,
)

_INTERVIEW = Kind(
    name="interview",
    label=INTERVIEWS_REGISTER.one,
    plural=INTERVIEWS_REGISTER.title,
    endpoint="interviews.show",
    entries=interview_entries,
)
_FINDING = Kind(
    name="finding",
    label=FINDINGS_REGISTER.one,
    plural=FINDINGS_REGISTER.title,
    endpoint="findings.show",
    entries=finding_entries,
)
_STEP = Kind(
    name="step",
    label=STEPS_REGISTER.one,
    plural=STEPS_REGISTER.title,
    endpoint="steps.show",
    entries=step_entries,
)

feature = Feature(
    name="journeys",
    blueprints=(
        *(interviews, findings, personas),
        *(map_comparing, journeys, steps, map_editing, map_versions),
        *(activities, verbs, overlaps, look_alikes, gaps),
        *(network, *register_pages),
    ),
    stations=(
        Station(
            place=20,
            key="interviews",
            label=Text("Conversations"),
            endpoint="interviews.index",
            state=state_of_conversations,
            also=(findings.name, personas.name),
        ),
        Station(
            place=30,
            key="journey",
            label=Text("Journey"),
            endpoint="journeys.index",
            state=state_of_journeys,
            also=(steps.name, map_editing.name, map_versions.name, map_comparing.name, STAGES_REGISTER.key),
        ),
        Station(
            place=40,
            key="overlap",
            label=Text("Overlap"),
            endpoint="overlaps.index",
            state=state_of_overlaps,
            also=(activities.name, verbs.name, look_alikes.name, gaps.name, TARGET_GROUPS_REGISTER.key),
        ),
    ),
    aside=(
        Aside(
            place=60,
            label=Text("Network"),
            endpoint="network.index",
            also=tuple(register.key for register in NETWORK_REGISTERS),
        ),
    ),
    kinds=(
        *(_INTERVIEW, _FINDING, kind_of(PERSONAS_REGISTER)),
        *(kind_of(JOURNEYS_REGISTER), _STEP),
        *(kind_of(ACTIVITIES_REGISTER), kind_of(OVERLAPS_REGISTER), kind_of(GAPS_REGISTER)),
        *(kind_of(register) for register in NETWORK_REGISTERS if register.kind),
    ),
    attention=(
        lapsing_consents,
        thin_personas,
        attention_of_maps,
        questions_about_overlaps,
        initiatives_not_followed_up,
        clusters_without_coordinator,
    ),
    thread=(
        seams_from_findings,
        seams_of_steps,
        seams_to_overlaps,
        seams_from_steps,
    ),
    captions=(
        captions_of_findings,
        captions_of_steps,
        captions_of_overlaps,
    ),
    panels={
        "print": (left_out_of_print,),
        "overview": (network_on_overview,),
        "partner": (activities_of_partner,),
    },
    printables=(
        JOURNEY_POSTER,
        OVERLAP_MATRIX,
    ),
    archive=(VERBS_PART, ACTIVITIES, OVERLAPS, LOOK_ALIKES, GAPS, INTERVIEWS, PERSONAS, JOURNEYS, *_NETWORK),
    commands=MERMAID_COMMANDS,
)
