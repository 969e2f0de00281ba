// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The sync position of one account, when an Item's user has chosen the accounts to sync.
///
/// Such an account is a stream with its own cursor: `/transactions/sync` with `options.account_id`. An Item without any is
/// one stream of all its accounts, with the Item's cursor.
package struct AccountStream: Sendable, Hashable {
    package var accountID: AccountID
    /// Empty before the first committed sync run.
    package var cursor: String

    package init(accountID: AccountID, cursor: String = "") {
        self.accountID = accountID
        self.cursor = cursor
    }

    /// A step that does not move the stream.
    package var standing: StreamStep {
        StreamStep(accountID: accountID, startCursor: cursor, endCursor: cursor)
    }
}

/// How far a sync run moved one account's stream.
package struct StreamStep: Sendable, Hashable {
    package var accountID: AccountID
    package var startCursor: String
    package var endCursor: String

    package init(accountID: AccountID, startCursor: String, endCursor: String) {
        self.accountID = accountID
        self.startCursor = startCursor
        self.endCursor = endCursor
    }
}

/// A stream was read from the beginning although its rows are stored: rows that the run does not contain were removed.
package struct WholeReading: Sendable, Hashable {
    /// The stream's account; `nil` for all of the Item's.
    package var accountID: AccountID?
    /// Older rows stay: a bank's history has a start, before which nothing was requested.
    package var from: CalendarDate

    package init(accountID: AccountID?, from: CalendarDate) {
        self.accountID = accountID
        self.from = from
    }
}
