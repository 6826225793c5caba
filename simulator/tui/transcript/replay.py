"""An answer as it was typed, with its clock."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget
from textual.widgets import Static

from simulator.figures import count, minutes
from simulator.interview.attempt import Attempt
from simulator.interview.clock import Clock
from simulator.sessions.replay import Replay
from simulator.tui.page import Page
from simulator.tui.widgets.clock import ClockBar
from simulator.tui.widgets.editor import Editor
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible, visible_line

BEAT = 1 / 12
"""Seconds between two looks at the clock."""
_JUMP = 10.0
"""Seconds that the arrows go on or back."""


class ReplayScreen(Page):
    """Plays an attempt again, at one to sixteen times its pace."""

    CSS_PATH = "replay.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space", "play", "pause", priority=True, tooltip="Go on, or stand still"),
        Binding("up,plus", "faster(1)", "faster", key_display="↑", priority=True, tooltip="Twice as fast"),
        Binding("down,minus", "faster(-1)", "slower", key_display="↓", priority=True, tooltip="Half as fast"),
        Binding("left", "jump(-1)", "10 s back", priority=True, tooltip="Ten seconds back"),
        Binding("right", "jump(1)", "10 s on", priority=True, tooltip="Ten seconds on"),
        Binding(
            "escape,w", "back", "back", key_display="esc", priority=True, tooltip="Back to the transcript"
        ),
    ]
    HELP_TITLE = "The replay"
    HELP_TEXT = (
        "Your answer as you typed it, with the clock as it ran. Where you paused the replay waits a moment; "
        "how long you paused is not recorded."
    )

    def __init__(self, attempt: Attempt, clock: Clock) -> None:
        """Play an attempt from its prompt on."""
        super().__init__()
        self.replay = Replay(attempt, clock)

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        shown = self.replay.attempt.shown
        yield Ends(visible_line(f"replay   {shown.question}"), "", id="place")
        yield Static(visible(shown.prompt.strip()), markup=False, id="prompt")
        yield ClockBar()
        yield Editor(read_only=True)
        yield Ends("", "", id="state")

    def on_mount(self) -> None:
        """Begin."""
        self.query_one(Editor).focus()
        self.replay.play()
        self.set_interval(BEAT, self.beat)
        self.call_after_refresh(self.beat)

    def beat(self) -> None:
        """Show the moment."""
        replay = self.replay
        replay.tick()
        limit = replay.attempt.shown.limit
        self.query_one(ClockBar).show(limit - replay.position, limit)
        editor = self.query_one(Editor)
        if editor.text != replay.text:
            editor.load_text(replay.text)
            editor.move_cursor(_location(replay.text, replay.cursor))
        state = f"{minutes(replay.position)} of {minutes(replay.attempt.clock)}   {count(len(replay.text.split()), 'word')}"
        self.query_one("#state", Ends).show(state, f"{self._doing()}   {replay.speed}x")

    # the candidate's acts

    def action_play(self) -> None:
        """Go on, or stand still."""
        self.replay.play()
        self.beat()

    def action_faster(self, by: int) -> None:
        """Change the speed."""
        self.replay.faster(by)
        self.beat()

    def action_jump(self, by: int) -> None:
        """Go on or back."""
        self.replay.jump(by * _JUMP)
        self.beat()

    def action_back(self) -> None:
        """Go back to the transcript."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Go home."""
        self.dismiss("home")

    def _doing(self) -> str:
        replay = self.replay
        if replay.over:
            return "the end"
        if replay.resting:
            return "you paused here"
        return "playing" if replay.playing else "standing still"


def _location(text: str, offset: int) -> tuple[int, int]:
    """Return the row and column of an offset."""
    before = text[:offset]
    return before.count("\n"), len(before) - (before.rfind("\n") + 1)
