"""The last touch on a tagged PDF: what PDF/UA-1 asks of headers and lists and WeasyPrint 70 leaves out.

WeasyPrint hands over its document and the PDF just before the file is written, so nothing is parsed again.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

_SCOPES = MappingProxyType({"row": "/Row", "rowgroup": "/Row", "col": "/Column", "colgroup": "/Column"})
_ITEM_PARTS = ("/Lbl", "/LBody")


def finish(document: Any, pdf: Any) -> None:
    """Give every table header its scope and every list the shape that PDF/UA-1 asks for."""
    for header in _headers(document):
        header.mark["A"]["Scope"] = _SCOPES.get(header.element.get("scope"), "/Column")
    for element in _elements(pdf, "/L"):
        _open_groups(pdf, element)
    for element in _elements(pdf, "/LI"):
        _gather_body(pdf, element)


def _headers(document: Any) -> Iterator[Any]:
    """Yield the box of each table header that was tagged."""
    for page in document.pages:
        for box in page._page_box.descendants():
            if box.element_tag == "th" and getattr(box, "mark", None):
                yield box


def _elements(pdf: Any, role: str) -> list[Any]:
    """Return the structure elements with a role."""
    return [thing for thing in pdf.objects if isinstance(thing, dict) and thing.get("S") == role]


def _kids(pdf: Any, element: Any) -> list[Any]:
    """Return the structure elements directly under an element."""
    return [pdf.objects[int(kid.split()[0])] for kid in element["K"] if isinstance(kid, bytes)]


def _open_groups(pdf: Any, a_list: Any) -> None:
    """Put the items of a group (a div around a term and its meaning) directly in their list."""
    kids = []
    for kid in _kids(pdf, a_list):
        inner = _kids(pdf, kid) if kid["S"] == "/Div" else [kid]
        for part in inner:
            part["P"] = a_list.reference
        kids += inner
    a_list["K"] = type(a_list["K"])([kid.reference for kid in kids])


def _gather_body(pdf: Any, item: Any) -> None:
    """Put the paragraphs of a list item in the body of that item."""
    kids = _kids(pdf, item)
    loose = [kid for kid in kids if kid["S"] not in _ITEM_PARTS]
    if not loose:
        return
    body = type(item)({**item, "S": "/LBody", "P": item.reference})
    body["K"] = type(item["K"])([kid.reference for kid in loose])
    pdf.add_object(body)
    for kid in loose:
        kid["P"] = body.reference
    labels = [kid.reference for kid in kids if kid["S"] in _ITEM_PARTS]
    item["K"] = type(item["K"])([*labels, body.reference])
