"""Runs the Sandbox for as long as the process that started it lives.

A program of its own: `python _guard.py FOLDER EXECUTABLE ARGUMENT…`. Standard input is a pipe that the starting process
holds open. When the pipe closes, for whatever reason, or the starting process no longer exists, the Sandbox is stopped and
the folder removed. If the guard itself is killed, the kernel ends the Sandbox (Linux).
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
from typing import Callable, Optional

#: How often the guard checks that the process which started it still exists: a copy of the pipe in a forked process keeps
#: the pipe open.
CHECK_SECONDS = 1.0
#: How long the Sandbox may take to finish requests after SIGTERM.
STOP_SECONDS = 5.0
#: What the starting process writes before it closes the pipe if it removes the folder itself.
KEEP = b"keep\n"


def ending_with_parent() -> Optional[Callable[[], None]]:
    """Returns what makes a child receive SIGKILL when this process dies, where the system can do that."""
    if sys.platform != "linux":
        return None
    import ctypes

    try:
        control = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return None
    set_parent_death_signal = 1
    guard = os.getpid()

    def prepare() -> None:
        control(set_parent_death_signal, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != guard:
            os._exit(1)

    return prepare


def run(folder: str, command: list[str]) -> int:
    """Runs the command until it ends or the starting process does; returns the exit code."""
    parent = os.getppid()
    # SIGCHLD writes to this pipe, so that the end of the Sandbox is noticed at once.
    ended, wakeup = os.pipe()
    for end in (ended, wakeup):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(wakeup)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    # A terminal's Ctrl-C and hang-up are for the tests, which close the pipe when they are done.
    for number in (signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    requested_stop = []
    signal.signal(signal.SIGTERM, lambda *_: requested_stop.append(True))

    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=ending_with_parent())
    keeps_folder = is_abandoned = False
    while child.poll() is None and not requested_stop and not is_abandoned:
        readable, _, _ = select.select([0, ended], [], [], CHECK_SECONDS)
        if ended in readable:
            os.read(ended, 512)
        if 0 in readable:
            received = os.read(0, 512)
            keeps_folder = keeps_folder or received == KEEP
            is_abandoned = not received
        if os.getppid() != parent:
            is_abandoned = True
    stop(child)
    if is_abandoned and not keeps_folder:
        shutil.rmtree(folder, ignore_errors=True)
    return child.returncode if child.returncode >= 0 else 128 - child.returncode


def stop(child: subprocess.Popen[bytes]) -> None:
    """SIGTERM, and SIGKILL if that is not enough."""
    if child.poll() is not None:
        return
    child.terminate()
    try:
        child.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()


if __name__ == "__main__":
    sys.exit(run(sys.argv[1], sys.argv[2:]))
