"""`clients/node`: the packed tarball, installed without a network in a fresh folder and used without Swift on PATH.

Jest and Vitest are not installed: small programs in `stand_ins` treat the adapters as they do. node:test and TypeScript are real.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile

import pytest

import processes
from client_checks import (
    CLIENTS, PROBES, ClientChecks, Probe, finds_on_path, folder_of_commands, shows_the_log_of_failed_tests_only)

STAND_INS = PROBES.with_name("stand_ins")
SCRIPT = processes.ROOT / "scripts" / "package-node"


def pack(binary, out) -> str:
    done = subprocess.run([str(SCRIPT), str(binary), str(out), "--development"], capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def small_binary(folder):
    """An executable for tests of the tarball itself, which need not carry a whole one."""
    program = folder / "tartan"
    program.write_text("#!/bin/sh\necho small\n")
    program.chmod(0o755)
    return program


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return folder_of_commands(
        tmp_path_factory.mktemp("commands") / "commands", "node", "npm", "sh", "sleep", "tsc", "dirname", "sed", "uname")


@pytest.fixture(scope="module")
def probe(tmp_path_factory, path):
    """A fresh folder with the example and the installed package, which carries the executable."""
    folder = tmp_path_factory.mktemp("node")
    binary = shutil.copy(processes.executable(), folder / "tartan")
    if shutil.which("strip"):
        subprocess.run(["strip", binary], check=True)
    tarball = pack(binary, folder / "packed")
    os.unlink(binary)
    application = folder / "application"
    shutil.copytree(CLIENTS / "node" / "example", application)
    for one in PROBES.glob("*.*js"):
        shutil.copy(one, application)
    probe = Probe(
        application, path, ["node", str(application / "probe.mjs")], npm_config_cache=str(folder / "cache"),
        npm_config_offline="true")
    probe.run(["npm", "install", "--no-audit", "--no-fund", tarball])
    return probe


def install_vitest(folder):
    package = folder / "node_modules" / "vitest"
    package.mkdir(exist_ok=True)
    shutil.copy(STAND_INS / "vitest.mjs", package / "index.mjs")
    (package / "index.d.ts").write_text("export interface ProvidedContext {}\n")
    (package / "package.json").write_text(json.dumps({
        "name": "vitest", "version": "0.0.0", "types": "./index.d.ts",
        "exports": {"types": "./index.d.ts", "default": "./index.mjs"}}))


class TestNode(ClientChecks):
    pass


def test_the_example_suite(probe):
    text = probe.run(["node", "--test", "budget.test.mjs"])
    assert "# pass 7" in text and "# fail 0" in text, text


def test_the_command_is_installed(probe):
    assert probe.run(["node_modules/.bin/tartan", "--version"]).startswith("tartan ")


def test_the_executable_is_found(probe, tmp_path):
    """A package without its executable, as on another platform, uses the one on PATH."""
    shutil.copytree(probe.folder, tmp_path / "application", ignore=shutil.ignore_patterns("bin", ".bin"), symlinks=True)
    (tmp_path / "path").mkdir()
    copy = tmp_path / "application"
    finds_on_path(Probe(copy, probe.path, ["node", str(copy / "probe.mjs")]), tmp_path / "path")


def test_commonjs_and_modules_export_the_same(probe):
    program = """
        import { createRequire } from 'node:module'
        import * as exported from 'tartan-sandbox'
        const required = createRequire(process.cwd() + '/x.cjs')('tartan-sandbox')
        if (Object.keys(required).some((name) => required[name] !== exported[name])) throw new Error('they differ')
        if (Object.keys(exported).length !== Object.keys(required).length) throw new Error('they differ')
        console.log(Object.keys(exported).join(' '))
    """
    names = probe.run(["node", "--input-type=module", "-e", program]).split()
    assert "Sandbox" in names and "PlaidError" not in names


def test_the_types_fit_the_code(probe):
    """The declarations compile, refuse what is wrong, and name every class and method that there is."""
    install_vitest(probe.folder)
    shutil.copy(PROBES / "types.ts", probe.folder)
    listing = """
        const all = require('tartan-sandbox')
        for (const [name, value] of Object.entries(all)) {
          const isClass = /^class/.test(value.toString())
          const names = isClass ? Object.getOwnPropertyNames(value.prototype).filter((one) => one !== 'constructor') : []
          const fixed = isClass ? Object.getOwnPropertyNames(value).filter((one) => !/^(length|name|prototype)$/.test(one)) : []
          console.log(JSON.stringify([name, isClass, names, fixed]))
        }
    """
    lines = ["import * as all from 'tartan-sandbox'"]
    for text in probe.run(["node", "-e", listing]).splitlines():
        name, is_class, methods, fixed = json.loads(text)
        lines.append(f"void all.{name}")
        if is_class:
            internal = {"Webhook": {"isSettled", "matches", "toString"}}.get(name, set())
            lines += [f"export type {name}_{method} = all.{name}['{method}']" for method in methods if method not in internal]
            lines += [f"void all.{name}.{method}" for method in fixed]
    assert len(lines) > 40
    (probe.folder / "members.ts").write_text("\n".join(lines) + "\n")
    options = ["--noEmit", "--strict", "--target", "es2022", "--lib", "es2022"]
    for modules, resolution in (("node16", "node16"), ("commonjs", "node")):
        probe.run(["tsc", *options, "--module", modules, "--moduleResolution", resolution, "types.ts", "members.ts"])


def needs_node(probe, *version: int):
    """Debian 12's own Node 18 lacks some of what node:test offers."""
    found = [int(part) for part in probe.run(["node", "--version"]).strip().lstrip("v").split(".")]
    if found < list(version):
        pytest.skip(f"node:test offers this from Node {'.'.join(map(str, version))}")


