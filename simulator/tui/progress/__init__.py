"""Progress: what was covered and left out over time, and how practice goes."""
