"""The requests and the log of a Sandbox, for the report of a failed test."""

from __future__ import annotations

from typing import Any

from ._environment import Operations
from ._errors import SandboxError

#: How many of the latest requests a report lists.
REQUESTS = 20
#: How much of the log's end a report contains.
LOG_CHARACTERS = 4_000


def requests(operations: Operations) -> str:
    """Lists the latest requests of an environment, one per line; empty if there are none or the Sandbox has ended."""
    try:
        return "\n".join(_line(request) for request in operations.requests(REQUESTS))
    except SandboxError:
        return ""


def text(operations: Operations, log: str) -> str:
    """Describes what an environment did last."""
    parts = []
    if listed := requests(operations):
        parts.append(f"Latest requests to the Sandbox:\n{listed}")
    if said := log.strip():
        parts.append(f"Log of the Sandbox:\n{said[-LOG_CHARACTERS:]}")
    return "\n".join(parts)


def _line(request: dict[str, Any]) -> str:
    milliseconds = request.get("microseconds", 0) / 1000
    status = request.get("status") or "no response"
    code = request.get("error_code")
    return f"  {status} {request.get('method')} {request.get('path')} {milliseconds:.1f} ms" + (f"  {code}" if code else "")
