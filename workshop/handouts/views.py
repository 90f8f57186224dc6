"""The print centre: choosing a document, and the document itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Response, g, render_template, request
from flask.typing import ResponseReturnValue

from workshop.access import MEMBERS, Audience, may
from workshop.errors import Missing
from workshop.features import features
from workshop.handouts.shelves import AUDIENCE_WORDS, CONSENT_WORDS, audiences_for, may_print, shelves_for
from workshop.languages import Language, Text
from workshop.printing.assets import self_contained
from workshop.printing.failures import PrintFailed
from workshop.printing.press import print_pdf
from workshop.printing.printables import Printable, PrintOrder
from workshop.printing.stamping import stamp_in
from workshop.trajectories.models import Trajectory
from workshop.trajectories.prints.orders import Wish, order_for, page_of
from workshop.web import db, now

printing = Blueprint("printing", __name__)


@printing.get("/trajectories/<int:trajectory_id>/print")
@may(MEMBERS)
def index(trajectory: Trajectory) -> ResponseReturnValue:
    """Show the documents by use, with paper, language and audience, and what stands in the one that is opened."""
    shelves = shelves_for(features().printables.values(), g.reader)
    audience, lang = _audience(), _lang(trajectory)
    opened = next(
        (each for shelf in shelves for each in shelf.documents if each.key == request.args.get("document")), None
    )
    return render_template(
        "screen/handouts/index.html",
        shelves=shelves,
        items={
            each.key: each.items(db(), trajectory.id) for shelf in shelves for each in shelf.documents if each.items
        },
        opened=opened or (shelves[0].documents[0] if shelves else None),
        proof=_proof(trajectory, opened or shelves[0].documents[0]) if shelves else None,
        audience=audience,
        audiences=[(each, AUDIENCE_WORDS[each]) for each in audiences_for(g.reader)],
        lang=lang,
        consent=CONSENT_WORDS[audience],
        left_out=_left_out(trajectory, audience),
    )


@printing.get("/trajectories/<int:trajectory_id>/print/<key>")
@may(MEMBERS)
def document(trajectory: Trajectory, key: str) -> ResponseReturnValue:
    """Return a document as PDF, or as one page of HTML; or say that there is nothing, or that it did not work."""
    printable = features().printables.get(key)
    if printable is None or not may_print(printable, g.reader):
        raise Missing
    wish = _wish(trajectory)
    try:
        order = order_for(db(), trajectory, printable, wish=wish, now=now())
        page = page_of(db(), printable, order)
        content = self_contained(page).encode() if request.args.get("html") else print_pdf(page)
    except Missing as nothing:
        return render_template("screen/handouts/nothing.html", printable=printable, sentence=nothing.text), 404
    except PrintFailed as failure:
        told = {"printable": printable, "sentence": failure.text, "again": request.full_path}
        return render_template("screen/handouts/failed.html", **told), 503
    return _file(content, _name(trajectory, printable, order))


@dataclass(frozen=True)
class Proof:
    """What stands in a document as it would be printed now: its version, or why there is nothing to print."""

    stamp: str | None = None
    nothing: Text | None = None


def _proof(trajectory: Trajectory, printable: Printable) -> Proof:
    try:
        wish = Wish(language=_lang(trajectory), audience=_audience())
        order = order_for(db(), trajectory, printable, wish=wish, now=now())
        return Proof(stamp_in(page_of(db(), printable, order)))
    except Missing as nothing:
        return Proof(nothing=nothing.text)


def _wish(trajectory: Trajectory) -> Wish:
    return Wish(
        item=request.args.get("item") or None,
        paper=request.args.get("paper") or None,
        language=_lang(trajectory),
        audience=_audience(),
    )


def _audience() -> Audience:
    """Return the audience that is asked for, else the reader's first. Raises Missing for one that is not theirs."""
    mine = audiences_for(g.reader)
    asked = request.args.get("audience")
    if not asked:
        return mine[0]
    if asked not in mine:
        raise Missing
    return Audience(asked)


def _lang(trajectory: Trajectory) -> Language:
    asked = request.args.get("lang")
    return Language(asked) if asked in set(Language) else trajectory.lang


def _left_out(trajectory: Trajectory, audience: Audience) -> list[Any]:
    """Return what other features say about what this audience does not get."""
    made = [maker(db(), trajectory.id, g.reader, audience) for maker in features().panels_for("print")]
    return [panel for panel in made if panel is not None]


def _name(trajectory: Trajectory, printable: Printable, order: PrintOrder) -> str:
    """Return a file name that says what it is: `bakenhuis-waterstad-board-handout-BE4-A4-nl`."""
    return "-".join((trajectory.slug, printable.key, *order.items, order.paper, order.language))


def _file(content: bytes, name: str) -> Response:
    is_page = "html" in request.args
    response = Response(content, mimetype="text/html" if is_page else "application/pdf")
    ending = "html" if is_page else "pdf"
    response.headers.set("Content-Disposition", "attachment" if is_page else "inline", filename=f"{name}.{ending}")
    return response
