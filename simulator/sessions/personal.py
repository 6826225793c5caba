"""The candidate's own words, kept from marks as cues in a file of the workspace."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from simulator.banks.files import write_atomically
from simulator.banks.personal import personal_cues
from simulator.errors import MockInterviewError

MOST_WORDS = 12
"""Words of a cue; a longer passage would hardly be said again."""
_HEAD = "# Your own cues, kept from your marks: words that count for an element in any answer of yours.\n"


@dataclass(frozen=True, slots=True)
class Kept:
    """A cue in the file.

    Attributes:
        element: The element's id.
        cue: The cue.
        new: Whether it was not there before; what was may not be undone.
    """

    element: str
    cue: str
    new: bool


@dataclass(frozen=True, slots=True)
class OwnCues:
    """The candidate's own cues, and who is to know when they change.

    Attributes:
        path: Their file.
        changed: Called after each change.
    """

    path: Path
    changed: Callable[[], None]

    def keep(self, element: str, words: str) -> Kept:
        """Add words to the cues of an element.

        Raises:
            MockInterviewError: As `keep`.
        """
        kept = keep(self.path, element, words)
        self.changed()
        return kept

    def drop(self, kept: Kept) -> None:
        """Take a cue out, also one that was there before.

        Raises:
            MockInterviewError: As `drop`.
        """
        drop(self.path, kept.element, kept.cue)
        self.changed()


def as_cue(words: str) -> str:
    """Return words of an answer as a cue: a plain phrase, without anything that the cue language would read.

    Raises:
        MockInterviewError: When no word of weight is left, or there are too many.
    """
    from simulator.feedback.cues import CueError, compile_cue
    from simulator.feedback.text import word_pattern
    from simulator.feedback.words import FUNCTION_WORDS, PRONOUNS

    found = [one.group() for one in re.finditer(word_pattern(words), words, re.VERBOSE)]
    if not {word.casefold() for word in found} - FUNCTION_WORDS - PRONOUNS:
        raise MockInterviewError("these words say nothing by themselves", "choose a few that say it")
    if len(found) > MOST_WORDS:
        raise MockInterviewError(
            f"{len(found)} words are too many for a cue", f"choose at most {MOST_WORDS}, those that say it"
        )
    cue = " ".join(found)
    try:
        compile_cue(cue)
    except CueError as error:
        raise MockInterviewError("these words cannot be a cue", "choose a few that say it") from error
    return cue


def keep(path: Path, element: str, words: str) -> Kept:
    """Add words to the cues of an element.

    Raises:
        MockInterviewError: When they cannot be a cue, or the file cannot be read or written.
    """
    cue = as_cue(words)
    cues = _read(path)
    known = cues.get(element, ())
    if cue.casefold() in {one.casefold() for one in known}:
        return Kept(element, cue, new=False)
    _write(path, {**cues, element: (*known, cue)})
    return Kept(element, cue, new=True)


def undo(path: Path, kept: Kept) -> None:
    """Take back what `keep` added.

    Raises:
        MockInterviewError: When the file cannot be read or written.
    """
    if kept.new:
        drop(path, kept.element, kept.cue)


def drop(path: Path, element: str, cue: str) -> bool:
    """Take a cue out; return whether it was there.

    Raises:
        MockInterviewError: When the file cannot be read or written.
    """
    cues = _read(path)
    known = cues.get(element, ())
    if cue not in known:
        return False
    left = tuple(one for one in known if one != cue)
    others = {name: each for name, each in cues.items() if name != element}
    _write(path, {**others, element: left} if left else others)
    return True


def _read(path: Path) -> Mapping[str, tuple[str, ...]]:
    """Read the file; one that is not right is never written over."""
    cues, problems = personal_cues(path)
    if problems:
        raise MockInterviewError(f"{problems[0]}", "mend the file first; nothing was changed")
    return cues


def _write(path: Path, cues: Mapping[str, tuple[str, ...]]) -> None:
    import yaml

    data = {"format": 1, "elements": {name: {"cues": list(cues[name])} for name in sorted(cues)}}
    text = _HEAD + yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=100)
    try:
        write_atomically(path, text.encode())
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise MockInterviewError(f"{path} cannot be written: {reason}", "mend its permissions") from error
