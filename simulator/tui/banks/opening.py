"""Handing a file to the author's own editor."""

from __future__ import annotations

import os
import shutil
import subprocess

from textual.app import SuspendNotSupported
from textual.screen import Screen

from simulator.banks.editors import Editor, editor_for
from simulator.banks.spots import Spot
from simulator.errors import MockInterviewError
from simulator.visible import visible

_FOLLOWS = "This screen follows what you save."


def open_at(screen: Screen[object], spot: Spot) -> None:
    """Open a file where an author wants to change it.

    An editor in the terminal has it until it is left; one with a window of its own stays beside this program.
    """
    try:
        editor = editor_for(spot, os.environ, shutil.which, windows=os.name == "nt")
        if editor.windowed:
            _beside(editor)
            screen.notify(f"Opened in {visible(editor.arguments[0])}. {_FOLLOWS}", markup=False)
        else:
            _instead(screen, editor)
    except SuspendNotSupported:
        _refuse(
            screen, f"This terminal cannot be lent to an editor. Open {spot} in another window. {_FOLLOWS}"
        )
    except MockInterviewError as error:
        _refuse(screen, str(error))
    except OSError as error:
        _refuse(screen, f"the editor does not start: {error}")


def _beside(editor: Editor) -> None:
    nothing = subprocess.DEVNULL
    subprocess.Popen(  # noqa: S603 - the author's own editor, by argument list
        editor.arguments, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
    )


def _instead(screen: Screen[object], editor: Editor) -> None:
    """Lend the terminal; Textual takes it back only when nothing is raised meanwhile."""
    trouble = ""
    with screen.app.suspend():
        try:
            done = subprocess.run(editor.arguments, check=False)  # noqa: S603 - the author's own editor, by argument list
            trouble = f"{editor.arguments[0]} ended with {done.returncode}" if done.returncode else ""
        except OSError as error:
            trouble = f"the editor does not start: {error}"
    if trouble:
        _refuse(screen, trouble)


def _refuse(screen: Screen[object], message: str) -> None:
    screen.notify(visible(message), severity="warning", markup=False, timeout=15)
