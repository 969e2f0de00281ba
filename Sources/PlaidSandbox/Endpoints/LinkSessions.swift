// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension World {
    /// Does what a user does in Link: chooses a bank, logs in and finishes.
    ///
    /// - Returns: What Link hands to `onSuccess`: `public_token` and `metadata`. In update mode the Item is repaired and
    ///   keeps its access token.
    mutating func completeLink(
        linkToken text: String, institutionID: String?, username: String?, password: String?, now: Date
    ) throws(SandboxError) -> JSONObject {
        step(to: now, naming: linkTokens[text]?.updatedItem.map { [$0] } ?? [])
        guard let token = linkTokens[text], now < token.expiresAt else { throw .invalidLinkToken }
        let position: Int
        if let updated = token.updatedItem {
            guard !items[updated].isRemoved else { throw .itemNotFound }
            _ = try logIn(username: username, password: password, at: items[updated].institution)
            if token.request["update"]?["account_selection_enabled"]?.boolValue == true {
                // With accounts to choose from, this user shares all there are.
                items[updated].choice?.accounts = nil
            }
            addConsent(updated, token.request)
            repair(updated, now: now)
            position = updated
        } else {
            position = try addItem(
                token, institutionID: institutionID, username: username, password: password, now: now)
        }
        var result = linkResult(position, now: now)
        result.transferStatus = completeIntent(of: token, item: position, at: now)
        let session = LinkToken.Session(
            id: identifiers.uuid("session-\(nextSerial())"), startedAt: now, finishedAt: now, results: [result])
        linkTokens[text]?.sessions.append(session)
        startCheckReport(after: token, at: now)
        if let template = token.request["identity_verification"]?["template_id"]?.stringValue {
            let name = token.request["user"]?["client_user_id"]?.stringValue ?? token.request["user_id"]?.stringValue
            verifyInLink(template: template, client: name ?? "", at: now)
        }
        if let initiation = token.request["payment_initiation"]?.objectValue {
            authorise(initiation, webhook: token.request["webhook"]?.stringValue, at: now)
        }
        if token.isHosted {
            sendItemAdded(text, session: session.id, result, now: now)
            sendSessionFinished(text, session, now: now)
        }
        return ["public_token": .string(result.publicToken), "metadata": session.metadata(result)]
    }

    /// Link's result for an Item that was connected or repaired, with a public token for it.
    mutating func linkResult(_ position: Int, now: Date) -> LinkSession.Result {
        let item = items[position]
        return LinkSession.Result(
            publicToken: makePublicToken(position, now: now),
            institution: ["institution_id": .string(item.institution.id), "name": .string(item.institution.name)],
            accounts: .array(
                item.shared.map { index in
                    let account = item.accounts[index]
                    return [
                        "id": .string(item.accountID(index)), "name": .string(account.name),
                        "mask": .string(account.mask), "type": .string(account.type),
                        "subtype": .string(account.subtype ?? "other"),
                        "verification_status": .optional(item.verification[index]), "class_type": .null,
                    ]
                }), documents: item.income?.isDocument == true ? documentIncomeResults(item) : nil)
    }

    mutating func addItem(
        _ token: LinkToken, institutionID: String?, username: String?, password: String?, now: Date
    ) throws(SandboxError) -> Int {
        let request = token.request
        let id = institutionID ?? request["institution_id"]?.stringValue ?? Institution.firstPlatypus.id
        guard let institution = institutions.named(id) else { throw .invalidInstitution }
        let wanted =
            (request.strings("required_if_supported_products") ?? []) + (request.strings("optional_products") ?? [])
        let products = (request.strings("products") ?? []) + wanted.filter(institution.products.contains)
        // An OAuth bank takes any credentials.
        let anyone = institution.usesOAuth && !isKnown(username)
        let position = try makeItem(
            institutionID: id, products: products, username: anyone ? nil : username, password: anyone ? nil : password,
            now: now)
        items[position].statements = StatementPeriod(request["statements"])
        items[position].webhook = request["webhook"]?.stringValue
        items[position].choice = LinkChoice(user: LinkRules(token, institutions).user)
        items[position].consented = ProductConsent.products(of: request, at: institution)
        items[position].userID = try userID(forItemOf: request)
        items[position].daysRequested = request["transactions"]?["days_requested"]?.intValue
        try shareIncome(position, request["income_verification"], now: now)
        return position
    }

    func logIn(username: String?, password: String?, at institution: Institution) throws(SandboxError)
        -> Persona
    {
        if institution.usesOAuth, !isKnown(username) { return .good }
        return try logIn(username: username ?? "user_good", password: password ?? "pass_good")
    }

    /// Whether a user has data of its own, so that not anybody's is taken.
    func isKnown(_ username: String?) -> Bool {
        guard let username else { return false }
        return username == "user_good" || username == "user_custom" || SandboxUsers.dynamic.contains(username)
            || namedUsers?.find(username) != nil
    }

    /// What a login in update mode does.
    ///
    /// The application that opened it needs no LOGIN_REPAIRED webhook.
    mutating func repair(_ position: Int, now: Date) {
        items[position].needsLogin = false
        items[position].loginAt = now
        step(to: now, naming: [position])
    }

    /// Tells by webhook that a session has connected a bank.
    mutating func sendItemAdded(_ text: String, session: String, _ result: LinkSession.Result, now: Date) {
        send(
            text, session, code: "ITEM_ADD_RESULT", ["public_token": .string(result.publicToken)], now: now)
    }

    /// Tells by webhook that a session has ended.
    mutating func sendSessionFinished(_ text: String, _ session: LinkToken.Session, now: Date) {
        send(
            text, session.id, code: "SESSION_FINISHED",
            [
                "status": session.results.isEmpty ? "EXITED" : "SUCCESS",
                "public_tokens": .strings(session.results.map(\.publicToken)),
            ], now: now)
    }

    private mutating func send(
        _ text: String, _ session: String, code: String, _ members: JSONObject, now: Date
    ) {
        let about: JSONObject = ["link_session_id": .string(session), "link_token": .string(text)]
        sendWebhook(
            to: linkTokens[text]?.request["webhook"]?.stringValue, type: "LINK", code: code, about.merging(members),
            at: now)
    }
}

