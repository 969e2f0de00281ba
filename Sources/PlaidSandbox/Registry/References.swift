// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The members of requests that name something the Sandbox has issued, and how it is looked up.
///
/// One table for all operations: whatever is named must be there, wherever a request names it.
enum References {
    struct Reference: Sendable {
        /// Whether the world knows it.
        var isKnown: @Sendable (World, String) -> Bool
        var refusal: SandboxError
        /// The error for a value that is an id of something else; `nil` where it is that for an unknown one.
        var malformed: (@Sendable (String) -> SandboxError?)?

        func error(for value: String) -> SandboxError { malformed?(value) ?? refusal }
    }

    /// By the member's dotted path, or by its name alone, whatever it is inside of.
    static let table: [String: Reference] = {
        var table: [String: Reference] = [
            "user_id": Reference(
                isKnown: { $0.findRecord("user", $1) != nil }, refusal: .userNotFound,
                malformed: { SandboxError.unknownUser($0) }),
            "user_token": Reference(isKnown: { $0.user(token: $1) != nil }, refusal: .invalidUserToken),
            "third_party_user_token": record("third_party_user_token", .invalidUserToken),
            "link_token": Reference(isKnown: { $0.linkTokens[$1] != nil }, refusal: .invalidLinkToken),
            "public_token": Reference(isKnown: { $0.publicTokens[$1] != nil }, refusal: .unknownPublicToken),
            "institution_id": Reference(isKnown: { $0.institutions.named($1) != nil }, refusal: .invalidInstitution),
            "item_id": Reference(isKnown: { $0.hasItem($1) }, refusal: .itemNotFound),
            "item_ids": Reference(isKnown: { $0.hasItem($1) }, refusal: .itemNotFound),
            "audit_copy_token": Reference(
                isKnown: { $0.assetReports.copies[$1] != nil }, refusal: .unknownAuditCopy),
            "processor_token": Reference(
                isKnown: { $0.processorTokens[$1] != nil }, refusal: .unknownProcessorToken),
            "application_id": Reference(isKnown: { $0.applicationID == $1 }, refusal: .unknownResource),
            "transfer_id": Reference(
                isKnown: { $0.desk.book.transfers[$1] != nil }, refusal: .transferFieldInvalid("transfer_id")),
            // Programs and templates are made in Plaid's Dashboard, which there is none of here: any id of the form is one.
            "watchlist_program_id": form("prg_"),
            "entity_watchlist_program_id": form("entprg_", "prg_"), "program_id": form("prg_", "entprg_", "becprg_"),
            "template_id": form("idvtmp_", "flwtmp_", "tmpl_", "template_"),
        ]
        for (member, kind) in kinds { table[member] = record(kind) }
        return table
    }()

    /// Members whose ids come from an operation that makes records of a kind.
    private static let kinds = [
        "beacon_duplicate_id": "beacon_duplicate", "beacon_report_id": "beacon_report",
        "beacon_report_syndication_id": "beacon_syndication",
        "beacon_user_id": "beacon_user",
        "business_verification_id": "business_verification", "consent_id": "consent",
        "end_customer_client_id": "partner_customer",
        "entity_watchlist_screening_id": "entity_screening", "event_id": "protect_event",
        "identity_verification_id": "identity_verification", "income_verification_id": "income_verification",
        "link_delivery_session_id": "link_delivery", "payment_id": "payment",
        "payment_profile_token": "payment_profile", "recipient_id": "recipient",
        "subscription_id": "monitoring_subscription",
        "transaction_id": "wallet_transaction", "wallet_id": "wallet", "watchlist_screening_id": "screening",
        "refresh_token": "oauth_refresh_token", "precheck_id": "income_precheck",
    ]

    private static func record(_ kind: String, _ refusal: SandboxError = .unknownResource) -> Reference {
        Reference(isKnown: { $0.findRecord(kind, $1) != nil }, refusal: refusal)
    }

    private static func form(_ prefixes: String...) -> Reference {
        Reference(
            isKnown: { _, id in prefixes.contains { id.hasPrefix($0) && id.count > $0.count } },
            refusal: .unknownResource)
    }

    /// Members that name Items by their tokens, and accounts of these Items.
    private static let ofItems: Set = [
        "access_token", "access_tokens", "transactions_access_token", "transactions_access_tokens", "account_id",
        "account_ids",
    ]

    /// Members that only the handlers of their products look up.
    private static let ofHandlers: Set = [
        "asset_report_token", "authorization_id", "bank_transfer_id", "from_ledger_id", "funding_account_id",
        "intent_id", "key_id", "ledger_id", "originator_client_id", "recurring_transfer_id", "refund_id",
        "relay_token", "report_tokens", "rule_id", "statement_id", "sweep_id", "test_clock_id", "to_ledger_id",
        "transfer_intent_id",
    ]

    /// How many objects deep requests are checked.
    static let deepest = 4

    /// Whether members of a name refer to something that the Sandbox has issued.
    static func isReference(_ name: String) -> Bool {
        table[name] != nil || ofItems.contains(name) || ofHandlers.contains(name)
    }
}

extension World {
    /// Refuses a request that names something which the Sandbox has not issued.
    ///
    /// - Parameter ownIDs: Members that are not looked up.
    func checkReferences(of request: SandboxRequest, except ownIDs: Set<String> = []) throws(SandboxError) {
        try checkAccessTokens(of: request)
        try checkReferences(in: request.body, except: ownIDs, depth: 0)
    }

    private func checkReferences(
        in members: JSONObject, except ownIDs: Set<String>, depth: Int
    ) throws(SandboxError) {
        for (name, value) in members.pairs {
            if let reference = References.table[name], !ownIDs.contains(name) {
                let names = value.stringValue.map { [$0] } ?? value.arrayValue?.compactMap(\.stringValue) ?? []
                for name in names where !reference.isKnown(self, name) { throw reference.error(for: name) }
            }
            guard depth < References.deepest else { continue }
            if let inner = value.objectValue { try checkReferences(in: inner, except: ownIDs, depth: depth + 1) }
            for element in value.arrayValue ?? [] {
                guard let inner = element.objectValue else { continue }
                try checkReferences(in: inner, except: ownIDs, depth: depth + 1)
            }
        }
    }

    /// Tokens that open an Item must be those of an Item, and accounts named beside them accounts of it.
    private func checkAccessTokens(of request: SandboxRequest) throws(SandboxError) {
        let options = request.options
        var tokens = (request.strings("access_tokens") ?? []) + (options.strings("access_tokens") ?? [])
        tokens += request.strings("transactions_access_tokens") ?? []
        for name in ["transactions_access_token", "access_token"] {
            if let token = request.optionalString(name) { tokens.append(token) }
        }
        for holder in ["funding_account", "incident_event"] {
            if let token = request.body[holder]?["access_token"]?.stringValue { tokens.append(token) }
        }
        for token in tokens {
            let position = try position(accessToken: token)
            guard request.path.hasPrefix("/item/") || !items[position].needsLogin else { throw items[position].error }
        }
        guard let token = request.optionalString("access_token") else { return }
        let item = items[try position(accessToken: token)]
        if let id = request.optionalString("account_id") ?? options["account_id"]?.stringValue,
            item.accountIndex(id) == nil
        {
            throw .invalidAccountID
        }
        if let ids = request.strings("account_ids") { _ = try accountIndices(item, ids, named: "account_ids") }
        _ = try accountIndices(item, options.strings("account_ids"))
    }

    func hasItem(_ id: String) -> Bool { positions[id].map { !items[$0].isRemoved } ?? false }
}
