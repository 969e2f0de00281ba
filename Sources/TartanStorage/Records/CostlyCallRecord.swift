// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A billed request to Plaid, regardless of its outcome.
package struct CostlyCallRecord: Sendable, Hashable {
    /// The kind of request.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// `/accounts/balance/get`
        case balance
        /// `/transactions/refresh`
        case refresh
    }

    package var id: Int64
    /// `nil` once the Item is deleted: the request was made anyway.
    package var itemID: ItemID?
    package var kind: Kind
    package var askedAt: Instant
    package var requestID: RequestID?
    package var errorCode: String?

    /// How long a request counts towards its cap.
    package static let window = Duration.seconds(24 * 3600)
    /// How long a request is recorded.
    package static let kept = Duration.seconds(30 * 24 * 3600)

    package init(
        id: Int64 = 0, itemID: ItemID?, kind: Kind, askedAt: Instant, requestID: RequestID? = nil,
        errorCode: String? = nil
    ) {
        self.id = id
        self.itemID = itemID
        self.kind = kind
        self.askedAt = askedAt
        self.requestID = requestID
        self.errorCode = errorCode
    }
}

/// The caps on billed requests in any 24 hours.
package struct CostCaps: Sendable, Hashable {
    /// Of one kind for one Item.
    package var perItem: [CostlyCallRecord.Kind: Int]
    /// Of all kinds for all Items; `nil` for no such cap.
    package var overall: Int?

    package init(perItem: [CostlyCallRecord.Kind: Int] = [.balance: 4, .refresh: 2], overall: Int? = nil) {
        self.perItem = perItem
        self.overall = overall
    }
}

/// Whether a billed request may be made.
package enum CostReservation: Sendable, Hashable {
    /// It may, and counts from now on; the number identifies it.
    case granted(Int64)
    /// A cap is reached; the next request is possible at that time, or never when the cap is zero.
    case refused(CostRefusal)
}

/// The cap that prevents a request.
package struct CostRefusal: Sendable, Hashable {
    /// Whether it is the cap of all Items together.
    package var isOverall: Bool
    package var cap: Int
    package var freeAt: Instant?

    package init(isOverall: Bool, cap: Int, freeAt: Instant?) {
        self.isOverall = isOverall
        self.cap = cap
        self.freeAt = freeAt
    }
}

extension CostCaps {
    /// The cap that prevents one more request, if any.
    ///
    /// A cap is reached when as many requests as it allows still count; the oldest of these has to expire first. A store
    /// looks up only that request, however many there were.
    ///
    /// - Parameter latest: Returns the time of the n-th latest request that still counts, of the Item and kind or of all.
    package func refusal(
        _ kind: CostlyCallRecord.Kind, latest: (_ isOverall: Bool, _ before: Int) throws -> Instant?
    ) rethrows -> CostRefusal? {
        func refusal(_ cap: Int, isOverall: Bool) throws -> CostRefusal? {
            guard cap > 0 else { return CostRefusal(isOverall: isOverall, cap: cap, freeAt: nil) }
            return try latest(isOverall, cap - 1).map { call in
                CostRefusal(isOverall: isOverall, cap: cap, freeAt: call + CostlyCallRecord.window)
            }
        }
        let own = try refusal(perItem[kind] ?? 0, isOverall: false)
        guard let overall, let common = try refusal(overall, isOverall: true) else { return own }
        // Both caps must have capacity: the later time counts, and "never" is later than any time.
        guard let own else { return common }
        guard let first = own.freeAt, let second = common.freeAt else { return own.freeAt == nil ? own : common }
        return first >= second ? own : common
    }
}
