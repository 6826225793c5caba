"""The line between the clock and the answer, for the two things that the candidate must be told."""

from __future__ import annotations

from textual.widgets import Static

from simulator.visible import visible

TIME_UP = "Time is up. Finish the sentence, then submit; the log marks this moment."
RESCUE = "Free some space or mend its permissions; f9 writes the log to another folder."


class Notice(Static):
    """Says that time is up, or that saving fails; takes no room while there is neither."""

    DEFAULT_CSS = """
    Notice { display: none; color: $warning; text-style: bold; }
    Notice.-told { display: block; }
    """

    def __init__(self) -> None:
        """Say nothing."""
        super().__init__(markup=False)

    def show(self, *, over: bool, trouble: str | None) -> None:
        """Say what there is to say; failing to save goes before the time."""
        text = f"Not saved yet: {trouble}. {RESCUE}" if trouble else TIME_UP if over else ""
        if self.content != text:
            self.update(visible(text))
            self.set_class(bool(text), "-told")
