"""Measures the Sandbox beside localstripe, and prints the figures with their targets.

Usage: sandbox.py TARTAN LOCALSTRIPE [--seconds N] [--rounds N] [--items N,N,N]

Everything is asked by wrk with one thread and the same number of kept connections, on the same machine, one server at a
time. Tokens are used in turn: those of up to 1,000 Items for the small answers, of up to 64 for the full page (the Sandbox
keeps the rows of the 128 Items read last). Of several rounds the best one counts, for every server alike.
"""

import argparse
import base64
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.parse
from pathlib import Path

HERE = Path(__file__).resolve().parent
CREDENTIALS = {"client_id": "bench", "secret": "bench"}
PAGE_CREDENTIALS = {"client_id": "pages", "secret": "bench"}
PAGE = 500
CONNECTIONS = 16
ACCOUNTS_OF_USER_GOOD = 14


class Server:
    """A process that listens; its port is known once it answers."""

    def __init__(self, command: list[str], port: int | None = None):
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE if port is None else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, text=True)
        if port is None:
            port = urllib.parse.urlsplit(json.loads(self.process.stdout.readline())["url"]).port
        self.port = port
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def ask(self, method: str, path: str, body=None, headers=None):
        headers = dict(headers or {})
        if isinstance(body, dict):
            body = json.dumps(body)
            headers["Content-Type"] = "application/json"
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        raw = answer.read()
        if answer.status != 200:
            raise SystemExit(f"bench: {path} answered {answer.status}: {raw[:300]!r}")
        return raw

    def resident(self) -> int:
        """Bytes of memory that the process holds now."""
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise SystemExit("bench: the memory of the server cannot be read")

    def stop(self):
        self.connection.close()
        os.kill(self.process.pid, signal.SIGTERM)
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def sandbox(tartan: str, *options: str) -> Server:
    return Server([tartan, "sandbox", "--port", "0", "--json", "--seed", "1", *options])


def measure(options, url: str, bodies: list[str], method="POST", headers=()) -> dict:
    """Requests a second and the 99th percentile in milliseconds, of the best round."""
    best = None
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(bodies or [""]) + "\n")
        file.flush()
        command = ["wrk", "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{options.seconds}s"]
        for header in headers:
            command += ["--header", header]
        command += ["--script", str(HERE / "rotate.lua"), url, "--", file.name, method]
        for _ in range(options.rounds):
            output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            result = json.loads(next(line for line in output.splitlines() if line.startswith("{")))
            if result["failed"] or not result["requests"]:
                raise SystemExit(f"bench: {result['failed']} of {result['requests']} requests to {url} failed")
            seconds = result["microseconds"] / 1e6
            figures = {
                "rate": result["requests"] / seconds, "p99": result["p99"] / 1000,
                "bytes": result["bytes"] / result["requests"]}
            if best is None or figures["rate"] > best["rate"]:
                best = figures
    return best


def start_times(tartan: str, count: int = 9) -> list[float]:
    """Milliseconds from starting the process to the end of its first answer."""
    times = []
    for _ in range(count):
        with sandbox(tartan) as server:
            server.ask("POST", "/institutions/get_by_id", CREDENTIALS | {
                "institution_id": "ins_109508", "country_codes": ["US"]})
            times.append((time.monotonic() - server.began) * 1000)
    return sorted(times)


def populate(server: Server, credentials: dict, order: dict) -> list[str]:
    raw = server.ask("POST", "/_tartan/populate", credentials | order | {"format": "ndjson"})
    return [json.loads(line)["access_token"] for line in raw.splitlines()]


