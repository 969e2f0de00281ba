"""What a package gets that depends on the product Plaid alone, by URL and version: Tests/packages/consumer.

The package manager resolves it and plans its build, which takes seconds. Nothing is compiled: the plan names every module that would be.
"""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

import guides
import processes

CONSUMER = processes.ROOT / "Tests" / "packages" / "consumer"
VERSION = "0.1.0"
# What only the Sandbox, the service and the command need.
UNWANTED_PACKAGES = {"hummingbird", "grdb.swift", "swift-argument-parser"}
OWN_MODULES = {"PlaidJSON", "PlaidTypes", "PlaidKnowledge", "PlaidCore", "Plaid"}


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout[-2000:]}\n{done.stderr[-3000:]}"
    return done.stdout


@pytest.fixture(scope="module")
def repository(tmp_path_factory) -> Path:
    """The files of this checkout as a repository with a version, which refuses what a dependency by path may do."""
    folder = tmp_path_factory.mktemp("consumer") / "tartan"
    names = run(processes.ROOT, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")
    for name in filter(None, names):
        source = processes.ROOT / name
        if source.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, folder / name)
    author = ("-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
    run(folder, "git", "init", "-q")
    run(folder, "git", "add", "--all", "--force")
    run(folder, "git", *author, "commit", "-q", "-m", VERSION)
    run(folder, "git", "tag", VERSION)
    return folder


def consumer(repository: Path, name: str, traits: str = "[]") -> Path:
    folder = repository.parent / name
    shutil.copytree(CONSUMER, folder)
    manifest = folder / "Package.swift"
    text = manifest.read_text(encoding="utf-8")
    assert "traits: []" in text
    manifest.write_text(text.replace("traits: []", f"traits: {traits}"), encoding="utf-8")
    return folder


def packages(folder: Path) -> tuple[set[str], set[str]]:
    """The packages that a package resolves, and those that AsyncHTTPClient alone would resolve."""

    def below(node: dict) -> set[str]:
        return {name for child in node["dependencies"] for name in {child["identity"]} | below(child)}

    root = json.loads(run(folder, "swift", "package", "show-dependencies", "--format", "json"))
    todo, client = [root], set()
    while todo:
        node = todo.pop()
        if node["identity"] == "async-http-client":
            client |= below(node) | {node["identity"]}
        todo += node["dependencies"]
    return below(root), client


def modules(plan: str, product: str) -> tuple[set[str], set[str]]:
    """The modules of Swift and of C that a product's executable is made of, from the plan that the build would follow."""
    needs, made_by, command = {}, {}, None
    for line in plan.split("\ncommands:\n", 1)[1].splitlines():
        if named := re.match(r'  "(.*)":$', line):
            command = named[1]
            needs[command] = []
        elif listed := re.match(r"    (inputs|outputs): \[(.*)\]$", line):
            files = re.findall(r'"([^"]*)"', listed[2])
            if listed[1] == "inputs":
                needs[command] += files
            else:
                made_by |= dict.fromkeys(files, command)
    todo = [name for name in needs if re.match(rf"C\.{product}-.*\.exe$", name)]
    assert len(todo) == 1, todo
    reached = set()
    while todo:
        command = todo.pop()
        if command not in reached:
            reached.add(command)
            todo += [made_by[file] for file in needs[command] if file in made_by]
    swift = {found[1] for name in reached if (found := re.match(r"C\.(.+?)-[^/]*\.module$", name))}
    objects = {found[1] for name in reached if (found := re.search(r"/(\w+)\.build/.*\.o$", name)) and not name.startswith("C.")}
    return swift, objects - swift


def test_the_sdk_alone_brings_little(repository, pytestconfig):
    folder = consumer(repository, "alone")
    found, client = packages(folder)
    assert not found & UNWANTED_PACKAGES, sorted(found)
    # Metrics is the only package that a user of the HTTP client does not have already.
    assert found - client == {"tartan", "swift-metrics"}, sorted(found - client)
    run(folder, "swift", "build", "--print-manifest-job-graph")
    swift, c = modules((folder / ".build" / "debug.yaml").read_text(encoding="utf-8"), "Consumer")
    ours = {path.name for path in (processes.ROOT / "Sources").iterdir()}
    assert (swift | c) & ours == OWN_MODULES
    assert not [name for name in swift | c if re.search("Hummingbird|GRDB|ArgumentParser|LibPQ", name)], sorted(swift | c)
    with pytestconfig.pluginmanager.getplugin("capturemanager").global_and_fixture_disabled():
        print(
            f"\na package that uses Plaid alone: {len(found)} packages ({len(client)} of them AsyncHTTPClient and its own), "
            f"{len(swift - {'Consumer'})} Swift and {len(c)} C modules")


@pytest.mark.parametrize("traits, brought", [
    ('["Sandbox"]', {"hummingbird", "grdb.swift"}),
    ('[.defaults]', UNWANTED_PACKAGES),
])
def test_a_trait_brings_what_its_products_need(repository, traits, brought):
    found, _ = packages(consumer(repository, "traits-" + "".join(filter(str.isalpha, traits)), traits))
    assert found & UNWANTED_PACKAGES == brought, sorted(found)


def test_its_program_fits_the_sdk(tmp_path):
    command = [
        "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-I", str(guides.BUILT / "Modules"), *guides.module_maps(),
        str(CONSUMER / "Sources" / "Consumer" / "main.swift")]
    run(tmp_path, *command)


def test_a_plan_with_an_unwanted_module_is_found_out():
    plan = (
        "tools:\n\ncommands:\n"
        '  "C.Consumer-x86_64-unknown-linux-gnu-debug.exe":\n    inputs: ["/b/Consumer.build/main.swift.o"]\n    outputs: ["/b/Consumer"]\n'
        '  "C.Consumer-x86_64-unknown-linux-gnu-debug.module":\n    inputs: ["/b/Hummingbird.swiftmodule"]\n'
        '    outputs: ["/b/Consumer.build/main.swift.o"]\n'
        '  "C.Hummingbird-x86_64-unknown-linux-gnu-debug.module":\n    inputs: ["/b/CShim.build/shim.c.o"]\n'
        '    outputs: ["/b/Hummingbird.swiftmodule"]\n'
        '  "/b/CShim.build/shim.c.o":\n    inputs: ["/s/shim.c"]\n    outputs: ["/b/CShim.build/shim.c.o"]\n'
        '  "C.GRDB-x86_64-unknown-linux-gnu-debug.module":\n    inputs: []\n    outputs: ["/b/GRDB.swiftmodule"]\n')
    assert modules(plan, "Consumer") == ({"Consumer", "Hummingbird"}, {"CShim"})
