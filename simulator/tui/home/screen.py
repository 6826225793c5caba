"""The home screen: what to be asked, how, and what happened last time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static

from simulator.errors import MockInterviewError
from simulator.figures import count
from simulator.practice import Start, Welcome
from simulator.tui.home.choice import OneOf, Tick
from simulator.tui.home.notices import Banner, last_time, unfinished
from simulator.tui.page import Page
from simulator.tui.requests import Begin, Close, TakeUp, Visit
from simulator.visible import visible_line

NUMBERS = [(str(number), number) for number in (1, 2, 3, 5, 8, 12)]
TIMES: list[tuple[str, float | None]] = [
    ("each its own", None),
    *((f"{m} min", m * 60.0) for m in (2, 3, 5, 8)),
]
MODES = [("practice", False), ("exam", True)]
ROOM_KEYS = {"history": ("h", "history"), "progress": ("p", "progress"), "banks": ("b", "banks")}
"""The key and the label of each room that home leads to, by the room's name."""


class Loaded(Message):
    """The banks and what happened last have been read."""

    def __init__(self, welcome: Welcome) -> None:
        """Hold what was read."""
        super().__init__()
        self.welcome = welcome


class HomeScreen(Page):
    """Chooses the conditions of an interview; enter begins it."""

    CSS_PATH = "screen.tcss"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "start", "start", key_display="enter", priority=True, tooltip="Begin the interview"),
        Binding("up", "app.focus_previous", "up", show=False),
        Binding("down", "app.focus_next", "down", show=False),
        Binding("g", "go_on", "go on", tooltip="Go on with the session that was broken off"),
        Binding("c", "close", "close it", tooltip="Close that session as it is"),
        *(
            Binding(key, f"visit('{room}')", label, tooltip=f"Open {label}")
            for room, (key, label) in ROOM_KEYS.items()
        ),
    ]
    HELP_TITLE = "Mock interview"
    HELP_TEXT = (
        "Choose what to be asked and how, then press enter. Up and down move, left and right change, space ticks.\n"
        "In practice you may go on when time is up; in an exam the answer ends there."
    )

    def __init__(
        self,
        load: Callable[[], Welcome],
        rooms: Mapping[str, str],
        *,
        now: Callable[[], datetime],
        before: Start | None = None,
    ) -> None:
        """Show the home screen.

        Args:
            load: Reads banks and sessions; called in a thread, behind the first frame.
            rooms: The other screens there are, by name.
            now: The time of day, to say how long ago something was.
            before: What was chosen last, to offer it again.
        """
        super().__init__()
        self._load = load
        self._rooms = rooms
        self._now = now
        self._before = before or Start()
        self._welcome: Welcome | None = None
        self._start_when_ready = False

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Static("Mock interview", id="title")
        yield Static("Rehearse leading product operations, one timed question at a time.", id="about")
        with VerticalScroll(id="body", can_focus=False):
            yield Banner(id="refused")
            yield Banner(id="unfinished")
            yield Banner(id="problems")
            with Vertical(id="banks"):
                yield Static("Ask from", classes="heading")
                yield Static("reading the banks…", id="reading")
            yield Static("Questions", classes="heading")
            yield OneOf(NUMBERS, self._before.questions, id="number")
            yield Static("Time for each", classes="heading")
            yield OneOf(TIMES, self._before.time_limit, id="time")
            yield Static("As", classes="heading")
            yield OneOf(MODES, self._before.exam, id="mode")
        yield Static(markup=False, id="last")

    def on_mount(self) -> None:
        """Read what is shown, behind the first frame."""
        self.call_after_refresh(self._read)

    @work(thread=True, exclusive=True)
    def _read(self) -> None:
        try:
            welcome = self._load()
        except MockInterviewError as error:
            welcome = Welcome(problems=(str(error),))
        self.post_message(Loaded(welcome))

    @on(Loaded)
    async def _take(self, message: Loaded) -> None:
        welcome = self._welcome = message.welcome
        await self.query("#reading").remove()
        ticks = [
            Tick(
                bank.id,
                visible_line(bank.title),
                "   ".join((count(len(bank.questions), "question"), visible_line(bank.description))),
                ticked=not self._before.banks or bank.id in self._before.banks,
            )
            for bank in welcome.banks
        ]
        await self.query_one("#banks").mount(*ticks)
        if ticks and self.focused is None:
            ticks[0].focus()
        self.query_one("#unfinished", Banner).say(unfinished(welcome.unfinished, self._now()))
        self.query_one("#problems", Banner).say("\n".join(welcome.problems))
        if not (welcome.unfinished and welcome.last is None):
            self.query_one("#last", Static).update(last_time(welcome.last, self._now()))
        self.refresh_bindings()
        if self._start_when_ready:
            self.action_start()

    # the candidate's acts

    def action_start(self) -> None:
        """Begin the interview; a key pressed before the banks are read counts when they are."""
        if self._welcome is None:
            self._start_when_ready = True
            return
        self._start_when_ready = False
        banks = tuple(str(tick.name) for tick in self.query(Tick) if tick.ticked)
        if banks:
            self.post_message(Begin(self._wanted(banks)))
        else:
            self.query_one("#refused", Banner).say("Tick at least one bank to be asked from.")

    def action_go_on(self) -> None:
        """Go on with the session that was broken off."""
        if self._welcome and self._welcome.unfinished:
            self.post_message(TakeUp(self._welcome.unfinished.path))

    def action_close(self) -> None:
        """Close that session as it is."""
        if self._welcome and self._welcome.unfinished:
            self.post_message(Close(self._welcome.unfinished.path))

    def action_visit(self, room: str) -> None:
        """Open another room."""
        self.post_message(Visit(room))

    def action_leave(self) -> None:
        """Leave the program; there is nothing here that could be lost."""
        self.app.exit()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: a session to go on with, rooms that exist."""
        if action in ("go_on", "close"):
            return bool(self._welcome and self._welcome.unfinished)
        return action != "visit" or parameters[0] in self._rooms

    def _wanted(self, banks: tuple[str, ...]) -> Start:
        number: OneOf[int] = self.query_one("#number", OneOf)
        time: OneOf[float | None] = self.query_one("#time", OneOf)
        mode: OneOf[bool] = self.query_one("#mode", OneOf)
        return Start(banks, number.value, time_limit=time.value, exam=mode.value)
