"""The locks hold what pyproject.toml asks for, agree with each other, and name no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"


def locked(lock: Path) -> dict[str, str]:
    """Return the version of each package in a lock."""
    pins = re.findall(r"^([\w.-]+)==(\S+)", lock.read_text(), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in pins}


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (RUNTIME, [*PROJECT["dependencies"], *EXTRAS["postgresql"]]),
        (DEVELOPMENT, [*PROJECT["dependencies"], *(each for extra in EXTRAS.values() for each in extra)]),
    ],
    ids=["runtime", "development"],
)
def test_every_dependency_is_locked_at_or_above_its_floor(lock: Path, wanted: list[str]) -> None:
    pins = locked(lock)
    for requirement in map(Requirement, wanted):
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)]), requirement


def test_both_locks_agree() -> None:
    assert locked(RUNTIME).items() <= locked(DEVELOPMENT).items()


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT], ids=["runtime", "development"])
def test_a_lock_names_hashes_and_no_address(lock: Path) -> None:
    for line in lock.read_text().splitlines():
        assert re.match(r"[\w.-]+==\S+( ; .+)? \\$|    --hash=sha256:[0-9a-f]{64}( \\)?$", line), line
