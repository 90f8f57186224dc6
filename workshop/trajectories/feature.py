"""What trajectories offer."""

from workshop.features import Aside, Feature, Station
from workshop.languages import Text
from workshop.trajectories.anchoring.archive import BUSINESS_DESIGNERS, EXTERNAL_DAYS, SCALE_OUT
from workshop.trajectories.archive import HEAD
from workshop.trajectories.files.views import files
from workshop.trajectories.partners.archive import PARTNERS
from workshop.trajectories.partners.forms import PARTNERS_REGISTER
from workshop.trajectories.people.archive import PEOPLE
from workshop.trajectories.people.forms import PEOPLE_REGISTER
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of
from workshop.trajectories.stages.archive import STAGES, TARGET_GROUPS
from workshop.trajectories.stages.forms import STAGES_REGISTER, TARGET_GROUPS_REGISTER
from workshop.trajectories.views import trajectories
from workshop.trajectories.visions.archive import PRINCIPLES, VISION
from workshop.trajectories.visions.forms import PRINCIPLES_REGISTER, TENSIONS_REGISTER, VISION_REGISTER
from workshop.trajectories.visions.queries import state_of_vision

_ITEMS = (
    PARTNERS_REGISTER,
    PEOPLE_REGISTER,
    STAGES_REGISTER,
    TARGET_GROUPS_REGISTER,
    PRINCIPLES_REGISTER,
    TENSIONS_REGISTER,
)

feature = Feature(
    name="trajectories",
    blueprints=(trajectories, files, *pages_of(VISION_REGISTER, *_ITEMS)),
    kinds=tuple(kind_of(register) for register in _ITEMS),
    stations=(Station(place=10, key="vision", label=Text("Vision"), endpoint="vision.index", state=state_of_vision),),
    aside=(Aside(place=10, label=Text("Partners"), endpoint="partners.index"),),
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
