// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage

@testable import TartanService

extension Bench {
    /// Gives Ada's Item what only some have: an outage, a notice, numbers of every scheme, and a transaction with an
    /// earlier version.
    func giveAdaEverything() async throws {
        let now = Instant(Self.now)
        try await addSealed(
            .authNumbers,
            """
            {"ach":[{"account":"1111","routing":"011401533"}],"eft":[{"account":"2222","institution":"01","branch":"001"}],
             "international":[{"iban":"GB29NWBK60161331926819","bic":"NWBKGB21"}],
             "bacs":[{"account":"31926819","sort_code":"601613"}]}
            """)
        guard let lease = try await store.engineLease(Self.item, owner: "test", now: now, until: now + .seconds(60))
        else { throw Failure() }
        var changed = Self.transactions[0]
        changed.name = "Adas Greengrocer"
        let item = lease.item
        try await store.engineApply(
            SyncBatch(
                itemID: Self.item, fence: lease.fence, startCursor: item.sync.cursor, endCursor: "c2",
                generation: item.sync.generation, upserts: [changed],
                committedAt: now, run: SyncRunRecord(itemID: Self.item, reason: "adas", startedAt: now, finishedAt: now)
            ))
        _ = try await store.receiveWebhook(
            WebhookDeliveryRecord(
                tokenDigest: TokenDigest(of: "new accounts"), body: [], type: "ITEM", code: "NEW_ACCOUNTS_AVAILABLE",
                itemID: Self.item, receivedAt: now + .seconds(1)), raisesGeneration: true)
        try await store.engineReport(
            .reported(.loginRequired, code: "ITEM_LOGIN_REQUIRED", endsAt: nil, at: now), of: Self.item)
        try await store.engineReport(
            .reported(.institutionDown, code: "INSTITUTION_DOWN", endsAt: nil, at: now), of: Self.item)
    }
}
