"""The least that a Textual app with a text area can be: what screens are held against."""

from textual.app import App, ComposeResult
from textual.widgets import TextArea


class Bare(App[None]):
    def compose(self) -> ComposeResult:
        yield TextArea(placeholder="ready")


Bare().run()
