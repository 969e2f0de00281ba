"""libpq is loaded when a PostgreSQL database is opened: without it, everything else works."""

import os
import re
import subprocess

import processes
import pytest


def needed(program):
    """The shared libraries that a program asks the loader for, itself and not through another."""
    listed = subprocess.run(["readelf", "-d", str(program)], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.+)\]", listed)


def test_the_executable_does_not_need_libpq():
    libraries = needed(processes.executable())
    assert "libc.so.6" in libraries  # the reader reads
    assert not [name for name in libraries if name.startswith("libpq")], libraries


def test_the_packaged_executable_needs_the_c_library_only():
    libraries = needed(processes.executable())
    if any(name.startswith("libswift") for name in libraries):
        pytest.skip("This executable is a debug build; make release builds the one that is packaged.")
    assert {name.split(".")[0] for name in libraries} <= {"libc", "libm", "ld-linux-x86-64", "ld-linux-aarch64"}, libraries


def run_without_libpq(tmp_path, *arguments):
    """Runs the command where the first libpq on the loader's path is no library."""
    (tmp_path / "libpq.so.5").write_bytes(b"")
    environment = {**os.environ, "LD_LIBRARY_PATH": f"{tmp_path}:{os.environ.get('LD_LIBRARY_PATH', '')}"}
    return subprocess.run(
        [str(processes.executable()), *arguments], capture_output=True, text=True, timeout=60, env=environment, cwd=tmp_path)


def test_a_missing_libpq_is_named_with_the_package_that_brings_it(tmp_path):
    ended = run_without_libpq(tmp_path, "items", "--database", "postgresql://nobody@127.0.0.1:1/none")
    assert ended.returncode != 0
    assert "PostgreSQL's client library cannot be loaded" in ended.stderr, ended.stderr
    assert "apt install libpq5" in ended.stderr
    assert len(ended.stderr.strip().splitlines()) == 1, ended.stderr


def test_sqlite_needs_no_libpq(tmp_path):
    demo = run_without_libpq(tmp_path, "demo", "--once")
    assert demo.returncode == 0, demo.stderr
    assert "libpq" not in demo.stderr
