"""A receiver of webhooks on loopback."""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import TYPE_CHECKING, Any, Optional, Union

from ._errors import SandboxError, SandboxTimeout
from ._models import Item
from ._verify import verify

if TYPE_CHECKING:
    from ._environment import Operations

#: How long to wait for a webhook unless told otherwise.
WAIT_SECONDS = 10.0


@dataclass(frozen=True)
class Webhook:
    """A webhook as it arrived."""

    #: The exact bytes that the signature covers.
    raw: bytes
    #: The headers, with names in lower case.
    headers: dict[str, str] = field(repr=False)
    _operations: Operations = field(repr=False)

    @property
    def body(self) -> dict[str, Any]:
        """The members of the body."""
        body: dict[str, Any] = json.loads(self.raw)
        return body

    @property
    def type(self) -> str:
        """The `webhook_type`, such as `TRANSACTIONS`."""
        return str(self.body.get("webhook_type", ""))

    @property
    def code(self) -> str:
        """The `webhook_code`, such as `SYNC_UPDATES_AVAILABLE`."""
        return str(self.body.get("webhook_code", ""))

    @property
    def item_id(self) -> Optional[str]:
        item_id = self.body.get("item_id")
        return item_id if isinstance(item_id, str) else None

    @property
    def name(self) -> str:
        """`TYPE/CODE`."""
        return f"{self.type}/{self.code}"

    def verify(self) -> dict[str, Any]:
        """Verifies the signature as Plaid documents it, and returns the claims: the extra `webhooks`.

        Raises:
            SandboxError: The webhook is not genuine, and the message says why.
        """
        return verify(self.raw, self.headers.get("plaid-verification"), self._operations.call)


class WebhookReceiver:
    """An HTTP server on a free port that keeps every webhook, for a with statement."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations
        self._webhooks: list[Webhook] = []
        self._taken: set[int] = set()
        self._statuses: list[int] = []
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        #: The address for `webhook=` and for `/item/webhook/update`.
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/webhook"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, name="tartan-webhooks", daemon=True
        )
        self._thread.start()

    @property
    def received(self) -> list[Webhook]:
        """Everything that has arrived, in order of arrival."""
        with self._changed:
            return list(self._webhooks)

    def respond(self, *statuses: int) -> None:
        """Sets the statuses of the next responses; after these, the status is 200 again."""
        with self._changed:
            self._statuses = list(statuses)

    def wait(
        self,
        code: Optional[str] = None,
        *,
        type: Optional[str] = None,
        item: Union[Item, str, None] = None,
        timeout: float = WAIT_SECONDS,
    ) -> Webhook:
        """Returns the next webhook with this code, type and Item that no earlier call has returned.

        Args:
            code: A code such as `SYNC_UPDATES_AVAILABLE`, or `TYPE/CODE`.
            timeout: In seconds.

        Raises:
            SandboxTimeout: None arrived in time. The message lists what did.
        """
        if code is not None and "/" in code:
            type, code = code.split("/", 1)
        item_id = item.item_id if isinstance(item, Item) else item
        deadline = time.monotonic() + timeout
        with self._changed:
            while True:
                for position, webhook in enumerate(self._webhooks):
                    if position not in self._taken and _matches(webhook, code, type, item_id):
                        self._taken.add(position)
                        return webhook
                remaining = deadline - time.monotonic()
                if remaining <= 0:
                    break
                self._changed.wait(remaining)
        wanted = "/".join(part for part in (type, code) if part) or "webhook"
        raise SandboxTimeout(
            f"No {wanted}{f' for the Item {item_id}' if item_id else ''} arrived within {timeout:g} s; {self._summary()}."
        )

    def close(self) -> None:
        """Stops the server. What has arrived stays available."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> WebhookReceiver:
        return self

    def __exit__(
        self,
        kind: Optional[type[BaseException]],
        error: Optional[BaseException],
        traceback: Optional[TracebackType],
    ) -> None:
        self.close()

    def _summary(self) -> str:
        """What arrived and, because that explains most timeouts, what was sent elsewhere."""
        names = [
            webhook.name + (" (returned earlier)" if position in self._taken else "")
            for position, webhook in enumerate(self._webhooks)
        ]
        summary = f"received: {', '.join(names)}" if names else "nothing was received"
        try:
            others = {str(one["url"]) for one in self._operations.sent_webhooks()} - {self.url}
        except SandboxError:
            return summary
        return summary + (f"; other webhooks went to {', '.join(sorted(others))}" if others else "")

    def _keep(self, raw: bytes, headers: dict[str, str]) -> int:
        with self._changed:
            self._webhooks.append(Webhook(raw, headers, self._operations))
            self._changed.notify_all()
            return self._statuses.pop(0) if self._statuses else 200

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                status = receiver._keep(raw, {name.lower(): value for name, value in self.headers.items()})
                self.send_response(status)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, format: str, *arguments: Any) -> None:
                """Writes nothing: what arrives is kept."""

        return Handler


def _matches(webhook: Webhook, code: Optional[str], type: Optional[str], item_id: Optional[str]) -> bool:
    return code in (None, webhook.code) and type in (None, webhook.type) and item_id in (None, webhook.item_id)