def test_node_test_shows_the_log_of_a_failed_test(probe):
    needs_node(probe, 20, 12)
    text = probe.run(["node", "--test", "failing.test.mjs"], code=1)
    assert "# pass 1" in text and "# fail 1" in text, text
    shows_the_log_of_failed_tests_only(text)


def test_limits_hold_with_fake_timers(probe):
    needs_node(probe, 20, 12)
    program = """
        import { mock } from 'node:test'
        import { Sandbox, SandboxTimeout } from 'tartan-sandbox'
        const bank = await Sandbox.start()
        mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'setImmediate', 'Date'], now: 0 })
        const item = await bank.item()
        await item.trigger('login-required')
        await bank.webhooks.waitFor('ITEM/ERROR')
        const late = await bank.webhooks.waitFor('NEVER', { timeoutMs: 200 }).catch((error) => error)
        await item.fault('timeout', { seconds: 60 })
        const slow = await item.call('/accounts/get', {}, { timeoutMs: 200 }).catch((error) => error)
        if (!(late instanceof SandboxTimeout) || !(slow instanceof SandboxTimeout)) throw new Error(`${late} ${slow}`)
        await bank.stop()
    """
    probe.run(["node", "--input-type=module", "-e", program])


@pytest.mark.parametrize("is_shared", [True, False])
def test_the_adapter_for_jest(probe, is_shared):
    environment = probe.folder / "node_modules" / "jest-environment-node"
    environment.mkdir(exist_ok=True)
    (environment / "index.js").write_text(
        "exports.TestEnvironment = class { constructor() { this.global = {} } async setup() {} async teardown() {} }\n")
    config = {"testEnvironment": "tartan-sandbox/jest/environment", "setupFilesAfterEnv": ["tartan-sandbox/jest/setup"]}
    if is_shared:
        config |= {"globalSetup": "tartan-sandbox/jest/global-setup", "globalTeardown": "tartan-sandbox/jest/global-teardown"}
    (probe.folder / "jest.config.json").write_text(json.dumps(config))
    text = probe.run(["node", str(STAND_INS / "jest.cjs"), "jest.config.json", "jest.test.cjs", "jest.test.cjs"], code=1)
    assert text.count("failed: fails on purpose") == 2 and text.count("passed: passes") == 2, text
    shows_the_log_of_failed_tests_only(text)
    assert len(set(re.findall(r"Sandbox at (\S+)", text))) == (1 if is_shared else 2)


@pytest.mark.parametrize("is_shared", [True, False])
def test_the_adapter_for_vitest(probe, is_shared):
    install_vitest(probe.folder)
    setup = ["--setup", "tartan-sandbox/vitest/global-setup"] if is_shared else []
    text = probe.run(
        ["node", "node_modules/vitest/index.mjs", *setup, "vitest.test.mjs", "vitest.test.mjs"], code=1)
    assert text.count("failed: fails on purpose") == 2 and text.count("passed: passes") == 2, text
    shows_the_log_of_failed_tests_only(text)
    assert len(set(re.findall(r"Sandbox at (\S+)", text))) == (1 if is_shared else 2)


