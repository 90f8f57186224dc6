"""What the survey offers."""

from workshop.features import Feature
from workshop.surveys.archive import SURVEY

feature = Feature(name="surveys", archive=(SURVEY,))
