"""Trying an answer: what is found in it, and by which cue, while the cues are being written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static

from simulator.banks.catalogue import Catalogue
from simulator.banks.listing import Entry
from simulator.banks.problems import Problem, Severity
from simulator.banks.spots import element_spot, question_spot
from simulator.errors import UnknownNameError
from simulator.feedback.text import WRAPPED_LINE
from simulator.feedback.trial import Trial
from simulator.figures import count
from simulator.questions import Question
from simulator.tui.banks.found import Row
from simulator.tui.banks.opening import open_at
from simulator.tui.home.notices import Banner
from simulator.tui.page import Page
from simulator.tui.widgets.editor import Editor
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible, visible_line

REST = 0.2
"""Seconds without a key before what was typed is looked at."""

MOST_TOLD = 3
"""Lines about what is wrong."""

_BROKEN_LINE = re.compile(rf"(?m)^(.{{{WRAPPED_LINE},}})\n(?=\w)")


class Tried(Message):
    """An answer has been held against the question."""

    def __init__(self, number: int, trial: Trial) -> None:
        """Hold what came of it, and which look it was."""
        super().__init__()
        self.number = number
        self.trial = trial


@dataclass(frozen=True, slots=True)
class Ready:
    """An answer that the bank brings with it.

    Attributes:
        name: What it is called on the screen.
        text: The answer.
        covered: Ids of the elements that its author finds in it; None when they do not say.
    """

    name: str
    text: str
    covered: tuple[str, ...] | None = None


class TryScreen(Page):
    """Room to type an answer to one question, beside every element with the cues that find it; hands the answer back."""

    CSS_PATH = "trying.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "f2",
            "edit",
            "edit the bank",
            tooltip="Open the bank in your editor; at an element's line when tab has led to it",
        ),
        Binding(
            "f3",
            "example",
            "next example",
            tooltip="Take the sample answer, and then each example, as the answer",
        ),
        Binding(
            "escape", "back", "back", tooltip="Back to the banks; the answer is kept until you leave them"
        ),
    ]
    HELP_TITLE = "Try an answer"
    HELP_TEXT = (
        "Type or paste an answer. Beside it stands every element of the question, with the cue that found it, or with "
        "the cues that came close and what they lack. Save the bank in your editor, and this is looked at anew.\n"
        "Tab goes from element to element; f2 then opens the bank where that element is defined."
    )

    def __init__(
        self, question: Question, catalogue: Catalogue, entries: Sequence[Entry], answer: str = ""
    ) -> None:
        """Try answers to a question, beginning with what was typed before.

        Args:
            question: One of the catalogue's.
            catalogue: The banks as they are.
            entries: The same banks with what is wrong in them.
            answer: What was typed before.
        """
        super().__init__()
        self._question = catalogue.ready(question)
        self._catalogue = catalogue
        self._entries = entries
        self._answer = answer
        self._number = 0
        self._timer: Timer | None = None
        self._taken: Ready | None = None

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends(id="place")
        yield Static(markup=False, id="prompt")
        yield Banner(id="broken")
        with Container(id="columns"):
            yield Editor(self._answer, placeholder="Type or paste an answer.")
            yield VerticalScroll(id="found", can_focus=False)
        yield Ends(id="sum")

    def on_mount(self) -> None:
        """Look at what there is already."""
        self.query_one(Editor).focus()
        self.follow(self._catalogue, self._entries)

    # what changes: the answer, and the bank

    @on(Editor.Changed)
    def _typed(self) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(REST, self._try)

    def follow(self, catalogue: Catalogue, entries: Sequence[Entry]) -> None:
        """Go on with the banks as they are now; a question that cannot be read any more stays as it was."""
        try:
            self._question = catalogue.ready(catalogue.question(self._question.id))
            self._catalogue = catalogue
            told = []
        except UnknownNameError:
            told = ["What you see is from before: the question cannot be read any more."]
        told += [f"{one.path.name}:{one.line}:{one.column}: {one.text}" for one in self._errors(entries)]
        self.query_one("#broken", Banner).say("\n".join(told[:MOST_TOLD]))
        self.call_later(self._lay_out)

    def _errors(self, entries: Sequence[Entry]) -> list[Problem]:
        """Return the errors in the question's file, and in those that define what it asks for."""
        asked = {self._catalogue.defined_in(one.id, self._question.bank) for one in self._question.elements}
        files = {self._source, *asked}
        return [
            problem
            for entry in entries
            for problem in entry.problems
            if entry.row.path in files and problem.severity is Severity.ERROR
        ]

    @property
    def _source(self) -> Path:
        return self._catalogue.bank(self._question.bank).source

    async def _lay_out(self) -> None:
        """Show the question and a row for each of its elements; the rows stay as long as the elements do."""
        question = self._question
        self.query_one("#prompt", Static).update(visible(question.prompt.strip()))
        rows = list(self.query(Row))
        if [row.element.id for row in rows] != [one.id for one in question.elements]:
            found = self.query_one("#found", VerticalScroll)
            await found.remove_children()
            await found.mount_all(Row(one) for one in question.elements)
        self._try()

    # trying

    def _try(self) -> None:
        self._number += 1
        self._hold_against(self._number, self._question, self.query_one(Editor).text)

    @work(thread=True, exclusive=True, group="try")
    def _hold_against(self, number: int, question: Question, answer: str) -> None:
        from simulator.feedback.trial import try_answer

        self.post_message(Tried(number, try_answer(question, answer)))

    @on(Tried)
    def _show(self, message: Tried) -> None:
        if message.number != self._number:
            return
        trial = message.trial
        taken = self._taken if self._taken and self._taken.text == self.query_one(Editor).text else None
        for row, element in zip(self.query(Row), self._question.elements, strict=False):
            row.show(element, trial, taken.covered if taken else None)
        assessment = trial.assessment
        covered = f"{assessment.covered_count} of {len(assessment.required)} covered"
        self.query_one("#sum", Ends).show(
            f"{covered}   {count(assessment.words, 'word')}", "follows what you save"
        )
        name = f"{taken.name}" if taken else "try an answer"
        self.query_one("#place", Ends).show(visible_line(self._question.id), name)

    # the author's acts

    def action_example(self) -> None:
        """Take the next answer that the bank brings with it."""
        ready = _ready(self._question)
        if not ready:
            self.notify("This question has neither a sample answer nor examples.", markup=False)
            return
        place = ready.index(self._taken) + 1 if self._taken in ready else 0
        self._taken = ready[place % len(ready)]
        editor = self.query_one(Editor)
        editor.replace(self._taken.text, (0, 0), editor.document.end)

    def action_edit(self) -> None:
        """Open the bank at the element that tab has led to, or at the question."""
        question = self._question
        if isinstance(self.focused, Row):
            element = self.focused.element.id
            open_at(self, element_spot(self._catalogue.defined_in(element, question.bank), element))
        else:
            open_at(self, question_spot(self._source, question.id))

    def action_back(self) -> None:
        """Go back to the banks with the answer."""
        self.dismiss(self.query_one(Editor).text)

    def action_leave(self) -> None:
        """Go back to the banks with the answer."""
        self.action_back()


def _ready(question: Question) -> list[Ready]:
    sample, total = _flowing(question.sample_answer), len(question.examples)
    found = [Ready("the sample answer", sample)] if sample else []
    return found + [
        Ready(f"example {number} of {total}", _flowing(one.answer), one.covered)
        for number, one in enumerate(question.examples, 1)
    ]


def _flowing(text: str) -> str:
    """Return a text without the line breaks of an author's editor; those of a writer stay."""
    return _BROKEN_LINE.sub(r"\1 ", text.strip())
