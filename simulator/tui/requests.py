"""What screens tell the app, which alone knows what comes next."""

from __future__ import annotations

from pathlib import Path

from textual.message import Message

from simulator.practice import Start


class GoHome(Message):
    """The candidate wants to be at the home screen."""


class Begin(Message):
    """The candidate wants to be interviewed."""

    def __init__(self, start: Start) -> None:
        """Hold what was asked for."""
        super().__init__()
        self.start = start


class TakeUp(Message):
    """The candidate wants to go on with a session that was broken off."""

    def __init__(self, path: Path) -> None:
        """Hold the session's journal."""
        super().__init__()
        self.path = path


class Close(Message):
    """The candidate wants a session that was broken off to be closed as it is."""

    def __init__(self, path: Path) -> None:
        """Hold the session's journal."""
        super().__init__()
        self.path = path


class Moved(Message):
    """The interview is at another stage, or at another question."""


class Visit(Message):
    """The candidate wants to see another room, by its name in `simulator.tui.app.ROOMS`."""

    def __init__(self, room: str) -> None:
        """Hold the room's name."""
        super().__init__()
        self.room = room
