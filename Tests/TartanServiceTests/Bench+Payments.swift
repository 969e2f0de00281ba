// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Logging
import PaymentService
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import TokenVault

@testable import TartanService

extension Bench {
    static let adasPayment = "pay_adas"

    /// The body of a debit of Ada's account.
    static func paymentBody(_ changes: [String: JSONValue?] = [:]) -> String {
        var body: JSONObject = [
            "item_id": .string(item.rawValue), "account_id": .string(account.rawValue), "type": "debit",
            "amount": "12.34", "network": "ach", "ach_class": "web", "legal_name": "Adas Lovelace",
            "description": "Adas rent",
        ]
        for (name, value) in changes { body[name] = value }
        return String(decoding: JSONValue.object(body).serialized(), as: UTF8.self)
    }

    /// The payments of a service under test.
    static func payments(
        _ configuration: PaymentConfiguration, _ plaid: FakePlaid, _ store: any Store, _ vault: Vault, _ logger: Logger
    ) -> PaymentService {
        PaymentService(
            client: plaid, store: store, vault: vault, configuration: configuration, logger: logger,
            now: { Instant(Self.now) })
    }

    /// Gives Ada a payment with a known ID, and Plaid a transfer for it.
    func addAdasPayment() async throws { try await addAdasPayments([Self.adasPayment]) }

    /// Gives Ada payments with known IDs, each a second newer than the one before it.
    ///
    /// One is made on a store of its own, and stored here under each ID.
    func addAdasPayments(_ ids: [String]) async throws {
        let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let made = MemoryStore()
        let other = try await Bench(store: made, vault: vault, logger: quiet)
        try await other.addAdasBank()
        other.plaid.carryTransfers()
        let answer = try await other.send(
            .post, "/v1/payments", as: .application(Self.ada), body: Self.paymentBody(),
            headers: [("Idempotency-Key", "adas-first")])
        guard let id = answer.json["payment"]?["id"]?.stringValue, let template = try await made.enginePayment(id)
        else {
            throw Failure()
        }
        func place(_ row: String) -> VaultContext {
            VaultContext(userID: Self.ada, itemID: "", column: PaymentRecord.detailsColumn, row: row)
        }
        for (number, new) in ids.enumerated() {
            var record = template
            record.id = new
            record.keyDigest = TokenDigest(of: new)
            record.createdAt = template.createdAt + .seconds(number)
            record.authorizationID = template.authorizationID.map { "\($0)\(number)" }
            record.transferID = template.transferID.map { "\($0)\(number)" }
            // The state names them as well.
            for id in [template.authorizationID, template.transferID].compactMap(\.self) {
                record.state = record.state.replacing("\"\(id)\"", with: "\"\(id)\(number)\"")
            }
            if let details = template.details {
                let text = try vault.openText(try SealedValue(bytes: details.bytes), for: place(id))
                record.details = SealedBytes(try vault.seal(text: text, for: place(new)).bytes)
            }
            guard try await store.insertPayment(record, within: PaymentQuota()) == .inserted else { throw Failure() }
        }
    }
}

extension FakePlaid {
    /// Authorizes and creates every transfer.
    func carryTransfers() {
        on("/transfer/authorization/create") { body in
            [
                "authorization": [
                    "id": .string("adas-authorization-\(body["idempotency_key"]?.stringValue ?? "")"),
                    "created": "2026-09-21T14:13:20Z", "decision": "approved",
                    "decision_rationale": .null, "guarantee_decision": .null, "guarantee_decision_rationale": .null,
                    "payment_risk": .null,
                    "proposed_transfer": [
                        "ach_class": body["ach_class"] ?? .null, "account_id": body["account_id"] ?? .null,
                        "type": body["type"] ?? .null, "user": Self.holder(body), "amount": body["amount"] ?? .null,
                        "network": body["network"] ?? .null, "origination_account_id": "", "iso_currency_code": "USD",
                        "originator_client_id": .null,
                    ],
                ], "request_id": "authorization1",
            ]
        }
        on("/transfer/create") { body in
            [
                "transfer": [
                    "id": .string("adas-transfer-\(body["authorization_id"]?.stringValue ?? "")"),
                    "authorization_id": body["authorization_id"] ?? .null, "ach_class": "web",
                    "account_id": body["account_id"] ?? .null, "type": "debit", "user": Self.holder(body),
                    "amount": "12.34", "description": body["description"] ?? .null, "created": "2026-09-21T14:13:20Z",
                    "status": "pending", "network": "ach", "cancellable": true, "failure_reason": .null,
                    "metadata": body["metadata"] ?? .null, "origination_account_id": "", "guarantee_decision": .null,
                    "guarantee_decision_rationale": .null, "iso_currency_code": "USD", "standard_return_window": .null,
                    "unauthorized_return_window": .null, "expected_settlement_date": .null, "refunds": [],
                    "originator_client_id": .null, "recurring_transfer_id": .null,
                ], "request_id": "transfer1",
            ]
        }
        on("/transfer/event/sync") { _ in ["transfer_events": [], "has_more": false, "request_id": "events1"] }
    }

    private static func holder(_ body: JSONObject) -> JSONValue {
        [
            "legal_name": body["user"]?["legal_name"] ?? "Adas Lovelace", "phone_number": .null, "email_address": .null,
            "address": .null,
        ]
    }
}
