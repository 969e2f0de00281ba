"""What each operation of the Transfer families needs before it can succeed."""

NUMBERS = {"account_number": "1111222233330000", "routing_number": "110000000", "account_type": "checking"}
HOLDER = {"legal_name": "Anna Charleston"}


class Transfers:
    """Creates what is requested, each time from scratch, so that no test uses up what another one needs."""

    def __init__(self, client):
        self.client = client
        self.token = client.item(products=("auth", "transfer")).access_token
        accounts = client.call("/accounts/get", {"access_token": self.token})["accounts"]
        self.place = {"access_token": self.token, "account_id": accounts[0]["account_id"]}
        self.keys = 0

    def key(self) -> dict:
        self.keys += 1
        return {"idempotency_key": f"transfers-{self.keys}"}

    def proposal(self, amount="1.23", **more) -> dict:
        return self.place | {
            "type": "debit", "network": "ach", "amount": amount, "ach_class": "ppd", "user": HOLDER,
        } | more

    def authorization(self, *amount, **more) -> dict:
        made = self.client.call("/transfer/authorization/create", self.proposal(*amount, **more))
        return {"authorization_id": made["authorization"]["id"]}

    def creation(self, *amount, **more) -> dict:
        return self.place | self.authorization(*amount, **more) | {"description": "payment"}

    def transfer(self, *amount, **more) -> dict:
        return {"transfer_id": self.client.call("/transfer/create", self.creation(*amount, **more))["transfer"]["id"]}

    def refunding(self) -> dict:
        return self.transfer() | {"amount": "1.00"} | self.key()

    def refund(self) -> dict:
        return {"refund_id": self.client.call("/transfer/refund/create", self.refunding())["refund"]["id"]}

    def sweep(self, kind="deposit") -> dict:
        body = {"amount": "0.10", "network": "ach"} | self.key()
        return {"sweep_id": self.client.call(f"/transfer/ledger/{kind}", body)["sweep"]["id"]}

    def recurrence(self) -> dict:
        schedule = {
            "interval_unit": "week", "interval_count": 1, "interval_execution_day": 2, "start_date": "2030-01-01",
        }
        return self.proposal() | {"description": "weekly", "schedule": schedule} | self.key()

    def recurring(self) -> dict:
        made = self.client.call("/transfer/recurring/create", self.recurrence())["recurring_transfer"]
        return {"recurring_transfer_id": made["recurring_transfer_id"]}

    def clock(self) -> dict:
        made = self.client.call("/sandbox/transfer/test_clock/create", {"virtual_time": "2030-01-01T00:00:00Z"})
        return {"test_clock_id": made["test_clock"]["test_clock_id"]}

    def asking(self) -> dict:
        return {"mode": "PAYMENT", "amount": "1.23", "description": "Rent", "ach_class": "ppd", "user": HOLDER}

    def intent(self) -> dict:
        return {"transfer_intent_id": self.client.call("/transfer/intent/create", self.asking())["transfer_intent"]["id"]}

    def originator(self) -> dict:
        made = self.client.call("/transfer/originator/create", {"company_name": "Shop"})
        return {"originator_client_id": made["originator_client_id"]}

    def distribution(self) -> dict:
        ledgers = [self.client.call("/transfer/ledger/get", body)["ledger_id"] for body in ({}, self.originator())]
        return {"from_ledger_id": ledgers[0], "to_ledger_id": ledgers[1], "amount": "0.10"} | self.key()

    def diligence(self) -> dict:
        return self.originator() | {
            "originator_diligence": {
                "dba": "Shop", "tax_id": "1", "website": "https://shop.example", "naics_code": "123456",
                "funding_account": self.place,
                "address": {"city": "c", "street": "s", "region": "CA", "postal_code": "1", "country_code": "US"},
            }
        }

    def acceptance(self) -> dict:
        accepted = {
            "agreement_accepted": True, "originator_ip_address": "192.0.2.1",
            "agreement_accepted_at": "2026-01-01T00:00:00Z",
        }
        return self.originator() | {"tos_acceptance_metadata": accepted}

    def returned(self) -> dict:
        """A return that Plaid pays for."""
        self.transfer("33.33", request_guarantee=True)
        return {}

    def recovery(self) -> dict:
        """A guaranteed transfer that was returned, and what the business has collected of it itself."""
        return self.transfer("33.33", request_guarantee=True) | {"amount": "1.00"} | self.key()

    def repayment(self) -> dict:
        self.returned()
        self.client.call("/sandbox/transfer/repayment/simulate", {})
        return {"repayment_id": self.client.call("/transfer/repayment/list", {})["repayments"][0]["repayment_id"]}

    def bank_order(self) -> dict:
        return self.proposal() | {"iso_currency_code": "USD", "description": "payment"} | self.key()

    def processor_order(self) -> dict:
        body = self.bank_order()
        made = self.client.call("/processor/token/create", self.place | {"processor": "dwolla"})
        del body["access_token"], body["account_id"]
        return body | {"processor_token": made["processor_token"]}

    def bank_transfer(self) -> dict:
        made = self.client.call("/bank_transfer/create", self.bank_order())
        return {"bank_transfer_id": made["bank_transfer"]["id"]}

    def bank_sweep(self) -> dict:
        body = self.bank_transfer() | {"event_type": "posted"}
        self.client.call("/sandbox/bank_transfer/simulate", body)
        return {"sweep_id": self.client.call("/bank_transfer/sweep/list", {})["sweeps"][0]["id"]}

    def needs(self, path: str) -> dict:
        """The members that a request to a path cannot do without."""
        known = {
            "/transfer/authorization/create": self.proposal,
            "/transfer/authorization/cancel": self.authorization,
            "/transfer/create": self.creation,
            "/transfer/get": self.transfer,
            "/transfer/cancel": self.transfer,
            "/transfer/refund/create": self.refunding,
            "/transfer/refund/get": self.refund,
            "/transfer/refund/cancel": self.refund,
            "/transfer/sweep/get": self.sweep,
            "/transfer/capabilities/get": lambda: self.place,
            "/transfer/ledger/deposit": lambda: {"amount": "0.10", "network": "ach"} | self.key(),
            "/transfer/ledger/withdraw": lambda: {"amount": "0.10", "network": "ach"} | self.key(),
            "/transfer/ledger/distribute": self.distribution,
            "/transfer/recurring/create": self.recurrence,
            "/transfer/recurring/get": self.recurring,
            "/transfer/recurring/cancel": self.recurring,
            "/transfer/intent/create": self.asking,
            "/transfer/intent/get": self.intent,
            "/transfer/migrate_account": lambda: NUMBERS,
            "/transfer/originator/get": self.originator,
            "/transfer/originator/funding_account/create": lambda: self.originator() | {"funding_account": self.place},
            "/transfer/originator/funding_account/update": lambda: self.originator() | {"funding_account": self.place},
            "/transfer/questionnaire/create": self.originator,
            "/transfer/diligence/submit": self.diligence,
            "/transfer/diligence/document/upload": self.originator,
            "/transfer/platform/originator/create": self.acceptance,
            "/transfer/platform/person/create": self.originator,
            "/transfer/platform/requirement/submit": self.originator,
            "/transfer/repayment/return/list": self.repayment,
            "/sandbox/transfer/simulate": lambda: self.transfer() | {"event_type": "posted"},
            "/sandbox/transfer/refund/simulate": lambda: self.refund() | {"event_type": "refund.failed"},
            "/sandbox/transfer/ledger/deposit/simulate": lambda: self.sweep() | {"event_type": "sweep.posted"},
            "/sandbox/transfer/ledger/withdraw/simulate": lambda: (
                self.sweep("withdraw") | {"event_type": "sweep.posted"}
            ),
            "/sandbox/transfer/repayment/simulate": self.returned,
            "/transfer/return/recover": self.recovery,
            "/sandbox/transfer/test_clock/get": self.clock,
            "/sandbox/transfer/test_clock/advance": lambda: (
                self.clock() | {"new_virtual_time": "2030-01-02T00:00:00Z"}
            ),
            "/bank_transfer/create": self.bank_order,
            "/bank_transfer/get": self.bank_transfer,
            "/bank_transfer/cancel": self.bank_transfer,
            "/bank_transfer/sweep/get": self.bank_sweep,
            "/bank_transfer/migrate_account": lambda: NUMBERS,
            "/processor/bank_transfer/create": self.processor_order,
            "/sandbox/bank_transfer/simulate": lambda: self.bank_transfer() | {"event_type": "posted"},
        }
        return known[path]() if path in known else {}
