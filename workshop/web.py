"""The web edge of the kernel: one transaction per request, headers, language, tokens against forgery."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

from flask import Flask, Response, abort, current_app, flash, g, request
from flask.typing import ResponseReturnValue
from flask_wtf.csrf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.routing import IntegerConverter

from workshop.database import Session, Sessions, begin_writing
from workshop.languages import (
    Language,
    Text,
    format_day,
    format_money,
    format_number,
    shown,
    translator,
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
#: Under which a request keeps the language of its answer.
_LANGUAGE = "samenspel.language"
#: Requests that change nothing.
READING = frozenset({"GET", "HEAD", "OPTIONS"})
_NOTHING = "\x00"
#: The largest number that names a row: what both databases keep in a column.
LARGEST_NUMBER = 2**31 - 1


class RowNumber(IntegerConverter):
    """A number in an address; one that no row can have is no address."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **{"max": LARGEST_NUMBER, **options})


class Web(Flask):
    """A Flask application that commits once per request, after an answer below 400 and before it leaves."""

    def dispatch_request(self) -> ResponseReturnValue:
        """Answer, then commit or roll back; an error on the way out becomes an answer too."""
        response = self.make_response(super().dispatch_request())
        if response.status_code >= 400:
            give_up()
        elif "session" in g:
            db().commit()
        return response

    def log_exception(self, exc_info: Any) -> None:
        """Log where an error happened, without the address: that may hold a link that signs in."""
        self.logger.error("Exception in %s [%s]", request.endpoint, request.method, exc_info=exc_info)


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
    web.url_map.converters["int"] = RowNumber
    CSRFProtect(web)
    web.before_request(_refuse_nothing_characters)
    web.after_request(_add_headers)
    web.teardown_request(_close)
    _speak(web)
    return web


def db() -> Session:
    """Return the session of this request."""
    if "session" not in g:
        g.session = current_app.extensions["samenspel.sessions"]()
        if request.method not in READING:
            begin_writing(g.session)
    return cast("Session", g.session)


def give_up() -> None:
    """Take back what this request did so far; one that asked nothing of the database does not begin to."""
    if "session" in g:
        db().rollback()


def settings() -> Settings:
    """Return the settings this application started with."""
    return cast("Settings", current_app.extensions["samenspel.settings"])


def now() -> datetime:
    """Return the real time, in UTC: for seals, links, codes and audit."""
    return datetime.now(UTC)


def language() -> Language:
    """Return the language of the reader of this page: chosen, else what the browser asks for, else Dutch."""
    known: Language | None = request.environ.get(_LANGUAGE)
    if known is None:
        request.environ[_LANGUAGE] = known = _language_asked()
    return known


def _language_asked() -> Language:
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
    """Return a path on this site that may be redirected to, or None for anything else.

    A browser leaves out tabs and newlines and reads a backslash as a slash, which would make `/<tab>/` another site.
    """
    if target and target.isprintable() and target.startswith("/") and not target.startswith(("//", "/\\")):
        return target.rstrip("?")
    return None


def _refuse_nothing_characters() -> None:
    """Refuse the character that no database keeps; no browser sends it by itself."""
    if any(_NOTHING in str(value) for value in (request.view_args or {}).values()):
        abort(404)
    if any(_NOTHING in part for pair in request.values.items(multi=True) for part in pair):
        abort(400)


def _add_headers(response: Response) -> Response:
    for name, value in _HEADERS.items():
        response.headers.setdefault(name, value)
    if settings().secure_cookies:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    if request.endpoint != "static":
        response.headers["Cache-Control"] = "no-store"
    return response


def _close(_error: BaseException | None) -> None:
    if (session := g.pop("session", None)) is not None:
        session.close()


def _speak(web: Web) -> None:
    web.jinja_env.add_extension("jinja2.ext.i18n")
    web.jinja_env.install_gettext_callables(  # type: ignore[attr-defined]  # added by the extension
        lambda text: translator(language()).gettext(text),
        lambda one, many, n: translator(language()).ngettext(one, many, n),
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
