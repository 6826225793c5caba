"""A question with a few answers: a row for each, chosen by arrows, by its key or by a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.visible import visible


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers.

    Attributes:
        id: What the question is answered with.
        label: What the candidate reads.
        key: The key that chooses it at once.
        about: A few words beside the label.
    """

    id: str
    label: str
    key: str
    about: str = ""


class Choose(Dialog[str]):
    """Asks for one of several things; None when the candidate changes their mind."""

    def __init__(self, title: str, choices: Sequence[Choice], lead: str = "") -> None:
        """Ask.

        Args:
            title: The question.
            choices: At least one answer; the first is marked to begin with.
            lead: A sentence below the question.
        """
        super().__init__()
        self._title = title
        self._choices = choices
        self._lead = lead

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static(visible(self._title), markup=False, classes="title")
            if self._lead:
                yield Static(visible(self._lead), markup=False, classes="lead")
            yield OptionList(*(Option(_row(choice), id=choice.id) for choice in self._choices))
            yield Static("↑ ↓ and enter, a key, or a click   esc back", markup=False, classes="foot")

    def on_key(self, event: events.Key) -> None:
        """Choose by key."""
        chosen = next((choice for choice in self._choices if choice.key == event.key), None)
        if chosen is not None:
            event.stop()
            self.dismiss(chosen.id)

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option.id)


def _row(choice: Choice) -> Content:
    about = f"   {visible(choice.about)}" if choice.about else ""
    return Content.assemble((f"{choice.key}  ", "bold $accent"), visible(choice.label), (about, "$muted"))


def keyed(names: Sequence[tuple[str, str]]) -> list[Choice]:
    """Return choices for a list of `(id, label)`, with the digits and then the letters as their keys."""
    keys = "123456789abcdefghijklmnopqrstuvwxyz"
    return [Choice(name, label, key) for (name, label), key in zip(names, keys, strict=False)]
