"""The history: all sessions, newest first, found by what is typed."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from simulator.errors import MockInterviewError
from simulator.figures import count
from simulator.practice import Practice
from simulator.sessions.card import Card
from simulator.sessions.query import HELP, wanted
from simulator.sessions.search import card_of_file, cards
from simulator.tui.history.batches import batches
from simulator.tui.history.lines import Lines
from simulator.tui.history.preview import Preview
from simulator.tui.history.rows import Line, on_day, titles
from simulator.tui.history.sieve import Sieve, path_of
from simulator.tui.page import Page
from simulator.tui.requests import GoHome
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible

_EMPTY = "There is no session here yet. Every interview is kept, word for word, as soon as it begins."
_NO_FIT = "No session fits. Try fewer words, or a part of one."
_AT_ONCE = 0.02
"""Seconds of looking for words before what was typed meanwhile is seen to: no key waits for ten thousand sessions."""


class Found(Message):
    """Some more sessions were read."""

    def __init__(self, lines: Sequence[Line], *, last: bool = False, trouble: str = "") -> None:
        """Hold what was read, whether that was all, and what went wrong."""
        super().__init__()
        self.lines = lines
        self.last = last
        self.trouble = trouble


class HistoryScreen(Page):
    """Lists sessions; what is typed filters them, the arrows point at one."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "open", "open", key_display="enter", priority=True, tooltip="Read the session"),
        Binding("f5", "export", "export", priority=True, tooltip="Write it to a file"),
        Binding("f8", "delete", "delete", priority=True, tooltip="Move it to the trash"),
        Binding("f7", "restore", "undo", priority=True, tooltip="Take the deleted session back"),
        Binding("escape", "back", "back", tooltip="Clear the filter, or go back to the home screen"),
        Binding("ctrl+e", "export", "export", priority=True, show=False),
        Binding("ctrl+d", "delete", "delete", priority=True, show=False),
        Binding("up", "move(-1)", "up", show=False),
        Binding("down", "move(1)", "down", show=False),
        Binding("pageup", "page(-1)", "page up", show=False),
        Binding("pagedown", "page(1)", "page down", show=False),
        Binding("ctrl+home", "move(-1000000)", "newest", show=False),
        Binding("ctrl+end", "move(1000000)", "oldest", show=False),
    ]
    HELP_TITLE = "History"
    HELP_TEXT = f"Type to filter: {HELP}\nArrows and page keys point at a session; a click does too, and a second click opens it."

    def __init__(self, practice: Practice) -> None:
        """Show the sessions in the folder in use."""
        super().__init__()
        self._practice = practice
        self._sieve = Sieve(time.monotonic)
        self._sifting = False
        self._complete = False
        self._trouble = ""
        self._trash: list[Path] = []

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends("history", "", id="place")
        yield Input(placeholder="type to filter", id="filter")
        yield Static("", id="titles", markup=False)
        yield Lines(self._today)
        yield Static("", id="nothing", markup=False)
        yield Preview()

    def on_mount(self) -> None:
        """Read the sessions behind the first frame."""
        self.query_one(Input).focus()
        self._read()

    def on_resize(self) -> None:
        """Fit the line of titles."""
        self.call_after_refresh(self._fit)

    @work(thread=True, exclusive=True)
    def _read(self) -> None:
        worker, places = get_current_worker(), self._practice.places
        try:
            for batch in batches(cards(places.sessions.path, places.cache.path), time.monotonic):
                if worker.is_cancelled:
                    return
                self.post_message(Found(batch))
            self.post_message(Found([], last=True))
        except MockInterviewError as error:
            self.post_message(Found([], last=True, trouble=str(error)))

    @on(Found)
    def _take(self, message: Found) -> None:
        self._sieve.lines.extend(message.lines)
        self._complete = self._complete or message.last
        self._trouble = self._trouble or message.trouble
        self._sift()

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._sieve.look_for(wanted(event.value))
        self._sift()

    def _sift(self) -> None:
        """Show which of the next sessions fit; those after them come when other messages had their turn."""
        show = self._lines.show if self._sieve.untouched else self._lines.extend
        show(self._sieve.some(_AT_ONCE))
        self._say()
        if self._sieve.unsifted and not self._sifting:
            self._sifting = self.call_later(self._sift_on)

    def _sift_on(self) -> None:
        self._sifting = False
        self._sift()

    @on(Lines.Pointed)
    def _pointed(self) -> None:
        self.query_one(Preview).show(self._pointed_at, self._sieve.wanted.words)
        self.refresh_bindings()

    # the candidate's acts

    @on(Lines.Opened)
    def action_open(self) -> None:
        """Read the session that is pointed at."""
        from simulator.tui.transcript.screen import TranscriptScreen

        line = self._pointed_at
        if isinstance(line, Card):
            try:
                page = TranscriptScreen(self._practice, line.summary.path, self._sieve.wanted.words)
            except MockInterviewError as error:
                self._refuse(error)
                return
            self.app.push_screen(page, self._read_through)

    def action_export(self) -> None:
        """Write the session to a file."""
        from simulator.tui.dialogs.export import ask_export

        if isinstance(line := self._pointed_at, Card):
            ask_export(self, line.summary.path)

    def action_delete(self) -> None:
        """Ask, and move the session to the trash."""
        from simulator.tui.dialogs.choose import Choice, Choose

        line = self._pointed_at
        if line is not None:
            what = (
                f"the session of {on_day(line.summary, self._today).strip()}"
                if isinstance(line, Card)
                else line.id
            )
            choices = (
                Choice("keep", "Keep it", "k"),
                Choice("delete", "Delete it", "d", "it goes to the trash first"),
            )
            self.app.push_screen(
                Choose(f"Delete {what}?", choices), lambda answer: self._delete(line, answer)
            )

    def action_restore(self) -> None:
        """Take back what was deleted last."""
        from simulator.sessions.deleting import restore

        try:
            path = restore(self._trash[-1])
        except MockInterviewError as error:
            self._refuse(error)
            return
        self._trash.pop()
        back = card_of_file(path)
        self._sieve.take_back(back)
        lines = self._lines
        lines.show(self._sieve.all())
        lines.at = lines.lines.index(back) if back in lines.lines else 0
        self._say()

    def action_move(self, by: int) -> None:
        """Point at another session."""
        self._lines.move(by)

    def action_page(self, by: int) -> None:
        """Point at one a page further."""
        self._lines.page(by)

    def action_back(self) -> None:
        """Clear the filter, or go home."""
        box = self.query_one(Input)
        if box.value:
            box.value = ""
        else:
            self.post_message(GoHome())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        del parameters
        if action in ("open", "export"):
            return isinstance(self._pointed_at, Card)
        if action == "delete":
            return self._pointed_at is not None
        return action != "restore" or bool(self._trash)

    # what follows from them

    def _read_through(self, result: object) -> None:
        """Show anew what may have been marked, or go on home."""
        if result == "home":
            self.post_message(GoHome())
        elif (old := self._pointed_at) is not None:
            self._put(old, card_of_file(path_of(old)))

    def _delete(self, line: Line, answer: str | None) -> None:
        from simulator.sessions.deleting import delete

        if answer != "delete":
            return
        try:
            self._trash.append(delete(path_of(line)))
        except MockInterviewError as error:
            self._refuse(error)
        else:
            self._put(line, None)
            self._say()
            self.notify("f7 takes it back.", title="In the trash", markup=False)

    def _put(self, old: Line, new: Line | None) -> None:
        self._sieve.put(old, new)
        self._lines.put(old, new)

    def _refuse(self, error: MockInterviewError) -> None:
        self.notify(visible(str(error)), title="That is not possible", severity="warning", markup=False)

    def _say(self) -> None:
        shown, total = len(self._lines.lines), len(self._sieve.lines)
        some = f"{shown:,} of {count(total, 'session')}" if shown < total else count(total, "session")
        self.query_one("#place", Ends).show("history", some if self._complete else f"{some}, reading…")
        nothing = visible(self._trouble) or (_NO_FIT if self._sieve.lines else _EMPTY)
        self.query_one("#nothing", Static).update(nothing)
        everything = self._complete and not self._sieve.unsifted
        self.set_class(bool(self._trouble) or (everything and not shown), "-nothing")

    def _fit(self) -> None:
        self.query_one("#titles", Static).update(titles(self._lines.size.width - 2))

    @property
    def _lines(self) -> Lines:
        return self.query_one(Lines)

    @property
    def _pointed_at(self) -> Line | None:
        return self._lines.pointed if self.is_mounted else None

    @property
    def _today(self) -> date:
        return self._practice.now().astimezone().date()
