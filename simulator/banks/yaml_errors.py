"""YAML syntax errors in plain words.

The parser says what it expected; an author wants to know what they did. PyYAML has two parsers that word the same
error differently, so the rules look for words that both use, and at the line itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import yaml

_CONTROL = re.compile("[^\x09\x0a\x0d\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_FIELD = re.compile(r"\s*(?:- +)*[\w-]+:(?:\s|$)")


def lines_of(text: str) -> list[str]:
    """Return the lines of a text as YAML counts them, and an empty one behind the last."""
    return [*_BREAK.split(text), ""]


class Fault(NamedTuple):
    """A syntax error.

    Attributes:
        line: Counted from 0.
        column: Counted from 0, in code points.
        message: What is wrong.
        remedy: How to mend it.
    """

    line: int
    column: int
    message: str
    remedy: str = ""


class _Scene(NamedTuple):
    """What is known where the parser gave up: lines and columns from 0."""

    problem: str
    line: int
    column: int
    since_line: int
    since_column: int
    last_line: int
    last_column: int
    lines: list[str]

    @property
    def text(self) -> str:
        """The line that the parser stands in."""
        return self.lines[self.line] if self.line < len(self.lines) else ""

    @property
    def before(self) -> str:
        """What stands before the parser in its line."""
        return self.text[: self.column]

    @property
    def character(self) -> str:
        """What stands right behind the parser; empty at a line's end."""
        return self.text[self.column : self.column + 1]

    @property
    def opening(self) -> str:
        """The character where the thing begins that the parser was in."""
        return self.lines[self.since_line][self.since_column : self.since_column + 1] if self.lines else ""


def explain(error: yaml.YAMLError, text: str, last: tuple[int, int] = (0, 0)) -> Fault:
    """Say what is wrong and how to mend it.

    Args:
        error: What the parser raised.
        text: The whole file.
        last: Line and column where the last text began that the parser took, counted from 0.
    """
    if not isinstance(error, yaml.MarkedYAMLError):
        return _control_character(error, text)
    mark = error.problem_mark or error.context_mark
    since = error.context_mark or mark
    line, column = (mark.line, mark.column) if mark else (0, 0)
    since_line, since_column = (since.line, since.column) if since else (0, 0)
    problem = f"{error.context or ''} {error.problem or ''}"
    scene = _Scene(problem, line, column, since_line, since_column, *last, lines_of(text))
    for words, rule in _RULES:
        if re.search(words, problem):
            return rule(scene)
    return Fault(line, column, f"this is not YAML: {error.problem}")


def _control_character(error: yaml.YAMLError, text: str) -> Fault:
    found = _CONTROL.search(text)
    if found is None:
        return Fault(0, 0, f"this is not YAML: {error}")
    before = text[: found.start()]
    line = before.count("\n")
    column = len(before) - before.rfind("\n") - 1
    return Fault(line, column, f"the control character U+{ord(found[0]):04X} stands here", "delete it")


def _tab(scene: _Scene) -> Fault:
    return Fault(scene.line, scene.column, "a tab stands here", "indent with spaces only")


def _first_character(scene: _Scene) -> Fault:
    if scene.character == "\t":
        return _tab(scene)
    message = f"a text cannot begin with {scene.character}"
    return Fault(scene.line, scene.column, message, "put the whole text in quotes")


def _colon(scene: _Scene) -> Fault:
    field = _FIELD.match(scene.text)
    if (field is not None and field.end() <= scene.column) or scene.before.lstrip().startswith("- "):
        message = "this colon makes a second field of the line"
        return Fault(scene.line, scene.column, message, 'put the whole text in quotes: "..."')
    column = len(scene.text) - len(scene.text.lstrip())
    message = "this line is indented deeper than the one above, whose text it would continue"
    return Fault(
        scene.line,
        column,
        message,
        "line it up with its neighbours; if it belongs to the text above, quote that text",
    )


