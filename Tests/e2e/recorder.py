"""Sees every answer that a test gets from the Sandbox and holds it against the contract at once."""

import collections
import json
from urllib.parse import urlsplit

import plaid.rest
import requests

from contract import Contract
from processes import TartanProcess

# Paths that the Sandbox has besides Plaid's: its controls, and the files and sessions of Link.
OWN_PATHS = ("/_tartan", "/link/v2/", "/link/bank/", "/link/session/")


class Recorder:
    """Counts and validates answers. Without a contract it only counts."""

    def __init__(self, contract: Contract | None):
        self.contract = contract
        self.seen: collections.Counter = collections.Counter()
        self._sandboxes: dict[str, TartanProcess] = {}

    def watch(self, sandbox: TartanProcess):
        """Answers from its address are the Sandbox's for as long as it runs; afterwards others may get its port."""
        self._sandboxes[urlsplit(sandbox.url).netloc] = sandbox

    def record(self, method: str, url: str, status: int, body: bytes | str):
        parts = urlsplit(url)
        sandbox = self._sandboxes.get(parts.netloc)
        if sandbox is None or not sandbox.alive or parts.path.startswith(OWN_PATHS) or parts.path == "/":
            return
        self.seen[(parts.path, status)] += 1
        if isinstance(body, bytes) and body.startswith((b"%PDF", b"PK")):
            if self.contract is not None:
                self.contract.validate_file(parts.path, method, status)
            return
        value = json.loads(body)
        if self.contract is not None:
            self.contract.validate(parts.path, method, status, value)


def install(recorder: Recorder):
    """Hooks the recorder into the official client and into `requests`; answers a function that removes it again."""
    official = plaid.rest.RESTClientObject.request
    plain = requests.Session.request

    def watched_official(self, method, url, *arguments, **options):
        try:
            response = official(self, method, url, *arguments, **options)
        except plaid.ApiException as error:
            recorder.record(method, url, error.status, error.body)
            raise
        recorder.record(method, url, response.status, response.data)
        return response

    def watched_plain(self, method, url, *arguments, **options):
        response = plain(self, method, url, *arguments, **options)
        # A stream has no end to wait for, what a browser asks for is a page, and the contract knows no HEAD.
        is_page = "text/html" in response.request.headers.get("Accept", "")
        if not options.get("stream") and not is_page and response.request.method != "HEAD":
            recorder.record(method, url, response.status_code, response.content)
        return response

    plaid.rest.RESTClientObject.request = watched_official
    requests.Session.request = watched_plain

    def remove():
        plaid.rest.RESTClientObject.request = official
        requests.Session.request = plain

    return remove
