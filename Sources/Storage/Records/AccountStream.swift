package import PlaidTypes

/// How far the transactions of one account have been read, where an Item's user has chosen which accounts are read.
///
/// Such an account is a stream with a cursor of its own: `/transactions/sync` with `options.account_id`. An Item without
/// any is one stream of all its accounts, whose cursor is the Item's.
package struct AccountStream: Sendable, Hashable {
    package var accountID: AccountID
    /// Empty before the first committed round.
    package var cursor: String

    package init(accountID: AccountID, cursor: String = "") {
        self.accountID = accountID
        self.cursor = cursor
    }

    /// A step that leaves the stream where it is.
    package var standing: StreamStep {
        StreamStep(accountID: accountID, startCursor: cursor, endCursor: cursor)
    }
}

/// How far a round moved one account's stream.
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

/// A stream was read from its beginning though rows of it are stored: what the round does not name is gone.
package struct WholeReading: Sendable, Hashable {
    /// The stream's account; `nil` for all of the Item's.
    package var accountID: AccountID?
    /// Older rows stay: a bank's history has a beginning, before which nothing was asked for.
    package var from: CalendarDate

    package init(accountID: AccountID?, from: CalendarDate) {
        self.accountID = accountID
        self.from = from
    }
}
