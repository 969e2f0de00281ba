"""Runs a command on a terminal of a given width, as a person sees it."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
import unicodedata

import processes

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
# A rule below a table's head.
RULE = re.compile(r"^─+(  ─+)*$")


def run(arguments, columns, cwd=None, seconds=60, stop_at=None, **environment) -> tuple[int, str]:
    """The exit code and everything that was printed, without escape sequences; a line that was written over is gone.

    A command that runs until it is stopped is interrupted, as with Ctrl-C, when it has printed the words `stop_at`.
    """
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    process = subprocess.Popen(
        [str(processes.executable()), *arguments], stdin=follower, stdout=follower, stderr=follower, cwd=cwd,
        start_new_session=True, env={**os.environ, "TERM": "xterm-256color", **environment})
    os.close(follower)
    printed, end = b"", time.monotonic() + seconds
    try:
        while time.monotonic() < end:
            ready, _, _ = select.select([leader], [], [], 0.5)
            if ready:
                try:
                    more = os.read(leader, 65536)
                except OSError:
                    break
                if not more:
                    break
                printed += more
                if stop_at and stop_at in words(ESCAPE.sub("", printed.decode("utf-8", "replace"))):
                    stop_at = None
                    process.send_signal(signal.SIGINT)  # It may come at once: the words promise that it stops.
            elif process.poll() is not None:
                break
        else:
            raise TimeoutError(f"`tartan {' '.join(arguments)}` did not end")
    finally:
        if process.poll() is None and time.monotonic() >= end:
            process.kill()
        os.close(leader)
        code = process.wait(timeout=10)
    text = printed.decode("utf-8").replace("\r\n", "\n")
    lines = [ESCAPE.sub("", line).split("\r")[-1] for line in text.split("\n")]
    return code, "\n".join(lines)


def width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(one) else 2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def rows(text: str):
    """The lines of tables: the head, the rule, and what follows up to an empty line or a line of words."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if not RULE.match(line):
            continue
        yield lines[number - 1]
        for row in lines[number:]:
            if not row:
                break
            yield row


def wrapped(text: str, columns: int) -> list[str]:
    """Rows that the terminal broke in two, and lines of words that end within a word."""
    # A path or an address that is longer than a line has no place to break.
    wide = [row for row in rows(text) if width(row) > columns and len(row.split()) > 1]
    known = set(rows(text))
    for line in text.split("\n"):
        if line in known or line.startswith("    "):
            continue  # Code is whole, so that it can be copied.
        if width(line) > columns and len(line.split()) > 2 and not any(width(word) > columns - 20 for word in line.split()):
            wide.append(line)
    return wide


def cut(text: str) -> list[str]:
    """Lines of words that end with an ellipsis: what they say is lost.

    A table's cells may be shortened, and so may the progress of a step, which begins with one and is replaced.
    """
    known = set(rows(text))
    return [
        line for line in text.split("\n")
        if line.rstrip().endswith("…") and not line.lstrip().startswith("…") and line not in known]


def markup(text: str) -> list[str]:
    """Lines that show Markdown as it is written."""
    raw = re.compile(r"^#{1,6} |^\s*```|\*\*\w|\]\([^)]*\)|^\s*\|.*\|\s*$|^\s*<!--")
    return [line for line in text.split("\n") if raw.search(line) and not line.startswith("    ")]


def words(text: str) -> str:
    """The text with every break between words the same."""
    return re.sub(r"\s+", " ", text).strip()
