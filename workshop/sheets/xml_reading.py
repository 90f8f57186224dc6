"""XML as a stream of elements: no tree in memory, no entities, no outside files, no more elements than allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple
from xml.sax import SAXException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import create_parser

from workshop.errors import Refused
from workshop.languages import Text

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Element(NamedTuple):
    """The start of an element with its attributes, or its end with the text since the last start or end.

    Names stand without their prefix, so that it does not matter which one a program chose.
    """

    is_start: bool
    name: str
    attributes: Mapping[str, str]
    text: str


class Allowance:
    """How many more elements may be read of one file."""

    def __init__(self, elements: int) -> None:
        self._left = elements

    def take(self) -> None:
        """Use one up; too many are refused."""
        self._left -= 1
        if self._left < 0:
            raise Refused(
                Text(
                    "This workbook is too large. Copy the sheet into a new workbook, without formatting, and try again."
                )
            )


def elements(chunks: Iterable[bytes], allowance: Allowance) -> Iterator[Element]:
    """Yield the elements of an XML document that comes in pieces, a large piece at a time.

    Raises:
        Refused: it is no XML, has a document type or entities, or has too many elements.
    """
    collecting = _Collecting(allowance)
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(collecting)
    try:
        for chunk in chunks:
            parser.feed(chunk)
            yield from collecting.taken()
        parser.close()
    except DefusedXmlException as hostile:
        raise Refused(
            Text("This file was refused: it points to something outside itself. Save it again as .xlsx or .csv.")
        ) from hostile
    except (SAXException, ValueError, LookupError) as broken:
        raise damaged() from broken
    yield from collecting.taken()


def damaged() -> Refused:
    """Return the error for a file that is not what it should be inside."""
    return Refused(
        Text("This file is damaged. Open it in a spreadsheet program, save it again as .xlsx or .csv, and try again.")
    )


class _Collecting(ContentHandler):
    """Keeps what the parser saw until it is taken."""

    def __init__(self, allowance: Allowance) -> None:
        super().__init__()
        self._allowance = allowance
        self._seen: list[Element] = []
        self._texts: list[str] = []

    def taken(self) -> list[Element]:
        """Hand over what was seen so far."""
        seen, self._seen = self._seen, []
        return seen

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802  # the name that the parser calls
        """Keep the start of an element."""
        self._allowance.take()
        found = {key.rpartition(":")[2]: value for key, value in attrs.items()} if len(attrs) else _NOTHING
        self._seen.append(Element(True, name.rpartition(":")[2], found, ""))
        self._texts.clear()

    def endElement(self, name: str) -> None:  # noqa: N802  # the name that the parser calls
        """Keep the end of an element with its text."""
        self._seen.append(Element(False, name.rpartition(":")[2], _NOTHING, "".join(self._texts)))
        self._texts.clear()

    def characters(self, content: str) -> None:
        """Keep a piece of text."""
        self._texts.append(content)
