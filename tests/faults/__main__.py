"""`python -m tests.faults [RUNS] [SEED]`: do the damage and print the figures."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.faults.harness import cases, figures, run_all

if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    number, seed = (*given, *(200, 1)[len(given) :])
    with tempfile.TemporaryDirectory() as folder:
        outcomes = asyncio.run(run_all(cases(number, seed), Path(folder)))
    print(figures(outcomes))
    sys.exit(not all(one.well for one in outcomes))
