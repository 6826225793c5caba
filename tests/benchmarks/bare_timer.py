"""A bare Textual app that shows a new second every second: what an idle question is held against."""

from textual.app import App, ComposeResult
from textual.widgets import Static, TextArea


class Ticking(App[None]):
    seconds = 0

    def compose(self) -> ComposeResult:
        yield Static("ready")
        yield TextArea()

    def on_mount(self) -> None:
        self.set_interval(1, self.tick)

    def tick(self) -> None:
        self.seconds += 1
        self.query_one(Static).update(f"{self.seconds} s")


Ticking().run()
