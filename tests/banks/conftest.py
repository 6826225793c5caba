"""Places of their own for every test, with a small rubric where the shipped banks would be."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.places import Place, Places

HERE = Path(__file__).parent


@pytest.fixture
def places(tmp_path: Path) -> Places:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    shutil.copy(HERE / "rubric.yaml", shipped / "elements.yaml")
    (tmp_path / "own").mkdir()
    return Places(
        shipped=Place(shipped, "they come with the program"),
        banks=(Place(tmp_path / "own", "your own data folder"),),
        sessions=Place(tmp_path / "sessions", "a test"),
        personal=Place(tmp_path / "personal_cues.yaml", "a test"),
        cache=Place(tmp_path / "cache", "a test"),
    )


@pytest.fixture
def own(places: Places) -> Path:
    """The folder of custom banks."""
    return places.banks[0].path
