"""Waiting for a line, and being told to stop."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Iterator

import pytest

from simulator.cli.lines import Lines

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")


class Source:
    """Lines to read; a number among them is a signal that comes while its line is waited for."""

    def __init__(self, *lines: str | int | OSError) -> None:
        self._lines = iter(lines)

    def readline(self) -> str:
        line = next(self._lines, "")
        if isinstance(line, OSError):
            raise line
        if isinstance(line, int):
            os.kill(os.getpid(), line)
            return self.readline()
        return line


@pytest.fixture(autouse=True)
def _handlers() -> Iterator[None]:
    names = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(name) for name in names]
    yield
    for name, handler in zip(names, before, strict=True):
        signal.signal(name, handler)


def test_lines_come_one_by_one():
    lines = Lines(Source("one\n", "two\n"))
    assert [lines.read() for _ in range(3)] == ["one\n", "two\n", ""]


def test_a_signal_is_obeyed_while_a_line_is_waited_for():
    with pytest.raises(SystemExit) as left:
        Lines(Source(signal.SIGTERM, "never\n")).read()
    assert left.value.code == 128 + signal.SIGTERM
    with pytest.raises(KeyboardInterrupt):
        Lines(Source(signal.SIGINT, "never\n")).read()


def test_a_signal_between_two_lines_waits_until_what_is_being_done_is_done():
    lines = Lines(Source("one\n", "never\n"))
    assert lines.read() == "one\n"
    os.kill(os.getpid(), signal.SIGHUP)  # in the midst of a write, say
    with pytest.raises(SystemExit):
        lines.read()


def test_a_terminal_that_is_gone_is_the_end_of_input():
    assert Lines(Source(OSError(5, "gone"))).read() == ""
