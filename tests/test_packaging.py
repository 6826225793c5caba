"""What a user gets: the wheel, and the lines of the README."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from simulator import __version__
from simulator.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [path] = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_carries_every_bank_that_ships(wheel):
    banks = {path.name for path in (ROOT / "question_banks").glob("*.yaml") if "passages" not in path.name}
    carried = {Path(name).name for name in wheel.namelist() if name.startswith("simulator/shipped/")}
    assert {"elements.yaml", "governance.yaml", "metrics.yaml", "interventions.yaml"} <= banks
    assert banks <= carried


def test_the_wheel_carries_every_file_of_the_program(wheel):
    files = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "simulator").rglob("*")
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.parts)
    }
    assert files <= set(wheel.namelist())


def test_the_wheel_carries_no_passages_answers_tests_or_sessions(wheel):
    strangers = [
        name
        for name in wheel.namelist()
        if re.search(r"^tests|shipped/.*(/|passages)|(?<!\.weights)\.jsonl", name)
    ]
    assert strangers == []


def test_the_wheel_is_of_the_version_that_the_program_says(wheel):
    metadata = next(name for name in wheel.namelist() if name.endswith("METADATA"))
    assert f"\nVersion: {__version__}\n" in wheel.read(metadata).decode()


@pytest.mark.parametrize("end", ["/mock-interview practice", " -m pytest -n auto"])
def test_the_readme_sets_everything_up_in_one_line(end):
    lines = [line for line in README.splitlines() if line.startswith("python3 ") and line.endswith(end)]
    assert len(lines) == 1
    assert lines[0].startswith("python3 -m venv ")


def test_every_command_is_in_the_readme():
    assert [name for name in COMMANDS if f"`{name} " not in README and f"`{name}`" not in README] == []


def test_every_command_in_the_readme_exists():
    named = set(re.findall(r"^mock-interview (\w+)", README, re.MULTILINE))
    assert named <= set(COMMANDS)


def test_every_file_that_the_readme_points_to_is_there():
    targets = re.findall(r"\]\(([^)#:]+)\)", README)
    assert [target for target in targets if not (ROOT / target).exists()] == []
