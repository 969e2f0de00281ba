"""A request for every operation of the contract: what one operation makes is what another one asks for."""

import json
import uuid

import requests

from operation_values import FIXED, MADE
from transfers import Transfers


class Caller:
    def __init__(self, sandbox, contract, client, control, webhook):
        self.webhook = webhook
        self.url, self.contract, self.client, self.control = sandbox.url, contract, client, control
        self.item = client_item(client, webhook)
        self.account = client.call("/accounts/get", {"access_token": self.item.access_token})["accounts"][0]["account_id"]
        self.transfers = Transfers(client)
        self.made = {}

    def value(self, schema, name="", path=""):
        """The shortest value that a schema of the document allows."""
        while "$ref" in schema:
            schema = self.contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
        if "anyOf" in schema:
            return self.value(schema["anyOf"][-1], name, path)
        if "oneOf" in schema:
            return self.alternative(schema["oneOf"][0], name, path)
        if "allOf" in schema:
            merged = {}
            for part in schema["allOf"]:
                found = self.value(part, name, path)
                if not isinstance(found, dict):
                    return found
                merged |= found
            return merged
        if name in FIXED and self.fits(schema, FIXED[name]):
            return FIXED[name]
        if name == "webhook":
            return self.webhook
        if name == "access_token":
            return self.item.access_token
        if name == "access_tokens":
            return [self.item.access_token]
        if name == "account_id":
            return self.account
        if name == "report_tokens":
            return [self.make("asset_report_token")]
        if name == "statement_id":
            return self.call("POST", "/statements/list").json()["accounts"][0]["statements"][0]["statement_id"]
        if name == "item_id":
            return self.item.item_id
        if name == "item_ids":
            return [self.item.item_id]
        if name == "public_token":
            return self.client.public_token()
        if name == "processor_token":
            return self.make(name)
        if name in MADE and MADE[name][0] != path:
            return self.make(name)
        if schema.get("enum"):
            return next(value for value in schema["enum"] if value)
        kind = schema.get("type", "object")
        if kind == "object":
            return {
                member: self.value(schema["properties"][member], member, path)
                for member in schema.get("required", []) if member not in ("client_id", "secret")
            }
        if kind == "array":
            return [self.value(schema["items"], name, path) for _ in range(schema.get("minItems", 0))]
        if kind in ("integer", "number"):
            return max(1, schema.get("minimum", 1))
        if kind == "boolean":
            return False
        if schema.get("format") in ("uri", "url"):
            return "https://example.com/"
        text = {"date": "2026-09-01", "date-time": "2026-09-01T00:00:00Z"}.get(schema.get("format"), name or "text")
        return text.ljust(schema.get("minLength", 0), "0")[: schema.get("maxLength", 200)]

    def alternative(self, schema, name, path):
        """The value of one of several objects, with the members that tell it apart from the others."""
        value = self.value(schema, name, path)
        while "$ref" in schema:
            schema = self.contract.schemas[schema["$ref"].rsplit("/", 1)[1]]
        if isinstance(value, dict):
            value |= {
                member: one["enum"][0] for member, one in schema.get("properties", {}).items() if len(one.get("enum", [])) == 1}
        return value

    def fits(self, schema, value):
        """Whether a schema without references may have the value: lists of the same name can be of objects."""
        if schema.get("enum") and isinstance(value, str):
            return value in schema["enum"]
        if isinstance(value, list):
            items = schema.get("items", {})
            while "$ref" in items:
                items = self.contract.schemas[items["$ref"].rsplit("/", 1)[1]]
            return schema.get("type") == "array" and "oneOf" not in items and items.get("type", "string") == "string"
        return True

    def make(self, name):
        if name not in self.made:
            path, steps = MADE[name]
            value = self.call("POST", path).json()
            for step in steps:
                if isinstance(value, list):
                    value = value[step] if value else {}
                else:
                    value = value.get(step, {}) if isinstance(value, dict) else value
            self.made[name] = value or "none"
            if name == "asset_report_token":
                self.control.advance(seconds=5)
        return self.made[name]

    def micro_deposits(self):
        """An account that waits for the only thing whose status can be set."""
        made = self.client.call("/sandbox/public_token/create", {
            "institution_id": "ins_109512", "initial_products": ["auth"],
            "options": {"override_username": "user_good", "override_password": "microdeposits_good"},
        })
        token = self.client.call("/item/public_token/exchange", {"public_token": made["public_token"]})["access_token"]
        accounts = self.client.call("/accounts/get", {"access_token": token})["accounts"]
        return {"access_token": token, "account_id": accounts[0]["account_id"]}

    def holder(self, name, path):
        """A token of somebody who has investments and debts."""
        token = self.client.item(products=("transactions",), user="user_good").access_token
        if name == "access_token":
            return {name: token}
        accounts = self.client.call("/accounts/get", {"access_token": token})["accounts"]
        kind = "investment" if "/investments/" in path else "loan"
        account = next(account["account_id"] for account in accounts if account["type"] == kind)
        made = {"access_token": token, "account_id": account, "processor": "dwolla"}
        return {name: self.client.call("/processor/token/create", made)["processor_token"]}

    def more(self, path):
        """What a request needs beyond its shortest form to be one that Plaid would take."""
        numbers = {"bacs": {"account": "31926819", "sort_code": "601613"}}
        match path:
            case "/beta/transactions/rules/v1/remove":
                return {"client_user_id": "u"}
            case "/item/import":
                return {"products": ["transactions"]}
            case "/user/create":
                return {"client_user_id": uuid.uuid4().hex}
            case "/payment_initiation/recipient/create":
                return {"iban": "GB29NWBK60161331926819", **numbers}
            case "/sandbox/payment/simulate":
                self.made.pop("payment_id", None)
                return {"payment_id": self.make("payment_id"), "status": "PAYMENT_STATUS_INITIATED"}
            case "/payment_initiation/consent/payment/execute":
                self.authorise(self.make("consent_id"))
                return {"idempotency_key": uuid.uuid4().hex}
            case "/payment_initiation/payment/reverse":
                return {"payment_id": self.pay_in(), "idempotency_key": uuid.uuid4().hex}
            case "/wallet/transaction/execute":
                self.pay_in()
                return {
                    "counterparty": {"name": "Ada", "numbers": numbers}, "idempotency_key": uuid.uuid4().hex,
                    "amount": {"iso_currency_code": "GBP", "value": 1},
                }
            case "/sandbox/bank_income/fire_webhook":
                fields = {"user_id": self.make("user_id")}
                return {"webhook_override": self.webhook, "webhook_fields": fields}
            case _ if path.startswith(("/credit/bank_income/", "/credit/payroll_", "/credit/employment/", "/credit/bank_s")):
                kind = "bank" if path.startswith("/credit/bank_income/") else "payroll"
                return {"user_token": self.sharing(kind), **({"item_id": self.shared} if "parsing" in path else {})}
            case "/cra/loans/update" | "/cra/loans/unregister":
                return {"loans": [{"loan_id": self.loan(), **self.closing(path)}]}
            case "/beta/webhook_events/list":
                return {}
            case "/cra/report/get":
                return {"user_id": self.report()}
            case _ if path.startswith("/cra/servicing/subscription/") and not path.endswith(("/create", "/list")):
                return {"subscription_id": self.subscription()}
            case "/sandbox/cra/servicing/simulate":
                return {"subscription_id": self.subscription()}
            case "/sandbox/fdx/consent/seed":
                return {"application_id": self.make("application_id")}
            case "/identity/match/list":
                now = self.control.clock()["now"]
                return {"start_time": now, "end_time": now}
            case "/cra/credit_profile/report/get":
                return {"user_id": self.reported()[0]}
            case "/cra/partner_insights/get":
                return {"user_token": self.reported()[1]}
            case _ if path.startswith(("/cra/check_report/", "/cra/monitoring_insights/get")):
                purpose = {"days_requested": 30} if path.endswith("/create") else {}
                purpose |= {"reports_requested": ["VOA"]} if path.endswith("/verification/get") else {}
                return {"user_id": self.reported()[0], **purpose}
            case "/user/items/remove":
                item = client_item(self.client, self.webhook)
                user = self.make("user_id")
                self.client.call("/user/items/associate", {"user_id": user, "item_ids": [item.item_id]})
                return {"user_id": user, "item_ids": [item.item_id]}
            case "/beacon/duplicate/get":
                self.beacon_user("twin@example.com")
                self.beacon_user("twin@example.com")
                return {"beacon_duplicate_id": self.told("DUPLICATE_DETECTED")["beacon_duplicate_id"]}
            case "/beacon/report_syndication/get":
                listed = self.client.call(
                    "/beacon/report_syndication/list", {"beacon_user_id": self.beacon_user("fraud@example.com")}
                )
                return {"beacon_report_syndication_id": listed["beacon_report_syndications"][0]["id"]}
            case "/beta/transactions/rules/v1/create":
                return {
                    "pfc_primary_category": "FOOD_AND_DRINK", "pfc_detailed_category": "FOOD_AND_DRINK_COFFEE",
                    "client_user_id": "u",
                }
            case "/identity_verification/create":
                return {"client_user_id": "ada"}
            case "/identity_verification/retry":
                self.make("identity_verification_id")
                return {"client_user_id": "ada", "strategy": "reset"}
            case "/network/status/get":
                return {"user": {"phone_number": "+14155550123"}}
            case "/transactions/enrich":
                row = {
                    "id": "1", "description": "Tea", "amount": 1, "direction": "OUTFLOW", "iso_currency_code": "USD",
                }
                return {"account_type": "depository", "transactions": [row]}
            case "/user/update":
                return {"user_id": self.make("user_id"), "identity": {}}
            case "/webhook_verification_key/get":
                # The key id that the official clients' own tests ask for.
                return {"key_id": "6c5516e1-92dc-479e-a8ff-5a51992e0001"}
            case "/user/items/associate":
                return {"item_ids": [self.item.item_id]}
        item = self.contract.paths[path]
        operation = next(item[method] for method in ("post", "get", "put") if method in item)
        schema = operation["requestBody"]["content"]["application/json"]["schema"]
        members = self.contract.schemas[schema["$ref"].rsplit("/", 1)[1]].get("properties", {})
        if "user_id" in members and path.startswith(("/user/", "/sandbox/user/", "/sandbox/cra/", "/cra/", "/credit/")):
            return {"user_id": self.make("user_id")}
        return {}

    def sharing(self, kind):
        """The token of a user who shares income of a kind."""
        user = self.client.call("/user/create", {"client_user_id": uuid.uuid4().hex})
        made = self.client.call("/sandbox/public_token/create", {
            "institution_id": "ins_109508", "initial_products": ["income_verification", "transactions"],
            "user_token": user["user_token"], "options": {
                "override_username": "user_bank_income", "override_password": "{}", "webhook": self.webhook,
                "income_verification": {"income_source_types": [kind], "bank_income": {"days_requested": 180}},
            },
        })
        exchanged = self.client.call("/item/public_token/exchange", {"public_token": made["public_token"]})
        self.shared = exchanged["item_id"]
        self.control.advance(seconds=5)
        return user["user_token"]

    def reported(self):
        """The id and the token of a user of whom there is a consumer report."""
        user = self.client.call("/user/create", {"client_user_id": uuid.uuid4().hex})
        self.client.call("/user/items/associate", {"user_id": user["user_id"], "item_ids": [self.item.item_id]})
        self.client.call("/cra/check_report/create", {
            "user_id": user["user_id"], "webhook": self.webhook, "days_requested": 30,
            "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
        })
        self.control.advance(seconds=5)
        return user["user_id"], user["user_token"]

    def known(self):
        """The id of a user who has an Item."""
        user = self.client.call("/user/create", {"client_user_id": uuid.uuid4().hex})["user_id"]
        self.client.call("/user/items/associate", {"user_id": user, "item_ids": [self.item.item_id]})
        return user

    def report(self):
        """The id of a user of whom there is a report by product."""
        user = self.known()
        self.client.call("/cra/report/create", {
            "user_id": user, "products": [{"product": "cra_base_report", "version": "V1"}], "scope": "CLIENT_USER",
            "decision_stage": "DECISIONING", "consumer_report_permissible_purpose": "EXTENSION_OF_CREDIT",
            "webhook": self.webhook,
        })
        self.control.advance(seconds=5)
        return user

    def subscription(self):
        """A subscription to the reports of a user."""
        return self.client.call("/cra/servicing/subscription/create", {
            "user_id": self.known(), "scope": "CLIENT_USER", "webhook": self.webhook,
            "products": [{"product": "cra_base_report", "version": "V1"}],
        })["subscription_id"]

    def loan(self):
        loan = {
            "user_token": self.make("user_token"), "loan_id": uuid.uuid4().hex, "type": "PERSONAL",
            "payment_schedule": "MONTHLY", "opened_date": "2026-01-01",
            "opened_with_status": {"status": "BOOKED", "date": "2026-01-01"},
        }
        self.client.call("/cra/loans/register", {"loans": [loan]})
        return loan["loan_id"]

    @staticmethod
    def closing(path):
        status = {"closed_with_status": {"status": "PAID_OFF", "date": "2026-02-01"}}
        return status if path.endswith("/unregister") else {}

    def beacon_user(self, email):
        return self.client.call("/beacon/user/create", {
            "program_id": "prg_1", "client_user_id": uuid.uuid4().hex, "user": {
                "name": {"given_name": "Ada", "family_name": uuid.uuid4().hex}, "date_of_birth": "1990-01-01",
                "address": {"street": "1 Main St.", "city": "Pawnee", "country": "US"}, "email_address": email,
            },
        })["id"]

    def told(self, code):
        """The body of the last webhook of a code."""
        bodies = [json.loads(delivery["body"]) for delivery in self.control.deliveries(self.client.client_id)]
        return [body for body in bodies if body["webhook_code"] == code][-1]

    def authorise(self, consent):
        token = self.client.call("/link/token/create", {
            "client_name": "Tartan", "language": "en", "country_codes": ["GB"], "user": {"client_user_id": "u"},
            "products": ["payment_initiation"], "payment_initiation": {"consent_id": consent},
        })["link_token"]
        self.control.complete_link(self.client.client_id, token, institution_id="ins_117650")

    def pay_in(self):
        """Pays one pound into the wallet, and gives the payment."""
        wallet = self.client.call("/wallet/get", {"wallet_id": self.make("wallet_id")})
        payment = self.client.call("/payment_initiation/payment/create", {
            "recipient_id": wallet["recipient_id"], "reference": "In", "amount": {"currency": "GBP", "value": 10},
        })["payment_id"]
        self.client.call("/sandbox/payment/simulate", {
            "payment_id": payment, "webhook": self.webhook, "status": "PAYMENT_STATUS_SETTLED",
        })
        return payment

    def call(self, method, path):
        headers = {"PLAID-CLIENT-ID": self.client.client_id, "PLAID-SECRET": self.client.secret}
        operation = self.contract.paths[path][method.lower()]
        if path.endswith("/remove"):
            # Removing one of these makes the others useless.
            for name in ("asset_report_token", "audit_copy_token", "relay_token", "user_id", "third_party_user_token"):
                self.made.pop(name, None)
        if "/signal/" in path and path.endswith("/report"):
            self.call("POST", path.removesuffix("/decision/report").removesuffix("/return/report") + "/evaluate")
        body = None
        if "requestBody" in operation:
            body = self.value(operation["requestBody"]["content"]["application/json"]["schema"], "", path)
            if path in ("/asset_report/get", "/user/items/get", "/user/remove", "/user/update"):
                name = "asset_report_token" if path.startswith("/asset") else "user_id"
                body[name] = self.make(name)
            if path == "/asset_report/create":
                body["access_tokens"] = [self.item.access_token]
            if path.endswith("/signal/decision/report"):
                body["initiated"] = True  # else no return of the payment can be reported
            if path.endswith("/signal/return/report"):
                body["return_code"] = "R01"
            if "/investments/" in path or "/liabilities/" in path:
                body |= self.holder("processor_token" if "processor_token" in body else "access_token", path)
            if path == "/sandbox/item/set_verification_status":
                body |= self.micro_deposits()
            if path == "/sandbox/item/fire_webhook":
                body["webhook_code"] = "NEW_ACCOUNTS_AVAILABLE"
            if path == "/item/webhook/update":
                body["webhook"] = self.webhook
            if path == "/link/token/create":
                body |= {"user": {"client_user_id": "u"}, "products": ["transactions"]}
            if path == "/sandbox/transactions/create":
                day = self.control.clock()["now"][:10]
                body["transactions"] = [
                    {"amount": 1, "description": "Tea", "date_posted": day, "date_transacted": day},
                ]
            body |= self.more(path)
            if "transfer" in path:
                body |= self.transfers.needs(path)
        target = path.replace("{consentId}", "a").replace("{recipientId}", "b")
        # Not `requests.post`: files are no JSON, and each answer is validated below.
        with requests.Session() as session:
            request = session.prepare_request(requests.Request(method, self.url + target, headers=headers, json=body))
            return session.send(request)


def client_item(client, webhook):
    return client.item(products=("transactions", "auth"), user="user_transactions_dynamic", webhook=webhook)
