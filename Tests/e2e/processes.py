"""Starts the `tartan` executable as a process of its own and ends it by its process id."""

import json
import os
import queue
import resource
import signal
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 30


def executable() -> Path:
    """The built executable; a test without one fails rather than passes unseen."""
    path = Path(os.environ.get("TARTAN_BINARY") or ROOT / ".build" / "debug" / "tartan")
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing: run `swift build --product tartan` first")
    return path


class TartanProcess:
    """One `tartan` process whose first line of output is `{"url": …}`."""

    def __init__(
            self, arguments: list[str], environment: dict | None = None, files: int | None = None, cwd: Path | None = None):
        """With `files`, the process may open that many and has no right to more; the tests' own limit stays as it is."""
        self.arguments = arguments
        self._lines: queue.Queue = queue.Queue()
        self.errors: list[str] = []
        self.process = subprocess.Popen(
            [str(executable()), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, **(environment or {})},
            cwd=cwd,
            text=True,
            preexec_fn=(lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))) if files else None,
        )
        for stream, sink in ((self.process.stdout, self._lines.put), (self.process.stderr, self.errors.append)):
            threading.Thread(target=self._drain, args=(stream, sink), daemon=True).start()
        self.announcement = self._first_line()
        self.url = self.announcement["url"].rstrip("/")

    @staticmethod
    def _drain(stream, sink):
        with stream:
            for line in stream:
                sink(line)
        sink("")

    def _first_line(self) -> dict:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                line = self._lines.get(timeout=max(0.1, deadline - time.monotonic()))
            except queue.Empty:
                self.kill()
                raise TimeoutError(f"`tartan {' '.join(self.arguments)}` said nothing: {''.join(self.errors)}") from None
            if line.startswith("{"):
                return json.loads(line)
            if not line:
                code = self.process.wait(timeout=5)
                time.sleep(0.1)
                raise RuntimeError(f"`tartan {' '.join(self.arguments)}` ended with {code}: {''.join(self.errors)}")

    def line(self, seconds: float = 20) -> str:
        """The next line of output; empty when there is none in time, or no more."""
        try:
            return self._lines.get(timeout=seconds)
        except queue.Empty:
            return ""

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def kill(self):
        """SIGKILL: the process gets no chance to tidy up."""
        if self.alive:
            os.kill(self.process.pid, signal.SIGKILL)
        self.process.wait(timeout=10)

    def stop(self):
        """SIGTERM, and SIGKILL for one that does not listen."""
        if self.alive:
            os.kill(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                self.kill()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def sandbox(*options: str, files: int | None = None) -> TartanProcess:
    """A Sandbox on a free port of loopback."""
    return TartanProcess(["sandbox", "--port", "0", "--json", *options], files=files)


def run(arguments: list[str], environment: dict | None = None) -> str:
    """What a command that ends by itself prints; one that fails raises with its words."""
    done = subprocess.run(
        [str(executable()), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60,
        env={**os.environ, **(environment or {})})
    if done.returncode != 0:
        raise RuntimeError(f"`tartan {' '.join(arguments)}` ended with {done.returncode}: {done.stderr}")
    return done.stdout
