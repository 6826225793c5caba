import pytest

from simulator.feedback.assessment import Verdict
from simulator.feedback.explain import explain
from simulator.questions import Weights
from tests.feedback.making import PROMPT, element, learnt, question

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


FOR = Weights(
    -3.0, {"owner": 8.0, "desk": 2.0, "would": -1.0, "H:owner": -6.0, "rain": 9.0}, cue=1.5, threshold=0.5
)


def test_the_sum_tells_what_the_best_window_brought_and_what_the_cues():
    one = learnt("thing", FOR, "final say")
    weighed = explain(question(one), one, "I gave each desk an owner. Ann had the final say.").weighed
    assert weighed.text == "I gave each desk an owner"
    assert [(share.feature, share.text) for share in weighed.speaks_for] == [
        ("owner", "owner"),
        ("desk", "desk"),
    ]
    assert weighed.speaks_against == ()
    assert (weighed.sum.cues, weighed.sum.threshold) == (1.5, 0.5)
    assert weighed.decided


def test_shares_are_what_makes_the_score():
    one = learnt("thing", FOR)
    weighed = explain(question(one), one, "We would name an owner for each desk.").weighed
    shares = (*weighed.speaks_for, *weighed.speaks_against)
    assert sum(share.odds for share in shares) + FOR.bias == pytest.approx(weighed.sum.learnt)
    assert [share.feature for share in weighed.speaks_against] == ["H:owner"]


def test_a_cue_of_ones_own_decides_without_the_sum():
    one = learnt("thing", FOR, own=("final say",))
    explained = explain(question(one), one, "Ann had the final say.")
    assert explained.verdict is Verdict.COVERED
    assert not explained.weighed.decided
    assert not explained.weighed.sum.covered


def test_an_element_of_which_nothing_was_learnt_has_no_sum():
    assert explain(ASKED, ONE, "Ann had the final say.").weighed is None


def test_no_sentence_to_weigh_is_no_sum():
    one = learnt("thing", FOR)
    assert explain(question(one), one, "").weighed is None
    assert explain(question(one), one, PROMPT).weighed is None
