"""A terminal of a given size with a program in it: type, and wait until something stands on its screen."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Self

import pyte

PATIENCE = 30.0
"""Seconds that a busy machine may take to show what is waited for."""

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "f1": "\x1bOP",
    "f5": "\x1b[15~",
    "f9": "\x1b[20~",
    "ctrl+q": "\x11",
    "ctrl+s": "\x13",
}


class Terminal:
    """Runs a program in a pseudo-terminal and keeps the screen that it draws."""

    def __init__(
        self, command: Sequence[str], *, columns: int, lines: int, env: Mapping[str, str], cwd: str
    ) -> None:
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self._fd, inner = pty.openpty()
        self.resize(columns, lines)
        self.process = subprocess.Popen(
            command,
            env=dict(env),
            cwd=cwd,
            preexec_fn=lambda: os.login_tty(inner),  # noqa: PLW1509 - before any thread
        )
        os.close(inner)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        self.hang_up()

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def resize(self, columns: int, lines: int) -> None:
        """Make the window another size; the program is told."""
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.screen.resize(lines, columns)

    def hang_up(self) -> None:
        """Close the terminal, as a window is closed."""
        if self._fd >= 0:
            fd, self._fd = self._fd, -1
            os.close(fd)

    def look(self) -> bool:
        """Take in what has been drawn so far; return whether there was anything."""
        drawn = False
        while self._fd >= 0 and self._take_in(0):
            drawn = True
        return drawn

    def type(self, text: str) -> None:
        os.write(self._fd, text.encode())

    def press(self, *names: str) -> None:
        for name in names:
            self.type(KEYS.get(name, name))

    def wait_for(self, *texts: str) -> None:
        """Wait until all of these stand on the screen."""
        self.wait_until(lambda: all(text in self.text for text in texts), f"{texts} to be shown")

    def wait_until(self, holds: Callable[[], bool], what: str, patience: float = PATIENCE) -> None:
        """Take in what the program draws until something holds.

        Raises:
            AssertionError: When it does not come about in time.
        """
        deadline = time.monotonic() + patience
        while not holds():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what}:\n{self.text}")
            self._take_in(0.05)

    def wait_for_exit(self) -> int:
        """Return the exit code, or minus the signal that ended it."""
        self.wait_until(lambda: self.process.poll() is not None, "the program to end")
        return self.process.returncode

    def kill(self, with_signal: int = signal.SIGKILL) -> None:
        """Send a signal and wait for the end, taking in what the program still draws: it would wait for that."""
        self.process.send_signal(with_signal)
        self.wait_for_exit()

    def take(self, seconds: float) -> bytes:
        """Return, byte for byte, what the program draws next; nothing when it draws nothing in so many seconds."""
        ready, _, _ = select.select([self._fd], [], [], seconds)
        if not ready:
            return b""
        try:
            return os.read(self._fd, 65_536)
        except OSError:  # Linux says so when the other end is closed
            time.sleep(0.01)
            return b""

    def _take_in(self, seconds: float) -> bool:
        drawn = self.take(seconds)
        self._stream.feed(drawn)
        return bool(drawn)
