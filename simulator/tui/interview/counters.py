"""The line below the answer: how much was written, how fast, and whether it is on the disk."""

from __future__ import annotations

from textual.content import Content

from simulator.figures import count, pace, spoken
from simulator.interview.attempt import Attempt
from simulator.tui.widgets.ends import Ends


class Counters(Ends):
    """Words, their time aloud, the pace, and the saved state."""

    def show_answer(self, text: str, attempt: Attempt, elapsed: float, *, saved: bool) -> None:
        """Count the answer as it stands; called a few times a second, never for each key."""
        words = len(text.split())
        typing = 0.0 if attempt.thinking is None else elapsed - attempt.thinking
        parts = [count(words, "word"), f"about {spoken(words)} spoken", pace(words, typing)]
        state = ("saved", "") if saved else ("NOT SAVED", "bold $error")
        self.show("   ".join(part for part in parts if part), Content.styled(*state))
