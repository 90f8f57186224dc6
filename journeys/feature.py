"""What the journeys package offers: interviews, personas, maps, activities, overlaps and networks."""

from journeys.activities.archive import ACTIVITIES, VERBS_PART
from journeys.interviews.archive import INTERVIEWS
from journeys.maps.archive import JOURNEYS
from journeys.networks.carrying_roles.archive import (
    CLUSTERS,
    COMBIS,
    CONVERSATIONS,
    RESOURCE_GROUPS,
    ROLES,
    SURROUNDINGS,
)
from journeys.networks.intentions.archive import FLYWHEEL, INTENTION, LEVERS, SCALE
from journeys.networks.money_flows.archive import MONEY_FLOW
from journeys.networks.quality.archive import INITIATIVES, OPEN_LEADERSHIP, POSITIVE_HEALTH, PROCESS_QUALITY
from journeys.networks.value_networks.archive import TEAMS, VALUE_NETWORK
from journeys.overlaps.archive import GAPS, LOOK_ALIKES, OVERLAPS
from journeys.personas.archive import PERSONAS
from workshop.features import Feature

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

feature = Feature(
    name="journeys",
    archive=(VERBS_PART, ACTIVITIES, OVERLAPS, LOOK_ALIKES, GAPS, INTERVIEWS, PERSONAS, JOURNEYS, *_NETWORK),
)
