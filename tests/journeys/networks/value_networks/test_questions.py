"""The six questions of a value network."""

from journeys.networks.value_networks.questions import Answers, questions_of


def test_six_questions_each_with_their_elements() -> None:
    found = questions_of({2: (Answers(None, ("share knowledge",)),)}, {"client_value": [1, 6], "competences": [2, 3]})
    assert [question.number for question in found] == [1, 2, 3, 4, 5, 6]
    assert [[str(word) for word in question.elements] for question in found][:3] == [
        ["Client value"],
        ["Competences"],
        ["Competences"],
    ]


def test_a_question_without_lines_is_not_answered() -> None:
    found = questions_of({2: (Answers(None, ("share knowledge",)),), 3: (Answers(None, ()),)}, {})
    assert [question.is_answered for question in found] == [False, True, False, False, False, False]
