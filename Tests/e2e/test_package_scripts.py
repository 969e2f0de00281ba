"""The systemd units and the scripts that dpkg runs: checked without installing anything on this machine."""

import re
import subprocess

import pytest

import packing
import processes

UNITS = ["tartan-serve.service", "tartan-worker.service"]
# systemd calls 0 perfect and anything above 4 medium; what remains is that a service on the network uses the network.
MOST_EXPOSED = 2.0


@pytest.fixture(scope="module")
def units(tmp_path_factory):
    """The units, which start the program that is being tested."""
    folder = tmp_path_factory.mktemp("units")
    packing.output(packing.STAGE, packing.stand_in(folder / "program"), folder, "/usr")
    found = {}
    for name in UNITS:
        text = (folder / "usr/lib/systemd/system" / name).read_text()
        assert "@" not in re.sub(r"@(system-service|privileged|resources)\b", "", text), "a placeholder is left"
        found[name] = folder / name
        found[name].write_text(text.replace("/usr/bin/tartan", str(processes.executable())))
    return found


def exposure(unit) -> float:
    """systemd's measure of what a service could do, from 0 (nothing) to 10 (everything)."""
    text = packing.output("systemd-analyze", "security", "--offline=true", "--no-pager", unit)
    return float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", text)[1])


def verified(*files) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *map(str, files)], capture_output=True, text=True, timeout=120)


def test_units_are_valid(units):
    done = verified(*units.values())
    assert done.returncode == 0 and not done.stderr, done.stderr


def test_a_wrong_line_is_noticed(units, tmp_path):
    wrong = tmp_path / "tartan-serve.service"
    wrong.write_text(units["tartan-serve.service"].read_text().replace("ProtectHome=yes", "ProtectHomes=yes"))
    assert "ProtectHomes" in verified(wrong).stderr


@pytest.mark.parametrize("name", UNITS)
def test_units_are_hardened(units, name):
    assert exposure(units[name]) <= MOST_EXPOSED


def test_hardening_is_what_lowers_the_exposure(units, tmp_path):
    bare = tmp_path / "tartan-serve.service"
    text = units["tartan-serve.service"].read_text()
    hardening = (processes.ROOT / "packaging/systemd/hardening.conf").read_text()
    assert hardening.strip() in text
    bare.write_text(text.replace(hardening, ""))
    assert exposure(bare) > 8


def test_the_example_of_credentials_is_valid(units, tmp_path):
    unit = tmp_path / "tartan-serve.service"
    unit.write_text(units["tartan-serve.service"].read_text())
    (tmp_path / "tartan-serve.service.d").mkdir()
    example = (processes.ROOT / "packaging/credentials.conf").read_text()
    (tmp_path / "tartan-serve.service.d" / "credentials.conf").write_text(example)
    done = verified(unit)
    assert done.returncode == 0 and not done.stderr, done.stderr


def test_commands_of_units_exist(units):
    for path in units.values():
        words = re.search(r"^ExecStart=\S+ (.+)$", path.read_text(), re.MULTILINE)[1].split()
        assert "USAGE: tartan " + words[0] in processes.run([words[0], "--help"])


# --- What dpkg runs: each script with its arguments, on machines with different tools ---

TOOLS = ["systemd-sysusers", "useradd", "systemctl", "deb-systemd-invoke", "getent", "install"]
NO_ACCOUNT = {"getent": 2}
WITH_SYSTEMD = {"systemd-sysusers", "useradd", "systemctl", "deb-systemd-invoke", "getent", "install"}
WITHOUT_SYSTEMD = {"useradd", "getent", "install"}

