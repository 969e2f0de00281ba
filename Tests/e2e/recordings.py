"""Turns notes on recorded responses (`cases/live` below TARTAN_REFERENCE) into recordings for `tartan sandbox parity`.

A note says in words what happens before the request, and names members by paths; what a program cannot read is left out.
"""

import json
import re
from pathlib import Path

SETUP = re.compile(r"^Item (?:by /sandbox/public_token/create, |at )(?P<institution>ins_\d+)(?:, user_good)?, "
                   r"(?P<products>[a-z_]+(?: and [a-z_]+)*)(?P<rest>.*)$")
ELEMENT = re.compile(r"^(?P<list>[a-z_]+)\[(?P<key>mask)=(?P<value>\w+)\]\.(?P<member>[a-z_]+)$")
EVERY = re.compile(r"^(?P<list>[a-z_.]+)\[\*\]\.(?P<member>[a-z_]+)$")
PLAIN = re.compile(r"^[a-z_]+(\.[a-z_]+)*$")


def converted(reference: str) -> dict[str, dict]:
    found = {}
    for file in sorted((Path(reference) / "cases" / "live").glob("P*.json")):
        recording = convert(json.loads(file.read_text()))
        if recording:
            found[file.name] = recording
    return found


def convert(note: dict) -> dict | None:
    steps = setup(note["setup"])
    live, status = members(note["live"])
    path, body = note["request"]
    if steps is None or not (live or status) or path == "Link" or "…" in json.dumps(body, ensure_ascii=False):
        return None
    if "$t" in json.dumps(body):
        return None
    date = note["date"] if note["date"].count("-") == 2 else f"{note['date']}-01"
    recording = {
        "title": note["title"], "source": note["source"], "date": date, "setup": steps, "partial": True,
        "request": [path, json.loads(json.dumps(body).replace('"$at"', '"$access_token"'))], "live": live}
    return recording | ({"status": status} if status else {})


def setup(words: str) -> list | None:
    """The steps before the request; None for words that mean something else."""
    words = words.split(";")[0]
    if not words or words == "no client_id, no secret":
        return []
    match = SETUP.match(words)
    if not match:
        return None
    item = {"institution_id": match["institution"], "products": match["products"].split(" and ")}
    steps = [{"item": item}, {"wait": 60}]
    if "with a webhook" in match["rest"]:
        item["options"] = {"webhook": "https://example.com/webhook"}
    if "/sandbox/item/reset_login" in match["rest"]:
        steps.append(["/sandbox/item/reset_login", {"access_token": "$access_token"}])
    return steps


def members(facts: dict) -> tuple[dict, int | None]:
    """The response's members that a note names, and the status."""
    live: dict = {}
    status = None
    for name, value in facts.items():
        if name == "status" and isinstance(value, int):
            status = value
        elif match := ELEMENT.match(name):
            live.setdefault(match["list"], []).append({match["key"]: match["value"], match["member"]: value})
        elif (match := EVERY.match(name)) and isinstance(value, list):
            put(live, match["list"], [{match["member"]: element} for element in value])
        elif (match := EVERY.match(name)) and "." in match["list"] and value != "descending":
            put(live, match["list"], [{match["member"]: value}])
        elif PLAIN.match(name) and name not in ("members", "rows", "body", "security"):
            put(live, name, value)
    return live, status


def put(live: dict, path: str, value):
    *parents, name = path.split(".")
    for parent in parents:
        live = live.setdefault(parent, {})
    live[name] = value
