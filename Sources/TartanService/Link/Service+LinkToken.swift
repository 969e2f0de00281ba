// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import TokenVault

extension Service {
    /// A public token is valid for thirty minutes after its session, so a Link token is stored for that much longer.
    private static let publicTokenLifetime = 31 * 60.0
    private static let defaultLinkTokenLifetime = 4 * 3600.0

    /// `POST /api/plaid/create-link-token`: creates a Link token, and stores that it belongs to the caller.
    ///
    /// The optional member `item_id` opens Link in update mode for one of the caller's Items; ``LinkOptions`` are further
    /// members.
    func createLinkToken(_ call: Call) async throws -> Reply {
        let user = try call.user
        let body = try await call.json()
        var item: ItemRecord?
        if let value = body["item_id"], !value.isNull {
            guard let id = value.stringValue, let found = try await store.item(ItemID(rawValue: id), of: user) else {
                throw ServiceError.notFound("Item")
            }
            item = found
        }
        let options = try LinkOptions(body, defaults: link, caller: call.caller?.kind ?? .session)
        let answer: LinkTokenCreateResponse
        do {
            var needs = UpdateModeNeeds()
            if let item { needs = try await updateModeNeeds(of: item) }
            answer = try await client.execute(try linkTokenRequest(options, needs, for: user, item: item))
        } catch let error as PlaidError {
            throw ServiceError.plaid(error, choosesMembers: options.isChosen)
        }
        try await remember(answer, of: user, item: item, now: call.now)
        var members: JSONObject = [
            "link_token": .string(answer.linkToken.reveal()), "expiration": .string(answer.expiration.text),
        ]
        if let url = answer.hostedLinkURL { members["hosted_link_url"] = .string(url) }
        return .json(.object(members))
    }

    private func linkTokenRequest(
        _ options: LinkOptions, _ needs: UpdateModeNeeds, for user: UserID, item: ItemRecord?
    ) throws -> LinkTokenCreateRequest {
        let countries = options.countryCodes.map { CountryCode(rawValue: $0) }
        let plaidUser = LinkTokenCreateRequestUser(clientUserID: user.rawValue)
        if let item {
            // Update mode repairs an existing Item: products must not be named again.
            return LinkTokenCreateRequest(
                clientName: link.clientName, language: options.language, countryCodes: countries, user: plaidUser,
                additionalConsentedProducts: needs.products.isEmpty
                    ? nil : needs.products.map { Products(rawValue: $0) },
                webhook: options.webhookURL, accessToken: try accessToken(of: item), redirectURI: options.redirectURI,
                update: options.choosesAccounts || needs.choosesAccounts ? .init(accountSelectionEnabled: true) : nil,
                hostedLink: options.hostedLink)
        }
        let transactions = link.daysRequested.flatMap { days in
            options.products.contains("transactions") ? LinkTokenTransactions(daysRequested: days) : nil
        }
        return LinkTokenCreateRequest(
            clientName: link.clientName, language: options.language, countryCodes: countries, user: plaidUser,
            products: options.products.map { Products(rawValue: $0) }, webhook: options.webhookURL,
            redirectURI: options.redirectURI, hostedLink: options.hostedLink, transactions: transactions)
    }

    private func remember(
        _ answer: LinkTokenCreateResponse, of user: UserID, item: ItemRecord?, now: Date
    ) async throws {
        let digest = TokenDigest(of: answer.linkToken.reveal())
        let sealed = try vault.seal(text: answer.linkToken.reveal(), for: Self.place(ofLinkToken: digest, user: user))
        let expiry = answer.expiration.date ?? now.addingTimeInterval(Self.defaultLinkTokenLifetime)
        try await store.insertLinkToken(
            LinkTokenRecord(
                digest: digest, userID: user, purpose: item == nil ? .connect : .update, itemID: item?.itemID,
                sealedToken: SealedBytes(sealed.bytes), createdAt: Instant(now),
                expiresAt: Instant(expiry.addingTimeInterval(Self.publicTokenLifetime))))
    }

    /// The Link tokens of a user that may have created a public token, newest first.
    func linkTokens(
        of user: UserID, named digest: TokenDigest?, most: Int, now: Date
    ) async throws -> [LinkTokenRecord] {
        if let digest {
            guard let record = try await store.linkToken(digest, of: user) else { return [] }
            return [record]
        }
        // Each is a request to Plaid. A client that opens Link more often than this within hours names the Link token.
        return Array(try await store.linkTokens(of: user, now: Instant(now)).prefix(most))
    }

    func open(_ record: LinkTokenRecord) throws -> LinkToken? {
        guard let sealed = record.sealedToken else { return nil }
        let place = Self.place(ofLinkToken: record.digest, user: record.userID)
        return LinkToken(try vault.openText(try SealedValue(bytes: sealed.bytes), for: place))
    }

    private static func place(ofLinkToken digest: TokenDigest, user: UserID) -> VaultContext {
        VaultContext(userID: user, itemID: "", column: LinkTokenRecord.tokenColumn, row: digest.hexadecimal)
    }
}
