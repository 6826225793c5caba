"""A list of any length, of which only what is on the screen is ever drawn."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from textual import events
from textual.content import Content
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from simulator.tui.history.rows import Line, row

_POINTER = "▸ "


class Lines(ScrollView, can_focus=False):
    """The sessions that fit, one of them pointed at; a click points at one, another click opens it."""

    DEFAULT_CSS = """
    Lines { height: 1fr; scrollbar-size-vertical: 1; overflow-x: hidden; scrollbar-color: $faint; scrollbar-background: $background; scrollbar-color-hover: $muted; scrollbar-background-hover: $background; }
    """

    at: reactive[int] = reactive(0)

    class Pointed(Message):
        """Another session is pointed at, or none."""

    class Opened(Message):
        """The session that is pointed at is to be opened."""

    def __init__(self, today: date) -> None:
        """Hold no session yet."""
        super().__init__()
        self.lines: list[Line] = []
        self._today = today

    @property
    def pointed(self) -> Line | None:
        """What is pointed at."""
        return self.lines[self.at] if self.at < len(self.lines) else None

    def show(self, lines: Iterable[Line]) -> None:
        """Show other sessions, the first of them pointed at."""
        self.lines = list(lines)
        self.set_reactive(Lines.at, 0)
        self.scroll_to(0, 0, animate=False)
        self._changed()

    def extend(self, lines: Iterable[Line]) -> None:
        """Add sessions below the others."""
        nothing = not self.lines
        self.lines.extend(lines)
        self.virtual_size = Size(self.size.width, len(self.lines))
        self.refresh()
        if nothing:
            self.post_message(self.Pointed())

    def put(self, old: Line, new: Line | None) -> None:
        """Show a session in another's place, or take it out; what is pointed at stays near."""
        at = self.lines.index(old)
        self.lines[at : at + 1] = [] if new is None else [new]
        self.set_reactive(Lines.at, max(0, min(self.at, len(self.lines) - 1)))
        self._changed()

    def move(self, by: int) -> None:
        """Point at another session."""
        self.at += by

    def page(self, by: int) -> None:
        """Point at one a page further."""
        self.move(by * max(1, self.size.height - 1))

    def validate_at(self, at: int) -> int:
        """Stay within the list."""
        return max(0, min(at, len(self.lines) - 1))

    def watch_at(self) -> None:
        """Bring what is pointed at into sight."""
        self.scroll_to_region(Region(0, self.at, 1, 1), animate=False)
        self.refresh()
        self.post_message(self.Pointed())

    def on_click(self, event: events.Click) -> None:
        """Point at what was clicked, or open it."""
        clicked = round(self.scroll_offset.y) + event.y
        if clicked >= len(self.lines):
            return
        if clicked == self.at:
            self.post_message(self.Opened())
        self.at = clicked

    def on_resize(self) -> None:
        """Keep what is pointed at in sight."""
        self.virtual_size = Size(self.size.width, len(self.lines))
        self.scroll_to_region(Region(0, self.at, 1, 1), animate=False)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        number = round(self.scroll_offset.y) + y
        width = self.size.width
        if number >= len(self.lines):
            return Strip.blank(width, self.rich_style)
        here = number == self.at
        text = row(self.lines[number], width - len(_POINTER), self._today)
        line = Content.assemble((_POINTER if here else "  ", "bold $accent"), text)
        if here:
            line = line.pad_right(max(0, width - line.cell_length)).stylize_before("bold on $panel")
        return Visual.to_strips(self, line, width, 1, self.visual_style, pad=True)[0]

    def _changed(self) -> None:
        self.virtual_size = Size(self.size.width, len(self.lines))
        self.refresh()
        self.post_message(self.Pointed())
