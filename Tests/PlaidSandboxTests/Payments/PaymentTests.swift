// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Payments, consents to payments, and wallets.
struct PaymentTests {
    private let bank = Bank()
    private let hook: JSONValue = "http://127.0.0.1/payments"

    private func recipient() throws -> JSONValue {
        let body: JSONObject = [
            "name": "Ada", "iban": "GB29NWBK60161331926819",
            "bacs": ["account": "31926819", "sort_code": "601613"],
        ]
        return .string(try bank.checked("/payment_initiation/recipient/create", body).text("recipient_id"))
    }

    private func payment(
        to recipient: JSONValue, _ value: JSONValue = 5, currency: JSONValue = "GBP", more: JSONObject = [:]
    ) throws -> JSONValue {
        let body: JSONObject = [
            "recipient_id": recipient, "reference": "Tea 1", "amount": ["currency": currency, "value": value],
        ]
        let made = try bank.checked("/payment_initiation/payment/create", body.merging(more))
        return .string(try made.text("payment_id"))
    }

    private func status(_ payment: JSONValue) throws -> String {
        try bank.checked("/payment_initiation/payment/get", ["payment_id": payment]).text("status")
    }

    private func simulate(_ payment: JSONValue, _ status: String) throws -> JSONValue {
        try bank.checked(
            "/sandbox/payment/simulate",
            ["payment_id": payment, "webhook": hook, "status": .string("PAYMENT_STATUS_\(status)")])
    }

    private func authorise(_ initiation: JSONValue) throws {
        let token = try bank.call(
            "/link/token/create",
            [
                "client_name": "Tartan", "language": "en", "country_codes": ["GB"],
                "user": ["client_user_id": "ada"], "products": ["payment_initiation"],
                "payment_initiation": initiation, "webhook": hook,
            ])
        _ = try bank.world.completeLink(
            linkToken: token.text("link_token"), institutionID: "ins_117650", username: nil, password: nil,
            now: bank.now)
    }

    @Test func theSameDetailsGiveTheSameRecipient() throws {
        let id = try recipient()
        #expect(try recipient() == id)
        #expect(bank.code("/payment_initiation/recipient/create", ["name": "Ada"]) == "INVALID_FIELD")
        let found = try bank.checked("/payment_initiation/recipient/get", ["recipient_id": id])
        #expect(found["name"] == "Ada")
        #expect(found["bacs"]?["account"] == "31926819")
        #expect(try bank.checked("/payment_initiation/recipient/list").list("recipients").count == 1)
    }

    /// As Plaid's Ruby client recorded it: the payer's sort code may be any, and moments have microseconds.
    @Test func aPaymentNamesItsPayersAccount() throws {
        let made = try bank.checked(
            "/payment_initiation/payment/create",
            [
                "recipient_id": recipient(), "reference": "testpayment", "amount": ["currency": "GBP", "value": 100],
                "options": [
                    "request_refund_details": true, "bacs": ["account": "1234567890", "sort_code": "000000"],
                ],
            ])
        #expect(made["status"] == "PAYMENT_STATUS_INPUT_NEEDED")
        let payment = try bank.checked("/payment_initiation/payment/get", ["payment_id": made["payment_id"] ?? .null])
        #expect(payment["bacs"] == ["account": "1234567890", "sort_code": "000000"] && payment["iban"] == .null)
        let moment = try payment.text("last_status_update")
        #expect(moment.utf8.count == "2021-05-06T22:10:10.900222Z".utf8.count && moment.hasSuffix("Z"))
    }

    /// As the same client recorded it: the payer's IBAN may be any text, too.
    @Test func aPaymentNamesItsPayersIBAN() throws {
        let operation = try #require(Contract.standard.operation(at: "/payment_initiation/payment/create"))
        let recipient = try self.recipient()
        func body(_ iban: JSONValue) -> JSONObject {
            [
                "recipient_id": recipient, "reference": "testpayment", "amount": ["currency": "GBP", "value": 100],
                "options": ["request_refund_details": true, "iban": iban],
            ]
        }
        let request = try ContractValidator().check(body("iban"), of: operation)
        #expect(throws: SandboxError.self) { try ContractValidator().check(body(""), of: operation) }
        let made = try bank.checked("/payment_initiation/payment/create", request)
        let payment = try bank.checked("/payment_initiation/payment/get", ["payment_id": made["payment_id"] ?? .null])
        #expect(payment["iban"] == "iban" && payment["bacs"] == .null)
    }

