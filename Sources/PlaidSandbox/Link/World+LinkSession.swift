// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

// Sessions in the world: what they do to Items and tokens.

extension World {
    /// What the browser sends when Link opens.
    struct LinkOpening: Sendable {
        var linkToken: String
        /// The address to which an OAuth bank sent the user back.
        var receivedRedirectURI: String?
        var isEmbedded = false
        /// Names the OAuth visit, should there be one; the world's randomness is not for secrets that a browser brings.
        var input: LinkInput
    }

    /// How long sessions are remembered.
    private static let linkMemory: Double = 6 * 3600

    /// Begins a session, or takes up the one that went to an OAuth bank.
    mutating func openLink(_ opening: LinkOpening) throws(SandboxError) -> LinkSession {
        let now = opening.input.now
        guard let token = linkTokens[opening.linkToken], now < token.expiresAt else { throw .invalidLinkToken }
        // Unlike Plaid's Sandbox, which is lenient: a page that relies on it fails in production.
        guard !token.isUsed else { throw .invalidLinkToken }
        if let uri = opening.receivedRedirectURI { return try resumeLink(opening, token, uri) }
        if let updated = token.updatedItem, items[updated].isRemoved { throw SandboxError.itemNotFound }
        var session = LinkSession(
            id: identifiers.uuid("session-\(nextSerial())"), linkToken: opening.linkToken,
            rules: LinkRules(token, institutions),
            now: now)
        if let updated = token.updatedItem {
            session.updatedInstitution = items[updated].institutionID
            session.isVerification = items[updated].verification.values.contains("pending_manual_verification")
        }
        session.begin(isEmbedded: opening.isEmbedded, opening.input)
        linkSessions = linkSessions.filter { now.timeIntervalSince($0.value.startedAt) < Self.linkMemory }
        linkSessions[session.id] = session
        return session
    }

    private mutating func resumeLink(
        _ opening: LinkOpening, _ token: LinkToken, _ uri: String
    ) throws(SandboxError) -> LinkSession {
        let parts = uri.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = parts.count == 2 ? parts[1].prefix { $0 != "#" }.split(separator: "&") : []
        guard let redirect = token.request["redirect_uri"]?.stringValue, parts.first.map(String.init) == redirect,
            let state = query.first(where: { $0.hasPrefix("oauth_state_id=") })?.dropFirst("oauth_state_id=".count)
        else { throw .invalidField("received_redirect_uri must be the URL that the bank redirected the user to") }
        guard
            var session = linkSessions.values.first(where: {
                $0.linkToken == opening.linkToken && $0.oauth?.stateID == String(state)
            })
        else { throw .oauthStateNotFound }
        guard session.oauth?.state != .taken else { throw .oauthStateAlreadyProcessed }
        guard session.oauth?.state == .answered else { throw .oauthStateNotFound }
        let effect = session.comeBack(opening.input)
        perform(effect, &session, opening.input)
        linkSessions[session.id] = session
        return session
    }

    /// Handles a user's input and applies its effects.
    mutating func linkInput(
        session id: String, linkToken: String, _ input: LinkInput
    ) throws(SandboxError) -> LinkSession {
        guard let token = linkTokens[linkToken], var session = linkSessions[id], session.linkToken == linkToken,
            !session.isOver
        else { throw .invalidLinkToken }
        var input = input
        input.users = namedUsers
        let effect: LinkSession.Effect
        if input.action == "exit" {
            effect = session.leave(input)
        } else if input.now >= token.expiresAt {
            effect = .none
            session.fail(.invalidLinkToken, input)
        } else {
            effect = session.receive(input)
        }
        perform(effect, &session, input)
        linkSessions[id] = session
        return session
    }

