"""The screens over a hostile bank, a hostile answer and a hostile past."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from simulator.places import Places
from simulator.practice import Practice
from simulator.tui.app import ROOMS, MockInterview
from tests.hostile.texts import ANSWER, OBEYED


class Looker:
    """Presses keys and looks at every screen that they lead to."""

    def __init__(self, app: MockInterview, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot
        self.seen: list[str] = []

    async def press(self, *keys: str) -> str:
        """Press keys one by one, and return the name of the screen that they led to."""
        for key in keys:
            await self.pilot.press(key)
            await self.look()
        return type(self.app.screen).__name__

    async def look(self) -> None:
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()
        for strip in self.app.screen._compositor.render_strips():
            assert not OBEYED.search(strip.text), f"{self.app.screen}: {strip.text!r}"
            for segment in strip:
                assert not (segment.style and segment.style.link), segment
        self.seen.append("\n".join(strip.text for strip in self.app.screen._compositor.render_strips()))

    async def paste(self, text: str) -> None:
        self.app.post_message(Paste(text))
        await self.look()


async def test_nothing_is_obeyed_on_any_screen(
    places: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    app = MockInterview(Practice(places))
    title = app.title
    async with app.run_test(size=(90, 40), notifications=True) as pilot:
        looker = Looker(app, pilot)
        await looker.look()
        assert await looker.press("f1", "escape", "enter") == "InterviewScreen"
        assert await looker.press("f2", "f2", "escape", "g", "ctrl+p") == "CommandPalette"
        await looker.press("escape")
        await looker.paste(ANSWER)
        assert await looker.press("f5") == "FeedbackScreen"
        await looker.press("s", "escape", "m", "escape")
        await looker.press("p", "1")
        if type(app.screen).__name__ == "InterviewScreen":  # the probe
            await looker.paste(ANSWER)
            await looker.press("f5")
        assert await looker.press("enter") == "DebriefScreen"
        assert await looker.press("enter") == "HomeScreen"
        for key in {"history": "h", "progress": "p", "banks": "b"}.items():
            if key[0] in ROOMS:
                assert await looker.press(key[1]) != "HomeScreen"
                await looker.press("down", "enter", "down", "escape")
                while type(app.screen).__name__ != "HomeScreen":
                    await looker.press("ctrl+q")
        assert app.title == title
        assert app.clipboard == ""
    everything = " ".join(" ".join(looker.seen).split())
    for shown in ("[red]x[/red] [/path] [/]", "[@click=app.exit]out[/]", "␛]0;PWNED␇"):
        assert shown in everything
