"""The debrief: the whole session at a glance."""
