"""An attempt beside another at the same question, from this session or any other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from textual import on, work
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from simulator.errors import MockInterviewError
from simulator.figures import count
from simulator.interview.attempt import Attempt
from simulator.practice import Practice
from simulator.progress.comparing import compare
from simulator.progress.same_question import Answer, answers, attempts_at
from simulator.sessions.reading import Session
from simulator.tui.page import Page
from simulator.tui.transcript.side import Sides, changes
from simulator.tui.widgets.ends import Ends
from simulator.visible import visible, visible_line

_ALONE = "There is no other attempt at this question yet."


class Another(Message):
    """Another attempt at the question was found, or all were."""

    def __init__(self, answer: Answer | None, trouble: str = "") -> None:
        """Hold the attempt; None when there are no more."""
        super().__init__()
        self.answer = answer
        self.trouble = trouble


class CompareScreen(Page):
    """Shows two attempts side by side; the arrows go to other ones."""

    CSS_PATH = "compare.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "older", "older", priority=True, tooltip="Beside an older attempt"),
        Binding("right", "newer", "newer", priority=True, tooltip="Beside a newer attempt"),
        Binding("escape,c", "back", "back", key_display="esc", tooltip="Go back to the transcript"),
    ]
    HELP_TITLE = "Side by side"
    HELP_TEXT = (
        "The earlier attempt stands at the left, the later at the right.\n"
        "− before words that were dropped, + before words that were added; case and punctuation do not count."  # noqa: RUF001 - a minus
    )

    def __init__(self, practice: Practice, session: Session, attempt: Attempt) -> None:
        """Compare an attempt of a session."""
        super().__init__()
        self._practice = practice
        self._question = attempt.shown.question
        self._prompt = attempt.shown.prompt
        here = [one for one in answers(session, self._question) if one.entry.number == attempt.number]
        self._this = here[0] if here else None
        self._others: list[Answer] = []
        self._at: int | None = None

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends(visible_line(f"side by side   {self._question}"), "", id="place")
        yield Static(visible(self._prompt.strip()), markup=False, id="prompt")
        yield Static("looking for other attempts…", id="changes", markup=False)
        yield Sides()

    def on_mount(self) -> None:
        """Look for the others behind the first frame."""
        self.query_one(Sides).focus()
        self._look()

    @work(thread=True, exclusive=True)
    def _look(self) -> None:
        worker = get_current_worker()
        try:
            for answer in attempts_at(self._practice.places.sessions.path, self._question):
                if worker.is_cancelled:
                    return
                self.post_message(Another(answer))
            self.post_message(Another(None))
        except MockInterviewError as error:
            self.post_message(Another(None, str(error)))

    @on(Another)
    def _found(self, message: Another) -> None:
        this = self._this
        if this is None or (message.answer is None and not self._others):
            self.query_one("#changes", Static).update(visible(message.trouble or _ALONE))
        elif message.answer is not None and _order(message.answer) != _order(this):
            self._others.append(message.answer)
            if self._at is None or _order(self._others[self._at]) > _order(this):
                self._at = len(self._others) - 1  # the attempt before this one, as soon as there is one
                self._show()
        self._count()

    # the candidate's acts

    def action_older(self) -> None:
        """Go to an older attempt."""
        self._go(1)

    def action_newer(self) -> None:
        """Go to a newer attempt."""
        self._go(-1)

    def action_back(self) -> None:
        """Go back to the transcript."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Go home."""
        self.dismiss("home")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        del parameters
        if action in ("older", "newer"):
            by = 1 if action == "older" else -1
            return self._at is not None and 0 <= self._at + by < len(self._others)
        return True

    def _go(self, by: int) -> None:
        if self._at is not None:
            self._at = max(0, min(self._at + by, len(self._others) - 1))
            self._show()
            self._count()

    def _show(self) -> None:
        assert self._this is not None
        assert self._at is not None
        old, new = sorted((self._this, self._others[self._at]), key=_order)
        found = compare(old.entry, new.entry)
        self.query_one("#changes", Static).update(changes(found))
        self.query_one(Sides).show(old, new, found)

    def _count(self) -> None:
        others = count(len(self._others), "other attempt")
        place = others if self._at is None else f"{self._at + 1} of {others}"
        self.query_one("#place", Ends).show(visible_line(f"side by side   {self._question}"), place)
        self.refresh_bindings()


def _order(answer: Answer) -> tuple[str, int]:
    """Return what tells attempts apart and sorts them by time."""
    return answer.path.name, answer.entry.number
