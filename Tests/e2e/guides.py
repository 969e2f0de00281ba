"""The code blocks of the guides, each run as a reader would run them.

The blocks of one language on a page are one program, in order: what the first one defines, the next may use. A block's
first line tells the language, and after it how it is run:

    ```sh, ```python, ```js, ```swift     run against a Sandbox that has an Item
    ```js page                            a page's main.js: run in Chromium, where a user leaves Link and then connects a bank
    ```js next                            files of a Next.js application, named in their first lines; try.mjs is run against it
    ```swift test                         tests of Swift Testing, run as a test target's; each has a Sandbox of its own
    ```js browser                         parsed by Node: it needs a page
    ```swift package                      parsed by the Swift package manager's compiler: a part of a Package.swift
    ```json                               parsed
    ```text                               no code: output, or a picture
"""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import bundle
import processes
from node import node

FOLDER = processes.ROOT / "docs" / "guides"
# The landing page and the articles of the SDK's reference, and the steps of its tutorial.
CATALOG = processes.ROOT / "Sources" / "Plaid" / "Plaid.docc"
BUILT = processes.ROOT / ".build" / "debug"
RUN = ("sh", "python", "js", "swift", "js page", "js next", "swift test")
# Kinds whose surroundings have a service, whether or not the text speaks of one.
SERVED = ("js page", "js next")
PYTHON = processes.ROOT / ".build-e2e" / "venv-46" / "bin" / "python"
OTHER = ("js browser", "swift package", "json", "text")


@dataclass(frozen=True)
class Block:
    page: str
    line: int
    kind: str
    text: str


class Broken(AssertionError):
    """A block that does not do what its page says."""


def blocks(path: Path) -> list[Block]:
    found, kind, start, lines = [], None, 0, []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        fence = re.match(r"^(\s*)```(.*)$", line)
        if not fence:
            lines.append(line)
        elif kind is None:
            if fence[1]:
                raise Broken(f"{path.name}:{number}: a code block is indented, so nobody runs it")
            kind, start, lines = fence[2].strip(), number, []
            if kind not in RUN + OTHER:
                raise Broken(f"{path.name}:{number}: no test knows how to run a block of {kind or 'no language'}")
        else:
            found.append(Block(path.name, start, kind, "\n".join(lines) + "\n"))
            kind = None
    if kind is not None:
        raise Broken(f"{path.name}:{start}: the code block has no end")
    return found


