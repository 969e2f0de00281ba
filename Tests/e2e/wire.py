"""Requests as the official clients of other languages put them on the wire, and tables of requests that are played.

Each client is generated from the same contract, but the bodies differ: what is null, which defaults are spelled out, how
numbers and letters are written. The Sandbox must not tell them apart.
"""

import json
import time
import uuid
from dataclasses import dataclass, field

import requests

SECONDS = 20
VERSION = {"Plaid-Version": "2020-09-14"}


def _axios(body) -> bytes:
    """JavaScript has one kind of number: 100.0 is written 100."""
    text = json.dumps(body, separators=(",", ":"), ensure_ascii=False, cls=_WholeNumbers)
    return text.encode()


class _WholeNumbers(json.JSONEncoder):
    def iterencode(self, value, _one_shot=False):
        return super().iterencode(_whole(value), _one_shot)


def _whole(value):
    if isinstance(value, dict):
        return {name: _whole(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_whole(one) for one in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _python(body) -> bytes:
    """With spaces, and every letter beyond ASCII escaped."""
    return json.dumps(body).encode()


def _ruby(body) -> bytes:
    return json.dumps(body, separators=(",", ":"), ensure_ascii=False).encode()


def _go(body) -> bytes:
    """Sorted, safe inside a web page, and with a line's end."""
    text = json.dumps(_whole(body), separators=(",", ":"), ensure_ascii=False, sort_keys=True)
    for letter in "&<>":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text.encode() + b"\n"


def _gson(body) -> bytes:
    """Nulls are left out; safe inside a web page."""
    text = json.dumps(_without_nulls(body), separators=(",", ":"), ensure_ascii=False)
    for letter in "&<>='":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text.encode()


def _without_nulls(value):
    if isinstance(value, dict):
        return {name: _without_nulls(one) for name, one in value.items() if one is not None}
    return [_without_nulls(one) for one in value] if isinstance(value, list) else value


# The headers of each client; `Accept` of a call that answers a file, where it is another; how a body is written.
DIALECTS = {
    "node": ({
        "Accept": "application/json, text/plain, */*", "Content-Type": "application/json",
        "User-Agent": "Plaid Node v39.0.0", "Accept-Encoding": "gzip, compress, deflate, br",
    }, None, _axios),
    "python": ({
        "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "Plaid Python v40.0.0",
        "Accept-Encoding": "identity",
    }, "application/pdf", _python),
    "ruby": ({
        "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "Plaid Ruby v45.0.0",
        "Accept-Encoding": "gzip;q=1.0,deflate;q=0.6,identity;q=0.3",
    }, "application/pdf", _ruby),
    "go": ({
        "Accept": "application/json", "Content-Type": "application/json", "User-Agent": "Plaid Go v38.0.0",
        "Accept-Encoding": "gzip",
    }, "application/pdf", _go),
    "java": ({
        "Content-Type": "application/json; charset=UTF-8", "User-Agent": "Plaid Java v38.0.0", "Accept-Encoding": "gzip",
    }, None, _gson),
}


@dataclass(frozen=True)
class Kept:
    """A value of an earlier response, by the name that it was kept under."""

    name: str


@dataclass(frozen=True)
class Step:
    """One request of a program, and what the program reads of the response.

    `keeps` has paths into the response by the name to keep them under, `reads` the paths that must hold something.
    """

    path: str
    body: dict | None = field(default_factory=dict)
    keeps: dict = field(default_factory=dict)
    reads: tuple = ()
    # As a program does that has no webhooks: again until the product is ready.
    polls: bool = False
    is_file: bool = False
    status: int = 200
    error: str | None = None
    # Whatever else must hold of the response.
    holds: object = None


@dataclass(frozen=True)
class Pages:
    """`/transactions/sync` until the last page; a program without webhooks waits while there is no cursor yet."""

    first: dict
    rest: dict = field(default_factory=dict)
    rows: str = "rows"


@dataclass(frozen=True)
class Visit:
    """What the program leaves to Link: a user who connects a bank with the token kept as `link_token`."""

    choices: dict = field(default_factory=dict)


def at(value, path: str):
    """What is at `accounts/0/account_id` of a response; None where there is nothing."""
    for part in path.split("/"):
        if isinstance(value, list):
            value = value[int(part)] if len(value) > int(part) else None
        else:
            value = value.get(part) if isinstance(value, dict) else None
    return value


class Program:
    """A program in one language, with the values that it keeps between its requests."""

    def __init__(self, language: str, url: str, client_id: str | None = None):
        self.language, self.url = language, url
        self.headers, self.file_accept, self.written = DIALECTS[language]
        self.client_id = client_id or f"{language}{uuid.uuid4().hex[:20]}"
        self.kept: dict = {"client_id": self.client_id}

    def send(self, path: str, body, *, is_file: bool = False) -> requests.Response:
        headers = self.headers | VERSION | {"PLAID-CLIENT-ID": self.client_id, "PLAID-SECRET": "secret"}
        if is_file and self.file_accept:
            headers["Accept"] = self.file_accept
        return requests.post(self.url + path, data=self.written(body), headers=headers, timeout=SECONDS)

    def play(self, steps, visit=None):
        """Plays a table; `visit` goes through Link with a token and returns a public token."""
        for step in steps:
            match step:
                case Step():
                    self._step(step)
                case Pages():
                    self._pages(step)
                case Visit():
                    go = visit or self.visit_without_browser
                    self.kept["public_token"] = go(self.kept["link_token"], **step.choices)
        return self.kept

    def visit_without_browser(self, link_token: str, **choices) -> str:
        """What a user does in Link, by the control API."""
        body = {"client_id": self.client_id, "link_token": link_token} | choices
        answer = requests.post(f"{self.url}/_tartan/link/complete", json=body, timeout=SECONDS)
        assert answer.status_code == 200, answer.text
        return answer.json().get("public_token")

    def filled(self, value):
        if isinstance(value, Kept):
            return self.kept[value.name]
        if isinstance(value, dict):
            return {name: self.filled(one) for name, one in value.items()}
        return [self.filled(one) for one in value] if isinstance(value, list) else value

    def _step(self, step: Step):
        body = self.filled(step.body)
        answer = self.send(step.path, body, is_file=step.is_file)
        deadline = time.monotonic() + SECONDS
        while step.polls and answer.status_code == 400 and answer.json()["error_code"] == "PRODUCT_NOT_READY":
            assert time.monotonic() < deadline, f"{step.path} is not ready after {SECONDS} s"
            time.sleep(0.2)
            answer = self.send(step.path, body, is_file=step.is_file)
        told = f"{self.language}: {step.path} {body}: {answer.status_code} {answer.text[:600]}"
        assert answer.status_code == step.status, told
        if step.is_file:
            assert answer.headers["Content-Type"] == "application/pdf" and answer.content.startswith(b"%PDF-"), told
            self.kept["file"] = answer
            assert not step.holds or step.holds(answer, self.kept), told
            return
        value = answer.json()
        assert value["request_id"], told
        if step.error:
            assert value["error_code"] == step.error, told
        for path in step.reads:
            assert at(value, path) not in (None, [], {}, ""), f"nothing at {path} of {told}"
        for name, path in step.keeps.items():
            self.kept[name] = at(value, path)
            assert self.kept[name] not in (None, ""), f"nothing at {path} of {told}"
        if step.holds:
            assert step.holds(value, self.kept), told

    def _pages(self, pages: Pages):
        body, rows = self.filled(pages.first), []
        deadline = time.monotonic() + SECONDS
        while True:
            answer = self.send("/transactions/sync", body)
            assert answer.status_code == 200, f"{self.language}: {body}: {answer.text}"
            page = answer.json()
            rows += page["added"]
            body = self.filled(pages.rest) | {
                "access_token": body["access_token"], "cursor": page["next_cursor"]}
            if page["next_cursor"] == "":
                assert time.monotonic() < deadline and not page["added"] and not page["has_more"]
                time.sleep(0.2)
            elif not page["has_more"]:
                break
        # The first update has thirty days; how many rows that are depends on the day.
        assert len({row["transaction_id"] for row in rows}) == len(rows) >= 4
        self.kept[pages.rows], self.kept["cursor"] = rows, page["next_cursor"]

