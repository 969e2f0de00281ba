import Plaid
import Synchronization

/// The Items and their transactions.
///
/// A real server has a database here, and encrypts the access tokens.
final class Ledger: Sendable {
    private struct Entry {
        let token: AccessToken
        var cursor: String?
        var rows: [TransactionID: Transaction] = [:]
    }

    private let entries = Mutex<[ItemID: Entry]>([:])

    var transactions: [Transaction] {
        entries.withLock { $0.values.flatMap(\.rows.values) }.sorted { $0.date > $1.date }
    }

    func add(_ item: ItemID, token: AccessToken) {
        entries.withLock { $0[item] = Entry(token: token) }
    }

    /// Fetches what has changed since the last sync, and stores it together with the new cursor.
    func sync(_ item: ItemID, with client: any PlaidClientProtocol) async throws(PlaidError) {
        guard let entry = entries.withLock({ $0[item] }) else { return }
        let run = try await client.transactionsSyncRun(accessToken: entry.token, cursor: entry.cursor)
        entries.withLock { entries in
            for row in run.added + run.modified { entries[item]?.rows[row.id] = row }
            for row in run.removed { entries[item]?.rows[row.id] = nil }
            entries[item]?.cursor = run.nextCursor
        }
    }
}
