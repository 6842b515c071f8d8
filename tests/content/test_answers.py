"""What an office asks in the chat: labels, answers that fit, and which question comes next."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from content.survey import (
    MOST_ANSWER,
    Answers,
    Kind,
    Option,
    Page,
    Question,
    Survey,
    When,
    Words,
    asked,
    fits,
    following,
    kept,
    parse,
    written,
)


def poll(kind: Kind, *labels: str, required: bool | None = None) -> Question:
    """A question as a coordinator makes it; its options are o1, o2 and so on."""
    options = (Option(id=f"o{n}", label=Words(id=label)) for n, label in enumerate(labels, start=1))
    asks = {"id": "q", "kind": kind, "text": Words(id="Contoh"), "options": tuple(options)}
    return Question.model_validate({**asks, "required": required})


def test_what_has_no_english_is_said_in_indonesian() -> None:
    assert (Words(id="Ya", en="Yes").said("en"), Words(id="Ya").said("en")) == ("Yes", "Ya")


@pytest.mark.parametrize(
    ("label", "other"), [("Hari  Senin", "hari\u00a0SENIN\u200b"), ("Kafé", "Kafe\u0301")]
)
def test_labels_that_look_alike_are_refused(label: str, other: str) -> None:
    with pytest.raises(ValidationError, match="is like a label before it"):
        poll("single", label, other)


def test_emoji_are_told_apart_though_they_are_newer_than_this_python() -> None:
    assert poll("single", "😀", "🫩", "🫪").values == ("o1", "o2", "o3")


def test_all_but_a_text_are_required() -> None:
    assert [poll("scale").required, poll("text").required] == [True, False]


def test_whether_an_answer_is_required_can_be_said() -> None:
    assert not poll("scale", required=False).required
    assert poll("text", required=True).required


FITTING = [
    (poll("single", "a", "b"), ("o1",), True),
    (poll("single", "a", "b"), ("o1", "o2"), False),
    (poll("single", "a", "b"), ("o3",), False),
    (poll("single", "a", "b"), ("a",), False),
    (poll("single", "a", "b"), (), False),
    (poll("single", "a", "b", required=False), (), True),
    (poll("several", "a", "b"), ("o2", "o1"), True),
    (poll("several", "a", "b"), ("o1", "o1"), False),
    (poll("several", "a", "b"), ("o1", "o3"), False),
    (poll("several", "a", "b"), (), False),
    (poll("scale"), ("4",), True),
    (poll("scale"), ("5",), False),
    (poll("scale"), ("0",), False),
    (poll("yes_no"), ("no",), True),
    (poll("yes_no"), ("No",), False),
    (poll("text"), (), True),
    (poll("text", required=True), (), False),
    (poll("text"), ("Baik *sekali* <b>",), True),
    (poll("text"), ("👍🏽",), True),
    (poll("text"), ("",), False),
    (poll("text"), (" \n\u200b\u3000",), False),
    (poll("text"), ("x" * MOST_ANSWER,), True),
    (poll("text"), ("x" * (MOST_ANSWER + 1),), False),
    (poll("text"), ("satu", "dua"), False),
]


@pytest.mark.parametrize(("question", "values", "fitting"), FITTING)
def test_an_answer_fits_its_question(
    question: Question, values: tuple[str, ...], fitting: bool
) -> None:
    assert fits(question, values) is fitting


def test_what_hung_on_an_answer_that_was_changed_is_not_asked_and_not_kept() -> None:
    chain = survey_of(
        Question(id="a", kind="yes_no", text=Words(id="A")),
        Question(
            id="b", kind="yes_no", text=Words(id="B"), when=When(question="a", values=("yes",))
        ),
        Question(id="c", kind="text", text=Words(id="C"), when=When(question="b", values=("yes",))),
    )
    answers = {"a": ("yes",), "b": ("yes",), "c": ("Contoh",), "gone": ("yes",)}
    assert kept(chain, answers) == {"a": ("yes",), "b": ("yes",), "c": ("Contoh",)}
    assert kept(chain, {**answers, "a": ("no",)}) == {"a": ("no",)}
    assert [each.id for each in asked(chain, {**answers, "a": ("no",)})] == ["a"]


def survey_of(*questions: Question) -> Survey:
    pages = [Page(questions=questions[place : place + 2]) for place in range(0, len(questions), 2)]
    return Survey(id="contoh", title=Words(id="Contoh"), pages=tuple(pages))


KINDS_OF_ALL: tuple[Kind, ...] = ("single", "several", "scale", "yes_no", "text")


@st.composite
def surveys(draw: st.DrawFn) -> Survey:
    """Up to eight questions, many of which hang on an earlier one."""
    made: list[Question] = []
    for number in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from(KINDS_OF_ALL))
        labels = "abc"[: draw(st.integers(2, 3))] if kind in ("single", "several") else ""
        question = {
            "id": f"q{number}",
            "kind": kind,
            "text": Words(id="Contoh", en=draw(st.none() | st.just("Sample"))),
            "options": tuple(Option(id=each, label=Words(id=each)) for each in labels),
            "required": draw(st.none() | st.booleans()),
        }
        branches = draw(st.booleans())
        if branches and (earlier := [each for each in made if each.values]):
            on = draw(st.sampled_from(earlier))
            values = draw(st.lists(st.sampled_from(on.values), min_size=1, max_size=2))
            question["when"] = When(question=on.id, values=tuple(values))
        made.append(Question.model_validate(question))
    return survey_of(*made)


def some_answer(question: Question) -> st.SearchStrategy[tuple[str, ...]]:
    """Any answer that fits: several values, one, or none."""
    if question.kind == "text":
        given: st.SearchStrategy[tuple[str, ...]] = st.just(("Contoh",))
    else:
        most = len(question.values) if question.kind == "several" else 1
        some = st.lists(st.sampled_from(question.values), min_size=1, max_size=most, unique=True)
        given = some.map(tuple)
    return given if question.required else given | st.just(())


def applies(survey: Survey, question: Question, answers: Answers) -> bool:
    """The rule said once more, from the question upwards."""
    when = question.when
    if when is None:
        return True
    on = next(each for each in survey.questions if each.id == when.question)
    chosen = answers.get(on.id, ())
    return applies(survey, on, answers) and any(value in when.values for value in chosen)


@given(surveys(), st.data())
def test_asking_ends_and_asks_all_that_applies_and_nothing_else(
    survey: Survey, data: st.DataObject
) -> None:
    answers: dict[str, tuple[str, ...]] = {}
    for question in survey.questions:  # some answers of before, whatever they hang on
        if data.draw(st.booleans()):
            answers[question.id] = data.draw(some_answer(question))
    for _ in survey.questions:
        if (coming := following(survey, answers)) is not None:
            assert applies(survey, coming, answers)
            assert coming.id not in answers
            answers[coming.id] = data.draw(some_answer(coming))
            assert fits(coming, answers[coming.id])
    assert following(survey, answers) is None
    applying = [each.id for each in survey.questions if applies(survey, each, answers)]
    assert [each.id for each in asked(survey, answers)] == applying
    assert list(kept(survey, answers)) == applying


@given(surveys(), st.data())
def test_what_is_kept_is_kept_again_and_asks_the_same(survey: Survey, data: st.DataObject) -> None:
    some = {each.id: some_answer(each) for each in survey.questions}
    answers = data.draw(st.fixed_dictionaries({}, optional=some))
    once = kept(survey, answers)
    assert kept(survey, once) == once
    assert asked(survey, once) == asked(survey, answers)
    assert following(survey, once) == following(survey, answers)


@given(surveys())
def test_what_was_written_is_parsed_to_the_same_and_written_alike(survey: Survey) -> None:
    assert parse(written(survey)) == survey
    assert written(parse(written(survey))) == written(survey)


def test_a_row_calls_the_values_of_a_branch_as_a_file_does() -> None:
    branch = Question(
        id="r", kind="text", text=Words(id="Saran"), when=When(question="q", values=("no",))
    )
    assert '"when":{"question":"q","is":["no"]}' in written(survey_of(poll("yes_no"), branch))


def test_a_row_holds_only_what_was_said() -> None:
    assert written(survey_of(poll("text"))) == (
        '{"id":"contoh","title":{"id":"Contoh"},"pages":[{"questions":'
        '[{"id":"q","kind":"text","text":{"id":"Contoh"},"required":false}]}]}'
    )
    with pytest.raises(ValueError, match="Invalid JSON"):
        parse("{")
