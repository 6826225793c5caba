import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.interview.attempt import Attempt, Attempts, asked, difference
from simulator.interview.events import (
    Answered,
    Edited,
    Ended,
    Marked,
    Noted,
    Opinion,
    Paused,
    Purpose,
    Rated,
    Reason,
    Resumed,
    Shown,
    Skipped,
    TimeUp,
)

SHOWN = Shown(1, "q1", "Tell me.", 60.0)

near = st.text(alphabet="ab é\n", max_size=12)  # few letters, so that texts share beginnings and ends


def folded(*events) -> Attempt:
    attempt = Attempt(SHOWN)
    for event in events:
        attempt.apply(event)
    return attempt


@given(st.one_of(st.text(), near), st.one_of(st.text(), near))
def test_a_difference_turns_the_old_text_into_the_new(old, new):
    start, end, text = difference(old, new)
    assert 0 <= start <= end <= len(old)
    assert old[:start] + text + old[end:] == new


@given(near, near)
def test_no_smaller_replacement_does(old, new):
    start, end, text = difference(old, new)
    replacements = [
        (first, last)
        for first in range(len(old) + 1)
        for last in range(first, len(old) + 1)
        if new.startswith(old[:first]) and new.endswith(old[last:]) and len(new) >= first + len(old) - last
    ]
    assert end - start == min(last - first for first, last in replacements)
    assert len(text) == len(new) - len(old) + end - start


@given(st.text())
def test_nothing_changed_is_an_empty_difference(text):
    start, end, replacement = difference(text, text)
    assert (start, replacement) == (end, "")


@given(st.lists(st.text(max_size=20), max_size=8))
def test_edits_folded_in_order_give_the_latest_text(versions):
    attempt, text = Attempt(SHOWN), ""
    for number, version in enumerate(versions):
        attempt.apply(Edited(1, float(number), *difference(text, version)))
        text = version
    assert attempt.text == text
    assert len(attempt.edits) == len(versions)


def test_thinking_ends_and_typing_begins_with_the_first_keystroke():
    attempt = folded(Edited(1, 12.0, 0, 0, "I"), Edited(1, 20.0, 1, 1, " led"), Answered(1, 31.5, "I led"))
    assert attempt.thinking == 12.0
    assert attempt.typing == 19.5


def test_without_a_keystroke_there_is_no_typing():
    attempt = folded(Answered(1, 31.5, ""))
    assert attempt.thinking is None
    assert attempt.typing == 0.0


def test_overtime_is_what_lies_beyond_the_limit():
    assert folded(Answered(1, 75.0, "")).overtime == 15.0
    assert folded(Answered(1, 45.0, "")).overtime == 0.0


def test_the_answer_at_time_up_is_kept_beside_the_one_handed_in():
    attempt = folded(Edited(1, 50.0, 0, 0, "in time"), TimeUp(1, 60.0), Edited(1, 70.0, 7, 7, ", and after"))
    assert attempt.at_time_up == "in time"
    assert attempt.text == "in time, and after"


def test_the_answer_handed_in_wins_over_the_edits():
    assert folded(Edited(1, 1.0, 0, 0, "half"), Answered(1, 2.0, "whole")).text == "whole"


@pytest.mark.parametrize("event", [Answered(1, 2.0, ""), Skipped(1, 2.0)])
def test_it_is_done_when_answered_or_skipped(event):
    assert not folded().done
    assert folded(event).done


def test_a_pause_is_kept_with_its_time():
    attempt = folded(Paused(1, 4.0), Resumed(1, 4.0), Paused(1, 9.0))
    assert attempt.pauses == [4.0, 9.0]
    assert attempt.clock == 9.0


def test_the_latest_mark_stands_and_can_be_taken_back():
    theirs, changed = Marked(1, "owner", Opinion.COVERED, 0, 4), Marked(1, "owner", Opinion.NOT_COVERED)
    assert folded(theirs, changed).marks == {"owner": changed}
    assert folded(theirs, Marked(1, "owner", None)).marks == {}


def test_taking_back_a_mark_that_was_never_made_changes_nothing():
    assert folded(Marked(1, "owner", None)).marks == {}


def test_the_latest_note_and_rating_stand():
    attempt = folded(Noted(1, "slow"), Rated(1, 2), Noted(1, "better"), Rated(1, 4))
    assert (attempt.note, attempt.rating) == ("better", 4)


def test_events_go_to_the_attempt_they_name_and_to_no_other():
    attempts = Attempts()
    for event in (SHOWN, Shown(2, "q2", "And?", 60.0), Rated(1, 5), Rated(9, 1), Ended(Reason.LEFT)):
        attempts.apply(event)
    assert [one.rating for one in attempts.by_number.values()] == [5, 0]
    assert attempts.latest is attempts.by_number[2]


def test_there_is_no_latest_attempt_before_the_first():
    assert Attempts().latest is None


def test_of_several_attempts_at_a_question_the_latest_is_what_was_answered_and_a_probe_is_none():
    attempts = [
        Attempt(SHOWN),
        Attempt(Shown(2, "q2", "And?", 60.0)),
        Attempt(Shown(3, "q1", "Tell me.", 60.0, Purpose.RETRY, of=1)),
        Attempt(Shown(4, "q1", "Which owner?", 90.0, Purpose.PROBE, "owner", 3)),
    ]
    assert [one.number for one in asked(attempts)] == [3, 2]
