from hypothesis import given
from hypothesis import strategies as st

from simulator.interview.clock import Stopwatch


class Hand:
    """A clock that is moved by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_it_stands_still_until_it_is_started():
    hand = Hand()
    watch = Stopwatch(hand, elapsed=3.0)
    hand.now += 50
    assert not watch.running
    assert watch.elapsed == 3.0


def test_it_counts_only_while_it_runs():
    hand = Hand()
    watch = Stopwatch(hand)
    watch.start()
    hand.now += 2
    watch.stop()
    hand.now += 40
    assert watch.elapsed == 2.0
    watch.start()
    hand.now += 3
    assert watch.elapsed == 5.0


def test_starting_twice_does_not_begin_anew_and_stopping_twice_does_not_count_twice():
    hand = Hand()
    watch = Stopwatch(hand)
    watch.start()
    hand.now += 2
    watch.start()
    hand.now += 2
    watch.stop()
    watch.stop()
    assert watch.elapsed == 4.0


@given(st.lists(st.tuples(st.sampled_from(["start", "stop", "wait"]), st.integers(0, 1000))))
def test_its_time_is_the_sum_of_the_running_spells(acts):
    hand = Hand()
    watch = Stopwatch(hand)
    running, expected = False, 0
    for act, seconds in acts:
        if act == "wait":
            hand.now += seconds
            expected += seconds if running else 0
        else:
            getattr(watch, act)()
            running = act == "start"
        assert watch.running is running
        assert watch.elapsed == expected
