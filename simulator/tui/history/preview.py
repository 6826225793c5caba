"""What is in the session that is pointed at: the words looked for, and how each question went."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from textual import work
from textual.content import Content
from textual.widgets import Static
from textual.worker import get_current_worker

from simulator.feedback.assessment import Assessment
from simulator.interview.attempt import Attempt, asked
from simulator.sessions.files import UnreadableSessionError
from simulator.sessions.listing import Unreadable
from simulator.sessions.reading import Session, skim
from simulator.sessions.search import best
from simulator.tui.history.rows import Line
from simulator.tui.widgets.clock import bar
from simulator.visible import visible_line

_BAR = 10
_BEFORE = 60
"""Code points of an answer shown before the word that was looked for."""
FOUND_STYLE = "reverse"


class Preview(Static):
    """A few lines below the list."""

    DEFAULT_CSS = "Preview { height: 6; padding: 0 2; }"

    def __init__(self) -> None:
        """Show nothing."""
        super().__init__(markup=False)

    def show(self, line: Line | None, words: Sequence[str]) -> None:
        """Show a session."""
        self.workers.cancel_node(self)
        if line is None:
            self.update("")
        elif isinstance(line, Unreadable):
            self.update(Content.styled(visible_line(f"{line.path}\n{line.reason}"), "$muted"))
        else:
            self._read(line.summary.path, words, self.size.width)

    @work(thread=True, exclusive=True)
    def _read(self, path: Path, words: Sequence[str], width: int) -> None:
        """Read the session apart from the screen, which a long one would hold up."""
        worker = get_current_worker()
        found = _session(path, words, width)
        if not worker.is_cancelled:
            self.app.call_from_thread(self.update, found)


def found_words(words: Sequence[str]) -> re.Pattern[str]:
    """Return a pattern for words that were looked for; it fits nothing when there are none."""
    return re.compile("|".join(re.escape(word) for word in words) or r"(?!)", re.IGNORECASE)


def _session(path: Path, words: Sequence[str], width: int) -> Content:
    try:
        session = skim(path)
    except UnreadableSessionError as error:
        return Content.styled(visible_line(error.reason), "$muted")
    return Content("\n").join(line.truncate(width, ellipsis=True) for line in _lines(session, words))


def _lines(session: Session, words: Sequence[str]) -> Iterator[Content]:
    attempts = session.all_attempts
    if words and (found := best(attempts, words)) is not None:
        yield _passage(found, words)
    yield from (_attempt(one) for one in asked(attempts))
    yield from (Content.styled(visible_line(problem), "$warning") for problem in session.problems)


def _passage(attempt: Attempt, words: Sequence[str]) -> Content:
    """Return the words looked for with what stands around them."""
    pattern = found_words(words)
    text = next((one for one in (attempt.text, attempt.note) if pattern.search(one)), attempt.shown.prompt)
    at = found.start() if (found := pattern.search(text)) else 0
    start = 0 if at < _BEFORE else text.rfind(" ", 0, at - _BEFORE // 2) + 1
    passage = Content(("…" if start else "") + visible_line(text[start : start + 400]))
    return passage.highlight_regex(pattern, style=FOUND_STYLE)


def _attempt(attempt: Attempt) -> Content:
    prompt = visible_line(attempt.shown.prompt.strip())
    return Content.assemble(*_outcome(attempt.assessment, attempt), (f"   {prompt}", "$muted"))


def _outcome(assessment: Assessment | None, attempt: Attempt) -> tuple[Content, str]:
    if assessment is None:
        return Content.styled("─" * _BAR, "$faint"), "  skipped" if attempt.skipped else "  open   "
    words = f"  {assessment.covered_count} of {len(assessment.required)} "
    return bar(assessment.coverage, _BAR), words.ljust(9)
