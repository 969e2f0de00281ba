"""`tartan mcp` through the official client of the Model Context Protocol."""

import asyncio
import concurrent.futures
import contextlib
import json
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from mcp.client.client import Client as Assistant
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPDeprecationWarning, MCPError

import processes

REVISION = "2026-07-28"


def apart(work):
    """Runs a coroutine on a thread of its own: the browser of other tests keeps this thread's event loop."""
    with concurrent.futures.ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


def server(*options, **environment):
    return StdioServerParameters(
        command=str(processes.executable()), args=["mcp", *options], env={"NO_COLOR": "1", **environment})


@contextlib.asynccontextmanager
async def connected(parameters, mode="auto", folder=None):
    """The official client; what the server says besides goes into a file that is returned with it."""
    if folder is not None:
        parameters.cwd = folder
    async with Assistant(stdio_client(parameters), mode=mode) as client:
        yield client


async def call(client, tool, **arguments):
    """The structured answer of a tool that must not fail."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, f"{tool}: {result.content[0].text}"
    assert json.loads(result.content[0].text) == result.structured_content
    return result.structured_content


async def refused(client, tool, **arguments):
    """What a tool answers that must fail."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error, f"{tool} did not fail: {result.content[0].text}"
    return result.structured_content


class Noted:
    """Notes which tools were called."""

    def __init__(self, client):
        self.client, self.called = client, set()

    async def __call__(self, tool, **arguments):
        self.called.add(tool)
        return await call(self.client, tool, **arguments)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_every_tool_resource_and_prompt(mode, receiver, tmp_path):
    """What is listed works: a tool that this does not call fails it."""
    apart(everything(mode, receiver, tmp_path))


async def everything(mode, receiver, folder):
    async with connected(server("--seed", "7"), mode, folder) as client:
        if mode == "auto":
            assert client.protocol_version == REVISION
        else:
            assert client.protocol_version == "2025-11-25"
            with pytest.warns(MCPDeprecationWarning):  # the newest revision has none
                await client.send_ping()
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        noted = Noted(client)
        await every_tool(noted, receiver)
        assert noted.called == set(tools), f"not called: {set(tools) - noted.called}"
        for tool in tools.values():
            assert tool.description and tool.title and tool.input_schema["additionalProperties"] is False
            assert tool.annotations.read_only_hint is not None
            for name, argument in tool.input_schema["properties"].items():
                assert argument["description"], f"{tool.name}.{name}"
        print(f"MCP ({mode}): {len(noted.called)} of {len(tools)} tools called")
        await every_resource(client)
        await every_prompt(client)


async def every_tool(noted, receiver):
    banks = await noted("list_institutions", query="First Platypus")
    assert banks["institutions"][0]["institution_id"] == "ins_109508"
    assert len((await noted("list_institutions", limit=3))["institutions"]) == 3
    made = await noted(
        "create_sandbox_item", webhook=receiver.url,
        products=["transactions", "auth", "identity", "investments", "liabilities"])
    assert made["access_token"].startswith("access-sandbox-")
    assert (await noted("advance_clock", by="10s"))["offset_seconds"] >= 10
    assert (await noted("get_item"))["item"]["item_id"] == made["item_id"]
    accounts = (await noted("get_accounts"))["accounts"]
    assert len(accounts) > 5
    assert (await noted("get_balances", access_token=made["access_token"]))["accounts"][0]["balances"]
    first = await noted("get_transactions", count=3)
    assert len(first["added"]) == 3 and first["has_more"]
    second = await noted("get_transactions", count=3, cursor=first["next_cursor"])
    assert not {row["transaction_id"] for row in first["added"]} & {row["transaction_id"] for row in second["added"]}
    assert (await noted("get_identity"))["accounts"][0]["owners"][0]["names"]
    assert (await noted("get_holdings"))["holdings"]
    assert (await noted("get_liabilities"))["liabilities"]["credit"]
    numbers = (await noted("get_auth"))["numbers"]["ach"]
    assert all(row["account"].startswith("•") and row["routing"].startswith("•") for row in numbers)

    custom = {
        "override_accounts": [
            {"type": "depository", "subtype": "checking", "starting_balance": 1234.5, "meta": {"name": "Of my own"}}]}
    own = await noted("create_sandbox_item", custom_user=custom, products=["transactions"])
    assert [account["name"] for account in (await noted("get_accounts"))["accounts"]] == ["Of my own"]
    assert (await noted("get_item", access_token=made["access_token"]))["item"]["item_id"] != own["item_id"]

    token = made["access_token"]
    assert (await noted("inject_fault", kind="error", error_code="INSTITUTION_DOWN", path="/accounts/get", count=1))["added"]
    failed = await refused(noted.client, "get_accounts", access_token=token)
    assert failed["error_code"] == "INSTITUTION_DOWN" and failed["advice"]
    assert len((await noted("list_faults"))["faults"]) == 1
    assert len((await noted("clear_faults"))["removed"]) == 1
    assert (await noted("list_faults"))["faults"] == []

    assert (await noted("fire_webhook", access_token=token, webhook_code="SYNC_UPDATES_AVAILABLE"))["webhook_fired"]
    await noted("advance_clock", by="1s")
    sent = await noted("get_webhook_deliveries", item_id=made["item_id"])
    assert sent["total"] > 0 and sent["webhooks"][0]["state"] == "delivered", sent
    body, jwt = sent["webhooks"][0]["body"], sent["webhooks"][0]["jwt"]
    verified = await noted("verify_webhook", body=body, plaid_verification=jwt)
    assert verified["verified"] and verified["item_id"] == made["item_id"]
    forged = await noted("verify_webhook", body=body + " ", plaid_verification=jwt)
    assert forged["verified"] is False and forged["code"] == "bodyMismatch"

    assert (await noted("reset_login", access_token=token))["reset_login"]
    broken = await refused(noted.client, "get_accounts", access_token=token)
    assert broken["error_code"] == "ITEM_LOGIN_REQUIRED" and broken["requires_update_mode"]
    known = await noted("explain", word="item_login_required")
    assert known["entries"][0]["who_acts"] == "endUser"
    assert "ITEM_LOGIN_REQUIRED" in (await noted("explain", word="ITEM_LOGIN_REQUIERD"))["did_you_mean"]
    assert (await noted("search_guides", query="transactions sync cursor"))["matches"]
    guides = (await noted("read_guide"))["guides"]
    for guide in guides:
        assert (await noted("read_guide", name=guide["name"]))["text"]
    checks = {check["name"]: check["level"] for check in (await noted("run_doctor", products=["auth"]))["checks"]}
    assert checks["credentials"] == "ok" and checks["connection"] == "ok"


