"""Tests of the interview: the draw, the clock, the course and what is folded from its events."""
