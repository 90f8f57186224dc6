"""What the thread offers."""

from workshop.features import Feature
from workshop.threads.views import search, threads

feature = Feature(name="threads", blueprints=(search, threads))
