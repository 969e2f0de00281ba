"""The Python package `tartan-sandbox`: its wheel, and what its users do with it, each in a fresh environment."""

import hashlib
import re
import shutil
import stat
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

import processes
import python_package
from python_package import SOURCES, Environment

sys.path.insert(0, str(SOURCES))
import wheel_tag  # noqa: E402

# Each worker makes an Item and waits until all ten have: they are in their environments at the same time.
MEETING = """
import pathlib, time
import pytest

HERE = pathlib.Path(__file__).parent

@pytest.mark.parametrize("number", range(10))
def test_meeting(plaid_environment, worker_id, number):
    item = plaid_environment.item()
    (HERE / f"{worker_id}.here").write_text(plaid_environment.url + " " + item.item_id)
    deadline = time.monotonic() + 120
    while len(list(HERE.glob("*.here"))) < 10:
        assert time.monotonic() < deadline, "the others did not come"
        time.sleep(0.05)
    assert [one["item_id"] for one in plaid_environment.records()["items"]] == [item.item_id]
    token = item.access_token
    assert plaid_environment.call("/item/get", access_token=token)["item"]["item_id"] == item.item_id
    (HERE / f"{worker_id}.done").touch()
    while len(list(HERE.glob("*.done"))) < 10:
        assert time.monotonic() < deadline, "the others did not finish"
        time.sleep(0.05)
"""
TYPED = """
from tartan_sandbox import Item, Sandbox

with Sandbox(seed=7) as bank:
    item: Item = bank.item(days="many")
    reveal_type(bank.webhooks().wait("ERROR").verify())
"""


@pytest.fixture(scope="module")
def binary(tmp_path_factory) -> Path:
    return python_package.stripped(tmp_path_factory.mktemp("binary"))


@pytest.fixture(scope="module")
def wheel(binary, tmp_path_factory) -> Path:
    return python_package.build(binary, tmp_path_factory.mktemp("wheel"), SOURCE_DATE_EPOCH="1772400000")


@pytest.fixture(scope="module")
def first_test(wheel, tmp_path_factory) -> tuple[Environment, float]:
    """A fresh environment in which the README's first test was run, and the seconds from `pip install` to its result."""
    environment = Environment(tmp_path_factory.mktemp("venv"))
    [test, *_] = readme("python")
    folder = tmp_path_factory.mktemp("first")
    (folder / "test_bank.py").write_text(test)
    pins = re.findall(r"^pytest==.*$", (SOURCES / "requirements-test.txt").read_text(), re.MULTILINE)
    begun = time.monotonic()
    environment.install(wheel, *pins)
    assert "1 passed" in environment.run("-m", "pytest", "-p", "no:cacheprovider", cwd=folder)
    return environment, time.monotonic() - begun


@pytest.fixture(scope="module")
def environment(first_test) -> Environment:
    """The same with everything that the package's tests and the example need."""
    environment, _ = first_test
    environment.install("--requirement", SOURCES / "requirements-test.txt")
    return environment


