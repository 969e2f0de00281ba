"""Every operation of the contract answers, and all of them with a success that the document allows."""

import copy

from contract import ContractViolation
from operation_caller import Caller, client_item

REACHED = 349
# They end what the others need, so they come last.
LAST = ("/item/access_token/invalidate", "/item/products/terminate", "/item/remove", "/sandbox/item/reset_login")


def test_every_operation_answers(timely_sandbox, contract, timely_client, timely_control, receiver):
    caller = Caller(timely_sandbox, contract, timely_client, timely_control, receiver.url)
    operations = [
        (method.upper(), path) for path, methods in contract.paths.items() for method in ("get", "post", "put")
        if method in methods
    ]
    operations.sort(key=lambda one: (one[1] in LAST, one[1].endswith(("/remove", "/cancel", "/revoke")), one[1]))
    assert len(operations) == 349
    successes, refused, wrong = 0, [], []
    for method, path in operations:
        if path in LAST:
            caller.item = client_item(timely_client, receiver.url)
        answer = caller.call(method, path)
        if answer.status_code >= 500:
            wrong.append(f"{path} {answer.status_code}")
        elif answer.status_code not in (200, 204):
            contract.validate(path, method, answer.status_code, answer.json())
            refused.append(f"{path} {answer.json()['error_code']} {answer.json()['error_message'][:100]}")
        elif "content" not in contract.paths[path][method.lower()]["responses"][str(answer.status_code)]:
            assert not answer.content
            successes += 1
        elif "json" not in answer.headers["Content-Type"]:
            assert answer.content.startswith((b"%PDF", b"PK"))
            assert answer.headers["Plaid-Request-ID"]
            successes += 1
        else:
            try:
                contract.validate(path, method, 200, answer.json())
                successes += 1
            except ContractViolation as violation:
                wrong.append(str(violation))
    print(f"operations with a schema-valid success: {successes} of {len(operations)}")
    print("\n".join(refused))
    assert not wrong, "\n".join(wrong)
    assert successes >= REACHED


def test_operations_that_plaid_has_removed_still_answer(timely_sandbox, contract, timely_client, timely_control, receiver):
    known = copy.copy(contract)
    known.paths = contract.paths | contract.retired
    caller = Caller(timely_sandbox, known, timely_client, timely_control, receiver.url)
    assert len(contract.retired) == 4 and not contract.retired.keys() & contract.paths.keys()
    for path in sorted(contract.retired):
        answer = caller.call("POST", path)
        assert answer.status_code == 200, f"{path}: {answer.text}"
        contract.validate(path, "POST", 200, answer.json())
