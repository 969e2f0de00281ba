"""An offline Plaid for tests: `with Sandbox() as bank:`.

The package carries the `tartan` executable, starts it, and steers it. docs/Sandbox.md of Tartan describes the Sandbox.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._clock import Clock, FrozenClock
    from ._environment import Environment, Operations
    from ._errors import SandboxError, SandboxTimeout
    from ._executable import find_executable
    from ._faults import Fault
    from ._models import Item, LinkSession, Triggered, User
    from ._receiver import Webhook, WebhookReceiver
    from ._sandbox import Sandbox
    from ._snapshot import Snapshot

__all__ = [
    "Clock",
    "Environment",
    "Fault",
    "FrozenClock",
    "Item",
    "LinkSession",
    "Operations",
    "Sandbox",
    "SandboxError",
    "SandboxTimeout",
    "Snapshot",
    "Triggered",
    "User",
    "Webhook",
    "WebhookReceiver",
    "find_executable",
]

#: Where each name is. A module is imported when its name is used: pytest imports this package in every run, and the command
#: `tartan` needs next to nothing of it.
_MODULES = {
    "_clock": ("Clock", "FrozenClock"),
    "_environment": ("Environment", "Operations"),
    "_errors": ("SandboxError", "SandboxTimeout"),
    "_executable": ("find_executable",),
    "_faults": ("Fault",),
    "_models": ("Item", "LinkSession", "Triggered", "User"),
    "_receiver": ("Webhook", "WebhookReceiver"),
    "_sandbox": ("Sandbox",),
    "_snapshot": ("Snapshot",),
}


def __getattr__(name: str) -> Any:
    for module, names in _MODULES.items():
        if name in names:
            return getattr(import_module(f".{module}", __name__), name)
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__() -> list[str]:
    return __all__