class Runner:
    """Runs the programs of one page in a folder of its own."""

    def __init__(self, folder: Path, environment: dict):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        command = folder / "bin"
        command.mkdir(exist_ok=True)
        (command / "tartan").symlink_to(processes.executable())
        self.environment = {**os.environ, **environment, "PATH": f"{command}:{os.environ['PATH']}"}

    def run(self, kind: str, parts: list[Block]):
        getattr(self, "_" + kind.replace(" ", "_"))(parts)

    def _sh(self, parts):
        # A step of a pipe that fails counts too.
        self._program(parts, "page.sh", "set -euo pipefail\n", ["bash", "page.sh"])

    def _python(self, parts):
        self._program(parts, "page.py", "", [str(PYTHON), "page.py"])

    def _js(self, parts):
        self._program(parts, "page.mjs", "", ["node", "page.mjs"])

    def _js_page(self, parts):
        runner = Path(__file__).resolve().parent / "guide_page.py"
        (self.folder / "page").mkdir()
        self._program(parts, "page/main.js", "", [str(PYTHON), str(runner), "page"])

    def _js_next(self, parts):
        application = self.folder / "application"
        application.mkdir()
        for part in parts:
            named = re.match(r"// ([\w./\[\]-]+\.m?js)\n", part.text)
            if not named:
                raise Broken(f"{part.page}:{part.line}: the first line must name the file, as in // app/api/x/route.js")
            file = application / named[1]
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(part.text, encoding="utf-8")
        if not (application / "try.mjs").is_file():
            raise Broken(f"{parts[0].page}: no block is called try.mjs, so that nobody runs the application")
        bundle.next_application(application)
        names = {name: value for name, value in self.environment.items() if name.startswith(("TARTAN_", "PLAID_"))}
        with node(bundle.STAND_INS / "next-handlers.mjs", application, SESSION_SECRET="only for this run", **names) as url:
            self.environment |= {"APP_URL": url, "SESSION_SECRET": "only for this run"}
            self._check(parts, ["node", str(application / "try.mjs")])

    def _swift(self, parts):
        # A file called main.swift is a program. Its modules are those that the package has built already.
        self._program(parts, "main.swift", "", [*self._swiftc(), "main.swift", *self._linking(), "-o", "page"])
        self._check(parts, ["./page"])

    def _swift_test(self, parts):
        # The library for test targets is no part of the executable; it is one file.
        trait = processes.ROOT / "Sources" / "PlaidSandboxTesting" / "PlaidSandboxTrait.swift"
        library = ["-parse-as-library", "-enable-upcoming-feature", "InternalImportsByDefault", "-emit-module",
                   "-emit-object", "-module-name", "PlaidSandboxTesting", str(trait), "-o", "PlaidSandboxTesting.o"]
        self._check(parts, ["swiftc", "-swift-version", "6", "-I", str(BUILT / "Modules"), *module_maps(), *library])
        # What the package manager writes for a test target.
        (self.folder / "runner.swift").write_text(
            "import Testing\n@main struct Runner {\n"
            "    static func main() async { await Testing.__swiftPMEntryPoint() as Never }\n}\n")
        self._program(parts, "tests.swift", "", [
            *self._swiftc(), "-parse-as-library", "-I", ".", "tests.swift", "runner.swift", "PlaidSandboxTesting.o",
            *self._linking(), "-o", "tests"])
        self._check(parts, ["./tests", "--testing-library", "swift-testing"])

    def _swiftc(self) -> list[str]:
        return ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Page",
                "-I", str(BUILT / "Modules"), *module_maps()]

    def _linking(self) -> list[str]:
        objects = (BUILT / "tartan.product" / "Objects.LinkFileList").read_text().splitlines()
        wanted = [name.strip("'\"") for name in objects if "/TartanCommand.build/" not in name]
        (self.folder / "objects").write_text("".join(f'"{name}"\n' for name in wanted))
        return ["@objects", "-lpq", "-lsqlite3", "-lz", "-lstdc++"]

    def _js_browser(self, parts):
        for part in parts:
            self._program([part], "browser.mjs", "", ["node", "--check", "browser.mjs"])

    def _swift_package(self, parts):
        for part in parts:
            lines = part.text.strip().rstrip(",")
            self._program([part], "manifest.swift", "", ["swiftc", "-parse", "manifest.swift"],
                          text=f"let part: [Any] = [\n{lines}\n]\n")

    def _json(self, parts):
        for part in parts:
            try:
                json.loads(part.text)
            except json.JSONDecodeError as error:
                raise Broken(f"{part.page}:{part.line}: {error}") from error

    def _text(self, parts):
        """Nothing to run."""

    def _program(self, parts, name, head, command, text=None):
        (self.folder / name).write_text(head + (text or "\n".join(part.text for part in parts)), encoding="utf-8")
        self._check(parts, command)

    def _check(self, parts, command):
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=240)
        if done.returncode != 0:
            lines = ", ".join(str(part.line) for part in parts)
            raise Broken(
                f"{parts[0].page}, blocks of {parts[0].kind} in lines {lines}: exit {done.returncode}\n"
                f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}")


def module_maps() -> list[str]:
    """Where the package's C modules are described, as its own build was told."""
    text = (processes.ROOT / ".build" / "debug.yaml").read_text()
    found = re.findall(r"-fmodule-map-file=([^\",]+)", text)
    return [flag for path in sorted(set(found)) for flag in ("-Xcc", f"-fmodule-map-file={path}")]
