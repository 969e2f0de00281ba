"""Measures how long the SDK takes to build, as an application that depends on it sees it.

Usage: build_times.py [debug] [release]

An application of one file is made in .build-bench/application. Everything is built once; then the products of the SDK's own
modules are removed and built again (the dependencies stay), and last one line of the application is changed.
"""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
APPLICATION = ROOT / ".build-bench" / "application"
MODULES = ["PlaidJSON", "PlaidTypes", "PlaidCore", "Plaid"]
# CPU-seconds on two cores for the modules above, and seconds for the edit.
TARGETS = {"debug": 60, "release": 150}
EDIT_TARGET = 3

MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "application",
    dependencies: [.package(path: "../..")],
    targets: [.executableTarget(name: "application", dependencies: [.product(name: "Plaid", package: "PACKAGE")])]
)
"""
SOURCE = """import Plaid

let cursor = "EDIT"
let request = TransactionsSyncRequest(accessToken: "access-sandbox-1", cursor: cursor)
print(type(of: request))
"""


def write(edit):
    sources = APPLICATION / "Sources" / "application"
    sources.mkdir(parents=True, exist_ok=True)
    # A package at a path is known by the name of its folder.
    (APPLICATION / "Package.swift").write_text(MANIFEST.replace("PACKAGE", ROOT.name.lower()))
    (sources / "main.swift").write_text(SOURCE.replace("EDIT", edit))


def build(configuration):
    """Wall seconds and CPU-seconds of one `swift build`."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    environment = {name: value for name, value in os.environ.items() if name != "TARTAN_STRICT"}
    done = subprocess.run(
        ["swift", "build", "--configuration", configuration, "--package-path", str(APPLICATION)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
    if done.returncode != 0:
        sys.exit(f"the application does not build:\n{done.stdout[-3000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.monotonic() - start, cpu


def forget_modules(configuration):
    products = APPLICATION / ".build" / configuration
    for module in MODULES:
        # What the build planned stays (the lists of files); what it made goes.
        for made in (products / f"{module}.build").rglob("*"):
            if made.is_file() and made.suffix in (".o", ".d", ".dia", ".swiftdeps", ".swiftmodule", ".priors"):
                made.unlink()
        for left in (products / "Modules").glob(f"{module}.*"):
            left.unlink()


def verdict(value, target):
    return f"{'met' if value <= target else 'MISSED'}, target ≤ {target}"


def main():
    for configuration in sys.argv[1:] or ["debug", "release"]:
        write("first")
        build(configuration)
        forget_modules(configuration)
        wall, cpu = build(configuration)
        print(
            f"clean {configuration} build of {', '.join(MODULES)}: {cpu:.0f} CPU-s, {wall:.0f} s "
            f"({verdict(cpu, TARGETS[configuration])} CPU-s)", flush=True)
        if configuration == "debug":
            edits = []
            for edit in ("second", "third", "fourth"):
                write(edit)
                edits.append(build(configuration)[0])
            edit = sorted(edits)[1]
            print(
                f"an application's edit of one line, debug: {edit:.1f} s ({verdict(edit, EDIT_TARGET)} s)", flush=True)


if __name__ == "__main__":
    main()
