"""`tartan listen --json` as a process whose lines the tests wait for."""

import json
import socket
import threading
import time

import processes


class Listener:
    """Everything that a listener has printed so far, as JSON."""

    def __init__(self, url: str, *options: str):
        self.process = processes.TartanProcess(["listen", "--json", "--url", url, *options])
        self.lines = [self.process.announcement]

    def wait_for(self, seconds: float = 20, after: int = 0, **members) -> dict:
        """The first line with these members, not counting the first `after` lines."""
        deadline = time.monotonic() + seconds
        seen = after
        while True:
            for line in self.lines[seen:]:
                if all(line.get(name) == value for name, value in members.items()):
                    return line
            seen = len(self.lines)
            text = self.process.line(max(0.01, deadline - time.monotonic()))
            if text.startswith("{"):
                self.lines.append(json.loads(text))
            elif time.monotonic() > deadline or not self.process.alive:
                raise TimeoutError(f"no {members} within {seconds} s; there were {self.lines}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stop()


class Stalled:
    """A server on loopback that takes connections and never answers."""

    def __init__(self):
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}/webhook"
        self.connections = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                self.connections.append(self._server.accept()[0])
            except OSError:
                return

    def close(self):
        self._server.close()
        for connection in self.connections:
            connection.close()
