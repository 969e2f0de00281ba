"""Validates bodies against Plaid's OpenAPI document with a validator that nobody here wrote.

The document is reference material and not part of the project: its folder is named by TARTAN_REFERENCE.
"""

import os
import re
from pathlib import Path

import yaml
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

# The document that the Sandbox's contract is generated from.
ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = (ROOT / "Codegen" / "document").read_text(encoding="utf-8").strip()
# The one before: its clients are still used.
EARLIER_DOCUMENT = "plaid-openapi/2020-09-14.yml"

# Members that the Sandbox sends and the document does not declare, each with the reason.
UNDECLARED = {
    ("ApplicationLastDataAccessTimes", "contact_details"): "required by clients that are generated from the document before",
    ("ApplicationLastDataAccessTimes", "credit_and_loans"): "the same",
    ("ApplicationLastDataAccessTimes", "payroll_info"): "the same",
    ("ApplicationLastDataAccessTimes", "transaction_risk_info"): "the same",
    ("AssetReportInvestmentHolding", "cost_basis"): "the same",
    ("AssetReportInvestmentTransaction", "vested_quantity"): "the same",
    ("AssetReportInvestmentTransaction", "vested_value"): "the same",
    ("AccountBalance", "margin_loan_amount"): "declared where accounts of investments narrow their balances",
    ("TransactionCounterparty", "phone_number"): "recorded from live on 2024-03-28, null",
}


