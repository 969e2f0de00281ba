"""Looks at processes through /proc."""

from __future__ import annotations

import time
from pathlib import Path


def descendants(pid: int) -> list[int]:
    """The processes that a process has started, and those that these have started."""
    parents: dict[int, list[int]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (stat := _stat(int(folder.name))) is not None:
            parents.setdefault(int(stat[1]), []).append(int(folder.name))
    found: list[int] = []
    waiting = [pid]
    while waiting:
        for child in parents.get(waiting.pop(), []):
            found.append(child)
            waiting.append(child)
    return found


def running(pids: list[int]) -> list[int]:
    """Those that have not ended; a zombie has."""
    return [pid for pid in pids if (stat := _stat(pid)) is not None and stat[0] != "Z"]


def ended(pids: list[int], seconds: float = 15) -> bool:
    """Whether all of them end in time."""
    deadline = time.monotonic() + seconds
    while running(pids):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def _stat(pid: int) -> list[str] | None:
    """The state and the parent of a process, and what follows."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
