from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from simulator.places import Place, Places, shipped_banks
from tests.hostile.texts import bank


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Places with the hostile bank and the shared rubric, and nothing else."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    shutil.copy(shipped_banks() / "elements.yaml", shipped)
    own = tmp_path / "own"
    own.mkdir()
    bank(own)
    return Places(
        shipped=Place(shipped, "a test"),
        banks=(Place(own, "a test"),),
        sessions=Place(tmp_path / "sessions", "a test"),
        personal=Place(tmp_path / "personal.yaml", "a test"),
        cache=Place(tmp_path / "cache", "a test"),
    )
