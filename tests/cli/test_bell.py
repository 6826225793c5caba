import threading

import pytest

from simulator.cli import bell
from simulator.cli.bell import Bell


class Clock:
    """Seconds left; every wait lets as many pass as were waited for."""

    def __init__(self, left: float, *, stop_at: float = -3.0) -> None:
        self.left = left
        self.stop_at = stop_at
        self.looks: list[float] = []
        self.over = threading.Event()

    def __call__(self) -> float:
        self.looks.append(self.left)
        return self.left

    def pass_by(self, seconds: float) -> bool:
        self.left -= seconds
        if self.left <= self.stop_at:
            self.over.set()
        return self.over.is_set()


def rung(clock: Clock, monkeypatch: pytest.MonkeyPatch, limit: float = 60) -> list[str]:
    """Return what the bell said until the clock had run to its end."""

    class Waiting(threading.Event):
        def wait(self, timeout=None):
            return clock.pass_by(timeout)

    monkeypatch.setattr(bell, "Event", Waiting)
    said: list[tuple[float, str]] = []
    Bell(lambda text: said.append((clock.left, text))).wind(clock, limit=limit, at_end="Time is up.")
    assert clock.over.wait(10)
    return said


def test_it_rings_in_the_last_quarter_and_at_the_end(monkeypatch):
    assert rung(Clock(60), monkeypatch) == [(15, "15 seconds left."), (0, "Time is up.")]


def test_wound_up_after_a_pause_it_rings_for_what_is_still_to_come(monkeypatch):
    assert rung(Clock(10), monkeypatch) == [(0, "Time is up.")]


def test_in_overtime_it_is_silent_and_goes_on_looking_at_the_clock(monkeypatch):
    clock = Clock(-5, stop_at=-9)
    assert rung(clock, monkeypatch) == []
    assert len(clock.looks) > 3


def test_it_looks_at_the_clock_often_enough_to_notice_an_absence(monkeypatch):
    clock = Clock(60)
    rung(clock, monkeypatch)
    assert max(a - b for a, b in zip(clock.looks, clock.looks[1:], strict=False)) <= bell.LOOK_EVERY


def test_stopped_it_is_silent():
    said: list[str] = []
    one = Bell(said.append)
    one.wind(lambda: 60.0, limit=60, at_end="Time is up.")
    one.stop()
    one.stop()
    assert said == []
