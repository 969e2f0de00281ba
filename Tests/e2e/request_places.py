"""Where a value can be in a request: every member and every list element of the contract, at any depth."""

from test_refusals import flattened

ABSENT = object()
# The deepest place of the contract has fewer steps; schemas that contain themselves end here.
DEEPEST = 10


def resolved(contract, schema):
    """A schema with its references followed and its parts merged; the outermost description wins."""
    while "$ref" in schema:
        schema = contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
    merged = dict(schema)
    for choice in schema.get("anyOf", []):
        # What `_spell_out_nullable` makes of a nullable reference.
        if choice != {"enum": [None]}:
            merged = resolved(contract, choice) | merged
        else:
            merged["nullable"] = True
    for part in schema.get("allOf", []):
        merged = resolved(contract, part) | merged
    return merged


def forbids_null(contract, schema):
    text = str(resolved(contract, schema).get("description", "")).replace("`", "")
    return "must not be null" in text or "cannot be null" in text


class Place:
    """A member or a list element: its steps from the root are names, and 0 for the first element of a list."""

    def __init__(self, steps, schema, is_required=True):
        self.steps, self.schema, self.is_required = steps, schema, is_required

    @property
    def is_element(self):
        return isinstance(self.steps[-1], int)

    @property
    def label(self):
        """The path as error messages have it: `transactions[0].amount`."""
        text = ""
        for step in self.steps:
            text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
        return text


def places(contract, schema, steps=(), seen=()):
    """All places of a request."""
    reference = schema.get("$ref")
    if len(steps) >= DEEPEST or reference in seen:
        return
    seen += (reference,) if reference else ()
    whole = resolved(contract, schema)
    if isinstance(whole.get("items"), dict):
        place = Place(steps + (0,), whole["items"])
        yield place
        yield from places(contract, place.schema, place.steps, seen)
        return
    properties, required = flattened(contract, whole)
    for name, member in properties.items():
        if steps or name not in ("client_id", "secret"):
            place = Place(steps + (name,), member, name in required)
            yield place
            yield from places(contract, member, place.steps, seen)


def body_with(contract, caller, operation, schema, body, steps, value):
    """The body with a value at a place, or without one; what is missing on the way is made as short as allowed."""
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        items = resolved(contract, schema)["items"]
        if not rest:
            return [] if value is ABSENT else [value]
        element = body[0] if body else caller.value(items, "", operation)
        return [body_with(contract, caller, operation, items, element, rest, value)]
    body = dict(body) if isinstance(body, dict) else {}
    if not rest:
        body.pop(step, None)
        return body if value is ABSENT else {**body, step: value}
    member = flattened(contract, resolved(contract, schema))[0][step]
    inner = body.get(step) or caller.value(member, step, operation)
    return {**body, step: body_with(contract, caller, operation, member, inner, rest, value)}
