// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
package import PlaidCore
package import PlaidTypes
package import TartanStorage

/// Makes the requests that Plaid bills individually, within their caps.
///
/// Sync runs make none of them. Requests are counted here, not priced.
package struct CostlyCalls: Sendable {
    /// Why a request was not made or had no result.
    package enum Failure: Error, Sendable {
        case capReached(CostRefusal)
        case plaid(PlaidError)
        /// The database failed before the request was sent.
        case storage(StorageError)
        /// The database failed after Plaid had responded.
        case unstored(StorageError)
        /// Plaid's response cannot be stored.
        case unusable(SyncError)

        /// Whether Plaid certainly did not carry out the request, so that sending it again cannot be billed twice.
        package var isWithoutEffect: Bool {
            switch self {
            case .capReached, .storage: true
            case .plaid(let error):
                CostlyCalls.unsent.contains(error.code)
                    || (!error.outcomeIsUnknown && 400..<500 ~= error.httpStatus ?? 0)
            case .unstored, .unusable: false
            }
        }
    }

    private let client: any PlaidClientProtocol
    private let store: any Store
    private let caps: CostCaps

    package init(client: any PlaidClientProtocol, store: any Store, caps: CostCaps) {
        // A retry may be billed again: one reservation covers one request.
        self.client = (client as? PlaidClient)?.with(retry: .never) ?? client
        self.store = store
        self.caps = caps
    }

    /// Fetches current balances from the bank and stores them.
    package func balances(
        of item: ItemRecord, _ token: AccessToken, at now: Instant
    ) async throws(Failure) -> [AccountRecord] {
        let options = await options(for: item, token, at: now)
        let response = try await make(.balance, of: item, at: now) { () throws(PlaidError) in
            let response = try await client.accountsBalanceGet(
                accessToken: token, options: options)
            return (response, response.requestID)
        }
        var accounts: [AccountRecord] = []
        do throws(SyncError) {
            _ = try ResponseCheck(response.raw).rows("accounts")
            for wire in response.accounts { accounts.append(try AccountRecord(wire, item: item.itemID, at: now)) }
        } catch {
            throw .unusable(error)
        }
        do throws(StorageError) {
            // A bank may omit accounts whose balance it does not report.
            try await store.engineUpsertAccounts(accounts, of: item.itemID, areAll: false, at: now)
        } catch {
            throw .unstored(error)
        }
        return accounts
    }

    /// Capital One reports balances of cards and loans with a delay, and refuses requests without a maximum age.
    ///
    /// Any age will do: the response says how old each balance is.
    private func options(
        for item: ItemRecord, _ token: AccessToken, at now: Instant
    ) async -> AccountsBalanceGetRequestOptions? {
        var institution = item.institutionID
        // Before its first sync run the Item's bank is unknown; this request is not billed.
        if institution == nil { institution = try? await client.itemGet(accessToken: token).item.institutionID }
        guard institution == "ins_128026" else { return nil }
        return AccountsBalanceGetRequestOptions(minLastUpdatedDatetime: Timestamp((now - .seconds(30 * 86_400)).date))
    }

    /// Makes Plaid fetch new transactions from the bank now; a webhook reports when they are available.
    package func refresh(_ item: ItemRecord, _ token: AccessToken, at now: Instant) async throws(Failure) {
        _ = try await make(.refresh, of: item, at: now) { () throws(PlaidError) in
            ((), try await client.transactionsRefresh(accessToken: token).requestID)
        }
        guard let poll = item.sync.pollAt else { return }
        do throws(StorageError) {
            // If the webhook is dropped, the Item is synced anyway.
            try await store.engineSetPoll(of: item.itemID, at: min(poll, now + Self.patience), expected: poll)
        } catch {
            throw .unstored(error)
        }
    }

    private static let patience = Duration.seconds(60)

    private func make<Answer>(
        _ kind: CostlyCallRecord.Kind, of item: ItemRecord, at now: Instant,
        _ call: () async throws(PlaidError) -> (Answer, RequestID)
    ) async throws(Failure) -> Answer {
        let reservation: CostReservation
        do throws(StorageError) {
            reservation = try await store.engineReserveCall(kind, of: item.itemID, caps: caps, at: now)
        } catch {
            throw .storage(error)
        }
        let number: Int64
        switch reservation {
        case .granted(let granted): number = granted
        case .refused(let refusal): throw .capReached(refusal)
        }
        do throws(PlaidError) {
            let (answer, requestID) = try await call()
            try? await store.engineSettleCall(number, requestID: requestID, errorCode: nil)
            return answer
        } catch {
            await settle(number, error, of: item, at: now)
            throw .plaid(error)
        }
    }

    /// Codes of requests that never left this process.
    private static let unsent: Set<PlaidError.Code> = [.notSent, .rateBudgetExhausted, .refused]

    /// A request that Plaid may have received counts; its result for the login is stored, as after a sync run.
    private func settle(_ number: Int64, _ error: PlaidError, of item: ItemRecord, at now: Instant) async {
        if Self.unsent.contains(error.code) {
            try? await store.engineGiveBackCall(number)
            return
        }
        try? await store.engineSettleCall(number, requestID: error.requestID, errorCode: error.code.rawValue)
        if let event = HealthEvent.error(error.code.rawValue, at: now) {
            try? await store.engineReport(event, of: item.itemID)
        }
    }
}
