"""The candidate's own cues: `format: 1`, and `elements: {id: {cues: [...]}}`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from simulator.banks.files import UnreadableFileError, read_bytes
from simulator.banks.problems import Problem


def personal_cues(path: Path) -> tuple[Mapping[str, tuple[str, ...]], tuple[Problem, ...]]:
    """Return the cues by element id, and what is wrong with the file; no file is no cues."""
    if not path.exists():
        return {}, ()
    try:
        data = read_bytes(path)
    except UnreadableFileError as error:
        return {}, (Problem(path, 1, 1, error.message, error.remedy),)
    from simulator.banks.reading import read_personal

    return read_personal(path, data)
