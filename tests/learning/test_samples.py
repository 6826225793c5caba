import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.learning.corpus import LabelledAnswer
from simulator.learning.fitting import Settings
from simulator.learning.samples import answer_samples, passage_samples
from simulator.questions import Passage

SETTINGS = Settings()
RAIN, OWNER, MEETING = "It rained.", "I named an owner.", "We met on Mondays."


def labelled(covered=None, absent=None, also=None, unquoted=()):
    answer = f"{RAIN} {OWNER} {MEETING}"
    return LabelledAnswer("a", "v", "q", answer, covered or {}, absent or {}, also or {}, frozenset(unquoted))


def labels(answer, element):
    """Return the label of an element for the windows, with the sentences that they hold."""
    return [one.labels.get(element) for one in answer_samples(answer, SETTINGS)]


def test_a_passage_is_labelled_for_its_element_and_carries_others():
    [one] = passage_samples({"ownership": (Passage(OWNER, True, also=("cadence",)),)}, SETTINGS)
    assert one.labels == {"ownership": (True, 1.0), "cadence": (True, 1.0)}
    assert {"owner", "name"} <= one.features


def test_an_absent_passage_is_labelled_so():
    [one] = passage_samples({"ownership": (Passage(RAIN, False),)}, SETTINGS)
    assert one.labels == {"ownership": (False, 1.0)}


def test_windows_that_hold_the_quoted_words_are_present_and_the_others_absent():
    found = labels(labelled(covered={"ownership": OWNER}), "ownership")
    present, absent = (True, SETTINGS.answers), (False, SETTINGS.answers)
    # rain; rain and owner; owner; owner and meeting; meeting
    assert found == [absent, present, present, present, absent]


def test_an_element_that_was_asked_for_and_is_absent_is_absent_in_every_window():
    assert set(labels(labelled(absent={"cadence": "silent"}), "cadence")) == {(False, SETTINGS.answers)}


def test_covered_without_a_quotation_teaches_nothing():
    answer = labelled(unquoted=("cadence",))
    assert set(labels(answer, "cadence")) == {(False, 0.0)}


def test_an_element_that_was_not_asked_for_weighs_little():
    assert set(labels(labelled(), "cadence")) == {None}
    assert {one.others for one in answer_samples(labelled(), SETTINGS)} == {SETTINGS.unasked}


def test_an_element_beyond_the_questions_is_present_where_it_is_quoted():
    assert labels(labelled(also={"cadence": MEETING}), "cadence")[-1] == (True, SETTINGS.answers)
