"""Events as lines: what is written is read, and nothing else is taken for an event."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.interview.events import Edited, Event, Marked, Opinion, Shown
from simulator.sessions.codec import LineError, UnknownEvent, decode, encode
from tests.sessions.strategies import events


@given(events())
def test_every_event_is_read_as_it_was_written(event: Event):
    assert decode(encode(event)) == event


@given(events())
def test_every_event_is_one_line_of_json_that_names_it_first(event: Event):
    line = encode(event)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert next(iter(json.loads(line))) == "event"


def test_fields_at_their_defaults_are_left_out():
    shown = Shown(1, "q", "Why?", 60.0)
    assert json.loads(encode(shown)) == {
        "event": "shown",
        "attempt": 1,
        "question": "q",
        "prompt": "Why?",
        "limit": 60.0,
    }


def test_a_lone_surrogate_survives():
    event = Edited(1, 0.5, 0, 0, "a\ud800b")
    assert decode(encode(event)) == event


def test_a_mark_taken_back_is_told_from_one_that_was_given():
    for opinion in (None, Opinion.NOT_COVERED):
        assert decode(encode(Marked(1, "e", opinion))) == Marked(1, "e", opinion)


def test_an_event_of_a_later_version_is_known_by_its_name():
    assert decode(b'{"event":"applauded","attempt":1}\n') == UnknownEvent("applauded")


def test_a_field_of_a_later_version_is_passed_over():
    assert decode(b'{"event":"noted","attempt":1,"note":"n","colour":"red"}') == decode(
        b'{"event":"noted","attempt":1,"note":"n"}'
    )


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"{}",
        b'{"event":1}',
        b'{"event":"ended"}',
        b'{"event":"ended","reason":"bored"}',
        b'{"event":"edited","attempt":1,"clock":NaN,"start":0,"end":0,"text":""}',
        b'{"event":"edited","attempt":1,"clock":1,"start":-1,"end":0,"text":""}',
        b'{"event":"edited","attempt":true,"clock":1,"start":0,"end":0,"text":""}',
        b'{"event":"edited","attempt":1,"clock":1e999,"start":0,"end":0,"text":""}',
        b'{"event":"noted","attempt":1,"note":["n"]}',
        b'{"event":"assessed","attempt":1,"assessment":[],"program":"1"}',
        b'{"event":"assessed","attempt":1,"assessment":{"question":"q","elements":[1],"words":1},"program":"1"}',
        b'{"event":"noted","attempt":1,"note":"\xff"}',
        b'{"event":' + b"[" * 100_000,
        b'{"event":"noted","attempt":' + b"9" * 5000 + b',"note":""}',
    ],
    ids=range(18),
)
def test_what_is_no_event_is_refused(line: bytes):
    with pytest.raises(LineError):
        decode(line)


@given(st.binary() | st.text().map(str.encode))
def test_nothing_but_a_line_error_comes_of_any_bytes(line: bytes):
    try:
        decode(line)
    except LineError:
        return
    assert b'"event"' in line or b"\\u" in line
