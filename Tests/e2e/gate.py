"""A proxy between the service and the Sandbox that knows when a round of /transactions/sync is half done, and can hold it there.

The service needs no hook for this. The proxy makes pages small, so that every round has several. While it holds the request
for a page that is not a round's first, the service has read the first page and cannot have committed the round.
"""

import http.client
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

SYNC = "/transactions/sync"
HOP_BY_HOP = {"connection", "content-length", "transfer-encoding", "host", "accept-encoding", "keep-alive"}


class Hold:
    """One request for a page that is being held; the caller decides what happens in the meantime."""

    def __init__(self, page: int):
        self.page = page
        self.reached = threading.Event()
        self.released = threading.Event()


class Gate:
    """Passes everything on; counts the pages of each round by access token."""

    def __init__(self, upstream: str, page_size: int, mistake: "Mistake | None" = None):
        self._upstream = urlsplit(upstream)
        self._mistake = mistake
        self._page_size = page_size
        self._lock = threading.Lock()
        self._answered: dict[str, int] = {}
        self._hold: Hold | None = None
        # Counts the lives of the service: what an earlier one asked for concerns nobody any more.
        self._life = 0
        self.token = ""
        self._held_now: list[Hold] = []
        self.mutations = 0
        # Set when the last page of a round has been passed on, so that its commit is about to happen.
        self.round_read = threading.Event()
        gate = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body leave at once; otherwise each answer waits for an acknowledgement.
            disable_nagle_algorithm = True

            def do_POST(self):
                gate._pass(self)

            do_GET = do_POST

            def log_message(self, *_):
                pass

        class Server(ThreadingHTTPServer):
            def handle_error(self, request, client_address):
                pass  # A service that is killed breaks its connections.

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def hold(self, page: int) -> Hold:
        """Holds the next request for a round's `page`-th page, from 2, or a later one."""
        hold = Hold(page)
        with self._lock:
            self._hold = hold
        return hold

    def forget(self):
        """Drops whatever is held or under way: the service was killed, and sync runs restart."""
        with self._lock:
            self._life += 1
            hold, self._hold = self._hold, None
            if self._mistake and any(self._answered.values()):
                self._mistake.killed()
            self._answered.clear()
            self._held_now, held = [], self._held_now
        for waiting in [*held, *([hold] if hold else [])]:
            waiting.released.set()

    def close(self):
        self.forget()
        self._server.shutdown()
        self._server.server_close()

    def _pass(self, handler: BaseHTTPRequestHandler):
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        with self._lock:
            life = self._life
        token = None
        if handler.path == SYNC:
            request = json.loads(body)
            token = request["access_token"]
            request["count"] = self._page_size
            body = json.dumps(request).encode()
            self._wait_if_held(token)
            if life != self._life:
                handler.close_connection = True
                return
        headers = {name: value for name, value in handler.headers.items() if name.lower() not in HOP_BY_HOP}
        connection = http.client.HTTPConnection(self._upstream.hostname, self._upstream.port, timeout=30)
        try:
            connection.request(handler.command, handler.path, body, headers | {"Connection": "close"})
            response = connection.getresponse()
            answer = response.read()
        finally:
            connection.close()
        if token is not None:
            page = json.loads(answer)
            self._count(token, life, response.status, page)
            if self._mistake:
                with self._lock:
                    # What a service that was killed had asked for reaches nobody, so that nothing is spoiled by it.
                    if life == self._life:
                        answer = json.dumps(self._mistake.spoil(response.status, page)).encode()
        try:
            handler.send_response(response.status)
            for name, value in response.getheaders():
                if name.lower() not in HOP_BY_HOP and name.lower() not in ("date", "server"):
                    handler.send_header(name, value)
            handler.send_header("Content-Length", str(len(answer)))
            handler.end_headers()
            handler.wfile.write(answer)
        except OSError:
            pass  # The service was killed while it waited, which is the point.

    def _wait_if_held(self, token: str):
        with self._lock:
            self.token = token
            page = self._answered.get(token, 0) + 1
            hold = self._hold
            if hold is None or page < max(2, hold.page):
                return
            self._hold = None
            self._held_now.append(hold)
        hold.page = page
        hold.reached.set()
        hold.released.wait(timeout=60)

    def _count(self, token: str, life: int, status: int, page: dict):
        with self._lock:
            if life != self._life:
                return
            if status == 200:
                if not page["has_more"]:
                    self.round_read.set()
                self._answered[token] = self._answered.get(token, 0) + 1 if page["has_more"] else 0
                return
            self._answered[token] = 0
            if page.get("error_code") == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION":
                self.mutations += 1
