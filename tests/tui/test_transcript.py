"""The transcript: reading back, comparing, watching, and the candidate's own word on it."""

from __future__ import annotations

import pytest
from textual.widgets.text_area import Selection

from simulator.interview.events import Marked, Opinion
from simulator.sessions.journal import Journal
from simulator.sessions.reading import read
from simulator.tui.transcript.replay import ReplayScreen
from simulator.tui.widgets.editor import Editor
from tests.tui.past import BETTER, PRICING, a_few, hold
from tests.tui.rig import ANSWER
from tests.tui.test_history import _utc, write  # noqa: F401 - a fixture
from tests.tui.test_journey import SIZES

LARGE = (120, 40)


def told(driver) -> str:
    """Return what was said in passing, which no screen of a test shows."""
    return " ".join(one.message for one in driver.app._notifications)


def flat(driver) -> str:
    return " ".join(driver.screen_text().split())


@pytest.mark.parametrize("size", SIZES)
async def test_the_screens_of_a_transcript(running, same_screen, tmp_path, size):
    a_few(tmp_path)
    async with running(size=size) as driver:
        await driver.press("h", "down", "enter")
        await same_screen(driver, "transcript-overtime")
        await driver.press("escape", "down", "enter")
        await same_screen(driver, "transcript")
        await driver.press("c")
        await same_screen(driver, "transcript-compared")
        await driver.press("escape", "w")
        driver.clock.turn(40)
        driver.app.screen.beat()
        await driver.settle()
        await same_screen(driver, "transcript-replay")


async def test_a_page_has_prompt_answer_evidence_verdicts_follow_up_and_times(running, tmp_path):
    hold(tmp_path, 5, ANSWER, probe="We shipped twice as often.", seconds=90)
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter")
        text = flat(driver)
        assert "Thu 5 March 2026, 12:00 governance practice" in text
        assert "3 of 5 covered" in text
        assert "1:40 of 5:00 · thinking 0:10" in text
        assert "has the final say² below" in text
        assert "✓ 2 Decision rights" in text
        assert "What did it change for the teams, and how do you know?" in text
        assert "✓ covered in the follow-up “shipped twice as" in text


async def test_the_line_where_time_was_up_stands_in_the_answer(running, tmp_path):
    hold(tmp_path, 9, ANSWER, seconds=330)
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter")
        lines = driver.screen_text().splitlines()
        assert sum("╌╌╌ time was up here ╌╌╌" in line for line in lines) == 1
        assert "overtime 0:40" in flat(driver)


async def test_one_turns_from_attempt_to_attempt_round_and_round(running, tmp_path):
    hold(tmp_path, 5, PRICING, BETTER, "")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter")
        seen = []
        for _ in range(4):
            seen.append(driver.screen_text().splitlines()[1].split()[-3:])
            await driver.press("right")
        assert seen == [["1", "of", "3"], ["2", "of", "3"], ["3", "of", "3"], ["1", "of", "3"]]
        await driver.press("left", "left")
        assert "skipped" in driver.screen_text()


async def test_it_opens_at_the_attempt_with_the_words_looked_for(running, tmp_path):
    hold(tmp_path, 5, ANSWER, BETTER, "We met.")
    async with running() as driver:
        await driver.press("h")
        await write(driver, "twice")
        await driver.press("enter")
        assert "attempt 2 of 3" in driver.screen_text()


async def test_i_did_say_it_is_kept_in_the_journal_beside_the_verdict(running, tmp_path):
    path = hold(tmp_path, 5, ANSWER)
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "m", "5", "y")
        start = ANSWER.index("I moved on")
        driver.app.screen.query_one(Editor).selection = Selection((0, start), (0, start + 10))
        await driver.press("enter")
        assert "3 of 5 covered (80% with your marks)" in flat(driver)
        assert "you: I did say it “I moved on”" in flat(driver)
        assert "not detected." in flat(driver)
    mark = Marked(1, "delivery_result", Opinion.COVERED, start, start + 10)
    assert read(path).all_attempts[0].marks == {"delivery_result": mark}


async def test_that_is_not_it_a_note_and_a_rating_survive_and_are_taken_back(running, tmp_path):
    path = hold(tmp_path, 5, ANSWER)
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "m", "2", "n", "n", "x", "ctrl+s", "5")
        assert "3 of 5 covered (40% with your marks)" in flat(driver)
        assert "★★★★★ 5 of 5" in flat(driver)
    attempt = read(path).all_attempts[0]
    assert (attempt.note, attempt.rating) == ("x", 5)
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter")
        assert "you: that is not it" in flat(driver)
        await driver.press("m", "2", "t", "5")
        assert "with your marks" not in flat(driver)
        assert "★" not in flat(driver)


