from dataclasses import replace
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.assess import assess
from simulator.feedback.assessment import SURE, Finding, Verdict
from simulator.feedback.verdicts import Sum
from simulator.questions import Weights
from tests.feedback.making import PROMPT, finding, learnt, question

FOR = Weights(bias=-3.0, features={"owner": 20.0}, cue=4.0, denied=-4.0)
AGAINST = Weights(bias=-3.0, features={}, cue=4.0, denied=-4.0)
STRONGLY_AGAINST = replace(AGAINST, bias=-9.0)
ANSWER = "I gave each desk an owner. Ann had the final say."


def found(answer, weights, *cues, own=()):
    return assess(question(learnt("thing", weights, *cues, own=own)), answer).findings[0]


def test_learnt_evidence_covers_what_no_cue_foresees():
    one = found(ANSWER, FOR)
    assert one.verdict is Verdict.COVERED
    assert [(e.learnt, e.text) for e in one.evidence] == [(True, "I gave each desk an owner")]
    assert one.evidence[0].cue == "owner"


def test_without_words_that_speak_for_it_an_element_is_not_detected():
    one = found(ANSWER, AGAINST)
    assert one.verdict is Verdict.NOT_DETECTED
    assert one.evidence == ()


def test_a_cue_adds_to_what_was_learnt():
    assert found(ANSWER, AGAINST, "final say").covered
    assert not found(ANSWER, STRONGLY_AGAINST, "final say").covered


def test_denied_cues_take_away_from_it():
    answer = "I gave each desk an owner. Nobody had the final say."
    assert found(answer, FOR).covered
    one = found(answer, replace(FOR, denied=-9.0), "final say")
    assert one.verdict is Verdict.DENIED
    assert [e.text for e in one.evidence] == ["Nobody had the final say"]


@pytest.mark.parametrize("weights", [AGAINST, STRONGLY_AGAINST])
def test_a_cue_of_the_candidates_own_always_counts(weights):
    one = found(ANSWER, weights, own=("final say",))
    assert one.covered
    assert one.evidence[0].personal


def test_a_cue_of_the_candidates_own_that_is_denied_does_not_count():
    assert not found("Nobody had the final say.", AGAINST, own=("final say",)).covered


@given(
    st.lists(st.sampled_from(["Ann had the final say.", "Nobody had it.", "It rained?"]), max_size=5).map(
        " ".join
    )
)
def test_no_weights_is_cues_alone(answer):
    assert found(answer, None, "final say") == finding(answer, "final say")


def test_an_answer_of_which_nothing_can_be_weighed_is_judged_by_its_cues():
    assert found("", FOR, "final say") == finding("", "final say")
    assert found(PROMPT, FOR, "final say").verdict is Verdict.NOT_DETECTED


def test_confidence_is_the_probability_of_the_verdict_that_is_given():
    sure = found("weather", replace(FOR, bias=2.0))
    assert sure.confidence == pytest.approx(1 / (1 + exp(-2)))
    unsure = found("weather", replace(FOR, bias=-2.0))
    assert unsure.confidence == pytest.approx(1 / (1 + exp(-2)))


def test_a_doubtful_not_detected_names_the_words_that_came_nearest():
    one = found(ANSWER, replace(FOR, threshold=9.0, bias=-4.0))
    assert one.verdict is Verdict.NOT_DETECTED
    assert one.confidence < SURE
    assert (one.near.text, one.near.cue) == ("I gave each desk an owner", "owner")
    assert one.evidence == ()


def test_a_sure_not_detected_names_no_words():
    one = found(ANSWER, replace(FOR, bias=-12.0))
    assert one.confidence >= SURE
    assert one.near is None


def test_words_that_came_near_are_kept_in_json():
    one = found(ANSWER, replace(FOR, threshold=9.0, bias=-4.0))
    assert Finding.from_json(one.to_json()) == replace(one, confidence=round(one.confidence, 3))
    assert "near" not in found(ANSWER, FOR).to_json()


def test_evidence_by_a_cue_in_the_best_window_goes_before_words_learnt():
    one = found("The owner had the final say.", FOR, "final say")
    assert [(e.cue, e.learnt) for e in one.evidence] == [("final say", False)]


def test_a_cue_elsewhere_is_quoted_behind_what_was_learnt():
    answer = "I gave each desk an owner. It rained. We ate. Ann had the final say."
    assert [e.learnt for e in found(answer, FOR, "final say").evidence] == [True, False]


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(-2, 2))
def test_a_sum_is_covered_from_its_threshold_on_and_its_probability_is_one(learnt_odds, cues, threshold):
    summed = Sum(learnt_odds, cues, threshold)
    assert summed.covered == (learnt_odds + cues >= threshold)
    assert 0 < summed.probability < 1


SAYINGS = st.sampled_from(
    [
        "I named an owner",
        "no owner",
        "the final say",
        "nobody",
        "👍🏽",
        "ﬁnal",
        "it’s",
        "$4m",
        "\u202e",
        "\t",
        "owner" * 9,
    ]
)
ANSWERS = st.one_of(
    st.lists(st.tuples(SAYINGS, st.sampled_from([". ", ", ", "? ", "\n", " — "])), max_size=10).map(
        lambda pairs: "".join(a + b for a, b in pairs)
    ),
    st.text(max_size=60),
)


@given(ANSWERS)
def test_evidence_is_the_text_at_its_offsets(answer):
    for weights in (
        FOR,
        replace(FOR, bias=9.0, features={"owner": 1.0, "i": 1.0, "<money>": 1.0, "N:owner": 1.0}),
    ):
        for one in found(answer, weights, "final say", own=("own word",)).evidence:
            assert one.text
            assert answer[one.start : one.end] == one.text


@given(ANSWERS)
def test_confidence_is_a_share(answer):
    one = found(answer, FOR, "final say")
    assert 0 < one.confidence < 1
