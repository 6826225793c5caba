"""Putting an export into a file, and never over another by mistake."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from simulator.errors import MockInterviewError, UsageError


def write_export(path: Path, text: str, *, force: bool = False) -> None:
    """Write an export, whole or not at all, readable by its owner only.

    Args:
        path: The file.
        text: What to write.
        force: Whether a file that is there already may be replaced.

    Raises:
        UsageError: When there is such a file, and nothing was said of replacing it.
        MockInterviewError: When it cannot be written.
    """
    if not force and os.path.lexists(path):
        raise UsageError(f"{path} exists already", "name another file, or replace it with --force")
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        draft.replace(path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MockInterviewError(f"{path} cannot be written: {reason}", "name another file") from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
