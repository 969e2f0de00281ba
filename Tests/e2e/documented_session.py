"""Types the lines of a page of the documentation, as they stand, in a folder that is a copy of what they need.

Usage: documented_session.py FOLDER PAGE. Started where the usual ports are free; `tartan` is found by its name. A line that
runs until it is stopped is started, and must be ready and alive; every other line must succeed. Prints one line of JSON for
each, and fails at the first that does not do what it says.
"""

import json
import os
import queue
import re
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import documentation
import documented_stages

READY_SECONDS = 60
LINE_SECONDS = 120
# Commands that run until they are stopped: the ports that they take, and what they print when they are ready; those that say
# nothing of the kind are ready when their ports are open.
SERVERS = {
    "tartan sandbox": ({8181}, None), "tartan serve": ({8080}, None), "tartan dev": ({8181, 8080}, "Ctrl-C stops"),
    "tartan listen": (set(), "Listening"), "tartan link": (set(), "/link/"), "node": ({3000}, None),
}


class LineFailed(Exception):
    """A line that is not as the page has it."""


class Server:
    """A line that runs until it is stopped, with everything that it prints."""

    def __init__(self, line: str, environment: dict, folder: Path, ports: set[int]):
        self.line, self.ports = line, ports
        self.printed, self._lines = "", queue.Queue()
        self.process = subprocess.Popen(
            ["bash", "-c", line], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, start_new_session=True)
        threading.Thread(target=self._drain, daemon=True).start()

    def _drain(self):
        for text in self.process.stdout:
            self._lines.put(text)

    def read(self) -> str:
        while not self._lines.empty():
            self.printed += self._lines.get()
        return self.printed

    def wait_until_ready(self, sign: str | None):
        deadline = time.monotonic() + READY_SECONDS
        while time.monotonic() < deadline:
            self.read()
            if self.process.poll() is not None:
                time.sleep(0.2)
                raise LineFailed(f"`{self.line}` ended with {self.process.returncode}:\n{self.read()}")
            if sign in self.printed if sign else all(accepts(port) for port in self.ports):
                # One that fails after its first words is not ready.
                if sign is None or self.process.poll() is None and not self._fails_soon():
                    return
            time.sleep(0.05)
        raise LineFailed(f"`{self.line}` is not ready:\n{self.printed}")

    def _fails_soon(self) -> bool:
        try:
            self.process.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            return False
        return True

    def stop(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            raise LineFailed(f"`{self.line}` does not stop") from None


def accepts(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


class Application(BaseHTTPRequestHandler):
    """The reader's application: takes every webhook at port 3000."""

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


class Session:
    """A reader's terminals: one folder, one set of variables, and what runs beside them."""

    def __init__(self, folder: Path, page: str):
        self.folder, self.page = folder, page
        home = folder / "home"
        home.mkdir(exist_ok=True)
        # curl as it stands, but an error of HTTP fails the line.
        (home / ".curlrc").write_text("silent\nshow-error\nfail-with-body\n")
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PLAID_", "TARTAN_", "XDG_"))
        } | {"HOME": str(home)}
        self.first_environment = dict(self.environment)
        self.servers: list[Server] = []
        self.values: dict[str, str] = {}

    def run(self, text: str) -> str:
        """Runs a line that ends by itself, and keeps the variables that it sets."""
        text = self.filled_in(text)
        with tempfile.NamedTemporaryFile() as after:
            script = f"set -a\n{text}\n__code=$?\nenv -0 > {after.name}\nexit $__code"
            process = subprocess.Popen(
                ["bash", "-c", script], cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.PIPE, text=True, start_new_session=True)
            try:
                printed, errors = process.communicate(timeout=LINE_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                raise LineFailed(f"`{text}` does not end:\n{''.join(process.communicate())}") from None
            set_now = dict(one.split("=", 1) for one in Path(after.name).read_text().split("\0") if "=" in one)
        self.environment = {name: value for name, value in set_now.items() if name not in ("__code", "_", "SHLVL")}
        if process.returncode != 0:
            raise LineFailed(f"`{text}` ended with {process.returncode}:\n{printed}{errors}")
        return printed

    def start(self, text: str) -> Server:
        """Starts a line that runs until it is stopped; what stands in its way ends first, as a reader would do."""
        text = self.filled_in(text)
        kind = server_kind(text)
        ports, sign = SERVERS[kind]
        if "--json" in text:
            sign = '"url"'
        for other in [one for one in self.servers if one.ports & ports or server_kind(one.line) == kind]:
            self.stop(other)
        server = Server(text, self.environment, self.folder, ports)
        self.servers.append(server)
        server.wait_until_ready(sign)
        # "Paste the export lines."
        for words in map(shlex.split, re.findall(r"^export (\w+=.+)$", server.printed, re.MULTILINE)):
            self.environment |= dict(word.split("=", 1) for word in words)
        return server

    def open_terminal(self):
        """A new terminal, which knows nothing of the variables of the others."""
        self.environment = dict(self.first_environment)

    def ensure(self, text: str):
        """Has a server running, this one and no other on its ports."""
        if not any(one.line == text and one.process.poll() is None for one in self.servers):
            self.start(text)

    def stop(self, server: Server):
        self.servers.remove(server)
        server.stop()

    def filled_in(self, text: str) -> str:
        for name in documentation.PLACEHOLDERS:
            if name in self.values:
                text = re.sub(rf"(?<![\w$-]){name}(?![\w=])", self.values[name], text)
        return text

    def type(self, line: documentation.Line) -> str:
        documented_stages.prepare(self, line)
        if server_kind(line.text) is None:
            self.run(line.text)
            return "ran"
        server = self.start(line.text)
        if server_kind(line.text) == "tartan link":
            self.finish_link(server)
        return "started"

    def finish_link(self, server: Server):
        """The person at the browser, whom the Sandbox can play."""
        self.run("tartan sandbox trigger link-completed")
        code = server.process.wait(timeout=LINE_SECONDS)
        self.servers.remove(server)
        if code != 0:
            raise LineFailed(f"`{server.line}` ended with {code}:\n{server.read()}")

    def check_servers(self):
        for server in self.servers:
            if server.process.poll() is not None:
                raise LineFailed(f"`{server.line}` ended by itself:\n{server.read()}")

    def close(self):
        for server in list(self.servers):
            self.stop(server)


def server_kind(text: str) -> str | None:
    """Which of the servers a line runs; `None` for one that ends by itself."""
    last = text.split("&&")[-1].split()
    if last[:2] == ["tartan", "sandbox"]:
        return None if last[2:] and not last[2].startswith(("-", "#")) else "tartan sandbox"
    words = " ".join(last[:2])
    return words if words in SERVERS else "node" if last[:1] == ["node"] else None


def main(folder: Path, page: str):
    if page != "examples/README.md":
        threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", 3000), Application).serve_forever, daemon=True).start()
    session = Session(folder, page)
    try:
        for line in documentation.lines(page, folder):
            if documentation.left_out(line):
                continue
            how = session.type(line)
            session.check_servers()
            print(json.dumps({"line": line.command, "how": how}), flush=True)
    except LineFailed as failure:
        print(f"{page}: {failure}", file=sys.stderr)
        sys.exit(1)
    finally:
        session.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
