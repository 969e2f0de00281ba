"""`/_tartan/events`: what a Sandbox reports about its requests and webhooks."""

import http.client
import json
import time
import urllib.parse

import pytest
import requests

from live import TIMEOUT, ask, events


def test_a_cursor_loses_nothing_and_repeats_nothing(watched, shopper):
    def call(number):
        ask(shopper, "/item/get", f"access-sandbox-{number}")

    def read(connection, count):
        """The lines of a stream until so many are events."""
        lines = []
        while sum(line["type"] == "request" for line in lines) < count:
            lines.append(json.loads(connection.readline()))
        return [line for line in lines if line["type"] == "request"]

    def follow(after):
        place = urllib.parse.urlparse(watched.url)
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=TIMEOUT)
        connection.request("GET", f"/_tartan/events?follow=true&after={after}")
        answer = connection.getresponse()
        assert answer.status == 200 and answer.headers["Content-Type"] == "application/x-ndjson"
        return connection, answer

    connection, stream = follow("now")
    for number in range(5):
        call(number)
    seen = read(stream, 5)
    connection.close()
    for number in range(5):
        call(number)
    connection, stream = follow(seen[-1]["cursor"])
    for number in range(5):
        call(number)
    seen += read(stream, 10)
    connection.close()
    identifiers = [line["request_id"] for line in seen]
    assert len(set(identifiers)) == 15
    assert identifiers == [line["request_id"] for line in events(watched.url, types="request")[1:]]


def test_a_silent_stream_has_heartbeats_and_ends_with_the_sandbox(watched):
    answer = requests.get(f"{watched.url}/_tartan/events", params={"follow": "true"}, stream=True, timeout=TIMEOUT)
    lines = answer.iter_lines()
    assert json.loads(next(lines))["type"] == "start"
    begun = time.monotonic()
    assert json.loads(next(lines))["type"] == "heartbeat" and 5 < time.monotonic() - begun < 15
    begun = time.monotonic()
    watched.stop()
    try:
        assert list(lines) == []
    except requests.exceptions.ChunkedEncodingError:
        pass
    assert watched.process.returncode == 0 and time.monotonic() - begun < 3


def test_readers_are_limited_and_one_that_does_not_read_is_not_waited_for(watched, shopper):
    streams = []
    for _ in range(16):
        stream = requests.get(f"{watched.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT)
        assert stream.status_code == 200
        streams.append(stream)
    time.sleep(0.5)
    refused = requests.get(f"{watched.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT)
    assert refused.status_code == 429 and "16" in refused.json()["error"]
    # None of them reads. Each request is answered in its own time: a server that waited for one of them would never be.
    for number in range(300):
        ask(shopper, "/item/get", f"access-sandbox-{number}")
    for stream in streams:
        stream.close()
    deadline = time.monotonic() + 30
    while requests.get(f"{watched.url}/_tartan/events?follow=true", stream=True, timeout=TIMEOUT).status_code == 429:
        assert time.monotonic() < deadline, "readers that have gone are still counted"
        time.sleep(0.5)


@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"}, {"Host": "evil.example"}, {"Sec-Fetch-Site": "cross-site"},
])
def test_pages_of_others_see_no_events(watched, headers):
    for query in ("", "?follow=true"):
        answer = requests.get(f"{watched.url}/_tartan/events{query}", headers=headers, stream=True, timeout=TIMEOUT)
        assert answer.status_code == 403, query
