import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.figures import MAX_TIME_LIMIT, count, in_words, minutes, minutes_left, pace, read_time, spoken


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("5m", 300), ("90s", 90), ("1m30s", 90), ("1m30", 90), ("45", 45), ("1h", 3600), (" 2 m ", 120)],
)
def test_times_are_read_as_people_write_them(written, seconds):
    assert read_time(written) == seconds


@pytest.mark.parametrize("written", ["", "soon", "m", "5 minutes", "-3m", "1.5m", "٣m", "0", "5h", "9" * 400])
def test_what_is_no_time_or_out_of_bounds_is_refused(written):
    with pytest.raises(ValueError, match="is not"):
        read_time(written)


@given(st.integers(1, MAX_TIME_LIMIT))
def test_every_time_within_bounds_can_be_written_in_parts(seconds):
    assert read_time(f"{seconds // 3600}h{seconds // 60 % 60}m{seconds % 60}s") == seconds


@given(st.text())
def test_any_text_is_read_or_refused(written):
    with contextlib.suppress(ValueError):
        assert 1 <= read_time(written) <= MAX_TIME_LIMIT


def test_time_gone_is_rounded_down_and_time_left_up():
    assert (minutes(59.9), minutes_left(59.1)) == ("0:59", "1:00")
    assert (minutes(0), minutes_left(0.01), minutes_left(0)) == ("0:00", "0:01", "0:00")
    assert minutes(-3) == "0:00"


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 seconds"),
        (1, "1 second"),
        (60, "1 minute"),
        (90.4, "1 minute 30 seconds"),
        (3601, "1 hour 1 second"),
    ],
)
def test_a_duration_is_said_in_words(seconds, said):
    assert in_words(seconds) == said


def test_speech_runs_at_150_words_a_minute():
    assert spoken(300) == "2:00"


def test_a_noun_follows_its_number():
    assert [count(number, "word") for number in (0, 1, 2)] == ["0 words", "1 word", "2 words"]
    assert count(2, "entry", "entries") == "2 entries"
    assert count(1_500, "word") == "1,500 words"


def test_a_pace_is_given_once_it_says_something():
    assert pace(40, 60) == "40 words a minute"
    assert pace(3, 2) == ""
    assert pace(0, 60) == ""
