"""Starts and stops the executable."""

from __future__ import annotations

import json
import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Optional

from . import _guard
from ._errors import SandboxError, SandboxTimeout

#: The seconds that a guard may take beyond those it gives the Sandbox.
STOP_SECONDS = _guard.STOP_SECONDS + 5
#: How much of the log's end a message contains.
LOG_CHARACTERS = 4_000


class SandboxProcess:
    """A `tartan sandbox` on a free port of loopback, in a private folder, with a guard that stops it.

    It reads no configuration of the user and no environment variable that begins with TARTAN_ or PLAID_.
    """

    def __init__(self, executable: Path, arguments: Sequence[str], *, timeout: float) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="tartan-sandbox-"))
        self._log_file = self.folder / "log"
        self._log: Optional[str] = None
        self._command = [str(executable), "sandbox", "--port", "0", "--json", *arguments]
        # An empty configuration file ends the search in the folders above.
        (self.folder / "tartan.yaml").touch(mode=0o600)
        try:
            self._process = self._start()
            self.url = self._announced(timeout)
        except BaseException:
            self.stop()
            raise

    def problem(self) -> Optional[str]:
        """Says why the Sandbox does not accept connections; `None` if it should."""
        try:
            # Its guard ends a moment after it.
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return None
        return self._with_log(f"tartan sandbox has ended with exit code {code}")

    @property
    def log(self) -> str:
        """What the executable has written to standard error, while it runs and after it was stopped."""
        if self._log is not None:
            return self._log
        try:
            return self._log_file.read_text("utf-8", "replace")
        except FileNotFoundError:
            return ""

    def stop(self) -> None:
        """Stops the Sandbox and its guard, and removes the private folder. Returns when both have ended."""
        process = getattr(self, "_process", None)
        if process is not None:
            self._release(process)
            try:
                process.wait(timeout=STOP_SECONDS)
            except subprocess.TimeoutExpired:
                # The guard leads the process group that the Sandbox is in.
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._log = self.log
        shutil.rmtree(self.folder, ignore_errors=True)

    @staticmethod
    def _release(process: subprocess.Popen[bytes]) -> None:
        """Closes the pipe that keeps the Sandbox running."""
        if process.stdin is None or process.stdin.closed:
            return
        try:
            process.stdin.write(_guard.KEEP)
            process.stdin.close()
        except BrokenPipeError:
            pass

    def _start(self) -> subprocess.Popen[bytes]:
        guard = [sys.executable, "-I", "-S", _guard.__file__, str(self.folder)]
        with self._log_file.open("wb") as log:
            try:
                return subprocess.Popen(
                    [*guard, *self._command],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    cwd=self.folder,
                    env=self._environment(),
                    # Ctrl-C in the terminal is for the tests; they stop the Sandbox.
                    start_new_session=True,
                )
            except OSError as error:
                raise SandboxError(f"{guard[0]} could not be started: {error.strerror}.") from error

    def _environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("TARTAN_", "PLAID_", "XDG_"))}
        return {**kept, "HOME": str(self.folder), "NO_COLOR": "1"}

    def _announced(self, timeout: float) -> str:
        """Returns the address that the executable prints when it accepts connections."""
        assert self._process.stdout is not None
        lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        reader = threading.Thread(target=_read_line, args=(self._process.stdout, lines), daemon=True)
        reader.start()
        try:
            line = lines.get(timeout=timeout)
        except queue.Empty:
            raise SandboxTimeout(self._with_log(f"tartan sandbox was not ready within {timeout:g} s"), log=self.log) from None
        try:
            return str(json.loads(line)["url"]).rstrip("/")
        except (ValueError, KeyError, TypeError):
            code = self._process.wait(timeout=STOP_SECONDS) if not line else None
            what = f"ended with exit code {code}" if code is not None else "did not print its address"
            raise SandboxError(self._with_log(f"tartan sandbox {what}"), log=self.log) from None

    def _with_log(self, sentence: str) -> str:
        said = " ".join(self.log[-LOG_CHARACTERS:].split())
        return f"{sentence}: {said}" if said else f"{sentence}."


def _read_line(stream: IO[bytes], lines: queue.SimpleQueue[bytes]) -> None:
    try:
        lines.put(stream.readline())
    except (OSError, ValueError):
        lines.put(b"")
