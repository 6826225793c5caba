"""Times as journals have them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(text: str) -> datetime:
    """Read a time in ISO 8601, in UTC when it names no zone.

    Raises:
        ValueError: When it is not one.
    """
    when = datetime.fromisoformat(text)
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
