// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Wallets, which Plaid calls virtual accounts: balances that move with their transactions.

extension World {
    mutating func walletCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let currency = try request.string("iso_currency_code")
        let id = "wallet-id-sandbox-" + newUUID("wallet")
        var digits = identifiers.generator("wallet-numbers-\(id)")
        let account = String(digits.within(10_000_000...99_999_999))
        let isPound = currency == "GBP"
        let iban = isPound ? IBAN.make("GB", "PLAI040004\(account)") : IBAN.make("IE", "PLAI930004\(account)")
        var numbers: JSONObject = [
            "international": ["iban": .string(iban), "bic": .string(isPound ? "PLAIGB22" : "PLAIIE22")]
        ]
        // A wallet is a recipient, too: payments to it are how money comes in.
        let recipient = "recipient-id-sandbox-" + newUUID("recipient")
        var details: JSONObject = ["recipient_id": .string(recipient), "name": "Tartan", "iban": .string(iban)]
        if isPound {
            numbers["bacs"] = ["account": .string(account), "sort_code": "040004"]
            details["bacs"] = numbers["bacs"]
        }
        details["_wallet"] = .string(id)
        addRecord("recipient", recipient, details, at: request.now)
        let members: JSONObject = [
            "wallet_id": .string(id), "recipient_id": .string(recipient), "status": "ACTIVE",
            "iso_currency_code": .string(currency), "numbers": .object(numbers),
            "balance": ["iso_currency_code": .string(currency), "current": 0, "available": 0],
        ]
        addRecord("wallet", id, members, at: request.now)
        return answer(request, members)
    }

    mutating func walletTransactionExecute(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let wallet = try record("wallet", request.string("wallet_id"))
        let amount = request.body["amount"] ?? [:]
        guard amount["iso_currency_code"]?.stringValue == wallet.text("iso_currency_code") else {
            throw .invalidField("amount.iso_currency_code must be the wallet's currency")
        }
        guard let value = amount["value"]?.decimalValue, value > 0, value.isWholeCents else {
            throw .invalidField("amount.value must be at least 0.01 and have at most two digits of precision")
        }
        let numbers = request.body["counterparty"]?["numbers"]
        guard numbers?["bacs"]?.objectValue != nil || numbers?["international"]?.objectValue != nil else {
            throw .invalidField("counterparty.numbers must have bacs or international")
        }
        if let bacs = numbers?["bacs"]?.objectValue, !Self.isAccount(bacs) {
            throw .texted("TRANSACTION_ERROR", "TRANSACTION_BACS_INVALID")
        }
        if let iban = numbers?["international"]?["iban"]?.stringValue, !IBAN.isValid(iban) {
            throw .texted("TRANSACTION_ERROR", "TRANSACTION_IBAN_INVALID")
        }
        guard value <= balance(wallet, "available") else { throw .insufficientWalletFunds }
        move(wallet.id, current: 0, available: -value)
        let id = makeWalletTransaction(
            wallet, type: "PAYOUT", amount: amount, status: "INITIATED",
            request.body.picking(["reference", "counterparty"]), at: request.now)
        schedule("wallet_transaction", id, at: request.now + 1)
        return ["transaction_id": .string(id), "status": "INITIATED"]
    }

    /// Whether money can be sent to a number and a sort code of the United Kingdom.
    private static func isAccount(_ bacs: JSONObject) -> Bool {
        guard let number = bacs["account"]?.stringValue, let code = bacs["sort_code"]?.stringValue else { return false }
        return number.utf8.allSatisfy { (0x30...0x39).contains($0) } && SortCode.isValid(code)
    }

    /// The money has left: what was available before is not the wallet's any more.
    mutating func completeWalletTransaction(_ job: ScheduledJob) {
        guard let transaction = findRecord("wallet_transaction", job.subject),
            transaction.text("status") == "INITIATED"
        else { return }
        move(
            transaction.text("wallet_id"), current: -(transaction.members["amount"]?["value"]?.decimalValue ?? 0),
            available: 0)
        setWalletStatus(transaction.id, "EXECUTED", webhook: nil, at: job.time)
    }

    /// A payment has arrived at the wallet that it is to.
    mutating func payIn(_ payment: LongTail.Record, webhook: String?, at time: Date) {
        guard let wallet = wallet(of: payment), let value = payment.members["amount"]?["value"]?.decimalValue else {
            return
        }
        move(wallet.id, current: value, available: value)
        let id = makeWalletTransaction(
            wallet, type: "PIS_PAY_IN",
            amount: [
                "iso_currency_code": payment.members["amount"]?["currency"] ?? .null, "value": .decimal(value),
            ], status: "INITIATED",
            [
                "payment_id": .string(payment.id), "reference": .string(payment.text("reference")),
                "counterparty": [
                    "name": "Alberta Charleson",
                    "numbers": ["bacs": ["account": "80000000", "sort_code": "040004"]],
                ],
            ], at: time)
        updateRecord(
            "payment", payment.id, ["transaction_id": .string(id), "wallet_id": .string(wallet.id)])
        setWalletStatus(id, "SETTLED", webhook: webhook, at: time)
    }

    /// The wallet that a payment is to, if it is to one.
    func wallet(of payment: LongTail.Record) -> LongTail.Record? {
        guard let recipient = findRecord("recipient", payment.text("recipient_id")) else { return nil }
        return findRecord("wallet", recipient.text("_wallet"))
    }

    mutating func paymentReverse(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let payment = try record("payment", request.string("payment_id"))
        guard payment.text("status") == "PAYMENT_STATUS_SETTLED", let wallet = wallet(of: payment),
            let paid = payment.members["amount"]?["value"]?.decimalValue
        else { throw .invalidField("only a settled payment to a wallet can be reversed") }
        let refunded = payment.members["amount_refunded"]?["value"]?.decimalValue ?? 0
        let value = request.body["amount"]?["value"]?.decimalValue ?? paid - refunded
        guard value > 0, value.isWholeCents, refunded + value <= paid else {
            throw .invalidField("amount.value must not exceed the amount that is not yet refunded")
        }
        if let currency = request.body["amount"]?["currency"], currency != payment.members["amount"]?["currency"] {
            throw .invalidField("amount.currency must be the payment's currency")
        }
        guard value <= balance(wallet, "available") else { throw .insufficientWalletFunds }
        move(wallet.id, current: 0, available: -value)
        let currency = payment.members["amount"]?["currency"] ?? .null
        let source = findRecord("wallet_transaction", payment.text("transaction_id"))
        let id = makeWalletTransaction(
            wallet, type: "REFUND", amount: ["iso_currency_code": currency, "value": .decimal(value)],
            status: "INITIATED",
            [
                "reference": .string(try request.string("reference")), "payment_id": .string(payment.id),
                "counterparty": source?.members["counterparty"] ?? .null,
            ], at: request.now)
        let refunds = (payment.members["refund_ids"]?.arrayValue ?? []) + [.string(id)]
        updateRecord(
            "payment", payment.id,
            [
                "refund_ids": .array(refunds),
                "amount_refunded": ["currency": currency, "value": .decimal(refunded + value)],
            ])
        schedule("wallet_transaction", id, at: request.now + 1)
        return ["refund_id": .string(id), "status": "INITIATED"]
    }

    mutating func walletTransactionList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let wallet = try record("wallet", request.string("wallet_id"))
        let start = request.options["start_time"]?.stringValue.flatMap(Instant.read)
        let end = request.options["end_time"]?.stringValue.flatMap(Instant.read)
        let matching = allRecords("wallet_transaction").reversed().filter { transaction in
            transaction.text("wallet_id") == wallet.id && start.map { transaction.createdAt >= $0 } ?? true
                && end.map { transaction.createdAt < $0 } ?? true
        }
        let page = try page(request, Array(matching), standard: 10)
        return answer(request, Self.list("transactions", page))
    }

    private mutating func makeWalletTransaction(
        _ wallet: LongTail.Record, type: String, amount: JSONValue, status: String, _ details: JSONObject,
        at time: Date
    ) -> String {
        let id = "wallet-transaction-id-sandbox-" + newUUID("wallet-transaction")
        let isPound = wallet.text("iso_currency_code") == "GBP"
        let members: JSONObject = [
            "transaction_id": .string(id), "wallet_id": .string(wallet.id), "type": .string(type), "amount": amount,
            "scheme": .string(isPound ? "FASTER_PAYMENTS" : "SEPA_CREDIT_TRANSFER"), "status": .string(status),
            "created_at": .string(time.timestamp), "last_status_update": .string(time.timestamp),
        ]
        addRecord("wallet_transaction", id, members.merging(details), at: time)
        return id
    }

    private mutating func setWalletStatus(_ id: String, _ status: String, webhook: String?, at time: Date) {
        guard let transaction = findRecord("wallet_transaction", id) else { return }
        updateRecord(
            "wallet_transaction", id, ["status": .string(status), "last_status_update": .string(time.timestamp)])
        var members: JSONObject = [
            "transaction_id": .string(id), "wallet_id": .string(transaction.text("wallet_id")),
            "new_status": .string(status), "old_status": .string(transaction.text("status")),
            "timestamp": .string(time.timestamp), "error": .null,
        ]
        members["payment_id"] = transaction.members["payment_id"]
        sendWebhook(
            to: webhook ?? dashboardWebhook, type: "WALLET", code: "WALLET_TRANSACTION_STATUS_UPDATE", members,
            at: time)
    }

    private func balance(_ wallet: LongTail.Record, _ name: String) -> Decimal {
        wallet.members["balance"]?[name]?.decimalValue ?? 0
    }

    private mutating func move(_ id: String, current: Decimal, available: Decimal) {
        guard let wallet = findRecord("wallet", id) else { return }
        let moved: JSONObject = [
            "iso_currency_code": .string(wallet.text("iso_currency_code")),
            "current": .decimal(balance(wallet, "current") + current),
            "available": .decimal(balance(wallet, "available") + available),
        ]
        updateRecord("wallet", id, ["balance": .object(moved)])
    }
}

extension SandboxError {
    fileprivate static let insufficientWalletFunds = texted("TRANSACTION_ERROR", "TRANSACTION_INSUFFICIENT_FUNDS")
}