    @Test func checkDigitsOfGeneratedIBANsAreRight() throws {
        for currency in ["GBP", "EUR"] {
            for _ in 1...20 {
                let wallet = try bank.checked("/wallet/create", ["iso_currency_code": .string(currency)])
                let iban = try #require(wallet["numbers"]?["international"]?["iban"]?.stringValue)
                #expect(IBAN.isValid(iban), "\(iban)")
            }
        }
    }

    /// The documentation of errors has a code for it, for wallets only.
    @Test func aWalletDoesNotPayToAnIBANWithWrongCheckDigits() throws {
        let wallet = try bank.checked("/wallet/create", ["iso_currency_code": "EUR"])
        func code(_ iban: String) -> String? {
            bank.code(
                "/wallet/transaction/execute",
                [
                    "idempotency_key": .string(iban), "wallet_id": wallet["wallet_id"] ?? .null, "reference": "Payout",
                    "amount": ["iso_currency_code": "EUR", "value": 1],
                    "counterparty": ["name": "Ada", "numbers": ["international": ["iban": .string(iban)]]],
                ])
        }
        #expect(code("NL91ABNA0417164300") == "TRANSACTION_INSUFFICIENT_FUNDS")
        for wrong in ["NL92ABNA0417164300", "NL91ABNA0417164301", "9191ABNA0417164300", "NL91-ABNA-0417164300"] {
            #expect(code(wrong) == "TRANSACTION_IBAN_INVALID", "\(wrong)")
        }
    }

    /// The documentation of errors has a code for it, where recipients get a sentence about the member, as recorded.
    @Test(
        arguments: [
            ("31926819", "601613", "TRANSACTION_INSUFFICIENT_FUNDS"),
            ("31926819", "020155", "TRANSACTION_BACS_INVALID"),
            ("31926819", "ABCDEF", "TRANSACTION_BACS_INVALID"), ("3192-819", "601613", "TRANSACTION_BACS_INVALID"),
            (nil, "601613", "TRANSACTION_BACS_INVALID"), ("31926819", nil, "TRANSACTION_BACS_INVALID"),
            ("", "601613", "INVALID_FIELD"), ("31926819", "6016", "INVALID_FIELD"),
        ] as [(String?, String?, String)])
    func aWalletDoesNotPayToAnAccountOfNoBank(_ account: String?, _ sortCode: String?, _ expected: String) throws {
        let operation = try #require(Contract.standard.operation(at: "/wallet/transaction/execute"))
        let wallet = try bank.checked("/wallet/create", ["iso_currency_code": "GBP"])
        var bacs = JSONObject()
        bacs["account"] = account.map(JSONValue.string)
        bacs["sort_code"] = sortCode.map(JSONValue.string)
        let body: JSONObject = [
            "idempotency_key": "key", "wallet_id": wallet["wallet_id"] ?? .null, "reference": "Payout",
            "amount": ["iso_currency_code": "GBP", "value": 1],
            "counterparty": ["name": "Ada", "numbers": ["bacs": .object(bacs)]],
        ]
        do throws(SandboxError) {
            let request = try ContractValidator().check(body, of: operation)
            #expect(bank.code(operation.path, request) == expected)
        } catch { #expect(error.code == expected) }
    }

    @Test func theRoyalBankIsAsRecorded() throws {
        let answer = try bank.checked(
            "/institutions/get_by_id",
            [
                "institution_id": "ins_117650", "country_codes": ["GB"],
                "options": ["include_payment_initiation_metadata": true],
            ])
        #expect(answer["institution"]?["oauth"] == false)
        let metadata = try #require(answer["institution"]?["payment_initiation_metadata"])
        #expect(metadata["supports_international_payments"] == true && metadata["supports_refund_details"] == true)
        #expect(metadata["maximum_payment_amount"] == ["GBP": "1000000"])
        let orders = metadata["standing_order_metadata"]
        #expect(orders?["supports_standing_order_negative_execution_days"] == true)
        let link = try bank.link(products: ["auth"], institution: "ins_117650")
        let accounts = try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        #expect(
            accounts.first?["persistent_account_id"] == "8cfb8beb89b774ee43b090625f0d61d0814322b43bff984eaf60386e")
    }

