// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Every column with encrypted values.
///
/// Key rotation processes all of them; a test compares the list with the columns of the schema.
package enum SealedColumn: String, Sendable, Hashable, CaseIterable {
    case accessTokens
    case authNumbers
    case identities
    case liabilities
    case linkTokens
    case exchanges
    case keyedResponses
    case paymentDetails

    package var table: String {
        switch self {
        case .accessTokens: "items"
        case .authNumbers: SealedProductRecord.Product.authNumbers.table
        case .identities: SealedProductRecord.Product.identity.table
        case .liabilities: LiabilityRecord.table.name
        case .linkTokens: "link_tokens"
        case .exchanges: "exchange_intents"
        case .keyedResponses: "keyed_requests"
        case .paymentDetails: "payments"
        }
    }

    package var column: String {
        switch self {
        case .accessTokens, .exchanges: "access_token"
        case .authNumbers, .identities, .liabilities: "payload"
        case .linkTokens: "sealed_token"
        case .keyedResponses: "response"
        case .paymentDetails: "details"
        }
    }

    /// The column's name in associated data.
    ///
    /// An exchange's token is encrypted like the token of its future Item.
    package var place: String {
        switch self {
        case .accessTokens, .exchanges: ItemRecord.accessTokenColumn
        case .authNumbers: SealedProductRecord.Product.authNumbers.column
        case .identities: SealedProductRecord.Product.identity.column
        case .liabilities: LiabilityRecord.payloadColumn
        case .linkTokens: LinkTokenRecord.tokenColumn
        case .keyedResponses: KeyedRequestRecord.responseColumn
        case .paymentDetails: PaymentRecord.detailsColumn
        }
    }

    /// The table's primary key.
    package var key: [String] {
        switch self {
        case .accessTokens: ["item_id"]
        case .authNumbers, .identities: ["item_id", "account_id"]
        case .liabilities: LiabilityRecord.table.key
        case .linkTokens, .keyedResponses: ["digest"]
        case .exchanges: ["public_token_digest"]
        case .paymentDetails: ["id"]
        }
    }

    /// Whether the row's user is its Item's.
    private var belongsToItem: Bool { self == .authNumbers || self == .identities || self == .liabilities }

    /// Whether associated data names no Item; the row is the digest, or the payment's ID.
    package var isOfNoItem: Bool { self == .linkTokens || self == .keyedResponses || self == .paymentDetails }

    /// Whether the row in associated data is the account.
    package var isPerAccount: Bool { belongsToItem }

    /// The statement that reads values that do not begin with a prefix.
    ///
    /// - Parameters:
    ///   - prefix: The prefix's mark.
    ///   - length: The mark of how many bytes it has.
    package func selectSQL(prefix: String, length: String, limit: Int) -> String {
        var columns = Set(key).union(["item_id"])
        if isOfNoItem { columns.remove("item_id") }
        let names = (columns.subtracting([column]).sorted() + [column]).columnList(of: "t")
        let user = belongsToItem ? "i.user_id" : "t.user_id"
        let join = belongsToItem ? " JOIN items i ON i.item_id = t.item_id" : ""
        return """
            SELECT \(names), \(user) AS owner FROM \(table) t\(join)
            WHERE t.\(column) IS NOT NULL AND substr(t.\(column), 1, \(length)) <> \(prefix)
            ORDER BY \(key.columnList(of: "t")) LIMIT \(limit)
            """
    }

    /// The statement that counts the values.
    package var countSQL: String { "SELECT COUNT(*) AS count FROM \(table) WHERE \(column) IS NOT NULL" }

    /// The statement that replaces a value if it was not changed in the meantime.
    ///
    /// - Parameter mark: The mark of the value with that number, from one on: the new value, the old one, the key.
    package func replaceSQL(mark: (Int) -> String) -> String {
        let keys = key.enumerated().map { " AND \($1) = \(mark($0 + 3))" }.joined()
        // Otherwise a worker that read the payment before would write the old value back.
        let version = self == .paymentDetails ? ", version = version + 1" : ""
        return "UPDATE \(table) SET \(column) = \(mark(1))\(version) WHERE \(column) = \(mark(2))\(keys)"
    }
}

/// An encrypted value with everything that identifies its place.
package struct SealedCell: Sendable, Hashable, RedactedDescription {
    package var column: SealedColumn
    /// The values of the column's key.
    package var key: [ColumnValue]
    package var userID: UserID
    /// Empty for what belongs to no Item yet.
    package var itemID: ItemID
    /// The row in associated data.
    package var row: String
    package var value: SealedBytes

    package init(
        column: SealedColumn, key: [ColumnValue], userID: UserID, itemID: ItemID, row: String, value: SealedBytes
    ) {
        self.column = column
        self.key = key
        self.userID = userID
        self.itemID = itemID
        self.row = row
        self.value = value
    }

    /// Reads a row of ``SealedColumn/selectSQL(prefix:length:limit:)``.
    package init(_ row: some StoredRow, _ column: SealedColumn) throws(StorageError) {
        var key: [ColumnValue] = []
        for name in column.key {
            key.append(name.hasSuffix("digest") ? .bytes(try row.blob(name)) : .text(try row.text(name)))
        }
        self.init(
            column: column, key: key, userID: try row.word("owner"),
            itemID: column.isOfNoItem ? "" : try row.word("item_id"), row: "",
            value: SealedBytes(try row.blob(column.column)))
        if column.isPerAccount { self.row = try row.text("account_id") }
        if column == .paymentDetails {
            self.row = try row.text("id")
        } else if column.isOfNoItem {
            self.row = TokenDigest(bytes: try row.blob("digest")).hexadecimal
        }
    }

    /// The values that ``SealedColumn/replaceSQL(mark:)`` takes.
    package func replacement(_ new: SealedBytes) -> [ColumnValue] { [.bytes(new.bytes), .bytes(value.bytes)] + key }
}

/// Encrypted values of every kind, for encrypting them again with another key.
package protocol SealedStore: Sendable {
    /// Returns values of a column that do not begin with a prefix: those encrypted with a different key.
    func engineSealed(
        _ column: SealedColumn, notBeginningWith prefix: [UInt8], limit: Int
    ) async throws(StorageError) -> [SealedCell]
    func engineCountSealed(_ column: SealedColumn) async throws(StorageError) -> Int
    /// Replaces values, each only if it was not changed in the meantime: one transaction.
    ///
    /// - Returns: The number of replaced values.
    func engineReseal(_ cells: [(SealedCell, SealedBytes)]) async throws(StorageError) -> Int
}
