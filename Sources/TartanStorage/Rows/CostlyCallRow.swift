// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

extension CostlyCallRecord {
    /// Reads a row of `costly_calls`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("costly_calls", "id")
        guard let kind = Kind(rawValue: try row.text("kind")) else {
            throw StorageError(.integrity, "A billed call has a kind that this version does not know.")
        }
        self.init(
            id: try row.integer("id"), itemID: row.optionalWord("item_id"), kind: kind,
            askedAt: try row.instant("asked_at"), requestID: row.optionalWord("request_id"),
            errorCode: row.optionalText("error_code"))
    }
}
