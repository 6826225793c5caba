"""Sessions as files to keep, print and pass on: Markdown, HTML and JSON."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from simulator.sessions.transcript import Transcript


class Format(StrEnum):
    """What a session can be exported to."""

    MARKDOWN = "md"
    HTML = "html"
    JSON = "json"


def export(sessions: Sequence[Transcript], to: Format) -> str:
    """Return the sessions as the text of one file."""
    if to is Format.MARKDOWN:
        from simulator.sessions.exporting.markdown import markdown

        return markdown(sessions)
    if to is Format.HTML:
        from simulator.sessions.exporting.html import page

        return page(sessions)
    from simulator.sessions.exporting.data import as_json

    return as_json(sessions)