    @Test func aPaymentIsSimulatedStepByStep() throws {
        let id = try payment(to: recipient())
        #expect(try status(id) == "PAYMENT_STATUS_INPUT_NEEDED")
        let step = try simulate(id, "INITIATED")
        #expect(step["old_status"] == "PAYMENT_STATUS_INPUT_NEEDED")
        #expect(step["new_status"] == "PAYMENT_STATUS_INITIATED")
        let webhook = try #require(bank.hooks().last)
        #expect(webhook["webhook_code"] == "PAYMENT_STATUS_UPDATE")
        #expect(webhook["new_payment_status"] == "PAYMENT_STATUS_INITIATED")
        #expect(
            ContractValidator().violations(of: .object(webhook), schema: "PaymentStatusUpdateWebhook").isEmpty)
        _ = try simulate(id, "EXECUTED")
        #expect(try status(id) == "PAYMENT_STATUS_EXECUTED")
        let back: JSONObject = ["payment_id": id, "webhook": hook, "status": "PAYMENT_STATUS_FAILED"]
        #expect(bank.code("/sandbox/payment/simulate", back) == "INVALID_FIELD")
        let unknown: JSONObject = ["payment_id": id, "webhook": hook, "status": "PAYMENT_STATUS_BLOCKED"]
        #expect(bank.code("/sandbox/payment/simulate", unknown) == "INVALID_FIELD")
    }

    @Test func linkAuthorisesAPaymentAndTheClockMovesIt() throws {
        let pounds = try payment(to: recipient())
        try authorise(["payment_id": pounds])
        #expect(try status(pounds) == "PAYMENT_STATUS_AUTHORISING")
        bank.pass(1)
        #expect(try status(pounds) == "PAYMENT_STATUS_INITIATED")
        bank.pass(1)
        #expect(try status(pounds) == "PAYMENT_STATUS_EXECUTED")
        #expect(bank.codes().filter { $0 == "PAYMENT_STATUS_UPDATE" }.count == 3)
        let euros = try payment(to: recipient(), currency: "EUR")
        try authorise(["payment_id": euros])
        bank.pass(60)
        #expect(try status(euros) == "PAYMENT_STATUS_INITIATED")
        let schedule: JSONValue = ["interval": "MONTHLY", "interval_execution_day": 1, "start_date": "2026-10-01"]
        let order = try payment(to: recipient(), more: ["schedule": schedule])
        try authorise(["payment_id": order])
        bank.pass(60)
        #expect(try status(order) == "PAYMENT_STATUS_ESTABLISHED")
    }

    @Test func poundsReachARecipientThatHasAnIBANOnly() throws {
        let made = try bank.checked(
            "/payment_initiation/recipient/create", ["name": "Ada", "iban": "GB29NWBK60161331926819"])
        _ = try payment(to: made["recipient_id"] ?? .null)
        let numbers: JSONObject = ["name": "Ada", "bacs": ["account": "31926819", "sort_code": "601613"]]
        let british = try bank.checked("/payment_initiation/recipient/create", numbers)
        let euros: JSONObject = [
            "recipient_id": british["recipient_id"] ?? .null, "reference": "Tea",
            "amount": ["currency": "EUR", "value": 5],
        ]
        #expect(bank.code("/payment_initiation/payment/create", euros) == "PAYMENT_INVALID_RECIPIENT")
    }

    @Test func amountsAndSchedulesAreChecked() throws {
        let id = try recipient()
        func code(_ value: JSONValue, _ more: JSONObject = [:], currency: JSONValue = "GBP") -> String? {
            let body: JSONObject = [
                "recipient_id": id, "reference": "Tea", "amount": ["currency": currency, "value": value],
            ]
            return bank.code("/payment_initiation/payment/create", body.merging(more))
        }
        #expect(code(.decimal("0.5")) == "INVALID_FIELD")
        #expect(code(.decimal("1.234")) == "INVALID_FIELD")
        #expect(code(.decimal("1.23")) == nil)
        let weekly: JSONValue = ["interval": "WEEKLY", "interval_execution_day": 8, "start_date": "2026-10-01"]
        #expect(code(5, ["schedule": weekly]) == "PAYMENT_INVALID_SCHEDULE")
        #expect(code(5, ["recipient_id": "recipient-id-sandbox-1"]) == "NOT_FOUND")
        #expect(code(5, ["reference": "!?"]) == "PAYMENT_INVALID_REFERENCE")
    }

    @Test func aConsentBoundsItsPayments() throws {
        let constraints: JSONValue = [
            "valid_date_time": ["to": "2026-12-31T00:00:00Z"],
            "max_payment_amount": ["currency": "GBP", "value": 10],
            "periodic_amounts": [
                ["amount": ["currency": "GBP", "value": 15], "interval": "WEEK", "alignment": "CALENDAR"]
            ],
        ]
        let made = try bank.checked(
            "/payment_initiation/consent/create",
            [
                "recipient_id": recipient(), "reference": "Rent", "scopes": ["ME_TO_ME"], "constraints": constraints,
            ])
        let consent = JSONValue.string(try made.text("consent_id"))
        func pay(_ value: Int, key: String) throws -> JSONValue {
            try bank.checked(
                "/payment_initiation/consent/payment/execute",
                [
                    "consent_id": consent, "idempotency_key": .string(key),
                    "amount": ["currency": "GBP", "value": .number(JSONNumber(value))],
                ])
        }
        func refusal(_ value: Int, key: String) -> String? {
            do {
                _ = try pay(value, key: key)
                return nil
            } catch { return (error as? SandboxError)?.code }
        }
        #expect(refusal(5, key: "early-key-00000000000000000000000000000") == "PAYMENT_CONSENT_INVALID")
        try authorise(["consent_id": consent])
        #expect(bank.codes().contains("CONSENT_STATUS_UPDATE"))
        let first = try pay(10, key: "a")
        #expect(try pay(10, key: "a")["payment_id"] == first["payment_id"])
        #expect(refusal(9, key: "a") == "INVALID_FIELD")
        #expect(refusal(11, key: "b") == "PAYMENT_CONSENT_INVALID_CONSTRAINTS")
        #expect(refusal(6, key: "c") == "PAYMENT_CONSENT_INVALID_CONSTRAINTS")
        bank.pass(days: 7)
        #expect(refusal(6, key: "d") == nil)
        let list = try bank.checked("/payment_initiation/payment/list", ["consent_id": consent, "count": 1])
        #expect(try list.list("payments").count == 1)
        let next = try bank.checked(
            "/payment_initiation/payment/list",
            ["consent_id": consent, "count": 1, "cursor": list["next_cursor"] ?? .null])
        #expect(try next.list("payments").compactMap { $0["payment_id"] } == [first["payment_id"]])
        #expect(next["next_cursor"]?.isNull != false)
        _ = try bank.checked("/payment_initiation/consent/revoke", ["consent_id": consent])
        #expect(refusal(1, key: "e") == "PAYMENT_CONSENT_INVALID")
    }

    private func balance(_ wallet: JSONValue) throws -> [Decimal?] {
        let balance = try bank.checked("/wallet/get", ["wallet_id": wallet])["balance"]
        return [balance?["current"]?.decimalValue, balance?["available"]?.decimalValue]
    }

    @Test func aWalletsBalanceFollowsItsTransactions() throws {
        let wallet = try bank.checked("/wallet/create", ["iso_currency_code": "GBP"])
        let id = JSONValue.string(try wallet.text("wallet_id"))
        #expect(try balance(id) == [0, 0])
        let body: JSONObject = [
            "idempotency_key": "1", "wallet_id": id, "reference": "Out 01",
            "counterparty": ["name": "Ada", "numbers": ["bacs": ["account": "31926819", "sort_code": "601613"]]],
            "amount": ["iso_currency_code": "GBP", "value": 3],
        ]
        #expect(bank.code("/wallet/transaction/execute", body) == "TRANSACTION_INSUFFICIENT_FUNDS")
        let payment = try payment(to: wallet["recipient_id"] ?? .null, 10)
        _ = try simulate(payment, "EXECUTED")
        #expect(try balance(id) == [0, 0])
        _ = try simulate(payment, "SETTLED")
        #expect(try balance(id) == [10, 10])
        #expect(bank.codes().suffix(1) == ["WALLET_TRANSACTION_STATUS_UPDATE"])
        let out = try bank.checked("/wallet/transaction/execute", body)
        #expect(try bank.checked("/wallet/transaction/execute", body) == out)
        #expect(bank.code("/wallet/transaction/execute", body.merging(["reference": "Other1"])) == "INVALID_FIELD")
        #expect(try balance(id) == [10, 7])
        bank.pass(1)
        #expect(try balance(id) == [7, 7])
        let found = try bank.checked(
            "/wallet/transaction/get", ["transaction_id": out["transaction_id"] ?? .null])
        #expect(found["status"] == "EXECUTED")
        let refund: JSONObject = [
            "payment_id": payment, "idempotency_key": "2", "reference": "Back 01",
            "amount": ["currency": "GBP", "value": 4],
        ]
        _ = try bank.checked("/payment_initiation/payment/reverse", refund)
        let more = refund.merging(["idempotency_key": "3", "amount": ["currency": "GBP", "value": 7]])
        #expect(bank.code("/payment_initiation/payment/reverse", more) == "INVALID_FIELD")
        bank.pass(1)
        #expect(try balance(id) == [3, 3])
        let list = try bank.checked("/wallet/transaction/list", ["wallet_id": id])
        #expect(
            try list.list("transactions").compactMap { $0["type"]?.stringValue } == ["REFUND", "PAYOUT", "PIS_PAY_IN"])
    }
}
