"""The executable, its place and the command."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import tartan_sandbox
from tartan_sandbox import SandboxError, _executable, find_executable


def test_the_command_is_the_executable() -> None:
    script = Path(sysconfig.get_path("scripts")) / "tartan"
    done = subprocess.run([script, "sandbox", "--no-such-option"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 64
    assert "--no-such-option" in done.stderr
    done = subprocess.run([script, "--version"], capture_output=True, text=True, timeout=60)
    assert done.stdout.startswith("tartan ")
    assert done.stdout.strip() == _executable.version()


def test_an_executable_on_path_is_the_last_resort(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TARTAN_BINARY", raising=False)
    monkeypatch.setattr(_executable, "bundled", lambda: tmp_path / "missing")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SandboxError, match="no executable"):
        find_executable()
    # The console script of this package would only search again.
    (tmp_path / "tartan").write_text(f"#!{sys.executable}\n")
    (tmp_path / "tartan").chmod(0o755)
    with pytest.raises(SandboxError, match="no executable"):
        find_executable()
    shutil.copy("/bin/true", tmp_path / "tartan")
    assert find_executable() == tmp_path / "tartan"


def test_a_lost_mode_is_set_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TARTAN_BINARY", raising=False)
    shutil.copy("/bin/true", tmp_path / "tartan")
    (tmp_path / "tartan").chmod(0o644)
    monkeypatch.setattr(_executable, "bundled", lambda: tmp_path / "tartan")
    subprocess.run([find_executable()], check=True, timeout=10)


def test_all_names_exist() -> None:
    listed = [name for names in tartan_sandbox._MODULES.values() for name in names]
    assert sorted(listed) == tartan_sandbox.__all__ == dir(tartan_sandbox)
    for name in tartan_sandbox.__all__:
        assert getattr(tartan_sandbox, name).__doc__
    assert not hasattr(tartan_sandbox, "Nothing")
