"""The banks screen: every bank with where it comes from and its state, and what stands in it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from simulator.banks.listing import Entry
from simulator.banks.problems import Problem
from simulator.banks.spots import Spot, element_spot, question_spot
from simulator.banks.watching import Watch, stamps
from simulator.errors import MockInterviewError
from simulator.figures import count
from simulator.practice import Practice, Start
from simulator.questions import Question
from simulator.tui.banks.items import Item
from simulator.tui.banks.leaf import Leaf
from simulator.tui.banks.opening import open_at
from simulator.tui.banks.preview import blocks
from simulator.tui.banks.shelf import Shelf
from simulator.tui.banks.trying import TryScreen
from simulator.tui.page import Page
from simulator.tui.requests import Begin
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible

LOOK = 0.4
"""Seconds between two looks at the files; a change counts when two looks saw the same."""


class Loaded(Message):
    """The banks have been read, or checked as well."""

    def __init__(self, entries: tuple[Entry, ...], *, checked: bool, mark: Path | None) -> None:
        """Hold what there is, and the bank to mark if it is new."""
        super().__init__()
        self.entries = entries
        self.checked = checked
        self.mark = mark


class BanksScreen(Page):
    """Lists banks, reads from them, and lets an author change them and see what comes of it."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "enter",
            "open",
            "open",
            key_display="enter",
            priority=True,
            tooltip="Unfold a bank, try a question, edit anything else",
        ),
        Binding("e", "edit", "edit", tooltip="Open the file in your editor, at the line of what is marked"),
        Binding(
            "t",
            "try",
            "try",
            tooltip="Type an answer and see what is found in it, and by which cue",
        ),
        Binding("p", "practise", "practise", tooltip="Be interviewed from this bank, or with this question"),
        Binding("n", "new", "new", tooltip="Begin a bank of your own from the template"),
        Binding("space", "read(1)", "read on", show=False),
        Binding("backspace", "read(-1)", "read back", show=False),
        Binding("escape", "back", "back", tooltip="Back to the home screen"),
    ]
    HELP_TITLE = "Question banks"
    HELP_TEXT = (
        "Enter or right unfolds a bank: its problems, questions and elements. Left folds it. Enter on a question "
        "tries an answer to it, on a problem or an element opens its line in your editor ($VISUAL or $EDITOR). "
        "Space and backspace turn the page beside the list.\n"
        "Whatever you save in a bank's file is read and checked again at once."
    )

    def __init__(self, practice: Practice) -> None:
        """Show the banks of a practice."""
        super().__init__()
        self._practice = practice
        self._watch = Watch(partial(stamps, practice.places))
        self._entries: tuple[Entry, ...] = ()
        self._shown: Item | None = None
        self._trying: TryScreen | None = None
        self._answers: dict[str, str] = {}

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends("banks", "reading the banks…", id="place")
        with Horizontal(id="columns"):
            yield Shelf()
            with VerticalScroll(id="page"):
                yield Leaf()

    def on_mount(self) -> None:
        """Read what is shown, and then follow the files."""
        self.query_one(Shelf).focus()
        self._read()
        self.set_interval(LOOK, self._look)

    # what is read, in threads of its own

    @work(thread=True, exclusive=True, group="read")
    def _read(self, mark: Path | None = None) -> None:
        """Read the banks, then check them; a later reading, or going away, puts an end to the check."""
        from simulator.banks.checking import each
        from simulator.banks.listing import entries

        worker = get_current_worker()
        checked = []
        try:
            catalogue = self._practice.read_again()
            self.post_message(Loaded(entries(catalogue), checked=False, mark=mark))
            for one in each(self._practice.places):
                if worker.is_cancelled:
                    return
                checked.append(one)
        except MockInterviewError as error:
            self.notify(visible(str(error)), severity="warning", markup=False, timeout=15)
        else:
            self.post_message(Loaded(entries(catalogue, checked), checked=True, mark=None))

    @work(thread=True, exclusive=True, group="look")
    def _look(self) -> None:
        if self._watch.changed():
            self.app.call_from_thread(self._read)

    @on(Loaded)
    def _take(self, message: Loaded) -> None:
        found = self._entries = message.entries
        self.query_one(Shelf).show(found, mark=message.mark)
        self.query_one(Ends).show("banks", _summary(found, checked=message.checked))
        if self._trying is not None and self._trying.is_mounted:
            self._trying.follow(self._practice.catalogue, found)

    # what is shown of it

    @on(Shelf.OptionHighlighted)
    def _marked(self) -> None:
        item = self.query_one(Shelf).item
        if item is None or item == self._shown:
            return
        same = self._shown is not None and item.key == self._shown.key
        self._shown = item
        self.query_one(Leaf).show(blocks(item))
        if not same:
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)
        self.refresh_bindings()

    @on(Shelf.OptionSelected)
    def action_open(self) -> None:
        """Unfold a bank, or fold it; try a question; edit a problem or an element."""
        item = self.query_one(Shelf).item
        if item is None or item.part is None:
            self.query_one(Shelf).turn()
        elif isinstance(item.part, Question):
            self.action_try()
        else:
            self.action_edit()

    # the author's acts

    def action_back(self) -> None:
        """Go back to the home screen."""
        self.action_leave()

    def action_read(self, pages: int) -> None:
        """Turn the page beside the list."""
        page = self.query_one("#page", VerticalScroll)
        (page.scroll_page_down if pages > 0 else page.scroll_page_up)(animate=False)

    def action_edit(self) -> None:
        """Open the file at the line of what is marked; what was saved is read again."""
        if self._shown is not None:
            open_at(self, self._spot(self._shown))
            self._read()

    def action_try(self) -> None:
        """Type an answer to the question that is marked, or to the bank's first."""
        question = self._question
        if question is not None:
            kept = self._answers.get(question.id, "")
            self._trying = TryScreen(question, self._practice.catalogue, self._entries, kept)
            self.app.push_screen(self._trying, partial(self._tried, question.id))

    def action_practise(self) -> None:
        """Be interviewed from the bank that is marked, or with the question."""
        if self._shown is not None and self._question is not None:
            one = isinstance(self._shown.part, Question)
            bank = self._question.bank
            self.post_message(Begin(Start((bank,), question=self._question.id if one else "")))

    def action_new(self) -> None:
        """Begin a bank of one's own."""
        from simulator.tui.dialogs.new_bank import NewBank

        self.app.push_screen(NewBank(self._practice), self._begun)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: a question to try or to be asked, a file to edit."""
        del parameters
        if action in ("try", "practise"):
            return self._question is not None
        return action != "edit" or self._shown is not None

    @property
    def _question(self) -> Question | None:
        """The question that is marked, or the first of the bank."""
        if self._shown is None or self._shown.entry.bank is None:
            return None
        if isinstance(self._shown.part, Question):
            return self._shown.part
        return next(iter(self._shown.entry.bank), None)

    def _begun(self, path: Path | None) -> None:
        if path is not None:
            self.notify(f"{visible(str(path))} is written. e opens it, p practises with it.", markup=False)
            self._read(path)

    def _tried(self, question: str, answer: str | None) -> None:
        self._trying = None
        self._answers[question] = answer or ""

    def _spot(self, item: Item) -> Spot:
        part, path = item.part, item.entry.row.path
        if isinstance(part, Problem):
            return Spot.of(part)
        if isinstance(part, Question):
            return question_spot(path, part.id)
        if part is not None:
            return element_spot(path, part.id)
        return Spot.of(item.entry.problems[0]) if item.entry.problems else Spot(path)


def _summary(entries: tuple[Entry, ...], *, checked: bool) -> str:
    """Return what there is in all, in a few words."""
    errors, warnings = (sum(getattr(one, name) for one in entries) for name in ("errors", "warnings"))
    parts = [count(len(entries), "file"), count(sum(one.row.questions for one in entries), "question")]
    parts += [count(number, noun) for number, noun in ((errors, "error"), (warnings, "warning")) if number]
    if not checked:
        parts.append("checking…")
    elif not errors + warnings:
        parts.append("nothing to mend")
    return "   ".join(parts)
