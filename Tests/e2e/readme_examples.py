"""Does what examples/README.md says, from a copy of the examples, and connects a bank through the page's own server.

Started with the folder of the copy; `tartan` is found by its name. Standard ports are used, as the README does.
"""

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

ADDRESSES = ("http://127.0.0.1:8181/_tartan/health", "http://127.0.0.1:8080/health", "http://127.0.0.1:3000/")


def terminals(readme: str) -> list[str]:
    """What is typed in each terminal: the blocks of shell, one each."""
    return re.findall(r"```sh\n(.*?)```", readme, re.DOTALL)


def fetch(address: str, body=None) -> bytes:
    headers = {"Content-Type": "application/json", "X-Requested-With": "fetch"}
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(address, data, headers), timeout=10) as answer:
        return answer.read()


def until(address: str, process: subprocess.Popen):
    for _ in range(300):
        try:
            return fetch(address)
        except urllib.error.HTTPError:
            raise
        except OSError:
            assert process.poll() is None, f"`{process.args[-1]}` ended"
            time.sleep(0.1)
    raise TimeoutError(address)


def main(folder: Path):
    started = []
    try:
        typed = terminals((folder / "examples" / "README.md").read_text(encoding="utf-8"))
        assert len(typed) == len(ADDRESSES), typed
        for lines, address in zip(typed, ADDRESSES):
            started.append(subprocess.Popen(["bash", "-ec", lines], cwd=folder, start_new_session=True))
            until(address, started[-1])
        assert b"My banks" in fetch("http://127.0.0.1:3000/")
        script = json.loads(fetch("http://127.0.0.1:3000/settings.json"))["link_script"]
        assert script.startswith("http://127.0.0.1:8181/"), script
        assert b"Plaid" in fetch(script)
        token = json.loads(fetch("http://127.0.0.1:3000/api/plaid/create-link-token", {}))["link_token"]
        made = json.loads(fetch("http://127.0.0.1:8181/_tartan/link/complete", {
            "client_id": "me", "link_token": token, "institution_id": "ins_109508"}))
        fetch("http://127.0.0.1:3000/api/plaid/exchange-token", {"public_token": made["public_token"], "link_token": token})
        for _ in range(100):
            accounts = json.loads(fetch("http://127.0.0.1:3000/api/accounts"))["accounts"]
            if accounts:
                break
            time.sleep(0.1)
        print(", ".join(account["name"] for account in accounts))
    finally:
        for process in reversed(started):
            os.killpg(process.pid, signal.SIGTERM)
        for process in started:
            process.wait(timeout=30)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
