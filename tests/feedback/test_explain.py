from simulator.feedback.assessment import Verdict
from simulator.feedback.explain import explain
from tests.feedback.making import PROMPT, element, question

ONE = element("thing", "final say", "named ... decider", "council & weekly", "escalation path")
ASKED = question(ONE, element("other", "something else"))


def test_what_was_found_and_counts():
    explained = explain(ASKED, ONE, "Ann had the final say.")
    assert explained.verdict is Verdict.COVERED
    assert [(one.cue, one.text, one.counts) for one in explained.found] == [
        ("final say", "Ann had the final say", True)
    ]


def test_offsets_are_those_of_the_cues_own_words():
    answer = "Ann had the final say."
    found = explain(ASKED, ONE, answer).found[0]
    assert answer[found.start : found.end] == "final say"


def test_what_was_found_and_is_taken_back():
    explained = explain(ASKED, ONE, "Nobody had the final say.")
    assert explained.verdict is Verdict.DENIED
    assert explained.found[0].why_not == "it is denied: 'Nobody'"


def test_what_counts_comes_first():
    explained = explain(ASKED, ONE, "We had no escalation path. Ann had the final say.")
    assert [one.counts for one in explained.found] == [True, False]


def test_a_list_of_names_is_no_mention():
    explained = explain(ASKED, ONE, "RACI, OKRs, escalation path.")
    assert explained.verdict is Verdict.NOT_DETECTED
    assert explained.found[0].why_not == "it only stands in a list of names"


def test_the_question_said_again_is_no_mention():
    explained = explain(ASKED, ONE, PROMPT)
    assert explained.verdict is Verdict.NOT_DETECTED
    assert {one.why_not for one in explained.found} == {"it only repeats the question"}


def test_what_came_close_says_what_is_not_there():
    close = explain(ASKED, ONE, "Each area had a decider.").close
    assert [(one.cue, one.there, one.lacking) for one in close] == [
        ("named ... decider", ("decider",), ("named",))
    ]
    assert close[0].obstacle == "not in the answer: named"


def test_what_came_close_may_be_too_far_apart():
    close = explain(ASKED, ONE, "There was a council. It was weekly.").close
    assert [one.cue for one in close if not one.lacking] == ["council & weekly"]
    assert "too far apart" in close[0].obstacle


def test_what_was_found_is_not_close_as_well():
    assert "final say" not in [
        one.cue for one in explain(ASKED, ONE, "Ann had the final say, and she said so.").close
    ]
