"""What the pause offers."""

from __future__ import annotations

from simulator.tui.dialogs.choose import Choice, Choose

_PAUSED = (
    Choice("resume", "Go on", "g"),
    Choice("hint", "Show a hint", "h", "one thing that a good answer contains"),
    Choice("skip", "Skip this question", "s", "go on without an answer"),
    Choice("leave", "Leave", "l", "nothing is lost"),
)


def pause_menu() -> Choose:
    """Return the menu over a clock that stands still."""
    return Choose("Paused", _PAUSED, "The clock stands still.")