def _misplaced(scene: _Scene) -> Fault:
    before = scene.before.rstrip()
    if scene.character in {"]", "}"}:
        return Fault(
            scene.line, scene.column, f"this {scene.character} closes nothing", "delete it, or open it before"
        )
    if before.endswith(("'", '"')) and before.strip() not in {"'", '"'}:
        return _behind_quote(scene, before[-1])
    if before.endswith(("]", "}")):
        message = f"what the bracket opened ends with {before[-1]}, and more text follows"
        return Fault(
            scene.line, scene.column, message, "put the whole text in quotes if it begins with a bracket"
        )
    if before.strip("- "):
        return Fault(scene.line, scene.column, "this cannot stand here", "put the whole text in quotes")
    if scene.text.lstrip().startswith("- ") and scene.column == len(scene.text) - len(scene.text.lstrip()):
        message = "this list item is indented like none above it"
        return Fault(scene.line, scene.column, message, "line its dash up with the other dashes of its list")
    message = "this line is indented like none above it"
    return Fault(scene.line, scene.column, message, "line it up with the other fields of the same thing")


def _behind_quote(scene: _Scene, quote: str) -> Fault:
    other = "double" if quote == "'" else "single"
    doubled = "''" if quote == "'" else '\\"'
    remedy = f"put the whole text in {other} quotes, or write {doubled} for a quote inside it"
    if scene.last_line < scene.line:
        message = (
            f"the quoted text that opens here ends in line {scene.line + 1}, and more text follows there"
        )
        remedy = f"close the quote in its own line, or write {doubled} for a quote inside it"
        return Fault(scene.last_line, scene.last_column, message, remedy)
    return Fault(scene.line, scene.column, "the quoted text ends before this, and more text follows", remedy)


def _unclosed_quote(scene: _Scene) -> Fault:
    message = f"the quote {scene.opening} that opens here is never closed"
    return Fault(scene.since_line, scene.since_column, message, "close it at the end of its text")


def _unclosed_bracket(scene: _Scene) -> Fault:
    close = "]" if scene.opening == "[" else "}"
    if scene.since_line == scene.line and scene.character:
        return Fault(
            scene.line,
            scene.column,
            f"a comma or {close} is expected before this",
            "put the text in quotes if it is one",
        )
    message = f"the {scene.opening} that opens here is never closed"
    return Fault(
        scene.since_line,
        scene.since_column,
        message,
        f"add {close}, or put the text in quotes if it begins with {scene.opening}",
    )


def _no_colon(scene: _Scene) -> Fault:
    text = scene.lines[scene.since_line].strip()
    place = (scene.since_line, scene.since_column)
    if re.match(r"[\w-]+:\S", text):
        return Fault(*place, "there is no space behind the colon", "write `name: value`")
    if text.startswith("-"):
        return Fault(*place, "there is no space behind the dash", "write `- item`")
    remedy = "write `name: value`, or indent it deeper if it belongs to the text above"
    return Fault(*place, "this line is no field: it has no colon", remedy)


def _special(scene: _Scene) -> Fault:
    message = f"a text cannot begin with {scene.opening}, which has a meaning of its own"
    return Fault(scene.since_line, scene.since_column, message, "put the whole text in quotes")


def _escape(scene: _Scene) -> Fault:
    column = max(scene.text.rfind("\\", 0, scene.column + 1), 0)
    message = f"{scene.text[column : column + 2]} means nothing inside double quotes"
    return Fault(scene.line, column, message, "use single quotes, or write \\\\ for a backslash")


def _dash(scene: _Scene) -> Fault:
    message = "a list cannot begin in the line of its name"
    return Fault(
        scene.line,
        scene.column,
        message,
        "begin a new line, or put the text in quotes if the dash belongs to it",
    )


def _block(scene: _Scene) -> Fault:
    message = f"text stands behind the {scene.opening} in its line"
    return Fault(scene.line, scene.column, message, "begin the text in the next line, indented")


def _nothing(scene: _Scene) -> Fault:
    return Fault(
        scene.line, scene.column, "a value is expected here", "delete the comma too many, or write the value"
    )


def _percent(scene: _Scene) -> Fault:
    return Fault(scene.since_line, 0, "a line cannot begin with %", "put the text in quotes, or indent it")


_RULES: tuple[tuple[str, Callable[[_Scene], Fault]], ...] = (
    (r"\btab character\b", _tab),
    ("cannot start any token", _first_character),
    ("mapping values are not allowed", _colon),
    ("sequence entries are not allowed", _dash),
    ("quoted scalar.*end of stream", _unclosed_quote),
    ("escape|hexdec", _escape),
    ("flow (sequence|mapping).*expected ','", _unclosed_bracket),
    ("could not find expected ':'", _no_colon),
    ("scanning an (alias|anchor)", _special),
    ("block scalar", _block),
    ("node content", _nothing),
    ("directive|<document start>", _percent),
    ("block (mapping|collection)", _misplaced),
)