def world(options, items: int) -> dict:
    """The figures of a world with so many Items."""
    with sandbox(options.tartan) as server:
        url = f"http://127.0.0.1:{server.port}"
        began = time.monotonic()
        tokens = populate(server, CREDENTIALS, {"items": items, "days": 730})
        populated = time.monotonic() - began

        def sync(credentials, token, cursor=None):
            body = credentials | {"access_token": token, "count": PAGE}
            return body | {"cursor": cursor} if cursor else body

        some = tokens[:: max(1, len(tokens) // 1000)][:1000]
        deltas = []
        for token in some:
            page = json.loads(server.ask("POST", "/transactions/sync", sync(CREDENTIALS, token)))
            assert page["added"] and not page["has_more"]
            deltas.append(json.dumps(sync(CREDENTIALS, token, page["next_cursor"])))
        accounts = [json.dumps(CREDENTIALS | {"access_token": token}) for token in some]
        figures = {
            "populated": populated,
            "accounts": measure(options, f"{url}/accounts/get", accounts),
            "delta": measure(options, f"{url}/transactions/sync", deltas),
        }
        # Every ledger has been read once: 16 transactions a month over two years.
        for token in tokens:
            server.ask("POST", "/transactions/sync", sync(CREDENTIALS, token))
        figures["resident"] = server.resident()

        tokens = populate(server, PAGE_CREDENTIALS, {"items": items, "transactions": 600, "days": 730})
        some = tokens[:: max(1, len(tokens) // 64)][:64]
        for token in some:
            page = server.ask("POST", "/transactions/sync", sync(PAGE_CREDENTIALS, token))
            assert len(json.loads(page)["added"]) == PAGE
        pages = [json.dumps(sync(PAGE_CREDENTIALS, token)) for token in some]
        figures["page"] = measure(options, f"{url}/transactions/sync", pages)
    figures["static"] = static(options, page, pages)
    return figures


def static(options, page: bytes, bodies: list[str]) -> dict:
    """The figures of a Sandbox that returns these bytes to every request: a fault that looks like a success."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump({"kind": "http", "status": 200, "path": "/static", "body": page.decode()}, file)
        file.flush()
        with sandbox(options.tartan, "--faults", file.name) as server:
            url = f"http://127.0.0.1:{server.port}/static"
            assert server.ask("POST", "/static", bodies[0]) == page
            return measure(options, url, bodies)


def localstripe(options, customers: int) -> dict:
    """Its closest operations: what accounts a customer has, and what is new since the last charge."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    key = "Authorization: Basic " + base64.b64encode(b"sk_test_12345:").decode()
    headers = dict([key.split(": ", 1)])
    with Server([options.localstripe, "--from-scratch", "--port", str(port)], port) as server:
        deadline = time.monotonic() + 20
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise SystemExit("bench: localstripe does not start") from None
                time.sleep(0.05)

        def post(path, **members):
            return json.loads(server.ask("POST", path, urllib.parse.urlencode(members), headers | {
                "Content-Type": "application/x-www-form-urlencoded"}))["id"]

        for _ in range(customers):
            customer = post("/v1/customers", description="bench")
        card = {"card[number]": "4242424242424242", "card[exp_month]": 12, "card[exp_year]": 2030, "card[cvc]": "123"}
        for _ in range(ACCOUNTS_OF_USER_GOOD):
            method = post("/v1/payment_methods", type="card", **card)
            post(f"/v1/payment_methods/{method}/attach", customer=customer)
        for _ in range(16):
            charge = post(
                "/v1/charges", amount=1000, currency="usd", customer=customer, source=method)
        # It lists charges in the order in which they were made, so nothing comes after the last one.
        lists = {
            "accounts": f"/v1/payment_methods?customer={customer}&type=card&limit=20",
            "delta": f"/v1/charges?customer={customer}&starting_after={charge}",
        }
        lengths = {name: len(json.loads(server.ask("GET", path, None, headers))["data"]) for name, path in lists.items()}
        if lengths != {"accounts": ACCOUNTS_OF_USER_GOOD, "delta": 0}:
            raise SystemExit(f"bench: localstripe lists {lengths}")
        return {
            name: measure(options, f"http://127.0.0.1:{port}{path}", [], "GET", [key]) for name, path in lists.items()}


def verdict(text: str, value: float, met: bool, unit: str = "") -> str:
    return f"  {text:<64} {value:>9,.2f}{unit:<3} {'met' if met else 'MISSED'}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("tartan")
    parser.add_argument("localstripe")
    parser.add_argument("--seconds", type=int, default=3)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--items", default="1,100,10000")
    options = parser.parse_args()
    if not shutil.which("wrk"):
        raise SystemExit("bench: wrk is not installed (scripts/setup bench installs it)")
    sizes = [int(size) for size in options.items.split(",")]

    starts = start_times(options.tartan)
    environments = {size: world(options, size) for size in sizes}
    peers = {size: localstripe(options, size) for size in (1, 100)}

    names = {
        "accounts": "/accounts/get, 14 accounts", "delta": "/transactions/sync, empty delta",
        "page": "/transactions/sync, 500 rows", "static": "the same bytes, static"}
    print(f"{'answer':<34} {'Items':>7} {'bytes':>9} {'requests/s':>11} {'p99 ms':>8}")
    for name, title in names.items():
        for size in sizes:
            figures = environments[size][name]
            print(f"{title:<34} {size:>7,} {figures['bytes']:>9,.0f} {figures['rate']:>11,.0f} {figures['p99']:>8.2f}")
    peer_names = {
        "accounts": "localstripe, 14 payment methods", "delta": "localstripe, no charge since"}
    for name, title in peer_names.items():
        for size, figures in peers.items():
            print(
                f"{title:<34} {size:>7,} {figures[name]['bytes']:>9,.0f} {figures[name]['rate']:>11,.0f} "
                f"{figures[name]['p99']:>8.2f}")
    largest = environments[sizes[-1]]
    print(f"{sizes[-1]:,} Items were made in {largest['populated']:.2f} s.\n\ntargets")
    for name in ("accounts", "delta", "page"):
        rates = [environments[size][name]["rate"] for size in sizes]
        factor = max(rates) / min(rates)
        print(verdict(f"{names[name]}: flat over all sizes, ≤ 1.3×", factor, factor <= 1.3, "×"))
    for name in ("accounts", "delta"):
        factor = min(environments[size][name]["rate"] for size in sizes) / max(peer[name]["rate"] for peer in peers.values())
        print(verdict(f"{names[name]}: ≥ 10× localstripe", factor, factor >= 10, "×"))
    share = min(environments[size]["page"]["rate"] / environments[size]["static"]["rate"] for size in sizes)
    print(verdict("full page: ≥ 0.5 of the same bytes as a static answer", share, share >= 0.5))
    middle = starts[len(starts) // 2]
    print(verdict("start to first answer, median of nine: ≤ 150 ms", middle, middle <= 150, "ms"))
    gigabytes = largest["resident"] / 2**30
    print(verdict(f"memory with {sizes[-1]:,} Items, all read: ≤ 1 GB", gigabytes, gigabytes <= 1, "GB"))


if __name__ == "__main__":
    sys.exit(main())
