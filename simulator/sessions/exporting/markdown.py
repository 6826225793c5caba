"""Sessions in Markdown that reads well as it stands, and holds no markup of anyone else's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from simulator.feedback.assessment import Verdict
from simulator.sessions.pieces import Piece, pieces, raised
from simulator.sessions.transcript import Entry, Row, Transcript
from simulator.sessions.wording import (
    NO_ANSWER,
    SIGNS,
    TIME_UP,
    facts,
    heading,
    outcome,
    own_words,
    times,
    verdict,
    why,
)
from simulator.visible import visible, visible_line

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>#|~&@$]|^[ \t]*(?:[-+=]|\d+[.)])|:(?=//)|(?<=www)\.", re.MULTILINE | re.IGNORECASE
)
"""What could begin markup, a link or a mention; some signs only where a line begins."""


def markdown(sessions: Sequence[Transcript]) -> str:
    """Return the sessions one after another."""
    return "\n".join(line for session in sessions for line in _session(session))


def escape(text: str) -> str:
    """Return text that means nothing to Markdown but itself."""
    return _SPECIAL.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", visible(text))


def _line(text: str) -> str:
    return escape(visible_line(text))


def _session(session: Transcript) -> Iterator[str]:
    yield f"# {_line(session.id)}\n"
    yield f"{_line(facts(session))}\n"
    for problem in session.problems:
        yield f"> Not all of it could be read: {_line(problem)}\n"
    for entry in session.entries:
        yield from _entry(entry)


def _entry(entry: Entry) -> Iterator[str]:
    yield f"## {_line(heading(entry))}\n"
    yield _block("", escape(entry.prompt)) + "\n"
    yield _block("> ", _answer(entry)) + "\n"
    yield f"**{_line(outcome(entry))}** · {_line(times(entry))}\n"
    if entry.rows:
        yield "| | | element | verdict | |"
        yield "|---|---|---|---|---|"
        yield from (_row(row, entry) for row in entry.rows)
        yield ""
    for remark in entry.remarks:
        yield f"{_line(remark)}\n"
    if entry.rating:
        yield f"Your rating: {entry.rating} of 5\n"
    if entry.note:
        yield _block("", f"Your note: {escape(entry.note)}") + "\n"


def _row(row: Row, entry: Entry) -> str:
    chosen = own_words(row, entry)
    said = f"{verdict(row)} (“{chosen}”)" if chosen else verdict(row)
    cells = [SIGNS[row.verdict], str(row.number or ""), row.name, said, why(row, entry)]
    return "| " + " | ".join(_line(cell) for cell in cells) + " |"


def _answer(entry: Entry) -> str:
    if not entry.answer:
        return f"*{NO_ANSWER}*"
    return "".join(_piece(piece) for piece in pieces(entry))


def _piece(piece: Piece) -> str:
    before = f" *({TIME_UP})* " if piece.time_up else ""
    number = raised(piece.closing)
    if piece.verdict is None:
        return before + escape(piece.text) + number
    sign = "**" if piece.verdict is Verdict.COVERED else "*"
    lines = piece.text.split("\n")
    numbers = [""] * (len(lines) - 1) + [number]
    return before + "\n".join(
        _emphasised(line, sign, raised_number) for line, raised_number in zip(lines, numbers, strict=True)
    )


def _emphasised(line: str, sign: str, number: str) -> str:
    """Put signs close around the words, where Markdown wants them."""
    core = line.strip()
    if not core:
        return line + number
    before, _, after = line.partition(core)
    return f"{before}{sign}{escape(core)}{number}{sign}{after}"


def _block(prefix: str, text: str) -> str:
    """Return text as paragraphs, each line kept and prefixed."""
    lines = text.strip("\n").split("\n")
    last = len(lines) - 1
    kept = (
        line + ("\\" if number < last and line.strip() and lines[number + 1].strip() else "")
        for number, line in enumerate(lines)
    )
    return "\n".join((prefix + line.strip()).rstrip() for line in kept)
