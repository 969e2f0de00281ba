"""Fixtures for pytest. Installing the package activates them; a Sandbox starts when a test needs one."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, Optional

import pytest

# The rest of the package is imported when a test needs it.
if TYPE_CHECKING:
    from plaid.api.plaid_api import PlaidApi

    from ._clock import Clock
    from ._environment import Environment
    from ._receiver import WebhookReceiver
    from ._sandbox import Sandbox

#: Where a worker of pytest-xdist finds the address of the Sandbox that all workers share.
SHARED_URL = "tartan_sandbox_url"
_shared = pytest.StashKey["Sandbox"]()
#: The environment of a test, its Sandbox and the length that the log had before.
_used = pytest.StashKey[tuple["Environment", "Sandbox", int]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("tartan-sandbox", "Tartan Sandbox, an offline Plaid")
    group.addoption("--tartan-sandbox-url", metavar="URL", help="Use the Sandbox that runs at URL.")
    parser.addini("tartan_sandbox_url", "The address of a Sandbox that runs already.")
    parser.addini("tartan_sandbox_binary", "The executable in place of the one in the package.", type="pathlist")
    parser.addini("tartan_sandbox_seed", "A number that makes the test data reproducible.")
    parser.addini("tartan_sandbox_now", "The time at which the Sandbox's clock stands still.")
    parser.addini("tartan_sandbox_arguments", "More options of `tartan sandbox`.", type="args")
    parser.addini("tartan_sandbox_shared", "Share one Sandbox between all workers of pytest-xdist.", type="bool", default=False)


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        "plaid_sandbox(seed=…, now=…, arguments=[…]): gives the test a Sandbox process of its own with these options.",
    )


@pytest.fixture(scope="session")
def plaid_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """The Sandbox of the test run; of each worker with pytest-xdist, unless `tartan_sandbox_shared` is set."""
    with _sandbox(request.config) as sandbox:
        yield sandbox


@pytest.fixture
def plaid_environment(request: pytest.FixtureRequest) -> Iterator[Environment]:
    """A client ID and secret of the test's own, without data. Afterwards its data is deleted.

    A test that has the marker `plaid_sandbox`, or that uses `plaid_clock`, gets it in a Sandbox of its own.
    """
    yield from _environment(request, _own_sandbox(request))


@pytest.fixture
def plaid_clock(plaid_environment: Environment, request: pytest.FixtureRequest) -> Clock:
    """The clock of `plaid_environment`. No other test shares it, so that the test can move it."""
    from ._clock import Clock

    return Clock(plaid_environment._connection)


@pytest.fixture
def plaid_client(plaid_environment: Environment) -> PlaidApi:
    """A client of plaid-python for `plaid_environment`."""
    return plaid_environment.plaid()


@pytest.fixture
def plaid_redirect(plaid_environment: Environment) -> Iterator[Environment]:
    """Sends all requests of plaid-python in this process to `plaid_environment`, and returns it.

    The application under test needs no change: the address and the credentials of its clients have no effect.
    """
    with plaid_environment.redirect_plaid():
        yield plaid_environment


@pytest.fixture
def plaid_webhooks(plaid_environment: Environment) -> Iterator[WebhookReceiver]:
    """A receiver for the webhooks of `plaid_environment`."""
    with plaid_environment.webhooks() as receiver:
        yield receiver


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, None]:
    """Shows the requests that a failed test sent to the Sandbox, and what the Sandbox has logged meanwhile."""
    outcome = yield
    report: pytest.TestReport = outcome.get_result()
    used = item.stash.get(_used, None)
    if report.failed and used is not None:
        from . import _report

        environment, sandbox, logged = used
        if text := _report.text(environment, sandbox.log[logged:]):
            report.sections.append((f"Tartan Sandbox, client ID {environment.client_id}", text))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Starts the Sandbox that the workers of pytest-xdist share, if they do, and tells them its address."""
    config: pytest.Config = node.config
    if config.getini("tartan_sandbox_shared") and _url(config) is None:
        if _shared not in config.stash:
            config.stash[_shared] = _sandbox(config).start()
        node.workerinput[SHARED_URL] = config.stash[_shared].url


def pytest_unconfigure(config: pytest.Config) -> None:
    sandbox = config.stash.get(_shared, None)
    if sandbox is not None:
        sandbox.stop()


def _url(config: pytest.Config) -> Optional[str]:
    """The address of a Sandbox that runs already, if one is configured."""
    workerinput: dict[str, Any] = getattr(config, "workerinput", {})
    return (
        config.getoption("--tartan-sandbox-url")
        or config.getini("tartan_sandbox_url")
        or workerinput.get(SHARED_URL)
        or os.environ.get("TARTAN_SANDBOX_URL")
        or None
    )


def _sandbox(config: pytest.Config, **options: Any) -> Sandbox:
    """The Sandbox that the configuration describes; `options` make it one of its own."""
    from ._sandbox import Sandbox

    url = _url(config)
    if url is not None and not options:
        return Sandbox(url=url)
    seed, now = config.getini("tartan_sandbox_seed"), config.getini("tartan_sandbox_now")
    paths = config.getini("tartan_sandbox_binary")
    configured = {
        "seed": int(seed) if seed else None,
        "now": now or None,
        "binary": paths[0] if paths else None,
        "arguments": config.getini("tartan_sandbox_arguments"),
        "own_process": True,
    }
    return Sandbox(**{**configured, **options})


def _own_sandbox(request: pytest.FixtureRequest) -> Optional[dict[str, Any]]:
    """The options of a Sandbox of the test's own; `None` if it uses that of the session."""
    marker = request.node.get_closest_marker("plaid_sandbox")
    if marker is not None:
        return {"own_process": True, **marker.kwargs}
    return {"own_process": True} if "plaid_clock" in request.fixturenames else None


def _environment(request: pytest.FixtureRequest, own: Optional[dict[str, Any]]) -> Iterator[Environment]:
    if own is not None:
        with _sandbox(request.config, **own) as sandbox:
            yield from _filled(request, sandbox, _client_id(request.node.nodeid))
        return
    from ._sandbox import unique_client_id

    sandbox = request.getfixturevalue("plaid_sandbox")
    # Another run of the same test may use a Sandbox that runs elsewhere at the same time.
    client_id = _client_id(request.node.nodeid) if sandbox.is_own_process else unique_client_id("test")
    yield from _filled(request, sandbox, client_id)


def _filled(request: pytest.FixtureRequest, sandbox: Sandbox, client_id: str) -> Iterator[Environment]:
    with sandbox.environment(client_id) as environment:
        request.node.stash[_used] = (environment, sandbox, len(sandbox.log))
        yield environment


def _client_id(test: str) -> str:
    """A client ID that follows from the test's name: with a seed, each test gets the same data in every run."""
    name = re.sub(r"[^a-z0-9]+", "-", test.rsplit("::", 1)[-1].lower()).strip("-")[:32]
    return f"{name}-{hashlib.sha256(test.encode()).hexdigest()[:12]}"
