"""Progress: whether it gets better, what keeps being left out, and how practice goes."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from datetime import date
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import Worker, get_current_worker

from simulator.errors import MockInterviewError
from simulator.figures import count, long_time
from simulator.practice import Practice
from simulator.progress.report import Report, read_each, report_of
from simulator.progress.wording import got_better
from simulator.sessions.listing import Unreadable
from simulator.sessions.tally import Tally
from simulator.tui.page import Page
from simulator.tui.progress import parts
from simulator.tui.progress.chart import CoverageChart
from simulator.tui.progress.parts import Part
from simulator.tui.requests import GoHome, Visit
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible

_NONE = "There is nothing to show yet. Answer a question, and come back."
_EVERY = 0.2
"""Seconds between two words on how many sessions were read."""


class Reached(Message):
    """So many sessions were read."""

    def __init__(self, number: int) -> None:
        """Hold how many."""
        super().__init__()
        self.number = number


class Ready(Message):
    """All sessions were read and summed up, or could not be."""

    def __init__(self, report: Report | None, trouble: str = "") -> None:
        """Hold the sum, or what went wrong."""
        super().__init__()
        self.report = report
        self.trouble = trouble


class ProgressScreen(Page):
    """Shows what all sessions say together."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h", "history", "history", tooltip="The sessions that this is made of"),
        Binding("escape", "back", "back", tooltip="Go back to the home screen"),
    ]
    HELP_TITLE = "Progress"
    HELP_TEXT = (
        "Coverage is the share of what a question asks for that was detected; your own marks count.\n"
        "A column is a session. ░ is covered by your marks alone. ✓ and · are the times that an element was asked for.\n"
        "Arrows and page keys scroll."
    )

    def __init__(self, practice: Practice) -> None:
        """Show the sessions in the folder in use."""
        super().__init__()
        self._practice = practice

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends("progress", "", id="place")
        with VerticalScroll(id="body"):
            yield Static("reading the sessions…", id="reading", markup=False)

    def on_mount(self) -> None:
        """Read the sessions behind the first frame."""
        self.query_one("#body").focus()
        self._read()

    @work(thread=True, exclusive=True)
    def _read(self) -> None:
        worker = get_current_worker()
        try:
            report = report_of(self._told(worker), self._today)
        except MockInterviewError as error:
            self.post_message(Ready(None, str(error)))
        else:
            if not worker.is_cancelled:
                self.post_message(Ready(report))

    def _told(self, worker: Worker[None]) -> Iterator[Tally | Unreadable]:
        """Yield the sessions until the candidate goes away, and say now and then how many there were."""
        said, places = time.monotonic(), self._practice.places
        for number, one in enumerate(read_each(places.sessions.path, places.cache.path), 1):
            if worker.is_cancelled:
                return
            if time.monotonic() - said > _EVERY:
                said = time.monotonic()
                self.post_message(Reached(number))
            yield one

    @on(Reached)
    def _reached(self, message: Reached) -> None:
        for line in self.query("#reading").results(Static):
            line.update(f"reading the sessions… {message.number:,}")

    @on(Ready)
    async def _ready(self, message: Ready) -> None:
        report = message.report
        if report is None or not (report.answers or report.unreadable):
            self.query_one("#reading", Static).update(visible(message.trouble) or _NONE)
            return
        said = f"{count(report.sessions, 'session')}, {long_time(report.practised)} on the clock"
        self.query_one("#place", Ends).show("progress", said)
        body = self.query_one("#body")
        await body.remove_children()
        await body.mount(
            Container(Vertical(*self._first(report)), Vertical(*self._second(report)), id="columns"),
            Part(
                "Every element, the least covered first, and when it was covered last",
                parts.elements(report, self._today),
            ),
            Part("Not readable", parts.unreadable(report)),
        )

    def _first(self, report: Report) -> Iterator[Widget]:
        """Yield what answers whether it got better."""
        if report.overall:
            better = f"   {got_better(report.trend)}" if report.trend else ""
            yield Static(Content.assemble(("Coverage", "bold $accent"), (better, "bold")), classes="heading")
            yield CoverageChart(report.overall)
        yield Part("By bank", parts.banks(report))

    def _second(self, report: Report) -> Iterator[Widget]:
        """Yield what is left out, and how practice goes."""
        yield Part("Left out most often", parts.left_out(report, self._today))
        yield Part("How you answer, in the median", parts.habits(report))
        yield Part("How you practise", parts.practice(report))

    # the candidate's acts

    def action_history(self) -> None:
        """Go to the history."""
        self.post_message(Visit("history"))

    def action_back(self) -> None:
        """Go home."""
        self.post_message(GoHome())

    @property
    def _today(self) -> date:
        return self._practice.now().astimezone().date()
