"""Settings are read once, at the start, into one frozen value."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workshop.errors import Unconfigured
from workshop.languages import Text


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What differs from one installation to the next."""

    database_url: str
    secret_key: str
    home: Path
    base_url: str = "http://127.0.0.1:8000"
    secure_cookies: bool = False

    def __post_init__(self) -> None:
        if len(self.secret_key) < 32:
            raise Unconfigured(Text("SAMENSPEL_SECRET_KEY must have at least 32 characters."))
        if not self.database_url.startswith(("sqlite:///", "postgresql+psycopg://")):
            raise Unconfigured(Text("DATABASE_URL must begin with sqlite:/// or postgresql:// and name a database."))


def settings_from(environment: Mapping[str, str]) -> Settings:
    """Read the settings from environment variables.

    Without any, everything is kept in `~/.local/share/samenspel` (or `SAMENSPEL_HOME`): one SQLite file and one key.

    Raises:
        Unconfigured: when a value is missing its meaning.
    """
    home = Path(environment.get("SAMENSPEL_HOME") or Path.home() / ".local" / "share" / "samenspel").absolute()
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    url = environment.get("DATABASE_URL") or f"sqlite:///{home / 'samenspel.sqlite'}"
    for prefix in ("postgres://", "postgresql://"):
        if url.startswith(prefix):
            url = "postgresql+psycopg://" + url.removeprefix(prefix)
    base_url = environment.get("SAMENSPEL_BASE_URL", "http://127.0.0.1:8000").rstrip("/")
    return Settings(
        database_url=url,
        secret_key=environment.get("SAMENSPEL_SECRET_KEY") or _kept_key(home / "secret-key"),
        home=home,
        base_url=base_url,
        secure_cookies=base_url.startswith("https://"),
    )


def _kept_key(file: Path) -> str:
    if not file.exists():
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as stream:
            stream.write(secrets.token_urlsafe(48))
    return file.read_text().strip()
