"""Verification of a webhook's signature, with PyJWT."""

from __future__ import annotations

import hashlib
import hmac
import time
from typing import Any, Callable, Optional

from ._errors import SandboxError

#: How old a signature may be, in seconds.
MAXIMUM_AGE = 300
#: The members of a key that verifiers use.
KEY_MEMBERS = ("alg", "crv", "kid", "kty", "use", "x", "y")


def verify(raw: bytes, token: Optional[str], call: Callable[..., dict[str, Any]]) -> dict[str, Any]:
    """Verifies a body against its `Plaid-Verification` header, and returns the claims.

    Args:
        call: Sends a request of Plaid's API: `/webhook_verification_key/get`.

    Raises:
        SandboxError: The webhook is not genuine, or PyJWT is not installed.
    """
    try:
        import jwt
    except ImportError as error:
        raise SandboxError(
            "PyJWT is not installed; install PyJWT and cryptography, or tartan-sandbox with the extra 'webhooks'."
        ) from error
    if token is None:
        raise SandboxError("The webhook has no Plaid-Verification header.")
    try:
        header = jwt.get_unverified_header(token)
        if header.get("alg") != "ES256":
            raise SandboxError(f"The webhook is signed with {header.get('alg')} in place of ES256.")
        key = call("/webhook_verification_key/get", key_id=str(header.get("kid")))["key"]
        if key.get("expired_at") is not None:
            raise SandboxError(f"The webhook's key {header.get('kid')} has expired.")
        public_key = jwt.PyJWK({name: key[name] for name in KEY_MEMBERS if name in key})
        claims: dict[str, Any] = jwt.decode(
            token, public_key, algorithms=["ES256"], options={"require": ["iat", "request_body_sha256"]}
        )
    except jwt.PyJWTError as error:
        raise SandboxError(f"The webhook's signature is not valid: {error}.") from error
    if abs(time.time() - float(claims["iat"])) > MAXIMUM_AGE:
        raise SandboxError(f"The webhook was signed more than {MAXIMUM_AGE} s ago.")
    if not hmac.compare_digest(hashlib.sha256(raw).hexdigest(), str(claims["request_body_sha256"])):
        raise SandboxError("The webhook's body is not the one that was signed.")
    return claims
