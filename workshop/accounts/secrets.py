"""Passwords and tokens: what is kept is never what was given."""

from __future__ import annotations

import hashlib
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

SHORTEST_PASSWORD = 12
_HASHER = PasswordHasher()
#: Checked when there is no account, so that an unknown address takes as long as a wrong password.
_NOBODY = _HASHER.hash(secrets.token_urlsafe(16))


def new_token() -> str:
    """Return a random token of 256 bits."""
    return secrets.token_urlsafe(32)


def digest(token: str) -> str:
    """Return what is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def hash_password(password: str) -> str:
    """Return the argon2id hash of a password."""
    return _HASHER.hash(password)


def is_password(password: str, hashed: str | None) -> bool:
    """Whether a password belongs to a hash; takes the same time when there is none."""
    try:
        return _HASHER.verify(hashed or _NOBODY, password) and hashed is not None
    except (VerificationError, InvalidHashError):
        return False