def test_the_tarball_is_reproducible(tmp_path):
    """Two builds have the same bytes, whatever the umask and the times of the files."""
    binary = small_binary(tmp_path)
    first = pack(binary, tmp_path / "first")
    os.utime(binary, (1, 1))
    before = os.umask(0o077)
    try:
        second = pack(binary, tmp_path / "second")
    finally:
        os.umask(before)
    digests = {hashlib.sha256(open(one, "rb").read()).hexdigest() for one in (first, second)}
    assert len(digests) == 1


def test_the_tarball_has_what_npm_would_pack(tmp_path, path):
    """`npm pack` reads `files` of package.json; the script copies. Both must agree, also on what `exports` names."""
    tarball = pack(small_binary(tmp_path), tmp_path / "packed")
    with tarfile.open(tarball) as archive:
        modes = {one.name.removeprefix("package/"): one.mode for one in archive if one.isfile()}
        archive.extractall(tmp_path / "unpacked")
    package = tmp_path / "unpacked" / "package"
    listed = json.loads(Probe(package, path, []).run(["npm", "pack", "--dry-run", "--json", "--offline"]))[0]["files"]
    assert {one["path"] for one in listed} == modes.keys()
    assert modes["bin/tartan"] == 0o755
    manifest = json.loads((package / "package.json").read_text())
    named = [manifest["main"], manifest["types"], *manifest["bin"].values()]
    for target in manifest["exports"].values():
        named += [target] if isinstance(target, str) else target.values()
    assert {one.removeprefix("./") for one in named} <= modes.keys()


def test_versions_agree():
    version = json.loads((CLIENTS / "node" / "package.json").read_text())["version"]
    source = (processes.ROOT / "Sources" / "TartanCommand" / "TartanVersion.swift").read_text()
    assert f'"{version}"' in source


@pytest.mark.parametrize("content, mode, reason", [
    (None, 0, "not an executable file"),
    (b"#!/bin/sh\n", 0o644, "not an executable file"),
    (b"#!/bin/sh\n", 0o755, "not an executable for Linux on x64"),
    (b"\x7fELF\x02\x01\x01" + bytes(11) + b"\xb7\x00", 0o755, "not an executable for Linux on x64"),
    ("debug", 0o755, "needs the Swift runtime"),
], ids=["missing", "text", "script", "arm64", "debug"])
def test_what_users_could_not_run_is_not_packed(tmp_path, content, mode, reason):
    program = tmp_path / "tartan"
    if content == "debug":
        # What such a build is: a program that the Swift runtime's library has to be loaded for.
        build = {"cwd": tmp_path, "check": True, "text": True, "timeout": 60}
        subprocess.run(["cc", "-shared", "-o", "libswiftCore.so", "-x", "c", "-"], input="", **build)
        subprocess.run(
            ["cc", "-o", str(program), "-x", "c", "-", "-Wl,--no-as-needed", "-L.", "-lswiftCore"],
            input="int main(void) { return 0; }\n", **build)
    elif content is not None:
        program.write_bytes(content)
        program.chmod(mode)
    done = subprocess.run([str(SCRIPT), str(program), str(tmp_path / "out")], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1 and reason in done.stderr, done.stderr
    assert not (tmp_path / "out").exists()


def test_the_readme_example(probe):
    """Runs with a stand-in for the package `plaid`, which reads the configuration as that does."""
    package = probe.folder / "node_modules" / "plaid"
    package.mkdir(exist_ok=True)
    (package / "index.js").write_text("""
        exports.Configuration = class { constructor(given) { Object.assign(this, given) } }
        exports.PlaidApi = class {
          constructor(configuration) { this.configuration = configuration }
          async accountsGet(body) {
            const { basePath, baseOptions } = this.configuration
            const response = await fetch(basePath + '/accounts/get', {
              method: 'POST', headers: { ...baseOptions.headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body),
            })
            if (!response.ok) throw new Error((await response.json()).error_code)
            return response.json()
          }
        }
    """)
    readme = (CLIENTS / "node" / "README.md").read_text(encoding="utf-8")
    (probe.folder / "readme.test.mjs").write_text(re.search(r"```js\n(.*?)```", readme, re.DOTALL)[1], encoding="utf-8")
    text = probe.run(["node", "--test", "readme.test.mjs"])
    assert "# pass 1" in text, text
