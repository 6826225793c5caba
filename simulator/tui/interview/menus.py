"""What the pause offers."""

from __future__ import annotations

from simulator.figures import in_words
from simulator.tui.dialogs.choose import Choice, Choose

_PAUSED = (
    Choice("resume", "Go on", "g"),
    Choice("hint", "Show a hint", "h", "one thing that a good answer contains"),
    Choice("skip", "Skip this question", "s", "go on without an answer"),
    Choice("leave", "Leave", "l", "nothing is lost"),
)


def pause_menu(away: float = 0.0) -> Choose:
    """Return the menu over a clock that stands still, after so many seconds in which the program did so too."""
    told = f"The computer slept, or this program was stopped, for {in_words(away)}. None of it counts. "
    return Choose("Paused", _PAUSED, f"{told if away else ''}The clock stands still.")
