"""Transcripts, drawn for the terminal."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from simulator.feedback.assessment import Verdict
from simulator.sessions.pieces import pieces, raised
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

_WORDS = {None: "", Verdict.COVERED: "underline green", Verdict.DENIED: "italic yellow"}
_SIGNS = {Verdict.COVERED: "bold green", Verdict.DENIED: "bold yellow", Verdict.NOT_DETECTED: "dim"}


def print_transcript(console: Console, session: Transcript) -> None:
    """Print a whole session."""
    console.print(Text(visible_line(session.id), "bold"))
    console.print(Text(visible_line(f"{_local(session.started)} · {facts(session)}"), "dim"))
    for problem in session.problems:
        console.print(Text(f"! {visible_line(problem)}", "yellow"))
    for entry in session.entries:
        console.print()
        console.print(_entry(entry))


def _local(started: str) -> str:
    """Return when a session began, on the candidate's own clock."""
    from simulator.sessions.moments import moment

    when = moment(started).astimezone()
    return f"{when:%A}, {when.day} {when:%B %Y, %H:%M}"


def _entry(entry: Entry) -> RenderableType:
    rows: list[RenderableType] = [
        Rule(Text(visible_line(heading(entry)), "bold"), align="left", style="dim"),
        Padding(Text(visible(entry.prompt), "bold"), (0, 0, 1, 0)),
        Padding(_answer(entry), (0, 0, 1, 2)),
        Text(outcome(entry), "bold"),
        Text(visible_line(times(entry)), "dim"),
    ]
    if entry.rows:
        rows.append(Padding(_verdicts(entry), (1, 0, 0, 0)))
    rows += [Text(visible(remark), "yellow") for remark in entry.remarks]
    if own := _own_word(entry):
        rows.append(Padding(Text("\n".join(own)), (1, 0, 0, 0)))
    return Group(*rows)


def _own_word(entry: Entry) -> list[str]:
    rating = f"Your rating: {'★' * entry.rating}{'☆' * (5 - entry.rating)} {entry.rating} of 5"
    return [rating] * bool(entry.rating) + [f"Your note: {visible(entry.note)}"] * bool(entry.note)


def _answer(entry: Entry) -> Text:
    if not entry.answer:
        return Text(NO_ANSWER, "dim")
    drawn = Text()
    for piece in pieces(entry):
        if piece.time_up:
            drawn.append(f" [{TIME_UP}] ", "reverse")
        drawn.append(visible(piece.text), _WORDS[piece.verdict])
        drawn.append(raised(piece.closing), "bold")
    return drawn


def _verdicts(entry: Entry) -> Table:
    table = Table.grid(padding=(0, 2, 0, 0))
    for width in (1, 2):
        table.add_column(min_width=width)
    table.add_column(ratio=2)
    table.add_column(ratio=5)
    for row in entry.rows:
        table.add_row(
            Text(SIGNS[row.verdict], _SIGNS[row.verdict]),
            Text(str(row.number or ""), "bold"),
            Text(visible_line(row.name)),
            _reason(row, entry),
        )
    return table


def _reason(row: Row, entry: Entry) -> Text:
    text = Text(verdict(row), _SIGNS[row.verdict].replace("bold ", ""))
    if chosen := own_words(row, entry):
        text.append(f" (“{visible_line(chosen)}”)", "default")
    if reason := why(row, entry):
        text.append(f"\n{visible_line(reason)}", "default not dim")
    return text
