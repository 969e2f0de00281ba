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
        advance(to: now)
        guard let token = linkTokens[text], now < token.expiresAt else { throw .invalidLinkToken }
        let position: Int
        if let updated = token.updatedItem {
            guard !items[updated].isRemoved else { throw .itemNotFound }
            _ = try logIn(username: username, password: password, at: items[updated].institution)
            repair(updated, now: now)
            position = updated
        } else {
            position = try addItem(
                token, institutionID: institutionID, username: username, password: password, now: now)
        }
        let item = items[position]
        let session = LinkToken.Session(
            id: identifiers.uuid("session-\(nextSerial())"), startedAt: now, finishedAt: now,
            publicToken: makePublicToken(position, now: now),
            institution: ["institution_id": .string(item.institutionID), "name": .string(item.institution.name)],
            accounts: .array(
                item.accounts.enumerated().map { index, account in
                    [
                        "id": .string(item.accountID(index)), "name": .string(account.name),
                        "mask": .string(account.mask), "type": .string(account.type),
                        "subtype": .string(account.subtype ?? "other"),
                        "verification_status": .optional(item.verification[index]), "class_type": .null,
                    ]
                }))
        linkTokens[text]?.sessions.append(session)
        if let template = token.request["identity_verification"]?["template_id"]?.stringValue {
            let name = token.request["user"]?["client_user_id"]?.stringValue ?? token.request["user_id"]?.stringValue
            verifyInLink(template: template, client: name ?? "", at: now)
        }
        if let initiation = token.request["payment_initiation"]?.objectValue {
            authorise(initiation, webhook: token.request["webhook"]?.stringValue, at: now)
        }
        if token.isHosted { sendSessionFinished(text, token, session, now: now) }
        return ["public_token": .string(session.publicToken), "metadata": session.metadata]
    }

    private mutating func addItem(
        _ token: LinkToken, institutionID: String?, username: String?, password: String?, now: Date
    ) throws(SandboxError) -> Int {
        let request = token.request
        let id = institutionID ?? request["institution_id"]?.stringValue ?? Institution.firstPlatypus.id
        guard let institution = Institution.named(id) else { throw .invalidInstitution }
        let wanted =
            (request.strings("required_if_supported_products") ?? []) + (request.strings("optional_products") ?? [])
        let products = (request.strings("products") ?? []) + wanted.filter(institution.products.contains)
        // An OAuth bank takes any credentials.
        let anyone = institution.usesOAuth && !Self.isKnown(username)
        let position = try makeItem(
            institutionID: id, products: products, username: anyone ? nil : username, password: anyone ? nil : password,
            now: now)
        items[position].statements = StatementPeriod(request["statements"])
        items[position].webhook = request["webhook"]?.stringValue
        items[position].userID = try userID(forItemOf: request)
        items[position].daysRequested = request["transactions"]?["days_requested"]?.intValue
        try shareIncome(position, request["income_verification"], now: now)
        return position
    }

    private func logIn(username: String?, password: String?, at institution: Institution) throws(SandboxError)
        -> Persona
    {
        if institution.usesOAuth, !Self.isKnown(username) { return .good }
        return try logIn(username: username ?? "user_good", password: password ?? "pass_good")
    }

    private static func isKnown(_ username: String?) -> Bool {
        guard let username else { return false }
        return username == "user_good" || username == "user_custom" || SandboxUsers.dynamic.contains(username)
    }

    /// What a login in update mode does.
    ///
    /// The application that opened it needs no LOGIN_REPAIRED webhook.
    private mutating func repair(_ position: Int, now: Date) {
        items[position].needsLogin = false
        items[position].loginAt = now
        advance(to: now)
    }

    private mutating func sendSessionFinished(
        _ text: String, _ token: LinkToken, _ session: LinkToken.Session, now: Date
    ) {
        guard let url = token.request["webhook"]?.stringValue, !url.isEmpty else { return }
        let common: JSONObject = [
            "link_session_id": .string(session.id), "link_token": .string(text), "environment": "sandbox",
        ]
        var added: JSONObject = ["webhook_type": "LINK", "webhook_code": "ITEM_ADD_RESULT"]
        for (name, value) in common.pairs { added[name] = value }
        added["public_token"] = .string(session.publicToken)
        var finished: JSONObject = ["webhook_type": "LINK", "webhook_code": "SESSION_FINISHED", "status": "SUCCESS"]
        for (name, value) in common.pairs { finished[name] = value }
        finished["public_tokens"] = [.string(session.publicToken)]
        for body in [added, finished] {
            webhooks.append(OutgoingWebhook(url: url, body: body, itemID: nil, queuedAt: now))
        }
    }
}

extension LinkToken.Session {
    /// What Link hands to `onSuccess`.
    var metadata: JSONValue {
        [
            "accounts": accounts, "institution": institution, "link_session_id": .string(id), "transfer_status": .null,
        ]
    }

    /// The session as `/link/token/get` shows it.
    var json: JSONValue {
        [
            "events": [],
            "exit": .null,
            "finished_at": .string(finishedAt.timestamp),
            "link_session_id": .string(id),
            "on_exit": .null,
            "on_success": ["metadata": metadata, "public_token": .string(publicToken)],
            "results": [
                "bank_income_results": [],
                "cra_item_add_results": [],
                "cra_update_results": [],
                "document_income_results": .null,
                "item_add_results": [
                    ["accounts": accounts, "institution": institution, "public_token": .string(publicToken)]
                ],
                "payroll_income_results": [],
            ],
            "started_at": .string(startedAt.timestamp),
        ]
    }
}
