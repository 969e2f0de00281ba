// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    mutating func sandboxTransferSweepSimulate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let time = try transferTime(request)
        let id = makeTransferID()
        let account = defaultFundingAccountID
        let made = desk.book.aggregate(id: id, fundingAccountID: account, at: time)
        tellIfAsked(request)
        // Where nothing was swept the member is left out.
        guard let sweep = made.flatMap({ desk.book.sweeps[$0] }) else { return [:] }
        return ["sweep": .object(sweepJSON(sweep))]
    }

    func transferSweepGet(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let sweep = desk.book.sweeps[try request.string("sweep_id")] else {
            throw .transferFieldInvalid("sweep_id")
        }
        return ["sweep": .object(sweepJSON(sweep))]
    }

    func transferSweepList(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let isInPeriod = try request.period()
        let found = desk.book.sweeps.all.reversed().filter { sweep in
            isInPeriod(sweep.created) && request.wants("amount", sweep.amount.text)
                && request.wants("status", sweep.status.rawValue) && request.wants("trigger", sweep.trigger)
                && request.wants("originator_client_id", sweep.originatorClientID)
                && request.wants("funding_account_id", sweep.fundingAccountID)
                && (request.optionalString("transfer_id").map(sweep.transferIDs.contains) ?? true)
        }
        return ["sweeps": .array(try request.page(found).page.map { .object(sweepJSON($0)) })]
    }
}
