"""What holds for the banks that ship."""

import random

import pytest

from simulator.banks.catalogue import load
from simulator.banks.passages import passage_files, read_passages
from simulator.feedback.assess import assess
from simulator.feedback.cues import Detector, Word, compile_cue
from simulator.places import Place, Places, shipped_banks
from tests.feedback.making import question

SAID = {
    "number": "14",
    "money": "$4m",
    "percent": "40%",
    "duration": "six weeks",
    "date": "in Q3",
    "frequency": "every Monday",
    "change": "from 14 to 9 days",
    "timeframe": "over six weeks",
    "sized_problem": "14 late releases",
    "i_did": "I wrote",
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    nowhere = Place(tmp_path_factory.mktemp("nowhere"), "")
    return load(Places(Place(shipped_banks(), ""), (), nowhere, nowhere, nowhere))


@pytest.fixture(scope="module")
def questions(catalogue):
    return [catalogue.ready(one) for bank in catalogue.banks for one in bank]


def say(sequence):
    """Return words that a sequence of steps finds."""
    return " ".join(_said(step) for step in sequence.steps)


def _said(step):
    if isinstance(step, Word):
        return step.word
    if isinstance(step, Detector):
        return SAID[step.name]
    return step.words[0].word if step.words else say(step.longer[0])


def test_every_prompt_pasted_as_its_answer_covers_nothing(questions):
    covered = {
        one.id: [f.element for f in assess(one, one.prompt).findings if f.covered] for one in questions
    }
    assert {name: found for name, found in covered.items() if found} == {}


def test_a_list_of_the_names_of_all_elements_covers_nothing(catalogue, questions):
    names = ", ".join(element.name for element in catalogue.elements.values())
    covered = {one.id: [f.element for f in assess(one, names).findings if f.covered] for one in questions}
    assert {name: found for name, found in covered.items() if found} == {}


def test_each_cue_finds_words_of_its_own(catalogue):
    deaf = [
        (element.id, cue)
        for element in catalogue.elements.values()
        for cue in element.cues
        if not _mentioned(element, cue, " ".join(say(side) for side in compile_cue(cue).sides))
    ]
    assert deaf == []


def test_we_had_no_in_front_of_a_cue_never_adds_an_element(catalogue):
    raised = [
        (element.id, cue)
        for element in catalogue.elements.values()
        for cue in element.cues
        for said in (" ".join(say(side) for side in compile_cue(cue).sides),)
        if _covered(element, cue, f"We had no {said}") and not _covered(element, cue, said)
    ]
    assert raised == []


def _only(element, cue):
    return question(type(element)(id=element.id, name="Name", cues=(cue,)), prompt="And?")


def _covered(element, cue, answer):
    return assess(_only(element, cue), answer).findings[0].covered


def _mentioned(element, cue, answer):
    return assess(_only(element, cue), answer).findings[0].verdict != "not detected"


def test_every_sample_answer_covers_all_that_its_question_requires(questions):
    not_found = {
        one.id: [f.element for f in assess(one, one.sample_answer).required if not f.covered]
        for one in questions
    }
    assert {name: found for name, found in not_found.items() if found} == {}


TAKEN_BACK = {"denied", "admitted", "hypothetical", "wished"}
AROUND = "We were a company of about sixty people. {} That is what I can say about it."


@pytest.fixture(scope="module")
def taken_back(catalogue):
    """The passages in which an element is denied or imagined, each with a question that asks for it alone."""
    asked = {}
    for bank in catalogue.banks:
        for one in bank:
            asked |= {element.id: element for element in catalogue.ready(one).elements}
    return [
        (question(asked[path.stem], prompt="And?"), passage.text)
        for path in passage_files(shipped_banks())
        if path.stem in asked
        for passage in read_passages(path, catalogue.elements, catalogue.elements).passages
        if not passage.present and passage.kind in TAKEN_BACK
    ]


def _share_covered(sample):
    return sum(assess(one, AROUND.format(text)).findings[0].covered for one, text in sample) / len(sample)


def test_what_is_denied_or_imagined_is_covered_one_time_in_ten_at_most(taken_back):
    assert _share_covered(random.Random(4).sample(taken_back, 300)) <= 0.1


@pytest.mark.nightly
def test_of_all_that_is_denied_or_imagined_one_in_ten_is_covered_at_most(taken_back):
    assert _share_covered(taken_back) <= 0.1
