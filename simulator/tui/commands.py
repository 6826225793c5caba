"""The command palette's entries: everything that the keys of the present screen do, by name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.binding import ActiveBinding
from textual.command import DiscoveryHit, Hit, Hits, Provider


def is_told(active: ActiveBinding) -> bool:
    """Whether a key does something now that help and palette name: all in the key bar, and what has no room there."""
    binding = active.binding
    named = binding.show or (bool(binding.tooltip) and binding.action != "command_palette")
    return named and bool(binding.description) and active.enabled


class Actions(Provider):
    """Finds what can be done on the screen that the palette was opened over."""

    async def discover(self) -> Hits:
        """Yield every action."""
        for title, does, active in self._actions():
            yield DiscoveryHit(title, partial(self._run, active), help=does)

    async def search(self, query: str) -> Hits:
        """Yield the actions whose name or description fits."""
        matcher = self.matcher(query)
        for title, does, active in self._actions():
            score = max(matcher.match(title), matcher.match(does))
            if score > 0:
                yield Hit(score, matcher.highlight(title), partial(self._run, active), help=does)

    def _actions(self) -> Iterator[tuple[str, str, ActiveBinding]]:
        seen = set()
        for active in self.screen.active_bindings.values():
            binding = active.binding
            if is_told(active) and binding.action not in seen:
                seen.add(binding.action)
                title = binding.description.capitalize()
                yield title, binding.tooltip or title, active

    async def _run(self, active: ActiveBinding) -> None:
        await self.app.run_action(active.binding.action, active.node)
