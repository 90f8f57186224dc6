"""What sessions offer."""

from workshop.features import Aside, Feature
from workshop.languages import Text
from workshop.trajectories.registers.queries import kind_of
from workshop.worksessions.archive import SESSIONS
from workshop.worksessions.forms import SESSIONS_REGISTER
from workshop.worksessions.queries import absentees
from workshop.worksessions.views import sessions

feature = Feature(
    name="worksessions",
    blueprints=(sessions,),
    kinds=(kind_of(SESSIONS_REGISTER),),
    aside=(Aside(place=20, label=Text("Sessions"), endpoint="sessions.index", is_near=True),),
    attention=(absentees,),
    archive=(SESSIONS,),
)
