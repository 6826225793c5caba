"""From home through an interview and its feedback to the debrief, with every screen compared."""

from __future__ import annotations

import pytest

from simulator.interview.events import Reason
from simulator.practice import Start
from tests.tui.rig import ANSWER, PROMPTS

SIZES = [(80, 24), (120, 40)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_whole_interview(running, same_screen, size, monkeypatch):
    monkeypatch.setattr("simulator.tui.app.ROOMS", {})  # what the other rooms add to home is theirs to test
    async with running(size=size) as driver:
        await same_screen(driver, "home-first")
        await driver.press("enter")
        assert driver.screen_name == "InterviewScreen"
        await driver.press("ctrl+q", "e", "enter")
        assert driver.screen_name == "HomeScreen"
        await same_screen(driver, "home-again")


@pytest.mark.parametrize("size", SIZES)
async def test_the_screens_of_an_answer(running, same_screen, size):
    async with running(Start(questions=2, seed=1), size=size) as driver:
        await same_screen(driver, "interview-asked")
        await driver.turn(12)
        await driver.type(ANSWER)
        await driver.turn(96)
        await same_screen(driver, "interview-typed")
        await driver.turn(120)
        await driver.press("f2")
        await same_screen(driver, "interview-last-quarter")
        await driver.turn(50)
        await same_screen(driver, "interview-last-tenth")
        await driver.turn(34)
        await same_screen(driver, "interview-overtime")
        await driver.press("escape")
        await same_screen(driver, "interview-paused")
        await driver.press("escape", "f1")
        await same_screen(driver, "interview-help")
        await driver.press("escape", "f5")
        await same_screen(driver, "feedback")
        await driver.press("enter")
        await driver.press("f8")
        await same_screen(driver, "debrief")


async def test_the_journal_holds_the_whole_session(running):
    async with running(Start(questions=3, seed=1)) as driver:
        for word in ("first", "second", "third"):
            await driver.turn(3)
            await driver.type(f"My {word} answer: the pricing lead has the final say.")
            await driver.turn(60)
            await driver.press("ctrl+s", "enter")
        assert driver.screen_name == "DebriefScreen"
    session = driver.session()
    assert session.ended is Reason.FINISHED
    assert {attempt.shown.prompt for attempt in session.all_attempts} == set(PROMPTS)
    for attempt, word in zip(session.all_attempts, ("first", "second", "third"), strict=True):
        assert attempt.text == f"My {word} answer: the pricing lead has the final say."
        assert attempt.thinking == 3
        assert attempt.clock == 63
        assert attempt.assessment is not None
        assert attempt.assessment.covered_count == 1
