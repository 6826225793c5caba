"""Runs the real program in a terminal, types, does damage at a random moment, and reads back what is left."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

from simulator.errors import MockInterviewError
from simulator.sessions.reading import UnreadableSessionError, read
from simulator.sessions.resuming import resume
from tests.faults.damage import DISKS, SIGNALS, Damage, End, Remedy, possible
from tests.journeys.conftest import Candidate
from tests.journeys.terminal import PATIENCE, Terminal

GRACE = 1.0
"""Seconds: what was typed longer than that before the end must be there."""

BLOCK = 4_096
"""Bytes that a disk gives to a file at once."""

AT_ONCE = 4
"""Runs side by side."""

_WORD = re.compile(r"\bw\d+x\b")


@dataclass(frozen=True)
class Case:
    """One run.

    Attributes:
        seed: Of the typing and its moments.
        plain: Whether it is held in plain text.
        damage: What is done to the disk.
        remedy: What comes of that.
        end: How it ends.
        after: Seconds of the interview before it happens.
    """

    seed: int
    plain: bool
    damage: Damage
    remedy: Remedy
    end: End
    after: float

    def __str__(self) -> str:
        front = "plain" if self.plain else "screens"
        return (
            f"seed {self.seed}, {front}, {self.damage}, {self.remedy}, {self.end}, after {self.after:.2f} s"
        )


@dataclass
class Outcome:
    """What came of a run.

    Attributes:
        case: The run.
        due: Words that had to be there.
        lost: Those of them that were not.
        kept_of_last_second: Of the words typed in the last second, how many were there, and how many there were.
        unreadable: Journals that could not be read or gone on with, with the reason.
        stuck: What else went wrong.
    """

    case: Case
    due: int = 0
    lost: list[str] = field(default_factory=list)
    kept_of_last_second: tuple[int, int] = (0, 0)
    unreadable: list[str] = field(default_factory=list)
    stuck: str = ""

    @property
    def well(self) -> bool:
        return not (self.lost or self.unreadable or self.stuck)

    def __str__(self) -> str:
        return f"\n{self.case}\n  lost: {self.lost}\n  unreadable: {self.unreadable}\n{self.stuck}"


def cases(number: int, seed: int) -> list[Case]:
    """Return so many runs: every kind in turn, the moments by chance."""
    rng = random.Random(seed)
    kinds = [*_killed(), *(kind for damage in possible() for kind in _damaged(damage))]
    rng.shuffle(kinds)
    return [
        Case(rng.randrange(10**6), *kinds[n % len(kinds)], after=rng.uniform(0.2, 3.5)) for n in range(number)
    ]


def _killed() -> list[tuple[bool, Damage, Remedy, End]]:
    ends = [End.KILL, End.TERM, End.HANGUP, End.CLOSED, End.INTERRUPT, End.KILL]
    in_plain = [End.KILL, End.TERM, End.CLOSED]
    return [
        *((False, Damage.NONE, Remedy.NONE, end) for end in ends),
        *((True, Damage.NONE, Remedy.NONE, end) for end in in_plain),
    ]


def _damaged(damage: Damage) -> list[tuple[bool, Damage, Remedy, End]]:
    if damage is Damage.NONE:
        return []
    if damage is Damage.GONE:  # it is made again at once
        return [(False, damage, Remedy.NONE, End.KILL), (True, damage, Remedy.NONE, End.TERM)]
    found = [
        (False, damage, Remedy.MENDED, End.KILL),
        (False, damage, Remedy.NONE, End.TERM),
        (False, damage, Remedy.NONE, End.LEFT),
        (False, damage, Remedy.NONE, End.CLOSED),
        (True, damage, Remedy.NONE, End.TERM),
    ]
    if damage is Damage.LIMITED:  # closed, there is neither a file nor a terminal that could take the words
        found.remove((False, damage, Remedy.NONE, End.CLOSED))
        return found
    return [*found, (False, damage, Remedy.MOVED, End.KILL)]


class Victim(Candidate):
    """A candidate whose temporary files are their own as well, and who shares the cache of compiled banks."""

    @property
    def env(self) -> dict[str, str]:
        return super().env | {
            "TMPDIR": str(self.home / "tmp"),
            "XDG_CACHE_HOME": str(self.home.parent / "cache"),
        }


class Run:
    """One run from its start to what can be read afterwards."""

    def __init__(self, case: Case, home: Path) -> None:
        self.case = case
        self.outcome = Outcome(case)
        self.victim = Victim(home)
        self.disk = DISKS[case.damage](self.victim.sessions)
        self.typed: dict[str, float] = {}
        self.shown = ""
        self.ended = 0.0
        self.last_words: set[str] = set()
        self.hands = asyncio.Lock()
        self._rng = random.Random(case.seed)

    async def run(self) -> Outcome:
        (self.victim.home / "tmp").mkdir(parents=True)
        self.disk.prepare()
        try:
            await self._hold()
        except (AssertionError, OSError) as error:
            self.outcome.stuck = str(error)
        finally:
            self._read_back()
            self.disk.clear()
        return self.outcome

    async def _hold(self) -> None:
        args = ["practice", "tiny", "--questions", "2", "--time", "5m", *["--plain"] * self.case.plain]
        with self.victim.start(*args) as terminal:
            self.terminal = terminal
            watching = asyncio.create_task(self._watch())
            await self._until_shown("5 minutes." if self.case.plain else "0 words")
            self.typing = asyncio.create_task(self._type_lines() if self.case.plain else self._type_answers())
            try:
                await self._happen()
            finally:
                for task in (self.typing, watching):
                    task.cancel()
                    with suppress(asyncio.CancelledError):
                        await task
            terminal.look()
            self.last_words = _said_last(terminal)

    async def _happen(self) -> None:
        await asyncio.sleep(self.case.after)
        pid = self.terminal.process.pid
        if self.case.damage is not Damage.NONE:
            await self._until(lambda: bool(self.typed), "a word to be typed")
            self.disk.spoil(pid)
            await self._live_with_it(pid)
        if self.typing.done():
            self.typing.result()
        self.typing.cancel()
        self.ended = time.monotonic()
        await self._end()

    async def _live_with_it(self, pid: int) -> None:
        """Go on typing, see that it is told, and do what a candidate would."""
        if self.case.damage is Damage.GONE:
            await asyncio.sleep(GRACE)
            return
        await self._until_told()
        await asyncio.sleep(self._rng.uniform(0.2, 1.0))
        if self.case.remedy is Remedy.MENDED:
            self.disk.mend(pid)
            await self._until(lambda: "NOT SAVED" not in self.shown and "saved" in self.shown, "saved")
            await asyncio.sleep(self._rng.uniform(0.1, 0.6))
        elif self.case.remedy is Remedy.MOVED:
            await self._move()

    async def _until_told(self) -> None:
        """Wait for the message; a full disk has room left in the journal's last block, which is typed full first."""
        while "cannot be written" not in self.shown:
            if self.case.damage is Damage.FULL:
                async with self.hands:
                    self._paste("z" * BLOCK)
            with suppress(TimeoutError):
                await asyncio.wait_for(self._until_shown("cannot be written"), 5)
            if self.typing.done():
                self.typing.result()

    def _paste(self, text: str) -> None:
        self.terminal.type(
            f"{text[: BLOCK // 2]}\r{text[BLOCK // 2 :]}\r"
            if self.case.plain
            else f"\x1b[200~{text} \x1b[201~"
        )

    async def _move(self) -> None:
        """Write the log to another folder; typing waits for so long."""
        elsewhere = self.victim.home / "elsewhere"
        async with self.hands:
            await self._until_shown("save elsewhere")
            self.terminal.press("f9")
            await self._until_shown("Write the log to another folder", "enter writes")
            for keys in ("\x15", str(elsewhere), "\r"):  # not in one burst, as nobody types
                self.terminal.type(keys)
                await asyncio.sleep(0.5)
            await self._until(lambda: any(elsewhere.glob("*.jsonl")), "the log to be moved")
            await self._until(lambda: "enter writes" not in self.shown, "the dialog to go")
        await asyncio.sleep(self._rng.uniform(0.3, 1.0))

    async def _end(self) -> None:
        end = self.case.end
        if end is End.CLOSED:
            self.terminal.hang_up()
        elif end is End.LEFT:
            await self._leave()
        else:
            self.terminal.process.send_signal(SIGNALS[end])
        await self._until(lambda: self.terminal.process.poll() is not None, "the program to end")

    async def _leave(self) -> None:
        await asyncio.sleep(0.3)
        self.terminal.press("ctrl+q")
        await self._until_shown("Leave the interview?")
        self.terminal.press("o")
        await self._until_shown("The log is not saved")
        self.terminal.press("l")
        await self._until_shown("enter start")
        self.terminal.press("ctrl+q")

    # typing

    async def _type_answers(self) -> None:
        """Type words, each seen before the next; hand in once; until it is cancelled."""
        left = self._rng.randrange(4, 25)
        for number in count(1):
            await asyncio.sleep(self._rng.uniform(0.02, 0.2))
            async with self.hands:
                await self._type_word(f"w{number}x")
                if number == left:
                    await self._hand_in()

    async def _type_word(self, word: str) -> None:
        self.terminal.type(word + " ")
        await self._until(lambda: word in self.shown, f"{word} to be shown")
        self.typed[word] = time.monotonic()

    async def _hand_in(self) -> None:
        self.terminal.press("ctrl+s")
        await self._until_shown("covered", "enter next")
        self.terminal.press("enter")
        await self._until_shown("question 2 of 2", "0 words")

    async def _type_lines(self) -> None:
        """Type lines; each counts from when it was entered."""
        number = 0
        while True:
            await asyncio.sleep(self._rng.uniform(0.1, 0.5))
            words = [f"w{number + n}x" for n in range(self._rng.randrange(1, 5))]
            number += len(words)
            self.terminal.type(" ".join(words) + "\r")
            self.typed |= dict.fromkeys(words, time.monotonic())

    # waiting

    async def _watch(self) -> None:
        while True:
            if self.terminal.look():
                self.shown = self.terminal.text
            await asyncio.sleep(0.02)

    async def _until_shown(self, *texts: str) -> None:
        await self._until(lambda: all(text in self.shown for text in texts), f"{texts} to be shown")

    async def _until(self, holds: Callable[[], bool], what: str) -> None:
        deadline = time.monotonic() + PATIENCE
        while not holds():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {what}:\n{self.shown}")
            await asyncio.sleep(0.03)

    # afterwards

    def _read_back(self) -> None:
        there = self.last_words
        for path in sorted(self.victim.home.rglob("*.jsonl")):
            try:
                there |= set(_WORD.findall(" ".join(one.text for one in read(path).all_attempts)))
                resume(path).journal.close()
            except UnreadableSessionError as error:
                self.outcome.unreadable.append(str(error))
            except MockInterviewError as error:
                self.outcome.stuck = str(error)
        due = [word for word, at in self.typed.items() if at <= self.ended - GRACE]
        late = set(self.typed) - set(due)
        self.outcome.due = len(due)
        self.outcome.lost = [word for word in due if word not in there]
        self.outcome.kept_of_last_second = (len(late & there), len(late))


