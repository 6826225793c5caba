"""The course of an interview: drawing questions, the clock, and the states an answer goes through."""
