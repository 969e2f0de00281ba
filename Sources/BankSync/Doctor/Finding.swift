// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// One cause of an Item's state, for the operator of the service.
package struct Finding: Sendable, Hashable {
    /// How much it matters.
    package enum Weight: String, Sendable, Hashable, Comparable {
        /// Everything is in order.
        case fine
        /// Informational; it resolves itself.
        case notice
        /// Somebody has to act.
        case action

        package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .fine: 0
            case .notice: 1
            case .action: 2
            }
        }
    }

    /// Who has to act.
    package enum Actor: String, Sendable, Hashable {
        case nobody, developer, endUser, bank, plaid
    }

    /// A name for programs, such as `loginRequired`; later versions may add more.
    package struct Cause: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
        package let rawValue: String
        package init(rawValue: String) { self.rawValue = rawValue }
        package init(stringLiteral value: String) { rawValue = value }
    }

    package var cause: Cause
    package var weight: Weight
    package var actor: Actor
    /// The finding, in one sentence.
    package var what: String
    /// What to do, in one sentence.
    package var next: String
    /// Request IDs for Plaid's support.
    package var requestIDs: [String] = []

    package init(
        _ cause: Cause, _ weight: Weight, _ actor: Actor, _ what: String, next: String, requestIDs: [String] = []
    ) {
        self.cause = cause
        self.weight = weight
        self.actor = actor
        self.what = what
        self.next = next
        self.requestIDs = requestIDs
    }
}
