import pytest

from simulator.feedback.typos import Speller, is_slip


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("rigths", "rights"),
        ("escalatoin", "escalation"),
        ("ownner", "owner"),
        ("raic", "raci"),
        ("racii", "raci"),
        ("decison", "decision"),
    ],
)
def test_a_slip_is_forgiven(typed, meant):
    assert is_slip(typed, meant)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lag", "lead"),
        ("gate", "rate"),
        ("racy", "raci"),
        ("rac", "raci"),
        ("steam", "team"),
        ("vision", "decision"),
        ("xx", "xxx"),
    ],
)
def test_what_is_too_far_or_begins_otherwise_is_no_slip(typed, meant):
    assert not is_slip(typed, meant)


def test_a_known_word_is_never_a_slip_for_another():
    speller = Speller([("metric", "metric"), ("matrix", "matrix"), ("forum", "forum")])
    assert speller.meant("matrix") == frozenset()
    assert speller.meant("form") == frozenset()
    assert speller.meant("foruum") == {"forum"}


def test_the_nearest_word_wins():
    speller = Speller([("adoption", "adopt"), ("adaptation", "adapt")])
    assert speller.meant("adopton") == {"adopt"}


def test_an_inflected_form_may_be_misspelt():
    assert Speller([("escalation", "escal")]).meant("escaltaed") == {"escal"}


@pytest.mark.parametrize("typed", ["", "ab", "14d", "a" * 50_000])
def test_what_is_no_word_is_meant_for_none(typed):
    assert Speller([("abc", "abc")]).meant(typed) == frozenset()
