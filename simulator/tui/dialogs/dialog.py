"""What the short questions over a screen have in common."""

from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer | None], Generic[Answer]):
    """A sheet over the screen; escape puts it away with None."""

    CSS_PATH = "dialog.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+q,ctrl+c", "cancel", "back")]

    def action_cancel(self) -> None:
        """Put it away without an answer."""
        self.dismiss(None)


class Sheet(Vertical):
    """The part of a dialog that is not the screen below it."""
