"""A proxy between the service and the Sandbox that holds a request for a payment before Plaid gets it, or its response after Plaid acted."""

import http.client
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "content-length", "transfer-encoding", "host", "accept-encoding", "keep-alive"}


class Hold:
    """The next request to a path, which goes no further until it is dropped."""

    def __init__(self, path: str, acted: bool):
        self.path, self.acted = path, acted
        self.reached, self.dropped = threading.Event(), threading.Event()


class PaymentGate:
    """Passes everything on, and counts the requests by path."""

    def __init__(self, upstream: str):
        self._upstream = urlsplit(upstream)
        self._lock = threading.Lock()
        self._hold: Hold | None = None
        self.counts: dict[str, int] = {}
        gate = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
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

    def hold(self, path: str, *, acted: bool) -> Hold:
        """Holds the next request to a path: its response if Plaid shall act, the request itself if not."""
        with self._lock:
            self._hold = Hold(path, acted)
            return self._hold

    def forget(self):
        """Drops what is held: the service was killed."""
        with self._lock:
            hold, self._hold = self._hold, None
        if hold:
            hold.dropped.set()

    def close(self):
        self.forget()
        self._server.shutdown()
        self._server.server_close()

    def _taken(self, path: str) -> Hold | None:
        with self._lock:
            self.counts[path] = self.counts.get(path, 0) + 1
            hold = self._hold
            return hold if hold and hold.path == path and not hold.reached.is_set() else None

    def _wait(self, hold: Hold, handler: BaseHTTPRequestHandler):
        hold.reached.set()
        hold.dropped.wait(timeout=120)
        handler.close_connection = True

    def _pass(self, handler: BaseHTTPRequestHandler):
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        hold = self._taken(handler.path.split("?")[0])
        if hold and not hold.acted:
            return self._wait(hold, handler)
        headers = {name: value for name, value in handler.headers.items() if name.lower() not in HOP_BY_HOP}
        connection = http.client.HTTPConnection(self._upstream.hostname, self._upstream.port, timeout=30)
        try:
            connection.request(handler.command, handler.path, body, headers | {"Connection": "close"})
            response = connection.getresponse()
            answer = response.read()
        finally:
            connection.close()
        if hold:
            return self._wait(hold, handler)
        handler.send_response(response.status)
        for name, value in response.getheaders():
            if name.lower() not in HOP_BY_HOP and name.lower() not in ("date", "server"):
                handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(answer)))
        handler.end_headers()
        handler.wfile.write(answer)
