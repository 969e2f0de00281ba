"""The composite action that starts the Sandbox in a GitHub job, and the workflow: their shell steps run here, outside GitHub."""

import hashlib
import json
import os
import re
import signal
import subprocess
import tarfile

import pytest
import requests
import yaml

import processes
from client_checks import listens

ACTION = processes.ROOT / ".github" / "actions" / "sandbox"
DEFINITION = (ACTION / "action.yml").read_text(encoding="utf-8")


class Job:
    """The files and variables that a runner gives to a step."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {name: folder / name for name in ("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH")}
        for file in self.files.values():
            file.touch()
        # The defaults of action.yml, as a runner passes them.
        declared = r"^  (\w+):\n    description: .*\n    required: false\n    default: '?(.*?)'?$"
        self.inputs = {name.upper(): default for name, default in re.findall(declared, DEFINITION, re.M)}

    def start(self, code: int = 0, **inputs) -> str:
        assert inputs.keys() <= {name.lower() for name in self.inputs}, "the action has no such input"
        given = self.inputs | {name.upper(): str(value) for name, value in inputs.items()}
        done = subprocess.run(
            [str(ACTION / "start.sh")], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, timeout=120,
            env={"PATH": "/usr/bin:/bin", "HOME": str(self.folder), "RUNNER_TEMP": str(self.folder / "temp"),
                 **{name: str(file) for name, file in self.files.items()},
                 **{f"INPUT_{name}": value for name, value in given.items()}})
        assert done.returncode == code, done.stdout
        return done.stdout

    def read(self, name: str) -> dict:
        return dict(line.split("=", 1) for line in self.files[name].read_text().splitlines())

    def stop(self):
        pid = self.read("GITHUB_OUTPUT").get("pid")
        if pid:
            os.kill(int(pid), signal.SIGTERM)


@pytest.fixture
def job(tmp_path):
    job = Job(tmp_path)
    yield job
    job.stop()


@pytest.fixture
def archive(tmp_path):
    """A package as scripts/package makes it, whose executable runs the built one."""
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec {processes.executable()} "$@"\n')
    program.chmod(0o755)
    with tarfile.open(tmp_path / "tartan.tar.gz", "w:gz") as packed:
        packed.add(program, "tartan-1/bin/tartan")
    return tmp_path / "tartan.tar.gz"


def digest(file) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def test_a_package_is_unpacked_and_started(job, archive):
    text = job.start(archive=archive, sha256=digest(archive), seed=7, now="2030-01-15")
    output, variables = job.read("GITHUB_OUTPUT"), job.read("GITHUB_ENV")
    assert output["url"] in text
    assert variables["PLAID_URL"] == variables["TARTAN_SANDBOX_URL"] == output["url"]
    clock = requests.get(f"{output['url']}/_tartan/clock", timeout=20).json()
    assert clock["now"].startswith("2030-01-15") and clock["frozen"]
    folder = job.files["GITHUB_PATH"].read_text().strip()
    version = subprocess.run(["tartan", "--version"], env={"PATH": f"{folder}:/usr/bin:/bin"}, capture_output=True, timeout=60)
    assert version.stdout.startswith(b"tartan ") and os.access(variables["TARTAN_BINARY"], os.X_OK)
    # The next step of the job finds it running, and its log has a line for each request.
    requests.post(f"{output['url']}/institutions/get", json={}, timeout=20)
    assert "/institutions/get" in open(output["log"], encoding="utf-8").read()


def test_an_executable_and_arguments(job, tmp_path):
    state = tmp_path / "with a space.sqlite"
    job.start(binary=processes.executable(), arguments=f"--rate-limits\n--state\n{state}\n")
    assert listens(job.read("GITHUB_OUTPUT")["url"]) and state.exists()


@pytest.mark.parametrize("inputs, reason", [
    ({"archive": "none.tar.gz"}, "There is no archive at 'none.tar.gz'."),
    ({"archive": "https://127.0.0.1:1/tartan.tar.gz"}, "sha256 is required"),
    ({"archive": "https://127.0.0.1:1/tartan.tar.gz", "sha256": "0"}, "could not be downloaded"),
    ({"archive": "http://127.0.0.1:1/tartan.tar.gz", "sha256": "0"}, "must be a path or an HTTPS URL"),
    ({"archive": "ARCHIVE", "sha256": "0"}, "digest is"),
    ({"archive": "EMPTY"}, "contains no executable"),
    ({}, "The executable 'tartan' was not found."),
    ({"binary": "$(touch injected)"}, "was not found"),
    ({"archive": "ARCHIVE", "now": "never"}, "did not start"),
])
def test_what_cannot_start_says_why(job, archive, tmp_path, inputs, reason):
    with tarfile.open(tmp_path / "empty.tar.gz", "w:gz") as packed:
        packed.add(tmp_path / "program", "program")
    places = {"ARCHIVE": str(archive), "EMPTY": str(tmp_path / "empty.tar.gz")}
    text = job.start(code=1, **{name: places.get(value, value) for name, value in inputs.items()})
    assert "::error::" in text and reason in text
    assert job.read("GITHUB_OUTPUT") == {} and not (tmp_path / "injected").exists()


def test_every_input_reaches_the_script_as_a_variable():
    """Inputs are never part of a command line, where a shell would interpret them."""
    declared = set(re.findall(r"^  (\w+):\n    description:.*\n    required:", DEFINITION, re.M))
    passed = dict(re.findall(r"^        INPUT_(\w+): \$\{\{ inputs\.(\w+) \}\}$", DEFINITION, re.M))
    assert len(declared) == 7 and declared == set(passed.values()) == {name.lower() for name in passed}
    assert DEFINITION.count("${{ inputs.") == len(passed)
    script = (ACTION / "start.sh").read_text(encoding="utf-8")
    assert set(re.findall(r"INPUT_(\w+)", script)) == set(passed)
    outputs = set(re.findall(r"steps\.start\.outputs\.(\w+)", DEFINITION))
    assert outputs == set(re.findall(r'^    echo "(\w+)=\$', script.split("GITHUB_OUTPUT")[0], re.M))


@pytest.mark.parametrize("has_reference, ran", [(True, [".ci/run"]), (False, ["make lint", "make test"])])
def test_the_workflow_runs_all_checks(tmp_path, has_reference, ran):
    """With the reference material it calls .ci/run, without it what that would run."""
    workflow = (processes.ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    step = re.search(r"- name: Run all checks\n        run: \|\n((?:          .*\n)+)", workflow)[1]
    script = re.sub(r"^ {10}", "", step, flags=re.M)
    clone = tmp_path / "clone"
    (clone / ".ci").mkdir(parents=True)
    beside = re.search(r'^reference="(.*)"$', (processes.ROOT / ".ci" / "run").read_text(), re.M)[0]
    (clone / ".ci" / "run").write_text(f'#!/bin/sh\n{beside}\necho .ci/run >>"$RAN"\n')
    (tmp_path / "make").write_text('#!/bin/sh\necho make "$@" >>"$RAN"\n')
    for program in (clone / ".ci" / "run", tmp_path / "make"):
        program.chmod(0o755)
    if has_reference:
        (clone / beside.split('"')[1]).mkdir()
    done = subprocess.run(
        ["bash", "-e", "-c", script], cwd=clone, timeout=20,
        env={"PATH": f"{tmp_path}:/usr/bin:/bin", "RAN": str(tmp_path / "ran")})
    assert done.returncode == 0
    assert (tmp_path / "ran").read_text().splitlines() == ran


def test_files_for_github_are_well_formed():
    files = sorted((processes.ROOT / ".github").rglob("*.yml"))
    parsed = {file.name: yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}
    assert {"ci.yml", "action.yml", "bug.yml", "fidelity.yml", "feature.yml", "config.yml"} <= parsed.keys()
    for name in ("bug.yml", "fidelity.yml", "feature.yml"):
        assert {"name", "description", "body"} <= parsed[name].keys()
        ids = [field["id"] for field in parsed[name]["body"] if field["type"] != "markdown"]
        assert len(ids) == len(set(ids)) > 0
    container = json.loads((processes.ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    assert container["image"] == parsed["ci.yml"]["jobs"]["checks"]["container"]
    setup = [step.get("run") for step in parsed["ci.yml"]["jobs"]["checks"]["steps"]]
    assert container["postCreateCommand"] in setup
