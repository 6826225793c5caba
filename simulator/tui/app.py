"""The Textual app: which screen is shown when, and nothing of what is on it."""

from __future__ import annotations

import asyncio
import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import App
from textual.binding import Binding, BindingType

from simulator.errors import MockInterviewError
from simulator.interview.course import Stage
from simulator.places import Places
from simulator.practice import Practice, Sitting, Start
from simulator.tui.commands import Actions
from simulator.tui.page import Page
from simulator.tui.requests import Begin, Close, GoHome, Moved, TakeUp, Visit
from simulator.tui.theme import FALLBACK, THEMES, chosen, keep, other, preferred
from simulator.visible import visible

if TYPE_CHECKING:
    from simulator.sessions.rescue import Parting

ROOMS: dict[str, str] = {
    "history": "simulator.tui.history.screen:HistoryScreen",
    "progress": "simulator.tui.progress.screen:ProgressScreen",
    "banks": "simulator.tui.banks.screen:BanksScreen",
}
"""The screens that home leads to, by name, as `module:class`; imported when first visited. Each is a `Page` that
is made with the `Practice`."""


class MockInterview(App[None], inherit_bindings=False):
    """Follows the interview from screen to screen."""

    TITLE = "Mock interview"
    CSS_PATH = "app.tcss"
    COMMANDS: ClassVar = {Actions}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f4", "other_theme", "theme", tooltip="Light or dark, also the next time", show=False),
        Binding("ctrl+z", "suspend_process", "to the shell", show=False),
    ]

    def __init__(self, practice: Practice, sitting: Sitting | None = None) -> None:
        """Show the home screen, or go straight to an interview."""
        super().__init__()
        self._practice = practice
        self._sitting = sitting
        self._before: Start | None = None
        self.partings: list[Parting] = []
        """What is to be said on the terminal when the screens are gone."""
        for theme in THEMES:
            self.register_theme(theme)
        if "TEXTUAL_THEME" not in os.environ:
            # Not by the setter: it would have every style parsed once more before the first frame.
            self.set_reactive(App.theme, self._theme_at_first())
            self.stylesheet.set_variables(self.get_css_variables())

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give Textual's own themes the variables that ours have."""
        return FALLBACK

    def _theme_at_first(self) -> str:
        place = self._practice.places.theme
        return (chosen(place.path) if place else None) or preferred(os.environ)

    async def on_mount(self) -> None:
        """Show the first screen."""
        self._mind_signals()
        await self._show(self._home() if self._sitting is None else self._at_stage(self._sitting))
        self.call_after_refresh(_mind_rubbish)

    def action_other_theme(self) -> None:
        """Change between light and dark, also for the next time."""
        self.theme = other(self.theme)
        if place := self._practice.places.theme:
            keep(place.path, self.theme)

    # what the screens ask for

    @on(Begin)
    async def _begin(self, message: Begin) -> None:
        await self._open(lambda: self._practice.begin(message.start))

    @on(TakeUp)
    async def _take_up(self, message: TakeUp) -> None:
        await self._open(lambda: self._practice.take_up(message.path))

    @on(Close)
    async def _close(self, message: Close) -> None:
        try:
            self._practice.close(message.path)
        except MockInterviewError as error:
            self._refuse(str(error))
        await self._show(self._home())

    @on(Moved)
    async def _moved(self) -> None:
        if self._sitting is not None:
            await self._show(self._at_stage(self._sitting))

    @on(GoHome)
    async def _go_home(self) -> None:
        self.end_sitting()
        await self._show(self._home())

    @on(Visit)
    async def _visit(self, message: Visit) -> None:
        module, _, name = ROOMS[message.room].partition(":")
        room: Callable[[Practice], Page] = getattr(importlib.import_module(module), name)
        await self._show(room(self._practice))

    # what follows from that

    async def _open(self, opened: Callable[[], Sitting]) -> None:
        try:
            sitting = opened()
        except MockInterviewError as error:
            self._refuse(str(error))
            return
        self.end_sitting()
        self._sitting = sitting
        await self._show(self._at_stage(sitting))

    def _refuse(self, message: str) -> None:
        self.notify(
            visible(message), title="That is not possible", severity="warning", markup=False, timeout=20
        )

    def end_sitting(self) -> None:
        """Let go of the session that is held; what was typed goes to its journal first, or to a temporary file."""
        from simulator.sessions.rescue import let_go

        sitting, self._sitting = self._sitting, None
        if sitting is None:
            return
        self._before = sitting.start
        if sitting.interview.answerable:
            sitting.interview.pause()
        parting = let_go(sitting.journal, sitting.interview.attempts.by_number.values())
        if parting.told:
            self.partings.append(parting)
            if self.is_running:
                self.notify(visible(parting.told), severity="error", markup=False, timeout=60)

    def _home(self) -> Page:
        from simulator.tui.home.screen import HomeScreen

        return HomeScreen(self._practice.welcome, ROOMS, now=self._local_time, before=self._before)

    def _at_stage(self, sitting: Sitting) -> Page:
        """Return the screen for the stage that the interview is at."""
        stage = sitting.interview.stage
        if stage is Stage.DEBRIEF:
            from simulator.tui.debrief.screen import DebriefScreen

            return DebriefScreen(sitting)
        if stage is Stage.ASSESSED:
            from simulator.tui.feedback.screen import FeedbackScreen

            return FeedbackScreen(sitting)
        from simulator.tui.interview.screen import InterviewScreen

        return InterviewScreen(sitting)

    async def _show(self, page: Page) -> None:
        """Put a screen in the place of the present one; below them all lies an empty one."""
        for path in page.css_path:  # left to Textual, every style there is would be parsed anew with each
            if not self.stylesheet.has_source(str(path)):
                self.stylesheet.read(path)
        if len(self.screen_stack) > 1:
            await self.switch_screen(page)
        else:
            await self.push_screen(page)

    def _local_time(self) -> datetime:
        return self._practice.now().astimezone()

    def _mind_signals(self) -> None:
        """Leave in good order when the terminal is closed or the system goes down, where there are such signals."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP", "SIGINT"):
            with suppress(NotImplementedError, AttributeError, RuntimeError, ValueError):
                loop.add_signal_handler(getattr(signal, name), self._stop)

    def _stop(self) -> None:
        self.end_sitting()
        self.exit(return_code=1)


def run(
    places: Places,
    *,
    start: Start | None,
    practice: Practice | None = None,
    resume: Path | None = None,
) -> int:
    """Show the screens until the candidate leaves.

    Args:
        places: Where banks are and sessions go.
        start: What to go straight to; None for the home screen.
        practice: What opens sessions in those places, where its banks have been read already.
        resume: The journal of a session to go on with instead.

    Returns:
        The program's exit code.

    Raises:
        MockInterviewError: When the interview that was asked for cannot begin.
    """
    practice = practice or Practice(places)
    sitting: Sitting | None = None
    if resume is not None:
        sitting = practice.take_up(resume)
    elif start is not None:
        sitting = practice.begin(start)
    app = MockInterview(practice, sitting)
    try:
        app.run()
    finally:
        app.end_sitting()
        for parting in app.partings:
            _say(parting)
    return app.return_code or 0


def _mind_rubbish() -> None:
    """Look for rubbish again where that was put off, but not among all that start-up made: it would hold up typing."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _say(parting: Parting) -> None:
    """Say where a session is that its own folder did not take, or print its words as the last copy of them."""
    with suppress(OSError):  # the terminal may be gone as well
        sys.stderr.write(visible(f"{parting.told}\n"))
        sys.stdout.write(visible(parting.words))
        sys.stdout.flush()
