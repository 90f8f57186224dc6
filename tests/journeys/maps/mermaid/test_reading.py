"""A Mermaid text is read as Mermaid reads it, and nothing gets lost without a word."""

import pytest

from journeys.maps.mermaid.reading import read
from tests.journeys.maps.mermaid.texts import journey, names, refused, remarks


def test_a_journey_has_a_title_sections_steps_scores_and_people() -> None:
    found = read("journey\n  title My day\n  section Go to work\n    Make tea: 5: Me\n    Do work: 1: Me, Cat\n")
    assert (found.title, [section.name for section in found.sections]) == ("My day", ["Go to work"])
    assert [(task.section, task.name, task.score, task.people, task.line) for task in found.tasks] == [
        ("Go to work", "Make tea", 5, ("Me",), 4),
        ("Go to work", "Do work", 1, ("Me", "Cat"), 5),
    ]
    assert found.actors == ("Cat", "Me")
    assert not found.remarks


def test_texts_for_screen_readers_stand_on_a_line_or_in_braces() -> None:
    found = journey("accTitle: A  day", "accDescr {", "  one;", "  two", "}", "accDescr: again")
    assert (found.acc_title, found.acc_description) == ("A  day", "again")
    assert journey("accDescr {", "  one;", "    two", "}").acc_description == "one;\ntwo"
    assert remarks(found)[-1] == (
        7,
        "The description for screen readers stands there twice: Mermaid leaves out “one;\ntwo”.",
    )


def test_keywords_need_no_capitals_and_the_first_word_has_to_be_small() -> None:
    assert journey("TITLE A", "Section S").title == "A"
    assert refused("Journey\n") == (1, "A Mermaid journey begins with the word “journey”, in small letters.")


def test_names_of_sections_and_steps_keep_their_spaces() -> None:
    found = journey("section  S ", "A : 4 : Me")
    assert ([section.name for section in found.sections], names(found)) == ([" S "], ["A "])