async def test_words_are_kept_as_a_cue_with_one_key_and_taken_back_with_one(running, tmp_path):
    hold(tmp_path, 5, ANSWER)
    cues = tmp_path / "personal.yaml"
    start = ANSWER.index("I moved on before")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "k")
        assert not cues.exists()
        await driver.press("m", "5", "y")
        driver.app.screen.query_one(Editor).selection = Selection((0, start), (0, start + 17))
        await driver.press("enter")
        assert "k keeps “I moved on before”" in told(driver)
        await driver.press("k")
        assert "I moved on before" in cues.read_text()
        assert driver.practice.catalogue.personal == {"delivery_result": ("I moved on before",)}
        await driver.press("u")
        assert "I moved on" not in cues.read_text()
        assert driver.practice.catalogue.personal == {}


async def test_a_cue_kept_earlier_can_be_taken_back_after_a_restart(running, tmp_path):
    hold(tmp_path, 5, ANSWER)
    start = ANSWER.index("I moved on before")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "m", "5", "y")
        driver.app.screen.query_one(Editor).selection = Selection((0, start), (0, start + 17))
        await driver.press("enter", "k")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "k", "u")
    assert "I moved on" not in (tmp_path / "personal.yaml").read_text()


async def test_words_that_say_nothing_are_no_cue(running, tmp_path):
    hold(tmp_path, 5, "And it was of the.")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "m", "1", "y", "shift+end", "enter", "k")
        assert "these words say nothing by themselves" in told(driver)
    assert not (tmp_path / "personal.yaml").exists()


async def test_a_session_held_by_another_program_is_read_but_not_marked(running, tmp_path):
    journal = Journal.reopen(hold(tmp_path, 5, ANSWER))
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "3")
        assert "is open in another window" in told(driver)
        assert "★" not in flat(driver)
    journal.close()


async def test_an_interview_can_be_kept_words_of_as_well(running, tmp_path):
    from simulator.practice import Start

    async with running(Start(questions=1, seed=1), answer=ANSWER, size=LARGE) as driver:
        await driver.press("m", "5", "y", "shift+right", "shift+right", "shift+right", "shift+right")
        await driver.press("shift+right", "shift+right", "shift+right", "enter", "k", "3")
        assert "In 2023" in (tmp_path / "personal.yaml").read_text()
        assert "your own rating 3 of 5" in flat(driver)
    assert driver.session().all_attempts[0].rating == 3


# side by side


async def test_side_by_side_shows_words_and_verdicts_that_changed(running, tmp_path):
    hold(tmp_path, 1, PRICING, question="gov-2")
    hold(tmp_path, 2, BETTER, question="gov-2")
    async with running(size=LARGE) as driver:
        await driver.press("h", "enter", "c")
        text = flat(driver)
        assert "· → ✓ Starting situation not detected, then covered" in text
        assert "+In 2022 three regional heads" in text
        assert "+We shipped twice as often." in text
        assert "earlier 1 March 2026, 12:00" in text
        assert "later 2 March 2026, 12:00" in text
        assert "0 dropped" in text


async def test_one_goes_through_all_other_attempts(running, tmp_path):
    for day in (1, 2, 3):
        hold(tmp_path, day, PRICING, question="gov-2")
    async with running() as driver:
        await driver.press("h", "down", "enter", "c")
        assert "2 of 2 other attempts" in driver.screen_text()
        assert "earlier   1 March 2026" in driver.screen_text()
        await driver.press("right")
        assert "earlier   2 March 2026" in driver.screen_text()
        assert "later   3 March 2026" in driver.screen_text()
        await driver.press("left", "escape")
        assert driver.screen_name == "TranscriptScreen"


async def test_an_attempt_alone_has_nothing_beside_it(running, tmp_path):
    hold(tmp_path, 1, PRICING)
    async with running() as driver:
        await driver.press("h", "enter", "c")
        assert "There is no other attempt at this question yet." in driver.screen_text()


# the replay


def at(driver) -> str:
    screen = driver.app.screen
    assert isinstance(screen, ReplayScreen)
    screen.beat()
    return screen.query_one(Editor).text


async def test_the_typing_is_played_with_the_clock_at_any_speed(running, tmp_path):
    hold(tmp_path, 5, PRICING, seconds=38)
    async with running() as driver:
        await driver.press("h", "enter", "w")
        assert at(driver) == ""
        driver.clock.turn(20)
        half = at(driver)
        assert PRICING.startswith(half)
        assert 0 < len(half) < len(PRICING)
        await driver.press("space")
        driver.clock.turn(20)
        assert at(driver) == half
        await driver.press("space", "up", "up", "up", "up")
        assert "16x" in driver.screen_text()
        driver.clock.turn(2)
        assert at(driver) == PRICING
        assert "the end" in driver.screen_text() or driver.app.screen.replay.over
        await driver.press("left")
        assert len(at(driver)) < len(PRICING)
        await driver.press("escape")
        assert driver.screen_name == "TranscriptScreen"


async def test_leaving_the_replay_or_the_comparison_goes_home(running, tmp_path):
    hold(tmp_path, 5, PRICING)
    for key in ("w", "c"):
        async with running() as driver:
            await driver.press("h", "enter", key, "ctrl+q")
            assert driver.screen_name == "HomeScreen"
