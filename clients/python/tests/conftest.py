"""The tests of the package; they start the executable that the package finds."""

from __future__ import annotations

import pytest

pytest_plugins = ["pytester"]


@pytest.fixture(autouse=True)
def _no_running_sandbox(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests decide themselves which Sandbox is used."""
    monkeypatch.delenv("TARTAN_SANDBOX_URL", raising=False)
