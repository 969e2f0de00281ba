"""Sends the requests of plaid-python to an environment, whatever its clients were made for."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import urlsplit

from ._errors import SandboxError

if TYPE_CHECKING:
    from ._environment import Operations

#: Where a replaced method keeps the one of plaid-python.
ORIGINAL = "_tartan_original"


@contextmanager
def redirected(operations: Operations) -> Iterator[None]:
    """Replaces the address and the credentials of every request that plaid-python sends in this process."""
    try:
        from plaid.rest import RESTClientObject
    except ImportError as error:
        raise SandboxError("plaid-python is not installed; install it, or tartan-sandbox with the extra 'plaid'.") from error
    previous = RESTClientObject.request
    # The innermost statement decides.
    original = getattr(previous, ORIGINAL, previous)
    credentials = {"client_id": operations.client_id, "secret": operations.secret}

    def request(
        self: Any, method: str, url: str, query_params: Any = None, headers: Optional[dict[str, str]] = None,
        body: Any = None, **options: Any,
    ) -> Any:  # fmt: skip
        parts = urlsplit(url)
        target = operations.url + parts.path + (f"?{parts.query}" if parts.query else "")
        changed = {**(headers or {}), "PLAID-CLIENT-ID": operations.client_id, "PLAID-SECRET": operations.secret}
        if isinstance(body, dict):
            # Credentials in the body come first.
            body = {name: credentials.get(name, value) for name, value in body.items()}
        return original(self, method, target, query_params=query_params, headers=changed, body=body, **options)

    setattr(request, ORIGINAL, original)
    RESTClientObject.request = request
    try:
        yield
    finally:
        RESTClientObject.request = previous
