"""Who brings files in."""

import pytest

from tests.pages import Visitor
from workshop.access import Role
from workshop.accounts.actions import create_account, make_link, own_organisation, use_link
from workshop.database import Sessions
from workshop.door import COOKIE
from workshop.web import Web, now


@pytest.fixture
def facilitator(web: Web, sessions: Sessions) -> Visitor:
    """Return somebody who may begin a trajectory."""
    with sessions() as session:
        own = own_organisation(session).id
        account = create_account(session, "begins@example.org", role=Role.FACILITATOR, organisation_id=own)
        token = use_link(session, make_link(session, account, now=now()), now=now())
        session.commit()
    client = web.test_client()
    client.set_cookie(COOKIE, token)
    return Visitor(client, sessions.kw["bind"], "/")