async def every_resource(client):
    resources = (await client.list_resources()).resources
    for resource in resources:
        content = (await client.read_resource(resource.uri)).contents[0]
        assert content.text and str(content.uri) == str(resource.uri)
    assert {str(resource.uri) for resource in resources} > {
        f"tartan://guides/{guide['name']}" for guide in (await call(client, "read_guide"))["guides"]}
    index = json.loads((await client.read_resource("tartan://knowledge/index")).contents[0].text)
    templates = (await client.list_resource_templates()).resource_templates
    assert [template.uri_template for template in templates] == ["tartan://knowledge/{kind}/{+key}"]
    for row in index:
        entry = json.loads((await client.read_resource(row["uri"])).contents[0].text)
        assert (entry["kind"], entry["key"]) == (row["kind"], row["key"])
    print(f"MCP: {len(resources)} resources and {len(index)} entries read")
    with pytest.raises(MCPError) as missing:
        await client.read_resource("tartan://knowledge/error-code/NO_SUCH_THING")
    assert missing.value.error.code == (-32602 if client.protocol_version == REVISION else -32002)


async def every_prompt(client):
    prompts = (await client.list_prompts()).prompts
    for prompt in prompts:
        required = {argument.name: "http://127.0.0.1:1" for argument in prompt.arguments if argument.required}
        message = (await client.get_prompt(prompt.name, required)).messages[0]
        assert message.role == "user" and len(message.content.text) > 200
        everything = {argument.name: f"a-{argument.name}" for argument in prompt.arguments}
        text = (await client.get_prompt(prompt.name, everything)).messages[0].content.text
        assert all(value in text for value in everything.values())
    print(f"MCP: {len(prompts)} prompts got")
    with pytest.raises(MCPError) as missing:
        await client.get_prompt("test-webhooks", {})
    assert missing.value.error.code == -32602


@pytest.fixture
def shrouded(sandbox):
    """An address that behaves like Plaid's production: the API, and nothing under `/_tartan/`."""

    class Shroud(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(self.path)
            if self.path.startswith("/_tartan"):
                self.reply(404, b"{}", "application/json")
                return
            headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
            answer = requests.post(sandbox.url + self.path, data=body, headers=headers, timeout=20)
            self.reply(answer.status_code, answer.content, answer.headers["Content-Type"])

        def do_GET(self):
            asked.append(self.path)
            self.reply(404, b"{}", "application/json")

        def reply(self, status, body, kind):
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Shroud)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def credentials(client):
    return {"PLAID_CLIENT_ID": client.client_id, "PLAID_SECRET": client.secret}


