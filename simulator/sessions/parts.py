"""What lists, the filter and progress need of a journal, in parts that are each read only where they are needed."""

from __future__ import annotations

import json
from binascii import a2b_base64, b2a_base64
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from simulator.sessions.card import Card, card_from_json, card_to_json, packed_text

if TYPE_CHECKING:
    from simulator.sessions.tally import Tally


@dataclass(frozen=True, slots=True)
class Parts:
    """A journal's parts as an index keeps them: ASCII without a tab or the end of a line in it.

    Attributes:
        line: The session in one line, JSON.
        figures: Its tally, JSON.
        words: What is looked for words in, packed, in base 64.
    """

    line: bytes
    figures: bytes
    words: bytes

    def card(self, session: str, folder: Path) -> Card:
        """Return the card of the session of that id.

        Raises:
            ValueError: When the parts are not what `read_parts` made.
        """
        try:
            return card_from_json(session, folder, json.loads(self.line.decode()), a2b_base64(self.words))
        except (TypeError, RecursionError) as error:
            raise ValueError(f"there is no card in it: {error}") from error

    def tally(self, session: str, folder: Path) -> Tally:
        """Return the session in figures.

        Raises:
            ValueError: When the parts are not what `read_parts` made.
        """
        from simulator.sessions.tally import Tally

        del session, folder
        try:
            return Tally.from_json(json.loads(self.figures.decode()))
        except (TypeError, RecursionError) as error:
            raise ValueError(f"there is no tally in it: {error}") from error


def read_parts(path: Path) -> Parts:
    """Read a journal for its parts.

    Raises:
        UnreadableSessionError: When it cannot be read.
    """
    from simulator.sessions.reading import skim
    from simulator.sessions.tally import tally

    session = skim(path)
    words = b2a_base64(packed_text(session), newline=False)
    return Parts(_json(card_to_json(session)), _json(tally(session).to_json()), words)


def _json(value: list[Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
