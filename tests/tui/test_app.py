from __future__ import annotations

import pytest
from textual.widgets import Input

from simulator.errors import UnknownNameError, UsageError
from simulator.practice import Start
from simulator.sessions.reading import read
from simulator.tui.theme import DARK, LIGHT, THEMES, chosen, keep, other, preferred
from tests.tui.rig import ANSWER, Hand, practice

ONE = Start(questions=1, seed=1)


async def test_the_palette_finds_the_actions_of_the_screen(running):
    async with running(Start(questions=2, seed=1)) as driver:
        await driver.press("ctrl+p")
        await driver.press(*"skip")
        await driver.press("enter")
        await driver.settle()
        assert "question 2 of 2" in driver.screen_text()


@pytest.mark.parametrize("start", [None, ONE])
async def test_help_names_the_keys_of_the_screen_it_lies_over(running, start):
    async with running(start) as driver:
        await driver.press("f1")
        text = driver.screen_text()
        assert ("Hand the answer in" in text) is (start is not None)
        assert ("Begin the interview" in text) is (start is None)
        await driver.press("q")
        assert driver.screen_name in ("HomeScreen", "InterviewScreen")


async def test_light_and_dark_change_at_a_key(running):
    async with running() as driver:
        assert driver.app.theme == DARK
        await driver.press("f4")
        assert driver.app.theme == LIGHT


async def test_the_theme_that_was_chosen_is_there_the_next_time(running):
    async with running() as driver:
        await driver.press("f4")
    async with running() as driver:
        assert driver.app.theme == LIGHT
        await driver.press("f4")
    async with running() as driver:
        assert driver.app.theme == DARK


@pytest.mark.parametrize("kept", [b"", b"nord", b"\xff\xfe", b"calm-light" * 1000, b"calm-light\x1b[0m"])
def test_what_is_no_theme_of_ours_is_none(tmp_path, kept):
    file = tmp_path / "theme.txt"
    assert chosen(file) is None
    file.write_bytes(kept)
    assert chosen(file) is None


def test_a_theme_that_cannot_be_kept_costs_nothing_else(tmp_path):
    (tmp_path / "file").write_text("")
    keep(tmp_path / "file" / "theme.txt", LIGHT)
    assert chosen(tmp_path / "file" / "theme.txt") is None


@pytest.mark.parametrize(
    ("told", "theme"), [("15;0", DARK), ("0;15", LIGHT), ("0;default;7", LIGHT), ("", DARK)]
)
def test_the_theme_suits_the_terminal(told, theme):
    assert preferred({"COLORFGBG": told}) == theme


def test_each_theme_has_its_counterpart_and_the_same_variables():
    assert (other(DARK), other(LIGHT), other("nord")) == (LIGHT, DARK, DARK)
    assert len({frozenset(theme.variables) for theme in THEMES}) == 1


async def test_writing_that_fails_is_said_at_once_and_can_be_mended(running, tmp_path):
    async with running(ONE) as driver:
        screen = driver.app.screen
        journal = screen.sitting.journal
        failing = journal._append
        journal._append = lambda fd: (_ for _ in ()).throw(OSError(28, "No space left on device"))
        await driver.type("Every word counts.")
        await driver.turn(1)
        text = " ".join(driver.screen_text().split())
        assert "Not saved yet" in text
        assert "no space left on device" in text
        assert "NOT SAVED" in text
        assert "save elsewhere" in text
        journal._append = failing
        await driver.press("f9")
        driver.app.screen.query_one(Input).value = str(tmp_path / "elsewhere")
        await driver.press("enter")
        await driver.turn(1)
        assert "NOT SAVED" not in driver.screen_text()
        await driver.press("f5")
    session = read(next((tmp_path / "elsewhere").glob("*.jsonl")))
    assert session.all_attempts[0].text == "Every word counts."


async def test_a_log_that_is_not_saved_is_not_left_without_asking(running):
    async with running(ONE, answer=ANSWER) as driver:
        journal = driver.app.screen.sitting.journal
        journal._save = lambda **_: setattr(journal, "trouble", "the disk is full")
        await driver.press("enter")
        assert "NOT SAVED: the disk is full" in driver.screen_text()
        await driver.press("enter")
        assert driver.screen_name == "Choose"
        await driver.press("b")
        assert driver.screen_name == "DebriefScreen"
        await driver.press("enter", "l")
        assert driver.screen_name == "HomeScreen"


async def test_again_is_another_interview_under_the_same_conditions(running):
    async with running(Start(questions=2, exam=True, time_limit=120.0, seed=1)) as driver:
        await driver.press("f8", "f8")
        token = iter(["cafe"])
        driver.practice.token = lambda: next(token)
        await driver.press("a")
        settings = driver.app.screen.interview.plan.settings
        assert (settings.exam, settings.time_limit, driver.app.screen.interview.total) == (True, 120.0, 2)


def test_the_same_seed_asks_the_same_questions(tmp_path):
    asked = []
    for folder in ("a", "b"):
        sitting = practice(tmp_path / folder, Hand()).begin(Start(questions=3, seed=7))
        asked.append([question.id for question in sitting.interview.plan.questions])
        sitting.journal.close()
    assert asked[0] == asked[1]


def test_one_question_can_be_gone_straight_to(tmp_path):
    sitting = practice(tmp_path, Hand()).begin(Start(question="gov-2", time_limit=60.0))
    sitting.interview.begin()
    assert sitting.interview.attempt.shown.question == "gov-2"
    assert sitting.interview.attempt.shown.limit == 60
    sitting.journal.close()


@pytest.mark.parametrize("start", [Start(banks=("governence",)), Start(question="gov-9")])
def test_an_unknown_name_suggests_the_nearest(tmp_path, start):
    with pytest.raises(UnknownNameError, match="did you mean"):
        practice(tmp_path, Hand()).begin(start)


def test_nothing_to_ask_is_said(tmp_path):
    with pytest.raises(UsageError, match="no question"):
        practice(tmp_path, Hand()).begin(Start(questions=0))
