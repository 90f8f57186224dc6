"""Settings are read once; what is missing its meaning is said, and nothing is half made."""

import pwd
import stat
from pathlib import Path

import pytest

from workshop.errors import Unconfigured
from workshop.settings import Settings, answering_on, settings_from


def settings_with(home: Path, **environment: str) -> Settings:
    return settings_from({"SAMENSPEL_HOME": str(home), **environment})


def test_without_any_everything_is_kept_in_one_folder(tmp_path: Path) -> None:
    settings = settings_with(tmp_path / "home")
    assert settings.database_url == f"sqlite:///{tmp_path / 'home' / 'samenspel.sqlite'}"
    assert (settings.base_url, settings.is_published, settings.secure_cookies) == (
        "http://127.0.0.1:8000",
        False,
        False,
    )
    assert stat.S_IMODE((tmp_path / "home").stat().st_mode) == 0o700


def test_the_key_is_made_once_and_kept_for_its_owner_alone(tmp_path: Path) -> None:
    key = settings_with(tmp_path).secret_key
    assert len(key) >= 32
    assert settings_with(tmp_path).secret_key == key
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600


def test_the_address_that_people_use_says_how_cookies_are_sent(tmp_path: Path) -> None:
    settings = settings_with(tmp_path, SAMENSPEL_BASE_URL=" https://samenspel.example.org/ ")
    assert settings.base_url == "https://samenspel.example.org"
    assert (settings.is_published, settings.secure_cookies) == (True, True)


@pytest.mark.parametrize(
    "address", ["samenspel.example.org", "ftp://example.org", "http://", "http://a:99999", "http://a:x", "http://a\tb"]
)
def test_an_address_that_is_none_is_refused(tmp_path: Path, address: str) -> None:
    with pytest.raises(Unconfigured, match="SAMENSPEL_BASE_URL must be an address such as"):
        settings_with(tmp_path, SAMENSPEL_BASE_URL=address)


@pytest.mark.parametrize("url", ["mysql://somewhere/none", "sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_database_that_would_not_last_is_refused(tmp_path: Path, url: str) -> None:
    with pytest.raises(Unconfigured, match="DATABASE_URL must begin with"):
        settings_with(tmp_path, DATABASE_URL=url)


def test_a_server_is_remembered_until_another_answers(tmp_path: Path) -> None:
    first = settings_with(tmp_path)
    assert answering_on(first, "http://127.0.0.1:8123").base_url == "http://127.0.0.1:8123"
    assert settings_with(tmp_path).base_url == "http://127.0.0.1:8123"
    answering_on(first, "http://[::1]:8124")
    assert settings_with(tmp_path).base_url == "http://[::1]:8124"


def test_a_chosen_address_goes_before_where_a_server_answers(tmp_path: Path) -> None:
    answering_on(settings_with(tmp_path), "http://127.0.0.1:8123")
    chosen = settings_with(tmp_path, SAMENSPEL_BASE_URL="https://samenspel.example.org")
    assert answering_on(chosen, "http://127.0.0.1:8124").base_url == "https://samenspel.example.org"
    assert settings_with(tmp_path).base_url == "http://127.0.0.1:8123"


def test_what_is_no_address_is_not_remembered(tmp_path: Path) -> None:
    (tmp_path / "address").write_bytes(b"\xff\x00nonsense")
    assert settings_with(tmp_path).base_url == "http://127.0.0.1:8000"


def test_somebody_without_a_home_is_asked_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_number: int) -> pwd.struct_passwd:
        raise KeyError

    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    with pytest.raises(Unconfigured, match="SAMENSPEL_HOME"):
        settings_from({})
