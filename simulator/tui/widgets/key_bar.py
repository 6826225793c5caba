"""The line at the foot of every screen: the keys that count, each of which can be clicked."""

from __future__ import annotations

from textual.widgets import Footer


class KeyBar(Footer):
    """A quiet footer; the command palette is reached by its key and from the help."""

    DEFAULT_CSS = """
    KeyBar { padding: 0 2; height: 1; }
    KeyBar.-compact FooterKey { margin-right: 2; }
    """

    def __init__(self) -> None:
        """Stand close together, so that eighty columns hold every key of a screen."""
        super().__init__(compact=True, show_command_palette=False)
