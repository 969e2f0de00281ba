"""The `tartan` executable that the wheel carries, or another one."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from pathlib import Path
from typing import NoReturn, Optional, Union

from ._errors import SandboxError

#: The environment variable that names an executable other than the one in the wheel.
VARIABLE = "TARTAN_BINARY"


def bundled() -> Path:
    """Returns the place of the executable inside the installed package."""
    return Path(__file__).resolve().parent / "bin" / "tartan"


def find_executable(binary: Union[str, Path, None] = None) -> Path:
    """Returns the executable to run: `binary`, or TARTAN_BINARY, or the wheel's own, or `tartan` on PATH."""
    named = binary or os.environ.get(VARIABLE)
    if named:
        path = Path(named).expanduser().resolve()
        source = "the argument binary" if binary else VARIABLE
        if not path.is_file():
            raise SandboxError(f"There is no executable at {path}, which {source} names.")
        return path
    path = bundled()
    if path.is_file():
        _make_executable(path)
        return path
    found = shutil.which("tartan")
    if found and not _is_script_of_this_package(Path(found)):
        return Path(found).resolve()
    raise SandboxError(
        f"This installation of tartan-sandbox has no executable; install a wheel for this platform, or set {VARIABLE}."
    )


def main() -> NoReturn:
    """Replaces this process with `tartan` and the same arguments: the console script."""
    try:
        path = find_executable()
    except SandboxError as error:
        sys.exit(f"tartan: {error}")
    os.execv(path, [str(path), *sys.argv[1:]])


def _make_executable(path: Path) -> None:
    # An installer that drops the mode of files would otherwise make the package unusable.
    if not os.access(path, os.X_OK):
        path.chmod(path.stat().st_mode | stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH)


def _is_script_of_this_package(path: Path) -> bool:
    """Whether the command on PATH is the console script, which would search for the executable again."""
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def version(binary: Optional[Path] = None) -> str:
    """Returns what `tartan --version` prints."""
    import subprocess

    path = find_executable(binary)
    try:
        done = subprocess.run([str(path), "--version"], capture_output=True, text=True, timeout=30, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise SandboxError(f"{path} --version failed: {error}") from error
    return done.stdout.strip()
