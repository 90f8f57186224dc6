"""A request costs a thread only once all of it is there."""

import pytest

from workshop.listening import LARGEST_HELD, is_whole

HEAD = b"POST /notes HTTP/1.1\r\nHost: example.org\r\n"


@pytest.mark.parametrize(
    "seen",
    [
        b"GET / HTTP/1.1\r\nHost: example.org\r\n\r\n",
        HEAD + b"Content-Length: 3\r\n\r\nabc",
        HEAD + b"content-length:3\r\n\r\nabcGET / HTTP/1.1",
        HEAD + b"Content-Length: 0\r\n\r\n",
        pytest.param(HEAD + b"Content-Length: %d\r\n\r\na" % LARGEST_HELD, id="larger than what is held"),
        pytest.param(HEAD + b"Content-Length: 3\r\nExpect: 100-continue\r\n\r\n", id="waits until we ask"),
        pytest.param(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", id="in pieces"),
        pytest.param(HEAD + b"Content-Length: 9999999999\r\n\r\n", id="the parser refuses it"),
        pytest.param(HEAD + b"Content-Length: three\r\n\r\n", id="the parser refuses this too"),
    ],
)
def test_a_whole_request_is_worked_on(seen: bytes) -> None:
    assert is_whole(seen)


@pytest.mark.parametrize(
    "seen",
    [
        b"",
        b"G",
        b"GET / HTTP/1.1\r\nHost: example.org\r\n",
        HEAD + b"Content-Length: 3\r\n\r",
        HEAD + b"Content-Length: 3\r\n\r\nab",
        HEAD + b"X-Note: expect: nothing\r\nContent-Length: 3\r\n\r\n",
    ],
)
def test_half_a_request_waits(seen: bytes) -> None:
    assert not is_whole(seen)
