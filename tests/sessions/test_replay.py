"""An answer played again: what stood there when, and a clock that can be hurried."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.interview.attempt import Attempt, difference
from simulator.interview.events import Answered, Edited, Paused, Resumed, Shown
from simulator.sessions.replay import PAUSE_SHOWN, SPEEDS, Replay, Typing

TEXTS = ["I", "I set", "I set it", "I it", "I it up."]


def edits(texts=TEXTS) -> list[Edited]:
    """Return a text's versions as edits, one every two seconds."""
    made, before = [], ""
    for number, text in enumerate(texts, 1):
        made.append(Edited(1, number * 2.0, *difference(before, text)))
        before = text
    return made


def attempt(*, pause: float | None = None) -> Attempt:
    found = Attempt(Shown(1, "q", "Why?", 60.0))
    for edit in edits():
        found.apply(edit)
        if edit.clock == pause:
            found.apply(Paused(1, pause))
            found.apply(Resumed(1, pause))
    found.apply(Answered(1, 12.0, found.text))
    return found


class Hand:
    def __init__(self):
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def playing(**settings) -> tuple[Replay, Hand]:
    hand = Hand()
    replay = Replay(attempt(**settings), hand)
    replay.play()
    return replay, hand


def turn(replay: Replay, hand: Hand, seconds: float) -> None:
    hand.now += seconds
    replay.tick()


@given(st.lists(st.text(max_size=8), min_size=1, max_size=8), st.lists(st.floats(0, 20), max_size=6))
def test_at_any_time_and_in_any_order_it_shows_what_stood_there(texts, times):
    typing = Typing(edits(texts))
    for time in times:
        done = [text for number, text in enumerate(texts, 1) if number * 2.0 <= time]
        assert typing.at(time) == (done[-1] if done else "")


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_clock_runs_so_many_times_as_fast(speed):
    replay, hand = playing()
    for _ in range(SPEEDS.index(speed)):
        replay.faster()
    turn(replay, hand, 8.0 / speed)
    assert (replay.position, replay.text) == (8.0, "I it")


def test_there_is_nothing_faster_than_the_fastest_nor_slower_than_the_slowest():
    replay, _hand = playing()
    replay.faster(-1)
    assert replay.speed == SPEEDS[0]
    for _ in range(9):
        replay.faster()
    assert replay.speed == SPEEDS[-1]


def test_a_change_of_speed_counts_only_from_then_on():
    replay, hand = playing()
    hand.now = 2.0
    replay.faster()
    turn(replay, hand, 1.0)
    assert replay.position == 4.0


def test_it_stands_still_where_the_candidate_paused_and_then_goes_on():
    replay, hand = playing(pause=4.0)
    turn(replay, hand, 5.0)
    assert (replay.position, replay.resting) == (4.0, True)
    turn(replay, hand, PAUSE_SHOWN / 2)
    assert replay.position == 4.0
    turn(replay, hand, PAUSE_SHOWN / 2 + 1)
    assert (replay.position, replay.resting) == (5.0, False)


def test_at_its_end_it_stops_with_the_whole_answer_and_begins_anew_when_played():
    replay, hand = playing()
    turn(replay, hand, 99.0)
    assert (replay.over, replay.playing, replay.text) == (True, False, "I it up.")
    replay.play()
    assert (replay.position, replay.playing, replay.text) == (0.0, True, "")


def test_one_can_jump_on_and_back_within_its_bounds():
    replay, _hand = playing()
    replay.jump(9.0)
    assert replay.text == "I it"
    replay.jump(-5.0)
    assert replay.text == "I set"
    replay.jump(-50.0)
    assert replay.position == 0.0
    replay.jump(50.0)
    assert replay.over


def test_what_stands_still_stays_where_it_is():
    replay, hand = playing()
    replay.play()
    turn(replay, hand, 30.0)
    assert replay.position == 0.0
