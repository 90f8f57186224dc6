"""What a list of opportunities shows, and in what order."""

from experiments.opportunities.queries import PlacedOpportunity
from experiments.opportunities.ranking import Candidate
from experiments.opportunities.selection import selected


def placed(code: str, title: str, votes: int | None, effort: int | None = None) -> PlacedOpportunity:
    return PlacedOpportunity(
        candidate=Candidate(code, votes, impact=3, effort=effort),
        place=None,
        title=title,
        how_might_we="How might we …?",
        steps=(),
        overlaps=(),
        dots=None,
    )


LIST = [placed("K1", "Ring", 9, 2), placed("K2", "Ask", 4), placed("K3", "Visit", None, 1)]


def codes(*, words: str = "", sort: str = "", is_descending: bool = False) -> list[str]:
    return [item.code for item in selected(LIST, words=words, sort=sort, is_descending=is_descending)]


def test_without_an_order_the_ranking_stays() -> None:
    assert codes() == ["K1", "K2", "K3"]
    assert codes(sort="nonsense") == ["K1", "K2", "K3"]


def test_a_column_orders_and_what_is_not_known_stands_last() -> None:
    assert codes(sort="title") == ["K2", "K1", "K3"]
    assert codes(sort="effort") == ["K3", "K1", "K2"]
    assert codes(sort="dots", is_descending=True) == ["K1", "K2", "K3"]
    assert codes(sort="dots") == ["K2", "K1", "K3"]


def test_every_word_must_be_there() -> None:
    assert codes(words="HOW ring") == ["K1"]
    assert codes(words="ring ask") == []
