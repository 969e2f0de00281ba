"""`tartan mcp` through the official client of the Model Context Protocol."""

import asyncio
import contextlib
import json
import subprocess
import threading
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
import requests
from mcp.client.client import Client as Assistant
from mcp.client.stdio import StdioServerParameters, stdio_client
from mcp.shared.exceptions import MCPDeprecationWarning, MCPError

import processes
from official import Client

REVISION = "2026-07-28"


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
    asyncio.run(everything(mode, receiver, tmp_path))


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
    assert checks["credentials"] == "green" and checks["connection"] == "green"


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
