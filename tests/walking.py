"""A walk past every address that can be opened: what it is opened with, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import select
from werkzeug.routing import Rule

from tests.pages import Visitor
from workshop.access import Audience
from workshop.app import FEATURES
from workshop.database import Session
from workshop.trajectories.items.models import Item
from workshop.web import Web

#: Kinds of which each page and form is opened; of others, and of other pages, the first two.
CLOSE = {"interview", "finding", "persona", "step", "journey"}
#: What an address is opened with besides: codes that may be hidden from the reader, and one that never was.
BESIDES = ("I03", "I04", "I09", "B04", "B07", "B09", "B19", "Z99")
#: Not walked past: files of ours, and a link that is used up by it.
APART = {"static", "accounts.link"}
#: Pages of which htmx gets a part.
FRAGMENTS = {"steps.show", "search.index"}


def codes_in(session: Session, trajectory_id: int) -> dict[str, list[str]]:
    """Return the codes of a trajectory by kind."""
    codes: dict[str, list[str]] = {}
    for kind, code in session.execute(select(Item.item_kind, Item.code).where(Item.trajectory_id == trajectory_id)):
        codes.setdefault(kind, []).append(code)
    return codes


def values_for(rule: Rule, codes: dict[str, list[str]], besides: Sequence[str] = BESIDES) -> Iterator[dict[str, str]]:
    """Yield what an address of a trajectory is opened with: codes of its own kind, and others besides."""
    needed = rule.arguments - {"trajectory_id"}
    if not needed:
        yield {}
    elif needed == {"code"}:
        blueprint = rule.endpoint.partition(".")[0]
        kind = next((k.name for k in FEATURES.kinds.values() if k.endpoint.startswith(f"{blueprint}.")), "")
        own = codes.get(kind, ["1", "2"])
        is_close = kind in CLOSE and rule.endpoint.endswith((".show", ".edit"))
        is_near = kind in {"interview", "finding"} or is_close
        for code in dict.fromkeys([*(own if is_close else own[:2]), *(besides if is_near else besides[:2])]):
            yield {"code": code}
    elif needed == {"stage", "target"}:
        targets = codes.get("target_group", ["gezin"])
        yield from ({"stage": stage, "target": targets[0]} for stage in codes.get("stage", []))
    elif needed == {"key"}:
        for key in FEATURES.printables:
            yield from ({"key": key, "html": "1", "audience": audience} for audience in Audience)
    else:
        raise AssertionError(f"say here how to open {rule.rule}")


def pages_of(web: Web, visitor: Visitor, codes: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """Yield every page that a visitor gets, whole and as a fragment, with its text."""
    number = int(visitor.home.split("/")[2])
    for rule in web.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint in APART:
            continue
        for values in values_for(rule, codes):
            with web.test_request_context():
                address = web.url_for(rule.endpoint, **({"trajectory_id": number} | values))  # type: ignore[arg-type]  # as Flask says
            for headers in ({}, {"HX-Request": "true"}) if rule.endpoint in FRAGMENTS else ({},):
                answer = visitor.client.get(address, headers=headers)
                assert answer.status_code in {200, 204, 303, 404}, f"{address}: {answer.status_code}"
                yield address, answer.text
