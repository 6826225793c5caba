"""The real program under everything that can happen to it in mid-answer."""
