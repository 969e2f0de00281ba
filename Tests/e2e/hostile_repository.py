"""Git repositories whose configuration or form makes git run a program, one trick each.

Each trick's program appends to a file, the mark. `plain` is a command that a person would run there and that leaves the mark, which shows
that the sample is real.
"""

import dataclasses
import os
import pty
import subprocess
import threading
from pathlib import Path
from typing import Callable

SECRET = "3f9a1c7e5b2d4860" + "a1b3c5d7e9f20c"


@dataclasses.dataclass
class Trick:
    name: str
    make: Callable[["Sample"], None]
    plain: list[str]
    #: What the doctor says of the history: "fail" where it finds the planted secret, else the level of its refusal.
    level: str = "fail"
    on_terminal: bool = False


class Sample:
    """A repository with a planted secret in its history, and a program that leaves a mark."""

    def __init__(self, base: Path, trick: Trick):
        self.base, self.folder, self.mark = base, base / "project", base / "mark"
        self.folder.mkdir(parents=True)
        self.program = base / "program"
        self.program.write_text(f"#!/bin/sh\necho ran >>'{self.mark}'\ncat >/dev/null 2>&1 </dev/null\nexit 0\n")
        self.program.chmod(0o755)
        self.trick = trick
        self.git("init", "--quiet", "--initial-branch=main")
        (self.folder / "keep.txt").write_text(f"PLAID_SECRET={SECRET}\n")
        self.git("add", ".")
        self.git("commit", "--quiet", "-m", "first")
        (self.folder / "keep.txt").write_text("PLAID_SECRET=\n")
        self.git("commit", "--quiet", "-am", "taken out, too late")
        trick.make(self)
        self.mark.unlink(missing_ok=True)

    def git(self, *words, folder=None, text=None) -> str:
        return subprocess.run(
            ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "protocol.file.allow=always", *words],
            cwd=folder or self.folder, input=text, check=True, capture_output=True, text=True, env=environment()).stdout.strip()

    def set(self, name, value):
        self.git("config", name, str(value))

    def run_plain(self):
        """Runs the command of a careless person."""
        command = [word.replace("$PROGRAM", str(self.program)) for word in self.trick.plain]
        if not self.trick.on_terminal:
            subprocess.run(
                command, cwd=self.folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=60, env=environment())
            return
        master, slave = pty.openpty()
        process = subprocess.Popen(
            command, cwd=self.folder, stdin=subprocess.DEVNULL, stdout=slave, stderr=slave,
            env={**environment(), "TERM": "xterm"})
        os.close(slave)
        threading.Thread(target=_drain, args=(master,), daemon=True).start()
        process.wait(timeout=60)

    def took_effect(self) -> bool:
        return self.mark.exists()


def _drain(master):
    try:
        while os.read(master, 65536):
            pass
    except OSError:
        os.close(master)


def environment():
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    return {**kept, "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_TERMINAL_PROMPT": "0"}


def signed(sample: Sample):
    """A commit with a signature, which whatever `gpg.program` names has to check."""
    tree, parent = sample.git("rev-parse", "HEAD^{tree}"), sample.git("rev-parse", "HEAD")
    person = "a <a@example.com> 1700000000 +0000"
    commit = (
        f"tree {tree}\nparent {parent}\nauthor {person}\ncommitter {person}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n"
        " aGVsbG8=\n -----END PGP SIGNATURE-----\n\nsigned\n")
    name = sample.git("hash-object", "-t", "commit", "-w", "--stdin", text=commit)
    sample.git("update-ref", "refs/heads/main", name)


def show_signature(sample):
    signed(sample)
    sample.set("log.showSignature", "true")
    sample.set("gpg.program", sample.program)


def included(sample):
    signed(sample)
    (sample.base / "more.config").write_text(f'[log]\n showSignature = true\n[gpg]\n program = {sample.program}\n')
    sample.set("include.path", sample.base / "more.config")


def pager(sample):
    sample.set("core.pager", sample.program)


def pager_of_log(sample):
    sample.set("pager.log", sample.program)


def attributes(sample, line):
    (sample.folder / ".gitattributes").write_text(line)
    (sample.folder / ".git" / "info").mkdir(exist_ok=True)
    (sample.folder / ".git" / "info" / "attributes").write_text(line)


def textconv(sample):
    attributes(sample, "*.txt diff=odd\n")
    sample.set("diff.odd.textconv", sample.program)


def diff_driver(sample):
    attributes(sample, "*.txt diff=odd\n")
    sample.set("diff.odd.command", sample.program)


def diff_external(sample):
    sample.set("diff.external", sample.program)


def clean_filter(sample):
    attributes(sample, "*.txt filter=odd\n")
    sample.set("filter.odd.clean", sample.program)
    (sample.folder / "keep.txt").write_text("changed\n")


def smudge_filter(sample):
    attributes(sample, "*.txt filter=odd\n")
    sample.set("filter.odd.smudge", sample.program)
    (sample.folder / "keep.txt").unlink()


def process_filter(sample):
    attributes(sample, "*.txt filter=odd\n")
    sample.set("filter.odd.process", sample.program)
    (sample.folder / "keep.txt").write_text("changed\n")


def fsmonitor(sample):
    sample.set("core.fsmonitor", sample.program)


def hook(sample):
    path = sample.folder / ".git" / "hooks" / "post-checkout"
    path.parent.mkdir(exist_ok=True)
    path.write_text(sample.program.read_text())
    path.chmod(0o755)


