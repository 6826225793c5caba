"""One line with a text at each end."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static


class Ends(Horizontal):
    """A text at the left and one at the right; the left one gives way when both do not fit."""

    DEFAULT_CSS = """
    Ends { height: 1; }
    Ends > .left { width: 1fr; height: 1; text-wrap: nowrap; text-overflow: ellipsis; }
    Ends > .right { width: auto; height: 1; text-wrap: nowrap; padding-left: 2; }
    """

    def __init__(self, left: str | Content = "", right: str | Content = "", *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Hold both texts."""
        super().__init__(id=id)
        self._left = Static(left, markup=False, classes="left")
        self._right = Static(right, markup=False, classes="right")

    def compose(self) -> ComposeResult:
        """Lay both out."""
        yield self._left
        yield self._right

    def show(self, left: str | Content, right: str | Content = "") -> None:
        """Change the texts; what is unchanged is not drawn anew, and only the right one can move anything."""
        if self._left.content != left:
            self._left.update(left, layout=False)
        if self._right.content != right:
            self._right.update(right)
