"""Every `curl` line of the Sandbox's documentation, run as it stands."""

import re
import subprocess

import pytest

from official import Client
from processes import ROOT

PAGES = ("docs/Sandbox.md", "docs/SandboxControl.md", "README.md")


def curl_lines(page: str) -> list[str]:
    """The commands of a page's shell blocks, each on one line."""
    text = (ROOT / page).read_text()
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = "".join(blocks).replace("\\\n", " ").splitlines()
    return [line for line in lines if line.startswith("curl ")]


def run(line: str, address: str, item_id: str, webhook_id: str) -> subprocess.CompletedProcess:
    line = line.replace("http://127.0.0.1:8181", address).replace("ITEM_ID", item_id)
    line = line.replace('"id": "ID"', f'"id": "{webhook_id}"').replace("curl ", "curl -sS --fail-with-body ", 1)
    return subprocess.run(["bash", "-c", line], env={"S": address, "PATH": "/usr/bin:/bin"}, capture_output=True, text=True)


@pytest.fixture
def world(timely_sandbox, timely_control, receiver):
    """Gives the client of the examples an Item with a webhook, whatever an earlier line did to it."""

    def prepare():
        client = Client(timely_sandbox.url, "me", "mine")
        item = client.item(products=("transactions",), webhook=receiver.url)
        timely_control.advance(seconds=5)
        return item.item_id, timely_control.deliveries("me")[-1]["id"]

    return timely_sandbox.url, prepare


def test_every_documented_call_succeeds(world):
    address, prepare = world
    lines = [line for page in PAGES for line in curl_lines(page)]
    for line in lines:
        done = run(line, address, *prepare())
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
    print(f"\n{len(lines)} documented calls ran")
    # The pages show commands of tartan where there is one.
    assert len(lines) >= 15


def test_a_wrong_call_is_found_out(world):
    address, prepare = world
    assert run("curl $S/_tartan/clock -d '{\"advance\": \"soon\"}'", address, *prepare()).returncode != 0
