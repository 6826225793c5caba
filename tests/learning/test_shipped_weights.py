"""The weights that ship are what the passages and answers that ship teach."""

from dataclasses import replace

import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.banks.catalogue import load, no_weights
from simulator.banks.weights import STEPS, learnt, provenance
from simulator.learning.corpus import read_corpus
from simulator.learning.fitting import Settings, fit
from simulator.learning.learning import Material, learn
from simulator.places import Place, Places, shipped_banks
from simulator.questions import Element

FILE = shipped_banks() / "elements.yaml"
FEW = ("customer_value", "cadence")
"""Elements that are fitted again in every run; all of them take minutes."""


def shipped(name):
    return learnt(Element(name, name), FILE)


def steps(weights):
    """Return the weights as steps of the heaviest, which no scaling changes."""
    heaviest = max(map(abs, weights.features.values()))
    return {name: round(STEPS * weight / heaviest) for name, weight in weights.features.items()}


def differing(again, kept):
    """Return the features of which one fit makes more than a rounding's difference to the other."""
    one, other = steps(again), steps(kept)
    return {name for name in one.keys() | other.keys() if abs(one.get(name, 0) - other.get(name, 0)) > 1}


@pytest.fixture(scope="module")
def corpus():
    found, problems = read_corpus(FILE)
    assert not problems
    return found


@pytest.fixture(scope="module")
def material(corpus):
    return Material.of(corpus, Settings())


def test_they_are_of_the_passages_and_answers_as_they_are_now(corpus):
    assert provenance(FILE).digest == corpus.digest


def test_elements_fitted_again_have_the_weights_that_ship(material):
    for name, again in fit(material.without(), FEW, Settings()):
        assert differing(again, shipped(name)) == set()


@pytest.mark.nightly
def test_the_whole_bank_learnt_again_is_the_file_that_ships(corpus, tmp_path):
    nowhere = Place(tmp_path, "a test")
    catalogue = load(
        Places(Place(shipped_banks(), ""), (), nowhere, Place(tmp_path / "cues.yaml", ""), nowhere)
    )
    by_cues = replace(catalogue, learnt=no_weights)
    elements = [name for name in catalogue.elements if name in corpus.passages]
    again = learn(corpus, elements, lambda name: by_cues.ready(by_cues.question(name)), print, Settings())
    for name, one in again.weights.items():
        kept = shipped(name)
        assert differing(one, kept) == set()
        numbers = (kept.bias, kept.cue, kept.denied, kept.threshold)
        assert (one.bias, one.cue, one.denied, one.threshold) == pytest.approx(numbers, abs=0.02)
    assert again.source.agreement == provenance(FILE).agreement


def test_every_element_is_made_probable_in_the_same_way():
    kept = [shipped(name) for name in FEW]
    assert len({(one.cue, one.denied, one.threshold) for one in kept}) == 1
