"""An XLSX file is a zip of XML parts: each is handed out only within the limits, and nothing is unpacked to disk."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from posixpath import basename, dirname, join, normpath
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from workshop.errors import Refused
from workshop.languages import Text
from workshop.sheets.limits import Limits
from workshop.sheets.xml_reading import Allowance, Element, damaged, elements

_CHUNK = 512 * 1024
_IS_ENCRYPTED = 0x1
#: What zipfile raises over a file that is cut, altered or made up; NotImplementedError is its word for a way of
#: compressing that it does not know, RuntimeError for a password.
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


class Relation(NamedTuple):
    """A reference from one part to another: its id, the last word of its type, and the part."""

    key: str
    kind: str
    part: str


class Package:
    """The parts of one workbook, by their name without regard to capitals.

    Raises:
        Refused: it is no zip, is damaged or protected, or has more or larger parts than allowed.
    """

    def __init__(self, content: bytes, limits: Limits) -> None:
        try:
            self._zip = ZipFile(io.BytesIO(content))
        except _BROKEN as broken:
            raise damaged() from broken
        entries = self._zip.infolist()
        if len(entries) > limits.parts:
            raise _too_large(limits)
        self._parts: dict[str, ZipInfo] = {entry.filename.replace("\\", "/").lower(): entry for entry in entries}
        self._limits = limits
        self._left = limits.unpacked
        self._allowance = Allowance(limits.elements)

    def has(self, part: str) -> bool:
        """Tell whether there is a part of this name."""
        return part.lower() in self._parts

    def elements(self, part: str) -> Iterator[Element]:
        """Yield the elements of a part; a part that is not there has none."""
        entry = self._parts.get(part.lower())
        return iter(()) if entry is None else elements(self._chunks(entry), self._allowance)

    def relations(self, part: str) -> list[Relation]:
        """Return what a part refers to; the empty name stands for the whole file."""
        folder = dirname(part)
        return [
            Relation(
                element.attributes.get("Id", ""),
                element.attributes.get("Type", "").rpartition("/")[2],
                _resolved(folder, element.attributes.get("Target", "")),
            )
            for element in self.elements(join(folder, "_rels", f"{basename(part)}.rels"))
            if element.is_start and element.name == "Relationship"
        ]

    def _chunks(self, entry: ZipInfo) -> Iterator[bytes]:
        """Yield a part in pieces; zipfile never gives more than the size that the entry states."""
        if entry.flag_bits & _IS_ENCRYPTED:
            raise Refused(Text("This file is protected with a password. Take the password off, and try again."))
        if entry.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
            raise damaged()
        self._left -= entry.file_size
        if self._left < 0:
            raise _too_large(self._limits)
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK):
                    yield chunk
        except _BROKEN as broken:
            raise damaged() from broken


def _resolved(folder: str, target: str) -> str:
    return normpath(join("/", folder, target.replace("\\", "/"))).lstrip("/")


def _too_large(limits: Limits) -> Refused:
    megabytes = limits.unpacked // (1024 * 1024)
    return Refused(
        Text(
            "This workbook is too large: unpacked, at most {size} MB is read. Copy the sheet into a new workbook "
            "and try again.",
            size=megabytes,
        )
    )
