"""What a siege does to a service: each attack is a loop in threads of its own that ends when its event is set."""

import base64
import contextlib
import json
import os
import random
import resource
import signal
import socket
import threading
import time

import requests

SLOW_CLIENTS = 120
HALF_BODIES = 60


def background(loop, *arguments) -> threading.Thread:
    thread = threading.Thread(target=loop, args=arguments, daemon=True)
    thread.start()
    return thread


def slow_clients(stop: threading.Event, port: int, counts: dict):
    """Connections that send a byte of a header every second, and are opened again when the service closes them."""
    _hold(stop, port, SLOW_CLIENTS, b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ", "slow clients", counts)


def half_bodies(stop: threading.Event, port: int, counts: dict):
    """Webhooks whose body never comes to its end."""
    head = (
        b"POST /api/plaid/webhook HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        b"Plaid-Verification: a.b.c\r\nContent-Length: 1000000\r\n\r\n" + b'{"a": "' + b"x" * 200_000)
    _hold(stop, port, HALF_BODIES, head, "half-sent bodies", counts)


def _hold(stop, port, number, beginning, name, counts):
    held: list[socket.socket] = []
    while not stop.is_set():
        while len(held) < number and not stop.is_set():
            try:
                connection = socket.create_connection(("127.0.0.1", port), timeout=1)
                connection.setblocking(False)
                with contextlib.suppress(BlockingIOError):
                    connection.send(beginning)
                held.append(connection)
                counts[name] = counts.get(name, 0) + 1
            except OSError:
                break
        alive = []
        for connection in held:
            try:
                connection.send(b"x")
                alive.append(connection)
            except BlockingIOError:
                alive.append(connection)
            except OSError:
                connection.close()
        held = alive
        stop.wait(1)
    for connection in held:
        connection.close()


def invented_kids(stop: threading.Event, url: str, counts: dict, seed: int):
    """Webhooks with a well-formed signature of a key that nobody has, each of another id."""
    chance = random.Random(seed)

    def part(value) -> str:
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    while not stop.is_set():
        header = part({"alg": "ES256", "typ": "JWT", "kid": f"{chance.getrandbits(128):032x}"})
        claims = part({"iat": int(time.time()), "request_body_sha256": f"{chance.getrandbits(256):064x}"})
        token = f"{header}.{claims}.{part(chance.randbytes(64))}"
        with contextlib.suppress(requests.RequestException):
            answer = requests.post(
                f"{url}/api/plaid/webhook", data=b'{"webhook_type": "ITEM"}', headers={"Plaid-Verification": token}, timeout=5)
            counts["invented kids"] = counts.get("invented kids", 0) + 1
            if answer.ok:
                counts["accepted forgeries"] = counts.get("accepted forgeries", 0) + 1
        stop.wait(0.05)


def families(root: int) -> list[int]:
    """A process and all that it started."""
    parents: dict[int, list[int]] = {}
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                with open(f"/proc/{name}/stat") as file:
                    parents.setdefault(int(file.read().rpartition(")")[2].split()[1]), []).append(int(name))
    found, waiting = [], [root]
    while waiting:
        found.append(waiting.pop())
        waiting += parents.get(found[-1], [])
    return found


def postmaster(address: str) -> int:
    """The server's process id, from its folder, which its address names."""
    folder = address.rpartition("host=")[2].split("&")[0]
    with open(f"{folder}/data/postmaster.pid") as file:
        return int(file.readline())


@contextlib.contextmanager
def frozen(address: str):
    """The database answers nothing, and its connections stay open."""
    processes = families(postmaster(address))
    for process in processes:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in reversed(processes):
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGCONT)


@contextlib.contextmanager
def few_files(process: int, spare: int = 5):
    """The process may open hardly a file more than it has."""
    before = resource.prlimit(process, resource.RLIMIT_NOFILE)
    resource.prlimit(process, resource.RLIMIT_NOFILE, (descriptors(process) + spare, before[1]))
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            resource.prlimit(process, resource.RLIMIT_NOFILE, before)


def descriptors(process: int) -> int:
    return len(os.listdir(f"/proc/{process}/fd"))


def memory(process: int) -> int:
    """Resident megabytes."""
    with open(f"/proc/{process}/status") as file:
        for line in file:
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) // 1024
    return 0
