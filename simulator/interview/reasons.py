"""Why a session ended, apart from the other events: lists need no more of them, and are there sooner without."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a session ended."""

    FINISHED = "finished"
    LEFT = "left"
    CLOSED = "closed"
    """Found unfinished later, and closed as it was."""
