"""Disagreeing with a verdict: what the candidate says of it, and with which words."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen

from simulator.interview.attempt import Attempt
from simulator.interview.events import Marked, Opinion
from simulator.tui.dialogs.choose import Choice, Choose
from simulator.tui.dialogs.words import Range, Words
from simulator.tui.widgets.verdicts import Item

_SAID = Choice("said", "I did say it", "y", "choose the words")
_NOT_IT = Choice("not", "That is not it", "n", "the words found are about something else")
_TAKE_BACK = Choice("back", "Take my mark back", "t")


def ask_mark(screen: Screen[object], item: Item, attempt: Attempt, keep: Callable[[Marked], None]) -> None:
    """Ask what the candidate says of a verdict, and keep it."""

    def mark(opinion: Opinion | None, chosen: Range = (0, 0)) -> None:
        keep(Marked(attempt.number, item.element.id, opinion, *chosen))

    def words_chosen(chosen: Range | None) -> None:
        if chosen is not None:
            mark(Opinion.COVERED, chosen)

    def answered(choice: str | None) -> None:
        if choice == "said":
            screen.app.push_screen(Words(item.element.name, attempt.text), words_chosen)
        elif choice == "not":
            mark(Opinion.NOT_COVERED)
        elif choice == "back":
            mark(None)

    screen.app.push_screen(Choose(item.element.name, _choices(item), item.element.looks_for), answered)


def _choices(item: Item) -> list[Choice]:
    disagree = _NOT_IT if item.finding.covered else _SAID
    return [disagree] if item.opinion is None else [_TAKE_BACK, disagree]
