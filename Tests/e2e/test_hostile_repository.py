"""`tartan doctor` and the assistant's `run_doctor` in repositories that make git run a program: none of them runs."""

import json
import os
import subprocess

import pytest

import processes
from hostile_repository import SECRET, TRICKS, Sample


def doctor(folder, *options, path=None, **environment):
    """The history's finding, and everything that was printed."""
    done = subprocess.run(
        [str(processes.executable()), "doctor", "--offline", "--json", *options], cwd=folder, text=True,
        stdin=subprocess.DEVNULL, capture_output=True, timeout=180,
        env={**os.environ, "PLAID_CLIENT_ID": "a", "PLAID_SECRET": "b", "TARTAN_DATABASE_URL": "", **environment})
    assert done.returncode in (0, 1), done.stderr
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    return checks["git-history"], done.stdout + done.stderr


@pytest.mark.parametrize("trick", TRICKS, ids=lambda trick: trick.name)
def test_no_trick_runs_its_program(tmp_path, trick):
    sample = Sample(tmp_path / "plain", trick)
    sample.run_plain()
    assert sample.took_effect(), f"the sample is not real: {trick.plain} ran nothing"

    sample = Sample(tmp_path / "examined", trick)
    before = everything(sample.base)
    for words in (("--project", str(sample.folder)), ()):  # named, and the folder that the doctor is started in
        finding, text = doctor(sample.folder, *words)
        assert not sample.took_effect()
        assert finding["level"] == trick.level, finding
        assert SECRET not in text
    assert everything(sample.base) == before, "the doctor changed something"


def everything(folder):
    return sorted((str(path), path.lstat().st_mtime_ns) for path in folder.rglob("*"))


def test_variables_that_name_programs_are_not_handed_on(tmp_path):
    sample = Sample(tmp_path, TRICKS[0])
    program = str(sample.program)
    (tmp_path / "config").write_text(f"[diff]\n external = {program}\n[log]\n showSignature = true\n[gpg]\n program = {program}\n")
    finding, _ = doctor(
        sample.folder, GIT_EXTERNAL_DIFF=program, GIT_PAGER=program, GIT_SSH_COMMAND=program, GIT_ASKPASS=program,
        GIT_CONFIG_GLOBAL=str(tmp_path / "config"), GIT_CONFIG_COUNT="1", GIT_CONFIG_KEY_0="diff.external",
        GIT_CONFIG_VALUE_0=program, GIT_DIR=str(sample.folder / ".git"), GIT_EXEC_PATH=str(tmp_path))
    assert finding["level"] == "fail" and not sample.took_effect()


def test_git_is_never_the_examined_folders_own(tmp_path):
    """A path that holds the folder in which the command stands would take its `git`."""
    sample = Sample(tmp_path, TRICKS[0])
    (sample.folder / "git").write_text(sample.program.read_text())
    (sample.folder / "git").chmod(0o755)
    for path in (".:" + os.environ["PATH"], ":" + os.environ["PATH"]):
        finding, _ = doctor(sample.folder, PATH=path)
        assert finding["level"] == "fail" and not sample.took_effect()


def test_a_shallow_clone_and_packed_references_are_read(tmp_path):
    sample = Sample(tmp_path, TRICKS[6])
    sample.git("pack-refs", "--all")
    sample.git("repack", "-adq")
    finding, _ = doctor(sample.folder)
    assert (finding["level"], len(finding["places"])) == ("fail", 1)
    clone = tmp_path / "clone"
    sample.git("clone", "--quiet", "--depth", "1", f"file://{sample.folder}", str(clone), folder=tmp_path)
    finding, _ = doctor(clone)
    assert finding["level"] == "ok", finding
    below = sample.folder / "web" / "public"
    below.mkdir(parents=True)
    finding, _ = doctor(below)
    assert finding["level"] == "fail", "the history of the folder above is scanned too"


def test_the_assistants_doctor_reads_named_folders_only(tmp_path):
    """Every trick through `tartan mcp`, and a folder that nobody named."""
    samples = [Sample(tmp_path / "shops" / str(number), trick) for number, trick in enumerate(TRICKS)]
    outside = Sample(tmp_path / "outside", TRICKS[0])
    asked = [sample.folder for sample in samples] + [outside.folder]
    lines = [{"jsonrpc": "2.0", "id": "start", "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}}]
    lines += [{"jsonrpc": "2.0", "id": number, "method": "tools/call", "params": {
        "name": "run_doctor", "arguments": {"project": str(folder), "offline": True}}} for number, folder in enumerate(asked)]
    done = subprocess.run(
        [str(processes.executable()), "mcp", "--project", str(tmp_path / "shops")], cwd=tmp_path, text=True, timeout=180,
        input="".join(json.dumps(line) + "\n" for line in lines), capture_output=True)
    assert done.returncode == 0, done.stderr
    answers = {answer["id"]: answer["result"] for answer in map(json.loads, done.stdout.splitlines())}
    for number, sample in enumerate(samples):
        checks = {check["name"]: check for check in answers[number]["structuredContent"]["checks"]}
        assert checks["git-history"]["level"] == sample.trick.level, (sample.trick.name, checks["git-history"])
        assert not sample.took_effect(), sample.trick.name
    refused = answers[len(samples)]
    assert refused["isError"] and "--project" in refused["content"][0]["text"] and not outside.took_effect()
    assert SECRET not in done.stdout
