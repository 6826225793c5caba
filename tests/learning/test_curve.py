from dataclasses import replace

import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.learning.corpus import read_corpus
from simulator.learning.curve import curve
from simulator.learning.fitting import Settings
from tests.learning.test_learning import answers, catalogue

__all__ = ["catalogue"]


def points(catalogue, given):
    corpus, _ = read_corpus(catalogue.bank("night").source)
    whole = replace(corpus, answers=tuple(given))
    return list(curve(whole, ["pager"], catalogue.question, lambda _: None, Settings(rare=1)))


def test_a_quarter_half_and_all_are_learnt_from_and_all_answers_are_judged(catalogue):
    found = points(catalogue, answers("abcd", 3))
    assert [(one.every, one.passages, one.answers) for one in found] == [(4, 3, 6), (2, 5, 12), (1, 10, 24)]
    assert {one.together["verdicts"] for one in found} == {24.0}
    assert found[-1].learnt["kappa"] == 1.0


def test_answers_of_one_voice_leave_nothing_to_judge_by(catalogue):
    assert points(catalogue, answers("a", 3)) == []
