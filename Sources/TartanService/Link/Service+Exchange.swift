// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import Logging
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    private static let commitTime = Duration.seconds(30)
    /// How long an exchange may take, in this process or another, before it counts as interrupted.
    static let exchangePatience = Duration.seconds(120)

    /// The body of a request to exchange a public token.
    static let exchangeSchema = Schema.object(
        [
            .init(
                "public_token", .text(.init(pattern: "^public-", length: 7...200)), "The public token from Link."),
            .init(
                "link_token", .nullable(.text),
                "The Link token of the session; without it, the user's latest are checked.",
                isRequired: false),
            .init(
                "metadata", .nullable(.object([], others: .allowed)),
                "The metadata of `onSuccess`, for the check whether the account is connected already.",
                isRequired: false),
            .init(
                "allow_duplicate", .nullable(.flag), "Whether the same account may be connected a second time.",
                isRequired: false),
        ], others: .allowed)

    /// `POST /api/plaid/exchange-token`: exchanges a public token for an Item of the caller.
    ///
    /// 1. The public token must come from a Link session of the same user.
    /// 2. The bank's account must not be connected already, unless the caller allows it.
    /// 3. The intent is stored.
    /// 4. Plaid exchanges the token; the encrypted access token is stored with the intent.
    /// 5. The Item is stored and the intent marked, in one transaction. If that fails, the Item is removed at Plaid.
    ///
    /// Exchanges with an unknown outcome are listed by ``unresolvedExchanges(_:)``.
    func exchangeToken(_ call: Call) async throws -> Reply {
        let user = try call.user
        let body = try await call.json()
        guard let text = body["public_token"]?.stringValue, text.hasPrefix("public-"), text.utf8.count <= 200 else {
            throw ServiceError.invalidRequest("The member public_token must be the public token from Link.")
        }
        let linkDigest = body["link_token"]?.stringValue.map { TokenDigest(of: $0) }
        let token = PublicToken(text)
        let digest = TokenDigest(of: text)
        guard runtime.begin(digest) else { throw Self.inProgress }
        defer { runtime.end(digest) }

        if let intent = try await store.exchange(digest, of: user),
            let reply = try await resume(intent, now: call.now)
        {
            return reply
        }
        try runtime.requests.beginTie(of: user, now: call.now)
        let asked = call.caller?.kind == .session ? Self.linkTokensOfSession : Self.linkTokensOfApplication
        let (tied, bank) = try await tie(token, to: user, named: linkDigest, most: asked, now: call.now)
        runtime.requests.endTie(of: user)
        if body["allow_duplicate"]?.boolValue != true {
            try await refuseDuplicate(LinkedBank(metadata: body["metadata"]) ?? bank, of: user)
        }
        let intent = ExchangeIntentRecord(
            publicTokenDigest: digest, userID: user, linkTokenDigest: tied, createdAt: Instant(call.now))
        do {
            if let earlier = try await store.beginExchange(intent) {
                if let reply = try await resume(earlier, now: call.now) { return reply }
                throw Self.inProgress
            }
        } catch let error as StorageError where error.code == .notFound {
            throw Self.notTied
        }
        // Plaid's response has to be stored, even if the database takes longer than a caller should wait.
        return try await StoreTimeLimit.$current.withValue(Self.commitTime) {
            try await exchange(token, intent: intent)
        }
    }

    /// The response to a repeated exchange of the same token; `nil` when the exchange may start again.
    private func resume(_ intent: ExchangeIntentRecord, now: Date) async throws -> Reply? {
        switch intent.state {
        case .committed:
            guard let id = intent.itemID, try await store.item(id, of: intent.userID) != nil else {
                throw ServiceError(
                    .notFound, .gone, "The Item of this public token has been removed since.",
                    next: "Connect the bank again.")
            }
            return Self.exchanged(id)
        case .exchanged:
            // Interrupted between Plaid's response and the commit; everything that the commit needs is stored.
            return try await commit(intent)
        case .started:
            guard Instant(now) - intent.updatedAt > Self.exchangePatience else { throw Self.inProgress }
            throw Self.unresolved
        case .unknownOutcome: throw Self.unresolved
        case .rolledBack: return nil
        }
    }

    /// - Returns: The digest of the Link token that created the public token, if any, and the connected bank.
    private func tie(
        _ token: PublicToken, to user: UserID, named digest: TokenDigest?, most: Int, now: Date
    ) async throws -> (TokenDigest?, LinkedBank?) {
        let ownership = PublicTokenOwnership(client: client, acceptsSandboxTokens: link.acceptsSandboxTokens)
        let records = try await linkTokens(of: user, named: digest, most: most, now: now)
        if let (record, tie) = try await firstTie(of: token, among: records, ownership) {
            return (record.digest, tie.bank)
        }
        guard ownership.isExempt(token) else { throw Self.notTied }
        // A token of another user's session belongs to that user, in a Sandbox too.
        let others = try await store.engineLinkTokens(now: Instant(now), limit: Self.othersAsked)
            .filter { $0.userID != user }
        guard try await firstTie(of: token, among: others, ownership) == nil else { throw Self.notTied }
        return (nil, nil)
    }

    /// How many Link tokens of other users are checked in a Sandbox.
    private static let othersAsked = 5
    /// How many Link tokens are looked up at Plaid when the request names none; only the latest for a front end, which got
    /// its Link token just before.
    private static let linkTokensOfSession = 1
    private static let linkTokensOfApplication = 5

    private func firstTie(
        of token: PublicToken, among records: [LinkTokenRecord], _ ownership: PublicTokenOwnership
    ) async throws -> (LinkTokenRecord, PublicTokenOwnership.Tie)? {
        do {
            for record in records {
                guard let linkToken = try open(record) else { continue }
                if let tie = try await ownership.tie(token, to: linkToken) { return (record, tie) }
            }
        } catch let error as PlaidError {
            throw ServiceError.plaid(error)
        }
        return nil
    }

    private func exchange(_ token: PublicToken, intent: ExchangeIntentRecord) async throws -> Reply {
        var intent = intent
        let answer: ItemPublicTokenExchangeResponse
        do {
            answer = try await client.itemPublicTokenExchange(publicToken: token)
        } catch {
            intent.state = ExchangeFailure(error) == .notExchanged ? .rolledBack : .unknownOutcome
            intent.errorCode = error.code.rawValue
            intent.requestID = error.requestID
            intent.updatedAt = Instant(now())
            try await store.updateExchange(intent)
            if intent.state == .unknownOutcome {
                logger.error("exchange with unknown outcome", metadata: ["code": "\(error.code)"])
                throw Self.unresolved
            }
            throw ServiceError.plaid(error)
        }
        guard !answer.itemID.rawValue.isEmpty, !answer.accessToken.reveal().isEmpty else {
            intent.state = .unknownOutcome
            intent.errorCode = PlaidError.Code.unexpectedResponse.rawValue
            intent.requestID = answer.requestID
            intent.updatedAt = Instant(now())
            try await store.updateExchange(intent)
            throw Self.unresolved
        }
        intent.state = .exchanged
        intent.itemID = answer.itemID
        intent.requestID = answer.requestID
        intent.updatedAt = Instant(now())
        do {
            intent.accessToken = try seal(answer.accessToken, of: answer.itemID, user: intent.userID)
            try await store.updateExchange(intent)
            return try await commit(intent)
        } catch {
            throw await rollBack(intent, accessToken: answer.accessToken, because: error)
        }
    }

    /// Stores the Item and marks the intent.
    ///
    /// The store refuses an Item that belongs to another user.
    private func commit(_ intent: ExchangeIntentRecord) async throws -> Reply {
        guard let itemID = intent.itemID, let accessToken = intent.accessToken else { throw Self.unresolved }
        var committed = intent
        committed.state = .committed
        committed.errorCode = nil
        committed.updatedAt = Instant(now())
        let item = ItemRecord(
            itemID: itemID, userID: intent.userID, accessToken: accessToken, products: link.products,
            createdAt: Instant(now()))
        try await store.commitExchange(committed, item: item)
        wake()
        return Self.exchanged(itemID)
    }

    /// Removes an Item at Plaid that could not be stored, so that no unknown Item is left.
    private func rollBack(
        _ intent: ExchangeIntentRecord, accessToken: AccessToken, because error: any Error
    ) async -> ServiceError {
        var intent = intent
        intent.updatedAt = Instant(now())
        logger.error("exchange could not be committed", metadata: ["error": "\(error.loggable)"])
        // The commit may have succeeded although it reported a failure, and a stored Item must not be removed. If this cannot
        // be determined, a person has to decide.
        let mayRemove: Bool
        do {
            mayRemove = try await store.engineItem(intent.itemID ?? "") == nil
        } catch {
            mayRemove = false
        }
        guard mayRemove else {
            intent.state = .unknownOutcome
            intent.errorCode = "commit_failed"
            try? await store.updateExchange(intent)
            return Self.unresolved
        }
        do {
            _ = try await client.itemRemove(accessToken: accessToken)
            intent.state = .rolledBack
            intent.accessToken = nil
            try? await store.updateExchange(intent)
            return ServiceError(
                .exchangeRolledBack, .internalServerError,
                "The bank was connected, but could not be stored, so it was disconnected again.",
                next: "Check the service's log, then connect the bank again.")
        } catch {
            intent.state = .unknownOutcome
            intent.errorCode = error.code.rawValue
            try? await store.updateExchange(intent)
            return Self.unresolved
        }
    }

    private static func exchanged(_ id: ItemID) -> Reply { .json(["success": true, "item_id": .string(id.rawValue)]) }
}
