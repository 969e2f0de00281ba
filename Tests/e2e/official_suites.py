"""The requests of the test suites of Plaid's own clients, as tables of our own, with what is expected of each response.

The suites of Node, Ruby, Go, Java and Python share most flows; where one of them has a way of its own, it is named.
"""

import datetime
import hashlib
import uuid

from sample_back_ends import SPELLS_DEFAULTS_OUT, today
from wire import Kept, Step

ACCESS, ACCOUNT = Kept("access_token"), Kept("account_id")
LANGUAGES = ("node", "python", "ruby", "go", "java")
PLATYPUS, TARTAN, PAYROLL_BANK, ROYAL_BANK, BALANCE_BANK = (
    "ins_109508", "ins_109511", "ins_135842", "ins_117650", "ins_130016")
WEBHOOK = "https://plaid.com/webhook-test"
BAD = "ABCDEFG1234567"
TOKEN = {"access_token": ACCESS}


def defaults(language: str, **members) -> dict:
    return members if language in (*SPELLS_DEFAULTS_OUT, "java") else {}


def item(*products: str, bank: str = PLATYPUS, **options) -> list:
    body = {"institution_id": bank, "initial_products": list(products)}
    return [
        Step("/sandbox/public_token/create", body | ({"options": options} if options else {}), {"public_token": "public_token"}),
        Step(
            "/item/public_token/exchange", {"public_token": Kept("public_token")},
            {"access_token": "access_token", "item_id": "item_id"},
            holds=lambda value, _: value["access_token"].startswith("access-sandbox-")),
    ]


def ask(path: str, *reads: str, status: int = 200, error: str | None = None, holds=None, polls=False, **members) -> Step:
    return Step(path, TOKEN | members, reads=reads, status=status, error=error, holds=holds, polls=polls)


def refused(path: str, error: str, **members) -> Step:
    return Step(path, members, status=400, error=error)


def lists(name: str, count: int):
    return lambda value, _: len(value[name]) == count


def first_account(kind: str = "depository") -> Step:
    def is_first(value, kept):
        kept["account_id"] = next(one["account_id"] for one in value["accounts"] if one["type"] == kind)
        return True

    return Step("/accounts/get", TOKEN, holds=is_first)


def remove() -> Step:
    return Step("/item/remove", TOKEN)


def accounts(language: str) -> list:
    one = {"options": {"account_ids": [Kept("account_id")]}}
    return [
        *item("transactions"),
        Step("/accounts/get", TOKEN, {"account_id": "accounts/0/account_id"}, ("item", "accounts/1")),
        ask("/accounts/get", holds=lists("accounts", 1), **one),
        ask("/accounts/balance/get", "item", "accounts/1"),
        ask("/accounts/balance/get", holds=lists("accounts", 1), **one),
        refused("/accounts/get", "INVALID_ACCESS_TOKEN", access_token=BAD),
        ask("/accounts/get", status=400, error="INVALID_FIELD", options={"account_ids": BAD}),
        *(
            [] if language not in ("java", "python") else [
                *item("transactions", bank=BALANCE_BANK),
                ask(
                    "/accounts/balance/get", "accounts/1", "accounts/0/balances/last_updated_datetime",
                    options={"min_last_updated_datetime": f"{today(2)}T00:00:00Z"}),
                ask(
                    "/accounts/balance/get", status=400, error="LAST_UPDATED_DATETIME_OUT_OF_RANGE",
                    options={"min_last_updated_datetime": now()}),
            ]),
        remove(),
    ]


