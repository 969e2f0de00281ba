// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func transferRefundCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let refund = Refund(
            id: newTransferID(serial + 1), transferID: try request.string("transfer_id"),
            amount: try request.amount(), created: request.now)
        _ = try knownTransfer(refund.transferID)
        if let known = keyed("refund", request).flatMap({ desk.book.refunds[$0] }) {
            return ["refund": .object(refundJSON(known))]
        }
        try desk.book.create(refund)
        _ = nextSerial()
        remember(refund.id, "refund", request)
        if desk.book.performMagic(refund: refund.id, at: request.now) {
            tellOfTransferEvents(item: transferItem(refund.transferID), at: request.now)
        }
        return ["refund": .object(try knownRefund(refund.id))]
    }

    func transferRefundGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        ["refund": .object(try knownRefund(request.string("refund_id")))]
    }

    mutating func transferRefundCancel(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("refund_id")
        _ = try knownRefund(id)
        try desk.book.cancelRefund(id, at: request.now)
        return [:]
    }

    mutating func sandboxTransferRefundSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("refund_id")
        _ = try knownRefund(id)
        let event = try request.string("event_type")
        guard event.hasPrefix("refund."), let next = Refund.Status(rawValue: String(event.dropFirst(7))),
            ![.pending, .cancelled].contains(next)
        else { throw .transferFieldInvalid("event_type") }
        try desk.book.moveRefund(id, to: next, request.givenFailure, at: transferTime(request))
        tellIfAsked(request)
        return [:]
    }

    private func knownRefund(_ id: String) throws(SandboxError) -> JSONObject {
        guard let refund = desk.book.refunds[id] else { throw .transferFieldInvalid("refund_id") }
        return refundJSON(refund)
    }

    /// The position of the Item that a transfer is about.
    func transferItem(_ id: String) -> Int? {
        guard let transfer = desk.book.transfers[id] else { return nil }
        return desk.authorizations[transfer.authorizationID].flatMap { accessTokens[$0.accessToken] }
    }
}
