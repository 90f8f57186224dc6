"""Answers for what goes wrong: nothing is stored, the sentence says what to do, and no text is lost."""

from __future__ import annotations

from collections.abc import Callable

from flask import current_app, g, render_template, request, session
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException

from workshop.database import BROKEN_CONNECTIONS, DataError, IntegrityError, StaleDataError
from workshop.errors import Changed, Missing, Refused, SamenspelError, TooMany
from workshop.languages import Text
from workshop.mishaps.sent import Sent, sent_in
from workshop.web import Web, give_up

_ANSWERS: dict[type[SamenspelError], tuple[int, Text]] = {
    Missing: (404, Text("Not here")),
    Refused: (409, Text("That cannot be done now")),
    Changed: (409, Text("Somebody else was here")),
    TooMany: (429, Text("Too many tries")),
}
_NOT_HERE = (Text("Not here"), Text("This page does not exist, or it is not for you."))
_TOO_LARGE = 413
#: Seconds after which the database can be asked again.
_RETRY_AFTER = "5"


def explain(web: Web) -> None:
    """Answer every error of an application with a page of our own."""
    for kind, (status, title) in _ANSWERS.items():
        web.register_error_handler(kind, _answer_with(status, title))
    web.register_error_handler(CSRFError, _expired)
    web.register_error_handler(HTTPException, _http)
    web.register_error_handler(IntegrityError, _tied)
    web.register_error_handler(DataError, _unfit)
    web.register_error_handler(StaleDataError, _changed)
    for broken in BROKEN_CONNECTIONS:
        web.register_error_handler(broken, _no_database)
    web.register_error_handler(500, _broken)


def _page(status: int, title: Text, sentence: Text, *, may_send_again: bool = False) -> ResponseReturnValue:
    """Return a page that says what went wrong; what was said to have happened did not happen."""
    give_up()
    session.pop("_flashes", None)
    sent = Sent() if status == _TOO_LARGE else _sent()
    again = sent.fields if may_send_again and sent.is_whole else None
    page = render_template("screen/error.html", title=title, sentence=sentence, texts=sent.texts, again=again)
    return page, status


def _sent() -> Sent:
    """Return what the form held; a file is not given back."""
    is_form = request.method == "POST" and not request.files
    return sent_in(request.form.items(multi=True)) if is_form else Sent()


def _answer_with(status: int, title: Text) -> Callable[[SamenspelError], ResponseReturnValue]:
    return lambda error: _page(status, title, error.text)


def _expired(_error: CSRFError) -> ResponseReturnValue:
    sentence = Text("The page was open too long, or it is not ours. Open it again, and take your text from here.")
    return _page(400, Text("Not stored"), sentence)


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    if status < 400:
        return error.get_response()
    match status:
        case 404 | 403 | 401:
            return _page(404, *_NOT_HERE)
        case 405:
            return _page(405, Text("Not here"), Text("This page cannot be opened in that way. Go back and try again."))
        case _ if status == _TOO_LARGE:
            return _page(status, Text("Too large"), Text("What you sent is too large. At most 8 MB fits."))
    return _page(status, Text("That did not work"), Text("Go back and try again. Nothing was stored."))


def _tied(_error: IntegrityError) -> ResponseReturnValue:
    sentence = Text("Something else still refers to this, or it exists already. Nothing was stored.")
    return _page(409, Text("That cannot be done now"), sentence)


def _unfit(_error: DataError) -> ResponseReturnValue:
    sentence = Text("A number in it is larger than what can be stored. Nothing was stored.")
    return _page(422, Text("That did not work"), sentence)


def _changed(_error: StaleDataError) -> ResponseReturnValue:
    return _page(409, _ANSWERS[Changed][1], Changed().text)


def _no_database(_error: Exception) -> ResponseReturnValue:
    _forget_everybody()
    sentence = Text("The database is busy. Nothing was stored. Try again in a few seconds.")
    response = current_app.make_response(_page(503, Text("Just a moment"), sentence, may_send_again=True))
    response.headers["Retry-After"] = _RETRY_AFTER
    return response


def _broken(_error: Exception) -> ResponseReturnValue:
    _forget_everybody()
    sentence = Text("Nothing was stored. Try again, or tell your administrator.")
    return _page(500, Text("Something broke on our side"), sentence)


def _forget_everybody() -> None:
    """Leave out of the page what would have to be read from the database again."""
    for name in ("account", "trajectory", "reader", "directory"):
        g.pop(name, None)