def readme(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", (SOURCES / "README.md").read_text(), re.MULTILINE | re.DOTALL)


def test_the_first_green_test(first_test, wheel):
    _, seconds = first_test
    size = wheel.stat().st_size / 1e6
    print(f"pip install to the first green test: {seconds:.1f} s, with a wheel of {size:.0f} MB")
    # The aim is 30 seconds; this bound is for machines that do other work as well.
    assert seconds < 180


def test_the_wheel_is_reproducible(tmp_path):
    """Whatever the executable's name, mode and time; a small one, because compressing the real one takes long."""
    wheels = []
    for name, mode in (("first", 0o755), ("second", 0o700)):
        copy = tmp_path / name
        shutil.copyfile("/bin/true", copy)
        copy.chmod(mode)
        wheels.append(python_package.build(copy, tmp_path / f"{name}-out", SOURCE_DATE_EPOCH="1772400000"))
        time.sleep(1.1)
    first, second = wheels
    assert first.name == second.name
    assert hashlib.sha256(first.read_bytes()).digest() == hashlib.sha256(second.read_bytes()).digest()


def test_the_wheel_has_what_it_needs(binary, wheel):
    assert wheel.name == f"tartan_sandbox-0.1.0-py3-none-{wheel_tag.platform_tag(binary)}.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        modes = {entry.filename: entry.external_attr >> 16 for entry in archive.infolist()}
        metadata = archive.read("tartan_sandbox-0.1.0.dist-info/METADATA").decode()
        third_party = archive.read("tartan_sandbox-0.1.0.dist-info/licenses/LICENSES/third-party.txt").decode()
        entry_points = archive.read("tartan_sandbox-0.1.0.dist-info/entry_points.txt").decode()
    executable = "tartan_sandbox/bin/tartan"
    assert {name for name in names if modes[name] & stat.S_IXUSR} == {executable}
    assert "tartan_sandbox/py.typed" in names
    assert sorted(name for name in names if name.endswith(".py")) == sorted(
        f"tartan_sandbox/{file.name}" for file in (SOURCES / "src" / "tartan_sandbox").glob("*.py"))
    licenses = {Path(name).name: name for name in names if "/licenses/" in name}
    assert set(licenses) == {"LICENSE", "third-party.txt"}
    assert "swift-nio" in third_party and "=== ICU ===" in third_party
    assert re.search(r"^Requires-Python: >=3\.9$", metadata, re.MULTILINE)
    required = re.findall(r"^Requires-Dist: (.*)$", metadata, re.MULTILINE)
    assert required and all("extra ==" in one for one in required)
    assert "tartan = tartan_sandbox._executable:main" in entry_points and "[pytest11]" in entry_points


def test_a_wheel_needs_an_executable_and_licenses(binary, tmp_path):
    done = subprocess.run([python_package.BUILD, tmp_path / "missing", tmp_path], capture_output=True, text=True, timeout=60)
    assert done.returncode == 64 and "usage:" in done.stderr
    script = tmp_path / "script"
    script.write_text("#!/bin/sh\n")
    with pytest.raises(AssertionError, match="not a 64-bit ELF executable"):
        python_package.build(script, tmp_path)
    with pytest.raises(AssertionError, match="licenses are missing"):
        python_package.build(binary, tmp_path, TARTAN_CHECKOUTS=str(tmp_path / "missing"))
    assert not list(tmp_path.glob("*.whl"))


def test_the_tests_of_the_package(environment):
    print(environment.run(
        "-m", "pytest", "-p", "no:cacheprovider", "--timeout", "300", SOURCES / "tests", cwd=SOURCES / "tests",
        seconds=600).strip().splitlines()[-1])


def test_the_example(environment, tmp_path):
    example = shutil.copytree(SOURCES / "example", tmp_path / "example", ignore=shutil.ignore_patterns("__pycache__"))
    output = environment.run("-m", "pytest", "-p", "no:cacheprovider", "--timeout", "300", cwd=example)
    assert " 6 passed" in output
    output = environment.run("-m", "pytest", "-p", "no:cacheprovider", "--timeout", "300", "-n", "2", cwd=example)
    assert " 6 passed" in output


@pytest.mark.parametrize("shared", ["false", "true"])
def test_ten_workers_do_not_meet(environment, tmp_path, shared):
    (tmp_path / "pytest.ini").write_text(f"[pytest]\ntartan_sandbox_shared = {shared}\n")
    (tmp_path / "test_meeting.py").write_text(MEETING)
    output = environment.run(
        "-m", "pytest", "-p", "no:cacheprovider", "-n", "10", "--maxschedchunk", "1", "--timeout", "200", cwd=tmp_path)
    assert " 10 passed" in output
    noted = [file.read_text().split() for file in tmp_path.glob("*.here")]
    assert len({item for _, item in noted}) == 10
    assert len({url for url, _ in noted}) == (1 if shared == "true" else 10)


def test_the_readme(environment, tmp_path):
    tests = [block for block in readme("python") if "def test_" in block]
    programs = [block for block in readme("python") if "def test_" not in block]
    assert len(tests) == 2 and len(programs) == 1
    for number, block in enumerate(tests):
        (tmp_path / f"test_readme_{number}.py").write_text(block)
    output = environment.run("-m", "pytest", "-p", "no:cacheprovider", "--timeout", "300", cwd=tmp_path)
    assert " 4 passed" in output
    environment.run("-c", programs[0], cwd=tmp_path)
    # A setting or fixture that the README names exists.
    text = (SOURCES / "README.md").read_text()
    plugin = (SOURCES / "src" / "tartan_sandbox" / "pytest_plugin.py").read_text()
    named = set(re.findall(r"`(tartan_sandbox_\w+)", text)) | set(re.findall(r"^\| `(plaid_\w+)`", text, re.MULTILINE))
    assert len(named) == 12 and all(name in plugin for name in named)


def test_types(environment, tmp_path):
    environment.run("-m", "mypy", "--cache-dir", tmp_path / "cache", SOURCES / "src", SOURCES / "tests", cwd=SOURCES)
    # What a user sees who checks code against the installed package.
    (tmp_path / "use.py").write_text(TYPED)
    output = environment.run("-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", "use.py", cwd=tmp_path, code=1)
    assert 'Argument "days" to "item"' in output and 'Revealed type is "dict[str, Any]"' in output.replace("builtins.", "")
    assert "Found 1 error" in output


SYSTEM_FILES = ["/bin/ls", "/usr/bin/env", sys.executable, "/usr/bin/git", "/usr/bin/objdump"]


@pytest.mark.parametrize("file", [*SYSTEM_FILES, None], ids=lambda file: Path(file or "tartan").name)
def test_needs_of_executables(file):
    """The reader of ELF files agrees with objdump."""
    path = Path(file) if file else processes.executable()
    shown = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True, timeout=60).stdout
    needs = wheel_tag.read(path)
    assert needs.libraries == re.findall(r"^  NEEDED +(\S+)$", shown, re.MULTILINE)
    required = shown.partition("Version References:")[2]
    versions = {name for names in needs.versions.values() for name in names}
    assert versions == set(re.findall(r"^    0x\w+ 0x\w+ \d+ (\S+)$", required, re.MULTILINE))
    assert versions and set(needs.versions) == set(re.findall(r"required from (\S+):", required))


