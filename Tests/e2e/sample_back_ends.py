"""The requests of the sample back ends of Plaid's quickstart, product by product, as tables of our own.

The four differ in the first cursor, the user's id, the recipient of a payment and the options of a report. Their clients
differ too: those of Ruby and Go write out the defaults of the contract.
"""

import datetime
import time
import uuid

from wire import Kept, Pages, Step, Visit

ACCESS, ACCOUNT, USER = Kept("access_token"), Kept("account_id"), Kept("user_token")
CHECK_REPORTS = ("cra_base_report", "cra_income_insights", "cra_partner_insights")
LANGUAGES = ("node", "python", "ruby", "go")
# Banks with payrolls, and with payments in pounds.
PAYROLL_BANK, ROYAL_BANK = "ins_135842", "ins_117650"
# Clients that send a member's default when nothing else was said.
SPELLS_DEFAULTS_OUT = ("ruby", "go")


def today(days_before: int = 0) -> str:
    return (datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=days_before)).isoformat()


def defaults(language: str, **members) -> dict:
    return members if language in SPELLS_DEFAULTS_OUT else {}


def user_id(language: str) -> str:
    """Node and Ruby have one user, Python counts seconds, and Go writes the time with its clock's reading."""
    now = datetime.datetime.now(datetime.timezone.utc)
    return {
        "node": "user-id", "python": str(time.time()), "ruby": "user-id",
        "go": f"{now:%Y-%m-%d %H:%M:%S}.{now.microsecond:06}789 +0000 UTC m=+0.013456789",
    }[language]


def link_token(language: str, *products: str, **options) -> Step:
    body = {
        "user": {"client_user_id": user_id(language)}, "client_name": "Plaid Quickstart",
        "products": list(products), "country_codes": ["US"], "language": "en",
    }
    if "statements" in products:
        body["statements"] = {"start_date": today(30), "end_date": today()}
    if any(product in CHECK_REPORTS for product in products):
        body |= {
            "user_token": USER, "cra_options": {"days_requested": 60},
            "consumer_report_permissible_purpose": "ACCOUNT_REVIEW_CREDIT",
        }
    return Step("/link/token/create", body | options, {"link_token": "link_token"}, ("expiration", "request_id"))


def exchange() -> Step:
    return Step(
        "/item/public_token/exchange", {"public_token": Kept("public_token")},
        {"access_token": "access_token", "item_id": "item_id"})


def connect(language: str, *products: str, choices: dict | None = None, **options) -> list:
    """A Link token, what the user does, and the exchange."""
    return [link_token(language, *products, **options), Visit(choices or {}), exchange()]


def ask(path: str, *reads: str, **members) -> Step:
    return Step(path, {"access_token": ACCESS} | members, reads=reads)


def first_account() -> Step:
    return Step("/accounts/get", {"access_token": ACCESS}, {"account_id": "accounts/0/account_id"})


def item() -> list:
    return [
        Step("/item/get", {"access_token": ACCESS}, {"institution_id": "item/institution_id"}, ("item/billed_products",)),
        Step(
            "/institutions/get_by_id", {"institution_id": Kept("institution_id"), "country_codes": ["US"]},
            reads=("institution/name", "institution/products")),
    ]


def every_page(language: str) -> list:
    """What every page of the sample shows, whatever the products."""
    shown = [
        *item(), ask("/accounts/get", "accounts/0/account_id"), ask("/accounts/balance/get", "accounts/0/balances"),
    ]
    if language == "go":
        shown.append(ask("/item/public_token/create", "public_token"))
    return shown


def transactions(language: str) -> list:
    """Node begins with a null for its cursor, Python and Ruby with an empty one, Go with none."""
    first = {"access_token": ACCESS} | defaults(language, count=100)
    if language != "go":
        first["cursor"] = None if language == "node" else ""
    return [Pages(first, defaults(language, count=100))]


def investments(language: str) -> list:
    period = {"start_date": today(30), "end_date": today()} | ({"options": {}} if language == "python" else {})
    return [
        ask("/investments/holdings/get", "holdings", "securities"),
        ask("/investments/transactions/get", "investment_transactions", "total_investment_transactions", **period),
    ]


REPORTS = {
    "node": {"days_requested": 10, "options": {
        "client_report_id": "Our Report #7",
        "user": {
            "client_user_id": "Our User #8", "first_name": "Ada", "middle_name": "Augusta", "last_name": "King",
            "ssn": "123-45-6789", "phone_number": "555-123-4567", "email": "ada@example.com"}}},
    "python": {"days_requested": 60, "options": {
        "webhook": "https://www.example.com", "client_report_id": "7",
        "user": {
            "client_user_id": "8", "first_name": "Ada", "middle_name": "Augusta", "last_name": "King",
            "ssn": "123-45-6789", "phone_number": "(555) 123-4567", "email": "ada@example.com"}}},
    "go": {"days_requested": 10},
}
REPORTS["ruby"] = REPORTS["python"] | {"days_requested": 20}


