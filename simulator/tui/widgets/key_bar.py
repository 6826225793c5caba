"""The line at the foot of every screen: the keys that count, each of which can be clicked."""

from __future__ import annotations

from typing import NamedTuple

from textual import events
from textual.content import Content
from textual.screen import Screen
from textual.widget import Widget


class Key(NamedTuple):
    """A key on the line.

    Attributes:
        name: What pressing it is called.
        label: What the key is written as.
        about: What it does.
        enabled: Whether it does that now.
        tooltip: What it does, in more words.
    """

    name: str
    label: str
    about: str
    enabled: bool
    tooltip: str

    @property
    def width(self) -> int:
        """How many columns it takes."""
        return len(f"{self.label} {self.about}")


class KeyBar(Widget):
    """All the keys in one piece: Textual's own footer makes a widget of each, anew whenever one of them changes."""

    DEFAULT_CSS = """
    KeyBar { dock: bottom; height: 1; padding: 0 2; background: $footer-background; text-wrap: nowrap; pointer: pointer; }
    """

    def __init__(self) -> None:
        """Show nothing until the screen knows its keys."""
        super().__init__()
        self._keys: tuple[Key, ...] = ()

    def on_mount(self) -> None:
        """Follow the keys of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._take)

    def on_unmount(self) -> None:
        """Follow them no longer."""
        self.screen.bindings_updated_signal.unsubscribe(self)

    def _take(self, screen: Screen[object]) -> None:
        shown: dict[str, Key] = {}
        for _, binding, enabled, tooltip in screen.active_bindings.values():
            if binding.show:
                label = self.app.get_key_display(binding)
                key = Key(binding.key, label, binding.description, enabled, tooltip)
                shown.setdefault(binding.action, key)
        keys = tuple(shown.values())
        if screen.app.app_focus and keys != self._keys:
            self._keys = keys
            self.refresh()

    def render(self) -> Content:
        """Return the line."""
        parts: list[tuple[str, str]] = []
        for key in self._keys:
            dim = "" if key.enabled else "dim "
            parts += [
                (key.label, f"{dim}bold $footer-key-foreground"),
                (f" {key.about}", f"{dim}$footer-description-foreground"),
                (" " * self._gap, ""),
            ]
        return Content.assemble(*parts)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Say more about the key that is pointed at."""
        key = self._key_at(event)
        self.tooltip = key.tooltip if key and key.tooltip else None

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Press the key that is clicked."""
        key = self._key_at(event)
        if key is not None and key.enabled:
            self.app.simulate_key(key.name)
        elif key is not None:
            self.app.bell()

    def _key_at(self, event: events.MouseEvent) -> Key | None:
        offset = event.get_content_offset(self)
        at = 0
        for key in self._keys if offset else ():
            if offset is not None and at <= offset.x < at + key.width:
                return key
            at += key.width + self._gap
        return None

    @property
    def _gap(self) -> int:
        """Columns between two keys: two where there is room for that."""
        roomy = sum(key.width + 2 for key in self._keys) - 2
        return 2 if roomy <= self.content_size.width else 1
