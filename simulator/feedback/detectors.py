"""The detectors of the cue language: what no list of phrases can hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from simulator.feedback import changes, figures
from simulator.feedback.acts import find_acts
from simulator.feedback.tape import Tape, write
from simulator.feedback.text import Text

_PATTERNS = figures.PATTERNS | changes.PATTERNS
_AT = r"(?<![^ ])"
"""A token begins here: nothing, or a space, is before it."""
_FINDERS: dict[str, Callable[[Text], Iterator[range]]] = {"i_did": find_acts}

DETECTORS = (*_PATTERNS, *_FINDERS)
"""The names that a cue may write in angle brackets."""


@dataclass(frozen=True)
class Detections:
    """What the detectors find in one answer, each looked for once and only when asked for.

    Attributes:
        text: The answer, taken apart.
    """

    text: Text

    @cached_property
    def _found(self) -> dict[str, tuple[range, ...]]:
        return {}

    @cached_property
    def _tape(self) -> Tape:
        return write(self.text)

    def spans(self, name: str) -> tuple[range, ...]:
        """Return the spans of tokens that a detector finds, from left to right."""
        if name not in self._found:
            finder = _FINDERS.get(name)
            spans = finder(self.text) if finder else self._tape.find(_compiled(name))
            self._found[name] = tuple(spans)
        return self._found[name]


@cache
def _compiled(name: str) -> re.Pattern[str]:
    return re.compile(f"{_AT}(?:{_PATTERNS[name]})")
