"""The fonts and images that paper may use: our own, kept in memory, and nothing else."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from workshop.paths import STATIC

#: A template or style sheet writes `asset:fonts/ahn-400.woff2` for `workshop/static/print/fonts/ahn-400.woff2`.
SCHEME = "asset:"

_MEDIA_TYPES = MappingProxyType({".woff2": "font/woff2", ".svg": "image/svg+xml", ".png": "image/png"})
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_IN_STYLE = re.compile(r"url\(asset:([\w./-]+)\)")
_IN_ATTRIBUTE = re.compile(r'(?<= src=")asset:([\w./-]+)(?=")')


@dataclass(frozen=True)
class Asset:
    """A font or an image: its bytes and its media type."""

    content: bytes
    media_type: str

    @property
    def address(self) -> str:
        """The asset as a data: URL."""
        return f"data:{self.media_type};base64,{base64.b64encode(self.content).decode()}"


@cache
def assets(folder: Path = STATIC / "print") -> Mapping[str, Asset]:
    """Return every asset by its path within the folder."""
    return MappingProxyType(
        {
            file.relative_to(folder).as_posix(): Asset(file.read_bytes(), _MEDIA_TYPES[file.suffix])
            for file in sorted(folder.rglob("*"))
            if file.suffix in _MEDIA_TYPES
        }
    )


def self_contained(html: str) -> str:
    """Return the same page with its fonts and images inside it, to be opened or rendered anywhere.

    Raises KeyError when the page names an asset that does not exist.
    """
    head, end, body = html.partition("</head>")
    own = _STYLE.sub(lambda sheet: _IN_STYLE.sub(lambda name: f'url("{assets()[name[1]].address}")', sheet[0]), head)
    return own + end + _IN_ATTRIBUTE.sub(lambda name: assets()[name[1]].address, body)