@pytest.mark.parametrize("libraries, versions, tag", [
    ([], [], "manylinux_2_17"),
    (["libc.so.6", "ld-linux-x86-64.so.2"], ["GLIBC_2.2.5", "GLIBC_2.34", "GLIBC_2.4"], "manylinux_2_34"),
    (["libc.so.6", "libm.so.6"], ["GLIBC_2.14", "GLIBC_2.9"], "manylinux_2_17"),
    (["libc.so.6"], ["GLIBC_2.34", "GLIBC_ABI_DT_RELR"], "manylinux_2_36"),
    (["libc.so.6", "libstdc++.so.6"], ["GLIBC_2.17", "GLIBCXX_3.4.29"], "manylinux_2_34"),
    (["libc.so.6", "libstdc++.so.6"], ["GLIBC_2.36", "GLIBCXX_3.4.30", "CXXABI_1.3.13"], "manylinux_2_36"),
    (["libc.so.6", "libstdc++.so.6"], ["GLIBC_2.17", "GLIBCXX_3.4.99"], "linux"),
    (["libc.so.6", "libgcc_s.so.1"], ["GLIBC_2.17", "GCC_3.0", "GCC_7.0.0"], "manylinux_2_28"),
    (["libc.so.6"], ["GLIBC_PRIVATE"], "linux"),
    (["libc.so.6", "libswiftCore.so"], ["GLIBC_2.17"], "linux"),
    (["libc.so.6", "libsqlite3.so.0"], [], "linux"),
])
def test_tags(monkeypatch, libraries, versions, tag):
    needs = wheel_tag.Needs("x86_64", libraries=libraries, versions={"any": versions})
    monkeypatch.setattr(wheel_tag, "read", lambda _: needs)
    assert wheel_tag.platform_tag(Path("any")) == f"{tag}_x86_64"
