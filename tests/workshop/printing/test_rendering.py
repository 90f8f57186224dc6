"""Rendering reaches no file and no network, whatever a page asks for."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workshop.printing.specimens import Specimen, a_masthead, a_page, composed
from workshop.printing.failures import Cause, PrintFailed
from workshop.printing.rendering import render

_SECRET = "the secret of the house"
_reached: list[str] = []


def _notice(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and "secret.txt" in str(arguments[0]):
        _reached.append(event)
    if event in {"socket.connect", "socket.getaddrinfo"}:
        _reached.append(event)


sys.addaudithook(_notice)


@pytest.fixture
def secret(tmp_path: Path) -> Iterator[str]:
    """Offer the address of a file that must not be read, and fail when anything was reached."""
    file = tmp_path / "secret.txt"
    file.write_text(_SECRET)
    _reached.clear()
    yield file.as_uri()
    assert _reached == []


_WAYS = (
    '<img alt="x" src="{address}">',
    '<object data="{address}"></object>',
    '<embed src="{address}">',
    '<link rel="stylesheet" href="{address}">',
    '<link rel="attachment" href="{address}">',
    '<a rel="attachment" href="{address}">x</a>',
    '<style>@import url("{address}");</style>',
    '<style>@font-face {{ font-family: x; src: url("{address}") }}</style>',
    '<style>body::before {{ content: url("{address}") }}</style>',
    '<p style="background: url({address})">x</p>',
    '<ul style="list-style-image: url({address})"><li>x</li></ul>',
    '<svg viewBox="0 0 1 1"><title>x</title><image href="{address}" width="1" height="1"/></svg>',
    '<svg viewBox="0 0 1 1"><title>x</title><use href="{address}#x"/></svg>',
    '<svg viewBox="0 0 1 1"><title>x</title><style>@import "{address}";</style><path d="M0 0"/></svg>',
)


def _attempt(page: str) -> bytes:
    """Return the PDF, or nothing when the page was refused."""
    try:
        return render(page)
    except PrintFailed:
        return b""


@pytest.mark.parametrize("way", _WAYS)
def test_no_page_reads_a_file(way: str, secret: str) -> None:
    assert _SECRET.encode() not in _attempt(a_page(way.format(address=secret)))


@pytest.mark.parametrize("way", _WAYS)
def test_no_page_reaches_the_network(way: str, secret: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        _reached.clear()
        _attempt(a_page(way.format(address=f"http://127.0.0.1:{server.getsockname()[1]}/")))
    assert secret


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "http://127.0.0.1:1/", "data:image/png;base64,AAAA", "x.png"]
)
def test_an_image_that_is_not_ours_stops_the_document(address: str) -> None:
    with pytest.raises(PrintFailed) as refusal:
        render(a_page(f'<img alt="x" src="{address}">'))
    assert refusal.value.cause is Cause.ASSET


def test_an_attack_in_a_note_is_printed_as_text(secret: str) -> None:
    note = f'<img src="{secret}"><style>p {{ background: url({secret}) }}</style> url({secret})'
    pdf = render(composed(Specimen(masthead=a_masthead(trajectory=note), note=note)))
    assert _SECRET.encode() not in pdf


def test_the_same_page_gives_the_same_file() -> None:
    assert render(composed()) == render(composed())
