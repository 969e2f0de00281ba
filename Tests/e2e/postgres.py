"""A PostgreSQL server of the tests' own: `scripts/postgres`, which ends with this process."""

import os
import signal
import subprocess
from pathlib import Path

from processes import ROOT


class Postgres:
    """A running server."""

    def __init__(self):
        self._process = subprocess.Popen(
            [str(ROOT / "scripts" / "postgres")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._expect("ready")

    def _line(self) -> str:
        return self._process.stdout.readline().strip()

    def _expect(self, answer: str):
        line = self._line()
        assert line == answer, f"scripts/postgres said {line!r} instead of {answer!r}"

    def _send(self, command: str):
        self._process.stdin.write(f"{command}\n")
        self._process.stdin.flush()

    def create_database(self) -> str:
        """The address of a new, empty database."""
        self._send("create")
        address = self._line()
        assert address.startswith("postgresql://"), address
        return address

    def stop(self):
        """Ends the server at once, as a crash would."""
        self._send("stop")
        self._expect("stopped")

    def start(self):
        self._send("start")
        self._expect("started")

    def _processes(self) -> list[int]:
        """The server and the processes that it has for each connection."""
        parents = {}
        for folder in Path("/proc").iterdir():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            except (ValueError, OSError, IndexError):
                continue
        found, last = [], [self._process.pid]
        while last:
            last = [child for child, parent in parents.items() if parent in last]
            found += last
        return found

    def freeze(self):
        """Nothing answers any more and nothing is closed, as when a machine hangs."""
        for process in self._processes():
            os.kill(process, signal.SIGSTOP)

    def thaw(self):
        for process in self._processes():
            os.kill(process, signal.SIGCONT)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()
