"""How the author's own editor is asked to open a file at a line."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from simulator.banks.spots import Spot
from simulator.errors import MockInterviewError

VARIABLES = ("VISUAL", "EDITOR")
"""Where an author names their editor; the first that is set counts."""

_USUAL = ("sensible-editor", "nano", "vim", "vi", "notepad")
"""What is looked for when no editor is named."""

_PLUS_LINE = frozenset(
    {"vi", "vim", "nvim", "gvim", "view", "nvi", "vis", "elvis", "joe", "jed", "mg", "ne", "gedit"}
)
_PLUS_LINE_COMMA = frozenset({"nano", "pico"})
_PLUS_LINE_COLON = frozenset({"emacs", "emacsclient", "micro", "kak"})
_COLONS = frozenset({"subl", "sublime_text", "hx", "helix", "zed", "zeditor"})
_GOTO = frozenset({"code", "code-insiders", "codium", "vscodium", "cursor", "windsurf"})
_WINDOWED = _GOTO | {"subl", "sublime_text", "zed", "zeditor", "gvim", "gedit"}
_WAITING = frozenset({"--wait", "-w", "-f", "--nofork"})


class NoEditorError(MockInterviewError):
    """There is no editor to open a file with."""


@dataclass(frozen=True, slots=True)
class Editor:
    """A command that opens a file.

    Attributes:
        arguments: The program and its arguments; never to be handed to a shell.
        windowed: Whether it opens a window of its own, so that the terminal can go on showing this program.
    """

    arguments: tuple[str, ...]
    windowed: bool = False


def editor_for(
    spot: Spot,
    environ: Mapping[str, str],
    which: Callable[[str], str | None],
    *,
    windows: bool = False,
) -> Editor:
    """Return the command that opens a file at a line.

    An editor that opens a window is not waited for: `code --wait` would keep the author from seeing here what
    each change does.

    Args:
        spot: The file and the place in it.
        environ: The environment's variables.
        which: Finds a program by its name, as `shutil.which` does.
        windows: Whether paths hold backslashes.

    Raises:
        NoEditorError: When none is named and none of the usual ones is there, or what is named makes no sense.
    """
    command = _named(environ, windows=windows) or [name for name in _USUAL if which(name)][:1]
    if not command:
        raise NoEditorError("there is no editor to open files with", "name yours in the variable EDITOR")
    if which(command[0]) is None:
        raise NoEditorError(
            f"the editor {command[0]!r} is not there", "name another in the variable VISUAL or EDITOR"
        )
    name = (PureWindowsPath(command[0]) if windows else Path(command[0])).name.lower().removesuffix(".exe")
    windowed = name in _WINDOWED
    kept = [one for one in command if not (windowed and one in _WAITING)]
    return Editor((*kept, *_place(name, spot)), windowed)


def _named(environ: Mapping[str, str], *, windows: bool) -> list[str]:
    """Return the words of the author's choice; a path with spaces stands in quotes, as a shell has it."""
    for variable in VARIABLES:
        written = environ.get(variable, "").strip()
        if written:
            try:
                words = shlex.split(written, posix=not windows)
            except ValueError:
                raise NoEditorError(
                    f"{variable} holds {written!r}, in which a quote is not closed", "close it"
                ) from None
            return [word.strip('"') for word in words] if windows else words
    return []


def _place(name: str, spot: Spot) -> tuple[str, ...]:
    file = str(spot.path)
    if name in _PLUS_LINE:
        return (f"+{spot.line}", file)
    if name in _PLUS_LINE_COMMA:
        return (f"+{spot.line},{spot.column}", file)
    if name in _PLUS_LINE_COLON:
        return (f"+{spot.line}:{spot.column}", file)
    if name in _GOTO:
        return ("--goto", str(spot))
    return (str(spot),) if name in _COLONS else (file,)
