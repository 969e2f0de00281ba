// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
package import PlaidJSON

extension Payment {
    /// The state as it is stored; ``init(json:)`` reads exactly the same state back.
    package var json: JSONObject {
        var object: JSONObject = [
            "transfer_id": .string(transferID), "direction": .string(direction.rawValue), "amount": amount.json,
            "currency": .string(amount.currency.code), "network": .string(network.rawValue),
            "source": .string(source.rawValue), "stage": .string(stage.rawValue), "seen": seen.json,
        ]
        // What is missing has its first value, so that the states of most payments stay short.
        if sweeping != .unswept { object["sweeping"] = .string(sweeping.rawValue) }
        if let failureCode { object["failure_code"] = .string(failureCode) }
        if isGuaranteed { object["guaranteed"] = true }
        if isReported { object["reported"] = true }
        for (name, sum) in [("reimbursed", guaranteed), ("adjusted", adjustments), ("fees", fees)] where !sum.isZero {
            object[name] = sum.json
        }
        if !refunds.isEmpty {
            object["refunds"] = .array(
                refunds.values.sorted { $0.refundID < $1.refundID }.map { .object($0.json) })
        }
        if !reservedRefunds.isEmpty {
            let reserved = reservedRefunds.sorted { $0.key.text < $1.key.text }
            object["reserved"] = .object(JSONObject(reserved.map { ($0.key.text, $0.value.json) }))
        }
        if !unknownTypes.isEmpty { object["unknown_types"] = .strings(unknownTypes) }
        return object
    }

    /// Reads a stored state.
    ///
    /// - Throws: `state_invalid` when it was not written by ``json``.
    package init(json: JSONObject) throws(PaymentRefusal) {
        let stored = StoredState(json)
        let currency = try stored.currency()
        do throws(PaymentRefusal) {
            self = try Payment(
                transferID: stored.text("transfer_id"), direction: stored.word("direction", Direction.self),
                amount: stored.money("amount", currency),
                network: stored.word("network", LedgerAccount.Network.self),
                source: stored.word("source", FundsSource.self))
        } catch {
            throw .stateInvalid
        }
        stage = try stored.word("stage", Lifecycle.self)
        sweeping = try stored.optional("sweeping") { $0.stringValue.flatMap(Sweeping.init(rawValue:)) } ?? .unswept
        failureCode = try stored.optionalText("failure_code")
        isGuaranteed = try stored.flag("guaranteed")
        isReported = try stored.flag("reported")
        guaranteed = try stored.sum("reimbursed", currency)
        adjustments = try stored.sum("adjusted", currency)
        fees = try stored.sum("fees", currency)
        unknownTypes = try stored.texts("unknown_types")
        seen = try SeenEvents(json: stored.required("seen", \.arrayValue))
        for element in try stored.elements("refunds") {
            let refund = try Refund(json: StoredState(element), currency)
            guard refunds.updateValue(refund, forKey: refund.refundID) == nil else { throw .stateInvalid }
        }
        let reserved = StoredState(try stored.optional("reserved", \.objectValue) ?? JSONObject())
        for name in reserved.object.keys {
            guard let key = try? IdempotencyKey(name) else { throw .stateInvalid }
            let sum = try reserved.money(name, currency)
            guard sum.isPositive else { throw .stateInvalid }
            reservedRefunds[key] = sum
        }
        // A state that could refund more than the payment must not be used.
        guard let sum = try? refundedAmount(), sum.minorUnits <= amount.minorUnits else { throw .stateInvalid }
    }
}

extension Refund {
    var json: JSONObject {
        var object: JSONObject = [
            "id": .string(refundID), "amount": amount.json, "stage": .string(stage.rawValue),
        ]
        if let key { object["key"] = .string(key.text) }
        if sweeping != .unswept { object["sweeping"] = .string(sweeping.rawValue) }
        if let failureCode { object["failure_code"] = .string(failureCode) }
        if isReported { object["reported"] = true }
        return object
    }

    init(json stored: StoredState, _ currency: Currency) throws(PaymentRefusal) {
        let key: IdempotencyKey? = try stored.optional("key") { try? IdempotencyKey($0.stringValue) }
        self.init(refundID: try stored.text("id"), amount: try stored.money("amount", currency), key: key)
        stage = try stored.word("stage", Lifecycle.self)
        sweeping = try stored.optional("sweeping") { $0.stringValue.flatMap(Sweeping.init(rawValue:)) } ?? .unswept
        failureCode = try stored.optionalText("failure_code")
        isReported = try stored.flag("reported")
        guard amount.isPositive, (try? reference()) != nil else { throw .stateInvalid }
    }
}

extension Sweep {
    /// The state as it is stored; ``init(json:)`` reads exactly the same state back.
    package var json: JSONObject {
        var object: JSONObject = [
            "sweep_id": .string(sweepID), "kind": .string(kind.rawValue), "amount": amount.json,
            "currency": .string(amount.currency.code), "stage": .string(stage.rawValue), "seen": seen.json,
        ]
        if isReported { object["reported"] = true }
        if !unknownTypes.isEmpty { object["unknown_types"] = .strings(unknownTypes) }
        return object
    }

    /// Reads a stored state.
    ///
    /// - Throws: `state_invalid` when it was not written by ``json``.
    package init(json: JSONObject) throws(PaymentRefusal) {
        let stored = StoredState(json)
        let currency = try stored.currency()
        do throws(PaymentRefusal) {
            self = try Sweep(
                sweepID: stored.text("sweep_id"), kind: stored.word("kind", Kind.self),
                amount: stored.money("amount", currency))
        } catch {
            throw .stateInvalid
        }
        stage = try stored.word("stage", Lifecycle.self)
        isReported = try stored.flag("reported")
        unknownTypes = try stored.texts("unknown_types")
        seen = try SeenEvents(json: stored.required("seen", \.arrayValue))
    }
}
