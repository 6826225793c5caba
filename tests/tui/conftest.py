from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest

from simulator.practice import Start
from simulator.tui.app import MockInterview
from tests.tui.banks_rig import authoring  # noqa: F401 - a fixture
from tests.tui.rig import Driver, Hand, practice

SCREENS = Path(__file__).parent / "screens"

PATIENCE = 20
"""How often a screen is looked at again on a machine that is busy."""

Running = Callable[..., AbstractAsyncContextManager[Driver]]


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Running:
    """Run the app over the small bank: at home, or straight at an interview."""
    monkeypatch.delenv("COLORFGBG", raising=False)
    monkeypatch.chdir(tmp_path)

    @asynccontextmanager
    async def run(
        start: Start | None = None, *, size: tuple[int, int] = (80, 24), answer: str | None = None
    ) -> AsyncIterator[Driver]:
        clock = Hand()
        opener = practice(tmp_path, clock)
        app = MockInterview(opener, None if start is None else opener.begin(start))
        async with app.run_test(size=size) as pilot:
            driver = Driver(app, pilot, clock, opener)
            await driver.settle()
            if answer is not None:
                await driver.type(answer)
                await pilot.press("ctrl+s")
                await driver.settle()
            yield driver

    return run


@pytest.fixture
def same_screen(request: pytest.FixtureRequest) -> Callable[[Driver, str], Awaitable[None]]:
    """Compare what is on the screen with the text kept of it; `--update-screens` keeps it anew."""

    async def compare(driver: Driver, name: str) -> None:
        width, height = driver.app.size
        kept = SCREENS / f"{name}-{width}x{height}.txt"
        if request.config.getoption("--update-screens"):
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(driver.screen_text(), encoding="utf-8")
        expected = kept.read_text(encoding="utf-8")
        for _ in range(PATIENCE):
            if driver.screen_text() == expected:
                break
            await driver.pilot.pause()
        assert driver.screen_text() == expected

    return compare
