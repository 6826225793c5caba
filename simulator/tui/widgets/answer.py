"""An answer as it was told, with its evidence numbered."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widgets import Static

from simulator.feedback.assessment import Assessment
from simulator.tui.widgets.evidence import numbered, numbers, stretches

NOTHING = re.compile(r"(?!)")
"""Fits nothing."""


class AnswerText(Static):
    """The answer beside a bar of the accent colour."""

    DEFAULT_CSS = """
    AnswerText { border-left: outer $accent; padding: 0 1; }
    AnswerText.-empty { color: $muted; }
    """

    def __init__(
        self,
        answer: str,
        assessment: Assessment | None = None,
        *,
        with_numbers: bool = True,
        time_up: int | None = None,
        found: re.Pattern[str] | None = None,
    ) -> None:
        """Hold the answer.

        Args:
            answer: The whole answer, as it was assessed.
            assessment: What was found in it; its evidence is marked.
            with_numbers: Whether the marks have numbers, as they have in a list beside the answer.
            time_up: Offset of where the answer stood when time was up.
            found: What was looked for; shown reversed.
        """
        findings = assessment.findings if assessment else ()
        number = numbers(assessment) if assessment else {}
        blank = not answer.strip()
        text: str | Content = (
            "(nothing was typed)"
            if blank
            else numbered(
                answer, stretches(findings, number), raise_numbers=with_numbers, time_up=time_up
            ).highlight_regex(found or NOTHING, style="reverse")
        )
        super().__init__(text, markup=False, classes="-empty" if blank else "")
