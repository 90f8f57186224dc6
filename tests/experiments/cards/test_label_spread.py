"""Labels pushed apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from experiments.cards.label_spread import spread


def test_labels_with_room_stay_at_their_line() -> None:
    assert spread([40, 100, 70], gap=16, top=0, foot=200) == (40, 100, 70)


def test_labels_on_one_line_move_apart_by_the_same_distance() -> None:
    assert spread([100, 100], gap=16, top=0, foot=200) == (92, 108)


def test_labels_near_the_foot_stay_above_it() -> None:
    assert spread([200, 199, 198], gap=16, top=0, foot=200) == (200, 184, 168)


def test_no_labels_need_no_places() -> None:
    assert spread([], gap=16, top=0, foot=200) == ()


@given(st.lists(st.floats(0, 200), max_size=6))
def test_labels_never_overlap_keep_their_order_and_stay_inside(wanted: list[float]) -> None:
    places = spread(wanted, gap=16, top=0, foot=200)
    in_order = [place for _, place in sorted(zip(wanted, places, strict=True))]
    assert all(0 <= place <= 200 for place in places)
    assert all(second - first >= 16 - 0.11 for first, second in pairwise(in_order))