def _said_last(terminal: Terminal) -> set[str]:
    """Return the words that the program printed as their last copy, because no file took them."""
    _, _, said = "".join(terminal.screen.display).partition("nor can a temporary file")
    return set(_WORD.findall(said))


async def run_all(wanted: Sequence[Case], folder: Path) -> list[Outcome]:
    """Run all of them, some at once."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one(number: int, case: Case) -> Outcome:
        async with places:
            return await Run(case, folder / str(number)).run()

    return list(await asyncio.gather(*(one(number, case) for number, case in enumerate(wanted))))


def figures(outcomes: Sequence[Outcome]) -> str:
    """Return what came of them, for people."""
    kinds = Counter((one.case.damage, one.case.remedy, one.case.end) for one in outcomes)
    kept = [sum(one.kept_of_last_second[n] for one in outcomes) for n in (0, 1)]
    due, lost = sum(one.due for one in outcomes), sum(len(one.lost) for one in outcomes)
    lines = [
        f"{len(outcomes)} runs, {sum(one.case.plain for one in outcomes)} of them in plain text",
        *(f"  {kinds[kind]:4}  {', '.join(kind)}" for kind in sorted(kinds)),
        f"words typed more than {GRACE:g} s before the end: {due}, lost: {lost}",
        f"words typed in the last second: {kept[1]}, of which were there: {kept[0]}",
        f"sessions unreadable: {sum(bool(one.unreadable) for one in outcomes)}",
        f"runs that got stuck: {sum(bool(one.stuck) for one in outcomes)}",
        *(str(one) for one in outcomes if not one.well),
    ]
    return "\n".join(lines)
