import pytest

from simulator.cli import bell
from simulator.cli.bell import Bell


class Timers:
    """Timers that go off when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, str]] = []

    def __call__(self, after, act, args):
        entry = (after, args[0])
        timers = self

        class One:
            daemon = False

            def start(self) -> None:
                assert self.daemon  # or the program would wait for it before it ends
                timers.waiting.append(entry)

            def cancel(self) -> None:
                timers.waiting.remove(entry)

        return One()


@pytest.fixture
def timers(monkeypatch):
    timers = Timers()
    monkeypatch.setattr(bell, "Timer", timers)
    return timers


def test_it_rings_in_the_last_quarter_and_at_the_end(timers):
    Bell(print).wind(60, limit=60, at_end="Time is up.")
    assert timers.waiting == [(45, "15 seconds left."), (60, "Time is up.")]


def test_wound_up_after_a_pause_it_rings_for_what_is_still_to_come(timers):
    Bell(print).wind(10, limit=60, at_end="Time is up.")
    assert timers.waiting == [(10, "Time is up.")]


def test_in_overtime_it_is_silent(timers):
    Bell(print).wind(-5, limit=60, at_end="Time is up.")
    assert timers.waiting == []


def test_stopped_it_is_silent(timers):
    one = Bell(print)
    one.wind(60, limit=60, at_end="Time is up.")
    one.stop()
    one.stop()
    assert timers.waiting == []
