import pytest

from simulator.feedback.reading import Standing, read


def standing(answer, phrase):
    """Return how the last mention of a phrase stands, and the words that make it so."""
    reading = read(answer)
    wanted = [token.stem for token in read(phrase).tokens]
    stems = [token.stem for token in reading.tokens]
    start = max(i for i in range(len(stems)) if stems[i : i + len(wanted)] == wanted)
    status = reading.status(range(start, start + len(wanted)))
    return status.standing, reading.text.quote(status.because) if status.because else ""


@pytest.mark.parametrize(
    ("answer", "because"),
    [
        ("We had no escalation path.", "no"),
        ("we had no formal or written escalation path", "no"),
        ("There was no owner, cadence or escalation path", "no"),
        ("We didn’t have an escalation path", "didn’t"),
        ("we didnt have an escalation path", "didnt"),
        ("Nobody had ever written down an escalation path", "Nobody"),
        ("we never got around to an escalation path", "never"),
        ("we did it without an escalation path", "without"),
        ("The escalation path was missing", "missing"),
        ("The escalation path did not exist", "not exist"),
        ("an escalation path was nowhere to be found", "nowhere"),
        ("the escalation path was not in place", "not in place"),
        ("escalation path: none", "none"),
        ("It is not true that I wrote an escalation path", "not true that"),
        ("we lacked a cross-team escalation path", "lacked"),
        ("nor did the work hang on any escalation path", "nor"),
        ("I can't claim that the escalation path was mine", "can't claim"),
        ("an escalation path stayed on my wish list", "wish list"),
        ("the escalation path came to nothing", "came to nothing"),
    ],
)
def test_denied(answer, because):
    assert standing(answer, "escalation path") == (Standing.DENIED, because)


@pytest.mark.parametrize(
    "answer",
    [
        "People were not aware of the escalation path",
        "Not only did I write an escalation path, I lived it",
        "We could not have done it without the escalation path",
        "There was no doubt about the escalation path",
        "Nobody disputed the escalation path",
        "We did not rush; the escalation path came first",
        "Not until the escalation path was agreed did we move",
        "teams no longer guessed, they had an escalation path",
        "With no owner in sight, the escalation path was my first fix",
        "Every Monday we would read the escalation path aloud",
        "We had no owner but the escalation path held",
    ],
)
def test_what_only_looks_denied_is_asserted(answer):
    assert standing(answer, "escalation path")[0] is Standing.ASSERTED


@pytest.mark.parametrize(
    "answer",
    [
        "I would set up a council, a review and an escalation path",
        "We should have had an escalation path",
        "If I had stayed I'd have built an escalation path",
        "I wish we had an escalation path",
        "we planned to write an escalation path",
        "Next time, I draw the escalation path first",
        "You need a clear escalation path",
        "Did we have an escalation path?",
        "We talked about an escalation path",
        "I argued for an escalation path",
        "An escalation path would have been nice",
        "The aim was to write an escalation path",
        "A written escalation path was what we had in mind",
        "I'm a big believer in a good escalation path",
    ],
)
def test_wished_for_planned_or_asked_is_hypothetical(answer):
    assert standing(answer, "escalation path")[0] is Standing.HYPOTHETICAL


@pytest.mark.parametrize(
    "answer",
    [
        "we planned a council, but instead we got an escalation path",
        "I'd written an escalation path",
        "The idea was vague, so I drew an escalation path",
    ],
)
def test_what_was_done_is_not_hypothetical(answer):
    assert standing(answer, "escalation path")[0] is Standing.ASSERTED


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("The old council met monthly", Standing.PAST),
        ("When I joined there was a council", Standing.PAST),
        ("They used to have a council", Standing.PAST),
        ("My predecessor ran a council", Standing.OTHERS),
        ("A council had existed before my time", Standing.PAST),
        ("Someone else had a council", Standing.OTHERS),
        ("When I joined I set up a council", Standing.ASSERTED),
        ("The old habits died and the council grew", Standing.ASSERTED),
    ],
)
def test_the_state_before_and_other_people(answer, expected):
    assert standing(answer, "council")[0] is expected


@pytest.mark.parametrize(
    ("answer", "because"),
    [
        ("there was no owner, so I named one", "I named one"),
        ("We had no owner. I appointed one for each area.", "I appointed one"),
        ("The owner was missing and so we found one", "we found one"),
        ("nobody was the owner so i wrote it down", "i wrote it"),
    ],
)
def test_what_was_put_right_counts(answer, because):
    assert standing(answer, "owner") == (Standing.REMEDIED, because)


@pytest.mark.parametrize(
    "answer",
    [
        "there was no owner and I would have named one",
        "We had no owner. I never named one.",
        "We had no owner. We shipped. Later on I named one dog Rex.",
    ],
)
def test_what_was_not_put_right_stays_denied(answer):
    assert standing(answer, "owner")[0] is Standing.DENIED


def test_a_marker_that_the_cue_itself_says_is_no_marker():
    reading = read("there was no clear owner")
    assert not reading.status(range(1, 5)).holds
    assert reading.status(range(1, 5), own={"no"}).holds


def test_a_denial_within_the_words_counts_unless_it_belongs_to_them():
    reading = read("the council never met weekly")
    assert not reading.status(range(1, 5)).holds
    assert reading.status(range(1, 5), own={"never"}).holds


def test_a_standing_that_does_not_matter_is_passed_over():
    reading = read("next time I would name an owner")
    assert not reading.status(range(5, 6)).holds
    assert reading.status(range(5, 6), allowed={Standing.HYPOTHETICAL}).holds
