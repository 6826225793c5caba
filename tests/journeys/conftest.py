from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.sessions.listing import journals
from simulator.sessions.reading import Session, read
from tests.journeys.terminal import Terminal

ROOT = Path(__file__).parents[2]
TINY = Path(__file__).with_name("tiny.yaml")


@dataclass
class Candidate:
    """Someone at a machine of their own: starts the program, and reads what it left behind."""

    home: Path

    @property
    def env(self) -> dict[str, str]:
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }

    @property
    def sessions(self) -> Path:
        return self.home / "log"

    def command(self, *args: str) -> list[str]:
        places = ["--sessions", str(self.sessions), "--banks", str(TINY)]
        return [sys.executable, "-m", "simulator", *places, *args]

    def start(self, *args: str, columns: int = 80, lines: int = 24) -> Terminal:
        """Start the program in a terminal."""
        return Terminal(self.command(*args), columns=columns, lines=lines, env=self.env, cwd=str(self.home))

    def run(self, *args: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end, without a terminal."""
        return subprocess.run(
            self.command(*args),
            input=typed,
            capture_output=True,
            text=True,
            env=self.env,
            cwd=self.home,
            check=False,
            timeout=60,
        )

    def session(self) -> Session:
        """Read the one session that there is."""
        [path] = journals(self.sessions)
        return read(path)

    def text_on_disk(self) -> str:
        """Return the latest answer in the journal; empty as long as there is none."""
        found = journals(self.sessions)
        attempts = read(found[0]).all_attempts if found else []
        return attempts[-1].text if attempts else ""


@pytest.fixture
def candidate(tmp_path: Path) -> Candidate:
    return Candidate(tmp_path)
