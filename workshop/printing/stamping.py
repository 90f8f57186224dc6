"""The stamp by which a printed sheet can be checked, and the running lines in its margins.

The running lines are set as custom properties (`--trajectory`, `--fiction`, `--version`, `--leaf`) that `_page.css`
places in the margins; a poster without margins shows them as one line (`--running`) where it likes, and a page that is
opened in a browser as one line without a page number (`--headline`).
"""

from __future__ import annotations

import hashlib
import re
from datetime import date

from workshop.languages import Language, Text, format_day
from workshop.printing.papers import Orientation, Paper
from workshop.printing.printables import Masthead

_LEAF = Text("page {number} of {total}", number="\ue000", total="\ue001")
_COUNTERS = {"\ue000": "counter(page)", "\ue001": "counter(pages)"}
#: A name that is longer than this takes more than two lines above a sheet of A4.
_LONGEST = 140
_STAMP = re.compile(r'<meta name="version" content="([0-9a-f]{4} [0-9a-f]{4})">')


def stamp(content: str) -> str:
    """Return the first eight hexadecimal digits of the SHA-256 of a page: `7d20 4be1`."""
    digits = hashlib.sha256(content.encode()).hexdigest()
    return f"{digits[:4]} {digits[4:8]}"


def stamped(content: str, masthead: Masthead, *, paper: Paper, orientation: Orientation) -> str:
    """Return a page with its size, its stamp and its running lines at the end of its head.

    The stamp says what the sheet says, not when it was printed: the day stays outside it.
    """
    width, height = paper.size(orientation)
    version = stamp(f"{width}x{height}{content}")
    lines = {
        "paper": f"{width}mm {height}mm",
        "sheet-width": f"{width}mm",
        "sheet-height": f"{height}mm",
        **_running(masthead, version),
    }
    rules = "".join(f"--{name}:{value};" for name, value in lines.items())
    head = f'<meta name="dcterms.created" content="{masthead.on.isoformat()}"><meta name="version" content="{version}">'
    return content.replace("</head>", f"{head}<style>:root{{{rules}}}</style></head>", 1)


def stamp_in(html: str) -> str:
    """Return the stamp of a composed page. Raises ValueError when the page has none."""
    found = _STAMP.search(html)
    if found is None:
        msg = "This page was not stamped."
        raise ValueError(msg)
    return found[1]


def _running(masthead: Masthead, version: str) -> dict[str, str]:
    """Return the running lines as CSS values."""
    language = masthead.language
    trajectory = _whose(masthead)
    fiction = Text("Fictional example").in_language(language) if masthead.fictional else ""
    dated = _dated(masthead.on, version, language)
    leaf = _counted(_LEAF.in_language(language))
    headline = " · ".join(filter(None, (trajectory, fiction, dated)))
    return {
        "trajectory": _quoted(trajectory),
        "fiction": _quoted(fiction),
        "version": _quoted(dated),
        "leaf": leaf,
        "headline": _quoted(headline),
        "running": f"{_quoted(f'{headline} · ')} {leaf}",
    }


def _whose(masthead: Masthead) -> str:
    """Return the trajectory and its place, as far as the name does not hold it yet, in what two lines can take."""
    name, place = masthead.trajectory, masthead.place
    whole = name if place.casefold() in name.casefold() else f"{name} · {place}"
    if len(whole) <= _LONGEST:
        return whole
    cut = whole[:_LONGEST]
    return f"{cut.rpartition(' ')[0] or cut} …"


def _dated(on: date, version: str, language: Language) -> str:
    """Return day and version: `15 nov 2019 · versie 7d20 4be1`."""
    stamp_words = Text("version {stamp}", stamp=version).in_language(language)
    return f"{format_day(on, language)} · {stamp_words}"


def _counted(leaf: str) -> str:
    """Return the line that counts pages as CSS content, its numbers filled in by the page."""
    parts = re.split(f"([{''.join(_COUNTERS)}])", leaf)
    return " ".join(_COUNTERS.get(part) or _quoted(part) for part in parts if part)


def _quoted(text: str) -> str:
    """Return a text as a CSS string that can end neither the string nor the style element."""
    return (
        '"'
        + "".join(letter if letter.isalnum() or letter in " ·,.-" else f"\\{ord(letter):x} " for letter in text)
        + '"'
    )
