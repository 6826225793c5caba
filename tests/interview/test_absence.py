"""Time in which the program did not run is no time of the candidate's."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from simulator.interview.absence import LONGEST_GAP, SteadyClock


@dataclass
class Computer:
    """Two clocks; a sleep stops the monotonic one, or not, as the system has it."""

    monotonic: float = 50.0
    wall: float = 1_000.0

    def run(self, seconds: float) -> None:
        self.monotonic += seconds
        self.wall += seconds

    def sleep(self, seconds: float, *, stops_monotonic: bool = True) -> None:
        self.wall += seconds
        self.monotonic += 0 if stops_monotonic else seconds

    def steady(self) -> SteadyClock:
        return SteadyClock(lambda: self.monotonic, lambda: self.wall)


def test_looked_at_all_the_time_it_is_a_clock_like_any_other():
    computer = Computer()
    clock = computer.steady()
    before = clock()
    for _ in range(400):
        computer.run(0.25)
        clock()
    assert clock() - before == pytest.approx(100)
    assert clock.absence() == 0


@pytest.mark.parametrize("stops_monotonic", [True, False], ids=["Linux and macOS", "Windows"])
def test_a_computers_sleep_costs_nothing_and_is_told_once(stops_monotonic):
    computer = Computer()
    clock = computer.steady()
    before = clock()
    computer.run(1)
    clock()
    computer.sleep(3_600, stops_monotonic=stops_monotonic)
    assert clock() - before == pytest.approx(1)
    assert clock.absence() == pytest.approx(3_600)
    assert clock.absence() == 0


def test_a_program_that_was_stopped_and_goes_on_costs_nothing():
    computer = Computer()
    clock = computer.steady()
    before = clock()
    computer.run(60)
    assert clock() == before
    assert clock.absence() == 60


def test_a_busy_machine_is_no_absence():
    computer = Computer()
    clock = computer.steady()
    before = clock()
    computer.run(LONGEST_GAP - 0.1)
    assert clock() - before == pytest.approx(LONGEST_GAP - 0.1)
    assert clock.absence() == 0


def test_a_wall_clock_that_is_set_back_changes_nothing():
    computer = Computer()
    clock = computer.steady()
    before = clock()
    computer.run(1)
    computer.wall -= 7_200
    assert clock() - before == pytest.approx(1)
    assert clock.absence() == 0
