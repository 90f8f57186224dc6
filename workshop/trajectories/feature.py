"""What trajectories offer."""

from workshop.features import Aside, Feature, Station
from workshop.languages import Text
from workshop.trajectories.anchoring.archive import BUSINESS_DESIGNERS, EXTERNAL_DAYS, SCALE_OUT
from workshop.trajectories.anchoring.forms import DESIGNERS_REGISTER, EXTERNAL_DAYS_REGISTER, SITES_REGISTER
from workshop.trajectories.anchoring.queries import external_days_rising
from workshop.trajectories.anchoring.views import anchoring
from workshop.trajectories.archive import HEAD
from workshop.trajectories.commands import COMMANDS
from workshop.trajectories.files.commands import COMMANDS as FILE_COMMANDS
from workshop.trajectories.files.views import files
from workshop.trajectories.partners.archive import PARTNERS
from workshop.trajectories.partners.forms import PARTNERS_REGISTER
from workshop.trajectories.partners.views import partners
from workshop.trajectories.people.archive import PEOPLE
from workshop.trajectories.people.forms import PEOPLE_REGISTER
from workshop.trajectories.people.queries import mandates_to_arrange
from workshop.trajectories.people.views import people
from workshop.trajectories.prints.commands import COMMANDS as PRINT_COMMANDS
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of
from workshop.trajectories.settings.views import trajectories
from workshop.trajectories.stages.archive import STAGES, TARGET_GROUPS
from workshop.trajectories.stages.forms import STAGES_REGISTER, TARGET_GROUPS_REGISTER
from workshop.trajectories.visions.archive import PRINCIPLES, VISION
from workshop.trajectories.visions.forms import PRINCIPLES_REGISTER, TENSIONS_REGISTER
from workshop.trajectories.visions.queries import captions_of_principles, state_of_vision
from workshop.trajectories.visions.views import principles, tensions, vision

_ITEMS = (
    PARTNERS_REGISTER,
    PEOPLE_REGISTER,
    STAGES_REGISTER,
    TARGET_GROUPS_REGISTER,
    PRINCIPLES_REGISTER,
    TENSIONS_REGISTER,
)
_ANCHORING = (DESIGNERS_REGISTER, EXTERNAL_DAYS_REGISTER, SITES_REGISTER)

feature = Feature(
    name="trajectories",
    blueprints=(
        *(trajectories, files, anchoring),
        *(vision, principles, tensions, partners, people),
        *pages_of(STAGES_REGISTER, TARGET_GROUPS_REGISTER, *_ANCHORING),
    ),
    kinds=tuple(kind_of(register) for register in _ITEMS),
    stations=(
        Station(
            place=10,
            key="vision",
            label=Text("Vision"),
            endpoint="vision.index",
            state=state_of_vision,
            also=(PRINCIPLES_REGISTER.key, TENSIONS_REGISTER.key),
        ),
    ),
    aside=(
        Aside(place=10, label=Text("Partners"), endpoint="partners.index", also=(PEOPLE_REGISTER.key,)),
        Aside(
            place=70,
            label=Text("Anchoring"),
            endpoint="anchoring.index",
            team_only=True,
            also=tuple(register.key for register in _ANCHORING),
        ),
    ),
    attention=(mandates_to_arrange, external_days_rising),
    captions=(captions_of_principles,),
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
    commands=(*COMMANDS, *FILE_COMMANDS, *PRINT_COMMANDS),
)
