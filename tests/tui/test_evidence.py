from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assessment import Verdict
from simulator.tui.widgets.evidence import Stretch, numbered, numbers, superscript
from simulator.visible import visible
from tests.tui.rig import ANSWER, assess, bank

RAISED = re.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹˒]")
letters = st.text(st.characters(exclude_characters="⁰¹²³⁴⁵⁶⁷⁸⁹˒", exclude_categories=["Cs"]), max_size=60)


@st.composite
def marked(draw):
    answer = draw(letters)
    places = st.integers(0, len(answer))
    spans = draw(
        st.lists(st.tuples(places, places, st.integers(1, 9), st.sampled_from(list(Verdict)[:2])), max_size=6)
    )
    return answer, [Stretch(min(a, b), max(a, b), number, verdict) for a, b, number, verdict in spans]


@given(marked())
def test_marks_add_numbers_and_change_no_word(case):
    answer, spans = case
    assert RAISED.sub("", numbered(answer, spans).plain) == visible(answer)


@given(marked())
def test_every_marked_stretch_has_its_number_behind_it(case):
    answer, spans = case
    shown = numbered(answer, spans).plain
    for span in spans:
        if span.start < span.end:
            assert superscript(span.number) in shown


def test_numbers_follow_the_order_of_the_elements(tmp_path):
    question = bank(tmp_path / "b.yaml").questions[0]
    assert numbers(assess(question, ANSWER)) == {
        "situation": 1,
        "decision_rights": 2,
        "ownership": 3,
        "adoption": 4,
    }


def test_two_elements_that_end_at_the_same_word_are_told_apart():
    spans = [
        Stretch(0, 3, 1, Verdict.COVERED),
        Stretch(4, 7, 2, Verdict.COVERED),
        Stretch(0, 7, 12, Verdict.COVERED),
    ]
    assert numbered("one two", spans).plain == "one¹ two²˒¹²"


def test_evidence_beyond_the_answer_is_passed_over():
    assert numbered("short", [Stretch(2, 90, 1, Verdict.COVERED)]).plain == "short"


def test_brackets_in_an_answer_stay_as_they_are():
    assert numbered("see [bold]arr[0][/bold]", []).plain == "see [bold]arr[0][/bold]"
