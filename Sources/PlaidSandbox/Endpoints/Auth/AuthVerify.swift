// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// Looks up numbers that did not come through Link; an Item is made of those that are well formed.
    mutating func authVerify(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let ach = request.body["numbers"]?["ach"]
        guard let account = ach?["account"]?.stringValue, let routing = ach?["routing"]?.stringValue else {
            throw .missingFields(["numbers.ach"])
        }
        let entry = ManualAccount(
            flow: .databaseInsights, routing: routing, account: account, name: request.optionalString("legal_name"))
        var itemID: String?
        if entry.isWellFormed {
            itemID = items[try manualAccount(entry, now: request.now)].id
        }
        let grade = entry.isWellFormed ? entry.grade : .fail
        return [
            "item_id": .optional(itemID),
            "verification_insights": .object(grade.insights(nameScore: entry.nameScore)),
            "verification_status": .string(grade.rawValue),
        ]
    }
}
