"""Builds the Python package from the executable, and installs it where there is no Swift."""

import os
import subprocess
import sys
from pathlib import Path

import processes

SOURCES = processes.ROOT / "clients" / "python"
BUILD = processes.ROOT / "scripts" / "package-python"


def build(binary: Path, out: Path, **environment: str) -> Path:
    """Runs scripts/package-python; returns the wheel."""
    checkouts = processes.executable().resolve().parents[2] / "checkouts"
    settings = {"TARTAN_CHECKOUTS": str(checkouts)} if checkouts.is_dir() else {}
    done = subprocess.run(
        [BUILD, binary, out], capture_output=True, text=True, timeout=600, env={**os.environ, **settings, **environment})
    assert done.returncode == 0, done.stderr
    return Path(done.stdout.strip())


def stripped(folder: Path) -> Path:
    """The executable without symbols, as in a package: a fifth of the size to compress."""
    binary = folder / "tartan"
    subprocess.run(["strip", "-o", binary, processes.executable()], check=True, timeout=120)
    return binary


class Environment:
    """A fresh virtual environment. Its programs find neither Swift nor the executable of this repository."""

    def __init__(self, folder: Path):
        self.folder = folder
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=120)
        self.python = folder / "bin" / "python"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("TARTAN_", "PYTEST_", "PYTHON"))}
        self.variables = {**kept, "PATH": f"{folder / 'bin'}:/usr/bin:/bin", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}

    def run(self, *command, cwd: Path, seconds: float = 300, code: int = 0) -> str:
        """What a Python command prints; it must end with `code`."""
        done = subprocess.run(
            [self.python, *map(str, command)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=cwd,
            timeout=seconds, env=self.variables)
        assert done.returncode == code, done.stdout
        return done.stdout

    def install(self, *requirements) -> None:
        self.run("-m", "pip", "install", "--quiet", *requirements, cwd=self.folder)
