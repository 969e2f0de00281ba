// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidCore
import PlaidTypes
import TartanStorage
import TokenVault

/// Plaid's response for one product, as rows.
struct ProductAnswer {
    var records: [any ProductRecord]?
    var sealed: (SealedProductRecord.Product, [SealedProductRecord])?
    var requestIDs: [RequestID]
    var days: ClosedRange<CalendarDate>?
    /// Missing values in the responses.
    var anomalies = ResponseAnomalies()

    /// The accounts that rows belong to.
    var accountIDs: Set<AccountID> {
        var ids = Set(sealed?.1.map(\.accountID) ?? [])
        for record in records ?? [] {
            if case .text(let id) = record["account_id"] { ids.insert(AccountID(rawValue: id)) }
        }
        return ids
    }
}

extension SyncService {
    /// Fetches a product from Plaid.
    func answer(
        _ product: StoredProduct, of item: ItemRecord, _ token: AccessToken, at now: Instant
    ) async throws(SyncError) -> ProductAnswer {
        let id = item.itemID
        switch product {
        case .item:
            let response = try await asked { () async throws(PlaidError) in try await client.itemGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            try await keepDescription(response, check, of: item, at: now)
            return ProductAnswer(requestIDs: [response.requestID], anomalies: check.anomalies)
        case .auth:
            let response = try await asked { () async throws(PlaidError) in try await client.authGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            let numbers = try ProductPayload.numbers(response, check)
            return ProductAnswer(
                sealed: (.authNumbers, try sealed(.authNumbers, numbers, item, now)),
                requestIDs: [response.requestID], anomalies: check.anomalies)
        case .identity:
            let response = try await asked { () async throws(PlaidError) in
                try await client.identityGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            let owners = try ProductPayload.owners(response, check)
            return ProductAnswer(
                sealed: (.identity, try sealed(.identity, owners, item, now)),
                requestIDs: [response.requestID], anomalies: check.anomalies)
        case .holdings:
            let response = try await asked { () async throws(PlaidError) in
                try await client.investmentsHoldingsGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            return ProductAnswer(
                records: try holdingRows(response, check, item: id), requestIDs: [response.requestID],
                anomalies: check.anomalies)
        case .investmentTransactions:
            return try await investmentTransactions(of: item, token, at: now)
        case .liabilities:
            let response = try await asked { () async throws(PlaidError) in
                try await client.liabilitiesGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            return ProductAnswer(
                records: try liabilities(response, check, item), requestIDs: [response.requestID],
                anomalies: check.anomalies)
        case .recurring:
            let response = try await asked { () async throws(PlaidError) in
                try await client.transactionsRecurringGet(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            return ProductAnswer(
                records: try recurringRows(response, check, item: id), requestIDs: [response.requestID],
                anomalies: check.anomalies)
        case .statements:
            let response = try await asked { () async throws(PlaidError) in
                try await client.statementsList(accessToken: token)
            }
            let check = try ResponseCheck(response.raw)
            return ProductAnswer(
                records: try statementRows(response, check, item: id), requestIDs: [response.requestID],
                anomalies: check.anomalies)
        }
    }

    private func asked<Response>(
        _ request: () async throws(PlaidError) -> Response
    ) async throws(SyncError) -> Response {
        do throws(PlaidError) { return try await request() } catch { throw SyncError(error) }
    }

    /// Rows per page: Plaid's maximum.
    private static let investmentPage = 500
    /// How far back Plaid's history goes.
    private static let investmentDays = 730
    /// The banks are at most one day ahead of UTC.
    private static let daysAhead = 1

    /// Fetches all pages of two years; a total that changes between two pages restarts the paging.
    private func investmentTransactions(
        of item: ItemRecord, _ token: AccessToken, at now: Instant
    ) async throws(SyncError) -> ProductAnswer {
        let today = now.day.addingDays(Self.daysAhead)
        let days = today.addingDays(-Self.investmentDays)...today
        var restarts = 0
        while true {
            if let answer = try await investmentPages(of: item, token, days) { return answer }
            restarts += 1
            guard restarts <= configuration.maximumRestarts else {
                throw SyncError(
                    .tooManyRestarts, "The investment transactions changed during every attempt to read them.")
            }
        }
    }

    /// - Returns: `nil` when the data changed between two pages.
    private func investmentPages(
        of item: ItemRecord, _ token: AccessToken, _ days: ClosedRange<CalendarDate>
    ) async throws(SyncError) -> ProductAnswer? {
        var answer = ProductAnswer(requestIDs: [], days: days)
        var securities: [String: SecurityRecord] = [:]
        var rows: [String: InvestmentTransactionRecord] = [:]
        var read = 0
        var total: Int?
        while total.map({ read < $0 }) ?? true {
            let options = InvestmentsTransactionsGetRequestOptions(count: Self.investmentPage, offset: read)
            let response = try await asked { () async throws(PlaidError) in
                try await client.investmentsTransactionsGet(
                    accessToken: token, startDate: days.lowerBound, endDate: days.upperBound, options: options)
            }
            answer.requestIDs.append(response.requestID)
            let check = try ResponseCheck(response.raw)
            _ = try check.rows("securities")
            _ = try check.rows("investment_transactions")
            try check.require("total_investment_transactions") { $0.intValue.map { $0 >= 0 } ?? false }
            answer.anomalies.add(check.anomalies)
            if let total, total != response.totalInvestmentTransactions { return nil }
            total = response.totalInvestmentTransactions
            for wire in response.securities {
                securities[wire.securityID] = try SecurityRecord(wire, item: item.itemID)
            }
            for wire in response.investmentTransactions {
                rows[wire.investmentTransactionID] = try InvestmentTransactionRecord(wire, item: item.itemID)
            }
            read += response.investmentTransactions.count
            guard !response.investmentTransactions.isEmpty else { break }
        }
        // A duplicate row means that another one was skipped.
        guard rows.count == total else { return nil }
        answer.records =
            Array(securities.values)
            + unlistedSecurities(
                rows.values.compactMap(\.securityID), listed: Set(securities.keys), item: item.itemID)
            + Array(rows.values)
        return answer
    }

    private func liabilities(
        _ response: LiabilitiesGetResponse, _ check: ResponseCheck, _ item: ItemRecord
    ) throws(SyncError) -> [any ProductRecord] {
        var records: [any ProductRecord] = []
        for debt in try LiabilityAnswer.all(response, check) {
            let payload = try seal(
                debt.payload, column: LiabilityRecord.payloadColumn, row: debt.accountID.rawValue, item)
            var record = LiabilityRecord(
                itemID: item.itemID, accountID: debt.accountID, kind: debt.kind, payload: payload)
            debt.describe(&record)
            records.append(record)
            records += debt.rateRecords(of: record) as [any ProductRecord]
        }
        return records
    }

    private func sealed(
        _ product: SealedProductRecord.Product, _ payloads: [ProductPayload], _ item: ItemRecord, _ now: Instant
    ) throws(SyncError) -> [SealedProductRecord] {
        var records: [SealedProductRecord] = []
        for payload in payloads {
            let sealed = try seal(payload.bytes, column: product.column, row: payload.accountID.rawValue, item)
            records.append(
                SealedProductRecord(
                    itemID: item.itemID, accountID: payload.accountID, payload: sealed, fetchedAt: now))
        }
        return records
    }

    private func seal(
        _ bytes: [UInt8], column: String, row: String, _ item: ItemRecord
    ) throws(SyncError) -> SealedBytes {
        let context = VaultContext(userID: item.userID, itemID: item.itemID, column: column, row: row)
        do throws(VaultError) { return SealedBytes(try vault.seal(bytes, for: context).bytes) } catch {
            throw SyncError(error)
        }
    }
}
