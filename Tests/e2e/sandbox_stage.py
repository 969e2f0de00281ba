"""The commands that change a running Sandbox, and whatever a trigger of theirs is about."""

import json
import os
import subprocess
import uuid

import plaid

import processes
from official import Client
from transfers import Transfers

PRODUCTS = ("transactions", "auth", "identity", "investments", "liabilities", "assets")
BACS = {"account": "31926819", "sort_code": "601613"}


def command(url, *arguments, code=0, **environment) -> tuple[str, str]:
    unset = {"PLAID_CLIENT_ID": "", "PLAID_URL": url} | environment
    done = subprocess.run(
        [str(processes.executable()), "sandbox", *arguments], capture_output=True, text=True, timeout=60,
        stdin=subprocess.DEVNULL, env={**os.environ, **unset})
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout, done.stderr


def answer(client: Client, path: str, body: dict) -> dict:
    """What the Sandbox answers, an error as well."""
    try:
        return client.call(path, body)
    except plaid.ApiException as error:
        return json.loads(error.body)


def told(url, *arguments, code=0, **environment):
    """What a command prints with --json: one document on one line."""
    out, _ = command(url, *arguments, "--json", code=code, **environment)
    [line] = out.splitlines()
    return json.loads(line)


def triggers(url) -> dict[str, dict]:
    return {one["name"]: one for one in told(url, "trigger", "--list")["triggers"]}


