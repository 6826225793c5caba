from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-screens",
        action="store_true",
        help="Write the screens as they are now to tests/tui/screens, to be looked at and kept.",
    )
