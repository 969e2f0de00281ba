// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// `/accounts/get` is what integrations call most: its answer is written once for each Item and copied until the Item changes.

extension World {
    /// Answers `/accounts/get` as text, with the request id as its last member.
    mutating func accountsGetText(_ request: SandboxRequest) throws(SandboxError) -> [UInt8] {
        let position = try position(request)
        let asksForSome = request.body["options"].map { !$0.isNull } ?? false
        var text: [UInt8]
        if !asksForSome, let known = items.text(of: position) {
            text = known
        } else {
            text = try accountsGet(request).serialized()
            // A client's own user has balances that move with the days.
            if !asksForSome, !items[position].hasMovingBalances { items.keep(text, of: position) }
        }
        text.removeLast()
        text += ",\"request_id\":\"".utf8
        text += request.requestID.utf8
        text += "\"}".utf8
        return text
    }
}

extension Item {
    fileprivate var hasMovingBalances: Bool {
        if case .custom = persona { true } else { false }
    }
}
