"""What sessions offer."""

from workshop.features import Feature
from workshop.worksessions.archive import SESSIONS

feature = Feature(name="worksessions", archive=(SESSIONS,))
