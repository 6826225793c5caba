from dataclasses import replace
from itertools import product

import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.learning.calibrating import Calibration, Observation, agreement, calibrate
from simulator.questions import Weights

CALIBRATION = Calibration(slope=2.0, offset=-1.0, cue=1.5, denied=-0.5, threshold=0.25, offsets={"one": 0.5})


def observed(score, covered, *, holds=False, denied=False):
    return Observation("one", "voice", score, holds, denied, covered)


MANY = [
    *(observed(score / 10, score > 0) for score in range(-30, 31)),
    *(observed(score / 10, True, holds=True) for score in range(-10, 11)),
    *(observed(score / 10, False, denied=True) for score in range(-10, 11)),
]


@pytest.mark.parametrize(("holds", "denied"), product([False, True], repeat=2))
def test_weights_made_log_odds_say_what_the_calibration_says(holds, denied):
    """The window's sum enters over a root, so it is enough that bias and features are scaled alike."""
    applied = CALIBRATION.applied("one", Weights(bias=0.5, features={"owner": 3.0}))
    raw = 0.5 + 3.0
    there = applied.bias + applied.features["owner"] + applied.cue * holds + applied.denied * denied
    assert there == pytest.approx(
        CALIBRATION.log_odds(observed(raw, covered=True, holds=holds, denied=denied))
    )
    assert applied.threshold == CALIBRATION.threshold


def test_an_element_that_was_never_judged_has_no_offset_of_its_own():
    weights = Weights(bias=0.5, features={})
    assert CALIBRATION.applied("two", weights).bias == CALIBRATION.applied("one", weights).bias - 0.5


def test_an_element_whose_scores_run_high_is_held_back():
    """Of two elements with the same scores, the one that is there less often is the less likely."""
    often = [replace(one, element="often", covered=one.score > -1) for one in MANY[:61]]
    seldom = [replace(one, element="seldom", covered=one.score > 1) for one in MANY[:61]]
    found = calibrate([*often, *seldom])
    assert found.offset_of("often") > found.offset_of("seldom")


def test_what_speaks_for_an_element_is_given_its_sign():
    found = calibrate(MANY)
    assert found.slope > 0
    assert found.cue > 0 > found.denied


def test_log_odds_are_as_sure_as_the_labels_are():
    """Where labels are a coin's toss, so is the probability."""
    tossed = [observed(0.0, covered) for covered in (True, False) * 60]
    assert calibrate(tossed).log_odds(observed(0.0, covered=True)) == pytest.approx(0.0, abs=0.05)


def test_the_threshold_parts_what_can_be_parted():
    found = calibrate([one for one in MANY if not one.holds and not one.denied])
    verdicts = [found.log_odds(one) >= found.threshold for one in MANY[:61]]
    assert agreement([one.covered for one in MANY[:61]], verdicts)["kappa"] > 0.95


def test_the_same_observations_give_the_same_calibration():
    assert calibrate(MANY) == calibrate([replace(one) for one in MANY])


@pytest.mark.parametrize(
    ("expected", "found", "kappa", "precision", "recall"),
    [
        ("1100", "1100", 1.0, 1.0, 1.0),
        ("1100", "1010", 0.0, 0.5, 0.5),
        ("1100", "0011", -1.0, 0.0, 0.0),
        ("1100", "1111", 0.0, 0.5, 1.0),
        ("1111", "1111", 1.0, 1.0, 1.0),
        ("1110", "1100", 0.5, 1.0, 0.667),
        ("1100", "0000", 0.0, 0.0, 0.0),
    ],
)
def test_agreement(expected, found, kappa, precision, recall):
    got = agreement([one == "1" for one in expected], [one == "1" for one in found])
    assert got == {"kappa": kappa, "precision": precision, "recall": recall, "verdicts": 4.0}
