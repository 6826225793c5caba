from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.questions import Weights
from tests.feedback.making import windows

OWNER = Weights(bias=-2.0, features={"owner": 9.0, "name_owner": 3.0, "N:owner": -9.0, "Q:owner": 9.0})
SAID = "I named owners."
DULL = "The weather was grey that morning."
SENTENCES = st.sampled_from(
    [SAID, DULL, "Nobody was the owner.", "Who is the owner?", "$4m went to 12 desks.", "最終."]
)


def score(answer, weights=OWNER):
    weighing = windows(answer).weigh(weights)
    return None if weighing is None else weighing.score


def test_the_score_is_the_bias_and_the_weights_over_the_root_of_the_number_of_features():
    [window] = windows(SAID).telling
    assert score(SAID) == pytest.approx(-2.0 + (9.0 + 3.0) / sqrt(len(window.names)))


def test_the_best_window_counts():
    weighing = windows(f"{DULL} {SAID} {DULL}").weigh(OWNER)
    assert weighing.window.sentences == range(1, 2)


def test_what_is_said_over_two_sentences_is_scored_together():
    split = Weights(bias=0.0, features={"owner": 3.0, "desk": 3.0})
    assert windows("I named owners. One per desk.").weigh(split).window.sentences == range(2)


@pytest.mark.parametrize("times", [2, 5])
def test_a_window_that_is_said_again_scores_no_more(times):
    assert score(" ".join([SAID] * times)) == pytest.approx(score(SAID))


def test_the_same_words_again_in_one_sentence_score_no_more():
    assert score("I named owners, I named owners.") <= score(SAID)


def test_what_is_denied_speaks_against():
    assert score("Nobody was the owner.") < OWNER.bias


@given(st.lists(SENTENCES, max_size=6), SENTENCES)
def test_a_further_sentence_never_lowers_the_score(told, further):
    said = " ".join([DULL, *told])
    assert score(f"{said} {further}") >= score(said) - 1e-9


def test_a_question_is_no_window_beside_statements():
    assert [window.sentences for window in windows("Who is the owner? " + SAID).telling] == [
        range(2),
        range(1, 2),
    ]


def test_an_answer_of_nothing_but_questions_is_still_scored():
    assert [window.sentences for window in windows("Who is the owner?").telling] == [range(1)]


def test_an_empty_answer_is_not_scored():
    assert score("") is None
    assert score("…") is None


def test_a_sentence_that_says_nothing_is_passed_over():
    aside = frozenset(range(3))
    assert [window.sentences for window in windows(f"{SAID} {DULL}", aside).telling] == [range(1, 2)]
    assert windows(SAID, aside).weigh(OWNER) is None


def test_a_sentence_of_which_little_says_nothing_is_kept():
    assert windows(SAID, frozenset({0})).weigh(OWNER) is not None


def test_what_weighed_most_comes_first_and_only_what_speaks_for_it():
    cut = windows("I named owners, and nobody was the owner before.")
    told = cut.told(cut.telling[0], OWNER)
    assert [one.name for one in told] == ["owner", "name_owner"]


def test_no_more_than_three_words_are_named():
    every = Weights(0.0, dict.fromkeys(("i", "name", "owner", "i_name", "name_owner"), 1.0))
    cut = windows(SAID)
    assert len(cut.told(cut.telling[0], every)) == 3
