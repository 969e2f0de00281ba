"""Dockerfile and compose.yaml without Docker: their steps are parsed, and what they start runs with the built executable."""

import fnmatch
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import packing
import processes
from dockerfile import instructions, values, words
from postgres import Postgres

ROOT = processes.ROOT
HEALTHCHECK = ROOT / "packaging/docker/healthcheck"


def composition() -> dict:
    return yaml.safe_load((ROOT / "compose.yaml").read_text())


def ignored(path: str) -> bool:
    patterns = (ROOT / ".dockerignore").read_text().split()
    parts = path.split("/")
    return any(
        fnmatch.fnmatch("/".join(parts[:n]), pattern) or (pattern.startswith("**/") and fnmatch.fnmatch(parts[n - 1], pattern[3:]))
        for n in range(1, len(parts) + 1) for pattern in patterns)


def test_the_image_is_small_and_has_no_privileges():
    _, build, final = instructions()
    assert build[0][1].endswith(" AS build") and not final[0][1].endswith("build")
    assert "SWIFT_IMAGE" in build[0][1] and "DEBIAN_IMAGE" in final[0][1]
    user = values(final, "USER")[-1]
    assert re.fullmatch(r"[1-9]\d*:[1-9]\d*", user), "the name of a user would not be checked by runAsNonRoot"
    # Nothing is installed as that user, and the program is started directly, so that it gets the signals.
    assert [name for name, _ in final].index("USER") > max(n for n, (name, _) in enumerate(final) if name in ("RUN", "COPY"))
    assert words(final, "ENTRYPOINT") == ["/usr/bin/tartan"]
    assert not values(final, "ADD") + values(build, "ADD")
    for stage in (build, final):
        for script in values(stage, "RUN"):
            packing.output("bash", "-n", "-c", script)
            assert "apt-get install" not in script or "rm -rf /var/lib/apt/lists/*" in script


def test_copied_files_exist(tmp_path):
    _, build, final = instructions()
    packing.output(packing.STAGE, packing.stand_in(tmp_path / "program"), tmp_path / "image", "/usr")
    for source in (shlex.split(rest) for rest in values(build, "COPY") + values(final, "COPY")):
        place = tmp_path / source[1].lstrip("/") if source[0] == "--from=build" else ROOT / source[0]
        assert place.exists(), source
    assert not ignored("packaging/docker/healthcheck") and not ignored("Sources/Plaid/Plaid.swift")
    assert ignored(".build/debug/tartan") and ignored(".build-e2e/venv-46") and ignored("Tests/e2e/__pycache__/a.pyc")


def test_every_file_that_the_build_needs_is_in_the_context():
    tracked = packing.output("git", "ls-files", cwd=ROOT).splitlines()
    assert tracked and [path for path in tracked if ignored(path)] == []


def test_the_default_command_is_healthy():
    final = instructions()[-1]
    command = words(final, "CMD")
    check = words(final, "HEALTHCHECK")
    assert ["packaging/docker/healthcheck", check[0]] in [rest.split() for rest in values(final, "COPY")]
    with processes.TartanProcess([*command, "--port", "0", "--json"]) as process:
        port = process.url.rsplit(":", 1)[1]
        assert subprocess.run([HEALTHCHECK, port, check[2]]).returncode == 0
        assert subprocess.run([HEALTHCHECK, port, "/nothing"]).returncode != 0
    assert subprocess.run([HEALTHCHECK, port, check[2]]).returncode != 0
    assert check[1] in values(final, "EXPOSE")[0].split()


def test_the_composition_is_closed():
    """No privileges, nothing published to other machines, and every name that is used exists."""
    parsed = composition()
    own = {name: service for name, service in parsed["services"].items() if "build" in service}
    assert set(own) == {"sandbox", "key", "serve", "worker"}
    for name, service in own.items():
        assert service["read_only"] and service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
    for service in parsed["services"].values():
        assert all(port.startswith("127.0.0.1:") for port in service.get("ports", []))
        assert set(service.get("depends_on", {})) <= set(parsed["services"])
        assert {volume.split(":")[0] for volume in service.get("volumes", [])} <= set(parsed["volumes"])
        # Who waits for health needs somebody who is asked for it.
        for needed, how in service.get("depends_on", {}).items():
            check = parsed["services"][needed].get("healthcheck", {})
            assert how["condition"] != "service_healthy" or not check.get("disable")


def step(name: str, folder: Path, address: str) -> dict:
    """A service of compose.yaml for composition.py: its command, variables and health check, with the tests' database."""
    service = composition()["services"][name]
    image = words(instructions()[-1], "HEALTHCHECK")
    variables = {
        key: re.sub(r"\$\{\w+:-(\w+)\}", r"\1", value) for key, value in service.get("environment", {}).items()}
    if "TARTAN_DATABASE_URL" in variables:
        assert variables["TARTAN_DATABASE_URL"] == "postgresql://tartan:tartan@database/tartan?sslmode=disable"
        variables["TARTAN_DATABASE_URL"] = address
    check = service.get("healthcheck", {"test": ["CMD", *image]}).get("test")
    return {
        "name": name, "folder": str(folder / "data"), "ends": name == "key",
        "environment": {"PATH": f"{folder}:{os.environ['PATH']}", "HOME": str(folder / "data"), **variables},
        "command": service.get("entrypoint") or [str(folder / "tartan"), *service["command"]],
        "check": [str(HEALTHCHECK), *check[2:]] if check else None}


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """What became of the services, and of commands that were run beside them."""
    folder = tmp_path_factory.mktemp("composition")
    (folder / "tartan").symlink_to(processes.executable())
    (folder / "data").mkdir()
    with Postgres() as server:
        address = server.create_database()
        steps = {name: step(name, folder, address) for name in ("key", "sandbox", "serve", "worker")}

        def beside(name: str, *words: str) -> dict:
            return {**steps["serve"], "name": name, "command": [str(folder / "tartan"), *words]}

        plan = {"services": list(steps.values()), "afterwards": [
            {**steps["key"], "name": "key again"}, beside("keys", "keys", "create"), beside("items", "items", "--json"),
            beside("settings", "config", "check")]}
        namespace = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--net"]
        done = subprocess.run(
            [*namespace, sys.executable, str(Path(__file__).parent / "composition.py")], input=json.dumps(plan),
            capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["sandbox", "serve", "worker"])
def test_services_of_the_composition_run_and_stop(played, name):
    service = played[name]
    assert service["healthy"] and service["alive"], service["output"]
    assert service["code"] == 0, service["output"]


def test_the_vault_key_is_created_once(played):
    assert played["key"]["code"] == 0 and "Wrote the vault key" in played["key"]["output"]
    assert played["key again"]["code"] == 0 and not played["key again"]["output"]


def test_commands_in_the_service_find_its_database(played):
    assert played["keys"]["code"] == 0 and "key" in played["keys"]["output"]
    assert played["items"]["code"] == 0 and played["settings"]["code"] == 0, played
