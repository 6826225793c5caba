"""The history: listing, filtering, exporting, deleting, by keys and by mouse."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from simulator.sessions.card import Card
from simulator.sessions.listing import journals
from simulator.tui.history.batches import EVERY, FIRST, batches
from simulator.tui.history.lines import Lines
from tests.tui.past import a_few, hold
from tests.tui.rig import ANSWER
from tests.tui.test_journey import SIZES


@pytest.fixture(autouse=True)
def _utc(monkeypatch):
    monkeypatch.setenv("TZ", "UTC")
    if hasattr(time, "tzset"):
        time.tzset()
    yield
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


async def write(driver, text: str) -> None:
    await driver.press(*({" ": "space", ":": "colon", "-": "minus"}.get(one, one) for one in text))


def listed(driver) -> list[str]:
    lines = driver.app.screen.query_one(Lines).lines
    return [one.summary.id[:10] if isinstance(one, Card) else one.id for one in lines]


@pytest.mark.parametrize("size", SIZES)
async def test_the_screens_of_history(running, same_screen, tmp_path, size):
    a_few(tmp_path)
    async with running(size=size) as driver:
        await driver.press("h")
        await same_screen(driver, "history")
        await write(driver, "pricing council")
        await same_screen(driver, "history-filtered")
        await driver.press("f8")
        await same_screen(driver, "history-delete")


async def test_the_newest_comes_first_and_the_unreadable_is_listed_with_its_reason(running, tmp_path):
    a_few(tmp_path)
    async with running(size=(120, 40)) as driver:
        await driver.press("h")
        assert listed(driver) == [
            "2026-03-12",
            "2026-03-09",
            "2026-03-05",
            "2026-03-01",
            "2026-02-02",
            "2025-01-01T000000Z-old-0000",
        ]
        text = driver.screen_text()
        assert "not readable" in text
        assert "its first line is not a session's header" in text
        assert "unfinished" in text


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("pricing council", ["2026-03-12", "2026-03-05", "2026-03-01"]),
        ("PRICING", ["2026-03-12", "2026-03-09", "2026-03-05", "2026-03-01"]),
        ("2026-02", ["2026-02-02"]),
        ("2026-03-09", ["2026-03-09"]),
        ("since:2026-03-09", ["2026-03-12", "2026-03-09"]),
        ("bank:gov until:2026-03-01", ["2026-03-01", "2026-02-02"]),
        ("bank:metrics", []),
        ("element:adop pricing 2026-03-05", ["2026-03-05"]),
        ("element:nosuch", []),
        ("unicorn", []),
    ],
)
async def test_it_filters_as_one_types(running, tmp_path, typed, days):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h")
        await write(driver, typed)
        assert listed(driver) == days


async def test_escape_clears_the_filter_and_then_goes_home(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h", "x", "x", "escape")
        assert len(listed(driver)) == 6
        await driver.press("escape")
        assert driver.screen_name == "HomeScreen"


async def test_that_answer_about_the_pricing_council_is_there_after_h_its_words_and_enter(running, tmp_path):
    a_few(tmp_path)
    async with running(size=(120, 40)) as driver:
        await driver.press("h")
        await write(driver, "council twice")
        assert "…" not in driver.screen_text().splitlines()[4]
        await driver.press("enter")
        assert driver.screen_name == "TranscriptScreen"
        assert "We set up a pricing council" in " ".join(driver.screen_text().split())
        assert "5 March 2026" in driver.screen_text()


async def test_the_mouse_points_and_opens(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h")
        await driver.pilot.click(Lines, offset=(10, 2))
        await driver.settle()
        assert driver.screen_name == "HistoryScreen"
        assert driver.app.screen.query_one(Lines).at == 2
        await driver.pilot.click(Lines, offset=(10, 2))
        await driver.settle()
        assert driver.screen_name == "TranscriptScreen"
        assert "5 March 2026" in driver.screen_text()


async def test_deleting_asks_moves_to_the_trash_and_is_taken_back(running, tmp_path):
    a_few(tmp_path)
    folder = tmp_path / "sessions"
    before = journals(folder)
    async with running() as driver:
        await driver.press("h", "down", "f8", "k")
        assert journals(folder) == before
        await driver.press("f8", "d")
        assert [path.name[:10] for path in journals(folder)][:2] == ["2026-03-12", "2026-03-05"]
        assert listed(driver)[:2] == ["2026-03-12", "2026-03-05"]
        assert len(list((folder / ".trash").iterdir())) == 1
        await driver.press("f7")
        assert journals(folder) == before
        assert listed(driver)[1] == "2026-03-09"
        assert driver.app.screen.query_one(Lines).at == 1
        await driver.press("f7")
        assert journals(folder) == before


async def test_what_cannot_be_read_can_be_deleted_but_neither_opened_nor_exported(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h", "ctrl+end", "enter", "f5")
        assert driver.screen_name == "HistoryScreen"
        assert "its first line is not a session's header" in " ".join(driver.screen_text().split())
        await driver.press("f8", "d")
    assert not list((tmp_path / "sessions").glob("*old*"))


@pytest.mark.parametrize(("key", "kind"), [("m", "md"), ("h", "html"), ("j", "json")])
async def test_a_session_is_exported_where_the_candidate_says(running, tmp_path, key, kind):
    (path,) = [one.path for one in [*a_few(tmp_path)][:1]]
    target = tmp_path / f"{path.stem}.{kind}"
    async with running() as driver:
        await driver.press("h", "f5", key, "enter")
        assert "pricing council" in target.read_text()
        target.write_text("mine")
        await driver.press("f5", key, "enter")
        assert "exists already" in " ".join(driver.screen_text().split())
        assert target.read_text() == "mine"
        await driver.press("enter")
        assert "pricing council" in target.read_text()


async def test_an_export_to_nowhere_says_so_and_asks_again(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h", "f5", "m")
        driver.app.screen.query_one("Input").value = str(tmp_path / "no" / "where.md")
        await driver.press("enter")
        assert driver.screen_name == "Where"
        assert "cannot be written" in " ".join(driver.screen_text().split())


async def test_an_empty_history_says_what_will_be_in_it(running):
    async with running() as driver:
        await driver.press("h")
        assert "There is no session here yet" in driver.screen_text()
        await driver.press("enter", "f8", "f5", "down", "escape")
        assert driver.screen_name == "HomeScreen"


async def test_a_folder_that_cannot_be_read_is_said(running, tmp_path: Path):
    (tmp_path / "sessions").write_text("a file")
    async with running() as driver:
        await driver.press("h")
        assert "cannot be listed" in " ".join(driver.screen_text().split())


async def test_what_a_journal_holds_is_shown_and_not_obeyed(running, tmp_path):
    hold(tmp_path, 3, f"\x1b]0;owned\x07[bold]{ANSWER}[/bold]")
    async with running(size=(120, 40)) as driver:
        await driver.press("h")
        await write(driver, "bold")
        assert "\x1b" not in driver.screen_text()
        assert "␛]0;owned" in driver.screen_text()
        await driver.press("enter")
        assert "\x1b" not in driver.screen_text()
        assert "[bold]In 2023" in driver.screen_text()


async def test_marks_made_in_the_transcript_are_there_when_one_comes_back(running, tmp_path):
    a_few(tmp_path)
    async with running() as driver:
        await driver.press("h", "enter", "4", "escape")
        assert driver.screen_name == "HistoryScreen"
        assert listed(driver)[0] == "2026-03-12"
        await driver.press("enter")
        assert "★★★★☆ 4 of 5" in driver.screen_text()
        await driver.press("ctrl+q")
        assert driver.screen_name == "HomeScreen"


def test_the_first_page_is_handed_over_at_once_and_the_rest_by_time():
    now = [0.0]

    def things():
        for number in range(FIRST + 100):
            now[0] += EVERY / 10
            yield number

    found = list(batches(things(), lambda: now[0]))
    assert [one for batch in found for one in batch] == list(range(FIRST + 100))
    assert [len(found[0]), len(found[1])] == [FIRST, 10]


def test_few_things_come_in_one_piece():
    assert list(batches([1, 2], lambda: 0.0)) == [[1, 2]]
    assert list(batches([], lambda: 0.0)) == []
