"""Signing in and out, links that work once, the own password: what guessing, copying and replaying get."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import update

from tests.pages import Visit
from workshop.access import Role
from workshop.accounts.actions import create_account, give_place, make_link, own_organisation, set_password
from workshop.accounts.models import SignInLink
from workshop.accounts.queries import account_by_email
from workshop.app import create_app
from workshop.database import Sessions
from workshop.door import COOKIE
from workshop.settings import Settings
from workshop.web import Web, now

EMAIL, PASSWORD = "iemand@example.org", "vier woorden op rij"
WRONG = "do not belong together"


@pytest.fixture
def account(sessions: Sessions) -> str:
    """Make an account with a password and a place; returns its address."""
    with sessions() as session:
        own = own_organisation(session).id
        made = create_account(session, EMAIL, role=Role.ADMINISTRATOR, organisation_id=own)
        set_password(session, made, PASSWORD)
        give_place(session, made, 1, role=Role.PROCESS_OWNER)
        session.commit()
    return EMAIL


@pytest.fixture
def link(sessions: Sessions, account: str) -> Callable[[], str]:
    """Return what makes a sign-in link."""

    def make() -> str:
        with sessions() as session:
            found = account_by_email(session, account)
            assert found is not None
            token = make_link(session, found, now=now())
            session.commit()
        return f"/sign-in/{token}"

    return make


def token_in(client: FlaskClient, path: str = "/sign-in") -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get(path).text)
    assert found is not None
    return found.group(1)


def try_to_enter(client: FlaskClient, email: str, password: str, *, target: str = "") -> Any:
    sent = {"csrf_token": token_in(client), "email": email, "password": password}
    address = f"/sign-in?next={target}" if target else "/sign-in"
    return client.post(address, data=sent, headers={"Accept-Language": "en"})


def test_address_and_password_open_the_door(web: Web, account: str) -> None:
    client = web.test_client()
    assert try_to_enter(client, f" {account.upper()} ", PASSWORD).headers["Location"] == "/"
    assert client.get("/").status_code == 200


def test_the_cookies_are_out_of_reach_of_scripts_and_other_sites(web: Web, account: str) -> None:
    answer = try_to_enter(web.test_client(), account, PASSWORD)
    cookies = answer.headers.getlist("Set-Cookie")
    assert any(cookie.startswith(COOKIE) for cookie in cookies)
    for cookie in cookies:
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Domain" not in cookie


@pytest.mark.parametrize("email", [EMAIL, "niemand@example.org"])
def test_after_five_wrong_tries_nobody_gets_in_for_a_minute(web: Web, account: str, email: str) -> None:
    """A stranger's address says the same, as often."""
    client = web.test_client()
    for _ in range(5):
        answer = try_to_enter(client, email, "iets anders dan dat")
        assert answer.status_code == 200
        assert WRONG in answer.text
    assert try_to_enter(client, email, "iets anders dan dat").status_code == 429
    assert try_to_enter(web.test_client(), email, PASSWORD).status_code == 429
    assert try_to_enter(client, "ander@example.org", "iets anders dan dat").status_code == 200
    assert account


def test_an_unknown_address_is_answered_word_for_word_the_same(web: Web, account: str) -> None:
    known, unknown = (
        _without_values(try_to_enter(web.test_client(), email, "een ander wachtwoord").text)
        for email in (account, "niemand@example.org")
    )
    assert known == unknown


def _without_values(page: str) -> str:
    return re.sub(r'value="[^"]*"|content="[^"]*"', "", page)


def test_an_address_as_long_as_a_book_is_refused_before_it_is_looked_up(web: Web) -> None:
    assert try_to_enter(web.test_client(), f"{'a' * 300}@example.org", "x").status_code == 422
    assert try_to_enter(web.test_client(), EMAIL, "x" * 2000).status_code == 422


@pytest.mark.parametrize(
    "target", ["//example.org", "/\t/example.org", "/\\example.org", "https://example.org", "/\n/example.org", "x"]
)
def test_the_way_on_stays_on_this_site(web: Web, account: str, target: str) -> None:
    client = web.test_client()
    sent = {"csrf_token": token_in(client), "email": account, "password": PASSWORD}
    answer = client.post("/sign-in", query_string={"next": target}, data=sent)
    assert answer.headers["Location"] == "/"
    client = web.test_client()
    answer = client.post("/language", data={"csrf_token": token_in(client), "language": "nl", "next": target})
    assert answer.headers["Location"] == "/"


def test_the_way_on_leads_to_what_was_asked_for(web: Web, account: str) -> None:
    client = web.test_client()
    asked = client.get("/trajectories/1/people/?q=a").headers["Location"]
    sent = {"csrf_token": token_in(client), "email": account, "password": PASSWORD}
    assert client.post(asked, data=sent).headers["Location"] == "/trajectories/1/people/?q=a"


