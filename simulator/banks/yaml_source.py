"""A YAML file as plain values that know where they stand.

Banks come from strangers. Nothing here builds an object that a file names: there are mappings, lists and texts,
and every scalar stays the text that its author wrote (`no` is not false, `1:30` is not ninety). What it takes to
read them is bounded: bytes, depth, and what aliases repeat.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import yaml

from simulator.banks.files import MAX_BYTES
from simulator.banks.problems import KEY, Flaw, Loc, Problem
from simulator.banks.yaml_errors import explain

MAX_DEPTH = 40
MAX_REPEATED = 100_000
"""Values that aliases may repeat altogether; nine levels of nine aliases would be a thousand million."""

_PARSER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})


class Mark(Protocol):
    """Where something begins; both counted from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The code points before it in its line."""


class Map(dict[str, Any]):
    """A mapping with the marks of its names and values."""

    __slots__ = ("key_marks", "marks")

    def __init__(self) -> None:
        super().__init__()
        self.key_marks: dict[str, Mark] = {}
        self.marks: dict[str, Mark] = {}


class Seq(list[Any]):
    """A list with the marks of its items."""

    __slots__ = ("marks",)

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[Mark] = []


Value = Map | Seq | str | None


class SourceError(Exception):
    """The text cannot be read as YAML, or may not be.

    Attributes:
        line: Counted from 0.
        column: Counted from 0, in code points.
        message: What is wrong.
        remedy: How to mend it.
    """

    def __init__(self, line: int, column: int, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.message = message
        self.remedy = remedy

    def at(self, path: Path) -> Problem:
        """Return it as a problem of that file."""
        return Problem(path, self.line + 1, self.column + 1, self.message, self.remedy)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says.

    Attributes:
        root: The outermost value.
        repeated: Names that a mapping holds twice, in the file's order.
    """

    root: Value
    repeated: tuple[SourceError, ...] = ()

    def locate(self, loc: Loc) -> tuple[int, int]:
        """Return line and column, both from 1, of the place or of the nearest thing around it."""
        value, mark = self.root, None
        for step in loc:
            found = _step(value, step, key=loc[-1] == KEY and step == loc[-2])
            if found is None:
                break
            value, mark = found
        return (mark.line + 1, mark.column + 1) if mark else (1, 1)

    def problem(self, path: Path, flaw: Flaw) -> Problem:
        """Return the flaw as a problem of that file."""
        message = flaw.message
        if flaw.other is not None:
            message += f" (the other is in line {self.locate(flaw.other)[0]})"
        return Problem(path, *self.locate(flaw.loc), message, flaw.remedy, flaw.severity)


def _step(value: Value, step: str | int, *, key: bool) -> tuple[Value, Mark] | None:
    if isinstance(value, Map) and step in value.marks:
        return value[str(step)], (value.key_marks if key else value.marks)[str(step)]
    if isinstance(value, Seq) and isinstance(step, int) and step < len(value.marks):
        return value[step], value.marks[step]
    return None


def parse(data: bytes) -> Document:
    """Read the bytes of a file.

    Raises:
        SourceError: When they are no YAML, or YAML that is refused.
    """
    if len(data) > MAX_BYTES:
        raise SourceError(
            0, 0, f"the file is larger than {MAX_BYTES // 1_000_000} MB", "split it into several banks"
        )
    text = _decode(data)
    builder = _Builder()
    try:
        return builder.build(_PARSER(text))
    except yaml.YAMLError as error:
        raise SourceError(*explain(error, text, builder.last)) from None


def _decode(data: bytes) -> str:
    remedy = "save it as UTF-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise SourceError(0, 0, "the file is saved as UTF-16", remedy)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        line = before.count("\n")
        column = len(before) - before.rfind("\n") - 1
        raise SourceError(line, column, f"byte 0x{data[error.start]:02x} is not UTF-8", remedy) from None


