"""Folders with a configuration of their own, and `tartan` run in them without that of the machine."""

import json
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import processes

NAME = "tartan.yaml"
# No command may wait longer.
WATCHDOG = 60


@dataclass
class Done:
    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


class Place:
    """A project's folder, a user's home, and the environment of a user who has nothing set."""

    def __init__(self, folder: Path):
        self.project = folder / "project"
        self.home = folder / "home"
        self.user_folder = self.home / ".config" / "tartan"
        for path in (self.project, self.user_folder):
            path.mkdir(parents=True)
        self.file = self.project / NAME
        self.user_file = self.user_folder / NAME

    def environment(self, **variables: str) -> dict:
        kept = {
            name: value for name, value in os.environ.items()
            if not name.startswith(("PLAID_", "TARTAN_", "XDG_")) and name != "HOME"
        }
        return {**kept, "HOME": str(self.home), "NO_COLOR": "1", "SWIFT_BACKTRACE": "enable=no", **variables}

    def run(self, *arguments: str, cwd: Path | None = None, without: tuple = (), **variables: str) -> Done:
        environment = {k: v for k, v in self.environment(**variables).items() if k not in without}
        done = subprocess.run(
            [str(processes.executable()), *arguments], cwd=cwd or self.project, stdin=subprocess.DEVNULL,
            capture_output=True, timeout=WATCHDOG, env=environment)
        # A trap or a signal is a defect wherever it happens.
        assert done.returncode in (0, 1, 64), (arguments, done.returncode, done.stderr[-400:])
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    def write(self, text: str | bytes, path: Path | None = None, mode: int = 0o600) -> Path:
        path = path or self.file
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        path.chmod(mode)
        return path

    def shown(self, *arguments: str, **options) -> dict:
        """The settings that `config show` lists, by their keys."""
        done = self.run("config", "show", *arguments, "--json", **options)
        assert done.code == 0, done.err
        return {setting["key"]: setting for setting in done.json["settings"]}

    def findings(self, *arguments: str, **options) -> list[dict]:
        done = self.run("config", "check", *arguments, "--json", **options)
        found = done.json["findings"]
        assert done.code == (1 if found else 0), done.err
        return found


def document(values: dict[str, str]) -> tuple[str, dict[str, int]]:
    """A file with these values, and the line of each key."""
    lines, places, section = [], {}, None
    for key in sorted(values, key=lambda key: ("." in key, key)):
        *above, name = key.split(".")
        if above and above[0] != section:
            section = above[0]
            lines.append(f"{section}:")
        lines.append(f"{'  ' if above else ''}{name}: {values[key]}")
        places[key] = len(lines)
    return "\n".join(lines) + "\n", places
