"""A server that has no file descriptors left answers those that it has, and others when some are free again."""

import concurrent.futures
import http.client
import os
import resource
import threading
import time
from urllib.parse import urlsplit

import pytest

import processes
from service import Service

CLIENTS = 12
# Dispatch looks at its threads once a second, while they work.
SECONDS = 6


@pytest.fixture(params=["sandbox", "serve"])
def server(request, sandbox, tmp_path):
    """A server's process, and a request that makes its threads work."""
    if request.param == "sandbox":
        with processes.sandbox() as process:
            yield process, ("GET", "/_tartan/operations", None, {})
    else:
        service = Service(tmp_path, sandbox.url, "descriptors", "secret")
        service.start()
        try:
            yield service.process, (
                "GET", "/api/items", None, {"Authorization": f"Bearer {service.api_key}", "Tartan-User": "anna"})
        finally:
            service.process.stop()


def test_a_server_without_descriptors_goes_on(server):
    process, request = server
    pid, address = process.process.pid, urlsplit(process.url)
    connections = [http.client.HTTPConnection(address.hostname, address.port, timeout=20) for _ in range(CLIENTS)]
    with concurrent.futures.ThreadPoolExecutor(CLIENTS) as together:
        # What is opened for many requests at a time is open then.
        list(together.map(lambda connection: [ask(connection, request) for _ in range(20)], connections))
    before = resource.prlimit(pid, resource.RLIMIT_NOFILE)
    end, answered, refusals = time.monotonic() + SECONDS, [0] * CLIENTS, []

    def keep_asking(number):
        try:
            while time.monotonic() < end:
                # A database may need a file that it has not opened yet, and says that it is not available.
                ask(connections[number], request, allowed=(200, 503))
                answered[number] += 1
        except (AssertionError, OSError, http.client.HTTPException) as error:
            refusals.append(error)

    # No descriptor is left for anything else.
    resource.prlimit(pid, resource.RLIMIT_NOFILE, (first_unused(pid), before[1]))
    try:
        threads = [threading.Thread(target=keep_asking, args=(number,)) for number in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        if process.alive:
            resource.prlimit(pid, resource.RLIMIT_NOFILE, before)
    assert process.alive, "".join(process.errors)[-2000:]
    assert refusals == [] and min(answered) > SECONDS
    for connection in connections:
        connection.close()
    ask(http.client.HTTPConnection(address.hostname, address.port, timeout=20), request)


def ask(connection, request, allowed=(200,)):
    method, path, body, headers = request
    connection.request(method, path, body=body, headers=headers)
    response = connection.getresponse()
    text = response.read()
    assert response.status in allowed, text


def first_unused(pid: int) -> int:
    used = {int(name) for name in os.listdir(f"/proc/{pid}/fd")}
    return min(set(range(len(used) + 1)) - used)
