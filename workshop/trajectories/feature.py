"""What trajectories offer."""

from workshop.features import Feature
from workshop.trajectories.anchoring.archive import BUSINESS_DESIGNERS, EXTERNAL_DAYS, SCALE_OUT
from workshop.trajectories.archive import HEAD
from workshop.trajectories.partners.archive import PARTNERS
from workshop.trajectories.people.archive import PEOPLE
from workshop.trajectories.stages.archive import STAGES, TARGET_GROUPS
from workshop.trajectories.visions.archive import PRINCIPLES, VISION

feature = Feature(
    name="trajectories",
    archive=(
        HEAD,
        VISION,
        PRINCIPLES,
        STAGES,
        TARGET_GROUPS,
        PARTNERS,
        PEOPLE,
        BUSINESS_DESIGNERS,
        EXTERNAL_DAYS,
        SCALE_OUT,
    ),
)
