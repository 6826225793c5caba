"""One line with a text at each end."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget

_BETWEEN = 2
"""Columns that stay free between the two at least."""


class Ends(Widget):
    """A text at the left and one at the right; the left one gives way when both do not fit."""

    DEFAULT_CSS = "Ends { height: 1; text-wrap: nowrap; text-overflow: ellipsis; }"

    def __init__(self, left: str | Content = "", right: str | Content = "", *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        """Hold both texts."""
        super().__init__(id=id)
        self._ends = _content(left), _content(right)

    def show(self, left: str | Content, right: str | Content = "") -> None:
        """Change the texts; what is unchanged is not drawn anew."""
        ends = _content(left), _content(right)
        if ends != self._ends:
            self._ends = ends
            self.refresh()

    def render(self) -> Content:
        """Return the line."""
        left, right = self._ends
        if not right:
            return left
        room = max(0, self.content_size.width - right.cell_length)
        cut = left.truncate(max(0, room - _BETWEEN), ellipsis=True)
        return Content.assemble(cut, " " * (room - cut.cell_length), right)


def _content(text: str | Content) -> Content:
    return Content(text) if isinstance(text, str) else text
