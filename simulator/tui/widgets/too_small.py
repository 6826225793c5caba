"""What a window shows that is too small for the screen in it."""

from __future__ import annotations

from textual import events
from textual.widgets import Static

SMALLEST = (60, 16)
"""Columns and lines below which a screen is covered instead of being shown in pieces."""


class TooSmall(Static):
    """Covers the screen with a request, while everything below it stays as it is, typed text included."""

    DEFAULT_CSS = """
    TooSmall { display: none; layer: cover; width: 100%; height: 100%; background: $background; content-align: center middle; text-align: center; padding: 1 2; }
    """

    def __init__(self) -> None:
        """Cover nothing until the window is too small."""
        super().__init__(markup=False)

    def on_resize(self, event: events.Resize) -> None:
        """Say how large the window is."""
        del event
        width, height = self.app.size
        self.update(
            f"Make the window larger (now {width}x{height}).\n"
            f"{SMALLEST[0]}x{SMALLEST[1]} is enough; what you typed is still here."
        )
