"""The balance of the four levers."""

from journeys.networks.intentions.control import Lever, empty_levers


def test_a_lever_that_holds_nothing_is_named() -> None:
    assert empty_levers({Lever.BELIEFS: 2, Lever.BOUNDARIES: 3, Lever.DIAGNOSTIC: 0}) == (
        Lever.INTERACTIVE,
        Lever.DIAGNOSTIC,
    )


def test_four_that_hold_something_are_in_balance() -> None:
    assert empty_levers(dict.fromkeys(Lever, 1)) == ()
