from __future__ import annotations

import asyncio
import os
import signal
import sys

import pytest

from simulator.interview.course import Stage
from simulator.interview.events import Hinted, Paused, Purpose, Reason, Resumed, TimeUp
from simulator.practice import Start
from tests.tui.rig import ANSWER

ONE = Start(questions=1, seed=1)
TWO = Start(questions=2, seed=1)


async def test_keys_go_to_the_answer_from_the_start(running):
    async with running(ONE) as driver:
        await driver.press("h", "i", "space", "p", "question_mark")
        assert driver.app.screen.interview.text == "hi p?"


async def test_no_element_is_shown_before_the_answer(running):
    async with running(ONE) as driver:
        await driver.type(ANSWER)
        for name in ("Decision rights", "Named owners", "Who had the authority"):
            assert name not in driver.screen_text()


async def test_a_hint_is_shown_when_asked_for_and_recorded(running):
    async with running(ONE) as driver:
        await driver.press("f2", "f2")
        assert "Hint 1: Say where, and when." in driver.screen_text()
        assert "Hint 2: Name the decision" in driver.screen_text()
        hints = [event.element for event in driver.session().events if isinstance(event, Hinted)]
        assert hints == ["situation", "decision_rights"]


async def test_the_clock_stands_still_in_the_pause_menu(running):
    async with running(ONE) as driver:
        await driver.turn(10)
        await driver.press("escape")
        await driver.turn(1000)
        await driver.press("g")
        await driver.turn(5)
        assert driver.app.screen.interview.elapsed == 15
        assert [type(e) for e in driver.session().events if isinstance(e, Paused | Resumed)] == [
            Paused,
            Resumed,
        ]


@pytest.mark.parametrize("key", ["f1", "ctrl+q"])
async def test_the_clock_waits_while_a_page_lies_over_the_answer(running, key):
    async with running(ONE) as driver:
        await driver.press(key)
        await driver.turn(1000)
        await driver.press("escape")
        assert driver.app.screen.interview.elapsed == 0
        assert driver.app.screen.interview.stage is Stage.THINKING


async def test_the_pause_menu_skips_by_a_click(running):
    async with running(TWO) as driver:
        await driver.press("escape")
        await driver.pilot.click("OptionList", offset=(3, 2))
        await driver.settle()
        assert "question 2 of 2" in driver.screen_text()
        assert driver.session().all_attempts[0].skipped


async def test_every_key_of_the_foot_can_be_clicked(running):
    async with running(ONE) as driver:
        column = driver.screen_text().splitlines()[-1].index("pause")
        await driver.pilot.click(offset=(column, 23))
        await driver.settle()
        assert driver.screen_name == "Choose"


async def test_in_practice_the_answer_goes_on_in_overtime_and_the_log_marks_where_it_stood(running):
    async with running(ONE) as driver:
        await driver.type("Said in time.")
        await driver.turn(301)
        assert "Time is up" in driver.screen_text()
        assert "overtime +0:01" in driver.screen_text()
        await driver.type(" Said later.")
        await driver.press("f5")
    attempt = driver.session().all_attempts[0]
    assert attempt.at_time_up == "Said in time."
    assert attempt.text == "Said in time. Said later."
    assert any(isinstance(event, TimeUp) for event in driver.session().events)


async def test_in_an_exam_the_answer_ends_at_its_time_and_is_assessed(running):
    async with running(Start(questions=1, seed=1, exam=True)) as driver:
        await driver.type("The pricing lead has the final say.")
        await driver.turn(299)
        assert driver.screen_name == "InterviewScreen"
        await driver.turn(2)
        assert driver.screen_name == "FeedbackScreen"
        assert "1 of 5 covered" in driver.screen_text()
        assert "ended by the clock" in driver.screen_text()
    assert driver.session().all_attempts[0].clock == 300


async def test_an_exam_that_ends_under_a_page_is_assessed_when_the_page_goes(running):
    async with running(Start(questions=1, seed=1, exam=True)) as driver:
        await driver.type("The pricing lead has the final say.")
        await driver.press("ctrl+p")
        await driver.reach("CommandPalette")
        await driver.turn(400)
        assert driver.screen_name == "CommandPalette"
        await driver.press("escape", "escape")
        await driver.turn(0)
        assert driver.screen_name == "FeedbackScreen"


