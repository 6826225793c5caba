"""What home says of the past and of what is wrong."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from textual.widgets import Static

from simulator.figures import count, minutes
from simulator.visible import visible

if TYPE_CHECKING:
    from simulator.sessions.listing import Summary


class Banner(Static):
    """A few lines that the candidate should see; takes no room while there is nothing to say."""

    DEFAULT_CSS = """
    Banner { display: none; border-left: outer $warning; padding: 0 1; margin-bottom: 1; max-height: 6; overflow-y: auto; }
    Banner.-told { display: block; }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        """Say nothing."""
        super().__init__(markup=False, id=id)

    def say(self, text: str) -> None:
        """Say something, or nothing again."""
        self.update(visible(text))
        self.set_class(bool(text), "-told")


def unfinished(summary: Summary | None, now: datetime) -> str:
    """Return the offer to go on with a session that was broken off."""
    if summary is None:
        return ""
    answered = f"{summary.answered} of {summary.questions} answered"
    return f"An interview from {ago(summary.started, now)} was not finished: {answered}.\ng goes on with it, c closes it as it is."


def last_time(summary: Summary | None, now: datetime) -> str:
    """Return what happened last time, in a sentence."""
    if summary is None:
        return "This is your first interview here. Everything stays on this computer."
    covered = "" if summary.coverage is None else f", {summary.coverage:.0%} covered"
    banks = " and ".join(visible(bank) for bank in summary.banks)
    answered = f"{summary.answered} of {count(summary.questions, 'question')}"
    return f"Last time, {ago(summary.started, now)}: {banks}, {answered}{covered}, {minutes(summary.practised)} on the clock."


def ago(started: str, now: datetime) -> str:
    """Return a time in words: `today at 14:02`, `yesterday`, `12 March`.

    Args:
        started: ISO 8601 in UTC.
        now: The present, with its zone; days are counted in that zone.
    """
    when = datetime.fromisoformat(started).astimezone(now.tzinfo)
    days = (now.date() - when.date()).days
    if days <= 0:
        return f"today at {when:%H:%M}"
    if days == 1:
        return f"yesterday at {when:%H:%M}"
    return f"{when.day} {when:%B}" if when.year == now.year else f"{when.day} {when:%B %Y}"