    private mutating func perform(_ effect: LinkSession.Effect, _ session: inout LinkSession, _ input: LinkInput) {
        do throws(SandboxError) {
            try atomically { world throws(SandboxError) in try world.carryOut(effect, &session, input) }
        } catch {
            switch error.code {
            case "INVALID_CREDENTIALS": session.fail(error, input, on: .credentials)
            case "INCORRECT_DEPOSIT_VERIFICATION": session.fail(error, input, on: .code)
            default: session.fail(error, input)
            }
        }
    }

    private mutating func carryOut(
        _ effect: LinkSession.Effect, _ session: inout LinkSession, _ input: LinkInput
    ) throws(SandboxError) {
        switch effect {
        case .none: break
        case .logIn: try bankLogIn(&session, input)
        case .connect: try connect(&session, input)
        case .enterNumbers(let entry):
            guard let token = linkTokens[session.linkToken] else { throw .invalidLinkToken }
            let position = try manualAccount(
                entry, products: session.rules.products, webhook: token.request["webhook"]?.stringValue,
                now: input.now)
            items[position].userID = try userID(forItemOf: token.request)
            items[position].choice = LinkChoice(user: session.rules.user)
            connected(position, &session, input)
        case .enterCode(let code):
            guard let position = linkTokens[session.linkToken]?.updatedItem else { throw .invalidLinkToken }
            try verifyMicroDeposits(position, code: code, now: input.now)
            connected(position, &session, input)
        case .end: end(session, input)
        }
    }

    /// The bank lets the user in: its accounts are known from here on.
    private mutating func bankLogIn(_ session: inout LinkSession, _ input: LinkInput) throws(SandboxError) {
        session.record("TRANSITION_VIEW", ["view_name": "LOADING"], at: input.now, request: input.requestID)
        guard let token = linkTokens[session.linkToken] else { throw .invalidLinkToken }
        var shared: [Int]?
        let item: Item
        if let updated = token.updatedItem {
            item = items[updated]
            shared = item.shared
        } else {
            // On a copy: the Item is created when its accounts are chosen, and not at all when the user leaves earlier.
            var copy = self
            item = copy.items[try copy.addItem(token, session, now: input.now)]
        }
        let shown = item.accounts.indices.filter { session.rules.admits(item.accounts[$0]) }
        guard !shown.isEmpty else { throw .noAccounts }
        session.accounts = shown.map { index in
            let account = item.accounts[index]
            return LinkSession.Account(
                index: index, name: account.name, mask: account.mask, type: account.type,
                subtype: account.subtype ?? "other", isChosen: shared?.contains(index) ?? false)
        }
        if session.rules.choosesAccounts {
            session.show(.accounts, input)
        } else {
            try connect(&session, input)
        }
    }

    private mutating func addItem(
        _ token: LinkToken, _ session: LinkSession, now: Date
    ) throws(SandboxError) -> Int {
        try addItem(
            token, institutionID: session.institutionID, username: session.username, password: session.password,
            now: now)
    }

    private mutating func connect(_ session: inout LinkSession, _ input: LinkInput) throws(SandboxError) {
        guard let token = linkTokens[session.linkToken] else { throw .invalidLinkToken }
        if let updated = token.updatedItem {
            if let chosen = session.chosen, Set(chosen) != Set(items[updated].shared) {
                items[updated].choice = LinkChoice(user: session.rules.user, accounts: chosen)
            }
            addConsent(updated, token.request)
            repair(updated, now: input.now)
            return connected(updated, &session, input)
        }
        if session.stage != .duplicate, isConnected(session) { return session.show(.duplicate, input) }
        let position = try addItem(token, session, now: input.now)
        if session.isUploading == true { items[position].income?.isDocument = true }
        if let chosen = session.chosen, chosen.count < items[position].accounts.count {
            items[position].choice?.accounts = chosen
        }
        connected(position, &session, input)
    }

    /// Whether the same user has connected one of the chosen accounts of this bank before.
    private func isConnected(_ session: LinkSession) -> Bool {
        guard let user = session.rules.user, let chosen = session.chosen else { return false }
        let wanted = Set(session.accounts.filter { chosen.contains($0.index) }.map { "\($0.name) \($0.mask)" })
        return items.contains { item in
            !item.isRemoved && item.institutionID == session.institutionID && item.choice?.user == user
                && item.shared.contains { wanted.contains("\(item.accounts[$0].name) \(item.accounts[$0].mask)") }
        }
    }