async def test_an_empty_answer_is_assessed_as_empty(running):
    async with running(ONE, answer="") as driver:
        assert "0 of 5 covered" in driver.screen_text()
        assert "(nothing was typed)" in driver.screen_text()


async def test_leaving_for_good_keeps_what_was_typed_and_goes_to_the_debrief(running):
    async with running(TWO) as driver:
        await driver.type("Half an answer")
        await driver.press("ctrl+q", "e")
        assert driver.screen_name == "DebriefScreen"
        assert "not handed in" in driver.screen_text()
        assert "not reached" in driver.screen_text()
    assert driver.session().ended is Reason.LEFT
    assert driver.session().all_attempts[0].text == "Half an answer"


async def test_markup_and_escapes_in_an_answer_are_only_text(running):
    async with running(ONE) as driver:
        raw = "[red]arr[0][/red] [/] \x1b[31mred\x1b[0m the final say \u202edesrever"
        await driver.type(raw)
        assert "[red]arr[0][/red] [/] ␛[31mred␛[0m" in driver.screen_text()
        await driver.press("f5")
        assert "[red]arr[0][/red] [/]" in driver.screen_text()
        assert not {"\x1b", "\u202e"} & set(driver.screen_text())
    assert driver.session().all_attempts[0].text == raw


@pytest.mark.parametrize("size", [(59, 24), (80, 15), (20, 5), (1, 1)])
async def test_a_window_too_small_says_so_and_the_text_stays(running, size):
    async with running(ONE) as driver:
        await driver.type("Still here")
        await driver.pilot.resize_terminal(*size)
        await driver.settle()
        assert "Still here" not in driver.screen_text()
        if size[0] >= 20:
            assert "window" in driver.screen_text()
        await driver.press("exclamation_mark")
        await driver.pilot.resize_terminal(80, 24)
        await driver.settle()
        assert "Still here!" in driver.screen_text()


async def test_the_smallest_window_shows_prompt_clock_answer_and_keys(running):
    async with running(ONE, size=(60, 16)) as driver:
        await driver.type("Still here")
        await driver.turn(1)
        text = driver.screen_text()
        for part in ("Walk me through", "4:59 left", "Still here", "2 words", "submit", "saved"):
            assert part in text


async def test_a_key_that_comes_late_does_nothing(running):
    async with running(ONE, answer=ANSWER) as driver:
        await driver.press("ctrl+s", "f8", "f2")
        assert driver.screen_name == "FeedbackScreen"
        assert len(driver.session().all_attempts) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP"])
async def test_a_closed_terminal_leaves_a_session_to_go_on_with(running, number):
    async with running(ONE) as driver:
        await driver.type("Half an answer")
        os.kill(os.getpid(), getattr(signal, number))
        for _ in range(20):
            await asyncio.sleep(0)
        await driver.pilot.pause()
    assert driver.app.return_code == 1
    session = driver.session()
    assert session.ended is None
    assert session.all_attempts[0].text == "Half an answer"


async def test_the_follow_up_is_a_short_question_of_its_own(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        await driver.press("p", "2")
        assert "follow-up" in driver.screen_text()
        assert "1:30 left" in driver.screen_text()
        await driver.type("The teams shipped twice as often.")
        await driver.press("f5")
        assert driver.screen_name == "FeedbackScreen"
        assert "covered in the follow-up “shipped twice as often”" in " ".join(driver.screen_text().split())
    probe = driver.session().all_attempts[1]
    assert (probe.shown.purpose, probe.shown.element) == (Purpose.PROBE, "delivery_result")


async def test_an_answer_handed_in_just_after_its_time_was_not_ended_by_the_clock(running):
    async with running(ONE) as driver:
        await driver.type("The pricing lead has the final say.")
        await driver.turn(300.5)
        await driver.press("f5")
        assert "ended by the clock" not in driver.screen_text()
