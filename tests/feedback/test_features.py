import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.detectors import Detections
from simulator.feedback.features import features, known
from simulator.feedback.reading import read


def seen(answer):
    """Return the names of the features of every sentence of an answer."""
    reading = read(answer)
    detections = Detections(reading.text)
    return {
        one.name for number in range(len(reading.sentences)) for one in features(reading, number, detections)
    }


def test_words_are_seen_as_their_stems_with_their_class_and_neighbours():
    assert {"decid", "#decide_verb", "ann_decid", "ann~the", "decid~price"} <= seen("Ann decides the price.")


def test_the_same_said_in_another_form_gives_the_same_words():
    assert {"decid", "price"} <= seen("deciding prices") & seen("She decided the price")


@pytest.mark.parametrize(
    ("said", "kind"),
    [("$4m", "<money>"), ("40%", "<pct>"), ("2023", "<year>"), ("12", "<num>"), ("twelve", "<num>")],
)
def test_a_figure_is_seen_by_its_kind(said, kind):
    assert kind in seen(f"it was {said} then")


@pytest.mark.parametrize(
    ("answer", "mark"),
    [
        ("Nobody named an owner.", "N:"),
        ("We would name an owner.", "H:"),
        ("Was there an owner?", "Q:"),
        ("There was an owner.", ""),
    ],
)
def test_a_word_is_marked_by_how_it_stands(answer, mark):
    assert f"{mark}owner" in seen(answer)


def test_two_words_side_by_side_are_marked_when_either_is():
    assert "N:nobodi_decid" in seen("Nobody decides.")
    assert "nobodi_decid" not in seen("Nobody decides.")


def test_what_detectors_find_is_seen_and_marked():
    assert "<change>" in seen("It fell from 14 to 9 days.")
    assert "N:<change>" in seen("It never fell from 14 to 9 days.")


def test_a_question_shows_its_words_and_nothing_that_detectors_find():
    assert not any("<change>" in name for name in seen("Did it fall from 14 to 9 days?"))


def test_a_slip_is_seen_as_the_word_that_was_meant():
    assert "decid" in seen("Ann decidse the price")


def test_a_short_word_is_taken_as_it_stands():
    assert known("ownr", "ownr") == "ownr"


@given(st.text(max_size=200))
def test_a_feature_is_at_tokens_of_its_sentence_and_holds_no_space(answer):
    reading = read(answer)
    detections = Detections(reading.text)
    for number, sentence in enumerate(reading.sentences):
        for one in features(reading, number, detections):
            assert one.first in sentence
            assert one.first <= one.last < len(reading.tokens)
            assert not any(letter.isspace() for letter in one.name)
