"""The exception of this package."""

from __future__ import annotations

from typing import Any, Optional


class SandboxError(Exception):
    """Something that the Sandbox refused, or that kept it from running.

    The message is one sentence. If Plaid's API or the control API refused a request, `status` and `path` are set, and an
    error in Plaid's format also sets the members that it has: `error_type`, `error_code`, `error_message`,
    `display_message` and `request_id`.
    """

    def __init__(
        self,
        message: str,
        *,
        status: Optional[int] = None,
        path: Optional[str] = None,
        error_type: Optional[str] = None,
        error_code: Optional[str] = None,
        error_message: Optional[str] = None,
        display_message: Optional[str] = None,
        request_id: Optional[str] = None,
        log: str = "",
    ) -> None:
        super().__init__(message)
        self.status = status
        self.path = path
        self.error_type = error_type
        self.error_code = error_code
        self.error_message = error_message
        self.display_message = display_message
        self.request_id = request_id
        #: What the executable wrote to its log, if it did not start.
        self.log = log

    @classmethod
    def from_response(cls, status: int, path: str, body: Any) -> SandboxError:
        """Describes a response that is not a success, from Plaid's API or from the control API."""
        members: dict[str, Any] = body if isinstance(body, dict) else {}
        code = _text(members, "error_code")
        message = _text(members, "error_message")
        if code is not None:
            sentence = f"{path} failed with {code}: {message}"
        elif isinstance(members.get("error"), str):
            sentence = f"{path} failed: {members['error']}"
        else:
            sentence = f"{path} failed with status {status} and without an error in Plaid's format"
        return cls(
            _ended(sentence),
            status=status,
            path=path,
            error_type=_text(members, "error_type"),
            error_code=code,
            error_message=message,
            display_message=_text(members, "display_message"),
            request_id=_text(members, "request_id"),
        )


class SandboxTimeout(SandboxError, TimeoutError):
    """Something that did not happen in the time that was allowed for it."""


def _text(members: dict[str, Any], name: str) -> Optional[str]:
    value = members.get(name)
    return value if isinstance(value, str) else None


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
