"""The help on F1: what a screen is for, and its keys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from textual.content import Content
from textual.screen import Screen

from simulator.tui.commands import is_told
from simulator.tui.dialogs.reading import Reading

_KEY_WIDTH = 14


@dataclass(frozen=True, slots=True)
class Key:
    """A key and what it does."""

    display: str
    does: str


def keys_of(screen: Screen[object]) -> list[Key]:
    """Return the keys that do something on a screen now, in the order of its key bar; also some that have no room there."""
    found: dict[str, list[str]] = {}
    for active in screen.active_bindings.values():
        binding = active.binding
        if is_told(active):
            does = binding.tooltip or binding.description
            found.setdefault(does, []).append(screen.app.get_key_display(binding))
    return [Key(" or ".join(dict.fromkeys(displays)), does) for does, displays in found.items()]


class Help(Reading):
    """A calm page: what the screen is for, its keys, and what holds everywhere."""

    def __init__(self, title: str, text: str, keys: Iterable[Key]) -> None:
        """Write the page."""
        rows = [(f"{key.display:<{_KEY_WIDTH}}", key.does) for key in keys]
        body = Content.assemble(
            text.strip() + "\n\n",
            *(part for key, does in rows for part in ((key, "bold $accent"), does + "\n")),
            ("\nEvery key in the bottom line can be clicked, and ctrl+p finds any action by name.", "$muted"),
        )
        super().__init__(title or "Help", body)
