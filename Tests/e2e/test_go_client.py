"""`clients/go`: one file, with Debian's Go, in a fresh module and without Swift or a network."""

import re
import shutil
import subprocess

import pytest

import processes
from client_checks import (
    CLIENTS, PROBES, ClientChecks, Probe, finds_on_path, folder_of_commands, shows_the_log_of_failed_tests_only)

MODULE = """module budget

go 1.19

require tartan v0.0.0

replace tartan => ./tartan
"""


@pytest.fixture(scope="module")
def probe(tmp_path_factory):
    folder = tmp_path_factory.mktemp("go")
    path = folder_of_commands(folder / "commands", "go", "gofmt", "sh", "sleep")
    shutil.copytree(CLIENTS / "go", folder / "tartan", ignore=shutil.ignore_patterns("example", "README.md"))
    shutil.copytree(CLIENTS / "go" / "example", folder / "example")
    (folder / "go.mod").write_text(MODULE)
    (folder / "probe").mkdir()
    shutil.copy(PROBES / "probe.go", folder / "probe" / "main.go")
    (folder / "failing").mkdir()
    shutil.copy(PROBES / "failing_test.go", folder / "failing")
    # Compiled packages of the standard library are kept between runs.
    cache = processes.ROOT / ".build-e2e" / "go-cache"
    cache.mkdir(parents=True, exist_ok=True)
    probe = Probe(
        folder, path, [str(folder / "probe-program")], TARTAN_BINARY=str(processes.executable()), GOCACHE=str(cache),
        GOPROXY="off", GOFLAGS="-mod=mod", GOTOOLCHAIN="local", CGO_ENABLED="0")
    probe.run(["go", "build", "-o", "probe-program", "./probe"])
    return probe


class TestGo(ClientChecks):
    pass


def test_the_example_suite(probe):
    text = probe.run(["go", "test", "-count=1", "-v", "./example"])
    assert text.count("--- PASS") == 7 and "--- FAIL" not in text, text


def test_the_sources_are_formatted_and_correct(probe):
    assert probe.run(["gofmt", "-l", "tartan", "example", "probe", "failing"]) == ""
    probe.run(["go", "vet", "./...", "tartan"])


def test_the_executable_is_found(probe, tmp_path):
    finds_on_path(probe, tmp_path)


def test_a_failed_test_shows_the_log(probe):
    text = probe.run(["go", "test", "-count=1", "-v", "./failing"], code=1)
    assert "--- FAIL: TestFails" in text and "--- PASS: TestPasses" in text, text
    shows_the_log_of_failed_tests_only(text)


def test_the_readme_example(probe):
    readme = (CLIENTS / "go" / "README.md").read_text(encoding="utf-8")
    example = re.search(r"```go\n(.*?)```", readme, re.DOTALL)[1]
    (probe.folder / "readme").mkdir()
    (probe.folder / "readme" / "readme_test.go").write_text(
        'package readme\n\nimport (\n\t"testing"\n\n\t"tartan"\n)\n\nfunc handle(body []byte, token string) {}\n\n'
        + example,
        encoding="utf-8")
    assert "--- PASS: TestAsksForALogin" in probe.run(["go", "test", "-count=1", "-v", "./readme"])


@pytest.mark.parametrize("version, is_new", [
    ("go1.18.1", False), ("go1.19.8", True), ("go1.22.0", True), ("go2.0", True), ("", False),
])
def test_setup_knows_which_go_is_new_enough(tmp_path, version, is_new):
    script = (processes.ROOT / "scripts" / "setup").read_text()
    check = re.search(r"^go_toolchain\(\) .*$", script, re.MULTILINE)[0]
    program = tmp_path / "go"
    program.write_text(f"#!/bin/sh\n[ -z '{version}' ] || echo 'go version {version} linux/amd64'\n")
    program.chmod(0o755)
    done = subprocess.run(["bash", "-c", f"{check}\nPATH={tmp_path}:$PATH\ngo_toolchain"], timeout=20)
    assert (done.returncode == 0) == is_new