def hooks_path(sample):
    (sample.base / "hooks").mkdir()
    (sample.base / "hooks" / "post-checkout").write_text(sample.program.read_text())
    (sample.base / "hooks" / "post-checkout").chmod(0o755)
    sample.set("core.hooksPath", sample.base / "hooks")


def lazy_fetch(sample):
    """A partial clone: git fetches the objects that are missing, by a program that the configuration names."""
    sample.git("clone", "--quiet", "--bare", str(sample.folder), str(sample.base / "origin.git"), folder=sample.base)
    name = sample.git("rev-parse", "HEAD:keep.txt")
    sample.set("core.repositoryFormatVersion", 1)
    sample.set("extensions.partialClone", "origin")
    sample.set("remote.origin.url", "ssh://nowhere.invalid/x.git")
    sample.set("remote.origin.promisor", "true")
    sample.set("remote.origin.partialCloneFilter", "blob:none")
    sample.set("core.sshCommand", sample.program)
    (sample.folder / ".git" / "objects" / name[:2] / name[2:]).unlink()


def remote_helper(sample):
    lazy_fetch(sample)
    sample.set("remote.origin.url", f"ext::{sample.program}")
    sample.set("protocol.ext.allow", "always")


def work_tree(sample):
    """The work tree is elsewhere, and its attributes name what the configuration defines."""
    (sample.base / "elsewhere").mkdir()
    (sample.base / "elsewhere" / ".gitattributes").write_text("*.txt diff=odd\n")
    sample.set("core.worktree", sample.base / "elsewhere")
    sample.set("diff.odd.textconv", sample.program)


def git_file(sample):
    (sample.folder / ".git").rename(sample.base / "store")
    show_signature_in(sample, sample.base / "store")
    (sample.folder / ".git").write_text(f"gitdir: {sample.base / 'store'}\n")


def git_link(sample):
    (sample.folder / ".git").rename(sample.base / "store")
    show_signature_in(sample, sample.base / "store")
    (sample.folder / ".git").symlink_to(sample.base / "store")


def show_signature_in(sample, store):
    (sample.folder / ".git").symlink_to(store)
    show_signature(sample)
    (sample.folder / ".git").unlink()


def bare(sample):
    """The folder itself looks like a bare repository."""
    show_signature(sample)
    for part in list((sample.folder / ".git").iterdir()):
        part.rename(sample.folder / part.name)
    (sample.folder / ".git").rmdir()
    config = sample.folder / "config"
    config.write_text(config.read_text().replace("bare = false", "bare = true"))


def submodule(sample):
    """git status looks into submodules, each with a configuration of its own."""
    inner = sample.folder / "inner"
    inner.mkdir()
    sample.git("init", "--quiet", folder=inner)
    (inner / "a").write_text("a")
    sample.git("add", ".", folder=inner)
    sample.git("commit", "--quiet", "-m", "inner", folder=inner)
    (sample.folder / ".gitmodules").write_text('[submodule "inner"]\n\tpath = inner\n\turl = ./inner\n')
    sample.git("add", ".")
    sample.git("commit", "--quiet", "-m", "with a submodule")
    sample.git("config", "core.fsmonitor", str(sample.program), folder=inner)


def alternates(sample):
    """Objects of another folder; git starts a program that the configuration names for the references there."""
    sample.git("clone", "--quiet", "--bare", str(sample.folder), str(sample.base / "other.git"), folder=sample.base)
    info = sample.folder / ".git" / "objects" / "info"
    info.mkdir(exist_ok=True)
    (info / "alternates").write_text(f"{sample.base / 'other.git' / 'objects'}\n")
    sample.set("core.alternateRefsCommand", sample.program)


LOG = ["git", "log", "--patch"]

TRICKS = [
    Trick("log.showSignature", show_signature, LOG),
    Trick("include.path", included, LOG),
    Trick("core.pager", pager, LOG, on_terminal=True),
    Trick("pager.log", pager_of_log, LOG, on_terminal=True),
    Trick("textconv", textconv, LOG),
    Trick("diff.driver.command", diff_driver, ["git", "diff", "HEAD~1"]),
    Trick("diff.external", diff_external, ["git", "diff", "HEAD~1"]),
    Trick("filter.clean", clean_filter, ["git", "diff"]),
    Trick("filter.smudge", smudge_filter, ["git", "checkout", "--", "keep.txt"]),
    Trick("filter.process", process_filter, ["git", "diff"]),
    Trick("core.fsmonitor", fsmonitor, ["git", "status"]),
    Trick("hooks", hook, ["git", "checkout", "-f", "main"]),
    Trick("core.hooksPath", hooks_path, ["git", "checkout", "-f", "main"]),
    Trick("lazy fetch by core.sshCommand", lazy_fetch, LOG, level="warn"),
    Trick("lazy fetch by a remote helper", remote_helper, LOG, level="warn"),
    Trick("core.worktree", work_tree, ["git", "diff", "HEAD~1"]),
    Trick(".git is a file", git_file, LOG, level="warn"),
    Trick(".git is a link", git_link, LOG, level="warn"),
    Trick("bare repository", bare, LOG, level="skipped"),
    Trick("submodule", submodule, ["git", "status"]),
    Trick("alternates", alternates, ["git", "rev-list", "--alternate-refs"], level="warn"),
]
