"""An example made larger: everything that has a code stands in it three times."""

from __future__ import annotations

from typing import Any

import yaml

from workshop.accounts.actions import own_organisation
from workshop.app import FEATURES
from workshop.archive.yaml_writing import write_yaml
from workshop.database import Sessions
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file

COPIES = ("x", "y")
#: Lists whose rows depend on how many there are.
_KEPT = {"survey"}


def bring_in_larger(sessions: Sessions, name: str, *, slug: str) -> None:
    """Store an example in which every list of things with a code holds each of them three times."""
    whole = yaml.safe_load((EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8"))
    larger = {key: value if key in _KEPT else _grown(value) for key, value in whole.items()}
    larger["trajectory"]["id"] = slug
    document = read_file(write_yaml(larger), FEATURES.archive)
    with sessions() as session:
        bring_in(session, document, FEATURES.archive, organisation_id=own_organisation(session).id)
        session.commit()


def _grown(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _grown(inner) for key, inner in value.items()}
    if isinstance(value, list) and value and all(isinstance(row, dict) and "id" in row for row in value):
        return [*value, *(_renamed(row, sign) for sign in COPIES for row in value)]
    return value


def _renamed(value: Any, sign: str) -> Any:
    """Return a copy with other codes of its own; what it refers to stays."""
    if isinstance(value, dict):
        return {key: f"{inner}{sign}" if key == "id" else _renamed(inner, sign) for key, inner in value.items()}
    return [_renamed(row, sign) for row in value] if isinstance(value, list) else value
