"""The text area that answers and notes are typed in."""

from __future__ import annotations

from typing import overload

from rich.text import Text
from textual.document._document import Document, EditResult, Location
from textual.document._document_navigator import DocumentNavigator
from textual.document._wrapped_document import WrappedDocument
from textual.widgets import TextArea

from simulator.visible import visible

_UNSHOWABLE = "\N{REPLACEMENT CHARACTER}"


def pictured(text: str) -> str:
    """Return text of the same length with a picture for each character that must not reach a terminal."""
    shown = (visible(character) for character in text)
    return "".join(one if len(one) == 1 else _UNSHOWABLE for one in shown)


class PicturedDocument(Document):
    """A document that gives its lines as they are shown, and its text as it was typed or pasted."""

    def __init__(self, text: str) -> None:
        """Hold the text."""
        super().__init__(text)
        self._plain = visible(text) == text

    def replace_range(self, start: Location, end: Location, text: str) -> EditResult:
        """Replace a range, and notice when something comes in that needs a picture."""
        self._plain = self._plain and visible(text) == text
        return super().replace_range(start, end, text)

    @property
    def lines(self) -> list[str]:
        """The lines as they are shown."""
        return self._lines if self._plain else [pictured(line) for line in self._lines]

    @overload
    def __getitem__(self, line_index: int) -> str: ...

    @overload
    def __getitem__(self, line_index: slice) -> list[str]: ...

    def __getitem__(self, line_index: int | slice) -> str | list[str]:
        """Return a line, or some, as they are shown."""
        if isinstance(line_index, slice):
            return self.lines[line_index]
        return self._lines[line_index] if self._plain else pictured(self._lines[line_index])

    def offset(self, location: Location) -> int:
        """Return how many code points of the text stand before a row and column."""
        row, column = location
        return sum(len(line) + len(self.newline) for line in self._lines[:row]) + column


class Editor(TextArea):
    """A plain text area: undo, paste, soft wrap, no line numbers.

    A pasted page may hold raw escape bytes. They stay in the text as they are, and are never sent to the terminal.
    """

    DEFAULT_CSS = """
    Editor { border: none; border-left: outer $accent; padding: 0 1; background: $background; scrollbar-size-vertical: 1; }
    Editor:focus { border: none; border-left: outer $accent; }
    """

    document: PicturedDocument

    def __init__(
        self,
        text: str = "",
        *,
        id: str | None = None,  # noqa: A002 - Textual's own name
        read_only: bool = False,
        placeholder: str = "",
    ) -> None:
        """Hold the text, with the cursor at its end."""
        super().__init__(
            text,
            id=id,
            read_only=read_only,
            soft_wrap=True,
            show_line_numbers=False,
            highlight_cursor_line=False,
            placeholder=placeholder,
        )
        self.match_cursor_bracket = False
        self.cursor_blink = False  # a steady cursor is calmer, and half of the drawing while nobody types
        self.move_cursor(self.document.end)

    def on_resize(self) -> None:
        """Keep the cursor in sight when something else takes room from the text."""
        self.call_after_refresh(self.scroll_cursor_visible)

    def get_line(self, line_index: int) -> Text:
        """Return a line to draw, unstyled."""
        return Text(self.document[line_index], end="", no_wrap=True)

    @property
    def selected_range(self) -> tuple[int, int]:
        """The offsets of the selection in the text, in code points; equal when nothing is selected."""
        first, last = sorted((self.selection.start, self.selection.end))
        return self.document.offset(first), self.document.offset(last)

    def _set_document(self, text: str, language: str | None) -> None:
        """Hold the text in a document of our own; Textual has no other way to name its class."""
        del language
        self.document = PicturedDocument(text)
        self.wrapped_document = WrappedDocument(self.document, tab_width=self.indent_width)
        self.navigator = DocumentNavigator(self.wrapped_document)
        self.move_cursor((0, 0))
        self._rewrap_and_refresh_virtual_size()
