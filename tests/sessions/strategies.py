"""Random events, as hypothesis draws them."""

from __future__ import annotations

from hypothesis import strategies as st

from simulator.feedback.assessment import Assessment, Evidence, Finding, Verdict
from simulator.interview.events import (
    Answered,
    Assessed,
    Edited,
    Ended,
    Event,
    Hinted,
    Marked,
    Noted,
    Opinion,
    Paused,
    Purpose,
    Rated,
    Reason,
    Resumed,
    Shown,
    Skipped,
    TimeUp,
)

numbers = st.integers(1, 4)
offsets = st.integers(0, 60)
clocks = st.integers(0, 5_000_000).map(lambda milliseconds: milliseconds / 1000)
texts = st.text(max_size=40)

evidence = st.builds(Evidence, offsets, offsets, texts, texts, st.booleans(), st.booleans())
findings = st.builds(
    Finding,
    texts,
    st.booleans(),
    st.sampled_from(Verdict),
    st.lists(evidence, max_size=2).map(tuple),
    st.integers(0, 1000).map(lambda n: n / 1000),
)
assessments = st.builds(
    Assessment,
    texts,
    st.lists(findings, max_size=3).map(tuple),
    st.integers(0, 900),
    st.lists(texts, max_size=2).map(tuple),
)


def events() -> st.SearchStrategy[Event]:
    """Draw any event there is."""
    return st.one_of(
        st.builds(Shown, numbers, texts, texts, clocks, st.sampled_from(Purpose), texts, numbers),
        st.builds(Edited, numbers, clocks, offsets, offsets, texts),
        *(st.builds(kind, numbers, clocks) for kind in (Paused, Resumed, TimeUp, Skipped)),
        st.builds(Hinted, numbers, clocks, texts),
        st.builds(Answered, numbers, clocks, texts),
        st.builds(Assessed, numbers, assessments, texts),
        st.builds(Marked, numbers, texts, st.none() | st.sampled_from(Opinion), offsets, offsets),
        st.builds(Noted, numbers, texts),
        st.builds(Rated, numbers, st.integers(0, 5)),
        st.builds(Ended, st.sampled_from(Reason)),
    )
