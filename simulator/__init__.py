"""Rehearse a product operations interview in the terminal, with feedback that shows its evidence."""

__version__ = "0.1.0"
