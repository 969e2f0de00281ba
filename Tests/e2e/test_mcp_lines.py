"""`tartan mcp` line by line: what is malformed or hostile gets a protocol error, and the server goes on."""

import json
import os
import queue
import random
import signal
import subprocess
import threading

import pytest

import processes

PATIENCE = 60
META = {
    "io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}}


class Lines:
    """A server as a process that lines are written to and read from."""

    def __init__(self, *options, folder, version="2025-11-25", **environment):
        self.process = subprocess.Popen(
            [str(processes.executable()), "mcp", *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, cwd=folder, env={**os.environ, **environment})
        self.seen, self.lines, self.count = [], queue.Queue(), 0
        threading.Thread(target=self._read, daemon=True).start()
        self.errors = threading.Thread(target=self.process.stderr.read, daemon=True)
        self.errors.start()
        if version:
            self.version = self.ask(
                "initialize", protocolVersion=version, capabilities={}, clientInfo={"name": "lines", "version": "1"},
            )["result"]["protocolVersion"]
            self.write({"jsonrpc": "2.0", "method": "notifications/initialized"})

    def _read(self):
        for line in self.process.stdout:
            self.seen.append(line)
            self.lines.put(line)
        self.lines.put(b"")

    def write(self, message):
        data = message if isinstance(message, bytes) else json.dumps(message).encode()
        self.process.stdin.write(data + b"\n")
        self.process.stdin.flush()

    def answer(self):
        line = self.lines.get(timeout=PATIENCE)
        assert line, f"the server ended with {self.process.wait(timeout=5)}"
        return json.loads(line)

    def ask(self, method, **params):
        self.count += 1
        self.write({"jsonrpc": "2.0", "id": f"ask-{self.count}", "method": method, "params": params})
        answer = self.answer()
        assert answer["id"] == f"ask-{self.count}", answer
        return answer

    def code(self, message):
        """The code of the error that a line gets, while the server lives on."""
        self.write(message)
        answer = self.answer()
        assert set(answer) == {"jsonrpc", "id", "error"} and answer["error"]["message"], answer
        self.is_alive()
        return answer["error"]["code"]

    def is_alive(self):
        assert self.ask("ping")["result"] == {}

    def end(self):
        """Closes the input; everything that was ever written is a message of the protocol."""
        self.process.stdin.close()
        assert self.process.wait(timeout=PATIENCE) == 0
        while self.lines.get(timeout=PATIENCE):
            pass
        for line in self.seen:
            assert line.endswith(b"\n")
            for message in (lambda value: value if isinstance(value, list) else [value])(json.loads(line)):
                assert message["jsonrpc"] == "2.0"
                assert "method" in message or (set(message) - {"jsonrpc", "id"}) in ({"result"}, {"error"})
        return len(self.seen)


@pytest.fixture
def lines(tmp_path):
    opened = []

    def start(*options, **environment):
        opened.append(Lines(*options, folder=tmp_path, **environment))
        return opened[-1]

    yield start
    for server in opened:
        if server.process.poll() is None:
            os.kill(server.process.pid, signal.SIGKILL)
            server.process.wait()


def request(**members):
    return {"jsonrpc": "2.0", "id": 7, "method": "tools/list", **members}


def tool(name, arguments):
    return request(method="tools/call", params={"name": name, "arguments": arguments})


PARSE, REQUEST, METHOD, PARAMETERS = -32700, -32600, -32601, -32602
MALFORMED = [
    (b"{", PARSE), (b"]", PARSE), (b"hello", PARSE), (b"{'a': 1}", PARSE), (b"\xff\xfe\x00", PARSE),
    (b'{"jsonrpc":"2.0","id":1,"method":"\xc3\x28"}', PARSE), (b'{"jsonrpc":"2.0","id":1,"method":"ping"} trailing', PARSE),
    (b"\x00", PARSE), (b"NaN", PARSE), (b"1" * 5000, REQUEST), (b'"text"', REQUEST), (b"null", REQUEST), (b"true", REQUEST),
    (b"[]", REQUEST), (b'[{"jsonrpc":"2.0","id":1,"method":"ping"}]', REQUEST), (b"{}", REQUEST),
    (b"[" * 100_000, REQUEST), (b'{"a":' * 100_000, REQUEST), (b"[" * 70 + b"]" * 70, REQUEST),
    (b" " * 2 + b"x" * (1 << 20), REQUEST), (b'{"jsonrpc":"2.0","id":1,"method":"' + b"a" * (3 << 20) + b'"}', REQUEST),
    (b'{"jsonrpc":"2.0","jsonrpc":"2.0","id":1,"method":"ping"}', REQUEST),
    (request(jsonrpc="1.0"), REQUEST), (request(jsonrpc=2), REQUEST), ({"id": 1, "method": "ping"}, REQUEST),
    ({"jsonrpc": "2.0", "id": 1}, REQUEST), (request(method=5), REQUEST), (request(method=None), REQUEST),
    (request(id=None), REQUEST), (request(id={}), REQUEST), (request(id=[1]), REQUEST), (request(id=True), REQUEST),
    (request(id=1.5), REQUEST), (request(id=10**400), REQUEST), (request(id="i" * 5000), REQUEST),
    (request(method=""), METHOD), (request(method="tools/destroy"), METHOD), (request(method="a" * 10_000), METHOD),
    (request(method="resources/subscribe"), METHOD), (request(method="rpc.discover"), METHOD),
    (request(params=[]), PARAMETERS), (request(params="x"), PARAMETERS), (request(params={"cursor": "2"}), PARAMETERS),
    (request(method="server/discover"), PARAMETERS),
    (request(params={"_meta": {**META, "io.modelcontextprotocol/protocolVersion": "1999-01-01"}}), -32022),
    (request(params={"_meta": {**META, "io.modelcontextprotocol/protocolVersion": 5}}), PARAMETERS),
    (request(params={"_meta": {"io.modelcontextprotocol/protocolVersion": "2026-07-28"}}), PARAMETERS),
    (request(method="ping", params={"_meta": META}), METHOD),
    (request(method="tools/call"), PARAMETERS), (request(method="tools/call", params={"name": 5}), PARAMETERS),
    (tool("no_such_tool", {}), PARAMETERS), (tool("explain", []), PARAMETERS), (tool("explain", "x"), PARAMETERS),
    (request(method="resources/read", params={"uri": "file:///etc/passwd"}), -32002),
    (request(method="resources/read", params={"uri": "tartan://guides/../../etc/passwd"}), -32002),
    (request(method="resources/read", params={}), PARAMETERS),
    (request(method="prompts/get", params={"name": "x"}), PARAMETERS),
    (request(method="prompts/get", params={"name": "connect-a-bank", "arguments": {"products": 5}}), PARAMETERS),
    (request(method="logging/setLevel", params={"level": "loud"}), PARAMETERS),
    (request(method="completion/complete", params={}), PARAMETERS),
    (request(method="initialize", params={}), PARAMETERS),
    (request(method="initialize", params={"protocolVersion": 5, "capabilities": {}}), PARAMETERS),
]


def test_malformed_and_hostile_lines(lines):
    """Each gets its error, and a ping is answered after each."""
    server = lines()
    for line, code in MALFORMED:
        shown = line if isinstance(line, bytes) else json.dumps(line).encode()
        assert server.code(line) == code, shown[:120]
    print(f"MCP: {len(MALFORMED)} malformed lines got their errors; {server.end()} lines were all of the protocol")


BAD_ARGUMENTS = [
    ("explain", {}), ("explain", {"word": 5}), ("explain", {"word": None}), ("explain", {"word": "x" * 5000}),
    ("explain", {"word": "x", "other": 1}), ("get_transactions", {"count": 0}), ("get_transactions", {"count": 1e30}),
    ("get_transactions", {"count": "5"}), ("get_accounts", {"access_token": {}}), ("get_accounts", {}),
    ("get_accounts", {"access_token": "access-sandbox-none"}), ("get_accounts", {"access_token": "a\r\nX: y"}),
    ("create_sandbox_item", {"products": "auth"}), ("create_sandbox_item", {"products": []}),
    ("create_sandbox_item", {"products": ["nonsense"]}), ("create_sandbox_item", {"custom_user": {}, "username": "u"}),
    ("create_sandbox_item", {"custom_user": {"override_accounts": "none"}}),
    ("create_sandbox_item", {"institution_id": "../../etc"}), ("fire_webhook", {"webhook_code": "NONSENSE"}),
    ("advance_clock", {}), ("advance_clock", {"by": "-1d"}), ("advance_clock", {"by": "forever"}),
    ("inject_fault", {"kind": "nonsense"}), ("inject_fault", {"kind": "delay", "seconds": -1}),
    ("clear_faults", {"id": "fault-99"}), ("read_guide", {"name": "../../etc/passwd"}),
    ("run_doctor", {"products": ["a"] * 50}), ("list_institutions", {"limit": 10_000}),
]


def test_bad_arguments_are_told_in_sentences(lines):
    """What a tool cannot do is an answer that the assistant can read, not an error of the protocol."""
    server = lines()
    for name, arguments in BAD_ARGUMENTS:
        result = server.ask("tools/call", name=name, arguments=arguments)["result"]
        assert result["isError"] is True, (name, arguments, result)
        assert len(result["structuredContent"]["error"]) > 10, (name, arguments)
        server.is_alive()
    server.end()


def test_random_garbage(lines):
    """Whatever comes: the server answers a ping afterwards and writes nothing but the protocol."""
    seed = int(os.environ.get("TARTAN_SEED", "20260728"))
    chance = random.Random(seed)
    server = lines()
    good = json.dumps(tool("explain", {"word": "R01"})).encode()
    for round_number in range(400):
        kind = chance.randrange(4)
        if kind == 0:
            line = chance.randbytes(chance.randrange(300))
        else:
            line = bytearray(good)
            for _ in range(chance.randrange(1, 6)):
                place = chance.randrange(len(line))
                if kind == 1:
                    line[place] = chance.randrange(256)
                elif kind == 2:
                    del line[place]
                else:
                    line[place:place] = chance.choice([b'"', b"{", b"[", b"\\", b"\\u0000", b"null", b",", b"9" * 400])
        server.write(bytes(line).replace(b"\n", b" "))
        server.write({"jsonrpc": "2.0", "id": f"after-{round_number}", "method": "ping"})
        while (answer := server.answer()).get("id") != f"after-{round_number}":
            assert "error" in answer or "result" in answer, f"seed {seed}"
    print(f"MCP: 400 lines of garbage (seed {seed}); {server.end()} lines were all of the protocol")


def test_revisions_and_handshake(lines):
    for wanted, given in [("2024-11-05",) * 2, ("2025-03-26",) * 2, ("2025-06-18",) * 2, ("2025-11-25",) * 2,
                          ("2026-07-28", "2025-11-25"), ("1999-01-01", "2025-11-25"), ("x", "2025-11-25")]:
        server = lines(version=wanted)
        assert server.version == given
        result = server.ask("tools/call", name="explain", arguments={"word": "R01"})["result"]
        assert ("structuredContent" in result) == (given >= "2025-06-18")
        batch = [request(id=1, method="ping"), request(id=2, method="nonsense"),
                 tool("explain", {"word": "R01"}) | {"id": 3}, {"jsonrpc": "2.0", "method": "notifications/x"}]
        server.write(batch)
        answer = server.answer()
        if given == "2025-03-26":  # the one revision with arrays
            assert sorted(one["id"] for one in answer) == [1, 2, 3]
        else:
            assert answer["error"]["code"] == REQUEST
        server.end()
    unready = lines(version=None)
    assert unready.code(request()) == REQUEST
    # A request that describes itself needs no handshake.
    listed = unready.ask("tools/list", _meta=META)["result"]
    assert listed["resultType"] == "complete" and listed["tools"] and listed["ttlMs"] > 0
    assert unready.ask("server/discover", _meta=META)["result"]["supportedVersions"] == ["2026-07-28"]
    unready.end()


def test_cancelled_and_repeated_requests(lines):
    server = lines()
    server.ask("tools/call", name="create_sandbox_item", arguments={})
    server.ask("tools/call", name="inject_fault", arguments={"kind": "delay", "seconds": 2, "path": "/item/get"})
    server.write(tool("get_item", {}))
    server.write(tool("get_item", {}))
    assert server.answer()["error"]["code"] == REQUEST  # the id is taken while the first is worked on
    server.write({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 7}})
    server.write({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": {}}})
    server.write({"jsonrpc": "2.0", "method": "notifications/cancelled"})
    server.is_alive()
    server.end()
    assert sum(b'"id":7' in line for line in server.seen) == 1  # what was cancelled got no answer


def test_failures_are_logged_to_clients_that_want_it(lines):
    server = lines()
    assert server.ask("logging/setLevel", level="info")["result"] == {}
    server.write(tool("explain", {}))
    note, answer = server.answer(), server.answer()
    assert note["method"] == "notifications/message" and note["params"]["data"]["tool"] == "explain"
    assert answer["result"]["isError"]
    assert server.ask("logging/setLevel", level="error")["result"] == {}
    server.ask("tools/call", name="explain", arguments={})
    server.end()


def test_completions(lines):
    server = lines()
    found = server.ask(
        "completion/complete", ref={"type": "ref/prompt", "name": "why-does-an-item-fail"},
        argument={"name": "error_code", "value": "ITEM_LOGIN"})["result"]["completion"]
    assert found["values"] == ["ITEM_LOGIN_REQUIRED"]
    kinds = server.ask(
        "completion/complete", ref={"type": "ref/resource", "uri": "tartan://knowledge/{kind}/{+key}"},
        argument={"name": "kind", "value": ""})["result"]["completion"]
    assert "error-code" in kinds["values"] and kinds["hasMore"] is False
    server.end()


def test_input_that_ends_and_signals(lines):
    server = lines()
    # What was asked before the end is answered, also on a last line without its end.
    server.process.stdin.write(json.dumps(tool("explain", {"word": "R01"})).encode())
    server.end()
    assert b'"id":7' in server.seen[-1]
    for number in (signal.SIGTERM, signal.SIGINT):
        stopped = lines()
        os.kill(stopped.process.pid, number)
        assert stopped.process.wait(timeout=PATIENCE) == 0


def test_a_client_that_reads_nothing_holds_up_nobody(tmp_path):
    """The server waits for its reader, and a signal still ends it."""
    process = subprocess.Popen(
        [str(processes.executable()), "mcp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        cwd=tmp_path)
    try:
        line = json.dumps(request(params={"_meta": META})).encode() + b"\n"
        fed = threading.Thread(target=feed, args=(process, line * 2000), daemon=True)
        fed.start()
        fed.join(timeout=3)
        assert fed.is_alive(), "the server took 2000 requests whose answers nobody read"
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(timeout=PATIENCE) == 0
    finally:
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)


def feed(process, data):
    try:
        process.stdin.write(data)
        process.stdin.flush()
    except OSError:
        pass  # the server has ended
