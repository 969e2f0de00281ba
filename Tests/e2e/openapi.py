"""The document of a running service, and how responses are held against it."""

import copy
import re

import jsonschema
import requests
from openapi_spec_validator import OpenAPIV31SpecValidator

TIMEOUT = 20


class Document:
    def __init__(self, url: str):
        answer = requests.get(f"{url}/openapi.json", timeout=TIMEOUT)
        assert answer.status_code == 200 and answer.headers["content-type"] == "application/json"
        self.content = answer.json()
        self._operations = [
            (method.upper(), re.compile("^" + re.sub(r"\\{[^}]+\\}", "[^/]+", re.escape(path)) + "$"), operation)
            for path, methods in self.content["paths"].items() for method, operation in methods.items()
        ]
        self.seen: set[str] = set()

    def check_itself(self):
        OpenAPIV31SpecValidator(self.content).validate()

    def operation(self, method: str, path: str) -> dict:
        found = [entry for verb, pattern, entry in self._operations if verb == method and pattern.match(path)]
        # A path with a variable part also matches one without.
        exact = self.content["paths"].get(path, {}).get(method.lower())
        assert found, f"{method} {path} is not in the document"
        return exact or found[0]

    def check(self, answer: requests.Response):
        """A response has a status, a content type and a body that the document declares, and no other members."""
        path = re.sub(r"^https?://[^/]+", "", answer.request.url).split("?")[0]
        operation = self.operation(answer.request.method, path)
        self.seen.add(operation["operationId"])
        place = f"{answer.request.method} {path}: {answer.status_code}"
        assert str(answer.status_code) in operation["responses"], f"{place} is not declared: {answer.text}"
        declared = operation["responses"][str(answer.status_code)]
        self._check_headers(answer, declared, place)
        if answer.status_code == 304:
            assert not answer.content, f"{place} has a body"
            return
        kind = answer.headers["content-type"].split(";")[0]
        assert kind in declared["content"], f"{place} with {kind} is not declared"
        if not kind.endswith("json"):
            return
        schema = copy.deepcopy(declared["content"][kind]["schema"])
        schema["components"] = closed(self.content["components"])
        schema = schema | {"$schema": "https://json-schema.org/draft/2020-12/schema"}
        if "$ref" not in schema and kind == "application/json" and "properties" in schema:
            schema["additionalProperties"] = False
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        problems = [f"{list(error.absolute_path)}: {error.message[:300]}" for error in validator.iter_errors(answer.json())]
        assert not problems, f"{place}: {problems}"

    def _check_headers(self, answer: requests.Response, declared: dict, place: str):
        headers = {name.lower(): self._target(header) for name, header in declared.get("headers", {}).items()}
        for name, value in answer.headers.items():
            if name.lower() in COMMON:
                continue
            assert name.lower() in headers, f"{place}: the header {name} is not declared"
            schema = headers[name.lower()]["schema"]
            jsonschema.validate(int(value) if schema["type"] == "integer" else value, schema)

    def _target(self, value: dict) -> dict:
        """What a reference refers to."""
        if "$ref" not in value:
            return value
        target = self.content
        for part in value["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        return target


# Headers of HTTP itself and for browsers, which are not part of an operation.
COMMON = {
    "content-type", "content-length", "connection", "date", "cache-control", "x-content-type-options", "x-frame-options",
    "referrer-policy", "cross-origin-resource-policy", "content-security-policy", "strict-transport-security", "server",
    "transfer-encoding", "vary", "access-control-allow-origin", "access-control-expose-headers",
}


def closed(value):
    """The same schemas without members that they do not declare, so that an undocumented member is a finding."""
    if isinstance(value, list):
        return [closed(entry) for entry in value]
    if not isinstance(value, dict):
        return value
    result = {name: closed(entry) for name, entry in value.items()}
    if result.get("type") == "object" and "properties" in result:
        result.setdefault("additionalProperties", False)
    return result
