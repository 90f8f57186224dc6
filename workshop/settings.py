"""Settings are read once, at the start, into one frozen value."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlsplit

from workshop.errors import Unconfigured
from workshop.languages import Text
from workshop.writing import write_whole

_DATABASES = ("sqlite:///", "postgresql+psycopg://")
#: What SQLite takes for a database that is gone when its connection ends.
_NO_FILE = ("sqlite:///", ":memory:")
_WEB = frozenset({"http", "https"})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What differs from one installation to the next.

    `is_published` says that somebody chose `base_url`: people use that address, wherever a server behind it answers.
    """

    database_url: str
    secret_key: str
    home: Path
    base_url: str = "http://127.0.0.1:8000"
    is_published: bool = False
    secure_cookies: bool = False

    def __post_init__(self) -> None:
        if len(self.secret_key) < 32:
            raise Unconfigured(Text("SAMENSPEL_SECRET_KEY must have at least 32 characters."))
        if not self.database_url.startswith(_DATABASES) or self.database_url.endswith(_NO_FILE):
            raise Unconfigured(Text("DATABASE_URL must begin with sqlite:/// or postgresql:// and name a database."))
        if not _is_address(self.base_url):
            raise Unconfigured(Text("SAMENSPEL_BASE_URL must be an address such as https://samenspel.example.org."))


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings from environment variables.

    Without any, everything is kept in `~/.local/share/samenspel` (or `SAMENSPEL_HOME`): one SQLite file and one key;
    people use the address on which a server answered last.

    Raises:
        Unconfigured: when a value is missing its meaning.
    """
    home = _home(environment)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    url = environment.get("DATABASE_URL") or f"sqlite:///{home / 'samenspel.sqlite'}"
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            url = "postgresql+psycopg://" + url.removeprefix(prefix)
    published = environment.get("SAMENSPEL_BASE_URL", "").strip().rstrip("/")
    return Settings(
        database_url=url,
        secret_key=environment.get("SAMENSPEL_SECRET_KEY") or _kept_key(home / "secret-key"),
        home=home,
        base_url=published or _last_address(home) or Settings.base_url,
        is_published=bool(published),
        secure_cookies=published.startswith("https://"),
    )


def answering_on(settings: Settings, address: str) -> Settings:
    """Return the settings of a server that answers on an address; links made later lead there, if no other was chosen.

    Raises OSError when the home cannot be written.
    """
    if settings.is_published:
        return settings
    write_whole(address.encode(), str(_address_file(settings.home)), private=True)
    return replace(settings, base_url=address)


def _home(environment: Mapping[str, str]) -> Path:
    chosen = environment.get("SAMENSPEL_HOME")
    if chosen:
        return Path(chosen).absolute()
    try:
        return Path.home() / ".local" / "share" / "samenspel"
    except RuntimeError as wrong:
        sentence = Text("Nobody knows your home folder. Say in SAMENSPEL_HOME where Samenspel keeps its things.")
        raise Unconfigured(sentence) from wrong


def _is_address(written: str) -> bool:
    try:
        parts = urlsplit(written)
        return parts.scheme in _WEB and bool(parts.hostname) and parts.port != 0 and written.isprintable()
    except ValueError:
        return False


def _address_file(home: Path) -> Path:
    return home / "address"


def _last_address(home: Path) -> str | None:
    file = _address_file(home)
    written = file.read_text("ascii", errors="replace").strip() if file.is_file() else ""
    return written if _is_address(written) else None


def _kept_key(file: Path) -> str:
    if not file.exists():
        write_whole(secrets.token_urlsafe(48).encode(), str(file), private=True)
    return file.read_text().strip()
