import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.learning.fitting import Sample, Settings, Space, fit

OWNED = [frozenset({"owner", "name", filler}) for filler in ("ann", "bob", "cyd", "dee")]
DULL = [frozenset({"rain", "name", filler}) for filler in ("ann", "bob", "cyd", "dee")]
SETTINGS = Settings()


def samples(present=OWNED, absent=DULL):
    there = [Sample(one, {"ownership": (True, 1.0)}, 0.3) for one in present]
    return there + [Sample(one, {"ownership": (False, 1.0)}, 0.3) for one in absent]


def fitted(given, *elements, settings=SETTINGS):
    return dict(fit(given, elements or ("ownership",), settings))


def test_what_tells_the_labels_apart_weighs_and_what_does_not_weighs_little():
    found = fitted(samples())["ownership"].features
    assert found["owner"] > 0 > found["rain"]
    assert abs(found["name"]) < found["owner"] / 2


def test_a_feature_that_is_rare_is_left_out():
    assert "ann" in fitted(samples())["ownership"].features
    rarer = Settings(rare=3)
    assert "ann" not in fitted(samples(), settings=rarer)["ownership"].features


def test_only_the_heaviest_features_are_kept():
    found = fitted(samples(), settings=Settings(kept=2))["ownership"].features
    assert sorted(found) == ["owner", "rain"]


def test_the_order_of_features_in_a_text_does_not_matter():
    assert list(Space(samples(), 2).names) == sorted(Space(samples(), 2).names)


def test_the_same_samples_give_the_same_weights():
    assert fitted(samples()) == fitted(samples())


def test_one_elements_weights_do_not_depend_on_which_others_are_fitted():
    given = [*samples(), *(Sample(one, {"weather": (True, 1.0)}, 0.3) for one in DULL)]
    assert fitted(given, "ownership", "weather")["ownership"] == fitted(given, "ownership")["ownership"]


def test_a_label_that_weighs_nothing_teaches_nothing():
    doubtful = [Sample(frozenset({"owner", "zebra"}), {"ownership": (True, 0.0)}, 0.3)] * 5
    assert fitted([*samples(), *doubtful])["ownership"].features["zebra"] == 0


def test_a_text_of_another_element_counts_lightly_as_one_without_this():
    stranger = [Sample(frozenset({"owner", "zebra"}), {"animals": (True, 1.0)}, 0.3)] * 4
    alone, beside = fitted(samples()), fitted([*samples(), *stranger])
    assert beside["ownership"].features["owner"] < alone["ownership"].features["owner"] * 1.5
    assert beside["ownership"].features["zebra"] < 0