class _Builder:
    """Builds the values from the parser's events, without recursion."""

    def __init__(self) -> None:
        self._last: Mark | None = None
        self._root = Seq()
        self._stack: list[Map | Seq] = [self._root]
        self._names: list[tuple[str, Mark] | None] = [None]
        self._anchored: list[tuple[str | None, int]] = []
        self._anchors: dict[str, tuple[Value, int]] = {}
        self._count = 0
        self._repeats = 0
        self._repeated: list[SourceError] = []

    def build(self, parser: Any) -> Document:  # noqa: ANN401 - PyYAML's two parsers share no type
        """Run through the events."""
        acts = {
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        next_event = parser.get_event
        while (event := next_event()) is not None:
            act = acts.get(type(event))
            if act is not None:
                act(event)
        return Document(self._root[0] if self._root else None, tuple(self._repeated))

    @property
    def last(self) -> tuple[int, int]:
        """Line and column where the last text began that the parser took, counted from 0."""
        return (self._last.line, self._last.column) if self._last else (0, 0)

    def _scalar(self, event: Any) -> None:  # noqa: ANN401 - nor do their events
        if event.tag is not None:
            self._refuse_tag(event)
        text = event.value
        self._last = event.start_mark
        value = None if event.implicit[0] and text in _NULLS else text
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, 1)
        self._put(value, event.start_mark, text)

    def _open(self, event: Any) -> None:  # noqa: ANN401 - as above
        mark = event.start_mark
        if event.tag is not None:
            self._refuse_tag(event)
        if len(self._stack) > MAX_DEPTH:
            raise _error(mark, f"more than {MAX_DEPTH} levels inside one another", "a bank needs five")
        value: Map | Seq = Map() if type(event) is yaml.MappingStartEvent else Seq()
        self._put(value, mark, None)
        self._stack.append(value)
        self._names.append(None)
        self._anchored.append((event.anchor, self._count))

    def _close(self, _event: object) -> None:
        value = self._stack.pop()
        self._names.pop()
        anchor, before = self._anchored.pop()
        if anchor is not None:
            self._anchors[anchor] = (value, self._count - before + 1)

    def _alias(self, event: Any) -> None:  # noqa: ANN401 - as above
        mark, name = event.start_mark, event.anchor
        if any(anchor == name for anchor, _ in self._anchored):
            raise _error(mark, f"the alias *{name} stands inside what it repeats", "write the value out")
        if name not in self._anchors:
            quote = "put the text in quotes if it shall begin with a *"
            raise _error(mark, f"the alias *{name} repeats nothing: there is no &{name} before it", quote)
        value, size = self._anchors[name]
        self._count += size
        self._repeats += size
        if self._repeats > MAX_REPEATED:
            raise _error(mark, f"aliases repeat more than {MAX_REPEATED:,} values", "write the values out")
        self._put(value, mark, value if isinstance(value, str) else None)

    def _document(self, event: Any) -> None:  # noqa: ANN401 - as above
        if self._root:
            raise _error(
                event.start_mark, "a second document begins here", "put each bank in a file of its own"
            )

    def _refuse_tag(self, event: Any) -> None:  # noqa: ANN401 - as above
        shown = event.tag.removeprefix("tag:yaml.org,2002:")
        raise _error(
            event.start_mark,
            f"the tag {shown!r} means nothing here",
            "put the text in quotes if it begins with a !",
        )

    def _put(self, value: Value, mark: Mark, name: str | None) -> None:
        """Hang a value into what is open; `name` is its text, should it be a mapping's key."""
        self._count += 1
        top = self._stack[-1]
        if isinstance(top, Seq):
            top.append(value)
            top.marks.append(mark)
            return
        pending = self._names[-1]
        if pending is None:
            self._names[-1] = (self._checked(name, mark), mark)
            return
        self._names[-1] = None
        key, key_mark = pending
        if key in top:
            message = f"{key!r} stands here twice, first in line {top.key_marks[key].line + 1}"
            self._repeated.append(_error(key_mark, message, "keep one of the two"))
        else:
            top[key] = value
            top.key_marks[key] = key_mark
            top.marks[key] = mark

    def _checked(self, name: str | None, mark: Mark) -> str:
        if name is None:
            raise _error(
                mark,
                "a list or a mapping cannot be a name",
                "put the text in quotes if it begins with [ or {",
            )
        if name == "<<":
            raise _error(mark, "merge keys (<<) are not read", "write the fields out")
        return name


def _error(mark: Mark, message: str, remedy: str) -> SourceError:
    return SourceError(mark.line, mark.column, message, remedy)
