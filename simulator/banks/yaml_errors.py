"""YAML syntax errors in plain words."""

from __future__ import annotations

import yaml


def explain(error: yaml.YAMLError, text: str) -> tuple[int, int, str, str]:
    """Return line and column (from 0), what is wrong, and how to mend it."""
    if isinstance(error, yaml.MarkedYAMLError):
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        return line, column, f"this is not YAML: {error.problem}", ""
    return 0, 0, f"this is not YAML: {error}", ""
