"""What the screens of a session have in common: leaving without losing a word, and a log that cannot be written."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType

from simulator.practice import Sitting
from simulator.tui.page import Page
from simulator.tui.requests import GoHome, Moved
from simulator.visible import visible

WATCH_EVERY = 0.5
"""Seconds between two looks at whether the log is still where it was."""


class SessionPage(Page):
    """A screen of the session that is being held."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9", "rescue", "save elsewhere", tooltip="Write the log to another folder"),
    ]

    def __init__(self, sitting: Sitting) -> None:
        """Show the sitting where it stands."""
        super().__init__()
        self.sitting = sitting
        self.interview = sitting.interview

    def on_mount(self) -> None:
        """Keep an eye on the log, also where nothing is typed."""
        self.set_interval(WATCH_EVERY, self._watch_log)

    def _watch_log(self) -> None:
        journal = self.sitting.journal
        before = journal.trouble
        journal.tick()
        if (before is None) is not (journal.trouble is None):
            self.refresh_bindings()
            self.told_of_log(journal.trouble)

    def told_of_log(self, trouble: str | None) -> None:
        """Say that the log cannot be written, or can be again; a screen with a place of its own for that overrides it."""
        said = (
            f"Not saved yet: {trouble}. f9 writes the log to another folder." if trouble else "Saved again."
        )
        self.notify(visible(said), severity="error" if trouble else "information", markup=False, timeout=20)

    def action_leave(self) -> None:
        """Ask whether, and how, to leave."""
        from simulator.tui.dialogs.leaving import leaving_menu

        self.app.push_screen(leaving_menu(), self._after_leave)

    def action_rescue(self) -> None:
        """Write the log to another folder when it cannot be written where it should be."""
        from simulator.tui.dialogs.rescue import Rescue

        self.app.push_screen(Rescue(self.sitting.journal), self.back)

    def go_home(self) -> None:
        """Go to the home screen; ask first when something is not on the disk."""
        from simulator.tui.dialogs.leaving import unsaved_menu

        journal = self.sitting.journal
        if journal.trouble is None or journal.retry():
            self.post_message(GoHome())
        else:
            self.app.push_screen(unsaved_menu(visible(str(journal.trouble))), self._after_unsaved)

    def back(self, _answer: object = None) -> None:
        """Take up again what waited while a page lay over this screen."""
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to save elsewhere only when saving fails."""
        del parameters
        return action != "rescue" or self.sitting.journal.trouble is not None

    def _after_leave(self, choice: str | None) -> None:
        if choice == "later":
            self.go_home()
        elif choice == "end":
            self.interview.leave()
            self.post_message(Moved())
        else:
            self.back()

    def _after_unsaved(self, choice: str | None) -> None:
        if choice == "rescue":
            self.action_rescue()
        elif choice == "copy":
            self._copy()
            self.go_home()
        elif choice == "drop":
            self.post_message(GoHome())
        else:
            self.back()

    def _copy(self) -> None:
        """Hand everything typed to the terminal for its clipboard; not every terminal takes it."""
        from simulator.sessions.rescue import as_text

        self.app.copy_to_clipboard(as_text(self.interview.attempts.by_number.values()))
        self.notify(
            "What you typed was handed to the terminal's clipboard. Try to paste it before you leave.",
            markup=False,
        )
