from __future__ import annotations

import pytest
from textual.widgets.text_area import Selection

from simulator.interview.events import Marked, Opinion
from simulator.practice import Start
from simulator.tui.widgets.editor import Editor
from tests.tui.rig import ANSWER

ONE = Start(questions=1, seed=1)


def flat(driver) -> str:
    return " ".join(driver.screen_text().split())


async def test_verdicts_stand_beside_the_words_that_earned_them(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        text = driver.screen_text()
        assert "has the final say² below" in text
        assert "✓ 2  Decision rights" in text
        assert "~ 4  People really used it" in text
        assert "said, but denied: “no way to tell whether people" in text
        assert "not detected. Say what came out faster, or better." in flat(driver)
        assert "missing" not in text


async def test_a_verdict_that_is_not_sure_says_perhaps(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        assert "Named owners   perhaps" in driver.screen_text()
        assert "Decision rights   perhaps" not in driver.screen_text()


async def test_without_colour_everything_can_be_told_apart(running, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        text = driver.screen_text()
        assert all(part in text for part in ("✓ 1", "✓ 2", "✓ 3", "~ 4", "·    Delivery result"))


async def test_a_retry_is_another_attempt_and_says_what_came_before(running):
    async with running(ONE, answer=ANSWER) as driver:
        await driver.press("r")
        assert "another attempt" in driver.screen_text()
        await driver.type("I was a named owner.")
        await driver.press("f5")
        assert "1 of 5 covered" in driver.screen_text()
        assert "before 3 of 5" in driver.screen_text()
        await driver.press("enter")
        assert "1 of 5" in driver.screen_text()


async def test_the_sample_answer_is_read_and_put_away(running):
    async with running(ONE, answer=ANSWER) as driver:
        await driver.press("s")
        assert "We wrote one page." in driver.screen_text()
        await driver.press("escape")
        assert driver.screen_name == "FeedbackScreen"


async def test_a_note_is_kept_with_the_answer(running):
    async with running(ONE, answer="Short.", size=(120, 40)) as driver:
        await driver.press("n", "S", "l", "o", "w", "ctrl+s")
        assert "Slow" in driver.screen_text()
        await driver.press("n", "x", "escape")
        assert "Slowx" not in driver.screen_text()
    assert driver.session().all_attempts[0].note == "Slow"


async def test_i_did_say_it_is_kept_with_the_words_chosen(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        await driver.press("m", "5", "y")
        editor = driver.app.screen.query_one(Editor)
        start = ANSWER.index("I moved on")
        editor.selection = Selection((0, start), (0, start + 10))
        await driver.press("enter")
        assert "you: I did say it “I moved on”" in driver.screen_text()
        assert "1 more by your own mark" in driver.screen_text()
    mark = driver.session().all_attempts[0].marks["delivery_result"]
    assert mark == Marked(1, "delivery_result", Opinion.COVERED, start, start + 10)


async def test_that_is_not_it_can_be_said_and_taken_back(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        await driver.press("m", "1", "n")
        assert "you: that is not it" in driver.screen_text()
        await driver.press("m", "1", "t")
        assert "you: that is not it" not in driver.screen_text()
    assert driver.session().all_attempts[0].marks == {}


async def test_a_mark_can_be_given_without_choosing_words(running):
    async with running(ONE, answer=ANSWER, size=(120, 40)) as driver:
        await driver.press("m", "5", "y", "enter")
        assert "you: I did say it" in driver.screen_text()


async def test_nothing_is_asked_when_all_was_covered(running):
    everything = (
        "three regional heads each thought the final say a named owner no way to tell whether people used it "
        "shipped twice as often"
    )
    async with running(ONE, answer=everything) as driver:
        for item in driver.app.screen._view.open_items:
            assert item.element.id == "adoption"
        await driver.press("p")
        assert driver.screen_name == "InterviewScreen"
        assert "Who used it, and how do you know?" in driver.screen_text()
        await driver.press("f8")
        assert driver.screen_name == "FeedbackScreen"


async def test_leaving_the_feedback_asks_and_can_stay(running):
    async with running(Start(questions=2, seed=1), answer=ANSWER) as driver:
        await driver.press("ctrl+q", "s")
        assert driver.screen_name == "FeedbackScreen"
        await driver.press("ctrl+q", "o")
        await driver.press("g")
        assert driver.screen_name == "FeedbackScreen"
        assert "3 of 5 covered" in driver.screen_text()


async def test_how_it_was_told_stands_apart(running):
    long = ANSWER + " " + "We met and we talked about it and we agreed what we would do next, together. " * 3
    async with running(ONE, answer=long, size=(120, 40)) as driver:
        assert "How it was told" in driver.screen_text()
        assert "say which part was yours" in flat(driver)


@pytest.mark.parametrize("width", [60, 72, 80])
async def test_both_columns_are_there_in_a_narrow_window(running, width):
    async with running(ONE, answer=ANSWER, size=(width, 24)) as driver:
        assert "In 2023" in driver.screen_text()
        assert "Starting situation" in driver.screen_text()
