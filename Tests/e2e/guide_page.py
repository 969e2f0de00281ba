"""Runs main.js of a folder in Chromium, on a service, on the Sandbox, as its user would: leaves Link once, then connects a bank.

    guide_page.py FOLDER     (the surroundings of a guide are in the environment)

A program of its own, because a page may hang, and because a test's process can hold one browser driver only.
"""

import os
import sys
from pathlib import Path

import requests
from playwright.sync_api import expect

import browser
import bundle
from node import node

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"
INDEX = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Banks</title></head>
<body><main id="root"><h1>Banks</h1><button id="connect" type="button">Connect a bank</button>
<p id="status" role="status"></p></main><script type="module" src="/main.js"></script></body></html>
"""


def items() -> list:
    answer = requests.get(f"{os.environ['TARTAN_URL']}/api/items", timeout=20, headers={
        "Authorization": f"Bearer {os.environ['TARTAN_API_KEY']}", "Tartan-User": "demo-user"})
    answer.raise_for_status()
    return answer.json()["items"]


def walk(visitor: browser.Visitor):
    button = visitor.page.get_by_role("button", name="Connect a bank")
    status = visitor.page.get_by_role("status")
    button.click()
    visitor.press("Close")
    visitor.press("Leave")
    expect(status).to_contain_text("Nothing was connected")
    assert items() == []
    button.click()
    visitor.connect("Plaid Checking")
    visitor.press("Finish")
    expect(status).to_have_text("Connected.")
    expect(visitor.page.locator('iframe[title="Plaid Link"]:visible')).to_have_count(0)
    visitor.check_access(visitor.page)
    assert len(items()) == 1


def main(folder: Path):
    (folder / "index.html").write_text(INDEX, encoding="utf-8")
    bundle.bundle(folder, "development")
    sandbox = os.environ["PLAID_URL"]
    with node(EXAMPLES / "server.mjs", folder, TARTAN_URL=os.environ["TARTAN_URL"],
              TARTAN_API_KEY=os.environ["TARTAN_API_KEY"], PORT="0", LINK_SCRIPT=browser.CDN, LINK_FRAME=sandbox) as url:
        with browser.chromium() as chromium:
            visitor = browser.Visitor(chromium, sandbox, "guide")
            visitor.page.goto(url)
            walk(visitor)
            visitor.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
