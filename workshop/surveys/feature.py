"""What the survey offers."""

from workshop.features import Aside, Feature
from workshop.languages import Text
from workshop.surveys.archive import SURVEY
from workshop.surveys.forms import QUESTIONS_REGISTER, ROUNDS_REGISTER
from workshop.surveys.views import survey
from workshop.trajectories.registers.queries import kind_of
from workshop.trajectories.registers.views import pages_of

feature = Feature(
    name="surveys",
    blueprints=(survey, *pages_of(QUESTIONS_REGISTER, ROUNDS_REGISTER)),
    kinds=(kind_of(QUESTIONS_REGISTER),),
    aside=(
        Aside(
            place=50,
            label=Text("Survey"),
            endpoint="survey.index",
            also=(QUESTIONS_REGISTER.key, ROUNDS_REGISTER.key),
        ),
    ),
    archive=(SURVEY,),
)
