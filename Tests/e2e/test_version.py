"""`tartan --version`: the version, the contract and the commit."""

import re
import shutil
import subprocess

import processes
import pseudo_terminal


def test_version():
    first, again = processes.run(["--version"]), processes.run(["--version"])
    assert first == again
    told = re.fullmatch(r"tartan \d+\.\d+\.\d+ \(Plaid's API 2020-09-14_[\d.]+(?:\+reconstructed)?(?:, commit ([0-9a-f]{12}))?\)\n", first)
    assert told and pseudo_terminal.width(first.strip()) <= 80, first
    # A build from a copy without git has none; one from this checkout has a commit of its history.
    if (processes.ROOT / ".git").exists():
        known = subprocess.run(["git", "cat-file", "-e", f"{told[1]}^{{commit}}"], cwd=processes.ROOT, capture_output=True)
        assert known.returncode == 0, first


def test_the_commit_of_a_build(tmp_path):
    """scripts/commit, which the build runs, in a checkout, in a folder of another one, and in none."""
    def git(*words, cwd=tmp_path / "checkout"):
        identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
        return subprocess.run(["git", *identity, *words], cwd=cwd, check=True, capture_output=True, text=True).stdout.strip()

    def written(root):
        (root / "scripts").mkdir(parents=True, exist_ok=True)
        shutil.copy(processes.ROOT / "scripts" / "commit", root / "scripts" / "commit")
        subprocess.run([root / "scripts" / "commit", tmp_path / "out.swift"], check=True)
        return re.search(r"String\? = (.+)", (tmp_path / "out.swift").read_text())[1]

    (tmp_path / "checkout").mkdir()
    git("init", "--quiet")
    assert written(tmp_path / "checkout") == "nil"
    for message in ("one", "two"):
        git("commit", "--quiet", "--allow-empty", "--message", message)
        assert written(tmp_path / "checkout") == f'"{git("rev-parse", "HEAD")[:12]}"'
    git("worktree", "add", "--quiet", str(tmp_path / "tree"))
    assert written(tmp_path / "tree") == f'"{git("rev-parse", "HEAD")[:12]}"'
    # Someone else's repository that contains a copy says nothing about it.
    assert written(tmp_path / "checkout" / "vendor" / "tartan") == "nil"
    assert written(tmp_path / "copy") == "nil"
