"""The two themes: calm, one accent colour, and amber and coral kept for what the candidate should notice."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from textual.theme import Theme

DARK = "calm-dark"
LIGHT = "calm-light"

FALLBACK = {"muted": "#8d959f", "faint": "#4a525c", "evidence": "#1d3f3a", "doubt": "#443519"}
"""Our own variables, for a candidate who chooses one of Textual's themes."""

THEMES = (
    Theme(
        name=DARK,
        primary="#6fc2b0",
        secondary="#6fc2b0",
        accent="#6fc2b0",
        success="#6fc2b0",
        warning="#e3b467",
        error="#ea8a75",
        foreground="#dbdfe4",
        background="#14171b",
        surface="#1a1e23",
        panel="#232930",
        dark=True,
        variables={
            **FALLBACK,
            "footer-background": "#14171b",
            "footer-key-foreground": "#6fc2b0",
            "footer-description-foreground": "#8d959f",
            "input-selection-background": "#6fc2b0 30%",
            "block-cursor-text-style": "bold",
        },
    ),
    Theme(
        name=LIGHT,
        primary="#17756a",
        secondary="#17756a",
        accent="#17756a",
        success="#17756a",
        warning="#8c5a00",
        error="#b0402f",
        foreground="#25292e",
        background="#fbfaf7",
        surface="#f4f2ed",
        panel="#eae7e0",
        dark=False,
        variables={
            "muted": "#666c74",
            "faint": "#c3c0b8",
            "evidence": "#cfe9e3",
            "doubt": "#f3e3c2",
            "footer-background": "#fbfaf7",
            "footer-key-foreground": "#17756a",
            "footer-description-foreground": "#666c74",
            "input-selection-background": "#17756a 25%",
            "block-cursor-text-style": "bold",
        },
    ),
)

_LONGEST = 40
_LIGHT_BACKGROUNDS = frozenset({"7", "15"})


def preferred(environ: Mapping[str, str]) -> str:
    """Return the theme that suits the terminal: light where it says that its background is, else dark."""
    background = environ.get("COLORFGBG", "").rpartition(";")[2]
    return LIGHT if background in _LIGHT_BACKGROUNDS else DARK


def chosen(file: Path) -> str | None:
    """Return the theme that was chosen last, as `keep` wrote it; None where none was."""
    with suppress(OSError, UnicodeDecodeError):
        with file.open(encoding="utf-8") as opened:
            name = opened.readline(_LONGEST).strip()
        return name if name in {theme.name for theme in THEMES} else None
    return None


def keep(file: Path, theme: str) -> None:
    """Keep a theme for the next time; where that is not possible, the next time begins as it otherwise would."""
    from simulator.banks.files import write_atomically

    with suppress(OSError):
        write_atomically(file, f"{theme}\n".encode())


def other(theme: str) -> str:
    """Return the light theme for a dark one, and the dark one for any other."""
    return LIGHT if theme == DARK else DARK
