"""What is asked when the candidate leaves a session."""

from __future__ import annotations

from simulator.tui.dialogs.choose import Choice, Choose

_LEAVING = (
    Choice("stay", "Stay", "s"),
    Choice("later", "Go on another time", "o", "the home screen offers it"),
    Choice("end", "End the session here", "e", "and see its debrief"),
)
_UNSAVED = (
    Choice("rescue", "Write the log to another folder", "w"),
    Choice("copy", "Copy what you typed", "c", "to the terminal's clipboard"),
    Choice("back", "Back", "b"),
    Choice("drop", "Leave", "l", "what you typed goes to a temporary file, which is named"),
)


def leaving_menu() -> Choose:
    """Return the question whether, and how, to leave."""
    return Choose("Leave the interview?", _LEAVING, "Everything that you typed is kept.")


def unsaved_menu(trouble: str) -> Choose:
    """Return the question what to do about a log that cannot be written, and why it cannot."""
    return Choose("The log is not saved", _UNSAVED, trouble)
