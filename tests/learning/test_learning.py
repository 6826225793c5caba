from dataclasses import asdict, replace
from itertools import product

import pytest

pytest.importorskip("sklearn", reason="learning needs scikit-learn: pip install -e '.[learn]'")

from simulator.banks import weights as files
from simulator.banks.catalogue import load
from simulator.banks.weights import weights_path, write_weights
from simulator.feedback.assess import assess
from simulator.learning.corpus import LabelledAnswer, read_corpus
from simulator.learning.fitting import Settings
from simulator.learning.learning import UNCALIBRATED, learn
from simulator.places import Place, Places
from tests.learning.making import ABSENT, BANK, PRESENT


@pytest.fixture
def catalogue(tmp_path):
    """One small bank with ten passages, and nothing learnt yet."""
    (tmp_path / "shipped").mkdir()
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "night.yaml").write_text(BANK, encoding="utf-8")
    shipped, own, other = (Place(tmp_path / name, "a test") for name in ("shipped", "own", "other"))
    return load(Places(shipped, (own,), other, Place(tmp_path / "personal_cues.yaml", ""), other))


def learn_it(catalogue, tell=lambda _: None):
    path = catalogue.bank("night").source
    corpus, problems = read_corpus(path)
    assert not problems
    learnt = learn(corpus, ["pager"], catalogue.question, tell, Settings())
    write_weights(path, learnt.source, learnt.weights)
    return path, learnt


def test_ten_passages_are_enough_to_tell_sentences_apart_that_nobody_wrote(catalogue):
    learn_it(catalogue)
    ready = catalogue.ready(catalogue.question("night-1"))
    assert assess(ready, PRESENT).findings[0].covered
    assert assess(ready, PRESENT).findings[0].evidence[0].learnt
    assert not assess(ready, ABSENT).findings[0].covered


def test_learning_twice_gives_the_same_file(catalogue):
    path, _ = learn_it(catalogue)
    first = weights_path(path).read_bytes()
    learn_it(catalogue)
    assert weights_path(path).read_bytes() == first


def test_it_is_kept_where_the_weights_come_from(catalogue):
    path, learnt = learn_it(catalogue)
    corpus, _ = read_corpus(path)
    assert files.provenance(path) == learnt.source
    assert learnt.source.digest == corpus.digest
    assert learnt.source.settings == asdict(Settings())
    assert "scikit-learn" in learnt.source.fitted_by


def test_the_work_is_told_of(catalogue):
    told = []
    learn_it(catalogue, told.append)
    assert "10 passages" in told[-1]


def answers(voices="abcd", each=13):
    """Return answers of some voices, half of them with the element."""
    for voice, number in product(voices, range(each)):
        for there, said in ((True, PRESENT), (False, ABSENT)):
            covered, absent = ({"pager": said}, {}) if there else ({}, {"pager": "denied"})
            name = f"{voice}{number}{there}"
            yield LabelledAnswer(name, voice, "night-1", f"{said} {name}.", covered, absent, {}, frozenset())


def test_answers_are_judged_by_weights_fitted_without_their_voice(catalogue):
    corpus, _ = read_corpus(catalogue.bank("night").source)
    told = []
    learnt = learn(
        replace(corpus, answers=tuple(answers())), ["pager"], catalogue.question, told.append, Settings()
    )
    assert [line for line in told if "left out" in line] == [
        f"cross-validating, left out: {voice}" for voice in "abcd"
    ]
    assert set(learnt.source.agreement) == {"all", "pager", "voice a", "voice b", "voice c", "voice d"}
    assert learnt.source.agreement["all"]["kappa"] == 1.0
    assert learnt.source.agreement["voice a"]["verdicts"] == 26


def test_few_answers_are_not_enough_to_make_probabilities_of_scores(catalogue):
    corpus, _ = read_corpus(catalogue.bank("night").source)
    few = replace(corpus, answers=tuple(answers("ab", 2)))
    learnt = learn(few, ["pager"], catalogue.question, lambda _: None, Settings())
    assert learnt.weights["pager"].cue == UNCALIBRATED.cue
    assert learnt.weights["pager"].threshold == UNCALIBRATED.threshold
