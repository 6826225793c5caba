"""The banks screen over files: a small rubric that ships, and banks of one's own."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.places import Place, Places
from simulator.practice import Practice
from simulator.tui.app import MockInterview
from simulator.tui.banks import screen, trying
from tests.tui.rig import Driver, Hand

RUBRIC = Path(__file__).parents[1] / "banks" / "rubric.yaml"
ONCALL = """\
format: 1
id: oncall
title: On call
description: Hard nights, and what came of them.
elements:
  first_signal:
    name: How you noticed
    looks_for: What told you that something was wrong.
    hint: Name the alert.
    cues:
      - pager went off
      - (press|shop) rang
questions:
  - id: oncall-night
    prompt: Tell me about a hard night.
    required: [situation, first_signal]
    optional: [lesson]
    tags: [incident]
    probes: [Who could say no?]
    sample_answer: |
      Nobody knew why the till was dead. The pager went off at ten past five, and I was the only one who was awake.
      Next time I would not release on a Friday.
    examples:
      - answer: The pager went off.
        covered: [situation, first_signal]
"""
BROKEN = """\
format: 1
id: broken
title: Broken
questions:
  - id: broken-1
    prompt: How was it?
    required: [situaton, lesson]
"""


@dataclass
class Author(Driver):
    """The running app, and the folder of one's own banks."""

    folder: Path

    def write(self, name: str, text: str) -> Path:
        path = self.folder / f"{name}.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    async def save(self, name: str, text: str) -> None:
        """Write a bank as an editor would, and let the screen look at the files until it has come to rest."""
        self.write(name, text)
        shown = next(one for one in self.app.screen_stack if isinstance(one, screen.BanksScreen))
        for _ in range(2):
            shown._look()
            await self.settle()

    async def until(self, holds: Callable[[], bool], *, patience: int = 200) -> None:
        """Wait until something holds that comes behind a short rest."""
        for _ in range(patience):
            if holds():
                return
            await self.pilot.pause(0.01)
        assert holds(), self.screen_text()


Authoring = Callable[..., AbstractAsyncContextManager[Author]]


@pytest.fixture
def authoring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authoring:
    """Open the banks screen over files with these texts, by name."""
    monkeypatch.setattr(screen, "LOOK", 3600)
    monkeypatch.setattr(trying, "REST", 0.001)
    monkeypatch.delenv("COLORFGBG", raising=False)
    monkeypatch.chdir(tmp_path)
    for name in ("shipped", "own"):
        (tmp_path / name).mkdir()
    shutil.copy(RUBRIC, tmp_path / "shipped" / "elements.yaml")
    practice = Practice(_places(tmp_path), clock=Hand())

    @asynccontextmanager
    async def run(size: tuple[int, int] = (80, 24), **banks: str) -> AsyncIterator[Author]:
        for name, text in banks.items():
            (tmp_path / "own" / f"{name}.yaml").write_text(text, encoding="utf-8")
        app = MockInterview(practice)
        async with app.run_test(size=size) as pilot:
            author = Author(app, pilot, practice.clock, practice, tmp_path / "own")
            await author.settle()
            await author.press("b")
            yield author

    return run


def _places(folder: Path) -> Places:
    return Places(
        shipped=Place(folder / "shipped", "they come with the program"),
        banks=(Place(folder / "own", "this folder is a workspace"),),
        sessions=Place(folder / "sessions", "a test"),
        personal=Place(folder / "personal_cues.yaml", "a test"),
        cache=Place(folder / "cache", "a test"),
    )
