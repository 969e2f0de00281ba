// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// Returned transfers whose money the client has collected itself.

extension World {
    /// Books what a client has recovered of a returned transfer that Plaid guarantees.
    mutating func transferReturnRecover(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let id = try request.string("transfer_id")
        guard let transfer = desk.book.transfers[id] else { throw .transferFieldInvalid("transfer_id") }
        let amount = try request.amount()
        if keyed("return_recovery", request) == "\(id) \(amount.text)" { return [:] }
        guard keyed("return_recovery", request) == nil else { throw .reusedIdempotencyKey }
        guard transfer.status == .returned else {
            throw .invalidField("transfer_id must name a transfer that was returned")
        }
        guard transfer.guarantee == "GUARANTEED" else {
            throw .invalidField("transfer_id must name a transfer that is guaranteed")
        }
        guard desk.book.recovered(of: id) + amount <= transfer.amount else {
            throw .invalidField("all amounts together must not exceed the guaranteed amount")
        }
        desk.book.record(
            .init(type: TransferBook.recovery, transferID: id, recovered: amount), at: request.now)
        remember("\(id) \(amount.text)", "return_recovery", request)
        tellOfTransferEvents(item: transferItem(id), at: request.now)
        return [:]
    }
}

extension TransferBook {
    /// The type of the event of a recovery by the client.
    static let recovery = "client_return_recovered"

    /// What a client has recovered of a transfer so far.
    func recovered(of id: String) -> Cents {
        events.filter { $0.draft.type == Self.recovery && $0.draft.transferID == id }
            .compactMap(\.draft.recovered).sum
    }
}
