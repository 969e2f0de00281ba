"""A plain HTTP server on loopback that keeps every webhook it gets, byte for byte."""

import json
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Delivery:
    headers: dict
    raw: bytes

    @property
    def body(self) -> dict:
        return json.loads(self.raw)

    @property
    def code(self) -> str:
        return self.body["webhook_code"]


class Receiver:
    """Responds with `statuses` in turn, repeating the last one."""

    def __init__(self, *statuses: int):
        statuses = statuses or (200,)
        self.deliveries: list[Delivery] = []
        self._arrived = threading.Condition()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                headers = {name.lower(): value for name, value in self.headers.items()}
                with receiver._arrived:
                    index = min(len(receiver.deliveries), len(statuses) - 1)
                    receiver.deliveries.append(Delivery(headers, raw))
                    receiver._arrived.notify_all()
                self.send_response(statuses[index])
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/webhook"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def wait_for(self, code: str, *, after: int = 0, seconds: float = 15) -> Delivery:
        """The first delivery with this code, not counting the first `after` deliveries."""
        deadline = time.monotonic() + seconds
        with self._arrived:
            while True:
                for delivery in self.deliveries[after:]:
                    if delivery.code == code:
                        return delivery
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    codes = [delivery.code for delivery in self.deliveries]
                    raise TimeoutError(f"no {code} within {seconds} s; there were {codes}")
                self._arrived.wait(remaining)

    def close(self):
        self._server.shutdown()
        self._server.server_close()
