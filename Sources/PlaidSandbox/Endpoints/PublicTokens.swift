// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    mutating func sandboxPublicTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let options = request.options
        let products = request.strings("initial_products") ?? []
        guard !products.isEmpty else { throw .noProduct }
        let userID = try userID(forItemOf: request.body)
        let statements = try request.statementPeriod(options["statements"], for: products, in: "options.statements")
        let position = try makeItem(
            institutionID: request.string("institution_id"), products: products,
            username: options["override_username"]?.stringValue, password: options["override_password"]?.stringValue,
            now: request.now)
        items[position].statements = statements
        items[position].webhook = options["webhook"]?.stringValue
        items[position].userID = userID
        items[position].daysRequested = try request.daysRequested(options["transactions"])
        try shareIncome(position, options["income_verification"], now: request.now)
        return ["public_token": .string(makePublicToken(position, now: request.now))]
    }

    mutating func itemPublicTokenCreate(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let position = try position(request, evenWithoutLogin: true)
        let token = makePublicToken(position, now: request.now)
        return [
            "public_token": .string(token), "expiration": .string((request.now + PublicToken.lifetime).timestamp),
        ]
    }

    mutating func itemPublicTokenExchange(_ request: SandboxRequest) throws(SandboxError) -> JSONObject {
        let text = try request.string("public_token")
        guard Self.hasForm(text, of: "public") else { throw .malformedPublicToken }
        // What a second exchange gets is not documented; the contract says that a token can be used once.
        guard let token = publicTokens[text], !token.isUsed else { throw .unknownPublicToken }
        guard request.now < token.expiresAt else { throw .expiredPublicToken }
        guard !items[token.item].isRemoved else { throw .itemNotFound }
        publicTokens[text]?.isUsed = true
        // Another public token of an Item that is in use already, as update mode gives it, opens the same access token.
        let known = items[token.item].accessToken
        let access = known ?? makeAccessToken(token.item)
        if items[token.item].products.contains("transactions") {
            // Fetching starts here, not when the Item is created, so that no webhook names an Item whose id its owner cannot
            // know yet.
            startTransactions(token.item, daysRequested: nil, now: request.now)
        }
        if known == nil { startProducts(token.item, now: request.now) }
        return ["access_token": .string(access), "item_id": .string(items[token.item].id)]
    }

    mutating func makePublicToken(_ position: Int, now: Date) -> String {
        let text = "public-sandbox-\(identifiers.uuid("public-\(nextSerial())"))"
        publicTokens[text] = PublicToken(item: position, expiresAt: now + PublicToken.lifetime)
        return text
    }

    mutating func makeAccessToken(_ position: Int) -> String {
        let text = "access-sandbox-\(identifiers.uuid("access-\(nextSerial())"))"
        accessTokens[text] = position
        items[position].accessToken = text
        return text
    }

    /// Logs a user in at a bank and makes the Item.
    mutating func makeItem(
        institutionID: String, products: [String], username: String?, password: String?, now: Date
    ) throws(SandboxError) -> Int {
        let persona = try persona(
            institutionID: institutionID, products: products, username: username, password: password)
        guard items.count < Self.itemCapacity else { throw .tooManyItems }
        return makeItem(
            institutionID: institutionID, products: products, persona: persona,
            waitsForDeposits: username == "user_good" && password == SandboxUsers.microDepositPassword, now: now)
    }

    /// Whose data an Item of a bank has; throws what a login there would.
    func persona(
        institutionID: String, products: [String], username: String?, password: String?
    ) throws(SandboxError) -> Persona {
        guard let institution = institutions.named(institutionID) else { throw .invalidInstitution }
        guard institution.supported.isSuperset(of: products) else { throw .productsNotSupported }
        return try Login.direct(
            institution: institution, username: username ?? "user_good", password: password ?? "pass_good",
            users: namedUsers)
    }

    /// Makes the Item of a user who has logged in.
    mutating func makeItem(
        institutionID: String, products: [String], persona: Persona, waitsForDeposits: Bool = false, now: Date
    ) -> Int {
        var persona = persona
        let scope = identifiers.scope("item-\(nextSerial())")
        if case .custom(let user) = persona { persona = .custom(user.filled(scope, on: Day(now))) }
        var item = Item(
            id: scope.plaidID("item"), identifiers: scope, institutionID: institutionID, persona: persona,
            createdAt: now, products: Set(products), loginAt: now)
        item.addedBank = institutions.added(institutionID)
        positions[item.id] = items.count
        items.append(item)
        if waitsForDeposits, !item.accounts.isEmpty {
            items[items.count - 1].verification[0] = "pending_automatic_verification"
            items[items.count - 1].verificationDue = now + Item.microDepositTime
        }
        return items.count - 1
    }

    /// The data of a user, or the error that the password asks for, at a bank that asks for nothing more.
    func logIn(username: String, password: String) throws(SandboxError) -> Persona {
        try Login.direct(
            institution: .firstPlatypus, username: username, password: password, users: namedUsers)
    }
}
