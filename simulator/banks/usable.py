"""Which cues can be understood."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.feedback.cues import Cue, CueError, compile_cue


def usable(cues: Iterable[str]) -> tuple[str, ...]:
    """Return the cues that can be understood; `simulator.banks.cue_checks` tells of the others."""
    return tuple([cue for cue in cues if not isinstance(compiled(cue), CueError)])


def compiled(cue: str) -> Cue | CueError:
    """Return the compiled cue, or what is wrong with it."""
    try:
        return compile_cue(cue)
    except CueError as error:
        return error
