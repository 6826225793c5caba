"""Sessions as one HTML page: no network, no script, every word of the candidate's and the banks' escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from importlib import resources

from simulator.feedback.assessment import Verdict
from simulator.sessions.exporting.charts import coverage_over_time, coverage_strip, time_strip
from simulator.sessions.pieces import Piece, pieces
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

_CLASSES = {Verdict.COVERED: "covered", Verdict.DENIED: "denied", Verdict.NOT_DETECTED: "not-detected"}

_TABLE_HEAD = (
    '<thead><tr><td></td><td></td><th scope="col">element</th><th scope="col">verdict</th></tr></thead>'
)


def page(sessions: Sequence[Transcript]) -> str:
    """Return the whole page."""
    style = resources.files(__package__).joinpath("page.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    title = sessions[0].id if len(sessions) == 1 else f"{len(sessions)} sessions"
    body = "\n".join(line for session in sessions for line in _session(session))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{_line(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"{_contents(sessions)}{body}\n</main>\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(visible(text))


def _line(text: str) -> str:
    return escape(visible_line(text))


def _contents(sessions: Sequence[Transcript]) -> str:
    """List the sessions, with their coverage over time, where there are several."""
    if len(sessions) == 1:
        return ""
    links = "".join(
        f'<li><a href="#{_anchor(one)}">{_line(one.id)}</a> <span>{_line(facts(one))}</span></li>'
        for one in sessions
    )
    return f"<nav><h1>{len(sessions)} sessions</h1>{coverage_over_time(sessions)}<ol>{links}</ol></nav>\n"


def _session(session: Transcript) -> Iterator[str]:
    yield f'<section class="session" id="{_anchor(session)}">'
    yield f"<header><h1>{_line(session.id)}</h1><p>{_line(facts(session))}</p>"
    yield from (
        f'<p class="problem">Not all of it could be read: {_line(one)}</p>' for one in session.problems
    )
    yield f"{coverage_strip(session)}</header>"
    for entry in session.entries:
        yield from _entry(entry)
    yield "</section>"


def _anchor(session: Transcript) -> str:
    return _line(f"session-{session.id}")


def _entry(entry: Entry) -> Iterator[str]:
    yield f'<article class="{entry.purpose.value}"><h2>{_line(heading(entry))}</h2>'
    yield f'<p class="prompt">{_text(entry.prompt)}</p>'
    yield f'<blockquote class="answer">{_answer(entry)}</blockquote>'
    yield f'<p class="outcome"><strong>{_line(outcome(entry))}</strong> {_line(times(entry))}</p>'
    yield time_strip(entry)
    if entry.rows:
        rows = "".join(_row(row, entry) for row in entry.rows)
        yield f"<table>{_TABLE_HEAD}<tbody>{rows}</tbody></table>"
    yield from (f'<p class="remark">{_text(one)}</p>' for one in entry.remarks)
    if entry.rating:
        yield f"<p>Your rating: {entry.rating} of 5</p>"
    if entry.note:
        yield f'<p class="note">Your note: {_text(entry.note)}</p>'
    yield "</article>"


def _answer(entry: Entry) -> str:
    if not entry.answer:
        return f"<em>{NO_ANSWER}</em>"
    return "".join(_piece(piece) for piece in pieces(entry))


def _piece(piece: Piece) -> str:
    before = f'<span class="time-up">{TIME_UP}</span>' if piece.time_up else ""
    number = "".join(f"<sup>{one}</sup>" for one in piece.closing)
    if piece.verdict is None:
        return f"{before}{_text(piece.text)}{number}"
    return f'{before}<mark class="{_CLASSES[piece.verdict]}">{_text(piece.text)}{number}</mark>'


def _row(row: Row, entry: Entry) -> str:
    chosen = own_words(row, entry)
    said = f"{verdict(row)} (“{chosen}”)" if chosen else verdict(row)
    reason = why(row, entry)
    return (
        f'<tr class="{_CLASSES[row.verdict]}"><td>{SIGNS[row.verdict]}</td><td>{row.number or ""}</td>'
        f'<th scope="row">{_line(row.name)}</th>'
        f"<td>{_line(said)}{f'<br><span>{_line(reason)}</span>' if reason else ''}</td></tr>"
    )
