"""Small charts as SVG, drawn with classes alone: the page's policy allows no style of their own."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from simulator.figures import minutes, percent
from simulator.interview.events import Purpose
from simulator.sessions.transcript import Entry, Transcript
from simulator.sessions.wording import heading
from simulator.visible import visible_line

_WIDTH = 640
_ROW, _LABEL, _BAR = 22, 240, 320
_HEIGHT, _MARGIN = 120, 34
_LONGEST_LABEL = 34


def coverage_strip(session: Transcript) -> str:
    """Draw one bar for each attempt at a question that was assessed; empty when none was."""
    asked = (entry for entry in session.entries if entry.purpose is not Purpose.PROBE)
    assessed = [entry for entry in asked if entry.coverage is not None]
    if not assessed:
        return ""
    bars = "".join(_bar(number, entry) for number, entry in enumerate(assessed))
    return _svg("Coverage of each attempt", len(assessed) * _ROW, bars)


def _bar(number: int, entry: Entry) -> str:
    top = number * _ROW
    share = entry.coverage or 0.0
    label = heading(entry)
    short = label if len(label) <= _LONGEST_LABEL else f"{label[: _LONGEST_LABEL - 1]}…"
    return (
        f'<text x="0" y="{top + 15}">{escape(visible_line(short))}</text>'
        f'<rect class="empty" x="{_LABEL}" y="{top + 5}" width="{_BAR}" height="12"/>'
        f'<rect class="full" x="{_LABEL}" y="{top + 5}" width="{_BAR * share:.1f}" height="12"/>'
        f'<text x="{_LABEL + _BAR + 10}" y="{top + 15}">{percent(share)}</text>'
    )


def time_strip(entry: Entry) -> str:
    """Draw how the time of an attempt went: thinking, typing, overtime, against its limit; empty without any."""
    whole = max(entry.total, entry.limit)
    if whole <= 0 or entry.total <= 0:
        return ""
    scale = _WIDTH / whole
    in_time = min(entry.total, entry.limit)
    thinking = min(entry.total if entry.thinking is None else entry.thinking, in_time)
    parts = [
        ("thinking", 0.0, thinking),
        ("typing", thinking, in_time),
        ("overtime", in_time, entry.total),
    ]
    drawn = "".join(
        f'<rect class="{name}" x="{start * scale:.1f}" y="0" width="{(end - start) * scale:.1f}" height="8">'
        f"<title>{name} {minutes(end - start)}</title></rect>"
        for name, start, end in parts
        if end > start
    )
    limit = (
        f'<line class="limit" x1="{entry.limit * scale:.1f}" x2="{entry.limit * scale:.1f}" y1="0" y2="12"/>'
    )
    return _svg("Thinking, typing and overtime", 12, drawn + limit)


def coverage_over_time(sessions: Sequence[Transcript]) -> str:
    """Draw the coverage of sessions in the order of time; empty when fewer than two were assessed."""
    shares = [
        one.coverage for one in sorted(sessions, key=lambda one: one.started) if one.coverage is not None
    ]
    if len(shares) < 2:  # noqa: PLR2004 - a line needs two points
        return ""
    step = (_WIDTH - _MARGIN - 10) / (len(shares) - 1)
    points = [(_MARGIN + 5 + step * i, _height(share)) for i, share in enumerate(shares)]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    scale = "".join(
        f'<text x="0" y="{_height(share) + 4:.0f}">{percent(share)}</text>'
        f'<line x1="{_MARGIN}" x2="{_WIDTH}" y1="{_height(share):.0f}" y2="{_height(share):.0f}"/>'
        for share in (0.0, 0.5, 1.0)
    )
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
    return _svg("Coverage over time", _HEIGHT, f'{scale}<polyline points="{line}"/>{dots}')


def _height(share: float) -> float:
    return 10 + (1 - share) * (_HEIGHT - 20)


def _svg(name: str, height: int, inside: str) -> str:
    return (
        f'<svg role="img" aria-label="{name}" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}">'
        f"<title>{name}</title>{inside}</svg>"
    )