# script, arguments, tools, exit codes of tools, whether systemd runs, what must be called, what must not be
RUNS = [
    ("postinst", ["configure", ""], WITH_SYSTEMD, {}, True,
     ["systemd-sysusers", "install -d -m 0700 -o tartan", "systemctl --system daemon-reload"], ["useradd", "deb-systemd-invoke"]),
    ("postinst", ["configure", ""], WITHOUT_SYSTEMD, NO_ACCOUNT, False, ["useradd --system --user-group"], ["systemctl", "install"]),
    ("postinst", ["configure", ""], WITHOUT_SYSTEMD, {}, False, ["install -d -m 0700"], ["useradd", "systemctl"]),
    # A container with neither: the Sandbox needs no account.
    ("postinst", ["configure", ""], {"getent"}, NO_ACCOUNT, False, [], ["useradd", "install"]),
    ("postinst", ["configure", "0.0.9"], WITH_SYSTEMD, {}, True,
     ["deb-systemd-invoke restart tartan-serve.service", "deb-systemd-invoke restart tartan-worker.service"], []),
    # What does not run is not started by an upgrade.
    ("postinst", ["configure", "0.0.9"], WITH_SYSTEMD, {"systemctl": 3}, True, ["is-active"], ["deb-systemd-invoke"]),
    ("postinst", ["abort-upgrade", "0.0.9"], WITH_SYSTEMD, {}, True, [], TOOLS),
    ("prerm", ["upgrade", "0.2.0"], WITH_SYSTEMD, {}, True, [], TOOLS),
    ("prerm", ["remove"], WITH_SYSTEMD, {}, True, ["deb-systemd-invoke stop tartan-serve.service tartan-worker.service"], []),
    ("prerm", ["remove"], WITHOUT_SYSTEMD, {}, False, [], ["deb-systemd-invoke"]),
    ("prerm", ["remove"], WITH_SYSTEMD, {"deb-systemd-invoke": 1}, True, ["stop"], []),
    ("postrm", ["remove"], WITH_SYSTEMD, {}, True, ["daemon-reload"], []),
    ("postrm", ["purge"], WITHOUT_SYSTEMD, {}, False, [], ["systemctl"]),
]


def run_script(name, arguments, tools, codes, is_running, folder):
    """Runs a maintainer script in a folder that takes the place of /, with tools that only write down their arguments."""
    bin_folder = folder / "bin"
    bin_folder.mkdir(parents=True)
    log = folder / "log"
    log.write_text("")
    for tool in sorted(tools):
        (bin_folder / tool).write_text(f'#!/bin/sh\necho "{tool} $*" >> "{log}"\nexit {codes.get(tool, 0)}\n')
        (bin_folder / tool).chmod(0o755)
    for tool in ("rm", "true"):
        (bin_folder / tool).symlink_to(f"/bin/{tool}")
    if is_running:
        (folder / "run/systemd/system").mkdir(parents=True)
    text = (processes.ROOT / "packaging/debian" / name).read_text()
    script = folder / name
    script.write_text(re.sub(r"(?<![\w.])/(?=(?:run|var|etc)/)", f"{folder}/", text))
    done = subprocess.run(
        ["/bin/sh", script, *arguments], capture_output=True, text=True, timeout=30, env={"PATH": str(bin_folder)})
    return done, log.read_text()


@pytest.mark.parametrize("name, arguments, tools, codes, is_running, wanted, unwanted", RUNS)
def test_scripts_call(name, arguments, tools, codes, is_running, wanted, unwanted, tmp_path):
    done, calls = run_script(name, arguments, tools, codes, is_running, tmp_path / "root")
    assert done.returncode == 0 and not done.stderr, done.stderr
    for words in wanted:
        assert words in calls, calls
    for words in unwanted:
        assert not re.search(rf"^{re.escape(words)}\b", calls, re.MULTILINE), calls


@pytest.mark.parametrize("argument, survives", [
    ("remove", True), ("upgrade", True), ("failed-upgrade", True), ("abort-install", True), ("abort-upgrade", True),
    ("disappear", True), ("purge", False),
])
def test_only_a_purge_deletes_data(argument, survives, tmp_path):
    root = tmp_path / "root"
    data = root / "var/lib/tartan/tartan.sqlite"
    other = root / "var/lib/other"
    link = root / "etc/systemd/system/multi-user.target.wants/tartan-serve.service"
    for path in (data, other, link):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    done, _ = run_script("postrm", [argument], set(), {}, False, root)
    assert done.returncode == 0, done.stderr
    assert data.exists() == survives and link.exists() == survives and other.exists()


@pytest.mark.parametrize("name", ["postinst", "prerm", "postrm"])
def test_scripts_refuse_unknown_arguments(name, tmp_path):
    done, _ = run_script(name, ["dance"], set(), {}, False, tmp_path / "root")
    assert done.returncode == 1 and "dance" in done.stderr


def test_an_existing_folder_is_kept_as_it_is(tmp_path):
    root = tmp_path / "root"
    (root / "var/lib/tartan").mkdir(parents=True)
    _, calls = run_script("postinst", ["configure", "0.0.9"], WITH_SYSTEMD, {}, False, root)
    assert "install" not in calls
