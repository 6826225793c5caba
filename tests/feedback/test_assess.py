import pytest

from simulator.feedback.assess import BARE_LIST, assess
from simulator.feedback.assessment import Verdict
from tests.feedback.making import GOVERNANCE, PROMPT, element, finding, question

ANSWER = (
    "In 2023 three heads each thought that pricing was theirs. I wrote one page: the pricing lead has the final say below 5%. "
    "Each line got a named owner. We had no escalation path. Decisions fell from 14 days to 9."
)


def verdicts(answer, asked=GOVERNANCE):
    return {one.element: one.verdict for one in assess(asked, answer).findings}


def test_each_element_gets_its_verdict():
    assert verdicts(ANSWER) == {
        "decision_rights": Verdict.COVERED,
        "escalation": Verdict.DENIED,
        "before_after": Verdict.COVERED,
        "cadence": Verdict.NOT_DETECTED,
        "ownership": Verdict.COVERED,
    }


def test_evidence_is_the_clause_that_a_reader_needs():
    found = finding(ANSWER, "final say")
    assert [one.text for one in found.evidence] == ["the pricing lead has the final say below 5%"]
    assert found.evidence[0].cue == "final say"


def test_evidence_in_a_long_clause_is_kept_short():
    answer = "well " * 30 + "she had the final say" + " indeed" * 30
    assert len(finding(answer, "final say").evidence[0].text.split()) <= 12


def test_a_denial_quotes_the_words_that_deny():
    found = finding("There were many plans but nobody had the final say.", "final say")
    assert found.verdict is Verdict.DENIED
    assert found.evidence[0].text == "but nobody had the final say"


def test_the_best_mention_decides():
    assert finding("We had no owner. Each area now has an owner.", "owner").covered
    assert finding("Each area has an owner. We had no owner at first.", "owner").covered


def test_what_was_put_right_is_covered_and_quotes_both():
    found = finding("There was no owner, so I named one.", "owner")
    assert found.covered
    assert found.evidence[0].text == "There was no owner, so I named one"


@pytest.mark.parametrize(
    "answer",
    [
        "RACI, DRI, escalation path, final say.",
        "Decision rights, Escalation path, Regular cadence, Named owners, Before and after",
        "- Decision rights\n- Escalation path\n- Named owners",
        "Escalation path. Named owners. Decision rights.",
    ],
)
def test_a_bare_list_of_names_covers_nothing_and_is_told_so(answer):
    assessment = assess(GOVERNANCE, answer)
    assert not any(one.covered for one in assessment.findings)
    assert assessment.remarks == (BARE_LIST,)


def test_one_clause_about_each_is_enough():
    answer = "Ann had the final say, Bob wrote the escalation path, and each area had a named owner."
    assert sum(one.covered for one in assess(GOVERNANCE, answer).findings) == 3


def test_a_question_pasted_as_its_answer_covers_nothing():
    assert not any(one.covered for one in assess(GOVERNANCE, PROMPT).findings)


def test_words_of_the_question_count_in_a_sentence_of_ones_own():
    assert (
        verdicts("I introduced a model in which Ann had the final say.")["decision_rights"] is Verdict.COVERED
    )


def test_a_lesson_may_be_what_one_would_do():
    assert finding("I would start smaller next time.", "start smaller", name="lesson").covered
    assert not finding("I would start smaller next time.", "start smaller", name="pilot").covered


def test_a_situation_may_be_the_state_before():
    answer = "The old council fought over everything."
    assert finding(answer, "council fought", name="situation").covered
    assert not finding(answer, "council", name="forum").covered


def test_optional_elements_are_found_and_not_counted():
    asked = question(element("one", "first thing"))
    asked = type(asked)(
        **{name: getattr(asked, name) for name in asked.__slots__}
        | {"optional": (element("two", "second thing"),)}
    )
    assessment = assess(asked, "It was the second thing that mattered.")
    assert [(one.element, one.required, one.covered) for one in assessment.findings] == [
        ("one", True, False),
        ("two", False, True),
    ]
    assert assessment.coverage == 0


def test_a_personal_cue_marks_its_evidence():
    mine = element("one", "first thing")
    mine = type(mine)(id="one", name="One", cues=("first thing",), personal_cues=("my own phrase",))
    evidence = assess(question(mine), "It was my own phrase.").findings[0].evidence
    assert [one.personal for one in evidence] == [True]


@pytest.mark.parametrize(
    "answer",
    [
        "",
        " ",
        "\n",
        "👍" * 500,
        "a" * 50_000,
        "最終決定" * 500,
        "…!?—;:",
        "\x00\x1b[31m",
        "\ud800 final say",
        "1. ",
        "%",
        "$",
        "I",
        "?",
    ],
)
def test_no_answer_is_too_odd(answer):
    assert len(assess(GOVERNANCE, answer).findings) == 5


def test_a_list_of_notes_is_read():
    notes = "• ann - final say on price\n• weekly council w/ design\n• lead time 14d -> 9d, all by me"
    assert [one.covered for one in assess(GOVERNANCE, notes).findings] == [True, False, True, True, False]


def test_twenty_thousand_words_are_read_to_the_end():
    answer = "we talked a lot and then some more " * 2500 + "She had the final say."
    assert verdicts(answer)["decision_rights"] is Verdict.COVERED