extension LinkToken.Session {
    /// What Link hands to `onSuccess`.
    func metadata(_ result: LinkSession.Result) -> JSONValue {
        [
            "accounts": result.accounts, "institution": result.institution, "link_session_id": .string(id),
            "transfer_status": .optional(result.transferStatus),
        ]
    }

    /// The session as `/link/token/get` shows it.
    var json: JSONValue {
        var json: JSONObject = [
            // The contract's list of names lacks those about phone numbers; `onEvent` gets them, too.
            "events": .array(
                events.enumerated().filter {
                    Contract.standard.enumerations["LinkEventName"]?.contains($0.element.name) != false
                }
                .map { $0.element.json(id: "\(id)-\($0.offset + 1)") }),
            "exit": exit ?? .null,
            "finished_at": .string(finishedAt.timestamp),
            "link_session_id": .string(id),
            "on_exit": exit ?? .null,
            "results": [
                "bank_income_results": [],
                "cra_item_add_results": [],
                "cra_update_results": [],
                "document_income_results": results.compactMap(\.documents).last ?? .null,
                "item_add_results": .array(
                    results.map {
                        [
                            "accounts": $0.accounts, "institution": $0.institution,
                            "public_token": .string($0.publicToken),
                        ]
                    }),
                "payroll_income_results": [],
            ],
            "started_at": .string(startedAt.timestamp),
        ]
        if let last = results.last {
            json["on_success"] = ["metadata": metadata(last), "public_token": .string(last.publicToken)]
        }
        return .object(json)
    }
}
