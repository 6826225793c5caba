"""Anything at all, handed to what reads it: the bank reader, the journal reader, the matcher."""
