"""Reading line after line from a person or a pipe, and stopping only where nothing is half done."""

from __future__ import annotations

import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn, TextIO

_SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")


class Lines:
    """Lines of input; a signal to stop is obeyed while a line is waited for, never in the midst of a write."""

    def __init__(self, source: TextIO) -> None:
        """Read from a source, and mind the signals from now on."""
        self._source = source
        self._waiting = False
        self._stop = 0
        for name in _SIGNALS:
            with suppress(AttributeError, ValueError):  # not on Windows; not in a thread, as in some tests
                signal.signal(getattr(signal, name), self._signalled)

    def read(self) -> str:
        """Return the next line with its end; an empty string at the end of input, or when the terminal is gone.

        Raises:
            KeyboardInterrupt: After Ctrl+C.
            SystemExit: After another signal to stop.
        """
        self._waiting = True
        try:
            if self._stop:
                _leave(self._stop)
            return self._source.readline()
        except OSError:
            return ""
        finally:
            self._waiting = False

    def _signalled(self, number: int, _frame: FrameType | None) -> None:
        if self._waiting:
            _leave(number)
        self._stop = number


def _leave(number: int) -> NoReturn:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    sys.exit(128 + number)