def test_real_data_wants_a_word(client, shrouded, tmp_path):
    """What does not prove to be a Sandbox is not touched without the flag."""
    url, asked = shrouded
    for options in (["--plaid-url", url], ["--environment", "production"]):
        done = subprocess.run(
            [str(processes.executable()), "mcp", *options], input="", capture_output=True, text=True, timeout=60,
            cwd=tmp_path, env={"PATH": "/usr/bin:/bin", **credentials(client)})
        assert done.returncode == 1 and done.stdout == ""
        assert "--allow-real-data" in done.stderr
    assert set(asked) <= {"/_tartan/health"}
    unnamed = subprocess.run(
        [str(processes.executable()), "mcp", "--plaid-url", url, "--allow-real-data"], input="", capture_output=True,
        text=True, timeout=60, cwd=tmp_path, env={"PATH": "/usr/bin:/bin"})
    assert unnamed.returncode == 1 and "PLAID_CLIENT_ID" in unnamed.stderr


def test_real_data_is_masked_and_not_changed(client, shrouded, tmp_path):
    url, asked = shrouded
    item = client.item(products=("transactions", "auth", "identity", "investments", "liabilities"))
    client.history(item)
    apart(masked(client, item, url, tmp_path))
    writes = {path for path in asked if path.startswith("/sandbox/") or "remove" in path or "create" in path}
    assert not writes, f"called where data is real: {writes}"


async def masked(client, item, url, folder):
    environment = credentials(client) | {"PLAID_ACCESS_TOKEN": item.access_token}
    seen = []
    async with connected(server("--plaid-url", url, "--allow-real-data", **environment), folder=folder) as assistant:
        tools = (await assistant.list_tools()).tools
        assert all(tool.annotations.read_only_hint for tool in tools)
        for name in ("create_sandbox_item", "fire_webhook", "reset_login", "inject_fault", "advance_clock"):
            with pytest.raises(MCPError) as refusal:
                await assistant.call_tool(name, {})
            assert refusal.value.error.code == -32602
        arguments = {
            "explain": {"word": item.access_token}, "search_guides": {"query": "token"},
            "verify_webhook": {"body": "{}", "plaid_verification": item.access_token},
        }
        for tool in tools:
            answer = await call(assistant, tool.name, **arguments.get(tool.name, {}))
            seen.append(json.dumps(answer, ensure_ascii=False))
        failed = await refused(assistant, "get_accounts", access_token=item.access_token[:-4] + "0000")
        seen.append(json.dumps(failed))
    text = "\n".join(seen)
    body = {"access_token": item.access_token}
    numbers = client.call("/auth/get", body)["numbers"]["ach"]
    owners = client.call("/identity/get", body)["accounts"][0]["owners"][0]
    hidden = [item.access_token, client.secret, item.access_token[:-4]]
    hidden += [row[name] for row in numbers for name in ("account", "routing")]
    hidden += owners["names"] + [entry["data"] for entry in owners["emails"] + owners["phone_numbers"]]
    hidden += [entry["data"]["street"] for entry in owners["addresses"]]
    assert len(hidden) > 8
    for value in hidden:
        assert value not in text, value
    assert "•" in text and item.item_id in text
    print(f"MCP: {len(tools)} tools read real data; none of {len(hidden)} tokens, numbers and names came out")


def test_a_sandbox_that_runs_already(sandbox, client, tmp_path):
    """The application and the assistant see the same Items."""
    item = client.item(products=("auth",))

    async def look():
        options = ("--plaid-url", sandbox.url)
        async with connected(server(*options, **credentials(client)), folder=tmp_path) as assistant:
            found = await call(assistant, "get_item", access_token=item.access_token)
            assert found["item"]["item_id"] == item.item_id
            made = await call(assistant, "create_sandbox_item")
            assert client.call("/item/get", {"access_token": made["access_token"]})["item"]["item_id"] == made["item_id"]
            # The clock of a Sandbox that others use is moved too, so this test leaves it alone.
            assert "advance_clock" in {tool.name for tool in (await assistant.list_tools()).tools}

    apart(look())


def test_the_own_sandbox_is_kept(tmp_path):
    async def session(work):
        async with connected(server("--state", str(tmp_path / "kept.sqlite")), folder=tmp_path) as assistant:
            return await work(assistant)

    async def make(assistant):
        return await call(assistant, "create_sandbox_item")

    made = apart(session(make))

    async def find(assistant):
        return await call(assistant, "get_item", access_token=made["access_token"])

    assert apart(session(find))["item"]["item_id"] == made["item_id"]


@pytest.mark.parametrize("options", [
    ["--plaid-url", "http://127.0.0.1:1", "--environment", "sandbox"], ["--environment", "development"],
    ["--environment", "production", "--seed", "7"], ["--plaid-url", "nonsense"]])
def test_wrong_usage(options, tmp_path):
    done = subprocess.run(
        [str(processes.executable()), "mcp", *options], input="", capture_output=True, text=True, timeout=60,
        cwd=tmp_path, env={"PATH": "/usr/bin:/bin", "PLAID_CLIENT_ID": "me", "PLAID_SECRET": "mine"})
    assert done.returncode == 64 and done.stdout == "", done
