"""The web edge of the kernel: one transaction per request, headers, language, errors, tokens against forgery."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import cast

from flask import Flask, Response, current_app, flash, g, render_template, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFError, CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException

from workshop.database import IntegrityError, OperationalError, Session, Sessions, begin_writing
from workshop.errors import Changed, Missing, Refused, SamenspelError, TooMany
from workshop.languages import (
    Language,
    Text,
    format_day,
    format_money,
    format_number,
    shown,
    translations,
)
from workshop.paths import STATIC, TEMPLATES
from workshop.settings import Settings

_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
_LARGEST_REQUEST = 8 * 1024 * 1024


class Web(Flask):
    """A Flask application that commits once per request, after an answer below 400 and before it leaves."""

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer, then commit or roll back; an error on the way out becomes an answer too."""
        response = self.make_response(super().dispatch_request())
        if response.status_code < 400:
            db().commit()
        else:
            db().rollback()
        return response


def make_web(settings: Settings, sessions: Sessions) -> Web:
    """Return an application without pages: its templates, headers, errors and tokens."""
    web = Web("workshop", static_folder=str(STATIC), template_folder=str(TEMPLATES))
    web.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="samenspel",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        MAX_CONTENT_LENGTH=_LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=_LARGEST_REQUEST,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
        SEND_FILE_MAX_AGE_DEFAULT=3600,
    )
    web.extensions["samenspel.settings"] = settings
    web.extensions["samenspel.sessions"] = sessions
    CSRFProtect(web)
    web.after_request(_add_headers)
    web.teardown_request(_close)
    _speak(web)
    _explain_errors(web)
    return web


def db() -> Session:
    """Return the session of this request."""
    if "session" not in g:
        g.session = current_app.extensions["samenspel.sessions"]()
        if request.method not in {"GET", "HEAD"}:
            begin_writing(g.session)
    return cast("Session", g.session)


def settings() -> Settings:
    """Return the settings this application started with."""
    return cast("Settings", current_app.extensions["samenspel.settings"])


def now() -> datetime:
    """Return the real time, in UTC: for seals, links, codes and audit."""
    return datetime.now(UTC)


def language() -> Language:
    """Return the language of the reader of this page: chosen, else what the browser asks for, else Dutch."""
    chosen = request.cookies.get("language")
    if chosen in set(Language):
        return Language(chosen)
    return Language(request.accept_languages.best_match([str(item) for item in Language], default="nl"))


def words() -> dict[str, list[str]]:
    """Return what makes WTForms speak the language of the reader of this page."""
    return {"locales": [str(language())]}


def say(text: Text | str) -> str:
    """Return a text in the language of the reader of this page."""
    return text.in_language(language()) if isinstance(text, Text) else text


def notice(text: Text, category: str = "message") -> None:
    """Show a sentence on the next page."""
    flash(say(text), category)


def is_fragment() -> bool:
    """Whether htmx asks for a part of a page, and not for a page brought back by the browser."""
    return "HX-Request" in request.headers and "HX-History-Restore-Request" not in request.headers


def local_path(target: str | None) -> str | None:
    """Return a path on this site that may be redirected to, or None for anything else."""
    if target and target.startswith("/") and not target.startswith(("//", "/\\")):
        return target.rstrip("?")
    return None


def _add_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if settings().secure_cookies:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if request.endpoint != "static":
        response.headers.setdefault("Cache-Control", "no-store")
    return response


def _close(_error: BaseException | None) -> None:
    if (session := g.pop("session", None)) is not None:
        session.close()


def _speak(web: Web) -> None:
    web.jinja_env.add_extension("jinja2.ext.i18n")
    web.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # added by the extension
        lambda text: translations(language()).gettext(text),
        lambda one, many, n: translations(language()).ngettext(one, many, n),
        newstyle=True,
    )
    web.jinja_env.undefined = StrictUndefined
    web.jinja_env.finalize = lambda value: say(value) if isinstance(value, Text) else value
    web.jinja_env.trim_blocks = True
    web.jinja_env.lstrip_blocks = True
    web.jinja_env.filters.update(
        say=say,
        shown=lambda value: shown(value, language()),
        number=lambda value, digits=None: format_number(value, language(), digits),
        money=lambda value: format_money(value, language()),
        day=lambda value, form="medium": format_day(value, language(), form=form),
    )


_ANSWERS: dict[type[SamenspelError], tuple[int, Text]] = {
    Missing: (404, Text("Not here")),
    Refused: (409, Text("That cannot be done now")),
    Changed: (409, Text("Somebody else was here")),
    TooMany: (429, Text("Too many tries")),
}


def _explain_errors(web: Web) -> None:
    for kind, (status, title) in _ANSWERS.items():
        web.register_error_handler(kind, _answer_with(status, title))
    web.register_error_handler(CSRFError, _expired)
    web.register_error_handler(HTTPException, _http)
    web.register_error_handler(IntegrityError, _tied)
    web.register_error_handler(OperationalError, _no_database)
    web.register_error_handler(500, _broken)


def error_page(status: int, title: Text, sentence: Text) -> ResponseReturnValue:
    """Return a page of our own for something that went wrong."""
    db().rollback()
    page = render_template("screen/error.html", title=say(title), sentence=say(sentence))
    return page, status


def _answer_with(status: int, title: Text) -> Callable[[SamenspelError], ResponseReturnValue]:
    return lambda error: error_page(status, title, error.text)


def _expired(_error: CSRFError) -> ResponseReturnValue:
    sentence = Text(
        "The page was open too long. Go back, load it again and send it once more: your text is still there."
    )
    return error_page(400, Text("Not stored"), sentence)


def _http(error: HTTPException) -> ResponseReturnValue:
    status = error.code or 500
    if status < 400:
        return error.get_response()
    match status:
        case 404 | 403 | 401:
            return error_page(404, *_NOT_HERE)
        case 405:
            return error_page(
                405, Text("Not here"), Text("This page cannot be opened in that way. Go back and try again.")
            )
        case 413:
            return error_page(413, Text("Too large"), Text("What you sent is too large. At most 8 MB fits."))
    return error_page(status, Text("That did not work"), Text("Go back and try again. Nothing was stored."))


_NOT_HERE = (Text("Not here"), Text("This page does not exist, or it is not for you."))


def _tied(_error: IntegrityError) -> ResponseReturnValue:
    sentence = Text("Something else still refers to this, or it exists already. Nothing was stored.")
    return error_page(409, Text("That cannot be done now"), sentence)


def _no_database(_error: OperationalError) -> ResponseReturnValue:
    answer = error_page(
        503, Text("Just a moment"), Text("The database is busy. Nothing was stored. Try again in a few seconds.")
    )
    response = current_app.make_response(answer)
    response.headers["Retry-After"] = "5"
    return response


def _broken(_error: Exception) -> ResponseReturnValue:
    return error_page(
        500, Text("Something broke on our side"), Text("Nothing was stored. Try again, or tell your administrator.")
    )
