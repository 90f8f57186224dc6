"""What the thread offers."""

from workshop.features import Feature, Features
from workshop.threads.printables import thread_printable
from workshop.threads.views import search, threads

feature = Feature(name="threads", blueprints=(search, threads))


def on_paper(offered: Features) -> Feature:
    """Return the thread as a document, made of what all features together offer."""
    return Feature(name="thread on paper", printables=(thread_printable(offered),))
