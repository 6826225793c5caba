"""The transcript: a past session, one attempt a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.widget import Widget
from textual.widgets import Static

from simulator.errors import MockInterviewError
from simulator.interview.attempt import Attempt
from simulator.interview.events import Marked, Noted, Rated
from simulator.practice import Practice
from simulator.sessions.moments import moment
from simulator.sessions.personal import OwnCues
from simulator.sessions.reading import read
from simulator.sessions.search import best
from simulator.tui.history.preview import found_words
from simulator.tui.own_word import OwnWordPage
from simulator.tui.transcript.columns import Found, Head, Told
from simulator.tui.transcript.leaf import Leaf, book
from simulator.tui.widgets.ends import Ends
from simulator.tui.widgets.verdicts import Item
from simulator.visible import visible, visible_line


class TranscriptScreen(OwnWordPage):
    """Shows a session; dismissed with `home` when the candidate wants to go there."""

    CSS_PATH = "screen.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right", "turn(1)", "turn", key_display="← →", priority=True, tooltip="To another attempt"),
        Binding("left", "turn(-1)", "turn back", priority=True, show=False),
        Binding("c", "compare", "compare", tooltip="Side by side with other attempts at the same question"),
        Binding("w", "watch", "watch", tooltip="Watch the answer being typed"),
        Binding("escape", "back", "back", tooltip="Go back to the list"),
    ]
    HELP_TITLE = "The transcript"
    HELP_TEXT = (
        "One attempt a page, with its follow-ups below it. Verdicts are the program's; yours stand beside them.\n"
        "Mark a verdict as wrong, keep the words that say it as a cue of your own, rate the answer from 1 to 5.\n"
        "Tab moves between the columns, arrows and page keys scroll."
    )

    def __init__(self, practice: Practice, path: Path, words: Sequence[str] = ()) -> None:
        """Show a session, at the attempt that has the words looked for, or at its first.

        Raises:
            UnreadableSessionError: When it cannot be read.
        """
        super().__init__()
        self._practice = practice
        self._book = book(read(path))
        self._pattern = found_words(words)
        found = best([leaf.attempt for leaf in self._book.leaves], words) if words else None
        self._at = next((n for n, leaf in enumerate(self._book.leaves) if leaf.attempt is found), 0)

    def contents(self) -> Iterable[Widget]:
        """Yield the parts from top to bottom."""
        yield Ends(*self._place(), id="place")
        problems = "\n".join(self._book.transcript.problems)
        if problems:
            yield Static(visible(problems), markup=False, id="problems")
        leaf = self._leaf
        if leaf is None:
            yield Static("Nothing was asked in this session.", markup=False, classes="prompt")
        else:
            yield Head(leaf)
            yield Container(Told(leaf, self._pattern), Found(leaf), id="columns")

    def on_mount(self) -> None:
        """Let the keys scroll the answer to begin with."""
        self.query(Told).focus()

    # the candidate's acts

    def action_turn(self, by: int) -> None:
        """Go to another attempt, round and round."""
        self._at = (self._at + by) % len(self._book.leaves)
        self._kept = None
        self._show_anew()

    def action_compare(self) -> None:
        """Show the attempt beside others at the same question."""
        from simulator.tui.transcript.compare import CompareScreen

        if self._leaf is not None:
            page = CompareScreen(self._practice, self._book.session, self._leaf.attempt)
            self.app.push_screen(page, self._came_back)

    def action_watch(self) -> None:
        """Watch the answer being typed."""
        from simulator.tui.transcript.replay import ReplayScreen

        if self._leaf is not None:
            self.app.push_screen(ReplayScreen(self._leaf.attempt, self._practice.clock), self._came_back)

    def action_back(self) -> None:
        """Go back to the list."""
        self.dismiss(None)

    def action_leave(self) -> None:
        """Go home."""
        self.dismiss("home")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is."""
        if action == "turn":
            return len(self._book.leaves) > 1
        if action == "watch":
            return self._leaf is not None and bool(self._leaf.attempt.edits)
        if action == "compare":
            return self._leaf is not None
        return super().check_action(action, parameters)

    # what the candidate's own word is about

    @property
    def own_attempt(self) -> Attempt | None:
        """The attempt on the page."""
        return self._leaf.attempt if self._leaf else None

    @property
    def own_items(self) -> list[Item]:
        """Its verdicts."""
        return self._leaf.items if self._leaf else []

    @property
    def own_cues(self) -> OwnCues:
        """What keeps the candidate's own words."""
        return self._practice.own_cues()

    def keep(self, event: Marked | Noted | Rated) -> None:
        """Add the candidate's word to the journal, and read it back."""
        from simulator.sessions.journal import append

        path = self._book.session.path
        try:
            append(path, [event])
            self._book = book(read(path))
        except MockInterviewError as error:
            self._say("Not kept", str(error))
        self._show_anew()

    # what is shown

    @property
    def _leaf(self) -> Leaf | None:
        return self._book.leaves[self._at] if self._book.leaves else None

    def _place(self) -> tuple[str, str]:
        session = self._book.transcript
        when: datetime = moment(session.started).astimezone()
        kind = "exam" if session.exam else "practice"
        said = f"{when:%a} {when.day} {when:%B %Y}, {when:%H:%M}   {', '.join(session.banks)}   {kind}"
        total = len(self._book.leaves)
        return visible_line(said), f"attempt {self._at + 1} of {total}" if total else ""

    def _came_back(self, result: object) -> None:
        if result == "home":
            self.dismiss("home")

    def _show_anew(self) -> None:
        self.query_one("#place", Ends).show(*self._place())
        if (leaf := self._leaf) is not None:
            for part in (*self.query(Told), *self.query(Found), *self.query(Head)):
                part.leaf = leaf
                part.refresh(recompose=True)
                part.scroll_home(animate=False)
        self.refresh_bindings()
