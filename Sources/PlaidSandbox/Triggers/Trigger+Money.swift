// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Transfers, refunds, bank transfers and payments, which otherwise stay where they are until they are simulated.

extension Trigger {
    static let transfers: [Trigger] =
        [nextTransfer] + transferSteps.map { transfer($0, $1) } + refundSteps.map { refund($0, $1) } + balances
        + bankTransferSteps.map { bankTransfer($0, $1) }

    private static let nextTransfer = Trigger(
        "transfer-next", "The transfer gets its next status: posted, settled, funds available.", .transfer,
        webhooks: transferWebhooks
    ) { world, order throws(SandboxError) in
        guard let next = world.desk.book.transfers[order.id]?.next else {
            throw .sandboxTransferEventTransitionInvalid
        }
        try world.moveTransfer(order, next)
    }.finding { world in latestTransfer(world) { $0.next != nil } }

    private static let transferSteps: [(Transfer.Status, String)] = [
        (.posted, "The transfer was sent to the bank."), (.settled, "The transfer settled."),
        (.fundsAvailable, "The money of a settled debit is available."),
        (.failed, "The transfer could not be sent."), (.returned, "The bank returned the transfer (R01)."),
    ]

    private static func transfer(_ status: Transfer.Status, _ summary: String) -> Trigger {
        Trigger(
            "transfer-\(status.rawValue.replacing("_", with: "-"))", summary, .transfer, webhooks: transferWebhooks
        ) { world, order throws(SandboxError) in try world.moveTransfer(order, status) }.finding { world in
            latestTransfer(world) { $0.allows(status) }
        }
    }

    private static let refundSteps: [(Refund.Status, String)] = [
        (.posted, "The refund was sent to the bank."), (.settled, "The refund settled."),
        (.failed, "The refund could not be sent."), (.returned, "The bank returned the refund (R01)."),
    ]

    private static func refund(_ status: Refund.Status, _ summary: String) -> Trigger {
        Trigger(
            "refund-\(status.rawValue)", summary, .refund, webhooks: transferWebhooks
        ) { world, order throws(SandboxError) in try world.moveRefund(order, status) }.finding { world in
            world.desk.book.refunds.all.last { world.desk.book.allows($0, status) }?.id
        }
    }

    private static let balances: [Trigger] = [
        Trigger("transfer-sweep", "Settled and returned transfers are swept.", .client, webhooks: transferWebhooks) {
            world, order throws(SandboxError) in
            _ = try world.sandboxTransferSweepSimulate(
                world.request("/sandbox/transfer/sweep/simulate", [:], at: order.now))
            world.tellOfTransferEvents(to: order.webhook ?? world.desk.webhook ?? world.dashboardWebhook, at: order.now)
        },
        Trigger(
            "ledger-available", "The pending balance of every ledger becomes available.", .client,
            webhooks: transferWebhooks
        ) { world, order throws(SandboxError) in
            _ = try world.sandboxTransferLedgerSimulateAvailable(
                world.request("/sandbox/transfer/ledger/simulate_available", [:], at: order.now))
            world.tellOfTransferEvents(to: order.webhook ?? world.desk.webhook ?? world.dashboardWebhook, at: order.now)
        },
        Trigger("transfer-repayment", "Plaid pays for guaranteed transfers that were returned.", .client) {
            world, order throws(SandboxError) in
            _ = try world.sandboxTransferRepaymentSimulate(
                world.request("/sandbox/transfer/repayment/simulate", [:], at: order.now))
        },
    ]

    private static let bankTransferSteps: [(BankTransfer.Status, String)] = [
        (.posted, "The bank transfer was posted."), (.failed, "The bank transfer failed."),
        (.reversed, "The bank transfer was reversed."),
    ]

    private static func bankTransfer(_ status: BankTransfer.Status, _ summary: String) -> Trigger {
        Trigger(
            "bank-transfer-\(status.rawValue)", summary, .bankTransfer,
            webhooks: ["BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE"]
        ) { world, order throws(SandboxError) in
            _ = try world.sandboxBankTransferSimulate(
                world.request(
                    "/sandbox/bank_transfer/simulate",
                    ["bank_transfer_id": .string(order.id), "event_type": .string(status.rawValue)], at: order.now))
            if let url = order.webhook ?? world.dashboardWebhook {
                try world.tellOfBankTransfers(to: url, at: order.now)
            }
        }.finding { world in world.desk.bank.transfers.all.last { $0.allows(status) }?.id }
    }

    private static let transferWebhooks = ["TRANSFER/TRANSFER_EVENTS_UPDATE"]

    private static func latestTransfer(_ world: World, _ allows: (Transfer) -> Bool) -> String? {
        world.desk.book.transfers.all.last { allows($0) }?.id
    }

    static let payments: [Trigger] = [nextPayment] + paymentSteps.map { payment($0, $1) } + [authorisedConsent]

    private static let nextPayment = Trigger(
        "payment-next", "The payment moves to its next status: initiated, executed, settled.", .payment,
        webhooks: paymentWebhooks
    ) { world, order throws(SandboxError) in
        let payment = try world.record("payment", order.id)
        guard let next = paymentAfter[payment.text("status")] else {
            throw .invalidField("the payment's status \(payment.text("status")) is final")
        }
        try world.movePayment(order, next)
    }.finding { world in latestPayment(world) { paymentAfter[$0] != nil } }

    private static let paymentSteps: [(String, String)] = [
        ("initiated", "The bank accepted the payment."), ("executed", "The bank executed the payment."),
        ("settled", "The payment's money arrived."), ("failed", "The payment failed."),
        ("insufficient-funds", "The payer's account has insufficient funds."),
        ("cancelled", "The payment was cancelled."), ("rejected", "The bank rejected the payment."),
    ]

