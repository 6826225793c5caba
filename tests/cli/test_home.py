"""`mock-interview` without a word more."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = """
import sys
sys.argv = ["mock-interview"]
from simulator.__main__ import main
try:
    main()
except SystemExit as end:
    print(end.code, "click" in sys.modules)
"""


def started(tmp_path, **env):
    return subprocess.run(
        [sys.executable, "-c", CODE],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)} | env,
    )


def test_without_a_terminal_the_plain_way_is_named_and_no_command_line_was_needed(tmp_path):
    done = started(tmp_path)
    assert done.stdout == "2 False\n"
    assert "practice --plain" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_shell_that_asks_what_could_be_typed_next_is_answered(tmp_path):
    asked = {
        "_MOCK_INTERVIEW_COMPLETE": "bash_complete",
        "COMP_WORDS": "mock-interview se",
        "COMP_CWORD": "1",
    }
    assert "plain,sessions" in started(tmp_path, **asked).stdout
