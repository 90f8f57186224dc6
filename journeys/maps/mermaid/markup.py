"""What is left of a title with HTML in it.

Mermaid 11.17.2 passes the title and the texts for screen readers through DOMPurify, which reads a text with a `<` as
HTML, keeps the elements that do no harm, and writes what is left as HTML: `a < b` becomes `a &lt; b`, `<name>` goes.
This follows it for simple elements; it is laxer about which may stand within which, and it keeps fewer attributes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import escape, unescape

_PIECE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(?:[!?]|/(?![A-Za-z]))[^>]*>?"
    r"|</(?P<end>[A-Za-z][^\s/>]*)[^>]*>?"
    r"|<(?P<start>[A-Za-z][^\s/>]*+)(?P<attributes>(?:=\s*+(?:\"[^\"]*\"|'[^']*')|[^>])*+)>"
    r"|<[A-Za-z].*"
    r"|(?P<text>[^<]+|<)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([^\s/>=\"']+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")


def _words(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


_CHILDLESS = _words("area br hr img input wbr")
_PARENTS = _words(
    "a abbr acronym address article aside b bdi bdo big blink blockquote button caption center cite code dd del",
    "details dfn dir div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins",
    "kbd label legend li main map mark marquee menu menuitem meter nav nobr ol optgroup option output p pre",
    "progress q rp rt ruby s samp section select small spacer span strike strong sub summary sup table tbody td",
    "textarea tfoot th thead time tr tt u ul var",
)
_KEPT = _PARENTS | _CHILDLESS
#: What goes with everything in it.
_SWALLOWED = _words("iframe noembed noframes plaintext script style template title xmp")
#: What ends where the next of its kind begins.
_NOT_NESTED = _words("a button dd dt li nobr option p")
_ATTRIBUTES = _words(
    "align alt border class color colspan dir height href id label lang name rel role rowspan size src start style",
    "title type valign value width",
)
_ADDRESS = re.compile(r"(?:(?:ftp|https?|mailto|tel|sms|xmpp):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))", re.IGNORECASE)


def without_harm(text: str) -> str:
    """Return what is left of a text; one without a `<` is left alone."""
    if "<" not in text:
        return text
    writer = _Writer()
    place = 0
    while found := _PIECE.match(text, place):
        place = writer.take(found)
    return writer.finished()


class _Writer:
    """Writes pieces of HTML one by one and closes what stays open."""

    def __init__(self) -> None:
        self.written: list[str] = []
        self.open: list[str] = []
        self.times_open: Counter[str] = Counter()

    def take(self, piece: re.Match[str]) -> int:
        """Write a piece, and return where the next one begins."""
        if piece["text"]:
            self.written.append(_escaped(unescape(piece["text"])))
        elif piece["end"]:
            self._end(piece["end"].lower())
        elif piece["start"]:
            return self._start(piece["start"].lower(), piece)
        return piece.end()

    def finished(self) -> str:
        """Return everything written, with the end tags that were missing."""
        while self.open:
            self._close()
        return "".join(self.written)

    def _start(self, name: str, piece: re.Match[str]) -> int:
        if name in _SWALLOWED:
            closing = re.compile(rf"</{name}[^>]*>", re.IGNORECASE).search(piece.string, piece.end())
            return closing.end() if closing else len(piece.string)
        if name in _NOT_NESTED and self.times_open[name]:
            self._end(name)
        if name in _KEPT:
            self.written.append(f"<{name}{''.join(_attributes(piece['attributes']))}>")
        if name in _PARENTS:
            self.open.append(name)
            self.times_open[name] += 1
        return piece.end()

    def _end(self, name: str) -> None:
        if self.times_open[name]:
            while self._close() != name:
                pass
        elif name in {"p", "br"}:
            self.written.append("<p></p>" if name == "p" else "<br>")

    def _close(self) -> str:
        name = self.open.pop()
        self.times_open[name] -= 1
        self.written.append(f"</{name}>")
        return name


def _attributes(written: str) -> Iterator[str]:
    for name, *values in _ATTRIBUTE.findall(written):
        known = name.lower()
        value = unescape("".join(values))
        if known in {"href", "src"} and not _ADDRESS.match(value):
            continue
        if known in _ATTRIBUTES or known.startswith(("data-", "aria-")):
            yield f' {known}="{_quoted(value)}"'


def _escaped(text: str) -> str:
    return escape(text, quote=False).replace("\N{NO-BREAK SPACE}", "&nbsp;")


def _quoted(value: str) -> str:
    return value.replace("&", "&amp;").replace("\N{NO-BREAK SPACE}", "&nbsp;").replace('"', "&quot;")
