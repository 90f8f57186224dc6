"""A vault copy comes back equal, whatever reads it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML

from tests.databases import check_references
from tests.workshop.trajectories.files.trajectories import trajectory_files
from workshop.access import Audience
from workshop.accounts.actions import own_organisation
from workshop.app import FEATURES
from workshop.archive.yaml_reading import read_yaml
from workshop.archive.yaml_writing import write_yaml
from workshop.database import Session
from workshop.paths import EXAMPLES
from workshop.trajectories.files.actions import bring_in, read_file
from workshop.trajectories.files.queries import shared_copy, vault_copy
from workshop.trajectories.models import Trajectory

NAMES = ["bakenhuis", "waterkant", "saniveld"]


@pytest.fixture(params=NAMES)
def example(request: pytest.FixtureRequest) -> Trajectory:
    trajectory: Trajectory = request.getfixturevalue(request.param)
    return trajectory


def source_of(example: Trajectory) -> bytes:
    [file] = [file for file in EXAMPLES.glob("*.yaml") if example.slug.startswith(file.stem)]
    return file.read_bytes()


def typed(value: Any) -> Any:
    """Return a value with the type of everything in it, so that 1, 1.0 and true are three."""
    if isinstance(value, dict):
        return {key: typed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    return type(value), value


def without_null(value: Any) -> Any:
    """Return a value in which null is absent."""
    if isinstance(value, dict):
        return {key: without_null(inner) for key, inner in value.items() if inner is not None}
    return [without_null(inner) for inner in value] if isinstance(value, list) else value


def test_a_vault_copy_holds_the_values_of_the_file(session: Session, example: Trajectory) -> None:
    copy = vault_copy(session, example, FEATURES.archive)
    assert read_yaml(copy).value == read_yaml(source_of(example)).value


def test_a_copy_of_a_copy_is_the_same_to_the_byte(session: Session, example: Trajectory) -> None:
    copy = vault_copy(session, example, FEATURES.archive)
    document = read_file(copy, FEATURES.archive)
    own = own_organisation(session).id
    again = bring_in(session, document, FEATURES.archive, organisation_id=own, slug="again")
    assert vault_copy(session, again, FEATURES.archive) == copy.replace(example.slug.encode(), b"again", 1)


@pytest.mark.parametrize("audience", [None, *Audience])
def test_readers_of_both_versions_of_yaml_agree(
    session: Session, example: Trajectory, audience: Audience | None
) -> None:
    if audience is None:
        copy = vault_copy(session, example, FEATURES.archive)
    else:
        on = date(2019, 11, 15)
        copy = shared_copy(session, example, FEATURES.archive, audience=audience, on=on)
    assert typed(yaml.safe_load(copy)) == typed(YAML(typ="safe", pure=True).load(copy))


def test_a_shared_copy_can_be_brought_in(session: Session, example: Trajectory) -> None:
    for audience in Audience:
        copy = shared_copy(session, example, FEATURES.archive, audience=audience, on=date(2019, 11, 15))
        assert read_file(copy, FEATURES.archive)


@given(file=trajectory_files())
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_valid_file_comes_back_equal(session: Session, file: dict[str, Any]) -> None:
    comes_back_equal(session, file)


@pytest.mark.slow
@given(file=trajectory_files())
@settings(max_examples=75, deadline=None, suppress_health_check=list(HealthCheck))
def test_very_many_valid_files_come_back_equal(session: Session, file: dict[str, Any]) -> None:
    comes_back_equal(session, file)


def comes_back_equal(session: Session, file: dict[str, Any]) -> None:
    source = write_yaml(file)
    assert without_null(read_yaml(source).value) == without_null(file)
    try:
        document = read_file(source, FEATURES.archive)
        own = own_organisation(session)
        stored = bring_in(session, document, FEATURES.archive, organisation_id=own.id).id
        check_references(session.connection())
        session.expunge_all()
        copy = vault_copy(session, session.get_one(Trajectory, stored), FEATURES.archive)
    finally:
        session.rollback()
        session.expunge_all()
    assert without_null(read_yaml(copy).value) == without_null(file)
    assert typed(yaml.safe_load(copy)) == typed(YAML(typ="safe", pure=True).load(copy))


def test_numbers_are_written_in_their_shortest_form() -> None:
    numbers = {"a": Decimal("1.50"), "b": Decimal("1E+3"), "c": Decimal("0.0000001"), "d": Decimal("-0.0"), "e": 7}
    assert write_yaml(numbers).decode().split() == ["a:", "1.5", "b:", "1000", "c:", "0.0000001", "d:", "0", "e:", "7"]  # type: ignore[arg-type]
