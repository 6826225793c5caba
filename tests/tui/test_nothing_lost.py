"""What the screens do when the disk, the terminal or the computer lets the candidate down."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.interview.absence import SteadyClock
from simulator.interview.events import Paused
from simulator.practice import Start
from simulator.sessions.reading import read
from tests.tui.rig import ANSWER

ONE = Start(questions=1, seed=1)
WORDS = "Every word counts."


@pytest.fixture(autouse=True)
def _temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))


def block(driver) -> None:
    """Put a file where the sessions folder was."""
    folder = driver.practice.places.sessions.path
    shutil.rmtree(folder)
    folder.write_text("in the way")


def rescued(tmp_path: Path) -> str:
    [path] = (tmp_path / "tmp").rglob("*.jsonl")
    return read(path).all_attempts[-1].text


async def test_leaving_a_log_that_cannot_be_written_puts_it_in_a_temporary_file_that_is_named(
    running, tmp_path
):
    async with running(ONE) as driver:
        await driver.type(WORDS)
        block(driver)
        await driver.press("ctrl+q", "o")
        assert "The log is not saved" in driver.screen_text()
        await driver.press("c")
        assert driver.app.clipboard.strip().endswith(WORDS)
        assert "The log is not saved" in driver.screen_text()
        await driver.press("l")
        assert driver.screen_name == "HomeScreen"
        [parting] = driver.app.partings
    assert str(tmp_path / "tmp") in parting.told
    assert rescued(tmp_path) == WORDS


async def test_another_interview_after_one_that_cannot_be_written_loses_nothing(running, tmp_path):
    async with running(ONE, answer=ANSWER) as driver:
        await driver.press("enter")
        block(driver)
        driver.app.screen.sitting.journal.retry()
        driver.practice.places = replace(
            driver.practice.places, sessions=replace(driver.practice.places.sessions, path=tmp_path / "other")
        )
        await driver.press("a")
        assert driver.screen_name == "InterviewScreen"
    assert rescued(tmp_path) == ANSWER


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
async def test_a_signal_while_the_disk_fails_loses_nothing(running, tmp_path, number):
    async with running(ONE) as driver:
        await driver.type(WORDS)
        block(driver)
        os.kill(os.getpid(), getattr(signal, number))
        for _ in range(20):
            await asyncio.sleep(0)
        await driver.pilot.pause()
    assert driver.app.return_code == 1
    assert rescued(tmp_path) == WORDS


async def test_a_log_that_is_taken_away_over_the_feedback_is_told_there(running):
    async with running(ONE, answer=ANSWER) as driver:
        told: list[str] = []
        driver.app.notify = lambda message, **_: told.append(message)
        block(driver)
        driver.app.screen._watch_log()
        await driver.settle()
        assert "Not saved yet" in told[0]
        assert "save elsewhere" in driver.screen_text()


async def test_what_was_typed_reaches_the_log_under_the_palette_too(running):
    async with running(ONE) as driver:
        await driver.type("One ")
        await driver.type("two")
        await driver.pilot.press("ctrl+p")
        screen = driver.app.screen_stack[-2]
        driver.clock.turn(1)
        screen.beat()
        assert driver.session().all_attempts[0].text == "One two"


async def test_after_a_sleep_the_clock_waits_and_says_what_happened(running):
    async with running(ONE) as driver:
        await driver.type(WORDS)
        screen = driver.app.screen
        wall = [0.0]
        clock = SteadyClock(driver.clock, lambda: wall[0])
        screen.sitting.absence = clock.absence
        wall[0] += 720
        await driver.turn(0.25)
        assert "for 12 minutes. None of it counts." in " ".join(driver.screen_text().split())
        before = screen.interview.elapsed
        driver.clock.turn(4)
        assert screen.interview.elapsed == before
        await driver.press("g")
        assert screen.interview.answerable
    assert any(isinstance(event, Paused) for event in driver.session().events)


async def test_the_line_being_typed_stays_in_sight_when_a_notice_takes_its_room(running):
    async with running(ONE) as driver:
        await driver.type("\n".join(f"line {n}" for n in range(40)))
        assert "line 39" in driver.screen_text()
        block(driver)
        await driver.turn(4)
        assert "Not saved yet" in driver.screen_text()
        assert "line 39" in driver.screen_text()
