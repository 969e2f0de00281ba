// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes

extension MemoryStore {
    package func engineSealed(
        _ column: SealedColumn, notBeginningWith prefix: [UInt8], limit: Int
    ) async throws(StorageError) -> [SealedCell] {
        let cells = try read { $0.sealedCells(column) }.filter { !$0.value.bytes.starts(with: prefix) }
        return Array(cells.prefix(limit))
    }

    package func engineCountSealed(_ column: SealedColumn) async throws(StorageError) -> Int {
        try read { $0.sealedCells(column).count }
    }

    package func engineReseal(_ cells: [(SealedCell, SealedBytes)]) async throws(StorageError) -> Int {
        try write { state in cells.count { state.reseal($0.0, with: $0.1) } }
    }
}

extension MemoryState {
    fileprivate func sealedCells(_ column: SealedColumn) -> [SealedCell] {
        func cell(_ user: UserID, _ item: ItemID, _ key: [ColumnValue], _ row: String, _ value: SealedBytes)
            -> SealedCell
        {
            SealedCell(column: column, key: key, userID: user, itemID: item, row: row, value: value)
        }
        let owned = items.values.sorted { $0.itemID < $1.itemID }
        switch column {
        case .accessTokens:
            return owned.map { cell($0.userID, $0.itemID, [.init($0.itemID)], "", $0.accessToken) }
        case .authNumbers, .identities:
            let product: SealedProductRecord.Product = column == .authNumbers ? .authNumbers : .identity
            return owned.flatMap { item in
                (sealed[product]?[item.itemID] ?? []).map { record in
                    cell(
                        item.userID, item.itemID, [.init(item.itemID), .init(record.accountID)],
                        record.accountID.rawValue, record.payload)
                }
            }
        case .liabilities:
            return owned.flatMap { item in
                (products[LiabilityRecord.table.name]?[item.itemID] ?? [:]).values
                    .compactMap { $0 as? LiabilityRecord }
                    .map { cell(item.userID, item.itemID, Self.key($0), $0.accountID.rawValue, $0.payload) }
            }
        case .linkTokens:
            return linkTokens.values.compactMap { token in
                token.sealedToken.map {
                    cell(token.userID, "", [.bytes(token.digest.bytes)], token.digest.hexadecimal, $0)
                }
            }
        case .keyedResponses:
            return keyedRequests.values.compactMap { request in
                request.response.map {
                    cell(request.userID, "", [.bytes(request.digest.bytes)], request.digest.hexadecimal, $0)
                }
            }
        case .paymentDetails:
            return payments.records.values.compactMap { payment in
                payment.details.map { cell(payment.userID, "", [.text(payment.id)], payment.id, $0) }
            }
        case .exchanges:
            return exchanges.values.compactMap { intent in
                intent.accessToken.map {
                    cell(intent.userID, intent.itemID ?? "", [.bytes(intent.publicTokenDigest.bytes)], "", $0)
                }
            }
        }
    }

    fileprivate mutating func reseal(_ cell: SealedCell, with new: SealedBytes) -> Bool {
        guard sealedCells(cell.column).contains(cell) else { return false }
        switch cell.column {
        case .accessTokens: items[cell.itemID]?.accessToken = new
        case .authNumbers, .identities:
            let product: SealedProductRecord.Product = cell.column == .authNumbers ? .authNumbers : .identity
            var records = sealed[product]?[cell.itemID] ?? []
            for index in records.indices where records[index].accountID.rawValue == cell.row {
                records[index].payload = new
            }
            sealed[product]?[cell.itemID] = records
        case .liabilities:
            guard var debt = products[LiabilityRecord.table.name]?[cell.itemID]?[cell.key] as? LiabilityRecord else {
                return false
            }
            debt.payload = new
            products[LiabilityRecord.table.name]?[cell.itemID]?[cell.key] = debt
        case .linkTokens:
            for digest in linkTokens.keys where digest.hexadecimal == cell.row { linkTokens[digest]?.sealedToken = new }
        case .keyedResponses:
            for digest in keyedRequests.keys where digest.hexadecimal == cell.row {
                keyedRequests[digest]?.response = new
            }
        case .paymentDetails:
            payments.records[cell.row]?.details = new
            payments.records[cell.row]?.version += 1
        case .exchanges:
            for digest in exchanges.keys where cell.key == [.bytes(digest.bytes)] {
                exchanges[digest]?.accessToken = new
            }
        }
        return true
    }
}
