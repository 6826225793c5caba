"""The history: past sessions, found as one types."""
