"""What all full screens have in common: the key bar, help, leaving, and a window that is too small."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.screen import Screen
from textual.widget import Widget

from simulator.tui.requests import GoHome
from simulator.tui.widgets.key_bar import KeyBar
from simulator.tui.widgets.too_small import SMALLEST, TooSmall

if TYPE_CHECKING:
    from simulator.tui.dialogs.help import Help

_EVERYWHERE = ("back", "help", "leave")

WIDE = 100
"""Columns from which a screen may spread out."""

ROOMY = 32
"""Lines from which there is room for air."""

BREAKPOINTS_ACROSS = [(0, "-narrow"), (SMALLEST[0], "-fits"), (WIDE, "-wide")]
BREAKPOINTS_DOWN = [(0, "-low"), (SMALLEST[1], "-tall"), (ROOMY, "-roomy")]


class Page(Screen[object]):
    """A full screen. Its content comes from `contents`; leaving is its own affair."""

    DEFAULT_CLASSES = "-fits -tall"  # as in most windows, so that nothing is styled and laid out twice there
    HORIZONTAL_BREAKPOINTS = BREAKPOINTS_ACROSS
    VERTICAL_BREAKPOINTS = BREAKPOINTS_DOWN
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "help", "help", tooltip="The keys of this screen"),
        Binding("ctrl+q,f10", "leave", "leave", priority=True, tooltip="Leave; nothing is lost"),
        Binding("ctrl+c", "leave", "leave", show=False),
    ]
    HELP_TITLE = ""
    """What the help calls this screen."""
    HELP_TEXT = ""
    """What the help says before the keys."""

    def compose(self) -> ComposeResult:
        """Compose the contents between what every screen has."""
        yield from self.contents()
        yield KeyBar()
        yield TooSmall()

    def contents(self) -> Iterable[Widget]:
        """Yield what is particular to this screen; nothing, unless it says otherwise."""
        return ()

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The keys that do something now: this screen's own as it names them, then those of every screen."""
        found = super().active_bindings
        own = [one.action for one in self.BINDINGS if isinstance(one, Binding)]

        def place(active: ActiveBinding) -> tuple[int, int]:
            action = active.binding.action
            last = _EVERYWHERE.index(action) + 1 if action in _EVERYWHERE else 0
            return last, own.index(action) if action in own else len(own)

        return dict(sorted(found.items(), key=lambda item: place(item[1])))

    def help_page(self) -> Help:
        """Return the page with the keys of this screen."""
        from simulator.tui.dialogs.help import Help, keys_of

        return Help(self.HELP_TITLE, self.HELP_TEXT, keys_of(self))

    def action_help(self) -> None:
        """Show the keys of this screen."""
        self.app.push_screen(self.help_page())

    def action_leave(self) -> None:
        """Go back to the home screen."""
        self.post_message(GoHome())
