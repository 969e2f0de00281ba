"""Builds packages, and small programs that stand in for `tartan` where only the packing matters."""

import os
import shutil
import subprocess
from pathlib import Path

import processes

ROOT = processes.ROOT
PACKAGE = ROOT / "scripts" / "package"
STAGE = ROOT / "scripts" / "stage"

STAND_IN = r"""
#include <stdio.h>
#include <string.h>
%(declaration)s
int main(int count, char **words) {
    if (count < 2) return 64;
    if (!strcmp(words[1], "--version")) puts("tartan %(version)s (Plaid's API)");
    else if (!strcmp(words[1], "manual")) puts(".TH TARTAN 1\n.SH NAME\ntartan \\- stand-in");
    else if (!strcmp(words[1], "completions")) puts("#compdef tartan");
    else if (!strcmp(words[1], "init")) {
        FILE *file = fopen("tartan.yaml", "w");
        if (!file) return 1;
        fputs("# Paths are relative to the folder of this file.\n\ndatabase: tartan.sqlite\n", file);
        fclose(file);
    } else return 64;
    %(use)s
    return 0;
}
"""


def stand_in(folder: Path, version: str = "0.1.0", zlib: bool = False) -> Path:
    """A program that prints what packing reads of `tartan`; with `zlib` it needs a library besides the C library."""
    folder.mkdir(parents=True, exist_ok=True)
    source = folder / "tartan.c"
    source.write_text(STAND_IN % {
        "version": version, "declaration": "const char *zlibVersion(void);" if zlib else "",
        "use": "if (!zlibVersion()) return 1;" if zlib else ""})
    compiler = shutil.which("cc") or shutil.which("clang") or "cc"
    subprocess.run([compiler, "-o", folder / "tartan", source, *(["-lz"] if zlib else [])], check=True)
    return folder / "tartan"


def pack(binary: Path, out: Path, *options: str, **variables: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(PACKAGE), str(binary), str(out), *options], capture_output=True, text=True, timeout=600,
        env={**os.environ, **variables})


def packed(binary: Path, out: Path, *options: str, **variables: str) -> Path:
    """The folder with the packages of a binary."""
    done = pack(binary, out, *options, **variables)
    assert done.returncode == 0, done.stderr
    return out


def one(folder: Path, pattern: str) -> Path:
    found = list(folder.glob(pattern))
    assert len(found) == 1, found
    return found[0]


def output(*command, **options) -> str:
    """What a command prints; one that fails raises with its words."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=120, **options)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout
