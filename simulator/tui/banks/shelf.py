"""The list of banks, in which one at a time is unfolded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from simulator.banks.listing import Entry
from simulator.tui.banks.items import Heading, Item, items, line
from simulator.visible import visible_line

WIDE = 48
"""Columns from which a bank's line has room for all that is known of it."""


class Shelf(OptionList):
    """Banks by where they come from; right unfolds one, left folds it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "unfold", "unfold", show=False),
        Binding("left", "fold", "fold", show=False),
    ]

    def __init__(self) -> None:
        """Hold nothing yet."""
        super().__init__(markup=False)
        self._entries: Sequence[Entry] = ()
        self._items: dict[str, Item] = {}
        self._unfolded: Path | None = None
        self._wide = False

    @property
    def item(self) -> Item | None:
        """The item that is marked."""
        option = self.highlighted_option
        return None if option is None else self._items.get(option.id or "")

    def show(self, entries: Sequence[Entry], *, mark: Path | None = None) -> None:
        """Show these banks; what was marked stays so, unless a bank's file is named to be marked and unfolded."""
        self._entries = entries
        if mark is not None:
            self._unfolded = mark
        self._fill(None if mark is None else f"bank {mark}")

    def action_unfold(self) -> None:
        """Show what stands in the bank that is marked."""
        if self.item is not None and self.item.entry.row.path != self._unfolded:
            self._unfolded = self.item.entry.row.path
            self._fill()

    def action_fold(self) -> None:
        """Go back to the bank, and hide what stands in it."""
        if self.item is not None:
            self._unfolded = None
            self._fill(f"bank {self.item.entry.row.path}")

    def turn(self) -> None:
        """Unfold the bank that is marked, or fold it."""
        if self.item is not None and self.item.entry.row.path == self._unfolded:
            self.action_fold()
        else:
            self.action_unfold()

    def on_resize(self, event: events.Resize) -> None:
        """Say more of each bank where there is room."""
        if self._wide is not (event.size.width >= WIDE):
            self._wide = not self._wide
            self._fill()

    def scroll_to_highlight(self, top: bool = False) -> None:  # noqa: FBT001, FBT002 - Textual's signature
        """Show the heading above the first bank as well."""
        super().scroll_to_highlight(top)
        if self.highlighted == 1:
            self.scroll_to(y=0, animate=False)

    def _fill(self, marked: str | None = None) -> None:
        key = marked or (self.item.key if self.item else None)
        near = f"bank {self.item.entry.row.path}" if self.item else None
        shown = list(items(self._entries, self._unfolded))
        self._items = {one.key: one for one in shown if isinstance(one, Item)}
        self.set_options([self._option(one, first=one is shown[0]) for one in shown])
        keys = [one.key if isinstance(one, Item) else None for one in shown]
        found = next((name for name in (key, near) if name in self._items), next(iter(self._items), None))
        self.highlighted = None if found is None else keys.index(found)

    def _option(self, one: Heading | Item, *, first: bool) -> Option:
        if isinstance(one, Heading):
            return Option(
                Content.styled(("" if first else "\n") + visible_line(one.text), "$muted"), disabled=True
            )
        unfolded = one.entry.row.path == self._unfolded
        return Option(line(one, unfolded=unfolded, wide=self._wide), id=one.key)