def now() -> str:
    return datetime.datetime.now(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def transactions_of_today() -> list:
    """Node asks for a history of today alone, which may well be empty."""
    day = {"start_date": today(), "end_date": today()}
    return [
        *item("transactions", "auth", "assets", "investments", transactions=day),
        ask("/transactions/refresh", "request_id"),
        ask(
            "/transactions/get", "accounts", polls=True, holds=lambda value, _: isinstance(value["transactions"], list),
            options={"count": 100, "offset": 0}, **day),
        refused("/transactions/get", "INVALID_ACCESS_TOKEN", access_token="invalid_token", **day),
        refused("/transactions/refresh", "INVALID_ACCESS_TOKEN", access_token="invalid_token"),
        remove(),
    ]


def transactions(language: str) -> list:
    """`/transactions/refresh` comes right after the exchange in Node, Go and Java."""
    if language == "node":
        return transactions_of_today()
    year = {"start_date": today(365), "end_date": today()}
    products = ["transactions"] if language == "java" else ["auth", "identity", "transactions"]
    return [
        *item(*products, bank=TARTAN if language == "java" else PLATYPUS),
        ask("/transactions/refresh", "request_id"),
        refused("/transactions/refresh", "INVALID_ACCESS_TOKEN", access_token="Bad Token"),
        ask("/transactions/get", "accounts", "transactions/0/payment_meta", "transactions/0/transaction_type", polls=True, **year),
        ask("/transactions/get", holds=lists("transactions", 2), options={"count": 2, "offset": 1}, **year),
        first_account(),
        ask(
            "/transactions/get", holds=lambda value, _: value["total_transactions"] > 2 and len(value["transactions"]) == 2,
            options={"account_ids": [ACCOUNT], "count": 2, "offset": 1}, **year),
        ask("/transactions/get", status=400, error="INVALID_FIELD", start_date=BAD, end_date=BAD),
        ask("/transactions/get", status=400, error="INVALID_FIELD", options={"count": BAD, "offset": BAD}, **year),
        refused("/transactions/get", "INVALID_ACCESS_TOKEN", access_token="totally-invalid-stuff", **year),
        ask("/transactions/refresh", "request_id"),
        remove(),
    ]


def items(language: str) -> list:
    return [
        *item("transactions", "investments", bank=TARTAN if language == "java" else PLATYPUS),
        ask(
            "/item/get", "item/item_id", "status/transactions", "status/investments",
            holds=lambda value, _: value["status"]["last_webhook"] is None),
        refused("/item/get", "INVALID_ACCESS_TOKEN", access_token=BAD),
        ask("/item/webhook/update", webhook=WEBHOOK, holds=lambda value, _: value["item"]["webhook"] == WEBHOOK),
        ask("/item/webhook/update", status=400, error="INVALID_FIELD", webhook=BAD),
        Step("/item/public_token/create", TOKEN, {"public_token": "public_token"}),
        Step("/item/public_token/exchange", {"public_token": Kept("public_token")}, reads=("access_token",)),
        refused("/item/public_token/exchange", "INVALID_PUBLIC_TOKEN", public_token=BAD),
        Step("/item/access_token/invalidate", TOKEN, {"access_token": "new_access_token"}),
        remove(),
        *(
            Step(
                "/item/import",
                {"products": ["identity", "auth"], "user_auth": {"user_id": "user_good", "auth_token": "pass_good"}} | options,
                reads=("access_token",))
            for options in ({}, {"options": {"webhook": WEBHOOK}}, {"options": {}})),
        Step(
            "/sandbox/public_token/create",
            {"institution_id": PLATYPUS, "initial_products": ["transactions"], "options": {}}, reads=("public_token",)),
        refused(
            "/sandbox/public_token/create", "INVALID_INSTITUTION", institution_id=BAD, initial_products=["transactions"]),
        Step(
            "/sandbox/public_token/create", {"institution_id": PLATYPUS, "initial_products": [BAD]}, status=400),
        Step(
            "/sandbox/public_token/create", {"institution_id": PLATYPUS, "initial_products": BAD}, status=400,
            error="INVALID_FIELD"),
    ]


def sandbox(language: str) -> list:
    return [
        *item("transactions", webhook="https://www.example.com/hook"),
        ask("/sandbox/item/fire_webhook", "webhook_fired", webhook_code="DEFAULT_UPDATE"),
        ask("/sandbox/item/reset_login", "reset_login"),
        *item(
            "income_verification",
            income_verification={"income_source_types": ["bank"], "bank_income": {"days_requested": 180}}),
        Step(
            "/webhook_verification_key/get", {"key_id": "6c5516e1-92dc-479e-a8ff-5a51992e0001"},
            reads=tuple(f"key/{name}" for name in ("alg", "created_at", "crv", "kid", "kty", "use", "x", "y"))),
        Step("/categories/get", None if language == "python" else {}, reads=("categories",)),
    ]


REPORT_OPTIONS = {
    "client_report_id": "report 7", "webhook": "https://www.example.com",
    "user": {
        "client_user_id": "8", "first_name": "Ada", "middle_name": "Augusta", "last_name": "King", "ssn": "123-45-6789",
        "phone_number": "(555) 123-4567", "email": "ada@example.com"},
}


def assets(language: str) -> list:
    """Refreshed with another last name (Java), other days (Ruby and Go) or nothing; read with insights; copied for an auditor."""
    report = {"asset_report_token": Kept("asset_report_token")}
    given = {"asset_report_token": "asset_report_token"}
    refresh = {"java": {"options": {"user": {"last_name": "Byron"}}}, "node": {}, "python": {}}.get(
        language, {"days_requested": 10})
    last_name = "Byron" if language == "java" else "King"
    audit = {"audit_copy_token": Kept("audit_copy_token")}
    polled = report | defaults(language, include_insights=False, fast_report=False)

    def names(value, _):
        return value["report"]["user"] == REPORT_OPTIONS["user"] | {"last_name": last_name}

    return [
        *item("assets", bank=TARTAN if language == "java" else PLATYPUS),
        Step(
            "/asset_report/create",
            {"access_tokens": [ACCESS], "days_requested": 2 if language == "go" else 60, "options": REPORT_OPTIONS}, given,
            ("asset_report_id",)),
        Step("/asset_report/get", polled, {"account_id": "report/items/0/accounts/0/account_id"}, polls=True),
        Step("/asset_report/get", report | {"include_insights": True}, reads=("report/items/0/accounts/0/owners/0",)),
        Step("/asset_report/pdf/get", report, is_file=True),
        Step(
            "/asset_report/filter", report | {"account_ids_to_exclude": [ACCOUNT]},
            {"filtered": "asset_report_token"}, ("asset_report_id",)),
        Step("/asset_report/get", {"asset_report_token": Kept("filtered")}, reads=("report/items/0",), polls=True),
        Step("/asset_report/refresh", report | refresh, {"refreshed": "asset_report_token"}, ("asset_report_id",)),
        Step("/asset_report/get", {"asset_report_token": Kept("refreshed")}, reads=("report/items/0",), polls=True, holds=names),
        Step(
            "/asset_report/audit_copy/create", report | {"auditor_id": Kept("client_id")},
            {"audit_copy_token": "audit_copy_token"}),
        Step("/asset_report/audit_copy/get", audit, reads=("report/items/0",)),
        Step("/asset_report/audit_copy/remove", audit, reads=("removed",)),
        Step("/asset_report/remove", report, reads=("removed",)),
    ]


def bank_transfers(language: str) -> list:
    amount = "10.00" if language == "node" else "1.00"
    transfer = {"bank_transfer_id": Kept("transfer")}

    def create() -> Step:
        order = {
            "idempotency_key": uuid.uuid4().hex, "access_token": ACCESS, "account_id": ACCOUNT, "type": "credit",
            "network": "ach", "amount": amount, "iso_currency_code": "USD", "description": "plaid", "ach_class": "ppd",
            "user": {"legal_name": "Ada King"},
        }
        return Step(
            "/bank_transfer/create", order | ({"metadata": {}} if language == "ruby" else {}), {"transfer": "bank_transfer/id"})

    def of_this_transfer(value, kept):
        return [one["bank_transfer_id"] for one in value["bank_transfer_events"]] == [kept["transfer"]]

    post = Step("/sandbox/bank_transfer/simulate", transfer | {"event_type": "posted"})
    return [
        *item("auth", bank=TARTAN if language == "java" else PLATYPUS), first_account(),
        create(), Step("/bank_transfer/event/list", {"count": 1}, holds=lists("bank_transfer_events", 1)),
        post,
        Step("/bank_transfer/event/list", transfer | defaults(language, count=25, offset=0), holds=of_this_transfer),
        Step("/bank_transfer/event/sync", {"after_id": 0}, reads=("bank_transfer_events/1",)),
        refused("/bank_transfer/cancel", "BANK_TRANSFER_NOT_CANCELLABLE", bank_transfer_id=Kept("transfer")),
        create(), Step("/bank_transfer/cancel", transfer),
        create(),
        Step("/bank_transfer/get", transfer, holds=lambda value, kept: value["bank_transfer"]["id"] == kept["transfer"]),
        Step(
            "/bank_transfer/list", {"count": 1},
            holds=lambda value, kept: [one["id"] for one in value["bank_transfers"]] == [kept["transfer"]]),
        Step("/bank_transfer/balance/get", {}, reads=("balance/available",)),
        Step(
            "/bank_transfer/migrate_account",
            {"account_number": "100000000", "routing_number": "121122676", "account_type": "checking"},
            reads=("access_token", "account_id")),
        refused("/bank_transfer/create", "MISSING_FIELDS"),
    ]


IBAN, BACS = {"iban": "GB33BUKB20201555555555"}, {"bacs": {"account": "26207729", "sort_code": "560029"}}


def payments(language: str) -> list:
    """Pounds to an IBAN alone, to a sort code alone, and to a recipient that has both."""
    address = {"street": ["Street Name 999"], "city": "City", "postal_code": "99999", "country": "GB"}
    steps = []
    for details in (IBAN, BACS, IBAN | BACS):
        recipient = {"recipient_id": Kept("recipient_id")}
        steps += [
            Step(
                "/payment_initiation/recipient/create", {"name": "John Doe", "address": address} | details,
                {"recipient_id": "recipient_id"}),
            Step("/payment_initiation/recipient/get", recipient, reads=("name", "address", *details)),
            Step("/payment_initiation/recipient/list", {}, reads=("recipients",)),
        ]
        schedule = {"interval": "MONTHLY", "interval_execution_day": 1, "start_date": today(-7)}
        more = [{}, {"options": {"request_refund_details": True}}, {"options": BACS}]
        if language == "java":
            more += [{"schedule": schedule}, {"options": {"iban": IBAN["iban"]}}]
        for options in more:
            steps += payment(language, recipient | options)
    return steps


def payment(language: str, more: dict) -> list:
    order = {"reference": "TestPayment", "amount": {"currency": "GBP", "value": 999.99 if language == "java" else 100.0}}
    payment = {"payment_id": Kept("payment_id")}
    steps = [Step("/payment_initiation/payment/create", order | more, {"payment_id": "payment_id"}, ("status",))]
    if language == "go":
        steps += [
            Step(
                "/link/token/create",
                {
                    "client_name": "Plaid Test", "language": "en", "country_codes": ["US"],
                    "user": {"client_user_id": "2026-11-28 21:00:00.5 +0000 UTC m=+0.1"}, "products": ["payment_initiation"],
                    "payment_initiation": payment,
                }, reads=("link_token", "expiration")),
            Step("/payment_initiation/payment/token/create", payment, reads=("payment_token", "payment_token_expiration_time")),
        ]
    return steps + [
        Step(
            "/payment_initiation/payment/get", payment,
            reads=("payment_id", "reference", "amount", "status", "last_status_update", "recipient_id")),
        Step("/payment_initiation/payment/list", {"count": 10}, reads=("payments",)),
    ]


def statements(language: str) -> list:
    """A period in the past first, then another: Python asks for two years, Ruby for ten months of them."""
    period = {"statements": {"start_date": today(150), "end_date": today(120)}}
    refresh = {"python": (730, 0), "ruby": (365, 60), "java": (120, 60)}.get(language, (90, 58))

    def is_hashed(answer, _):
        return answer.headers["Plaid-Content-Hash"] == hashlib.sha256(answer.content).hexdigest()

    listed = Step(
        "/statements/list", TOKEN, {"statement_id": "accounts/0/statements/0/statement_id"},
        ("accounts/0/statements",), polls=True)
    return [
        *item("statements", **period), listed,
        Step("/statements/download", TOKEN | {"statement_id": Kept("statement_id")}, is_file=True, holds=is_hashed),
        ask("/statements/refresh", "request_id", start_date=today(refresh[0]), end_date=today(refresh[1])),
        listed,
    ]


def income(language: str) -> list:
    """The payroll bank has two stubs, two forms, and reports their documents."""
    return [
        *item("income_verification", bank=PAYROLL_BANK),
        ask("/income/verification/paystubs/get", "document_metadata", polls=True, holds=lists("paystubs", 2)),
        ask("/income/verification/taxforms/get", "document_metadata", holds=lists("taxforms", 2)),
        Step(
            "/income/verification/precheck",
            {"employer": {"name": "Plaid"}, "user": {"first_name": "Jane", "last_name": "Doe"}},
            holds=lambda value, _: value["confidence"] == "HIGH"),
    ]


def investments(language: str) -> list:
    period = {"start_date": today(365), "end_date": today()}
    return [
        *item("investments", bank=TARTAN if language == "java" else PLATYPUS), first_account("investment"),
        ask("/investments/holdings/get", "item", "accounts", "holdings", "securities"),
        ask(
            "/investments/holdings/get", "holdings", options={"account_ids": [ACCOUNT]},
            holds=lambda value, kept: {one["account_id"] for one in value["holdings"]} == {kept["account_id"]}),
        ask(
            "/investments/transactions/get", "accounts", "securities", "investment_transactions/0/subtype", polls=True,
            options={"count": 100}, **period),
        ask(
            "/investments/transactions/get", options={"account_ids": [ACCOUNT], "count": 2, "offset": 1}, **period,
            holds=lambda value, _: value["total_investment_transactions"] > 2 and len(value["investment_transactions"]) == 2),
        ask("/investments/transactions/get", status=400, error="INVALID_FIELD", start_date=BAD, end_date=BAD),
        ask("/investments/transactions/get", status=400, error="INVALID_FIELD", options={"count": BAD}, **period),
        refused("/investments/transactions/get", "INVALID_ACCESS_TOKEN", access_token=BAD, **period),
        *item("investments_auth"),
        ask("/investments/auth/get", "accounts", "securities", "holdings", "owners", "numbers"),
    ]
