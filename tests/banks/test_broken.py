"""What authors get wrong, and what they are told.

Beside each `broken/NAME.yaml` stands `broken/NAME.txt`, the messages as an author reads them. After a change of
wording, write them anew with `UPDATE_SNAPSHOTS=1 python -m pytest tests/banks/test_broken.py` and read the difference
as prose.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import yaml

from simulator.banks.checking import check
from simulator.places import Places

BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))


@pytest.mark.parametrize("broken", BROKEN, ids=[path.stem for path in BROKEN])
def test_every_mistake_is_named_with_its_line_and_remedy(broken: Path, places: Places, own: Path) -> None:
    copy = Path(shutil.copy(broken, own))
    (checked,) = check(places, [copy])
    said = "".join(f"{problem}\n".replace(f"{own}{os.sep}", "") for problem in checked.problems)
    snapshot = broken.with_suffix(".txt")
    if os.environ.get("UPDATE_SNAPSHOTS"):
        snapshot.write_text(said, encoding="utf-8")
    assert said == snapshot.read_text(encoding="utf-8")
    assert said


@pytest.mark.parametrize("broken", BROKEN, ids=[path.stem for path in BROKEN])
def test_it_is_the_same_where_pyyaml_came_without_its_c_parser(
    broken: Path, places: Places, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Path(shutil.copy(broken, own))
    with_c = check(places, [copy])
    monkeypatch.setattr("simulator.banks.yaml_source._PARSER", yaml.SafeLoader)
    assert check(places, [copy]) == with_c


def test_there_are_many_of_them() -> None:
    assert len(BROKEN) >= 25
