"""The candidate's own word on an attempt: marks, a note, a rating, and words kept as cues of their own."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from textual.binding import Binding, BindingType

from simulator.errors import MockInterviewError
from simulator.interview.attempt import Attempt
from simulator.interview.events import Marked, Noted, Opinion, Rated
from simulator.sessions.personal import Kept, OwnCues
from simulator.tui.dialogs.choose import Choice, Choose, keyed
from simulator.tui.page import Page
from simulator.tui.widgets.verdicts import Item, quote
from simulator.visible import visible


class OwnWordPage(Page):
    """A screen about one attempt, on which the candidate has a word too."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("m", "mark", "mark", tooltip="Disagree with a verdict"),
        Binding("k", "keep_words", "keep", tooltip="Keep the words that you marked as a cue of your own"),
        Binding("u", "drop_words", "undo", tooltip="Take those words out of your cues again"),
        Binding("n", "note", "note", tooltip="Keep a note with this answer"),
        Binding(
            "1", "rate(1)", "rate", key_display="1-5", tooltip="Rate the answer yourself; 0 takes it back"
        ),
        *(Binding(str(stars), f"rate({stars})", "rate", show=False) for stars in (0, 2, 3, 4, 5)),
    ]

    _kept: Kept | None = None
    """What was kept last, while it can be taken back with one key."""

    # what a screen says of itself

    @property
    @abstractmethod
    def own_attempt(self) -> Attempt | None:
        """The attempt that it is about."""

    @property
    @abstractmethod
    def own_items(self) -> list[Item]:
        """The verdicts that can be disagreed with."""

    @property
    @abstractmethod
    def own_cues(self) -> OwnCues | None:
        """What keeps the candidate's own words; None where nobody does."""

    @abstractmethod
    def keep(self, event: Marked | Noted | Rated) -> None:
        """Put the candidate's word into the journal and show it."""

    # the candidate's acts

    def action_mark(self) -> None:
        """Disagree with a verdict: first choose which."""
        items = self.own_items
        names = keyed([(item.element.id, item.element.name) for item in items])
        choices = [
            Choice(choice.id, choice.label, choice.key, item.finding.verdict.said)
            for choice, item in zip(names, items, strict=False)
        ]
        if choices:
            self.app.push_screen(Choose("Which verdict?", choices), self._mark)

    def action_note(self) -> None:
        """Write a note."""
        from simulator.tui.dialogs.note import Note

        if (attempt := self.own_attempt) is not None:
            self.app.push_screen(Note(attempt.note), self._keep_note)

    def action_rate(self, stars: int) -> None:
        """Rate the answer; the same rating once more takes it back."""
        if (attempt := self.own_attempt) is not None:
            self.keep(Rated(attempt.number, 0 if attempt.rating == stars else stars))

    def action_keep_words(self) -> None:
        """Keep the words marked last as a cue."""
        cues, words = self.own_cues, self._marked_words
        if cues is None or words is None:
            return
        element, said = words
        try:
            self._kept = cues.keep(element, said)
        except MockInterviewError as error:
            self._say("Not kept", str(error))
            return
        title = "Kept as your own cue" if self._kept.new else "A cue of yours already"
        self._say(title, f"{quote(self._kept.cue)} counts from the next answer on; u takes it back.")
        self.refresh_bindings()

    def action_drop_words(self) -> None:
        """Take back what was kept last."""
        cues, kept = self.own_cues, self._kept
        if cues is None or kept is None:
            return
        try:
            cues.drop(kept)
        except MockInterviewError as error:
            self._say("Not taken back", str(error))
            return
        self._say("Taken back", f"{quote(kept.cue)} is no cue of yours any more.")
        self._kept = None
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer only what there is: verdicts to disagree with, words to keep or to take back."""
        if action == "keep_words":
            return self._kept is None and self.own_cues is not None and self._marked_words is not None
        if action == "drop_words":
            return self._kept is not None
        if action == "mark":
            return bool(self.own_items)
        if action in ("note", "rate"):
            return self.own_attempt is not None
        return super().check_action(action, parameters)

    # what follows from them

    def _mark(self, element: str | None) -> None:
        from simulator.tui.feedback.marking import ask_mark

        attempt = self.own_attempt
        item = next((one for one in self.own_items if one.element.id == element), None)
        if item is not None and attempt is not None:
            ask_mark(self, item, attempt, self._keep_mark)

    def _keep_mark(self, mark: Marked) -> None:
        self._kept = None
        self.keep(mark)
        if mark.start < mark.end and (words := self._marked_words) is not None and self.own_cues is not None:
            self._say("Marked", f"k keeps {quote(words[1])} as a cue of your own.")

    @property
    def _marked_words(self) -> tuple[str, str] | None:
        """The element and the words of the last mark that has some."""
        attempt = self.own_attempt
        marks = list(attempt.marks.values()) if attempt else []
        said = [one for one in marks if one.opinion is Opinion.COVERED and one.start < one.end]
        if attempt is None or not said:
            return None
        return said[-1].element, attempt.text[said[-1].start : said[-1].end].strip()

    def _keep_note(self, note: str | None) -> None:
        attempt = self.own_attempt
        if attempt is not None and note is not None and note != attempt.note:
            self.keep(Noted(attempt.number, note))

    def _say(self, title: str, text: str) -> None:
        self.notify(visible(text), title=title, markup=False)
