"""Asking how and where to export a session, and doing it."""

from __future__ import annotations

from pathlib import Path

from textual import on
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import Input, Static

from simulator.errors import MockInterviewError, UsageError
from simulator.tui.dialogs.choose import Choice, Choose
from simulator.tui.dialogs.dialog import Dialog, Sheet
from simulator.visible import visible

_FORMATS = (
    Choice("md", "Markdown", "m", "reads well as it is"),
    Choice("html", "A page for the browser", "h", "one file; prints on paper"),
    Choice("json", "JSON", "j", "for other programs"),
)
_AGAIN = "enter once more replaces it"


class Where(Dialog[str]):
    """Asks for a file and writes the session there; stays until that worked or the candidate goes back."""

    def __init__(self, session: Path, kind: str) -> None:
        """Hold what is to be written."""
        super().__init__()
        self._session = session
        self._kind = kind
        self._refused = ""

    def compose(self) -> ComposeResult:
        """Lay the sheet out."""
        with Sheet():
            yield Static("Export to", markup=False, classes="title")
            yield Static("", markup=False, classes="lead")
            yield Input(str(Path.cwd() / f"{self._session.stem}.{self._kind}"), select_on_focus=False)
            yield Static("enter writes the file   esc back", markup=False, classes="foot")

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        target = Path(event.value).expanduser().absolute()
        try:
            write(self._session, self._kind, target, force=self._refused == event.value)
        except UsageError:
            self._refused = event.value
            self.query_one(".lead", Static).update(visible(f"{target} exists already; {_AGAIN}"))
        except MockInterviewError as error:
            self.query_one(".lead", Static).update(visible(str(error)))
        else:
            self.dismiss(str(target))


def write(session: Path, kind: str, target: Path, *, force: bool) -> None:
    """Export a session.

    Raises:
        UsageError: When the file is there already.
        MockInterviewError: When the session cannot be read, or the file cannot be written.
    """
    from simulator.sessions.exporting import Format, export
    from simulator.sessions.exporting.writing import write_export
    from simulator.sessions.reading import read
    from simulator.sessions.transcript import transcript

    write_export(target, export([transcript(read(session))], Format(kind)), force=force)


def ask_export(screen: Screen[object], session: Path) -> None:
    """Ask for a format and a file, write it, and say where it is."""

    def written(target: str | None) -> None:
        if target is not None:
            screen.notify(visible(target), title="Exported", markup=False)

    def chosen(kind: str | None) -> None:
        if kind is not None:
            screen.app.push_screen(Where(session, kind), written)

    screen.app.push_screen(Choose("Export as", _FORMATS), chosen)
