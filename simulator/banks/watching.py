"""Noticing that the files of banks have changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from simulator.banks.sources import bank_files
from simulator.places import Places

Stamps = tuple[tuple[Path, int, int], ...]
"""Each file with when it was last written, in nanoseconds, and its bytes."""


def stamps(places: Places) -> Stamps:
    """Return the stamps of all files that banks may stand in, and of the candidate's own cues."""
    folders = [bank_files(place.path) for place in (places.shipped, *places.banks)]
    paths = dict.fromkeys([*(path for paths in folders for path in paths), places.personal.path])
    return tuple(stamp for path in paths if (stamp := _stamp(path)))


def _stamp(path: Path) -> tuple[Path, int, int] | None:
    """Return a file's stamp; none when it went away this moment, as it does while an editor saves."""
    try:
        status = path.stat()
    except OSError:
        return None
    return path, status.st_mtime_ns, status.st_size


@dataclass(slots=True)
class Watch:
    """Looks at files again and again, and tells of a change once it has come to rest.

    Attributes:
        look: Returns the stamps as they are.
    """

    look: Callable[[], Stamps]
    _known: Stamps = field(init=False)
    _last: Stamps = field(init=False)

    def __post_init__(self) -> None:
        self._known = self._last = self.look()

    def changed(self) -> bool:
        """Look, and tell whether something is new and was the same at the look before: an editor saves in steps."""
        now = self.look()
        at_rest, self._last = now == self._last, now
        if not at_rest or now == self._known:
            return False
        self._known = now
        return True