def assets(language: str) -> list:
    token = {"asset_report_token": Kept("asset_report_token")}
    user = REPORTS[language].get("options", {}).get("user", {})

    def names_the_user(value, _):
        told = value["report"]["user"]
        return all(told[name] == text for name, text in user.items())

    return [
        Step(
            "/asset_report/create", {"access_tokens": [ACCESS]} | REPORTS[language],
            {"asset_report_token": "asset_report_token"}, ("asset_report_id",)),
        Step(
            "/asset_report/get", token | defaults(language, include_insights=False, fast_report=False),
            reads=("report/items/0/accounts",), polls=True, holds=names_the_user),
        Step("/asset_report/pdf/get", token, is_file=True),
    ]


def statements(language: str) -> list:
    return [
        Step(
            "/statements/list", {"access_token": ACCESS}, {"statement_id": "accounts/0/statements/0/statement_id"},
            polls=True),
        Step("/statements/download", {"access_token": ACCESS, "statement_id": Kept("statement_id")}, is_file=True),
    ]


def transfer(language: str) -> list:
    user = {"legal_name": "Ada King"}
    if language != "go":
        user |= {"email_address": "ada@example.com", "address": {
            "street": "123 Main St.", "city": "San Francisco", "region": "CA", "postal_code": "94053", "country": "US"}}
    return [
        first_account(),
        Step(
            "/transfer/authorization/create",
            {
                "access_token": ACCESS, "account_id": ACCOUNT, "type": "debit", "network": "ach", "amount": "1.00",
                "ach_class": "ppd", "user": user,
            } | defaults(language, with_guarantee=True),
            {"authorization_id": "authorization/id"},
            holds=lambda value, _: value["authorization"]["decision"] == "approved"),
        Step(
            "/transfer/create",
            {
                "access_token": ACCESS, "account_id": ACCOUNT, "authorization_id": Kept("authorization_id"),
                "description": "Debit",
            },
            {"transfer_id": "transfer/id"}, holds=lambda value, _: value["transfer"]["amount"] == "1.00"),
        Step("/transfer/get", {"transfer_id": Kept("transfer_id")}, reads=("transfer/status",)),
    ]


def signal(language: str) -> list:
    """Some versions name the payment the same every time: the second evaluation is the first."""
    one = Step(
        "/signal/evaluate",
        {"access_token": ACCESS, "account_id": ACCOUNT, "client_transaction_id": "txn1234", "amount": 100.0},
        reads=("scores/customer_initiated_return_risk/score", "core_attributes"))
    return [first_account(), one, first_account(), one]


RECIPIENTS = {
    "node": {"iban": "GB33BUKB20201555555555"},
    "python": {"bacs": {"account": "26207729", "sort_code": "560029"}},
    "ruby": {"iban": "GB33BUKB20201555555555", "bacs": {"account": "26207729", "sort_code": "560029"}},
    "go": {"iban": "GB33BUKB20201555555555"},
}
PAYMENTS = {
    "node": ("paymentRef", 1.23), "python": ("TestPayment", 100.0), "ruby": ("testpayment", 100.0), "go": ("paymentRef", 1.34),
}


def payment(language: str) -> list:
    """A payment's Link token; the user agrees in Link; the program asks what became of it."""
    address = {"street": ["4 Analytical Row"], "city": "London", "postal_code": "11111", "country": "GB"}
    reference, value = PAYMENTS[language]
    steps = [Step(
        "/payment_initiation/recipient/create", {"name": "Ada King", "address": address} | RECIPIENTS[language],
        {"recipient_id": "recipient_id"})]
    if language == "ruby":
        steps.append(Step(
            "/payment_initiation/recipient/get", {"recipient_id": Kept("recipient_id")}, reads=("name", "iban", "bacs")))
    user = {"client_user_id": str(uuid.uuid4()) if language == "node" else user_id(language)}
    return steps + [
        Step(
            "/payment_initiation/payment/create",
            {
                "recipient_id": Kept("recipient_id"), "reference": reference,
                "amount": {"value": value, "currency": "GBP"},
            },
            {"payment_id": "payment_id"}, ("status",)),
        link_token(
            language, "payment_initiation", user=user, country_codes=["US", "GB"],
            payment_initiation={"payment_id": Kept("payment_id")}),
        Visit({"institution_id": ROYAL_BANK}),
        Step(
            "/payment_initiation/payment/get", {"payment_id": Kept("payment_id")},
            reads=("status", "last_status_update", "recipient_id"),
            holds=lambda said, _: said["amount"] == {"currency": "GBP", "value": value} and said["reference"] == reference),
    ]