    private mutating func connected(_ position: Int, _ session: inout LinkSession, _ input: LinkInput) {
        var result = linkResult(position, now: input.now)
        result.transferStatus = completeIntent(of: linkTokens[session.linkToken], item: position, at: input.now)
        session.username = nil
        session.password = nil
        session.results.append(result)
        if session.isLayer {
            session.stage = .connected
            if case .end = session.finish(input) { end(session, input) }
            return
        }
        session.show(.connected, input)
        if session.rules.isHosted || session.rules.isMultiItem {
            sendItemAdded(session.linkToken, session: session.id, result, now: input.now)
        }
    }

    private mutating func end(_ session: LinkSession, _ input: LinkInput) {
        let ended = LinkToken.Session(
            id: session.id, startedAt: session.startedAt, finishedAt: input.now, results: session.results,
            events: session.events, exit: session.stage == .exited ? session.exitJSON(request: input.requestID) : nil)
        linkTokens[session.linkToken]?.sessions.append(ended)
        let request = linkTokens[session.linkToken]?.request
        if session.stage == .finished, !session.results.isEmpty, let token = linkTokens[session.linkToken] {
            startCheckReport(after: token, at: input.now)
        }
        if session.stage == .finished, let initiation = request?["payment_initiation"]?.objectValue {
            authorise(initiation, webhook: request?["webhook"]?.stringValue, at: input.now)
        }
        if session.rules.isHosted || session.rules.isMultiItem {
            sendSessionFinished(session.linkToken, ended, now: input.now)
        }
    }

    /// What a user did on an OAuth bank's own page.
    mutating func visitBank(
        state: String, _ body: (inout LinkSession.OAuth) -> Void
    ) throws(SandboxError) -> LinkSession {
        guard let id = linkSessions.first(where: { $0.value.oauth?.stateID == state })?.key,
            let visit = linkSessions[id]?.oauth
        else { throw .oauthStateNotFound }
        guard visit.state == .open || visit.state == .offered, linkSessions[id]?.isOver == false else {
            throw .oauthStateAlreadyProcessed
        }
        if var oauth = linkSessions[id]?.oauth {
            body(&oauth)
            linkSessions[id]?.oauth = oauth
        }
        guard let session = linkSessions[id] else { throw .oauthStateNotFound }
        return session
    }

    /// The link token behind the address of a hosted session.
    func hostedLinkToken(_ name: String) -> String? {
        linkTokens.first { $0.value.isHosted && hostedName($0.key) == name }?.key
    }

    /// The last part of a hosted session's address.
    func hostedName(_ linkToken: String) -> String { "lp" + identifiers.plaidID("hosted-\(linkToken)") }
}

extension LinkSession {
    /// What `onExit` gets, as the API shows it.
    func exitJSON(request: String) -> JSONValue {
        var metadata: JSONObject = [
            "link_session_id": .string(id), "request_id": .string(request), "status": .string(exitStatus ?? ""),
        ]
        if let institution {
            metadata["institution"] = [
                "institution_id": .string(institution.id), "name": .string(institution.name),
            ]
        }
        var json: JSONObject = ["metadata": .object(metadata)]
        json["error"] = problem?.json ?? .null
        return .object(json)
    }
}

extension SandboxError {
    static let oauthStateNotFound = SandboxError(
        "OAUTH_ERROR", "OAUTH_STATE_ID_NOT_FOUND", "the provided oauth_state_id was not found", status: 404)
    static let oauthStateAlreadyProcessed = SandboxError(
        "OAUTH_ERROR", "OAUTH_STATE_ID_ALREADY_PROCESSED", "the provided oauth_state_id was processed before",
        status: 208)
}
