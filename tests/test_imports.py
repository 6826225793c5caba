"""What a command imports, and so how soon it answers: measured in a fresh interpreter."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TINY = ROOT / "tests" / "journeys" / "tiny.yaml"
HEAVY = {"textual", "rich", "pydantic", "yaml", "rapidfuzz", "click", "platformdirs"}

WATCH = """
import sys
from simulator.__main__ import main
try:
    main()
finally:
    names = {name.partition(".")[0] for name in sys.modules}
    with open(sys.argv[0], "w") as file:
        file.write("\\n".join(sorted(names)))
"""


@pytest.fixture(scope="module")
def imports(tmp_path_factory):
    """Run a command in one home, and return the packages that it imported."""
    home = tmp_path_factory.mktemp("home")
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PYTHONPATH": str(ROOT),
    }

    def run(*args: str, typed: str = "I had the final say.\n") -> set[str]:
        names = home / "names"
        code = f"import sys; sys.argv[0] = {str(names)!r}\n{WATCH}"
        result = subprocess.run(
            [sys.executable, "-c", code, *args],
            input=typed,
            capture_output=True,
            text=True,
            env=env,
            cwd=home,
            check=False,
            timeout=120,
        )
        assert result.returncode == 0, result.stderr
        return set(names.read_text().split())

    return run


def test_the_version_imports_nothing_heavy(imports):
    assert imports("--version") & HEAVY == set()


@pytest.mark.parametrize("args", [["--help"], ["where"]], ids=" ".join)
def test_help_and_places_import_neither_screens_nor_banks(imports, args):
    assert imports(*args) & {"textual", "rich", "pydantic", "yaml", "rapidfuzz"} == set()


COMMANDS = [
    ["practice", "--plain", "--question", "tiny-one", "--banks", str(TINY)],
    ["sessions", "list"],
    ["sessions", "show", "last"],
    ["sessions", "export", "last", "--to", "md"],
    ["progress"],
    ["banks", "list"],
    ["banks", "show", "governance"],
    ["banks", "check", str(TINY)],
    ["grade", "--banks", str(TINY), "tiny-one"],
]


@pytest.mark.parametrize("args", COMMANDS, ids=lambda args: " ".join(args[:2]))
def test_no_command_but_the_screens_imports_textual(imports, args):
    assert "textual" not in imports(*args)


def test_banks_read_before_are_read_again_without_yaml_and_validation(imports):
    command = ["grade", "--banks", str(TINY), "tiny-one"]
    imports(*command)
    assert imports(*command) & {"yaml", "pydantic"} == set()
