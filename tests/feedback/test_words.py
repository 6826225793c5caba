import pytest

from simulator.feedback.words import normalise, stem


@pytest.mark.parametrize(
    "forms",
    [
        ["decide", "decides", "decided", "deciding"],
        ["write", "wrote", "written", "writing"],
        ["prioritise", "prioritize", "prioritised", "prioritization", "prioritisation"],
        ["escalate", "escalation", "escalated"],
        ["labelled", "labeled", "labels"],
        ["behaviour", "behavior"],
        ["choose", "chose", "chosen"],
        ["halve", "halved", "halving"],
        ["week", "weeks", "wks"],
    ],
)
def test_forms_of_a_word_share_one_stem(forms):
    assert len({stem(normalise(form)) for form in forms}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("promise", "promize"),
        ("lead", "lag"),
        ("metric", "matrix"),
        ("wise", "wize"),
        ("half", "halved"),
        ("experiment", "experience"),
        ("conversion", "conversation"),
        ("policy", "police"),
        ("response", "responsible"),
    ],
)
def test_different_words_keep_different_stems(one, other):
    assert stem(one) != stem(other)


@pytest.mark.parametrize("typed", ["didn't", "didn’t", "DIDN'T", "didnt", "Didnʼt"])
def test_a_contracted_not_is_not_however_it_is_typed(typed):
    assert stem(normalise(typed)) == "not"


@pytest.mark.parametrize("typed", ["I've", "I’m", "i'd", "I"])
def test_a_contracted_verb_leaves_its_subject(typed):
    assert stem(normalise(typed)) == "i"


def test_accents_and_width_do_not_matter():
    assert normalise("Rôle") == "role"
    assert normalise("ＲＡＣＩ") == "raci"


def test_an_endless_word_is_cut():
    assert len(normalise("a" * 50_000)) < 100