    private static func payment(_ name: String, _ summary: String) -> Trigger {
        let status = "PAYMENT_STATUS_\(name.uppercased().replacing("-", with: "_"))"
        return Trigger(
            "payment-\(name)", summary, .payment, webhooks: paymentWebhooks
        ) { world, order throws(SandboxError) in try world.movePayment(order, status) }.finding { world in
            latestPayment(world) { canBecome(status, from: $0) }
        }
    }

    private static let authorisedConsent = Trigger(
        "payment-consent-authorised", "The user authorised a consent to payments.", .payment,
        webhooks: ["PAYMENT_INITIATION/CONSENT_STATUS_UPDATE"]
    ) { world, order throws(SandboxError) in
        guard try world.record("consent", order.id).text("status") == "UNAUTHORISED" else {
            throw .payment("PAYMENT_CONSENT_INVALID", "the consent is not waiting for authorisation")
        }
        world.authoriseConsent(order.id, webhook: order.webhook ?? world.dashboardWebhook, at: order.now)
    }.finding { world in world.allRecords("consent").last { $0.text("status") == "UNAUTHORISED" }?.id }

    private static let paymentWebhooks = ["PAYMENT_INITIATION/PAYMENT_STATUS_UPDATE"]

    private static let paymentAfter: [String: String] = [
        "PAYMENT_STATUS_INPUT_NEEDED": "PAYMENT_STATUS_INITIATED",
        "PAYMENT_STATUS_AUTHORISING": "PAYMENT_STATUS_INITIATED",
        "PAYMENT_STATUS_INITIATED": "PAYMENT_STATUS_EXECUTED",
        "PAYMENT_STATUS_EXECUTED": "PAYMENT_STATUS_SETTLED",
    ]

    private static func canBecome(_ status: String, from old: String) -> Bool {
        old != status
            && (!World.lastPaymentStatuses.contains(old)
                || old == "PAYMENT_STATUS_EXECUTED" && status == "PAYMENT_STATUS_SETTLED")
    }

    private static func latestPayment(_ world: World, _ allows: (String) -> Bool) -> String? {
        world.allRecords("payment").last { allows($0.text("status")) }?.id
    }

    /// Webhooks of the client that say only that there is news.
    static let clientWebhooks: [Trigger] = [
        Trigger(
            "TRANSFER/TRANSFER_EVENTS_UPDATE", "Sends only this webhook; nothing changes.", .client,
            webhooks: ["TRANSFER/TRANSFER_EVENTS_UPDATE"]
        ) { world, order throws(SandboxError) in
            guard let url = order.webhook ?? world.desk.webhook ?? world.dashboardWebhook else {
                throw .sandboxWebhookInvalid
            }
            world.tellOfTransferEvents(to: url, at: order.now)
        },
        Trigger(
            "BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE", "Sends only this webhook; nothing changes.", .client,
            webhooks: ["BANK_TRANSFERS/BANK_TRANSFERS_EVENTS_UPDATE"]
        ) { world, order throws(SandboxError) in
            guard let url = order.webhook ?? world.dashboardWebhook else { throw .sandboxWebhookInvalid }
            try world.tellOfBankTransfers(to: url, at: order.now)
        },
    ]
}

extension Transfer {
    /// The step after this one, where nothing goes wrong.
    fileprivate var next: Status? {
        switch status {
        case .pending: .posted
        case .posted: .settled
        case .settled: isACHDebit ? .fundsAvailable : nil
        default: nil
        }
    }
}

extension World {
    fileprivate mutating func moveTransfer(_ order: Trigger.Order, _ next: Transfer.Status) throws(SandboxError) {
        var body: JSONObject = ["transfer_id": .string(order.id), "event_type": .string(next.rawValue)]
        if next == .returned { body["failure_reason"] = .object(Self.insufficientFunds) }
        _ = try sandboxTransferSimulate(request("/sandbox/transfer/simulate", body, at: order.now))
        tellOfTransferEvents(
            to: order.webhook ?? desk.webhook ?? dashboardWebhook, item: transferItem(order.id), at: order.now)
    }

    fileprivate mutating func moveRefund(_ order: Trigger.Order, _ next: Refund.Status) throws(SandboxError) {
        var body: JSONObject = ["refund_id": .string(order.id), "event_type": .string("refund.\(next.rawValue)")]
        if next == .returned { body["failure_reason"] = .object(Self.insufficientFunds) }
        _ = try sandboxTransferRefundSimulate(request("/sandbox/transfer/refund/simulate", body, at: order.now))
        tellOfTransferEvents(to: order.webhook ?? desk.webhook ?? dashboardWebhook, at: order.now)
    }

    private static let insufficientFunds: JSONObject = [
        "ach_return_code": "R01", "description": "insufficient funds",
    ]

    fileprivate mutating func movePayment(_ order: Trigger.Order, _ status: String) throws(SandboxError) {
        let payment = try record("payment", order.id)
        var body: JSONObject = ["payment_id": .string(order.id), "status": .string(status)]
        let url = order.webhook ?? payment.members["_webhook"]?.stringValue ?? dashboardWebhook
        if let url { body["webhook"] = .string(url) }
        _ = try sandboxPaymentSimulate(request("/sandbox/payment/simulate", body, at: order.now))
    }

    fileprivate mutating func tellOfBankTransfers(to url: String, at time: Date) throws(SandboxError) {
        _ = try sandboxBankTransferFireWebhook(
            request("/sandbox/bank_transfer/fire_webhook", ["webhook": .string(url)], at: time))
    }
}