def test_steps_may_stand_before_every_section_and_on_the_first_line() -> None:
    found = read("journey A: 5: Me\nB: 4\nsection S\nC: 3\n")
    assert [(task.section, task.sections_before) for task in found.tasks] == [("", 0), ("", 0), ("S", 1)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_end_of_a_line_will_do(end: str) -> None:
    assert names(read(f"\N{ZERO WIDTH NO-BREAK SPACE}journey{end}{end}\tA: 5{end}   {end}B: 4{end}")) == ["A", "B"]


@pytest.mark.parametrize(
    ("written", "score", "said"),
    [
        ("5", 5, None),
        ("five", None, "“five” is no number: the step “A” has no feeling."),
        ("", 0, "No score is given: Mermaid makes it 0, and the step “A” has no feeling."),
        ("0", 0, "The score 0 is not 1, 2, 3, 4 or 5: the step “A” has no feeling."),
        ("-1", -1, "The score -1 is not 1, 2, 3, 4 or 5: the step “A” has no feeling."),
        ("7", 7, "The score 7 is not 1, 2, 3, 4 or 5: the step “A” has no feeling."),
        ("2.5", 2.5, "The score 2.5 is not 1, 2, 3, 4 or 5: the step “A” has no feeling."),
    ],
)
def test_a_score_outside_one_to_five_is_told(written: str, score: float | None, said: str | None) -> None:
    found = journey(f"A:{written}: Me")
    assert found.tasks[0].score == score
    assert remarks(found) == ([(2, said)] if said else [])


def test_a_colon_in_the_name_moves_everything_and_the_rest_is_told() -> None:
    found = journey("Subject Re: answer: 4: Me")
    assert (found.tasks[0].name, found.tasks[0].score, found.tasks[0].people) == ("Subject Re", None, ("4",))
    assert remarks(found) == [
        (2, "“answer” is no number: the step “Subject Re” has no feeling."),
        (2, "Mermaid leaves out “Me” after the people."),
    ]


def test_people_without_a_name_are_counted_and_told() -> None:
    found = journey("A: 5:", "B: 5: Me,", "C: 5")
    assert [task.people for task in found.tasks] == [("",), ("Me", ""), ()]
    assert [line for line, _ in remarks(found)] == [2, 3]


def test_what_follows_a_hash_is_told() -> None:
    found = journey("# first", "A: 5: Child#1, Mum", "#")
    assert found.actors == ("Child",)
    assert remarks(found) == [
        (2, "Mermaid leaves out “# first”: it takes it for a comment."),
        (3, "Mermaid leaves out “#1, Mum”: it takes it for a comment."),
    ]


def test_comments_go_in_silence_and_one_in_the_middle_of_a_line_is_told() -> None:
    found = journey("%% a note", "", "  %% another", "A: 5: Me %% not one")
    assert found.actors == ("Me %% not one",)
    assert remarks(found) == [
        (5, "“%% not one” is no comment to Mermaid here, since it is not at the start of a line.")
    ]


def test_a_single_per_cent_sign_begins_a_comment_too() -> None:
    assert remarks(journey("%done: 5: Me")) == [(2, "Mermaid leaves out “%done: 5: Me”: it takes it for a comment.")]


def test_directives_go_and_one_that_is_not_closed_takes_the_rest_along() -> None:
    assert names(journey("A: 5", "%%{init: {'theme': 'dark'}}%%", "B: 4")) == ["A", "B"]
    found = journey("A: 5", "%%{init: {", "B: 4")
    assert names(found) == ["A"]
    assert remarks(found) == [(3, "Mermaid leaves out “%%{init: {\nB: 4”: the directive is not closed.")]


def test_lines_are_those_of_the_file_whatever_went_before() -> None:
    text = "---\ntitle: T\n---\n%%{init: {}}%%\n%% note\n\njourney\n%% note\nA: 9\n"
    assert [line for line, _ in remarks(read(text))] == [9]
    assert refused(text + "%% note\nB\n")[0] == 11


def test_a_later_title_takes_the_place_of_an_earlier_one() -> None:
    found = read("---\ntitle: First\n---\njourney\ntitle Second\n")
    assert found.title == "Second"
    assert remarks(found) == [(5, "The title stands there twice: Mermaid leaves out “First”.")]


def test_a_keyword_alone_takes_the_next_line() -> None:
    found = journey("title", "section S", "A: 5")
    assert (found.title, found.sections) == ("section S", ())
    assert remarks(found) == [(2, "“title” stands alone: Mermaid takes the next line, “section S”, as its text.")]
    assert journey("accTitle:", "  A: 5").acc_title == "A: 5"


def test_a_step_that_begins_with_title_is_the_title() -> None:
    found = journey("Title the page: 5: Me")
    assert (found.title, found.tasks) == ("the page: 5: Me", ())
    assert remarks(found) == [(2, "This line begins with “Title”: Mermaid takes it for the title.")]


def test_a_name_in_angle_brackets_goes_from_the_title_and_is_kept_beside_it() -> None:
    found = journey("title The day of <name>")
    assert (found.title, found.written_title) == ("The day of ", "The day of <name>")
    assert remarks(found) == [(2, "Mermaid reads “<” as HTML: “The day of <name>” becomes “The day of ”.")]


def test_double_quotes_in_a_tag_become_single_ones() -> None:
    found = journey('A <a href="x">: 5')
    assert names(found) == ["A <a href='x'>"]
    assert remarks(found) == [(2, 'Mermaid makes the double quotes in “<a href="x">” single ones.')]


def test_codes_stay_as_mermaid_keeps_them_and_their_signs_are_told() -> None:
    found = journey("A#58; B #amp;: 5: Me")
    assert names(found) == ["Aﬂ°°58¶ß B ﬂ°amp¶ß"]
    assert remarks(found) == [(2, "Codes stand for signs: Mermaid draws “A: B &: 5: Me”.")]


def test_a_line_about_style_loses_its_last_semicolon() -> None:
    found = journey("My style: 5:a#b; c;")
    assert found.tasks[0].people == ("aﬂ°b¶ß c",)
    assert (2, "Mermaid leaves out the last “;” of a line with “style” and “#” in it.") in remarks(found)


def test_the_beginning_is_told_about_a_text_that_is_too_long_to_draw() -> None:
    assert remarks(journey(f"A{'a' * 50_000}: 5")) == [(1, "Mermaid draws no text of more than 50,000 characters.")]


@pytest.mark.parametrize(
    ("lines", "line", "reason"),
    [
        (["A", "B: 5"], 2, "“A” has no score: write a colon, a score from 1 to 5, and perhaps people."),
        (["A：5：Me"], 2, "“A：5：Me” has no score: write a colon, a score from 1 to 5, and perhaps people."),
        (["A:"], 2, "“A” has no score: write a colon, a score from 1 to 5, and perhaps people."),
        (["section", ""], 2, "After the word “section” a name is missing."),
        (["accTitle A", "B: 5"], 2, "A colon is missing in “accTitle A”."),
        (["section S: two"], 2, "The name of a section cannot hold a colon: write #58; for it."),
        (["title A; B"], 2, "A semicolon cannot stand here: write #59; for it."),
        (["A; B: 5"], 2, "A semicolon cannot stand here: write #59; for it."),
        (["Child #1: 5"], 2, "What follows # is left out, and so “Child” has no score: write #35; for the #."),
        (["", "Journey on: 4"], 3, "A line cannot begin with the word “Journey” here: write another word first."),
        ([": 4: Me"], 2, "Before the colon the name of a step is missing."),
        (["accDescr {", "A: 5"], 2, "This text for screen readers has no end, or nothing stands in it."),
        (["A: 5", "accTitle:"], 3, "This text for screen readers has no end, or nothing stands in it."),
        (["C4Container: 5"], 2, "Mermaid takes a text with the word “C4Container” for another kind of drawing."),
    ],
)
def test_what_mermaid_does_not_read_is_refused_with_its_line(lines: list[str], line: int, reason: str) -> None:
    assert refused("\n".join(("journey", *lines, ""))) == (line, reason)


@pytest.mark.parametrize("text", ["", "\n", "flowchart TD\n", "JOURNEY\n", "# note\njourney\n", "journeyfoo\nA: 5\n"])
def test_only_a_journey_is_read(text: str) -> None:
    assert refused(text)[1] == "A Mermaid journey begins with the word “journey”, in small letters."


@pytest.mark.parametrize(
    "piece", ["\n", " \n", "%% a\n", "A %% b\n", "#58;", "<a", "style:#", "%%{a ", "ﬂ°", ":", "}%"]
)
def test_a_great_deal_of_anything_is_no_work(piece: str) -> None:
    text = "journey\nA: 5: Me" + piece * (100_000 // len(piece))
    assert (names(read(text)) if "%% b" not in piece else refused(text)[0]) in (["A"], 3)
