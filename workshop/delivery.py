"""How scripts, styles and drawings reach a browser: compressed, and asked for again only when they changed."""

from __future__ import annotations

import gzip
from functools import lru_cache

from workshop.paths import STATIC

#: What a browser may keep for good, since its address changes with it; in seconds.
FOR_GOOD = 365 * 24 * 3600
#: Kinds of files that get smaller; fonts are compressed already.
COMPRESSIBLE = frozenset({"text/css", "text/javascript", "image/svg+xml"})


def version_of(name: str) -> str | None:
    """Return a mark of how a file for the browser is now, or None when there is no such file."""
    try:
        changed = (STATIC / name).stat().st_mtime_ns
    except OSError:
        return None
    return f"{changed:x}"[:12]


@lru_cache(maxsize=64)
def compressed(whole: bytes) -> bytes:
    """Return a file compressed; worked out once."""
    return gzip.compress(whole, compresslevel=9, mtime=0)