def test_what_the_browser_held_before_ends_at_the_door(web: Web, account: str) -> None:
    """Neither a token that somebody planted nor a message for somebody else goes in with the next one."""
    client = web.test_client()
    planted = token_in(client)
    try_to_enter(client, account, PASSWORD)
    assert client.post("/theme", data={"csrf_token": planted, "theme": "dark"}).status_code == 400
    assert client.post("/theme", data={"csrf_token": token_in(client, "/"), "theme": "dark"}).status_code == 303


def test_signing_out_ends_the_cookie_wherever_it_was_copied_to(web: Web, account: str) -> None:
    client, copy = web.test_client(), web.test_client()
    try_to_enter(client, account, PASSWORD)
    cookie = client.get_cookie(COOKIE)
    assert cookie is not None
    copy.set_cookie(COOKIE, cookie.value)
    assert copy.get("/").status_code == 200
    client.post("/sign-out", data={"csrf_token": token_in(client, "/")})
    assert copy.get("/").status_code == 303
    assert client.get_cookie(COOKIE) is None


def test_signing_in_again_ends_the_cookie_before(web: Web, link: Callable[[], str]) -> None:
    client, copy = web.test_client(), web.test_client()
    client.get(link())
    cookie = client.get_cookie(COOKIE)
    assert cookie is not None
    copy.set_cookie(COOKIE, cookie.value)
    client.get(link())
    assert copy.get("/").status_code == 303
    assert client.get("/").status_code == 200


def test_a_new_password_is_set_against_the_old_one_and_signs_everybody_out(web: Web, account: str) -> None:
    client, other = web.test_client(), web.test_client()
    try_to_enter(client, account, PASSWORD)
    try_to_enter(other, account, PASSWORD)
    new = {"password": "vijf andere woorden", "csrf_token": token_in(client, "/password")}
    assert client.post("/password", data=new).status_code == 422
    assert (
        "not your password"
        in client.post("/password", data=new | {"old_password": "geraden"}, headers={"Accept-Language": "en"}).text
    )
    assert client.post("/password", data=new | {"old_password": PASSWORD}).status_code == 303
    assert other.get("/").status_code == 303
    assert try_to_enter(client, account, "vijf andere woorden").status_code == 303


def test_guessing_the_password_from_inside_stops_after_five_too(web: Web, account: str) -> None:
    client = web.test_client()
    try_to_enter(client, account, PASSWORD)
    token = token_in(client, "/trajectories/1/file")
    tries = [
        client.post("/trajectories/1/file/vault", data={"csrf_token": token, "password": "geraden"}).status_code
        for _ in range(6)
    ]
    assert tries == [200, 200, 200, 200, 200, 429]
    sent = {"csrf_token": token, "password": PASSWORD}
    assert client.post("/trajectories/1/file/vault", data=sent).status_code == 429


def test_a_link_signs_in_once(web: Web, link: Callable[[], str]) -> None:
    address, client = link(), web.test_client()
    assert client.head(address).status_code == 200
    assert client.get(address).headers["Location"] == "/"
    assert client.get("/").status_code == 200
    assert web.test_client().get(address).status_code == 404


def test_a_link_that_is_a_day_old_opens_nothing(web: Web, link: Callable[[], str], sessions: Sessions) -> None:
    address = link()
    with sessions() as session:
        session.execute(update(SignInLink).values(until=now() - timedelta(seconds=1)))
        session.commit()
    assert web.test_client().get(address).status_code == 404


def test_no_log_holds_a_link(web: Web, link: Callable[[], str], caplog: pytest.LogCaptureFixture) -> None:
    address, client = link(), web.test_client()
    with caplog.at_level(logging.DEBUG):
        for _ in range(2):
            client.get(address)
    assert address.rpartition("/")[2] not in caplog.text


def test_whoever_loses_a_place_is_out_at_once(visit: Visit, web: Web, account: str, sessions: Sessions) -> None:
    client = web.test_client()
    try_to_enter(client, account, PASSWORD)
    assert client.get("/trajectories/1/file").status_code == 200
    with sessions() as session:
        found = account_by_email(session, account)
        assert found is not None
        give_place(session, found, 1, role=Role.BOARD)
        session.commit()
    assert client.get("/trajectories/1/file").status_code == 404
    assert visit(Role.BOARD).get("print")


def test_behind_https_the_cookies_travel_over_it_only(sessions: Sessions, tmp_path: Any, account: str) -> None:
    from_settings = Settings(
        database_url="sqlite:///unused", secret_key="s" * 40, home=tmp_path, base_url="https://x", secure_cookies=True
    )
    client = create_app(from_settings, sessions).test_client()
    answer = client.post(
        "https://localhost/sign-in",
        data={"csrf_token": _token_over_https(client), "email": account, "password": PASSWORD},
    )
    assert all("Secure" in cookie for cookie in answer.headers.getlist("Set-Cookie"))
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]


def _token_over_https(client: FlaskClient) -> str:
    found = re.search(r'name="csrf_token" value="([^"]+)"', client.get("https://localhost/sign-in").text)
    assert found is not None
    return found.group(1)
