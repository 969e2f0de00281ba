"""JSON over HTTP to the Sandbox, without a proxy and without dependencies."""

from __future__ import annotations

import http.client
import json
import ssl
from collections.abc import Mapping
from typing import Any, Callable, Optional
from urllib.parse import urlencode, urlsplit

from ._errors import SandboxError, SandboxTimeout

#: The seconds after which a request is given up. A step of the clock delivers webhooks before its response.
REQUEST_SECONDS = 60.0


class Connection:
    """Requests to one Sandbox. Each opens a connection of its own, so that threads can share the object.

    Args:
        problem: Explains why nothing listens at the address, if it can.
    """

    def __init__(self, url: str, problem: Callable[[], Optional[str]] = lambda: None) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise SandboxError(f"'{url}' is not the address of a Sandbox; expected one such as http://127.0.0.1:8181.")
        self.url = url.rstrip("/")
        self._host = parts.hostname
        self._port = parts.port
        self._base = parts.path.rstrip("/")
        self._is_secure = parts.scheme == "https"
        self._problem = problem

    def get(self, path: str, **query: Any) -> Any:
        """Returns the JSON of a successful response to GET."""
        return self._json("GET", path, query=query)

    def post(self, path: str, body: Mapping[str, Any], headers: Optional[Mapping[str, str]] = None) -> Any:
        """Returns the JSON of a successful response to POST."""
        return self._json("POST", path, body=body, headers=headers)

    def lines(self, path: str, **query: Any) -> list[dict[str, Any]]:
        """Returns the objects of a response with one JSON object per line."""
        status, text = self._exchange("GET", path, query=query)
        if status != 200:
            raise SandboxError.from_response(status, path, _parsed(text))
        return [json.loads(line) for line in text.splitlines() if line.strip()]

    def _json(
        self,
        method: str,
        path: str,
        query: Optional[Mapping[str, Any]] = None,
        body: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> Any:
        status, text = self._exchange(method, path, query=query, body=body, headers=headers)
        value = _parsed(text)
        if not 200 <= status < 300:
            raise SandboxError.from_response(status, path, value)
        if value is None:
            raise SandboxError(f"The response to {path} is not JSON.", status=status, path=path)
        return value

    def _exchange(
        self,
        method: str,
        path: str,
        query: Optional[Mapping[str, Any]] = None,
        body: Optional[Mapping[str, Any]] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> tuple[int, str]:
        given = {name: value for name, value in (query or {}).items() if value is not None}
        target = f"{self._base}{path}" + (f"?{urlencode(given)}" if given else "")
        content = None if body is None else json.dumps(body).encode()
        fields = {"Content-Type": "application/json", **(headers or {})} if body is not None else dict(headers or {})
        connection = self._open()
        try:
            connection.request(method, target, body=content, headers=fields)
            response = connection.getresponse()
            return response.status, response.read().decode("utf-8", "replace")
        except TimeoutError as error:
            raise SandboxTimeout(
                f"The Sandbox at {self.url} did not respond to {path} within {REQUEST_SECONDS:.0f} s.", path=path
            ) from error
        except (OSError, http.client.HTTPException) as error:
            problem = self._problem() if isinstance(error, ConnectionRefusedError) else None
            if problem is not None:
                raise SandboxError(problem, path=path) from error
            reason = str(error) or type(error).__name__
            raise SandboxError(f"The request {path} to the Sandbox at {self.url} failed: {reason}.", path=path) from error
        finally:
            connection.close()

    def _open(self) -> http.client.HTTPConnection:
        if self._is_secure:
            context = ssl.create_default_context()
            return http.client.HTTPSConnection(self._host, self._port, timeout=REQUEST_SECONDS, context=context)
        return http.client.HTTPConnection(self._host, self._port, timeout=REQUEST_SECONDS)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None