def income(language: str) -> list:
    return [Step("/income/verification/paystubs/get", {"access_token": ACCESS}, reads=("paystubs",), polls=True)]


# Who the report is about, in the form that all four have had since Plaid Check began.
CONSUMER = {
    "first_name": "Ada", "last_name": "King", "phone_numbers": ["+16174567890"], "emails": ["ada@example.com"],
    "date_of_birth": "1980-07-31",
    "primary_address": {
        "city": "New York", "region": "NY", "street": "4 Analytical Row", "postal_code": "11111", "country": "US"},
}
# The same person in the form of the newer users.
IDENTITY = {
    "name": {"given_name": "Ada", "family_name": "King"}, "date_of_birth": "1980-07-31",
    "phone_numbers": [{"data": "+16174567890", "primary": True}],
    "emails": [{"data": "ada@example.com", "primary": True}],
    "addresses": [{
        "street_1": "4 Analytical Row", "city": "New York", "region": "NY", "postal_code": "11111", "country": "US",
        "primary": True}],
}


def check_reports(language: str, identifier: dict) -> list:
    def report(name: str, *reads: str) -> Step:
        return Step(f"/cra/check_report/{name}/get", identifier, reads=reads, polls=True)

    return [
        report("base_report", "report/items/0/accounts", "report/report_id"),
        Step("/cra/check_report/pdf/get", identifier, is_file=True, polls=True),
        report("income_insights", "report/report_id"),
        Step("/cra/check_report/pdf/get", identifier | {"add_ons": ["cra_income_insights"]}, is_file=True, polls=True),
        report("partner_insights", "report/report_id"),
    ]


def check(language: str) -> list:
    new = {"client_user_id": f"user_{uuid.uuid4()}" if language != "go" else user_id("go")}
    return [
        Step("/user/create", new | {"consumer_report_user_identity": CONSUMER}, {"user_token": "user_token"}),
        link_token(language, *CHECK_REPORTS), Visit(),
        *check_reports(language, {"user_token": USER}),
    ]


def check_newer_users(language: str) -> list:
    """A user of the newer kind has an id alone; the Link token names it in place of `user`."""
    body = dict(link_token(language, *CHECK_REPORTS).body)
    for member in ("user", "user_token"):
        del body[member]
    return [
        Step("/user/create", {"client_user_id": f"user_{uuid.uuid4()}", "identity": IDENTITY}, {"user_id": "user_id"}),
        Step("/link/token/create", body | {"user_id": Kept("user_id")}, {"link_token": "link_token"}),
        Visit(), *check_reports(language, {"user_id": Kept("user_id")}),
    ]


def of_an_item(calls, *products: str, **options):
    """The table of an Item's product: connect, then what the product's button asks, then what every page shows."""
    return lambda language: [*connect(language, *products, **options), *calls(language), *every_page(language)]


# `.env.example` of the samples has auth and transactions; the other lists are those of their instructions.
SEQUENCES = {
    "transactions": of_an_item(transactions, "auth", "transactions"),
    "auth": of_an_item(lambda _: [ask("/auth/get", "numbers/ach", "accounts")], "auth"),
    "identity": of_an_item(lambda _: [ask("/identity/get", "accounts/0/owners/0/names")], "identity"),
    "investments": of_an_item(investments, "investments"),
    "liabilities": of_an_item(
        lambda _: [ask("/liabilities/get", "liabilities/credit", "liabilities/student", "liabilities/mortgage")],
        "liabilities"),
    "assets": of_an_item(assets, "assets"),
    "statements": of_an_item(statements, "statements"),
    "transfer": of_an_item(transfer, "transfer"),
    "signal": of_an_item(signal, "signal"),
    "income": of_an_item(income, "income_verification", choices={"institution_id": PAYROLL_BANK}),
    "payment": payment,
    "check": check,
    "check of a newer user": check_newer_users,
}
# What only some of them show.
ONLY = {"liabilities": ("node",), "income": ("node",)}


def sequences() -> list:
    """Every language with every product that it shows."""
    return [
        (language, product) for language in LANGUAGES for product in SEQUENCES
        if language in ONLY.get(product, LANGUAGES)]

