"""Where banks are looked for and sessions are kept, and why there.

Nothing is created here: a folder comes into being when something is first written into it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from simulator.errors import MockInterviewError

APP = "mock-interview"
BANKS_FOLDER = "question_banks"
SESSIONS_FOLDER = "sessions"
PERSONAL_FILE = "personal_cues.yaml"
THEME_FILE = "theme.txt"
BANKS_VARIABLE = "MOCK_INTERVIEW_BANKS"
SESSIONS_VARIABLE = "MOCK_INTERVIEW_SESSIONS"


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder in use.

    Attributes:
        path: Where it is.
        why: What made the program choose it, e.g. `--sessions`.
    """

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class Places:
    """Every place that the program reads or writes.

    Attributes:
        shipped: The folder of the banks that come with the program.
        banks: Files and folders of custom banks, in order.
        sessions: The folder of the journals.
        personal: The file of the candidate's own cues.
        cache: The folder of what can be made anew at any time.
        theme: The file of the theme that was chosen last; None where none is kept.
    """

    shipped: Place
    banks: tuple[Place, ...]
    sessions: Place
    personal: Place
    cache: Place
    theme: Place | None = None


def shipped_banks() -> Path:
    """Return the folder of the banks that ship: inside the installed package, or a checkout's own."""
    package = Path(__file__).resolve().parent
    installed = package / "shipped"
    return installed if installed.is_dir() else package.parent / BANKS_FOLDER


def present_folder() -> Path:
    """Return the folder that the program was started in.

    Raises:
        MockInterviewError: When it is gone.
    """
    try:
        return Path.cwd()
    except FileNotFoundError as error:
        message = "the folder you are in no longer exists"
        raise MockInterviewError(message, "change to another one and start again") from error


def find_places(
    *,
    here: Path,
    environ: Mapping[str, str],
    sessions: Path | None = None,
    banks: Sequence[Path] = (),
) -> Places:
    """Settle every place: the command line first, then the environment, the workspace, the user's own folder.

    Args:
        here: The folder that the program was started in; a workspace if it holds banks or sessions.
        environ: The environment's variables.
        sessions: What `--sessions` says.
        banks: What `--banks` says; files or folders.
    """
    user = _user_folder("data")
    workspace = any((here / name).is_dir() for name in (BANKS_FOLDER, SESSIONS_FOLDER))
    base = Place(here, "this folder is a workspace") if workspace else Place(user, "your own data folder")
    return Places(
        shipped=Place(shipped_banks(), "they come with the program"),
        banks=_banks_places(banks, environ, base, user),
        sessions=_sessions_place(sessions, environ, base),
        personal=Place(base.path / PERSONAL_FILE, base.why),
        cache=Place(_user_folder("cache"), "your own cache folder"),
        theme=Place(user / THEME_FILE, "your own data folder"),
    )


def _sessions_place(given: Path | None, environ: Mapping[str, str], base: Place) -> Place:
    if given is not None:
        return Place(given.absolute(), "--sessions")
    if named := environ.get(SESSIONS_VARIABLE):
        return Place(Path(named).expanduser().absolute(), SESSIONS_VARIABLE)
    return Place(base.path / SESSIONS_FOLDER, base.why)


def _banks_places(
    given: Sequence[Path], environ: Mapping[str, str], base: Place, user: Path
) -> tuple[Place, ...]:
    if given:
        return tuple(Place(path.absolute(), "--banks") for path in given)
    if named := environ.get(BANKS_VARIABLE):
        paths = [Path(part).expanduser() for part in named.split(os.pathsep) if part]
        return tuple(Place(path.absolute(), BANKS_VARIABLE) for path in paths)
    own = Place(user / BANKS_FOLDER, "your own data folder")
    folders = [Place(base.path / BANKS_FOLDER, base.why), own]
    return tuple({place.path: place for place in reversed(folders)}.values())[::-1]


def _user_folder(kind: str) -> Path:
    import platformdirs

    folder = platformdirs.user_data_path if kind == "data" else platformdirs.user_cache_path
    return folder(APP, appauthor=False)
