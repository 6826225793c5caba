"""Progress: what is left out, whether it got better, and how practice goes, within one key of home."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from simulator.progress.coverage import Point
from simulator.tui.progress.chart import chart
from tests.tui.past import a_few, hold
from tests.tui.rig import ANSWER
from tests.tui.test_history import _utc  # noqa: F401 - a fixture
from tests.tui.test_journey import SIZES


def points(*shares: tuple[float, float]) -> list[Point]:
    start = datetime(2026, 3, 1, 12, tzinfo=UTC)
    return [Point(start + timedelta(days=number), *one) for number, one in enumerate(shares)]


def plain(*shares: tuple[float, float], width: int = 40, height: int = 5) -> list[str]:
    return [line.plain.rstrip() for line in chart(points(*shares), width, height)]


@pytest.mark.parametrize("size", SIZES)
async def test_the_screen_of_progress(running, same_screen, tmp_path, size):
    a_few(tmp_path)
    async with running(size=size) as driver:
        await driver.press("p")
        await same_screen(driver, "progress")
        await driver.press("end")
        await same_screen(driver, "progress-below")


async def test_what_one_keeps_forgetting_is_one_key_from_home(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("p")
        text = driver.screen_text()
        assert "Left out most often" in text
        assert "Delivery result" in text
        assert "covered 9 days ago" in text


async def test_whether_it_got_better_is_one_key_from_home(running, tmp_path):
    hold(tmp_path, 1, "We met.")
    hold(tmp_path, 2, ANSWER)
    async with running() as driver:
        await driver.press("p")
        assert "Better: 60% in the latest session, 0% in the first" in driver.screen_text()


async def test_without_an_answer_it_says_so(running):
    async with running() as driver:
        await driver.press("p")
        assert "There is nothing to show yet" in driver.screen_text()
        await driver.press("h")
        assert driver.screen_name == "HistoryScreen"


async def test_a_folder_that_cannot_be_read_is_said(running, tmp_path):
    (tmp_path / "sessions").write_text("a file")
    async with running() as driver:
        await driver.press("p")
        assert "cannot be listed" in " ".join(driver.screen_text().split())
        await driver.press("escape")
        assert driver.screen_name == "HomeScreen"


def test_a_chart_has_a_column_for_each_session_and_says_its_days():
    assert plain((0.0, 0.0), (0.5, 0.5), (1.0, 1.0)) == [
        "100%        ██",
        " 50%        ██",
        "         ██ ██",
        "  0%  ▁▁ ██ ██",
        "      1 Mar  3 Mar",
    ]


def test_what_only_marks_cover_has_a_pattern_of_its_own():
    assert plain((0.25, 1.0)) == ["100%  ░░", " 50%  ░░", "      ░░", "  0%  ██", "      1 Mar"]


def test_when_there_are_many_sessions_the_latest_that_fit_are_drawn():
    lines = plain(*[(1.0, 1.0)] * 50, (0.0, 0.0), width=16)
    assert lines[0] == "100%  █████████"
    assert lines[3] == "  0%  █████████▁"
