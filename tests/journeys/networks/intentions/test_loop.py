"""The flywheel as a loop."""

from journeys.networks.intentions.loop import Link, loop_of


def a_link(code: str, follows: str | None, stories: int = 1) -> Link:
    return Link(code, code.lower(), follows, stories)


def codes(links: tuple[Link, ...]) -> list[str]:
    return [link.code for link in links]


def test_the_links_follow_each_other_and_come_back() -> None:
    loop = loop_of([a_link("W1", "W3"), a_link("W2", "W1"), a_link("W3", "W2")])
    assert (codes(loop.links), loop.is_closed) == (["W1", "W3", "W2"], True)


def test_a_loop_that_stops_is_not_closed() -> None:
    loop = loop_of([a_link("W1", "W2"), a_link("W2", None)])
    assert (codes(loop.links), loop.is_closed) == (["W1", "W2"], False)


def test_what_the_loop_does_not_reach_comes_after_it() -> None:
    loop = loop_of([a_link("W1", "W2"), a_link("W2", "W1"), a_link("W3", "W1")])
    assert (codes(loop.links), loop.is_closed) == (["W1", "W2", "W3"], False)


def test_a_loop_that_turns_back_halfway_is_not_closed() -> None:
    assert not loop_of([a_link("W1", "W2"), a_link("W2", "W3"), a_link("W3", "W2")]).is_closed


def test_the_link_with_the_fewest_stories_is_thin() -> None:
    loop = loop_of([a_link("W1", "W2", 5), a_link("W2", "W3", 0), a_link("W3", "W1", 2)])
    assert codes(loop.thin) == ["W2"]
    assert loop_of([a_link("W1", "W2"), a_link("W2", "W1")]).thin == ()


def test_nothing_is_no_loop() -> None:
    loop = loop_of([])
    assert (loop.links, loop.is_closed, loop.thin) == ((), False, ())
