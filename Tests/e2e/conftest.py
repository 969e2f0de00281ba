import os
import uuid

import pytest

import contract as contracts
import processes
import recorder as recorders
from control import Control
from official import Client
from receiver import Receiver

pytest_plugins = ["linkflow", "live"]


@pytest.fixture(scope="session")
def contract_or_none():
    contract, _ = contracts.load_or_explain()
    return contract


@pytest.fixture
def contract(contract_or_none):
    if contract_or_none is None:
        pytest.skip(contracts.load_or_explain()[1])
    return contract_or_none


@pytest.fixture(scope="session", autouse=True)
def recorder(contract_or_none):
    recorder = recorders.Recorder(contract_or_none)
    remove = recorders.install(recorder)
    yield recorder
    remove()


@pytest.fixture(scope="session")
def sandbox(recorder):
    """One Sandbox for all tests; each test has a client id, and so a world, of its own."""
    with processes.sandbox("--seed", "7") as process:
        recorder.watch(process)
        yield process


@pytest.fixture
def timely_sandbox(recorder):
    """A Sandbox of the test's own, for tests that move its clock."""
    with processes.sandbox("--seed", "7") as process:
        recorder.watch(process)
        yield process


@pytest.fixture
def control(sandbox):
    return Control(sandbox.url)


@pytest.fixture
def client(sandbox):
    return Client(sandbox.url, f"e2e{uuid.uuid4().hex[:21]}")


@pytest.fixture
def timely_client(timely_sandbox):
    return Client(timely_sandbox.url, f"e2e{uuid.uuid4().hex[:21]}")


@pytest.fixture
def timely_control(timely_sandbox):
    return Control(timely_sandbox.url)


@pytest.fixture
def receiver():
    receiver = Receiver()
    yield receiver
    receiver.close()


def pytest_terminal_summary(terminalreporter):
    if not os.environ.get("TARTAN_REFERENCE"):
        terminalreporter.write_line("Answers were not held against the OpenAPI document: TARTAN_REFERENCE is not set.")
