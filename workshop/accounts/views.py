"""Signing in and out, the own password, and how the screen looks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, session, url_for
from flask.typing import ResponseReturnValue

from workshop.access import EVERYBODY, SIGNED_IN, may
from workshop.accounts import actions
from workshop.accounts.forms import ChangedPasswordForm, PasswordForm, SignInForm
from workshop.database import begin_writing
from workshop.languages import Language, Text
from workshop.web import db, local_path, notice, now, settings, words

COOKIE = "samenspel_sign_in"
_A_YEAR = timedelta(days=365)
_THEMES = {"light", "dark", "system"}

accounts = Blueprint("accounts", __name__)


@accounts.get("/sign-in")
@may(EVERYBODY)
def sign_in() -> ResponseReturnValue:
    """Ask for address and password."""
    if g.account is not None:
        return redirect("/", 303)
    return render_template("screen/accounts/sign_in.html", form=SignInForm(meta=words()), wrong=None)


@accounts.post("/sign-in")
@may(EVERYBODY)
def enter() -> ResponseReturnValue:
    """Sign in with address and password."""
    form = SignInForm(request.form, meta=words())
    if not form.validate():
        return render_template("screen/accounts/sign_in.html", form=form, wrong=None), 422
    outcome = actions.sign_in(db(), form.email.data or "", form.password.data or "", now=now())
    if isinstance(outcome, Text):
        return render_template("screen/accounts/sign_in.html", form=form, wrong=outcome)
    return _signed_in(outcome, local_path(request.args.get("next")))


@accounts.get("/sign-in/<token>")
@may(EVERYBODY)
def link(token: str) -> ResponseReturnValue:
    """Sign in with a link, once; asking for the head of the page only does not use it."""
    if request.method == "HEAD":
        return ""
    _write_on()
    return _signed_in(actions.use_link(db(), token, now=now()), None)


def _write_on() -> None:
    """Begin anew as somebody who writes, since this page is opened and not sent."""
    db().rollback()
    begin_writing(db())


@accounts.post("/sign-out")
@may(SIGNED_IN)
def sign_out() -> ResponseReturnValue:
    """Sign out this browser."""
    actions.sign_out(db(), request.cookies.get(COOKIE, ""))
    response = _elsewhere(url_for("accounts.sign_in"))
    response.delete_cookie(COOKIE)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


@accounts.get("/password")
@may(SIGNED_IN)
def password() -> ResponseReturnValue:
    """Ask for a new password."""
    return _ask_password(_password_form())


@accounts.post("/password")
@may(SIGNED_IN)
def set_password() -> ResponseReturnValue:
    """Set a new password, against the old one; this and every other browser signs in anew."""
    form = _password_form(request.form)
    if not form.validate():
        return _ask_password(form), 422
    if wrong := _wrong_old_password(form):
        return _ask_password(form, wrong)
    actions.set_password(db(), g.account, form.password.data or "")
    response = _elsewhere(url_for("accounts.sign_in"))
    notice(Text("Your new password is set. Sign in with it."))
    response.delete_cookie(COOKIE)
    return response


def _password_form(sent: Any = None) -> PasswordForm | ChangedPasswordForm:
    """Return the form; whoever came in with a link has no password to ask for."""
    if g.account.password_hash is None:
        return PasswordForm(sent, meta=words())
    return ChangedPasswordForm(sent, meta=words())


def _wrong_old_password(form: PasswordForm | ChangedPasswordForm) -> Text | None:
    if not isinstance(form, ChangedPasswordForm):
        return None
    return actions.confirm_password(db(), g.account, form.old_password.data or "", now=now())


def _ask_password(form: PasswordForm | ChangedPasswordForm, wrong: Text | None = None) -> str:
    return render_template("screen/accounts/password.html", form=form, wrong=wrong)


@accounts.post("/language")
@may(EVERYBODY)
def choose_language() -> ResponseReturnValue:
    """Remember the language of the screen."""
    chosen = request.form.get("language", "")
    return _remembered("language", chosen if chosen in set(Language) else Language.DUTCH)


@accounts.post("/theme")
@may(EVERYBODY)
def choose_theme() -> ResponseReturnValue:
    """Remember light, dark or as the device says."""
    chosen = request.form.get("theme", "")
    return _remembered("theme", chosen if chosen in _THEMES else "system")


def _remembered(name: str, value: str) -> Response:
    response = make_response(redirect(local_path(request.form.get("next")) or "/", 303))
    secure = settings().secure_cookies
    response.set_cookie(name, value, max_age=_A_YEAR, samesite="Lax", httponly=True, secure=secure)
    return response


def _elsewhere(target: str) -> Response:
    """Go somewhere as somebody else: what the browser held of the one before (messages, the token of forms) ends."""
    session.clear()
    return make_response(redirect(target, 303))


def _signed_in(token: str, target: str | None) -> Response:
    actions.sign_out(db(), request.cookies.get(COOKIE, ""))
    response = _elsewhere(target or "/")
    secure = settings().secure_cookies
    response.set_cookie(COOKIE, token, max_age=actions.SIGNED_IN_FOR, samesite="Lax", httponly=True, secure=secure)
    return response