class ContractViolation(AssertionError):
    """A body that the document does not allow."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML as JSON has it: a date stays text, and `no` is a country."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _Loader.yaml_implicit_resolvers.items()
}
for _first in "yYnNoO":
    _Loader.yaml_implicit_resolvers[_first] = [
        entry for entry in _Loader.yaml_implicit_resolvers.get(_first, []) if entry[0] != "tag:yaml.org,2002:bool"
    ]


def _spell_out_nullable(node):
    """Makes `nullable` hold beside `allOf` and `enum` too.

    OpenAPI 3.0.3 gives `nullable` a meaning only beside `type`. Plaid's document also writes it beside `allOf`, and its
    own examples send null there; and an enum that may be null does not list null. Both are spelled out for the validator.
    """
    if isinstance(node, list):
        return [_spell_out_nullable(child) for child in node]
    if not isinstance(node, dict):
        return node
    node = {key: _spell_out_nullable(child) for key, child in node.items()}
    if node.get("nullable") is True:
        if isinstance(node.get("enum"), list) and None not in node["enum"]:
            node["enum"] = [*node["enum"], None]
        if "type" not in node:
            rest = {key: child for key, child in node.items() if key != "nullable"}
            return {"anyOf": [{"enum": [None]}, rest]}
    return node


def _retired():
    """The operations that the document no longer has and the Sandbox still answers, in the document's form.

    Their schemas are still in the document; Codegen's patch table says which they are.
    """
    def body(name):
        return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}

    text = (ROOT / "Sources/PlaidSandbox/Contract/ContractData.swift").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if line.startswith("O\t") and "retired=" in line]
    return {path: {"post": {"requestBody": body(request), "responses": {"200": body(response)}}}
            for _, _, path, request, response, _ in rows}


class Contract:
    """The OpenAPI document, asked one question: may this path answer this status with this body?"""

    def __init__(self, document: dict):
        self.paths = document["paths"]
        self.retired = _retired()
        self.schemas = _spell_out_nullable(document["components"]["schemas"])
        resource = Resource.from_contents({"components": {"schemas": self.schemas}}, default_specification=DRAFT4)
        self._registry = Registry().with_resource("urn:contract", resource)
        self._validators: dict[str, OAS30Validator] = {}

    @classmethod
    def load(cls, reference: str, document: str = DOCUMENT) -> "Contract":
        with open(Path(reference) / document, encoding="utf-8") as file:
            return cls(yaml.load(file, Loader=_Loader))

    def schema_name(self, path: str, method: str, status: int) -> str:
        """The name of the schema that `path` answers `status` with. Unknown paths answer with PlaidError."""
        operation = (self.paths.get(path) or self.retired.get(path, {})).get(method.lower())
        if operation is None:
            if status < 400:
                raise ContractViolation(f"{method} {path} answered {status}, but the document has no such operation")
            return "PlaidError"
        responses = operation["responses"]
        if status < 400 and str(status) not in responses:
            raise ContractViolation(f"{method} {path} answered {status}, which the document does not list")
        response = responses.get(str(status)) or responses.get("default")
        if response is None:
            return "PlaidError"
        reference = response["content"]["application/json"]["schema"]["$ref"]
        return reference.rsplit("/", 1)[1]

    def validate_file(self, path: str, method: str, status: int) -> None:
        """Raises ContractViolation unless the document has the operation answer `status` with a file."""
        responses = self.paths.get(path, {}).get(method.lower(), {}).get("responses", {})
        if "application/json" in responses.get(str(status), {"content": {"application/json": {}}})["content"]:
            raise ContractViolation(f"{method} {path} answered {status} with a file, which the document does not list")

    def validate(self, path: str, method: str, status: int, body) -> None:
        """Raises ContractViolation with every disagreement between `body` and the document."""
        name = self.schema_name(path, method, status)
        problems = self.problems(name, body)
        if status >= 400:
            problems += self._error_problems(body)
        else:
            problems += [
                f"{where}: {schema} declares no member {member!r}"
                for where, schema, member in self.undeclared_members(name, body)
                if (schema, member) not in UNDECLARED
            ]
        if problems:
            listing = "\n  ".join(problems[:20])
            raise ContractViolation(f"{method} {path} {status} is not a {name}:\n  {listing}")

    def problems(self, name: str, body) -> list[str]:
        """What the independent validator has against `body` as a schema of that name."""
        if name not in self._validators:
            self._validators[name] = OAS30Validator(
                {"$ref": f"urn:contract#/components/schemas/{name}"},
                registry=self._registry,
                format_checker=oas30_format_checker,
            )
        found = []
        for error in self._validators[name].iter_errors(body):
            where = "/".join(str(step) for step in error.absolute_path)
            found.append(f"/{where}: {error.message[:300]}")
        return found

    @staticmethod
    def _error_problems(body) -> list[str]:
        """What the document leaves open and Plaid's live errors always have."""
        if not isinstance(body, dict):
            return ["/: an error is an object"]
        always = {
            "display_message", "documentation_url", "error_code", "error_message", "error_type", "request_id",
            "suggested_action",
        }
        problems = [f"/: an error always has {member!r}" for member in sorted(always - body.keys())]
        if not re.fullmatch(r"[A-Z][A-Z0-9_]*", str(body.get("error_code", ""))):
            problems.append("/error_code: not a code")
        return problems

    def undeclared_members(self, name: str, body):
        """Members of `body` that no schema declares: allowed to Plaid, but in the Sandbox a misspelling."""
        yield from self._undeclared({"$ref": f"#/components/schemas/{name}"}, body, "", name)

    def _undeclared(self, schema, value, where, name):
        schema, name, properties, mapped, variants = self._flatten(schema, name)
        if isinstance(value, list):
            for index, element in enumerate(value):
                yield from self._undeclared(schema.get("items", {}), element, f"{where}/{index}", name)
            return
        if not isinstance(value, dict) or (not properties and not variants):
            return
        if variants:
            return  # Which variant it is, the validator knows; guessing here would only repeat it.
        for member, child in value.items():
            if member in properties:
                yield from self._undeclared(properties[member], child, f"{where}/{member}", f"{name}.{member}")
            elif not isinstance(mapped, dict):
                yield (f"{where}/{member}", name, member)

    def _flatten(self, schema, name):
        """`schema` with its references followed and its `allOf` joined."""
        properties, mapped, variants, result = {}, None, False, {}
        stack = [schema]
        while stack:
            part = stack.pop()
            if "$ref" in part:
                target = part["$ref"].rsplit("/", 1)[1]
                name = target
                stack.append(self.schemas[target])
                continue
            choices = part.get("anyOf", [])
            if len(choices) == 2 and choices[0] == {"enum": [None]}:
                stack.append(choices[1])
                continue
            variants = variants or bool(part.get("oneOf") or part.get("anyOf"))
            properties.update(part.get("properties", {}))
            if isinstance(part.get("additionalProperties"), dict):
                mapped = part["additionalProperties"]
            result.update({key: part[key] for key in ("items",) if key in part})
            stack.extend(part.get("allOf", []))
        return result, name, properties, mapped, variants


def load_or_explain() -> tuple[Contract | None, str]:
    """The contract, or the reason why there is none. A reference folder that is named must be complete."""
    reference = os.environ.get("TARTAN_REFERENCE")
    if not reference:
        return None, "TARTAN_REFERENCE is not set: there is no OpenAPI document to validate answers against"
    return Contract.load(reference), ""
