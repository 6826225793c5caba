from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from simulator.interview.events import Reason
from simulator.practice import Start
from simulator.sessions.listing import Summary
from simulator.tui.home.choice import OneOf, Tick
from simulator.tui.home.notices import ago, last_time
from tests.tui.rig import ANSWER

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)


async def test_enter_begins_with_what_was_chosen(running):
    async with running() as driver:
        await driver.press("down", "left", "left", "down", "right", "down", "right", "enter")
        settings = driver.app.screen.interview.plan.settings
        assert (settings.time_limit, settings.exam, settings.banks) == (120.0, True, ("governance",))
        assert driver.app.screen.interview.total == 2


async def test_everything_can_be_chosen_with_the_mouse(running):
    async with running() as driver:
        await driver.pilot.click("#number", offset=(4, 0))
        await driver.pilot.click("#time", offset=(20, 0))
        await driver.pilot.click("#mode", offset=(16, 0))
        assert [
            driver.app.screen.query_one(f"#{name}", OneOf).value for name in ("number", "time", "mode")
        ] == [
            1,
            120.0,
            True,
        ]
        await driver.pilot.click(Tick)
        assert not driver.app.screen.query_one(Tick).ticked


async def test_without_a_bank_it_asks_for_one(running):
    async with running() as driver:
        await driver.press("space", "enter")
        assert driver.screen_name == "HomeScreen"
        assert "Tick at least one bank" in driver.screen_text()


async def test_enter_before_the_banks_are_read_counts_when_they_are(running):
    async with running() as driver:
        driver.app.screen._welcome = None
        driver.app.screen.action_start()
        driver.app.screen._read()
        await driver.settle()
        assert driver.screen_name == "InterviewScreen"


async def test_what_was_chosen_is_offered_again(running):
    async with running() as driver:
        await driver.press("down", "left", "down", "down", "right", "enter")
        await driver.press("ctrl+q", "e", "enter")
        assert driver.app.screen.query_one("#number", OneOf).value == 3
        assert driver.app.screen.query_one("#mode", OneOf).value is True


async def test_a_session_that_was_broken_off_is_offered_and_gone_on_with(running):
    async with running(Start(questions=2, seed=1)) as driver:
        await driver.type("Half an ans")
        await driver.turn(40)
        await driver.press("ctrl+q", "o")
        assert "was not finished: 0 of 2 answered" in driver.screen_text()
        await driver.press("g")
        assert driver.screen_name == "Choose"
        assert "Half an ans" in driver.app.screen_stack[-2].query_one("Editor").text
        await driver.turn(500)
        await driver.press("escape")
        await driver.type("wer.")
        await driver.turn(5)
        await driver.press("f5")
    attempt = driver.session().all_attempts[0]
    assert (attempt.text, attempt.clock) == ("Half an answer.", 45)


async def test_a_session_that_was_broken_off_can_be_closed_as_it_is(running):
    async with running(Start(questions=2, seed=1)) as driver:
        await driver.type("Half an answer")
        await driver.press("ctrl+q", "o", "c")
        assert "was not finished" not in driver.screen_text()
    assert driver.session().ended is Reason.CLOSED
    assert driver.session().all_attempts[0].text == "Half an answer"


async def test_problems_of_banks_are_said_and_the_others_stay_usable(running):
    async with running() as driver:
        screen = driver.app.screen
        welcome = replace(screen._load(), problems=("bad.yaml:3:5: no such element [bold]x[/bold]",))
        screen._load = lambda: welcome
        screen._read()
        await driver.settle()
        assert "bad.yaml:3:5: no such element [bold]x[/bold]" in driver.screen_text()
        await driver.press("enter")
        assert driver.screen_name == "InterviewScreen"


async def test_a_folder_that_cannot_be_written_is_said_before_the_first_question(running, tmp_path: Path):
    (tmp_path / "sessions").write_text("a file where the folder should be")
    async with running() as driver:
        await driver.press("enter")
        assert driver.screen_name == "HomeScreen"
        assert "--sessions" in driver.screen_text()


async def test_rooms_that_do_not_exist_have_no_key(running):
    async with running() as driver:
        driver.app.screen._rooms = {}
        driver.app.screen.refresh_bindings()
        await driver.settle()
        assert "history" not in driver.screen_text().splitlines()[-1]
        await driver.press("h")
        assert driver.screen_name == "HomeScreen"


async def test_leaving_home_ends_the_program(running):
    async with running() as driver:
        await driver.press("ctrl+q")
        assert not driver.app.is_running or driver.app._exit


@pytest.mark.parametrize(
    ("started", "words"),
    [
        ("2026-03-14T08:05:00+00:00", "today at 08:05"),
        ("2026-03-13T23:59:00+00:00", "yesterday at 23:59"),
        ("2026-03-02T10:00:00+00:00", "2 March"),
        ("2025-12-31T10:00:00+00:00", "31 December 2025"),
        ("2026-03-14T09:40:00+00:00", "today at 09:40"),
    ],
)
def test_a_time_is_said_in_words(started, words):
    assert ago(started, NOW) == words


def test_days_are_those_of_the_candidates_zone():
    tokyo = NOW.astimezone(timezone(timedelta(hours=9)))
    assert ago("2026-03-13T16:00:00+00:00", tokyo) == "today at 01:00"


def test_the_last_session_is_summed_up_in_a_sentence():
    summary = Summary("x", Path(), "2026-03-13T10:00:00+00:00", ("governance", "metrics"), 5, 4, 0.6, 754.0)
    assert last_time(summary, NOW) == (
        "Last time, yesterday at 10:00: governance and metrics, 4 of 5 questions, 60% covered, 12:34 on the clock."
    )


async def test_home_says_how_the_last_session_went(running):
    async with running(Start(questions=1, seed=1), answer=ANSWER) as driver:
        await driver.press("enter", "enter")
        assert driver.screen_name == "HomeScreen"
        assert "governance, 1 of 1 question, 60% covered" in driver.screen_text()
