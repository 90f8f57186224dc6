"""What the print centre offers."""

from workshop.features import Aside, Feature
from workshop.handouts.views import printing
from workshop.languages import Text

feature = Feature(
    name="handouts",
    blueprints=(printing,),
    aside=(Aside(place=90, label=Text("Printing"), endpoint="printing.index", is_near=True),),
)
