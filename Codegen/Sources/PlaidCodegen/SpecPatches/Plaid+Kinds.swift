// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension PatchTable {
    /// Paths that end in one of these only read: repeating them changes nothing at Plaid.
    static let plaidReadVerbs = [
        "get", "get_by_id", "list", "search", "sync", "download", "introspect", "recipients", "match",
    ]

    /// Paths that end in one of these create, change or start something.
    static let plaidWriteVerbs = [
        "advance", "associate", "cancel", "compute", "create", "enable", "enrich", "evaluate", "exchange",
        "filter", "fire_webhook", "import", "invalidate", "migrate_account", "notifications", "precheck", "prepare",
        "refresh", "register", "remove", "report", "reset_login", "retry", "review", "revoke", "schedule", "seed",
        "select_accounts", "send", "set", "set_verification_status", "simulate", "simulate_available", "submit",
        "subscribe", "terminate", "token", "unlink", "unregister", "unsubscribe", "update", "upload", "verify",
    ]

    /// What the two lists get wrong or cannot know.
    ///
    /// A required `idempotency_key` makes an operation keyed by itself.
    static let plaidKinds: [Kind] = [
        Kind(
            path: "/fdx/consents/{consentId}", kind: .read,
            reason: "GET; the last segment is a parameter and tells nothing."),
        Kind(
            path: "/fdx/recipient/{recipientId}", kind: .read,
            reason: "GET; the last segment is a parameter and tells nothing."),
        Kind(
            path: "/transfer/create", kind: .keyed,
            reason:
                "An authorization makes one transfer at most: authorization_id acts as the key, the old one is optional."
        ),
        Kind(
            path: "/transfer/authorization/create", kind: .write,
            reason: "The key is optional and may be null; without one a repeat makes a second authorization."),
    ]
}
