"""What somebody who means harm, or a client with a fault, sends to an API: whole bodies, credentials and single members."""

import json
import random
import string

MEGABYTE = "a" * (1 << 20)
MANY = 10_000
DEEP = 10_000

# Each with the reason why it may find something.
RAW = {
    "nothing": b"",
    "blank": b" \n\t",
    "null": b"null",
    "a list": b"[]",
    "a number": b"1",
    "a string": b'"access-sandbox"',
    "an open object": b'{"access_token":',
    "an open string": b'{"access_token": "a',
    "a trailing comma": b'{"a": 1,}',
    "a key without quotes": b"{a: 1}",
    "single quotes": b"{'a': 1}",
    "a word": b'{"a": NaN}',
    "a second value": b"{} {}",
    "a byte order mark": b"\xef\xbb\xbf{}",
    "invalid UTF-8": b'{"a": "\xff\xfe"}',
    "an overlong encoding": b'{"a": "\xc0\xaf"}',
    "a surrogate as UTF-8": b'{"a": "\xed\xa0\x80"}',
    "half a surrogate pair": b'{"a": "\\ud800"}',
    "a control character": b'{"a": "\x00"}',
    "an escape of nothing": b'{"a": "\\x"}',
    "a number with a leading zero": b'{"a": 01}',
    "an exponent without end": b'{"a": 1e999999999999}',
    "deep lists": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "deep and open": b'{"a":[' * DEEP,
    "a form": b"access_token=a&secret=b",
    "another encoding": '{"a": 1}'.encode("utf-16"),
    "a million digits": b'{"a": ' + b"9" * (1 << 20) + b"}",
    "more than is read": b'{"a": "' + b"a" * (3 << 20) + b'"}',
}

CONTENT_TYPES = ["text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "", "a/b; \xff"]

HOSTILE_TEXTS = [
    "", " ", "\x00", "\u202e\u0000\uffff", "😀" * 50, "'; DROP TABLE items; --", "../../../../etc/passwd", "%s%n%x",
    "<script>alert(1)</script>", "\r\nX-Injected: 1", "null", "access-sandbox-", "A" * 5000, "é" * 256, "-1", "9" * 40, "NaN",
    "1e400", "-0.00", "0.001", "${7*7}",
]
HOSTILE_DATES = [
    "", "0000-00-00", "0001-01-01", "1582-10-10", "1900-02-29", "2026-02-30", "2026-13-01", "9999-12-31", "-001-01-01",
    "10000-01-01", "99999999999-01-01", "2026-1-1", "２０２６-０１-０１", "2026-01-01T00:00:00Z", "today", "1969-12-31",
]
HOSTILE_TIMES = [
    "", "0000-00-00T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:60Z", "2026-01-01", "2026-01-01T24:00:00Z",
    "2026-01-01T00:00:00+99:99", "2026-01-01T00:00:00.999999999999999999Z", "292277026596-12-04T15:30:08Z",
]
# As text, since no number of Python's keeps all of them.
HOSTILE_NUMBERS = [
    "0", "-1", "-0", "1", "501", "2147483648", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
    "18446744073709551616", "1e18", "-1e18", "1e30", "1e127", "1e308", "1e400", "-1e400", "1e-400", "0.001", "-0.01", "0.1e1",
    "99999999999999999999999999999999999999.99", "0." + "3" * 60,
]


class Raw:
    """A piece of JSON as it is to be sent."""

    def __init__(self, text: str):
        self.text = text


def encode(value) -> bytes:
    """JSON in which `Raw` pieces stand as they are."""
    pieces = {}

    def mark(node):
        if isinstance(node, Raw):
            name = f"@@{len(pieces)}@@"
            pieces[f'"{name}"'] = node.text
            return name
        if isinstance(node, dict):
            return {key: mark(child) for key, child in node.items()}
        if isinstance(node, list):
            return [mark(child) for child in node]
        return node

    text = json.dumps(mark(value))
    for name, piece in pieces.items():
        text = text.replace(name, piece, 1)
    return text.encode()


class Fuzz:
    """Values for members, drawn with a seed."""

    def __init__(self, seed: int):
        self.random = random.Random(seed)

    def text(self) -> str:
        letters = string.printable + "\u0000éß漢😀\u200b"
        return "".join(self.random.choice(letters) for _ in range(self.random.randrange(1, 60)))

    def of_kind(self, kind: str, form: str | None, count: int) -> list:
        """Values of the member's own type, which the check of types lets through."""
        match kind:
            case "string" if form == "date":
                pool = HOSTILE_DATES
            case "string" if form == "date-time":
                pool = HOSTILE_TIMES
            case "string":
                pool = [*HOSTILE_TEXTS, self.text(), self.text()]
            case "integer" | "number":
                pool = [Raw(text) for text in HOSTILE_NUMBERS]
            case "boolean":
                return [True, False][:count]
            case "object":
                pool = [{}, {"a": {}}, {"": None}, {"a" * 5000: 1}]
            case _:
                return []
        return self.random.sample(pool, min(count, len(pool)))

    def of_another_kind(self, kind: str) -> list:
        others = {"string": 1, "integer": "1", "number": "1", "boolean": "true", "array": {}, "object": []}
        return [others.get(kind, [[[]]]), None]