class Stage:
    """A client of its own with whatever a trigger is about."""

    def __init__(self, url, webhook):
        self.url, self.webhook = url, webhook
        self.client = Client(url, f"trigger{uuid.uuid4().hex[:20]}")
        self.options: list[str] = ["--client-id", self.client.client_id]

    def call(self, path, body=None):
        found = answer(self.client, path, body or {})
        assert "error_code" not in found, f"{path}: {found}"
        return found

    def trigger(self, name, *options):
        return told(self.url, "trigger", name, *self.options, *options)

    def item(self, products=PRODUCTS, **options):
        made = self.call("/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": list(products), "options": {"webhook": self.webhook} | options})
        return self.call("/item/public_token/exchange", {"public_token": made["public_token"]})

    def user(self) -> dict:
        return self.call("/user/create", {"client_user_id": uuid.uuid4().hex})

    def sharing(self, source) -> dict:
        """A user who shares its income."""
        user = self.user()
        made = self.call("/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": ["income_verification", "transactions"],
            "user_token": user["user_token"], "options": {
                "override_username": "user_bank_income", "override_password": "{}", "webhook": self.webhook,
                "income_verification": {"income_source_types": [source], "bank_income": {"days_requested": 120}},
            }})
        self.call("/item/public_token/exchange", {"public_token": made["public_token"]})
        return user

    def recipient(self) -> str:
        return self.call("/payment_initiation/recipient/create", {"name": "Ada", "bacs": BACS})["recipient_id"]

    def payment(self, *steps):
        self.call("/payment_initiation/payment/create", {
            "recipient_id": self.recipient(), "reference": "Tea 1", "amount": {"currency": "GBP", "value": 10}})
        for step in steps:
            self.trigger(f"payment-{step}")

    def consent(self):
        self.call("/payment_initiation/consent/create", {
            "recipient_id": self.recipient(), "reference": "Tea 1", "scopes": ["EXTERNAL"], "constraints": {
                "max_payment_amount": {"currency": "GBP", "value": 100},
                "valid_date_time": {"to": "2026-12-01T00:00:00Z"},
                "periodic_amounts": [
                    {"amount": {"currency": "GBP", "value": 300}, "interval": "MONTH", "alignment": "CONSENT"}],
            }})

    def transfer(self, *steps):
        Transfers(self.client).transfer()
        for step in steps:
            self.trigger(f"transfer-{step}")

    def refund(self, *steps):
        self.transfers = Transfers(self.client)
        transfer = self.transfers.transfer()
        for step in ("posted", "settled"):
            self.trigger(f"transfer-{step}")
        self.call("/transfer/refund/create", transfer | {"amount": "1.00"} | self.transfers.key())
        for step in steps:
            self.trigger(f"refund-{step}")

    def bank_transfer(self, *steps):
        Transfers(self.client).bank_transfer()
        for step in steps:
            self.trigger(f"bank-transfer-{step}")

    def screening(self, kind, name):
        program = "watchlist_program_id" if kind == "individual" else "entity_watchlist_program_id"
        self.call(f"/watchlist_screening/{kind}/create", {"search_terms": {program: "prg_1", "legal_name": name}})

    def beacon_user(self):
        self.call("/beacon/user/create", {
            "program_id": "prg_1", "client_user_id": uuid.uuid4().hex, "user": {
                "name": {"given_name": "Ada", "family_name": uuid.uuid4().hex}, "date_of_birth": "1990-01-01",
                "address": {"street": "1 Main St.", "city": "Pawnee", "country": "US"}, "email_address": "ada@example.com",
            }})

    def link_token(self):
        self.call("/link/token/create", {
            "client_name": "Tea", "language": "en", "country_codes": ["US"], "products": ["transactions"],
            "user": {"client_user_id": "ada"}, "webhook": self.webhook, "hosted_link": {}})

    def check_report(self):
        user = self.user()
        item = self.item(products=("transactions",))
        self.call("/user/items/associate", {"user_id": user["user_id"], "item_ids": [item["item_id"]]})
        self.call("/cra/check_report/create", {
            "user_id": user["user_id"], "webhook": self.webhook, "days_requested": 30,
            "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT"})

    def identity_verification(self):
        self.call("/identity_verification/create", {
            "client_user_id": "leslie", "template_id": "idvtmp_1", "is_shareable": True, "gave_consent": True, "user": {
                "name": {"given_name": "Leslie", "family_name": "Knope"}, "date_of_birth": "1975-01-18",
                "address": {"street": "123 Main St.", "city": "Pawnee", "region": "IN", "postal_code": "46001", "country": "US"},
                "id_number": {"value": "123456788", "type": "us_ssn"}, "phone_number": "+12345678909",
                "email_address": "leslie@example.com",
            }})

    def wallet_transaction(self):
        wallet = self.call("/wallet/create", {"iso_currency_code": "GBP"})
        self.call("/payment_initiation/payment/create", {
            "recipient_id": wallet["recipient_id"], "reference": "In", "amount": {"currency": "GBP", "value": 10}})
        self.trigger("payment-settled")
        self.call("/wallet/transaction/execute", {
            "idempotency_key": uuid.uuid4().hex, "wallet_id": wallet["wallet_id"], "reference": "Out 01",
            "amount": {"iso_currency_code": "GBP", "value": 3},
            "counterparty": {"name": "Ada", "numbers": {"bacs": BACS}}})

    def prepared(self, trigger) -> list[str]:
        """Makes what the trigger is about; the options that name it."""
        name, subject = trigger["name"], trigger["subject"]
        if subject == "item":
            tricks = {"override_username": "user_good", "override_password": "microdeposits_good"}
            item = self.item(**(tricks if name.startswith("microdeposits") else {}))
            if name in ("new-transactions", "modified-transactions", "removed-transactions", "account-revoked"):
                self.trigger("transactions-ready", "--item", item["item_id"])
            if name == "login-repaired":
                self.trigger("login-required", "--item", item["item_id"])
            return ["--item", item["item_id"][:8]]
        # Webhooks of the client go where those of its latest Item go.
        self.item(products=("transactions",))
        status = name.removeprefix("entity-").removeprefix("screening-")
        made = {
            "link-completed": self.link_token, "user-login-required": lambda: self.sharing("bank"),
            "transfer-next": self.transfer, "transfer-posted": self.transfer,
            "transfer-settled": lambda: self.transfer("posted"), "transfer-failed": self.transfer,
            "transfer-funds-available": lambda: self.transfer("posted", "next"),
            "transfer-returned": lambda: self.transfer("posted"), "refund-posted": self.refund,
            "refund-settled": lambda: self.refund("posted"), "refund-failed": self.refund,
            "refund-returned": lambda: self.refund("posted"), "transfer-sweep": lambda: self.transfer("posted", "settled"),
            "ledger-available": lambda: self.transfer("posted"),
            "transfer-repayment": lambda: Transfers(self.client).returned(), "bank-transfer-posted": self.bank_transfer,
            "bank-transfer-failed": self.bank_transfer, "bank-transfer-reversed": lambda: self.bank_transfer("posted"),
            "payment-settled": lambda: self.payment("executed"), "payment-consent-authorised": self.consent,
            "payment-consent-expired": lambda: (self.consent(), self.trigger("payment-consent-authorised")),
            "asset-report-ready": lambda: self.call("/asset_report/create", {
                "access_tokens": [self.item()["access_token"]], "days_requested": 30, "options": {"webhook": self.webhook}}),
            "check-report-ready": self.check_report, "bank-income-ready": lambda: self.sharing("bank"),
            "bank-income-refreshed": self.bank_income_refresh, "payroll-income-ready": lambda: self.sharing("payroll"),
            "identity-verification-decided": self.identity_verification,
            "wallet-transaction-settled": self.wallet_transaction,
            "beacon-user-cleared": lambda: (self.beacon_user(), self.trigger("beacon-user-rejected")),
        }.get(name)
        if made is None:
            made = {
                "payment": self.payment, "user": self.user, "client": lambda: None, "beacon_user": self.beacon_user,
                "screening": lambda: self.screening("individual", "Ada Example" if status == "pending-review" else "Mara Quill"),
                "entity_screening": lambda: self.screening(
                    "entity", "Tea Shop" if status == "pending-review" else "Potemkin Shipping"),
            }[subject]
        made()
        return []

    def bank_income_refresh(self):
        user = self.sharing("bank")
        self.trigger("bank-income-ready")
        self.call("/credit/bank_income/refresh", {"user_token": user["user_token"]})
